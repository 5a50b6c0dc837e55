/**
 * Every fault of a resolver × every check, through the endpoint: a failed look-up is `unknown`, never “pass”,
 * “fail”, “listed” or “clear”; and with a sound resolver behind the faulty one nothing changes.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { domainBlocklists, ipBlocklists } from '../../shared/catalogue/blocklists.ts';
import type { Check, Diagnosis } from '../../shared/diagnosis/schema.ts';
import worker from '../../worker/index.ts';
import { demoZones } from '../../worker/local/demo-zone.ts';
import type { FaultOf } from '../../worker/local/doh-answer.ts';
import { startDohServer, type DohServer } from '../../worker/local/doh-server.ts';
import { sampleBounce } from '../../worker/local/sample.ts';
import type { NameData, ZoneData } from '../../worker/local/zone.ts';
import { faults } from '../../worker/local/zone-faults.ts';

const testPoints = new Set(
  [...ipBlocklists, ...domainBlocklists].flatMap(({ zone, listedTest, unlistedTest }) =>
    [...listedTest, unlistedTest].map((label) => `${label}.${zone}`),
  ),
);

let faultOf: FaultOf = () => null;
/** Long enough for a loaded machine; short for the fault that never answers. */
let timeoutMs = '4000';
let zones: readonly ZoneData[] = demoZones;
let faulty: DohServer;
let sound: DohServer;

beforeAll(async () => {
  faulty = await startDohServer({
    get zones() {
      return zones;
    },
    faultOf: (name, type) => faultOf(name, type),
    port: 0,
  });
  sound = await startDohServer({ zones: demoZones, port: 0 });
});
afterAll(() => Promise.all([faulty.close(), sound.close()]));

const ask = async <T>(path: string, urls: string[], init: RequestInit = {}): Promise<T> => {
  const response = await worker.fetch(
    new Request(`https://whybounced.test${path}`, init),
    {
      DOH_URLS: urls.join(','),
      DNS_CACHE: 'off',
      DNS_TIMEOUT_MS: timeoutMs,
    },
    { waitUntil: () => undefined, passThroughOnException: () => undefined, props: {} },
  );
  expect(response.status).toBe(200);
  return response.json();
};
const diagnose = (urls: string[]): Promise<Diagnosis> =>
  ask('/v1/diagnose', urls, {
    method: 'POST',
    headers: { 'content-type': 'message/rfc822' },
    body: sampleBounce,
  });

interface Lists {
  lists: { zone: string; state: string }[];
}
const statesOf = ({ details }: Check): string[] =>
  'lists' in details ? (details as unknown as Lists).lists.map(({ state }) => state) : [];

/** One question for every check, each with an answer that would be plain if DNS worked. */
const paths = [
  '/v1/spf?ip=203.0.113.5&sender=anna@example.com',
  '/v1/spf?ip=192.0.2.25&sender=a@example.org',
  '/v1/dmarc?domain=example.org',
  '/v1/dkim?domain=example.com&selector=mail',
  '/v1/ptr?ip=192.0.2.25',
  '/v1/mx?domain=example.org',
  '/v1/mx?domain=nomail.example.org',
  '/v1/dnsbl?ip=203.0.113.5',
  '/v1/dnsbl?ip=192.0.2.25',
  '/v1/dnsbl?domain=offers.example.org',
];

