import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { languages, pickLanguage } from '../../../shared/texts/languages.ts';

describe('the language of an answer', () => {
  it.each([
    [null, 'en'],
    ['', 'en'],
    ['de', 'de'],
    ['de-AT', 'de'],
    ['DE-de,en;q=0.5', 'de'],
    ['pt-BR,pt;q=0.9,en;q=0.8', 'pt'],
    ['ja-Jpan-JP', 'ja'],
    ['zh-Hant-TW,ja;q=0.4,fr;q=0.3', 'ja'],
    ['en;q=0.2, fr;q=0.9', 'fr'],
    ['fr;q=0.9, es;q=0.90', 'fr'],
    ['nl, sv', 'en'],
    ['nl, de;q=0.001', 'de'],
    ['*', 'en'],
    ['*, en;q=0', 'de'],
    ['en;q=0.5, *;q=0.8', 'de'],
    ['de;q=0', 'en'],
    ['de;q=0, de-AT', 'en'],
    ['de-AT;q=0, de', 'de'],
    [' de ; q=0.4 ,\tfr ; q=0.7', 'fr'],
    ['english, de', 'de'],
    ['de;q=2, fr;q=0.1', 'fr'],
    ['de;q=-1, es;q=x, fr;q=0.1', 'fr'],
    ['de;level=1, ja', 'ja'],
    ['de_DE, ja', 'ja'],
    [',,,de', 'de'],
    [`${'nl,'.repeat(600)}de`, 'en'],
  ])('of “%s” is %s', (header, language) => {
    expect(pickLanguage(header)).toBe(language);
  });

  it('is one of ours, whatever is asked', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 2000 }), (header) => {
        expect(languages).toContain(pickLanguage(header));
      }),
    );
  });
});
