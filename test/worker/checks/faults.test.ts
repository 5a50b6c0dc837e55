/** Every way in which an answer goes wrong on the wire × every check: not known, never a finding. */
import { describe, expect, it } from 'vitest';
import { sayEnglish } from '../../../shared/texts/say.ts';
import { checkDkim } from '../../../worker/checks/dkim.ts';
import { checkDnsbl } from '../../../worker/checks/dnsbl.ts';
import { checkDomainDnsbl } from '../../../worker/checks/domain-dnsbl.ts';
import { checkHelo } from '../../../worker/checks/helo.ts';
import { checkMx } from '../../../worker/checks/mx.ts';
import { lookUpNetwork } from '../../../worker/checks/network.ts';
import { checkPtr } from '../../../worker/checks/ptr.ts';
import type { CheckContext } from '../../../worker/checks/context.ts';
import type { ListReport } from '../../../worker/checks/dnsbl-list.ts';
import { createResolver } from '../../../worker/dns/resolver.ts';
import type { FaultOf } from '../../../worker/local/doh-answer.ts';
import { faults } from '../../../worker/local/zone-faults.ts';
import type { ZoneData } from '../../../worker/local/zone.ts';
import type { Check } from '../../../shared/diagnosis/schema.ts';
import { pretend } from '../../dns/pretend.ts';
import { noKeys } from './zone.ts';

const IP = '203.0.113.5';
const listZone = (origin: string): ZoneData => ({
  origin,
  names: { '2.0.0.127': { A: ['127.0.0.2'] }, test: { A: ['127.0.1.2'] } },
});
const zones: readonly ZoneData[] = [
  {
    origin: 'example.com',
    names: {
      '@': { MX: [[10, 'mail.example.com']], A: [IP] },
      mail: { A: [IP] },
      's1._domainkey': { TXT: ['v=DKIM1; p='] },
    },
  },
  { origin: '113.0.203.in-addr.arpa', names: { '5': { PTR: ['mail.example.com'] } } },
  listZone('zen.spamhaus.org'),
  listZone('bl.spamcop.net'),
  listZone('dbl.spamhaus.org'),
];

function context(faultOf: FaultOf): CheckContext {
  const { fetch } = pretend({ zones, hosts: { 'one.test': faultOf, 'two.test': faultOf } });
  const { resolve } = createResolver({
    urls: ['https://one.test/dns-query', 'https://two.test/dns-query'],
    timeoutMs: 40,
    budget: 200,
    concurrency: 6,
    cache: null,
    fetch,
  });
  return { resolve, say: sayEnglish, keys: noKeys };
}

const checks: Record<string, (ctx: CheckContext) => Promise<Check>> = {
  dnsbl: (ctx) => checkDnsbl({ ip: IP }, ctx),
  'domain-dnsbl': (ctx) => checkDomainDnsbl({ domain: 'example.com' }, ctx),
  ptr: (ctx) => checkPtr({ ip: IP }, ctx),
  helo: (ctx) => checkHelo({ helo: 'mail.example.com', ip: IP }, ctx),
  mx: (ctx) => checkMx({ domain: 'example.com' }, ctx),
  dkim: (ctx) => checkDkim({ domain: 'example.com', selectors: ['s1'], signatures: [] }, ctx),
  'dkim, guessed': (ctx) =>
    checkDkim({ domain: 'example.com', selectors: [], signatures: [] }, ctx),
};

describe.each(faults)('%s', (fault) => {
  it.each(Object.entries(checks))('leaves %s unknown', async (_, run) => {
    const found = await run(context(() => fault));
    expect(found.status).toBe('unknown');
    const lists = (found.details['lists'] ?? []) as ListReport[];
    expect(lists.filter(({ state }) => state === 'listed' || state === 'clear')).toEqual([]);
  });

  it('leaves the network unknown', async () => {
    expect(
      (
        await lookUpNetwork(
          IP,
          context(() => fault),
        )
      ).kind,
    ).toBe('unknown');
  });

  it('at a test point alone leaves the list unknown', async () => {
    const ctx = context((name) => (/^(?:1|2)\.0\.0\.127\./.test(name) ? fault : null));
    const found = await checkDnsbl({ ip: IP }, ctx);
    expect(found.status).toBe('unknown');
  });

  it('on the way back alone leaves the reverse name unknown', async () => {
    const ctx = context((_, type) => (type === 'A' ? fault : null));
    const found = await checkPtr({ ip: IP }, ctx);
    expect([found.status, found.details['confirmed']]).toEqual(['unknown', null]);
  });
});

it('without any fault everything is known', async () => {
  const status = Object.entries(checks).map(
    async ([name, run]) => [name, (await run(context(() => null))).status] as const,
  );
  expect(Object.fromEntries(await Promise.all(status))).toEqual({
    dnsbl: 'pass',
    'domain-dnsbl': 'pass',
    ptr: 'pass',
    helo: 'pass',
    mx: 'pass',
    dkim: 'fail',
    'dkim, guessed': 'skipped',
  });
});
