import { describe, expect, it } from 'vitest';
import * as diagnosis from '../../../shared/texts/catalogues.ts';
import * as own from '../../../shared/texts/page-catalogues.ts';
import { languageNames, languages } from '../../../shared/texts/languages.ts';
import { sayIn } from '../../../shared/texts/fill.ts';

const catalogues = { ...diagnosis, ...own };
const parts = ['texts', 'card', 'pages', 'web'] as const;
type Texts = Readonly<Record<string, string>>;

/** Every `{…}`, whether `say` would fill it or not. */
const holesOf = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{[^{}]*\}?/g)].map(([hole]) => hole))].toSorted();

const holesIn = (texts: Texts): Record<string, string[]> =>
  Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, holesOf(text)]));

const valuesFor = (text: string): Record<string, string> =>
  Object.fromEntries(holesOf(text).map((hole) => [hole.slice(1, -1), 'x-value']));

const bracesIn = (text: string): string => text.replaceAll(/[^{}]/g, '');

/** Space at an end, or twice within a line, that English has not there. */
const isUntidy = (text: string, original: string): boolean =>
  text === '' ||
  (text !== text.trim() && original === original.trim()) ||
  (/[^\n] {2}\S/.test(text) && !/[^\n] {2}\S/.test(original));

/** Titles stand on one or two lines of a card; Japanese needs half the letters. */
const longestTitle = { en: 60, de: 90, fr: 90, es: 90, pt: 90, ja: 45 } as const;

describe.each(languages)('the texts in %s', (language) => {
  describe.each(parts)('for %s', (part) => {
    const texts: Texts = catalogues[part][language];
    const originals: Texts = catalogues[part].en;
    const pairs = Object.entries(originals).map(([key, original]) => ({
      key,
      original,
      text: texts[key] ?? '',
    }));

    it('have the keys and placeholders of the English ones, no more and no fewer', () => {
      expect(holesIn(texts)).toEqual(holesIn(originals));
    });

    it('say something, without stray space', () => {
      expect(pairs.filter(({ text, original }) => isUntidy(text, original))).toStrictEqual([]);
    });

    it('leave no brace when filled, but those that are meant', () => {
      const left = pairs.filter(
        ({ key, original }) =>
          bracesIn(sayIn(texts)(key, valuesFor(original))) !==
          bracesIn(sayIn(originals)(key, valuesFor(original))),
      );
      expect(left).toStrictEqual([]);
    });
  });

  it('have titles that a card can hold', () => {
    const most = longestTitle[language];
    const titles = Object.entries(catalogues.texts[language]).filter(([key]) =>
      /^cause\..+\.title$/.test(key),
    );
    expect(titles.length).toBeGreaterThan(80);
    expect(titles.filter(([, text]) => text.length > most)).toStrictEqual([]);
  });

  it.each(language === 'en' ? [] : parts)('are in that language, for %s', (part) => {
    const originals: Texts = catalogues[part].en;
    const sentences = Object.entries(catalogues[part][language]).filter(
      ([, text]) => text.length > 60,
    );
    expect(sentences.filter(([key, text]) => originals[key] === text)).toStrictEqual([]);
  });

  it('have a name of their own', () => {
    expect(languageNames[language]).toMatch(/^[A-Z\u3040-\u9fff]/);
  });
});
