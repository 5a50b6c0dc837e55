import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Lookup, RRType } from '../../worker/dns/lookup.ts';
import { rrTypes } from '../../worker/dns/lookup.ts';
import { createResolver } from '../../worker/dns/resolver.ts';
import { demoZones } from '../../worker/local/demo-zone.ts';
import { pretend } from '../dns/pretend.ts';
import { startBind, type Bind } from './bind.ts';
import { readDig, statusOf, type DigRecord } from './dig.ts';
import { ensureBind, type Ensured } from './ensure-bind.ts';
import { demoZoneFiles } from './zone-file.ts';
import { faultyNames, zoneFiles } from './zones.ts';

let ensured: Ensured;
let bind: Bind;
let demo: Bind;

beforeAll(async () => {
  ensured = await ensureBind();
  if (ensured.ok) {
    bind = await startBind(ensured.tools, zoneFiles);
    demo = await startBind(ensured.tools, demoZoneFiles);
  } else {
    console.error(`\n*** SKIPPED: the tests against BIND and dnsdist. ${ensured.why} ***\n`);
  }
});
afterAll(() => Promise.all([bind?.close(), demo?.close()]));
beforeEach((context) => {
  if (!ensured.ok) context.skip(ensured.why);
});

const resolverAt = (url: string, fetchFrom?: typeof fetch) =>
  createResolver({
    urls: [url],
    timeoutMs: 2000,
    budget: 5000,
    concurrency: 6,
    cache: null,
    ...(fetchFrom ? { fetch: fetchFrom } : {}),
  });

const byText = (one: unknown, other: unknown): number =>
  JSON.stringify(one).localeCompare(JSON.stringify(other));

/** Names beside those in the zones: missing, empty above others, wildcards, aliases that lead nowhere. */
const besides: readonly string[] = [
  'example.com',
  'gone.example.com',
  'empty.example.com',
  'x.y.wild.example.com',
  'wild.example.com',
  'dangling.example.com',
  'www.example.com',
  'alias._domainkey.example.com',
  'nothing.dyn.example.net',
  '25.2.0.192.in-addr.arpa',
  '26.2.0.192.in-addr.arpa',
  '2.0.0.127.zen.spamhaus.org',
  '1.0.0.127.zen.spamhaus.org',
  '1.0.0.127.bl.spamcop.net',
  '2.0.0.127.psbl.surriel.com',
  'invalid.dbl.spamhaus.org',
  '7.113.0.203.origin.asn.cymru.com',
  '_dmarc.com',
];

