/** The DMARC check: what holds, what aligns, what is wrong, what to publish. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDmarc, type DmarcQuestion } from '../../../../worker/checks/dmarc/index.ts';
import { isDmarcRecord, readRecord } from '../../../../worker/checks/dmarc/record.ts';
import type { Doubt } from '../../../../worker/dns/lookup.ts';
import { contextOf, dnsOf, servfail, silent, type Zone } from '../spf/zone.ts';

const run = (zone: Zone, change: Partial<DmarcQuestion> = {}) =>
  checkDmarc({ domain: 'example.com', ...change }, contextOf(dnsOf(zone).resolve));
const own = (...texts: string[]): Zone => ({ '_dmarc.example.com': { TXT: texts } });
const rua = 'rua=mailto:dmarc@example.com';
const passing = { result: 'pass', domain: 'example.com' };

const policyZone = (record: string, others: Zone): Zone => ({ ...own(record), ...others });
const signed = (domain: string, pass: boolean | null = true) => [{ domain, pass }];

interface Finding {
  id: string;
  severity: string;
}
const problemsOf = (details: Record<string, unknown>): Finding[] =>
  details['findings'] as Finding[];
const idsOf = (details: Record<string, unknown>): string[] =>
  problemsOf(details).map(({ id }) => id);

describe('the status', () => {
  it.each([
    [own(`v=DMARC1; p=reject; ${rua}`), 'pass', 'reject', 'reject'],
    [own(`v=DMARC1;p=quarantine;${rua};`), 'pass', 'quarantine', 'quarantine'],
    [own('v=DMARC1; p=reject'), 'pass', 'reject', 'reject'],
    [own(`v=DMARC1; p=none; ${rua}`), 'warn', 'none', 'none'],
    [own(`v=DMARC1; p=reject; t=y; ${rua}`), 'pass', 'reject', 'quarantine'],
    [own(`v=DMARC1; p=quarantine; t=y; ${rua}`), 'warn', 'quarantine', 'none'],
    [own(`v=DMARC1; ${rua}`), 'warn', 'none', 'none'],
    [own(`v=DMARC1; p=reject; sp=bogus; ${rua}`), 'warn', 'none', 'none'],
    [own('v=DMARC1; p=reject; np=bogus'), 'warn', null, null],
    [own('v=DMARC1'), 'warn', null, null],
    [own(), 'warn', null, null],
    [{}, 'warn', null, null],
  ])('of %o is %s', async (zone, status, policy, applied) => {
    const check = await run(zone);
    expect(check.id).toBe('dmarc');
    expect([check.status, check.details['policy'], check.details['applied']]).toEqual([
      status,
      policy,
      applied,
    ]);
    expect(check.summary).not.toMatch(/\{|undefined/);
  });

  const doubts: Doubt[] = [
    silent,
    servfail,
    { reason: 'refused', ede: null },
    { reason: 'http', status: 302 },
    { reason: 'malformed', what: 'x' },
    { reason: 'truncated' },
    { reason: 'budget' },
  ];
  it.each(doubts)('is unknown after $reason, never “no record”', async (doubt) => {
    const check = await run(
      { '_dmarc.example.com': { fails: { TXT: doubt } } },
      { spf: { result: 'fail', domain: 'example.com' }, dkim: [] },
    );
    expect([check.status, check.details['record'], check.details['suggestion']]).toEqual([
      'unknown',
      null,
      null,
    ]);
    expect(problemsOf(check.details)).toEqual([]);
  });

  it('is skipped for what is no domain', async () => {
    expect((await run({}, { domain: 'a..b' })).status).toBe('skipped');
  });
});

describe('the policy for subdomains (§4.7, §4.10.1)', () => {
  it.each<[string, string, Zone, string]>([
    [
      'p where nothing else is said',
      'p=reject',
      { 'sub.example.com': { A: ['192.0.2.1'] } },
      'reject',
    ],
    [
      'sp for one that exists',
      'p=reject; sp=quarantine; np=none',
      { 'sub.example.com': { A: ['192.0.2.1'] } },
      'quarantine',
    ],
    [
      'a name without addresses exists',
      'p=reject; sp=quarantine; np=none',
      { 'sub.example.com': { TXT: ['x'] } },
      'quarantine',
    ],
    [
      'an alias that leads nowhere exists',
      'p=reject; sp=quarantine; np=none',
      { 'sub.example.com': { CNAME: 'gone.example.net' } },
      'quarantine',
    ],
    ['np for one that does not exist', 'p=none; sp=quarantine; np=reject', {}, 'reject'],
    ['sp where np is not said', 'p=none; sp=quarantine', {}, 'quarantine'],
    [
      'p where sp is not said, np does not apply',
      'p=quarantine; np=reject',
      { 'sub.example.com': { A: ['192.0.2.1'] } },
      'quarantine',
    ],
    ['test mode lowers these too', 'p=none; np=reject; t=y', {}, 'quarantine'],
  ])('%s', async (_scenario, tags, others, applied) => {
    const { details } = await run(policyZone(`v=DMARC1; ${tags}; ${rua}`, others), {
      domain: 'sub.example.com',
    });
    expect(details['applied']).toBe(applied);
  });

  it('is unknown where existence decides and cannot be learnt', async () => {
    const record = `v=DMARC1; p=none; np=reject; ${rua}`;
    const silentName: Zone = { 'sub.example.com': { fails: { A: silent } } };
    const check = await run(policyZone(record, silentName), { domain: 'sub.example.com' });
    expect([check.status, check.details['applied']]).toEqual(['unknown', null]);
  });
});

describe('alignment', () => {
  it.each<[string, string, Partial<DmarcQuestion>, (boolean | null)[], string]>([
    ['nothing is known', '', {}, [null, null], 'pass'],
    ['SPF for the domain itself', '', { spf: passing, dkim: [] }, [true, false], 'pass'],
    [
      'SPF for a subdomain',
      '',
      { spf: { result: 'pass', domain: 'bounce.example.com' } },
      [true, null],
      'pass',
    ],
    [
      'SPF for a subdomain, strict',
      '; aspf=s',
      { spf: { result: 'pass', domain: 'bounce.example.com' }, dkim: [] },
      [false, false],
      'fail',
    ],
    [
      'SPF for somebody else',
      '',
      { spf: { result: 'pass', domain: 'example.net' }, dkim: [] },
      [false, false],
      'fail',
    ],
    [
      'a dot inside a label',
      '',
      { spf: { result: 'pass', domain: String.raw`bad\.example.com` }, dkim: [] },
      [false, false],
      'fail',
    ],
    [
      'a name that only ends alike',
      '',
      { spf: { result: 'pass', domain: 'badexample.com' }, dkim: [] },
      [false, false],
      'fail',
    ],
    [
      'SPF fails, no signature',
      '',
      { spf: { result: 'softfail', domain: 'example.com' }, dkim: [] },
      [false, false],
      'fail',
    ],
    [
      'SPF fails, signature not known',
      '',
      { spf: { result: 'fail', domain: 'example.com' } },
      [false, null],
      'pass',
    ],
    [
      'SPF not known, foreign signature',
      '',
      { dkim: signed('example.net') },
      [null, false],
      'pass',
    ],
    [
      'SPF undecided, foreign signature',
      '',
      { spf: { result: 'temperror', domain: 'example.com' }, dkim: signed('example.net') },
      [null, false],
      'pass',
    ],
    [
      'a passing signature',
      '',
      { spf: { result: 'fail', domain: 'example.com' }, dkim: signed('mail.example.com') },
      [false, true],
      'pass',
    ],
    [
      'a broken signature',
      '',
      { spf: { result: 'fail', domain: 'example.com' }, dkim: signed('example.com', false) },
      [false, false],
      'fail',
    ],
    [
      'an aligned signature that nobody checked',
      '',
      { spf: { result: 'fail', domain: 'example.com' }, dkim: signed('example.com', null) },
      [false, null],
      'pass',
    ],
    [
      'a foreign signature that nobody checked',
      '',
      { spf: { result: 'fail', domain: 'example.com' }, dkim: signed('example.net', null) },
      [false, false],
      'fail',
    ],
    [
      'strict signature of a subdomain',
      '; adkim=s',
      { spf: { result: 'fail', domain: 'example.com' }, dkim: signed('mail.example.com') },
      [false, false],
      'fail',
    ],
    [
      'one good signature among bad ones',
      '',
      {
        spf: null,
        dkim: [
          ...signed('example.net'),
          ...signed('example.com', false),
          ...signed('EXAMPLE.com.'),
        ],
      },
      [null, true],
      'pass',
    ],
  ])('%s', async (_scenario, tags, question, aligned, status) => {
    const check = await run(own(`v=DMARC1; p=reject; ${rua}${tags}`), question);
    expect([check.details['spfAligned'], check.details['dkimAligned']]).toEqual(aligned);
    expect(check.status).toBe(status);
  });

  it.each<[Partial<DmarcQuestion>, RegExp]>([
    [{}, /not known/],
    [{ spf: passing }, /satisfies .* SPF passes for example\.com/],
    [{ spf: null, dkim: signed('example.com') }, /satisfies .* DKIM/],
    [{ spf: { result: 'fail', domain: 'example.com' }, dkim: [] }, /Neither/],
    [{ spf: { result: 'fail', domain: 'example.com' } }, /SPF does not pass .* not known/],
    [{ dkim: [] }, /No DKIM signature passes .* not known/],
  ])('is explained: %o', async (question, expected) => {
    const { details } = await run(own(`v=DMARC1; p=reject; ${rua}`), question);
    expect(details['alignment']).toMatch(expected);
  });

  it('does not fail a domain that only watches', async () => {
    const question = { spf: { result: 'fail', domain: 'example.com' }, dkim: [] };
    expect((await run(own(`v=DMARC1; p=none; ${rua}`), question)).status).toBe('warn');
  });

  const examples: Zone = {
    '_dmarc.example.com': { TXT: [`v=DMARC1; p=reject; ${rua}`] },
    '_dmarc.signing.example.com': { TXT: [`v=DMARC1; p=none; ${rua}`] },
    '_dmarc.giant.bank.example': { TXT: ['v=DMARC1; p=reject'] },
    '_dmarc.mega.bank.example': { TXT: ['v=DMARC1; p=reject'] },
    '_dmarc.bank.example': { TXT: ['v=DMARC1; p=reject; psd=y'] },
  };
  it.each([
    [
      'RFC 9989 B.4.1',
      'example.com',
      'example.com',
      'signing.example.com',
      [true, true],
      'example.com',
      'example.com',
    ],
    [
      'RFC 9989 B.4.2',
      'a.b.c.d.e.f.g.h.i.j.k.example.com',
      'example.com',
      'signing.example.com',
      [true, true],
      'example.com',
      'example.com',
    ],
    [
      'RFC 9989 B.4.3',
      'giant.bank.example',
      'mail.giant.bank.example',
      'mail.mega.bank.example',
      [true, false],
      'giant.bank.example',
      'giant.bank.example',
    ],
    [
      'a suffix’s policy for a bank without a record',
      'new.bank.example',
      'mail.new.bank.example',
      'mega.bank.example',
      [true, false],
      'new.bank.example',
      'bank.example',
    ],
  ])('%s', async (_example, domain, spf, dkim, aligned, organisation, holder) => {
    const { details } = await run(examples, {
      domain,
      spf: { result: 'pass', domain: spf },
      dkim: [{ domain: dkim, pass: true }],
    });
    expect([details['spfAligned'], details['dkimAligned']]).toEqual(aligned);
    expect([details['organisationalDomain'], details['policyDomain']]).toEqual([
      organisation,
      holder,
    ]);
  });

  it('makes no hundred walks for a hundred signatures', async () => {
    const dns = dnsOf(own(`v=DMARC1; p=reject; ${rua}`));
    const dkim = Array.from({ length: 100 }, (_, index) => `s${index}.example.com`).flatMap(
      (name) => signed(name, null),
    );
    await checkDmarc({ domain: 'example.com', dkim }, contextOf(dns.resolve));
    expect(dns.asked.length).toBeLessThan(20);
  });
});

describe('problems', () => {
  it.each<[string, Zone, string[]]>([
    ['none', own(`v=DMARC1; p=reject; ${rua}`), []],
    ['p=none', own(`v=DMARC1; p=none; ${rua}`), ['pNone']],
    ['no report address', own('v=DMARC1; p=reject'), ['noRua']],
    ['several records', own('v=DMARC1; p=reject', 'v=DMARC1; p=none'), ['several']],
    ['SPF in its place', own('v=spf1 -all', `v=DMARC1; p=reject; ${rua}`), ['spfHere']],
    ['a space before', own(` v=DMARC1; p=reject; ${rua}`), ['almost']],
    ['small letters', own(`v=dmarc1; p=reject; ${rua}`), ['almost']],
    ['no v', own(`DMARC1; p=reject; ${rua}`), ['almost']],
    ['in quotes', own(`"v=DMARC1; p=reject; ${rua}"`), ['almost']],
    ['cut in pieces', own('v=DMARC1; p=reject', rua), ['fragment', 'noRua']],
    ['another TXT', own(`v=DMARC1; p=reject; ${rua}`, 'site-verification=1'), ['unrelated']],
    ['a tag twice', own(`v=DMARC1; p=reject; p=none; ${rua}`), ['duplicateTag']],
    ['a wrong value', own(`v=DMARC1; p=reject; adkim=x; ${rua}`), ['wrongValue']],
    ['a policy nobody knows', own(`v=DMARC1; p=block; ${rua}`), ['wrongValue', 'pNone']],
    ['no p', own(`v=DMARC1; ${rua}`), ['pMissing', 'pNone']],
    [
      'removed tags',
      own(`v=DMARC1; p=reject; pct=100; rf=afrf; ri=86400; ${rua}`),
      ['historic', 'historic', 'historic'],
    ],
    ['a percentage', own(`v=DMARC1; p=reject; pct=20; ${rua}`), ['pct']],
    ['an unknown tag', own(`v=DMARC1; p=reject; policy=x; ${rua}`), ['unknownTag']],
    [
      'a comma for a semicolon',
      own(`v=DMARC1; p=reject, sp=none; ${rua}`),
      ['wrongValue', 'pNone'],
    ],
    ['no scheme', own('v=DMARC1; p=reject; rua=dmarc@example.com'), ['badUri']],
    ['a size limit', own('v=DMARC1; p=reject; rua=mailto:dmarc@example.com!10m'), ['uriSize']],
    ['fo without ruf', own(`v=DMARC1; p=reject; fo=1; ${rua}`), ['foAlone']],
    ['test mode', own(`v=DMARC1; p=reject; t=y; ${rua}`), ['testing']],
    ['open subdomains', own(`v=DMARC1; p=reject; sp=none; ${rua}`), ['spNone']],
    ['at the bare domain', { 'example.com': { TXT: ['v=DMARC1; p=reject'] } }, ['misplaced']],
    [
      'without the underscore',
      { 'dmarc.example.com': { TXT: ['v=DMARC1; p=reject'] } },
      ['misplaced'],
    ],
    [
      'at the name doubled',
      { '_dmarc.example.com.example.com': { TXT: ['v=DMARC1; p=reject'] } },
      ['misplaced'],
    ],
  ])('%s', async (_scenario, zone, expected) => {
    const { details, status } = await run(zone);
    expect(idsOf(details)).toEqual(expected);
    const doubtful = problemsOf(details).some(({ severity }) => severity === 'warning');
    expect(status).toBe(doubtful ? 'warn' : 'pass');
    // Each is a sentence for a person.
    expect(details['problems']).toHaveLength(expected.length);
    expect(JSON.stringify(details['problems'])).not.toMatch(/\{|undefined/);
  });

  it('an alias at _dmarc is normal', async () => {
    const zone: Zone = {
      '_dmarc.example.com': { CNAME: 'policy.example.net' },
      'policy.example.net': { TXT: [`v=DMARC1; p=reject; ${rua}`] },
    };
    expect((await run(zone)).status).toBe('pass');
  });

  it.each<[string, string, Zone, string[]]>([
    ['to the domain itself', 'a@example.com', {}, []],
    ['to a subdomain', 'a@reports.example.com', {}, []],
    [
      'to another, agreed',
      'a@reports.example.net',
      { 'example.com._report._dmarc.reports.example.net': { TXT: ['v=DMARC1;'] } },
      [],
    ],
    ['to another, not agreed', 'a@reports.example.net', {}, ['reportRefused']],
    [
      'to another, other text there',
      'a@reports.example.net',
      { 'example.com._report._dmarc.reports.example.net': { TXT: ['hello'] } },
      ['reportRefused'],
    ],
    [
      'to another, not known',
      'a@reports.example.net',
      { 'example.com._report._dmarc.reports.example.net': { fails: { TXT: silent } } },
      ['reportUnknown'],
    ],
  ])('reports %s', async (_scenario, address, zone, expected) => {
    const record = `v=DMARC1; p=reject; rua=mailto:${address}`;
    expect(idsOf((await run({ ...own(record), ...zone })).details)).toEqual(expected);
  });

  it('asks three of many report addresses', async () => {
    const many = Array.from({ length: 9 }, (_, index) => `mailto:a@r${index}.example.net`);
    const dns = dnsOf(own(`v=DMARC1; p=reject; rua=${many.join(',')}`));
    await checkDmarc({ domain: 'example.com' }, contextOf(dns.resolve));
    expect(dns.asked.filter((one) => one.includes('._report._dmarc.'))).toHaveLength(3);
  });

  it.each([
    [
      'below a domain that says psd=n',
      'a.mail.example.com',
      'v=DMARC1; p=reject; psd=n; rua=mailto:a@mail.example.com',
      ['pslDiffers'],
    ],
    [
      'where only the subdomain has a record',
      'mail.example.com',
      'v=DMARC1; p=reject; rua=mailto:a@mail.example.com',
      ['pslDiffers'],
    ],
  ])(
    'say where the public suffix list leads elsewhere: %s',
    async (_scenario, domain, record, expected) => {
      const { details } = await run({ '_dmarc.mail.example.com': { TXT: [record] } }, { domain });
      expect(idsOf(details)).toEqual(expected);
      expect([details['organisationalDomain'], details['suffixListDomain']]).toEqual([
        'mail.example.com',
        'example.com',
      ]);
    },
  );
});

describe('a suggested record', () => {
  it.each<[string, Zone, string | null]>([
    ['none for a sound one', own(`v=DMARC1; p=reject; ${rua}`), null],
    ['none for one that watches', own(`v=DMARC1; p=none; ${rua}`), null],
    ['a first one', {}, 'v=DMARC1; p=none; rua=mailto:dmarc@example.com'],
    [
      'of one at the wrong name',
      { 'example.com': { TXT: ['v=DMARC1; p=reject; rua=mailto:x@example.com'] } },
      'v=DMARC1; p=none; rua=mailto:x@example.com',
    ],
    [
      'of several',
      own(
        'v=DMARC1; p=reject; rua=mailto:x@example.com',
        'v=DMARC1; p=quarantine; aspf=s; rua=mailto:y@example.com',
      ),
      'v=DMARC1; p=none; aspf=s; rua=mailto:x@example.com,mailto:y@example.com',
    ],
    [
      'of one with a space before',
      own(' v=DMARC1; p=reject; rua=mailto:x@example.com'),
      'v=DMARC1; p=none; rua=mailto:x@example.com',
    ],
    [
      'of one with a tag twice',
      own(`v=DMARC1; p=reject; p=none; ${rua}`),
      `v=DMARC1; p=none; ${rua}`,
    ],
    [
      'without removed tags',
      own(`v=DMARC1; p=reject; pct=100; ri=3600; ${rua}`),
      `v=DMARC1; p=reject; ${rua}`,
    ],
    [
      'with t=y for pct=0',
      own(`v=DMARC1; p=reject; pct=0; ${rua}`),
      `v=DMARC1; p=reject; t=y; ${rua}`,
    ],
    [
      'without switching on what was not in force',
      own(`v=DMARC1; p=reject; sp=bogus; ${rua}`),
      `v=DMARC1; p=none; ${rua}`,
    ],
    ['with a policy where none is', own(`v=DMARC1; ${rua}`), `v=DMARC1; p=none; ${rua}`],
    [
      'with an address where nobody reports',
      own('v=DMARC1; p=none'),
      'v=DMARC1; p=none; rua=mailto:dmarc@example.com',
    ],
    [
      'with addresses as they must be',
      own('v=DMARC1; p=reject; rua=mailto:x@example.com!10m,nobody'),
      'v=DMARC1; p=reject; rua=mailto:x@example.com',
    ],
    [
      'with unknown tags kept',
      own(`v=DMARC1; p=reject; x=y; pct=100; ${rua}`),
      `v=DMARC1; p=reject; ${rua}; x=y`,
    ],
  ])('%s', async (_scenario, zone, expected) => {
    expect((await run(zone)).details['suggestion']).toBe(expected);
  });

  it('goes to the organisation, where it covers all subdomains', async () => {
    const { details } = await run({}, { domain: 'mail.shop.example.com' });
    expect(details['suggestionName']).toBe('_dmarc.example.com');
    expect(JSON.stringify(details['suggestionNotes'])).toContain('dmarc@example.com');
  });

  it('is valid, never stricter than what is in force, and needs no second one', async () => {
    const tag = fc.constantFrom(
      'p=reject',
      'p=none',
      'p=quarantine',
      'p=x',
      'sp=reject',
      'sp=x',
      'np=reject',
      't=y',
      'pct=10',
      'pct=0',
      'rua=mailto:a@example.com',
      'rua=x',
      'ruf=mailto:b@example.com!5k',
      'adkim=s',
      'aspf=?',
      'foo=bar',
      'stray',
      '',
      'P=reject',
      'ri=1',
    );
    const version = fc.constantFrom(
      'v=DMARC1',
      'v=DMARC1',
      'v=DMARC1',
      ' v=DMARC1',
      'v=dmarc1',
      'DMARC1',
      '"v=DMARC1',
      'p=none',
    );
    const text = fc
      .tuple(version, fc.array(tag, { maxLength: 6 }))
      .map(([head, tags]) => [head, ...tags].join('; '));
    const strength = ['none', 'quarantine', 'reject'];
    await fc.assert(
      fc.asyncProperty(fc.array(text, { maxLength: 3 }), async (texts) => {
        const before = (await run(own(...texts))).details;
        const { suggestion } = before;
        if (typeof suggestion !== 'string') return;
        expect(isDmarcRecord(suggestion)).toBe(true);
        const read = readRecord(suggestion);
        expect(read.is).toBe('record');
        const after = (await run(own(suggestion))).details;
        expect(after['suggestion']).toBeNull();
        expect(strength.indexOf(String(after['policy']))).toBeLessThanOrEqual(
          Math.max(0, strength.indexOf(String(before['policy']))),
        );
      }),
      { numRuns: 1000 },
    );
  });
});

describe('anything at all', () => {
  it('gives an answer and never rejects', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ maxLength: 200 }).map((rest) => `v=DMARC1;${rest}`),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(text, { maxLength: 3 }),
        fc.string({ unit: 'binary' }),
        async (texts, name) => {
          const check = await run(own(...texts), {
            spf: { result: 'pass', domain: name },
            dkim: [{ domain: name, pass: true }],
          });
          expect(['pass', 'warn', 'fail']).toContain(check.status);
          expect((await run(own(...texts), { domain: name })).id).toBe('dmarc');
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('takes linear time over a record of 64 KiB', async () => {
    for (const piece of [';', 'p=', 'rua=mailto:a@b!', ' ', 'v=DMARC1', ',', 'mailto:', '=']) {
      const before = performance.now();
      await run(
        own(`v=DMARC1;${piece.repeat(65_000 / piece.length)}`, piece.repeat(65_000 / piece.length)),
      );
      expect({ piece, quick: performance.now() - before < 500 }).toEqual({ piece, quick: true });
    }
  });
});
