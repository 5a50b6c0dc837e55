/** The whole way: the built Worker in workerd, asking a real BIND through dnsdist over DoH. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Check, Diagnosis } from '../../shared/diagnosis/schema.ts';
import { builtWorker } from '../harness/bundle.ts';
import { sampleBounce } from '../../worker/local/sample.ts';
import { serveWorker, type Served } from '../../worker/local/serve.ts';
import { startBind, type Bind } from './bind.ts';
import { ensureBind, type Ensured } from './ensure-bind.ts';
import { zoneFiles } from './zones.ts';

let ensured: Ensured;
let bind: Bind;
let worker: Served;

beforeAll(async () => {
  ensured = await ensureBind();
  if (!ensured.ok) return;
  bind = await startBind(ensured.tools, zoneFiles);
  worker = await serveWorker({
    bundle: await builtWorker(),
    port: 0,
    // A resolver that is not there stands first: each answer comes from the second.
    vars: { DOH_URLS: `http://127.0.0.1:1/dns-query,${bind.url}` },
  });
});
afterAll(() => Promise.all([worker?.close(), bind?.close()]));
beforeEach((context) => {
  if (!ensured.ok) context.skip(ensured.why);
});

const check = async (path: string): Promise<Check> =>
  (await fetch(`${worker.url}${path}`)).json() as Promise<Check>;

/** Zone → state. */
async function lists(ip: string): Promise<Record<string, string>> {
  const { details } = await check(`/v1/dnsbl?ip=${ip}`);
  const rows = details['lists'] as { zone: string; state: string }[];
  return Object.fromEntries(rows.map((row) => [row.zone, row.state]));
}

describe('a diagnosis over BIND', () => {
  it('confirms the founding case', async () => {
    const response = await fetch(`${worker.url}/v1/diagnose`, {
      method: 'POST',
      body: sampleBounce,
    });
    const { verdict, checks, bounce, dns } = (await response.json()) as Diagnosis;
    expect(verdict).toMatchObject({ cause: 'ip-policy-pbl', confidence: 'confirmed' });
    expect(bounce.network).toMatchObject({ asn: 64500, kind: 'access' });
    expect(Object.fromEntries(checks.map(({ id, status }) => [id, status]))).toMatchObject({
      dnsbl: 'fail',
      spf: 'pass',
      dkim: 'pass',
      ptr: 'warn',
    });
    expect(dns.queries).toBeLessThanOrEqual(45);
  });

  it.each([
    ['/v1/spf?ip=192.0.2.5&sender=a@example.com', 'pass'],
    ['/v1/spf?ip=198.51.100.1&sender=a@example.com', 'warn'],
    ['/v1/spf?ip=198.51.100.1&sender=a@example.org', 'fail'],
    ['/v1/spf?ip=198.51.100.1&sender=a@servfail.example.com', 'unknown'],
    ['/v1/dmarc?domain=example.com', 'warn'],
    ['/v1/dkim?domain=example.com&selector=mail', 'pass'],
    ['/v1/dkim?domain=example.com&selector=alias', 'pass'],
    ['/v1/dkim?domain=example.com&selector=old', 'fail'],
    ['/v1/dkim?domain=example.com&selector=none', 'fail'],
    ['/v1/ptr?ip=203.0.113.5', 'warn'],
    // RFC 2317: the reverse name is an alias into the customer's zone.
    ['/v1/ptr?ip=192.0.2.25', 'pass'],
    ['/v1/ptr?ip=2001:db8::5', 'fail'],
    ['/v1/mx?domain=example.com', 'pass'],
    ['/v1/mx?domain=example.org', 'fail'],
    ['/v1/mx?domain=broken.example.org', 'fail'],
    ['/v1/mx?domain=servfail.example.com', 'unknown'],
    ['/v1/mx?domain=truncated.example.com', 'unknown'],
  ])('%s is %s', async (path, status) => {
    const found = await check(path);
    expect(`${found.status}: ${found.summary}`).toMatch(new RegExp(`^${status}: \\S`));
  });

  it('believes a list only by its test points', async () => {
    expect(await lists('66.2.0.192')).toMatchObject({ 'zen.spamhaus.org': 'clear' });
    expect(await lists('192.0.2.66')).toMatchObject({
      'zen.spamhaus.org': 'listed',
      // It lists the world.
      'bl.spamcop.net': 'unknown',
    });
    // A list without its test point proves nothing by not listing.
    expect(await lists('192.0.2.25')).toMatchObject({ 'psbl.surriel.com': 'unknown' });
    // Spamhaus's answer to a resolver that it does not serve.
    expect(await lists('192.0.2.99')).toMatchObject({ 'zen.spamhaus.org': 'unknown' });
  });
});
