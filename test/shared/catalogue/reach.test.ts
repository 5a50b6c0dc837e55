/** Every cause can be reached, and no text makes the matcher throw or linger. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kinds } from '../../../shared/bounce/bounce.ts';
import { causes } from '../../../shared/catalogue/causes.ts';
import { causeOfEnhanced, causeOfReply } from '../../../shared/catalogue/codes.ts';
import { matchBounce } from '../../../shared/catalogue/match.ts';
import { ruleSets } from '../../../shared/catalogue/rules/index.ts';
import { bounceOf, refusalOf } from './bounces.ts';

describe('the causes', () => {
  it('are all reachable by a rule or by a code', () => {
    const reached = new Set<string>(['delay-notice', 'policy-unspecified']);
    for (const set of ruleSets) for (const rule of set.rules) reached.add(rule.cause);
    for (const subject of [1, 2, 3, 4, 5, 6, 7]) {
      for (let detail = 0; detail < 40; detail += 1) {
        const cause = causeOfEnhanced(`5.${subject}.${detail}`, null);
        if (cause !== null) reached.add(cause);
      }
    }
    for (let reply = 400; reply < 600; reply += 1) {
      const cause = causeOfReply(String(reply));
      if (cause !== null) reached.add(cause);
    }
    expect(Object.keys(causes).filter((cause) => !reached.has(cause))).toEqual([]);
  });
});

describe('hostile text', () => {
  it('never throws, whatever the words and codes', () => {
    const anchor = fc.constantFrom(
      ...ruleSets.flatMap((set) => set.rules.map((rule) => rule.example)),
    );
    const piece = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), anchor);
    const code = fc.option(fc.stringMatching(/^[245]\.\d{1,3}\.\d{1,3}$/));
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 6 }),
        code,
        fc.constantFrom(...kinds),
        (pieces, enhanced, kind) => {
          const refusals = pieces.map((text) =>
            refusalOf(text, { enhanced, host: text.slice(0, 40) }),
          );
          const match = matchBounce(bounceOf(refusals, { kind }));
          expect(match.quote === null || match.quote.length <= 310).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('of a megabyte in many refusals takes no longer than a blink', () => {
    const words = ruleSets.flatMap((set) => set.rules.flatMap((rule) => rule.words)).join(' ');
    for (const pattern of ['a', 'blocked ', 'ip=10.', words]) {
      const text = pattern.repeat(Math.ceil(1_048_576 / pattern.length));
      const pieces = Array.from({ length: 64 }, (_, at) =>
        refusalOf(text.slice(at * 16_384, (at + 1) * 16_384)),
      );
      const bounce = bounceOf(pieces);
      const start = performance.now();
      matchBounce(bounce);
      expect(performance.now() - start).toBeLessThan(500);
    }
  });
});
