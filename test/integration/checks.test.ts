import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Check } from '../../shared/diagnosis/schema.ts';
import worker from '../../worker/index.ts';
import { startBind, type Bind } from './bind.ts';
import { ensureBind, type Ensured } from './ensure-bind.ts';
import { faultyNames, zoneFiles } from './zones.ts';

let ensured: Ensured;
let bind: Bind;

beforeAll(async () => {
  ensured = await ensureBind();
  if (ensured.ok) bind = await startBind(ensured.tools, zoneFiles);
  else console.error(`\n*** SKIPPED: the checks against BIND and dnsdist. ${ensured.why} ***\n`);
});
afterAll(() => bind?.close());
beforeEach((context) => {
  if (!ensured.ok) context.skip(ensured.why);
});

/** The endpoint's answer to a GET, with DNS through BIND (a dead resolver in front where wanted). */
const check = async (path: string, urls = bind.url): Promise<Check> => {
  const request = new Request(`https://whybounced.test${path}`);
  const response = await worker.fetch(
    request,
    { DOH_URLS: urls, DNS_CACHE: 'off' },
    { waitUntil: () => undefined, passThroughOnException: () => undefined, props: {} },
  );
  expect(response.status).toBe(200);
  return response.json();
};

/** Path, status, and what the details hold. */
const cases: readonly [string, Check['status'], Record<string, unknown>][] = [
  ['/v1/spf?ip=203.0.113.5&sender=anna@example.com', 'pass', { result: 'pass', matched: 'mx' }],
  // Through an include whose record comes in two strings.
  ['/v1/spf?ip=192.0.2.9&sender=anna@example.com', 'pass', { result: 'pass', terms: 2 }],
  ['/v1/spf?ip=2001:db8:25::1&sender=anna@example.com', 'pass', { result: 'pass' }],
  ['/v1/spf?ip=198.51.100.1&sender=anna@example.com', 'warn', { result: 'softfail' }],
  ['/v1/spf?ip=198.51.100.1&sender=a@example.org', 'fail', { result: 'fail' }],
  ['/v1/spf?ip=198.51.100.1&sender=a@mail.example.com', 'warn', { result: 'none' }],
  ['/v1/spf?ip=203.0.113.5&sender=anna@www.example.com', 'pass', { result: 'pass' }],
  [`/v1/spf?ip=192.0.2.1&sender=a@${faultyNames.servfail}`, 'unknown', { result: 'temperror' }],
  [`/v1/spf?ip=192.0.2.1&sender=a@${faultyNames.truncated}`, 'unknown', { result: 'temperror' }],
  ['/v1/dmarc?domain=example.com', 'warn', { policy: 'none', domain: 'example.com' }],
  ['/v1/dmarc?domain=example.org', 'pass', { policy: 'reject' }],
  ['/v1/dkim?domain=example.com&selector=mail', 'pass', { keys: [{ state: 'present' }] }],
  ['/v1/dkim?domain=example.com&selector=alias', 'pass', { keys: [{ state: 'present' }] }],
  ['/v1/dkim?domain=example.com&selector=old', 'fail', { keys: [{ state: 'revoked' }] }],
  ['/v1/dkim?domain=example.com&selector=none', 'fail', { keys: [{ state: 'missing' }] }],
  ['/v1/ptr?ip=203.0.113.5', 'warn', { confirmed: true, generic: true }],
  // RFC 2317: through the alias that the provider put there.
  ['/v1/ptr?ip=192.0.2.25', 'pass', { confirmed: true, generic: false, names: ['mx.example.org'] }],
  ['/v1/ptr?ip=192.0.2.66', 'fail', { confirmed: false }],
  ['/v1/ptr?ip=192.0.2.67', 'fail', { names: [] }],
  ['/v1/ptr?ip=198.51.100.1', 'unknown', { confirmed: null }],
  ['/v1/ptr?ip=2001:db8::5', 'fail', { names: ['mail.example.com'], confirmed: false }],
  ['/v1/mx?domain=example.com', 'pass', {}],
  ['/v1/mx?domain=example.org', 'fail', {}],
  ['/v1/mx?domain=broken.example.org', 'fail', {}],
  ['/v1/mx?domain=gone.example.com', 'fail', {}],
  ['/v1/mx?domain=mail.example.com', 'warn', {}],
  [`/v1/mx?domain=${faultyNames.servfail}`, 'unknown', {}],
];

describe('the checks through dnsdist and BIND', () => {
  it.each(cases)('%s: %s', async (path, status, details) => {
    const found = await check(path);
    expect(found.details).toMatchObject(details);
    expect(found.status).toBe(status);
  });

  it.each(cases)('%s: %s, also with a dead first resolver', async (path, status) => {
    const found = await check(path, `http://127.0.0.1:1/dns-query,${bind.url}`);
    expect(found.status).toBe(status);
  });
});

const states = async (path: string): Promise<Record<string, string>> => {
  const { details } = await check(path);
  const lists = details['lists'] as { zone: string; state: string; codes: string[] }[];
  return Object.fromEntries(
    lists.map(({ zone, state, codes }) => [zone, [state, ...codes.toSorted()].join(' ')]),
  );
};

describe('blocklists through dnsdist and BIND', () => {
  it('lists by code, and believes no list that fails its test points', async () => {
    expect(await states('/v1/dnsbl?ip=203.0.113.5')).toMatchObject({
      'zen.spamhaus.org': 'listed 127.0.0.11',
      // Lists everything, 127.0.0.1 too.
      'bl.spamcop.net': 'unknown',
      // Lists not even its own test entry.
      'psbl.surriel.com': 'unknown',
      // Refused by the resolver.
      'bl.mailspike.net': 'unknown',
    });
    expect(await states('/v1/dnsbl?ip=192.0.2.66')).toMatchObject({
      'zen.spamhaus.org': 'listed 127.0.0.2 127.0.0.9',
    });
    expect(await states('/v1/dnsbl?ip=192.0.2.25')).toMatchObject({
      'zen.spamhaus.org': 'clear',
      'bl.spamcop.net': 'unknown',
      'psbl.surriel.com': 'unknown',
    });
  });

  it('takes an error code for what it is', async () => {
    expect(await states('/v1/dnsbl?ip=192.0.2.99')).toMatchObject({
      'zen.spamhaus.org': 'unknown',
    });
  });

  it('asks domain lists by domain', async () => {
    expect(await states('/v1/dnsbl?domain=offers.example.org')).toMatchObject({
      'dbl.spamhaus.org': 'listed 127.0.1.4',
      'multi.surbl.org': 'unknown',
    });
    expect(await states('/v1/dnsbl?domain=example.com')).toMatchObject({
      'dbl.spamhaus.org': 'clear',
    });
  });
});
