/** The tree walk of RFC 9989 §4.10: its questions, the organisational domain, the policy that holds. */
import { describe, expect, it } from 'vitest';
import { checkDmarc } from '../../../../worker/checks/dmarc/index.ts';
import {
  discoverPolicy,
  organisationalDomain,
  treeWalk,
  walkNames,
} from '../../../../worker/checks/dmarc/walk.ts';
import { contextOf, dnsOf, silent, type Zone } from '../spf/zone.ts';

/** Records by domain, `_dmarc` left out. */
const zoneOf = (records: Readonly<Record<string, string | string[]>>): Zone =>
  Object.fromEntries(
    Object.entries(records).map(([domain, texts]) => [`_dmarc.${domain}`, { TXT: [texts].flat() }]),
  );

async function walkOf(domain: string, records: Readonly<Record<string, string | string[]>>) {
  const walk = await treeWalk(domain, dnsOf(zoneOf(records)).resolve);
  const found = discoverPolicy(walk);
  return {
    organisation: organisationalDomain(walk),
    holder: found.is === 'found' ? found.place.domain : null,
  };
}

describe('the questions', () => {
  it('are eight at most, with the shortcut to seven labels', () => {
    expect(walkNames('a.b.c.d.e.f.g.h.i.j.mail.example.com')).toEqual([
      'a.b.c.d.e.f.g.h.i.j.mail.example.com',
      'g.h.i.j.mail.example.com',
      'h.i.j.mail.example.com',
      'i.j.mail.example.com',
      'j.mail.example.com',
      'mail.example.com',
      'example.com',
      'com',
    ]);
  });

  it.each([
    ['example.com', 2],
    ['a.b.c.d.e.example.com', 7],
    ['a.b.c.d.e.f.example.com', 8],
    ['a.b.c.d.e.f.g.example.com', 8],
    ['com', 1],
  ])('of %s are %i', (domain, count) => {
    expect(walkNames(domain)).toHaveLength(count);
  });
});

describe('organisation and policy', () => {
  it.each<[string, string, Record<string, string | string[]>, string, string | null]>([
    [
      'the domain’s own record',
      'example.com',
      { 'example.com': 'v=DMARC1; p=reject' },
      'example.com',
      'example.com',
    ],
    [
      'the record above',
      'mail.example.com',
      { 'example.com': 'v=DMARC1; p=reject' },
      'example.com',
      'example.com',
    ],
    ['no record at all', 'mail.example.com', {}, 'mail.example.com', null],
    [
      'own record, organisation above',
      'mail.example.com',
      { 'mail.example.com': 'v=DMARC1; p=none', 'example.com': 'v=DMARC1; p=reject' },
      'example.com',
      'mail.example.com',
    ],
    [
      'between author and organisation there is nothing to find',
      'a.mail.example.com',
      { 'mail.example.com': 'v=DMARC1; p=none', 'example.com': 'v=DMARC1; p=reject' },
      'example.com',
      'example.com',
    ],
    [
      'psd=n makes its domain the organisation',
      'a.mail.example.com',
      { 'mail.example.com': 'v=DMARC1; p=none; psd=n', 'example.com': 'v=DMARC1; p=reject' },
      'mail.example.com',
      'mail.example.com',
    ],
    [
      'psd=y: the organisation is one label below',
      'mail.shop.example',
      { example: 'v=DMARC1; p=reject; psd=y' },
      'shop.example',
      'example',
    ],
    [
      'psd=y below an organisation with a record',
      'mail.shop.example',
      { 'shop.example': 'v=DMARC1; p=none', example: 'v=DMARC1; p=reject; psd=y' },
      'shop.example',
      'shop.example',
    ],
    [
      'psd=y at the start',
      'shop.example',
      { 'shop.example': 'v=DMARC1; p=none; psd=y' },
      'shop.example',
      'shop.example',
    ],
    [
      'psd=u is as if it were not there',
      'mail.example.com',
      { 'mail.example.com': 'v=DMARC1; p=none; psd=u', 'example.com': 'v=DMARC1; p=none' },
      'example.com',
      'mail.example.com',
    ],
    [
      'several records at a name are none',
      'example.com',
      { 'example.com': ['v=DMARC1; p=none', 'v=DMARC1; p=reject'] },
      'example.com',
      null,
    ],
    [
      'several at the author, one above',
      'mail.example.com',
      {
        'mail.example.com': ['v=DMARC1; p=none', 'v=DMARC1; p=none'],
        'example.com': 'v=DMARC1; p=reject',
      },
      'example.com',
      'example.com',
    ],
    [
      'another TXT beside it does not matter',
      'example.com',
      { 'example.com': ['hello', 'v=DMARC1; p=none'] },
      'example.com',
      'example.com',
    ],
    [
      'a tag twice makes no record',
      'example.com',
      { 'example.com': 'v=DMARC1; p=none; p=reject' },
      'example.com',
      null,
    ],
    [
      'another version makes no record',
      'example.com',
      { 'example.com': 'v=DMARC2; p=none' },
      'example.com',
      null,
    ],
    [
      'the version in small letters makes no record',
      'example.com',
      { 'example.com': 'v=dmarc1; p=none' },
      'example.com',
      null,
    ],
    [
      'a long name is found from the seventh label on',
      'a.b.c.d.e.f.g.h.example.com',
      { 'e.f.g.h.example.com': 'v=DMARC1; p=none; psd=n' },
      'e.f.g.h.example.com',
      'e.f.g.h.example.com',
    ],
    [
      'names that the shortcut jumps over are not asked',
      'a.b.c.d.e.f.g.h.example.com',
      { 'b.c.d.e.f.g.h.example.com': 'v=DMARC1; p=none; psd=n' },
      'a.b.c.d.e.f.g.h.example.com',
      null,
    ],
  ])('%s', async (_scenario, domain, records, organisation, holder) => {
    expect(await walkOf(domain, records)).toEqual({ organisation, holder });
  });

  const record = 'v=DMARC1; p=reject; rua=mailto:a@example.com';
  const silentTop: Zone = { '_dmarc.com': { fails: { TXT: silent } } };

  it('is open after a failed look-up', async () => {
    const above: Zone = { '_dmarc.example.com': { fails: { TXT: silent } } };
    for (const zone of [silentTop, above]) {
      const open = await checkDmarc({ domain: 'mail.example.com' }, contextOf(dnsOf(zone).resolve));
      expect([open.status, open.details['suggestion']]).toEqual(['unknown', null]);
    }
  });

  it('is the author’s own record all the same, with the organisation open', async () => {
    const zone: Zone = {
      '_dmarc.example.com': { fails: { TXT: silent } },
      '_dmarc.mail.example.com': { TXT: [record] },
    };
    const own = await checkDmarc({ domain: 'mail.example.com' }, contextOf(dnsOf(zone).resolve));
    expect([own.status, own.details['applied']]).toEqual(['pass', 'reject']);
    expect(own.details['organisationalDomain']).toBeNull();
  });

  it('does not need the top-level domain where the record is right below it', async () => {
    const zone: Zone = { ...silentTop, '_dmarc.example.com': { TXT: [record] } };
    const found = await checkDmarc({ domain: 'mail.example.com' }, contextOf(dnsOf(zone).resolve));
    expect([found.status, found.details['organisationalDomain']]).toEqual(['pass', 'example.com']);
    const deeper: Zone = { ...silentTop, '_dmarc.mail.example.com': { TXT: [record] } };
    const open = await checkDmarc(
      { domain: 'a.mail.example.com' },
      contextOf(dnsOf(deeper).resolve),
    );
    expect(open.status).toBe('unknown');
  });
});
