/** The check against mailauth's strict mode: whose policy, which policy, what aligns. */
import * as fc from 'fast-check';
import { dmarc as mailauthDmarc } from 'mailauth/lib/dmarc';
import { describe, expect, it } from 'vitest';
import { checkDmarc } from '../../../../worker/checks/dmarc/index.ts';
import { contextOf, dnsOf, silent, type Name, type Zone } from '../spf/zone.ts';

const label = fc.constantFrom('a', 'b', 'mail', 'example');
const domain = fc
  .tuple(fc.array(label, { minLength: 1, maxLength: 9 }), fc.constantFrom('com', 'com', 'net'))
  .map(([labels, top]) => [...labels, top].join('.'));
const tags = [
  'p=none',
  'p=reject',
  'p=quarantine',
  'p=Reject',
  'p=bogus',
  'sp=none',
  'sp=quarantine',
  'sp=bogus',
  'np=none',
  'np=reject',
  'psd=y',
  'psd=n',
  'psd=u',
  't=y',
  'aspf=s',
  'adkim=s',
  'x=y',
  'pct=0',
  'rua=mailto:a@example.com',
  'rua=nobody',
];
const record = fc
  .tuple(
    fc.constantFrom('v=DMARC1', 'v=DMARC1', 'v=DMARC1', 'v = DMARC1', 'V=DMARC1', 'v=DMARC2'),
    fc.subarray(tags, { maxLength: 6 }),
    fc.constantFrom('; ', ';', ' ; '),
  )
  .map(([version, some, separator]) => [version, ...some].join(separator));
const place: fc.Arbitrary<Name> = fc.oneof(
  { weight: 12, arbitrary: record.map((text) => ({ TXT: [text] })) },
  { weight: 2, arbitrary: fc.array(record, { maxLength: 2 }).map((texts) => ({ TXT: texts })) },
  { weight: 1, arbitrary: fc.constant({ fails: { TXT: silent } }) },
);

function nodeResolver(zone: Zone) {
  const { resolve } = dnsOf(zone);
  return async (name: string, type: string): Promise<string[][]> => {
    const answer = await resolve(name, type as 'TXT');
    if (answer.state === 'found') return answer.records.map((text) => [text]);
    const codes = { nodata: 'ENODATA', nxdomain: 'ENOTFOUND', unknown: 'ETIMEOUT' };
    throw Object.assign(new Error(answer.state), { code: codes[answer.state] });
  };
}

/** `domain` or a name around it: above, below, beside. */
function related(base: string, at: number, below: string): string {
  const labels = base.split('.');
  const up = labels.slice(Math.min(at % 4, labels.length - 1)).join('.');
  return at % 3 === 0 ? `${below}.${up}` : up;
}

describe('agrees with mailauth in strict mode', () => {
  it('on thousands of generated trees, records and mails', { timeout: 60_000 }, async () => {
    const seen = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(
        domain,
        fc.array(fc.tuple(fc.nat(11), place), { maxLength: 5 }),
        fc.tuple(fc.nat(11), fc.nat(11), label, fc.boolean(), fc.boolean(), fc.boolean()),
        async (author, placed, [spfAt, dkimAt, below, spfPasses, dkimPasses, exists]) => {
          // Where only the top-level domain does not answer, the check may still know (walk.test.ts).
          const places = placed
            .map(([at, found]) => [related(author, at, below), found] as const)
            .filter(([name, found]) => name.includes('.') || found.fails === undefined);
          const zone: Zone = Object.fromEntries([
            ...places.map(([name, found]) => [`_dmarc.${name}`, found]),
            ...(exists ? [[author, { A: ['192.0.2.1'] }]] : []),
          ]);
          const spfDomain = related(author, spfAt, below);
          const dkimDomain = related(author, dkimAt, below);
          const ours = await checkDmarc(
            {
              domain: author,
              spf: { result: spfPasses ? 'pass' : 'fail', domain: spfDomain },
              dkim: [{ domain: dkimDomain, pass: dkimPasses }],
            },
            contextOf(dnsOf(zone).resolve),
          );
          const theirs = await mailauthDmarc({
            headerFrom: `anna@${author}`,
            spfDomains: spfPasses ? [spfDomain] : [],
            dkimDomains: dkimPasses ? [{ domain: dkimDomain }] : [],
            resolver: nodeResolver(zone),
            strict: true,
          });
          if (theirs === false) throw new Error('the author domain was not read');
          const { spfAligned, dkimAligned, applied, policyDomain } = ours.details;
          const { result } = theirs.status;
          const verdict =
            ours.status === 'unknown'
              ? 'temperror'
              : applied === null
                ? 'none'
                : spfAligned === true || dkimAligned === true
                  ? 'pass'
                  : spfAligned === null || dkimAligned === null
                    ? 'temperror'
                    : 'fail';
          seen.set(verdict, (seen.get(verdict) ?? 0) + 1);
          // A pass does not need the policy to be known, so mailauth reports one where the check says unknown.
          const lenient = ours.status === 'unknown' && result === 'pass';
          expect(lenient ? 'pass' : verdict).toBe(result);
          const told = result === 'pass' || result === 'fail';
          expect(told && !lenient ? { applied, policyDomain } : null).toEqual(
            told && !lenient ? { applied: theirs.policy, policyDomain: theirs.policyDomain } : null,
          );
        },
      ),
      { numRuns: 5000, seed: Number(process.env['SEED'] ?? 20_261_125) },
    );
    for (const verdict of ['temperror', 'none', 'pass', 'fail']) {
      expect({ verdict, often: (seen.get(verdict) ?? 0) > 50 }).toEqual({ verdict, often: true });
    }
  });
});
