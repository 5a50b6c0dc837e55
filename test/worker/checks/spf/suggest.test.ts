/** The record to publish instead: valid, minimal, nothing lost without a word. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSpf } from '../../../../worker/checks/spf/index.ts';
import { parseRecord } from '../../../../worker/checks/spf/parse.ts';
import type { SuggestOptions } from '../../../../worker/checks/spf/suggest.ts';
import { contextOf, dnsOf, silent, type Zone } from './zone.ts';

const world: Zone = {
  'inc.example.net': { TXT: ['v=spf1 ip4:198.51.100.1 -all'] },
  'faulty.example.net': { TXT: ['v=spf1 nonsense'] },
  'bare.example.net': { A: ['192.0.2.200'] },
  'silent.example.net': { fails: { TXT: silent } },
};

async function suggest(texts: string[], change: { ip?: string; suggest?: SuggestOptions } = {}) {
  const zone = { ...world, 'example.com': { TXT: texts } };
  const question = { ip: '203.0.113.5', sender: 'anna@example.com', helo: null, ...change };
  const { details } = await checkSpf(question, contextOf(dnsOf(zone).resolve));
  return details;
}

describe('a suggested record', () => {
  it.each<[string, string[], string | null]>([
    ['before all', ['v=spf1 ip4:192.0.2.1 -all'], 'v=spf1 ip4:192.0.2.1 ip4:203.0.113.5 -all'],
    [
      'before redirect',
      ['v=spf1 redirect=inc.example.net'],
      'v=spf1 ip4:203.0.113.5 redirect=inc.example.net',
    ],
    [
      'before a redirect that stands early',
      ['v=spf1 redirect=inc.example.net ip4:192.0.2.1'],
      'v=spf1 ip4:203.0.113.5 redirect=inc.example.net ip4:192.0.2.1',
    ],
    [
      'behind the last mechanism without either',
      ['v=spf1 mx exp=why.example.net'],
      'v=spf1 mx ip4:203.0.113.5 exp=why.example.net',
    ],
    ['for a domain without a record', [], 'v=spf1 ip4:203.0.113.5 ~all'],
    [
      'from a record that begins with a space',
      [' v=spf1 ip4:192.0.2.1 -all'],
      'v=spf1 ip4:192.0.2.1 ip4:203.0.113.5 -all',
    ],
    [
      'from a record in quotes',
      ['"v=spf1 ip4:192.0.2.1 -all"'],
      'v=spf1 ip4:192.0.2.1 ip4:203.0.113.5 -all',
    ],
    [
      'one record out of several, the softer all',
      ['v=spf1 mx -all', 'v=spf1 include:inc.example.net mx ~all'],
      'v=spf1 mx include:inc.example.net ip4:203.0.113.5 ~all',
    ],
    [
      'one record out of several, redirect included',
      ['v=spf1 mx -all', 'v=spf1 redirect=inc.example.net'],
      'v=spf1 mx include:inc.example.net ip4:203.0.113.5 -all',
    ],
    ['without +all', ['v=spf1 mx +all'], 'v=spf1 mx ip4:203.0.113.5 ~all'],
    ['with what stood behind all', ['v=spf1 -all ip4:203.0.113.5'], 'v=spf1 ip4:203.0.113.5 -all'],
    [
      'with repaired terms',
      [
        'v=spf1 ipv4:192.0.2.2 include=inc.example.net a:192.0.2.7/24 ip4:2001:db8::1 192.0.2.9 -all;',
      ],
      'v=spf1 ip4:192.0.2.2 include:inc.example.net ip4:192.0.2.7/24 ip6:2001:db8::1 ip4:192.0.2.9 ip4:203.0.113.5 -all',
    ],
    [
      'with a repaired redirect',
      ['v=spf1 redirect:inc.example.net'],
      'v=spf1 ip4:203.0.113.5 redirect=inc.example.net',
    ],
    [
      'without an include that leads nowhere',
      ['v=spf1 include:bare.example.net mx -all'],
      'v=spf1 mx ip4:203.0.113.5 -all',
    ],
    [
      'before an include that others broke',
      ['v=spf1 include:faulty.example.net -all'],
      'v=spf1 ip4:203.0.113.5 include:faulty.example.net -all',
    ],
    [
      'each term once',
      ['v=spf1 mx +MX include:inc.example.net mx -all'],
      'v=spf1 mx include:inc.example.net ip4:203.0.113.5 -all',
    ],
    ['none where the address may send', ['v=spf1 ip4:203.0.113.0/24 -all'], null],
    ['none where the address is excluded on purpose', ['v=spf1 -ip4:203.0.113.5 -all'], null],
    ['none where a look-up failed', ['v=spf1 include:silent.example.net -all'], null],
  ])('%s', async (_scenario, texts, expected) => {
    expect((await suggest(texts))['suggestion']).toBe(expected);
  });

  it('writes IPv6 as ip6, and a mapped address as ip4', async () => {
    const six = await suggest(['v=spf1 -all'], { ip: '2001:DB8::5' });
    expect(six['suggestion']).toBe('v=spf1 ip6:2001:db8::5 -all');
    const mapped = await suggest(['v=spf1 -all'], { ip: '::ffff:203.0.113.5' });
    expect(mapped['suggestion']).toBe('v=spf1 ip4:203.0.113.5 -all');
  });

  it('lets nobody in where the caller rules it out', async () => {
    const suggestion = { addIp: false };
    expect((await suggest(['v=spf1 -all'], { suggest: suggestion }))['suggestion']).toBeNull();
    expect((await suggest([], { suggest: suggestion }))['suggestion']).toBeNull();
    const merged = await suggest(['v=spf1 mx -all', 'v=spf1 a -all'], { suggest: suggestion });
    expect(merged['suggestion']).toBe('v=spf1 mx a -all');
  });

  it('includes a service instead of one of its addresses', async () => {
    const found = await suggest(['v=spf1 mx -all'], { suggest: { include: 'inc.example.net' } });
    expect(found['suggestion']).toBe('v=spf1 mx include:inc.example.net -all');
  });

  it('says what it left out', async () => {
    const found = await suggest(['v=spf1 ip4:192.0.2.1/33 include:bare.example.net -all']);
    const notes = JSON.stringify(found['suggestionNotes']);
    expect(notes).toContain('ip4:192.0.2.1/33');
    expect(notes).toContain('ip4:203.0.113.5');
  });

  it('asks back where the domain is said to send nothing', async () => {
    const found = await suggest(['v=spf1 -all']);
    expect(JSON.stringify(found['suggestionNotes'])).toContain('sends no mail at all');
  });

  it('splits a long record into strings that join to the same text', async () => {
    const many = Array.from({ length: 30 }, (_, index) => `ip4:198.51.100.${index + 10}`);
    const found = await suggest([`v=spf1 ${many.join(' ')} -all`]);
    const strings = found['suggestionStrings'];
    expect(Array.isArray(strings) ? strings.join('') : null).toBe(found['suggestion']);
    expect(Array.isArray(strings) && strings.every((text) => String(text).length <= 255)).toBe(
      true,
    );
  });

  const word = fc.constantFrom(
    'a',
    'mx',
    'ptr',
    '+all',
    '-all',
    '~all',
    '?all',
    'all',
    'all.',
    'redirect=inc.example.net',
    'redirect:inc.example.net',
    'include:inc.example.net',
    'include=inc.example.net',
    'include:bare.example.net',
    'ip4:192.0.2.1',
    '-ip4:203.0.113.5',
    'ip4:203.0.113.0/24',
    'ip4:2001:db8::1',
    'ip6:192.0.2.1',
    'ip4:192.0.2.1/33',
    'a:192.0.2.1',
    'exp=why.example.net',
    'x=y',
    'nonsense',
    '"mx"',
    'v=spf1',
    '',
  );
  const text = fc.array(word, { maxLength: 8 }).map((words) => ['v=spf1', ...words].join(' '));

  it('is always valid, never +all, keeps every sound mechanism, and needs no second suggestion', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(text, { maxLength: 3 }), async (texts) => {
        const suggestion = (await suggest(texts))['suggestion'];
        if (typeof suggestion !== 'string') return;
        const record = parseRecord(suggestion);
        expect(record.faults).toEqual([]);
        expect(record.directives.filter(({ kind }) => kind === 'all').length).toBeLessThan(2);
        expect(record.directives.some((one) => one.kind === 'all' && one.qualifier === '+')).toBe(
          false,
        );
        const kept = new Set(record.directives.map((one) => one.text.toLowerCase()));
        for (const before of texts.flatMap((one) => parseRecord(one).directives)) {
          if (before.kind === 'all' || before.text === 'include:bare.example.net') continue;
          expect(kept).toContain(before.text.toLowerCase());
        }
        const again = await suggest([suggestion]);
        expect(again['suggestion']).toBeNull();
        const added = record.directives.some((one) => one.text === 'ip4:203.0.113.5');
        // A name without an entry may still end the check with an error, as it did before.
        const excluded = suggestion.includes('-ip4:203.0.113.5');
        const right = ['pass', 'permerror', ...(excluded ? ['fail'] : [])];
        expect(added ? right : [again['result']]).toContain(again['result']);
      }),
      { numRuns: 800 },
    );
  });
});

const ask = async (zone: Zone, change: object = {}) => {
  const question = { ip: '203.0.113.5', sender: 'anna@example.com', helo: null, ...change };
  return (await checkSpf(question, contextOf(dnsOf(zone).resolve))).details['suggestion'];
};

describe('a known service', () => {
  const service: Zone = {
    'example.com': { TXT: ['v=spf1 mx -all'] },
    'amazonses.com': { TXT: ['v=spf1 ip4:203.0.113.0/24 -all'] },
    '5.113.0.203.in-addr.arpa': { PTR: ['a1.smtp-out.amazonses.com'] },
    'a1.smtp-out.amazonses.com': { A: ['203.0.113.5'] },
  };
  const byAddress = 'v=spf1 mx ip4:203.0.113.5 -all';
  const byService = 'v=spf1 mx include:amazonses.com -all';

  it('is included, known by the name of its server', async () => {
    expect(await ask(service)).toBe(byService);
  });

  it('is included, known by its HELO', async () => {
    const zone = { ...service, '5.113.0.203.in-addr.arpa': {} };
    expect(await ask(zone, { helo: 'a1.smtp-out.amazonses.com' })).toBe(byService);
  });

  it.each<[string, Zone]>([
    [
      'its record does not list the address',
      { 'amazonses.com': { TXT: ['v=spf1 ip4:192.0.2.1 -all'] } },
    ],
    ['its record does not answer', { 'amazonses.com': { fails: { TXT: silent } } }],
    ['the name is forged', { 'a1.smtp-out.amazonses.com': { A: ['192.0.2.77'] } }],
    ['another name only ends alike', { '5.113.0.203.in-addr.arpa': { PTR: ['notamazonses.com'] } }],
  ])('is not, where %s', async (_scenario, change) => {
    expect(await ask({ ...service, ...change })).toBe(byAddress);
  });

  it('is not, where that would be the eleventh look-up', async () => {
    const full = Array.from({ length: 10 }, (_, index) => `exists:h${index}.example.net`).join(' ');
    const hosts = Object.fromEntries(
      Array.from({ length: 10 }, (_, index) => [`x.h${index}.example.net`, { A: ['192.0.2.1'] }]),
    );
    const zone = { ...service, ...hosts, 'example.com': { TXT: [`v=spf1 ${full} -all`] } };
    expect(await ask(zone)).not.toContain('include:amazonses.com');
  });

  it('is not, where nobody is to be let in', async () => {
    expect(await ask(service, { suggest: { addIp: false } })).toBeNull();
  });
});