describe.each(faults)('%s', (fault) => {
  beforeAll(() => {
    timeoutMs = fault === 'slow' ? '250' : '4000';
  });
  it('from every resolver: unknown, whatever is asked', async () => {
    faultOf = () => fault;
    const found = await Promise.all(paths.map((path) => ask<Check>(path, [faulty.url])));
    expect(found.map(({ status }, index) => `${paths[index]} ${status}`)).toStrictEqual(
      paths.map((path) => `${path} unknown`),
    );
    expect(
      found.flatMap(statesOf).filter((state) => !/^(unknown|skipped)$/.test(state)),
    ).toStrictEqual([]);
  });

  it('in a diagnosis: the text decides alone, nothing is confirmed', async () => {
    faultOf = () => fault;
    const { verdict, checks, dns } = await diagnose([faulty.url]);
    expect(verdict).toMatchObject({ cause: 'ip-policy-pbl', confidence: 'likely' });
    expect(checks.filter(({ status }) => !/^(unknown|skipped)$/.test(status))).toStrictEqual([]);
    expect(dns.queries).toBeLessThanOrEqual(45);
  });

  it('from the first resolver only: the same answers, from the second', async () => {
    faultOf = () => fault;
    const [both, alone] = await Promise.all([
      Promise.all(paths.map((path) => ask<Check>(path, [faulty.url, sound.url]))),
      Promise.all(paths.map((path) => ask<Check>(path, [sound.url]))),
    ]);
    expect(both.map(({ status }) => status)).toStrictEqual(alone.map(({ status }) => status));
    expect(both.map(({ details }) => details)).toStrictEqual(alone.map(({ details }) => details));
  });

  it('from the first resolver only, in a diagnosis: the same verdict and checks', async () => {
    faultOf = () => fault;
    const [both, alone] = await Promise.all([
      diagnose([faulty.url, sound.url]),
      diagnose([sound.url]),
    ]);
    expect(both.checks.map(({ id, status }) => `${id} ${status}`)).toStrictEqual(
      alone.checks.map(({ id, status }) => `${id} ${status}`),
    );
    expect(both.verdict).toStrictEqual(alone.verdict);
    expect(both.dns.queries).toBeLessThanOrEqual(45);
  });

  it('at the second step of a check: still unknown', async () => {
    const second: readonly [string, RegExp][] = [
      ['/v1/spf?ip=198.51.100.25&sender=a@example.com', /^_spf\.example\.net$/],
      ['/v1/spf?ip=203.0.113.5&sender=a@example.com', /^mail\.example\.com$/],
      ['/v1/ptr?ip=192.0.2.25', /^mx\.example\.org$/],
      ['/v1/mx?domain=example.com', /^mail\.example\.com$/],
    ];
    for (const [path, names] of second) {
      faultOf = (name) => (names.test(name) ? fault : null);
      const { status } = await ask<Check>(path, [faulty.url]);
      expect(`${path} ${status}`).toBe(`${path} unknown`);
    }
  });

  it('at the test points of a blocklist: neither listed nor clear', async () => {
    faultOf = (name) => (testPoints.has(name) ? fault : null);
    const found = await Promise.all([
      ask<Check>('/v1/dnsbl?ip=203.0.113.5', [faulty.url]),
      ask<Check>('/v1/dnsbl?ip=192.0.2.25', [faulty.url]),
      ask<Check>('/v1/dnsbl?domain=offers.example.org', [faulty.url]),
      ask<Check>('/v1/dnsbl?domain=example.com', [faulty.url]),
    ]);
    expect(found.map(({ status }) => status)).toStrictEqual(found.map(() => 'unknown'));
    expect(found.flatMap(statesOf).filter((state) => /^(listed|clear)$/.test(state))).toStrictEqual(
      [],
    );
  });
});

describe('a blocklist that cannot be believed', () => {
  const wrong: readonly [string, Record<string, NameData>][] = [
    ['a parked domain', { '*': { A: ['192.0.2.1'] } }],
    ['the wrong zone name', { '*': { A: ['127.255.255.252'] } }],
    ['a refused resolver', { '*': { A: ['127.255.255.254'] } }],
    ['too many questions', { '*': { A: ['127.255.255.255'] } }],
    ['the whole world listed', { '*': { A: ['127.0.0.2'] } }],
    ['an empty zone', {}],
    ['no test entry', { '5.113.0.203': { A: ['127.0.0.11'] } }],
    [
      'a code that it does not have',
      { '2.0.0.127': { A: ['127.0.0.2'] }, '5.113.0.203': { A: ['127.0.0.77'] } },
    ],
    [
      'a negative test point that is listed',
      {
        '2.0.0.127': { A: ['127.0.0.2'] },
        '1.0.0.127': { A: ['127.0.0.2'] },
        '5.113.0.203': { A: ['127.0.0.11'] },
      },
    ],
    [
      'one record out of 127/8 beside a code',
      { '2.0.0.127': { A: ['127.0.0.2'] }, '5.113.0.203': { A: ['127.0.0.11', '192.0.2.1'] } },
    ],
  ];

  it.each(wrong)('%s is unknown', async (what, names) => {
    faultOf = () => null;
    zones = [
      ...demoZones.filter(({ origin }) => origin !== 'zen.spamhaus.org'),
      { origin: 'zen.spamhaus.org', names },
    ];
    try {
      const found = await ask<Check>('/v1/dnsbl?ip=203.0.113.5', [faulty.url]);
      const { lists } = found.details as unknown as Lists;
      const zen = lists.find(({ zone }) => zone === 'zen.spamhaus.org');
      // A listing without its positive test point may stand only if the negative one holds.
      expect(zen?.state).toBe(what === 'no test entry' ? 'listed' : 'unknown');
      const { verdict } = await diagnose([faulty.url]);
      expect(verdict.cause).toBe('ip-policy-pbl');
    } finally {
      zones = demoZones;
    }
  });
});
