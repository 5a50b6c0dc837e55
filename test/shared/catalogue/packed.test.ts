import { describe, expect, it } from 'vitest';
import { leanRules, packRules, unpackRules } from '../../../shared/catalogue/packed.ts';
import { ruleSets } from '../../../shared/catalogue/rules/index.ts';

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
