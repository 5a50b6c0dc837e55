import { describe, expect, it } from 'vitest';
import { eachPhrase } from '../../../shared/catalogue/anchors.ts';
import { leanRules, packRules, unpackRules } from '../../../shared/catalogue/packed.ts';
import { compilePhrase, findPhrase, fold } from '../../../shared/catalogue/phrase.ts';
import { ruleSets } from '../../../shared/catalogue/rules/index.ts';

describe('the phrases of the rules', () => {
  const phrases: string[] = [];
  eachPhrase(ruleSets, (phrase) => phrases.push(phrase));

  it('can all be searched for, though none is compiled before its first search', () => {
    expect(phrases.length).toBeGreaterThan(2000);
    for (const phrase of phrases)
      expect(
        findPhrase(fold(phrase).replaceAll('#', '7').replaceAll(' * ', ' '), compilePhrase(phrase)),
      ).not.toBe(null);
  });

  it('are written as texts are folded: the index reads them as they are', () => {
    expect(phrases.filter((phrase) => fold(phrase) !== phrase)).toStrictEqual([]);
  });
});

describe('rules packed for the Worker', () => {
  it('come out as they went in, without examples and sources', () => {
    const packed: unknown = JSON.parse(JSON.stringify(packRules(ruleSets)));
    expect(unpackRules(packed as ReturnType<typeof packRules>)).toStrictEqual(leanRules(ruleSets));
    expect(JSON.stringify(packed)).not.toContain(ruleSets[0]?.source);
  });

  it('of another build than the causes are refused', () => {
    const packed = packRules(ruleSets);
    expect(() =>
      unpackRules({ ...packed, causes: packed.causes.replace(/^./, '\u{ffff}') }),
    ).toThrow('different builds');
  });
});
