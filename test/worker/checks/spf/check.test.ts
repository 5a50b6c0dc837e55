/** The check around the evaluation: status, counts, trace, warnings, doubts, evidence. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSpf, type SpfQuestion } from '../../../../worker/checks/spf/index.ts';
import { parseRecord } from '../../../../worker/checks/spf/parse.ts';
import type { Doubt } from '../../../../worker/dns/lookup.ts';
import { contextOf, dnsOf, servfail, silent, type Zone } from './zone.ts';

const question: SpfQuestion = { ip: '192.0.2.1', sender: 'anna@example.com', helo: null };
const run = (zone: Zone, change: Partial<SpfQuestion> = {}, budget?: number) =>
  checkSpf({ ...question, ...change }, contextOf(dnsOf(zone, budget).resolve));
const own = (record: string, others: Zone = {}): Zone => ({
  'example.com': { TXT: [record], A: ['198.51.100.9'] },
  ...others,
});
const hosts = (count: number): string =>
  Array.from({ length: count }, (_, index) => `exists:h${index}.example.net`).join(' ');
const ids = (found: unknown): unknown[] =>
  Array.isArray(found) ? found.map((one: { id: string }) => one.id) : [];

describe('the status', () => {
  it.each([
    ['v=spf1 ip4:192.0.2.1 -all', 'pass', 'pass'],
    ['v=spf1 ~all', 'softfail', 'warn'],
    ['v=spf1 ?all', 'neutral', 'warn'],
    ['v=spf1 -all', 'fail', 'fail'],
    ['v=spf1 foo', 'permerror', 'fail'],
    ['no record', 'none', 'warn'],
  ])('of %s is %s: %s', async (record, result, status) => {
    const check = await run(own(record));
    expect([check.details['result'], check.status]).toEqual([result, status]);
    expect(check.id).toBe('spf');
    expect(check.subject).toBe('example.com');
    expect(check.summary).toMatch(/^.*\.$/s);
  });

  const doubts: Doubt[] = [
    silent,
    servfail,
    { reason: 'refused', ede: null },
    { reason: 'rcode', rcode: 9 },
    { reason: 'http', status: 500 },
    { reason: 'network' },
    { reason: 'malformed', what: 'x' },
    { reason: 'truncated' },
    { reason: 'mismatch', what: 'x' },
    { reason: 'too-large' },
    { reason: 'cname-chain' },
    { reason: 'budget' },
  ];
  it.each(doubts)('is unknown, never none or fail, after $reason', async (doubt) => {
    const places: Zone[] = [
      { 'example.com': { fails: { TXT: doubt } } },
      own('v=spf1 include:x.example.net -all', { 'x.example.net': { fails: { TXT: doubt } } }),
      own('v=spf1 redirect=x.example.net', { 'x.example.net': { fails: { TXT: doubt } } }),
      own('v=spf1 a:x.example.net -all', { 'x.example.net': { fails: { A: doubt } } }),
      own('v=spf1 exists:x.example.net -all', { 'x.example.net': { fails: { A: doubt } } }),
      own('v=spf1 mx:x.example.net -all', { 'x.example.net': { fails: { MX: doubt } } }),
      own('v=spf1 mx:x.example.net -all', {
        'x.example.net': { MX: [[1, 'h.example.net']] },
        'h.example.net': { fails: { A: doubt } },
      }),
    ];
    for (const zone of places) {
      const check = await run(zone);
      expect([check.details['result'], check.status]).toEqual(['temperror', 'unknown']);
      expect(check.details['suggestion']).toBeNull();
      expect(check.details['staticTerms'] === null || check.details['staticTerms'] === 1).toBe(
        true,
      );
    }
  });

  it('is temperror when the look-ups run out, whatever was found before', async () => {
    const zone = own('v=spf1 a:x.example.net include:y.example.net -all', {
      'y.example.net': { TXT: ['v=spf1 -all'] },
    });
    for (let budget = 0; budget < 3; budget++) {
      expect((await run(zone, {}, budget)).details['result']).toBe('temperror');
    }
    expect((await run(zone, {}, 3)).details['result']).toBe('fail');
  });

  it('is skipped for what is no address', async () => {
    expect((await run(own('v=spf1 -all'), { ip: '192.0.2' })).status).toBe('skipped');
  });
});

describe('the counts', () => {
  it('take the path for terms and the whole tree for staticTerms', async () => {
    const zone = own('v=spf1 a:m.example.net include:one.example.net mx redirect=two.example.net', {
      'm.example.net': { A: ['192.0.2.1'] },
      'one.example.net': { TXT: ['v=spf1 include:three.example.net exists:%{i}.example.net ?all'] },
      'two.example.net': { TXT: ['v=spf1 ptr a -all mx mx mx'] },
      'three.example.net': { TXT: ['v=spf1 ip4:198.51.100.1 mx ~all redirect=one.example.net'] },
    });
    const { terms, staticTerms, voids } = (await run(zone)).details;
    expect({ terms, staticTerms, voids }).toEqual({ terms: 1, staticTerms: 9, voids: 0 });
  });

  it('count an included record as often as it is included', async () => {
    const zone = own('v=spf1 ip4:192.0.2.1 include:x.example.net include:x.example.net', {
      'x.example.net': { TXT: ['v=spf1 a a mx'] },
    });
    expect((await run(zone)).details['staticTerms']).toBe(8);
  });

  it('end where a record leads back to itself', async () => {
    const zone = own('v=spf1 ip4:192.0.2.1 include:x.example.net', {
      'x.example.net': { TXT: ['v=spf1 include:y.example.net'] },
      'y.example.net': { TXT: ['v=spf1 include:x.example.net'] },
    });
    const { details, status } = await run(zone);
    expect(status).toBe('pass');
    expect(ids(details['findings'])).toContain('loop');
    expect(details['staticTerms']).toBeGreaterThan(10);
  });

  it('are open where a record of the tree cannot be read', async () => {
    const zone = own('v=spf1 ip4:192.0.2.1 include:x.example.net mx', {
      'x.example.net': { fails: { TXT: silent } },
    });
    const { details, status } = await run(zone);
    expect(status).toBe('pass');
    expect(details['staticTerms']).toBeNull();
    expect(details['staticAtLeast']).toBe(2);
  });

  it('are bounded, however the tree grows', async () => {
    const zone: Record<string, { TXT: string[] }> = {};
    for (let level = 0; level < 40; level++) {
      const include = `include:n${level + 1}.example.net`;
      zone[`n${level}.example.net`] = { TXT: [`v=spf1 ${include} ${include} ${include}`] };
    }
    const dns = dnsOf({ ...zone, ...own('v=spf1 ip4:192.0.2.1 include:n0.example.net') });
    const check = await checkSpf(question, contextOf(dns.resolve));
    expect(check.status).toBe('pass');
    expect(dns.asked.length).toBeLessThan(45);
  });

  it('ask every question once', async () => {
    const zone = own(
      'v=spf1 a a mx:x.example.net include:x.example.net include:x.example.net ~all',
      {
        'x.example.net': {
          TXT: ['v=spf1 a -all'],
          MX: [[1, 'x.example.net']],
          A: ['198.51.100.3'],
        },
      },
    );
    const dns = dnsOf(zone);
    await checkSpf(question, contextOf(dns.resolve));
    expect(new Set(dns.asked).size).toBe(dns.asked.length);
  });
});

describe('the trace', () => {
  it('has each term with its depth, in the order of evaluation', async () => {
    const zone = own('v=spf1 ip4:198.51.100.0/24 include:one.example.net -all', {
      'one.example.net': { TXT: ['v=spf1 a:h.example.net ~all'] },
      'h.example.net': { A: ['192.0.2.1'] },
    });
    const { trace, matched } = (await run(zone)).details;
    const rows = trace as {
      depth: number;
      domain: string;
      term: string;
      outcome: string;
      why: string;
    }[];
    expect(rows.map(({ depth, domain, term, outcome }) => [depth, domain, term, outcome])).toEqual([
      [0, 'example.com', 'ip4:198.51.100.0/24', 'no-match'],
      [0, 'example.com', 'include:one.example.net', 'match'],
      [1, 'one.example.net', 'a:h.example.net', 'match'],
    ]);
    expect(rows[2]?.why).toContain('192.0.2.1');
    expect(matched).toBe('include:one.example.net');
  });
});

describe('warnings', () => {
  it.each<[string, string[]]>([
    ['v=spf1 +all', ['plusAll']],
    ['v=spf1 all', ['plusAll']],
    ['v=spf1 ?all', ['neutralAll']],
    ['v=spf1 ip4:192.0.2.1', ['noAll']],
    ['v=spf1 ip4:10.0.0.0/8 ip6:2001::/16 -all', ['wide', 'wide']],
    ['v=spf1 a/8 -all', ['wide']],
    ['v=spf1 ptr -all', ['ptr']],
    ['v=spf1 a A +a -all', ['duplicate']],
    ['v=spf1 mx MX -all', ['duplicate', 'empty', 'voids']],
    ['v=spf1 -all mx', ['afterAll']],
    ['v=spf1 include=x.example.net -all', ['disguised']],
    ['v=spf1 include:gone.example.net -all', ['missing']],
    ['v=spf1 include:faulty.example.net -all', ['faulty']],
    ['v=spf1 -all', []],
    [' v=spf1 -all', ['almost']],
    ['v=spf1;-all', ['almost']],
    ['spf1 -all', ['almost']],
    ['spf2.0/pra -all', ['senderId']],
    ['v=spf1 a:gone.example.net -all', ['empty']],
    ['v=spf1 a:gone.example.net exists:gone.example.net -all', ['empty', 'voids']],
    ['v=spf10 -all', []],
    ['we use v=spf1', []],
  ])('%s', async (record, expected) => {
    const zone = own(record, { 'faulty.example.net': { TXT: ['v=spf1 foo'] } });
    expect(ids((await run(zone)).details['findings'])).toEqual(expected);
  });

  it('tell when the look-ups run short, and when they ran out', async () => {
    const near = await run(own(`v=spf1 ip4:192.0.2.1 ${hosts(9)} -all`));
    expect(ids(near.details['findings'])).toEqual(['nearTerms']);
    const over = await run(own(`v=spf1 ip4:192.0.2.1 ${hosts(11)} -all`));
    expect(ids(over.details['findings'])).toEqual(['terms']);
    expect(over.details['staticTerms']).toBe(11);
  });

  it('tell of a long record, and of several', async () => {
    const many = Array.from({ length: 30 }, (_, index) => `ip4:198.51.100.${index + 10}`).join(' ');
    const long = await run(own(`v=spf1 ${many} -all`));
    expect(ids(long.details['findings'])).toEqual(['long']);
    const several = await run({ 'example.com': { TXT: ['v=spf1 -all', 'v=spf1 ~all'] } });
    expect(ids(several.details['findings'])).toContain('records');
    expect(several.details['records']).toHaveLength(2);
  });

  it.each<[string, string, number]>([
    ['v=spf1 ip4:192.0.2 -all', 'network4', 11],
    ['v=spf1 mx foo -all', 'mechanism', 10],
    ['v=spf1 -foo:bar', 'mechanism', 8],
    ['v=spf1 a:exa%mple.com', 'macro-percent', 12],
    ['v=spf1 exists:%{z}.example.com', 'macro-letter', 14],
    ['v=spf1 exists:%{c}.example.com', 'macro-exp-only', 14],
    ['v=spf1 a/33', 'prefix', 8],
    ['v=spf1 include', 'empty-value', 14],
    ['v=spf1 a:192.0.2.1', 'domain-address', 9],
    ['v=spf1 redirect:example.net', 'modifier-colon', 7],
    ['v=spf1 exp=a.example.net exp=a.example.net', 'twice', 25],
    ['v=spf1 all -all\tmx', 'mechanism', 12],
  ])('place a mistake: %s', (record, fault, at) => {
    const [found] = parseRecord(record).faults;
    expect([found?.fault, found?.at]).toEqual([fault, at]);
  });
});

describe('anything at all', () => {
  it('gives an answer and never rejects', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ maxLength: 300 }).map((rest) => `v=spf1 ${rest}`),
      fc
        .array(
          fc.constantFrom(
            '%{',
            '%',
            '}',
            'i',
            ':',
            '/',
            'a',
            'mx',
            'include:',
            'exists:',
            ' ',
            '.',
            'l',
            's',
            '9',
            'r',
            '=',
          ),
          {
            maxLength: 60,
          },
        )
        .map((parts) => `v=spf1 ${parts.join('')}`),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(text, { maxLength: 3 }),
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'binary' }),
        fc.boolean(),
        async (texts, local, helo, six) => {
          const zone = { 'example.com': { TXT: texts } };
          const check = await run(zone, {
            ip: six ? '2001:db8::1' : '192.0.2.1',
            sender: `${local}@example.com`,
            helo,
          });
          expect(['pass', 'warn', 'fail', 'unknown']).toContain(check.status);
          expect(check.details['result']).not.toBe('temperror');
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('shows no more than a person can read', async () => {
    for (const piece of ['foo ', 'a=b ', 'ip4:192.0.2.9 ', 'all. ']) {
      const { record, ...details } = (await run(own(`v=spf1 ${piece.repeat(9000)}`))).details;
      expect(String(record).length).toBeGreaterThan(30_000);
      expect(JSON.stringify({ ...details, records: [] }).length).toBeLessThan(60_000);
    }
  });

  it('takes linear time over a record of 64 KiB', async () => {
    const filler = ['%{', 'a/', '-', '//', 'ip4:1', '=', '%{d', 'x.', ';', '"'];
    for (const piece of filler) {
      const record = `v=spf1 ${piece.repeat(65_000 / piece.length)}`;
      const before = performance.now();
      await run(own(record));
      expect({ piece, quick: performance.now() - before < 500 }).toEqual({ piece, quick: true });
    }
  });
});