describe('the resolver through dnsdist and BIND', () => {
  it('reads every record of every zone as a zone transfer shows it', async () => {
    const faulty: readonly string[] = Object.values(faultyNames);
    const { resolve } = resolverAt(bind.url);
    const transfers = await Promise.all(
      [...zoneFiles.keys()].map((origin) => bind.dig(origin, 'AXFR', '+noall', '+answer')),
    );
    const sets = Map.groupBy(
      transfers.flatMap(readDig).filter(({ name }) => !faulty.includes(name)),
      ({ name, type }) => `${type} ${name}`,
    );
    expect(sets.size).toBeGreaterThan(80);
    for (const records of sets.values()) {
      const [first] = records;
      if (!first) continue;
      // A transfer begins and ends with the SOA.
      const wanted = first.type === 'SOA' ? [first] : records;
      const found = await resolve(first.name, first.type);
      expect(answersOf(found)).toStrictEqual({
        name: first.name,
        ttl: first.ttl,
        records: wanted.map(({ data }) => data).toSorted(byText),
      });
    }
  });

  it('tells no such name, no such record and an answer apart as dig does, for every type', async () => {
    const { resolve } = resolverAt(bind.url);
    for (const name of besides) {
      for (const type of rrTypes) {
        const printed = await bind.dig(name, type);
        const found = await resolve(name, type);
        expect(`${name} ${type} ${found.state}`).toBe(`${name} ${type} ${digState(printed, type)}`);
      }
    }
  });

  it('follows aliases across zones, and says where they end', async () => {
    const { resolve } = resolverAt(bind.url);
    expect(await resolve('chain1.example.com', 'TXT')).toMatchObject({
      state: 'found',
      records: ['outside'],
      names: [
        'chain1.example.com',
        'chain2.example.com',
        'chain3.example.com',
        'outside.example.net',
      ],
    });
    expect(await resolve('25.2.0.192.in-addr.arpa', 'PTR')).toMatchObject({
      records: ['mx.example.org'],
      names: ['25.2.0.192.in-addr.arpa', '25.0-63.2.0.192.in-addr.arpa'],
    });
    expect(await resolve('dangling.example.com', 'A')).toMatchObject({
      state: 'nxdomain',
      names: ['dangling.example.com', 'gone.example.com'],
      ttl: 30,
    });
    // BIND itself gives up on a loop.
    expect(await resolve('loop1.example.com', 'A')).toMatchObject({
      state: 'unknown',
      doubt: { reason: 'servfail' },
    });
    // The alias is known, its target is in nobody's zone here.
    expect(await resolve('away.example.com', 'A')).toMatchObject({
      state: 'unknown',
      doubt: { reason: 'refused' },
    });
  });

  it('is in doubt where the resolver is', async () => {
    const { resolve } = resolverAt(bind.url);
    expect(await resolve(faultyNames.servfail, 'A')).toMatchObject({
      doubt: { reason: 'servfail' },
    });
    expect(await resolve(faultyNames.refused, 'A')).toMatchObject({ doubt: { reason: 'refused' } });
    expect(await resolve(faultyNames.truncated, 'A')).toMatchObject({
      doubt: { reason: 'truncated' },
    });
    expect(await resolve('example.edu', 'A')).toMatchObject({ doubt: { reason: 'refused' } });
  });

  it('gives the same answers when the first resolver is dead', async () => {
    const alone = resolverAt(bind.url);
    const second = createResolver({
      urls: ['http://127.0.0.1:1/dns-query', bind.url],
      timeoutMs: 2000,
      budget: 45,
      concurrency: 6,
      cache: null,
    });
    for (const [name, type] of [
      ['example.com', 'TXT'],
      ['gone.example.com', 'MX'],
      ['big.example.com', 'TXT'],
    ] as const) {
      expect(sorted(await second.resolve(name, type))).toStrictEqual(
        sorted(await alone.resolve(name, type)),
      );
    }
  });
});

describe('our own zone server against BIND with the same zones', () => {
  it('answers every name of the demonstration zone alike, and those beside them', async () => {
    const host = new URL(demo.url).host;
    const ours = resolverAt(`http://${host}/dns-query`, pretend({ zones: demoZones }).fetch);
    const theirs = resolverAt(demo.url);
    const owners = demoZones.flatMap(({ origin, names }) =>
      Object.keys(names).map((owner) => (owner === '@' ? origin : `${owner}.${origin}`)),
    );
    const beside = demoZones.flatMap(({ origin }) => [origin, `no.such.${origin}`]);
    for (const name of new Set([...owners, ...beside])) {
      for (const type of rrTypes) {
        const [own, real] = await Promise.all([
          ours.resolve(name, type),
          theirs.resolve(name, type),
        ]);
        expect(sorted(own)).toStrictEqual(sorted(real));
      }
    }
  });
});

const sorted = (lookup: Lookup): Lookup =>
  lookup.state === 'found' ? { ...lookup, records: [...lookup.records].toSorted(byText) } : lookup;

const answersOf = (lookup: Lookup): unknown =>
  lookup.state === 'found'
    ? { name: lookup.name, ttl: lookup.ttl, records: [...lookup.records].toSorted(byText) }
    : lookup;

/** What dig's output says, in our words. */
const digState = (printed: string, type: RRType): string => {
  const status = statusOf(printed);
  if (status === 'NXDOMAIN') return 'nxdomain';
  if (status !== 'NOERROR') return 'unknown';
  const answer = printed.split(';; ANSWER SECTION:')[1]?.split('\n\n')[0] ?? '';
  return readDig(answer).some((record: DigRecord) => record.type === type) ? 'found' : 'nodata';
};
