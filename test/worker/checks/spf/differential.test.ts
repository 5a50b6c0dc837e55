/** The evaluator against mailauth's strict mode, on generated records in a small generated world. */
import * as fc from 'fast-check';
import { spf as mailauthSpf } from 'mailauth/lib/spf';
import { describe, expect, it } from 'vitest';
import { checkSpf } from '../../../../worker/checks/spf/index.ts';
import { contextOf, dnsOf, silent, type Name, type Zone } from './zone.ts';

const hosts = ['a.example.net', 'b.example.net', 'c.example.net', 'd.example.net'];
const addresses4 = ['192.0.2.1', '192.0.2.2', '198.51.100.7', '203.0.113.200'];
const addresses6 = ['2001:db8::1', '2001:db8:0:1::2', '2001:db8:ffff::3'];

const pick = <T>(...values: T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
const domainSpec = fc.oneof(
  { weight: 6, arbitrary: pick(...hosts, 'gone.example.net', 'silent.example.net') },
  {
    weight: 2,
    arbitrary: pick(
      '%{d}',
      '%{o}',
      '%{h}',
      '%{l}.example.net',
      '%{l1r+}.example.net',
      '%{ir}.%{v}.example.net',
      '%{d2}',
      '%{D1R}.example.net',
      '%{S}.example.net',
      'x%%%_%-y.example.net',
      'A.EXAMPLE.net.',
    ),
  },
  {
    weight: 1,
    arbitrary: pick(
      'net',
      '192.0.2.1',
      '%{c}.example.net',
      '%{x}',
      '%',
      '',
      'a..example.net',
      'a.b-',
    ),
  },
);
const lengths = pick(
  '',
  '',
  '',
  '/24',
  '/32',
  '/0',
  '//64',
  '/24//48',
  '/33',
  '//129',
  '/024',
  '/',
);
const qualifier = pick('', '', '', '+', '-', '~', '?');
const mechanism = fc.oneof(
  fc.tuple(pick('a', 'mx', 'A', 'Mx'), lengths).map((parts) => parts.join('')),
  fc.tuple(pick('a:', 'mx:'), domainSpec, lengths).map((parts) => parts.join('')),
  fc.tuple(pick('include:', 'exists:', 'include:', 'INCLUDE:'), domainSpec).map((p) => p.join('')),
  fc
    .tuple(
      pick('ip4:'),
      pick(...addresses4, '192.0.2', '2001:db8::1'),
      pick('', '/24', '/33', '//3'),
    )
    .map((p) => p.join('')),
  fc
    .tuple(pick('ip6:'), pick(...addresses6, '::192.0.2.1', '192.0.2.1'), pick('', '/32', '/129'))
    .map((p) => p.join('')),
  fc.tuple(pick('ptr', 'ptr:'), pick('', 'example.net', 'a.example.net')).map((p) => p.join('')),
  pick('all', 'all', 'all', 'all:x', 'bogus', 'ip4'),
);
const modifier = fc.oneof(
  fc.tuple(pick('redirect=', 'redirect=', 'exp='), domainSpec).map((parts) => parts.join('')),
  pick('x=y', 'x.y_z-1=%{d}', 'x=%', '1=x', '=x'),
);
const sound = fc
  .tuple(
    qualifier,
    pick(
      ...hosts.flatMap((host) => [`a:${host}`, `mx:${host}`, `include:${host}`, `exists:${host}`]),
      ...addresses4.map((address) => `ip4:${address}`),
      ...addresses6.map((address) => `ip6:${address}/48`),
      'a',
      'mx',
      'ptr',
      'all',
    ),
  )
  .map((parts) => parts.join(''));
const term = fc.oneof(
  { weight: 8, arbitrary: sound },
  { weight: 3, arbitrary: fc.tuple(qualifier, mechanism).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: modifier },
);
const record = fc
  .tuple(
    pick('v=spf1', 'v=spf1', 'v=spf1', 'V=SPF1', 'v=spf10', 'v=spf1\t'),
    fc.array(term, { maxLength: 7 }),
    pick(' ', ' ', '  '),
  )
  .map(([version, terms, space]) => [version, ...terms].join(space));
const texts = fc.oneof(
  { weight: 12, arbitrary: record.map((text) => [text]) },
  { weight: 1, arbitrary: fc.tuple(record, record) },
  { weight: 1, arbitrary: record.map((text) => ['hello', text]) },
  { weight: 1, arbitrary: fc.constant<string[]>([]) },
);
const name: fc.Arbitrary<Name> = fc.record({
  TXT: texts,
  A: fc.subarray(addresses4),
  AAAA: fc.subarray(addresses6),
  MX: fc.array(fc.tuple(fc.nat(9), pick(...hosts, 'gone.example.net')), { maxLength: 3 }),
});
const rest: Zone = {
  'silent.example.net': { fails: { TXT: silent, A: silent, AAAA: silent, MX: silent } },
  'anna.example.net': { A: ['192.0.2.2'] },
};
const owners = ['example.com', ...hosts];
const world = fc
  .tuple(
    fc.array(name, { minLength: owners.length, maxLength: owners.length }),
    fc.subarray(['a.example.net', 'forged.example.net']),
  )
  .map(([names, pointers]): Zone => {
    const entries = names.map((data, index) => [owners[index] ?? '', data] as const);
    const zone: Zone = Object.fromEntries(entries);
    return Object.assign(zone, rest, { '1.2.0.192.in-addr.arpa': { PTR: pointers } });
  });

function nodeForm(type: string, data: unknown): unknown {
  if (type === 'TXT') return [data];
  if (typeof data !== 'object' || data === null || !('exchange' in data)) return data;
  return { priority: 'preference' in data ? data.preference : 0, exchange: data.exchange };
}

/** node:dns in form, the zone in content. */
function nodeResolver(zone: Zone) {
  const { resolve } = dnsOf(zone);
  return async (asked: string, type: string): Promise<string[]> => {
    const answer = await resolve(asked, type as 'TXT' | 'A' | 'MX');
    switch (answer.state) {
      case 'found':
        // Its type knows no MX, its code does.
        return answer.records.map((data: unknown) => nodeForm(answer.type, data)) as string[];
      case 'nodata':
        throw Object.assign(new Error('no data'), { code: 'ENODATA' });
      case 'nxdomain':
        throw Object.assign(new Error('no name'), { code: 'ENOTFOUND' });
      case 'unknown':
        throw Object.assign(new Error('doubt'), {
          code: answer.doubt.reason === 'bad-name' ? 'EBADNAME' : 'ETIMEOUT',
        });
      default:
        return answer satisfies never;
    }
  };
}

describe('agrees with mailauth in strict mode', () => {
  it('on thousands of generated records', { timeout: 120_000 }, async () => {
    const seen = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(
        world,
        pick('192.0.2.1', '192.0.2.2', '203.0.113.9', '2001:db8::1', '::ffff:192.0.2.1'),
        pick('anna@example.com', '', 'anna+list@example.com', '@example.com'),
        async (zone, ip, sender) => {
          const helo = 'a.example.net';
          const ours = await checkSpf({ ip, sender, helo }, contextOf(dnsOf(zone).resolve));
          const theirs = await mailauthSpf({
            ip,
            sender,
            helo,
            mta: 'unknown',
            strict: true,
            resolver: nodeResolver(zone),
          });
          const result = String(ours.details['result']);
          seen.set(result, (seen.get(result) ?? 0) + 1);
          expect({ result, explanation: ours.details['explanation'] }).toEqual({
            result: theirs.status.result,
            explanation: theirs.explanation ?? null,
          });
          // An error may end the two counts at different moments, and mailauth counts questions, so
          // terms whose name cannot be asked are missing from its count (RFC 7208 §4.6.4 counts terms).
          const unaskable = JSON.stringify(ours.details['trace']).includes(
            'no name that DNS could',
          );
          const comparable = !unaskable && !/none|error/.test(result);
          const { terms, voids } = ours.details;
          expect(comparable ? { terms, voids } : null).toEqual(
            comparable ? { terms: theirs.lookups?.count, voids: theirs.lookups?.void } : null,
          );
        },
      ),
      { numRuns: 4000, seed: Number(process.env['SEED'] ?? 20_261_125) },
    );
    // A generator that makes only one result would prove nothing.
    for (const result of [
      'pass',
      'fail',
      'softfail',
      'neutral',
      'none',
      'permerror',
      'temperror',
    ]) {
      expect({ result, often: (seen.get(result) ?? 0) > 9 }).toEqual({ result, often: true });
    }
  });
});
