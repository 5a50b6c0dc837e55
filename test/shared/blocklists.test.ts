import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deadLists, privateLists } from '../../shared/catalogue/blocklists-unasked.ts';
import { domainBlocklists, ipBlocklists } from '../../shared/catalogue/blocklists.ts';
import type { Blocklist, OfficialLink } from '../../shared/catalogue/blocklists-model.ts';
import { readAnswer } from '../../shared/catalogue/blocklists-answer.ts';
import { namedLists } from '../../shared/catalogue/blocklists-named.ts';
import { sayEnglish } from '../../shared/texts/say.ts';

const all = [...ipBlocklists, ...domainBlocklists];

/** Domains of each operator, beside that of its zone. */
const operatorSites: Record<string, readonly string[]> = {
  psbl: ['psbl.org'],
  mailspike: ['mailspike.io'],
  abusix: ['abusix.com'],
  s5h: ['usenix.org.uk'],
  spameatingmonkey: ['spameatingmonkey.com'],
  validity: ['senderscore.org'],
};

const isOfficial = (list: Blocklist, host: string): boolean =>
  [list.zone.split('.').slice(-2).join('.'), ...(operatorSites[list.id] ?? [])].some(
    (site) => host === site || host.endsWith(`.${site}`),
  );
const entriesOf = ({ codes }: Blocklist): [string, { meaning: string }][] =>
  Object.entries(codes.by === 'address' ? codes.codes : codes.bits);
const linksOf = ({ lookup, removal }: Blocklist): OfficialLink[] =>
  [lookup, removal.link].filter((link) => link !== null);

describe.each(all)('$name', (list) => {
  it('has meanings in words for every code', () => {
    for (const [, { meaning }] of entriesOf(list))
      expect(sayEnglish(meaning as 'list.spam').length).toBeGreaterThan(10);
  });

  it('links to its operator only, over https, with the day it was seen', () => {
    for (const { url, verified } of linksOf(list)) {
      const { protocol, hostname } = new URL(url);
      expect(protocol).toBe('https:');
      expect([url, isOfficial(list, hostname)]).toEqual([url, true]);
      expect(verified).toMatch(/^20\d\d-\d\d-\d\d$/);
    }
  });

  it('has test points', () => {
    expect(list.listedTest.length).toBeGreaterThan(0);
    expect(list.unlistedTest).toBe(list.lists === 'ip' ? '1.0.0.127' : 'invalid');
  });

  it('lists by no answer outside 127/8 and by no error code', () => {
    fc.assert(
      fc.property(fc.ipV4(), (address) => {
        const { state } = readAnswer(list, [address]);
        const listable = address.startsWith('127.') && !address.startsWith('127.255.255.');
        expect(listable || state === 'refused' || state === 'foreign').toBe(true);
      }),
    );
    for (let last = 0; last < 256; last++)
      expect(readAnswer(list, [`127.255.255.${last}`]).state).toBe('refused');
  });

  it('lists by its own codes and no others of 127.0/16', () => {
    const { codes } = list;
    for (let third = 0; third < 4; third++) {
      for (let last = 0; last < 256; last++) {
        const code = `127.0.${third}.${last}`;
        const known =
          codes.by === 'address'
            ? codes.codes[code] !== undefined
            : third === 0 && Object.keys(codes.bits).some((bit) => (Number(bit) & last) !== 0);
        const { state } = readAnswer(list, [code]);
        expect([code, state === 'listed' || state === 'allowed']).toEqual([code, known]);
      }
    }
  });
});

it('no operator is paid, and no third party removes', () => {
  for (const { url } of all.flatMap(linksOf)) expect(url).not.toMatch(/express|pay|premium/i);
});

const names = (weight: string): string[] =>
  all.filter((list) => list.weight === weight).map(({ zone }) => zone);

it('core and neighbourhood lists are those of the field', () => {
  expect(names('core')).toEqual([
    'zen.spamhaus.org',
    'bl.spamcop.net',
    'b.barracudacentral.org',
    'combined.mail.abusix.zone',
    'dbl.spamhaus.org',
    'multi.surbl.org',
    'multi.uribl.com',
  ]);
  expect(names('neighbourhood')).toEqual(['dnsbl-2.uceprotect.net', 'dnsbl-3.uceprotect.net']);
});

it('no dead zone is asked', () => {
  const dead = deadLists.flatMap(({ zones }) => zones);
  for (const { zone } of all)
    expect(dead.filter((end) => zone === end || zone.endsWith(`.${end}`))).toEqual([]);
});

const ids = (text: string): string[] => {
  const { lists, dead, private: hidden } = namedLists([text]);
  return [
    ...lists.map(({ id }) => id),
    ...dead.map(({ name }) => name),
    ...hidden.map(({ id }) => id),
  ];
};

describe('lists that a refusal names', () => {
  it.each([
    [
      '554 5.7.1 Service unavailable; Client host [203.0.113.5] blocked using zen.spamhaus.org',
      ['spamhaus-zen'],
    ],
    ['550 5.7.1 listed at bl.spamcop.net, see https://www.spamcop.net/', ['spamcop']],
    ['554 blocked using b.barracudacentral.org', ['barracuda']],
    ['550 rejected: dnsbl.sorbs.net', ['SORBS']],
    ['550 5.7.0 PDR see https://ipcheck.proofpoint.com/?ip=203.0.113.5', ['proofpoint']],
    ['554 5.7.1 found on dnsbl-1.uceprotect.net', ['uceprotect-1']],
    ['550 http://absorbs.net is our shop', []],
    ['550 user unknown', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(ids(text)).toEqual(expected);
  });

  it('are found in any text without harm', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
        expect(namedLists([text]).lists.length).toBeLessThanOrEqual(all.length);
      }),
    );
    expect(namedLists(['spamhaus'.repeat(50_000)]).lists.length).toBeLessThanOrEqual(all.length);
  });
});

it('private lists lead to https pages', () => {
  for (const { lookup } of privateLists) expect(new URL(lookup.url).protocol).toBe('https:');
});
