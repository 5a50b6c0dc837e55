import { describe, expect, it } from 'vitest';
import { domainBlocklists } from '../../../shared/catalogue/blocklists.ts';
import type { Check } from '../../../shared/diagnosis/schema.ts';
import type { ListReport } from '../../../worker/checks/dnsbl-list.ts';
import { checkDomainDnsbl } from '../../../worker/checks/domain-dnsbl.ts';
import { allDoubts, cappedContext, contextOver, type Zone } from './zone.ts';

const DOMAIN = 'example.com';
const tests: Record<string, string> = {
  'dbl.spamhaus.org': '127.0.1.2',
  'multi.surbl.org': '127.0.0.254',
  'multi.uribl.com': '127.0.0.14',
  'dbl.nordspam.com': '127.0.0.2',
};
const healthyDomains: Zone = Object.fromEntries(
  Object.entries(tests).map(([zone, code]) => [`test.${zone}`, { A: [code] }]),
);
const check = (zone: Zone, domain = DOMAIN): Promise<Check> =>
  checkDomainDnsbl({ domain }, contextOver(zone).ctx);
const list = (found: Check, zone: string): ListReport => {
  const report = (found.details['lists'] as ListReport[]).find((entry) => entry.zone === zone);
  if (report === undefined) throw new Error(`no ${zone}`);
  return report;
};
const answer = async (zone: string, ...codes: string[]): Promise<ListReport> =>
  list(await check({ ...healthyDomains, [`${DOMAIN}.${zone}`]: { A: codes } }), zone);

describe('status of the domain-dnsbl check', () => {
  it('passes where lists answer and none lists', async () => {
    expect((await check(healthyDomains)).status).toBe('pass');
  });
  it('fails on a core list, warns of a minor one', async () => {
    const dbl = { [`${DOMAIN}.dbl.spamhaus.org`]: { A: ['127.0.1.4'] } };
    expect((await check({ ...healthyDomains, ...dbl })).status).toBe('fail');
    const nord = { [`${DOMAIN}.dbl.nordspam.com`]: { A: ['127.0.0.2'] } };
    expect((await check({ ...healthyDomains, ...nord })).status).toBe('warn');
  });
  it.each(allDoubts)('is unknown when DNS fails ($reason)', async (doubt) => {
    const found = await checkDomainDnsbl(
      { domain: DOMAIN },
      contextOver({}, { outside: doubt }).ctx,
    );
    expect(found.status).toBe('unknown');
  });
});

describe('SURBL and URIBL', () => {
  it('add up their sub-lists', async () => {
    const surbl = await answer('multi.surbl.org', '127.0.0.80');
    expect(surbl).toMatchObject({ state: 'listed', codes: ['127.0.0.80'] });
    expect(surbl.meaning).toContain('harmful software');
    expect(surbl.meaning).toContain('unwanted mail');
    expect((await answer('multi.uribl.com', '127.0.0.6')).state).toBe('listed');
  });
  it('refuse with 127.0.0.1, which is no listing', async () => {
    expect((await answer('multi.surbl.org', '127.0.0.1')).state).toBe('unknown');
    expect((await answer('multi.uribl.com', '127.0.0.1')).state).toBe('unknown');
  });
  it('do not list by bits that are not theirs', async () => {
    expect((await answer('multi.surbl.org', '127.0.0.2')).state).toBe('unknown');
    expect((await answer('multi.uribl.com', '127.0.0.64')).state).toBe('unknown');
    expect((await answer('multi.surbl.org', '127.0.1.8')).state).toBe('unknown');
  });
  it('may show their test entry under the operator’s own name', async () => {
    const zone = { 'test.surbl.org.multi.surbl.org': { A: ['127.0.0.254'] } };
    expect(list(await check(zone), 'multi.surbl.org').state).toBe('clear');
  });
});

it.each([
  ['127.0.1.255', 'unknown'],
  ['127.0.1.2', 'listed'],
  ['127.0.1.102', 'listed'],
  ['127.0.0.2', 'unknown'],
  ['127.255.255.254', 'unknown'],
])('DBL’s %s is %s', async (code, state) => {
  expect((await answer('dbl.spamhaus.org', code)).state).toBe(state);
});

it('asks a host name and the domain registered for it', async () => {
  const found = await check(
    { ...healthyDomains, 'example.co.uk.multi.surbl.org': { A: ['127.0.0.8'] } },
    'mail.example.co.uk',
  );
  expect(list(found, 'multi.surbl.org').state).toBe('listed');
});

it('finishes some lists rather than none where look-ups are few', async () => {
  const { ctx } = cappedContext(healthyDomains, 8);
  const found = await checkDomainDnsbl({ domain: 'news.example.com' }, ctx);
  expect(found.status).toBe('pass');
  expect(list(found, 'dbl.spamhaus.org').state).toBe('clear');
});

it.each(['203.0.113.5', '[203.0.113.5]', '2001:db8::5', 'localhost', ''])(
  'never asks “%s”',
  async (domain) => {
    const { ctx, asked } = contextOver(healthyDomains);
    expect((await checkDomainDnsbl({ domain }, ctx)).status).toBe('skipped');
    expect(asked).toEqual([]);
  },
);

it('asks DBL with a key, and does not show it', async () => {
  const { ctx } = contextOver(
    { 'test.secretkey.dbl.dq.spamhaus.net': { A: ['127.0.1.2'] } },
    { keys: { spamhaus: 'secretkey', abusix: null } },
  );
  const found = await checkDomainDnsbl({ domain: DOMAIN }, ctx);
  expect(list(found, 'dbl.spamhaus.org').state).toBe('clear');
  expect(JSON.stringify(found)).not.toContain('secretkey');
});

it('knows a test answer of every list', () => {
  expect(Object.keys(tests).toSorted()).toEqual(
    domainBlocklists.map(({ zone }) => zone).toSorted(),
  );
});
