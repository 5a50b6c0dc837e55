import { beforeAll, describe, expect, it } from 'vitest';
import { domainBlocklists, ipBlocklists } from '../../../shared/catalogue/blocklists.ts';
import { provesListing } from '../../../shared/catalogue/blocklists-answer.ts';
import type { Resolve, RRType } from '../../../worker/dns/lookup.ts';
import { createResolver } from '../../../worker/dns/resolver.ts';
import { demoZones } from '../../../worker/local/demo-zone.ts';
import { pretend } from '../../dns/pretend.ts';

describe('the demonstration zone', () => {
  let resolve: Resolve;
  beforeAll(() => {
    ({ resolve } = createResolver({
      urls: ['https://demo.test/dns-query'],
      timeoutMs: 500,
      budget: 1000,
      concurrency: 6,
      cache: null,
      fetch: pretend({ zones: demoZones }).fetch,
    }));
  });
  const records = async (name: string, type: RRType): Promise<unknown[]> => {
    const lookup = await resolve(name, type);
    return lookup.state === 'found' ? lookup.records : [];
  };

  const open = [...ipBlocklists, ...domainBlocklists].filter(({ access }) => access !== 'key');

  it.each(open)('answers the test points of $zone (RFC 5782 §5)', async (list) => {
    const listed = await Promise.all(
      list.listedTest.map((label) => resolve(`${label}.${list.zone}`, 'A')),
    );
    for (const lookup of listed) {
      expect(lookup.state === 'found' && provesListing(list, lookup.records)).toBe(true);
    }
    expect(await resolve(`${list.unlistedTest}.${list.zone}`, 'A')).toMatchObject({
      state: 'nxdomain',
    });
  });

  it('says nothing about what it does not know', async () => {
    for (const name of ['gmail.com', '8.8.8.8.in-addr.arpa', 'combined.mail.abusix.zone', 'com']) {
      expect(await resolve(name, 'A')).toMatchObject({ doubt: { reason: 'refused' } });
    }
  });

  it('lists the home line as policy, the neighbour for spam, the good server nowhere', async () => {
    expect(await records('5.113.0.203.zen.spamhaus.org', 'A')).toStrictEqual(['127.0.0.11']);
    expect(await records('5.113.0.203.zen.spamhaus.org', 'TXT')).toMatchObject([
      expect.stringContaining('PBL'),
    ]);
    expect(await records('10.100.51.198.zen.spamhaus.org', 'A')).toStrictEqual(['127.0.0.10']);
    expect(await records('66.2.0.192.zen.spamhaus.org', 'A')).toStrictEqual(['127.0.0.2']);
    expect(await records('offers.example.org.dbl.spamhaus.org', 'A')).toStrictEqual(['127.0.1.2']);
    for (const { zone } of ipBlocklists.filter(({ access }) => access !== 'key')) {
      expect(await resolve(`25.2.0.192.${zone}`, 'A')).toMatchObject({ state: 'nxdomain' });
    }
  });

  it.each([
    ['203.0.113.5', 'host-203-0-113-5.dyn.example.net'],
    ['192.0.2.25', 'mx.example.org'],
    ['192.0.2.66', 'vps66.example.org'],
    ['198.51.100.10', 'host-198-51-100-10.dyn.example.net'],
    ['198.51.100.25', 'mx.example.net'],
  ])('has %s and %s confirm each other', async (ip, name) => {
    const reverse = `${ip.split('.').toReversed().join('.')}.in-addr.arpa`;
    expect(await records(reverse, 'PTR')).toStrictEqual([name]);
    expect(await records(name, 'A')).toStrictEqual([ip]);
  });

  it('names the network of every address', async () => {
    const [home] = await records('5.113.0.203.origin.asn.cymru.com', 'TXT');
    expect(home).toMatch(/^64500 \| 203\.0\.113\.0\/24 \| /);
    expect(await records('AS64500.asn.cymru.com', 'TXT')).toHaveLength(1);
    expect(await records('AS64501.asn.cymru.com', 'TXT')).toHaveLength(1);
  });

  it('has a domain for each way that records go wrong', async () => {
    expect(await records('nomail.example.org', 'MX')).toStrictEqual([
      { preference: 0, exchange: '' },
    ]);
    expect(await resolve('gone.example.org', 'A')).toMatchObject({ state: 'nxdomain' });
    const [many] = await records('many.example.org', 'TXT');
    expect(String(many).match(/include:/g)).toHaveLength(11);
    expect(await records('_dmarc.example.org', 'TXT')).toMatchObject([
      expect.stringContaining('p=reject'),
    ]);
  });
});
