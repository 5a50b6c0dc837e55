import { describe, expect, it } from 'vitest';
import { leanRules, packRules, unpackRules } from '../../../shared/catalogue/packed.ts';
import { findPhrase, fold } from '../../../shared/catalogue/phrase.ts';
import { buildIndex } from '../../../shared/catalogue/rule-index.ts';
import { ruleSets } from '../../../shared/catalogue/rules/index.ts';

describe('the phrases of the rules', () => {
  it('can all be searched for, though none is compiled before its first search', () => {
    const index = buildIndex(ruleSets);
    const entries = [...index.byWord.values(), index.wordless].flat();
    expect(entries.length).toBeGreaterThan(2000);
    for (const { phrase, source } of entries)
      expect(findPhrase(fold(source).replaceAll('#', '7').replaceAll(' * ', ' '), phrase)).not.toBe(
        null,
      );
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
