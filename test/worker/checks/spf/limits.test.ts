/** Limits and refusals that strangers' DNS data meet (RFC 7208 §4.6.4, §5.5, §7.3). */
import { describe, expect, it } from 'vitest';
import { checkSpf } from '../../../../worker/checks/spf/index.ts';
import type { Resolve, RRType } from '../../../../worker/dns/lookup.ts';
import { contextOf, dnsOf, type Zone } from './zone.ts';

const question = { ip: '192.0.2.1', sender: 'anna@example.com', helo: null };
const check = async (zone: Zone) => {
  const dns = dnsOf(zone);
  const { details } = await checkSpf(question, contextOf(dns.resolve));
  return { details, asked: dns.asked };
};
const own = (record: string, others: Zone = {}): Zone => ({
  'example.com': { TXT: [record] },
  ...others,
});
const names = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `n${index}.example.net`);

const pointers = (count: number): Zone => ({
  '1.2.0.192.in-addr.arpa': { PTR: [...names(count), 'mail.example.com'] },
  'mail.example.com': { A: ['192.0.2.1'] },
});

describe('names of the client', () => {
  it('are ten at most, and the others are not asked', async () => {
    const nine = await check(own('v=spf1 ptr -all', pointers(9)));
    expect(nine.details['result']).toBe('pass');
    const ten = await check(own('v=spf1 ptr -all', pointers(10)));
    expect(ten.details['result']).toBe('fail');
    expect(ten.asked).not.toContain('A mail.example.com');
  });

  it('with a dot inside a label are nobody’s', async () => {
    const zone = own('v=spf1 ptr exists:%{p}.seen.example.net -all', {
      '1.2.0.192.in-addr.arpa': { PTR: [String.raw`forged\.example.com`] },
      [String.raw`forged\.example.com`]: { A: ['192.0.2.1'] },
    });
    const { details, asked } = await check(zone);
    expect(details['result']).toBe('fail');
    expect(asked).toContain('A unknown.seen.example.net');
  });

  it('are asked once, however often they are needed', async () => {
    const { asked } = await check(own('v=spf1 ptr exists:%{p}.x.example.net ptr:example.org -all'));
    expect(asked.filter((one) => one.startsWith('PTR'))).toHaveLength(1);
  });
});

describe('names from macros', () => {
  it('lose labels from the left until 253 characters are left', async () => {
    const label = 'x'.repeat(60);
    const kept = `${label}.${label}.${label}.${label}.list`;
    const fits = `${'y'.repeat(253 - kept.length - 1)}.${kept}`;
    const zone = own(`v=spf1 exists:%{l}.${kept.replace('.list', '')}.list -all`, {
      [fits]: { A: ['127.0.0.2'] },
    });
    const local = `cut-off.${fits.split('.')[0] ?? ''}`;
    const dns = dnsOf(zone);
    const { details } = await checkSpf(
      { ...question, sender: `${local}@example.com` },
      contextOf(dns.resolve),
    );
    expect(dns.asked).toContain(`A ${fits}`);
    expect(details['result']).toBe('pass');
  });

  it('hold a backslash as what it is', async () => {
    const dns = dnsOf(own('v=spf1 exists:%{l}.list.example.net -all'));
    const sender = String.raw`a\b@example.com`;
    const { details } = await checkSpf({ ...question, sender }, contextOf(dns.resolve));
    expect(details['result']).toBe('fail');
    expect(dns.asked).toContain(String.raw`A a\\b.list.example.net`);
  });
});

describe('look-ups', () => {
  it('make no explanation that is not shown', async () => {
    const zone = own('v=spf1 include:one.example.net -all', {
      'one.example.net': { TXT: ['v=spf1 -all exp=why.example.net'] },
      'why.example.net': { TXT: ['not for you'] },
    });
    const { details, asked } = await check(zone);
    expect(details['explanation']).toBeNull();
    expect(asked).not.toContain('TXT why.example.net');
  });

  it('of the included records begin together', async () => {
    const includes = names(5);
    const zone = own(
      `v=spf1 ${includes.map((name) => `include:${name}`).join(' ')} -all`,
      Object.fromEntries(includes.map((name) => [name, { TXT: ['v=spf1 -all'] }])),
    );
    const { resolve } = dnsOf(zone);
    let open = 0;
    let peak = 0;
    const slow: Resolve = async <T extends RRType>(name: string, type: T) => {
      peak = Math.max(peak, ++open);
      await new Promise((done) => setTimeout(done, 5));
      open--;
      return resolve(name, type);
    };
    await checkSpf(question, contextOf(slow));
    expect(peak).toBe(5);
  });

  it('for the worst case leave open what hangs on the client’s names', async () => {
    const zone = own('v=spf1 ip4:192.0.2.1 include:%{p}.example.net mx -all');
    const { details } = await check(zone);
    expect([details['staticTerms'], details['staticAtLeast']]).toEqual([null, 2]);
  });

  it('are no more than eleven records and ten terms, whatever the tree', async () => {
    const zone: Record<string, { TXT: string[] }> = {
      'example.com': { TXT: ['v=spf1 include:n0.example.net -all'] },
    };
    for (let level = 0; level < 60; level++) {
      zone[`n${level}.example.net`] = { TXT: [`v=spf1 include:n${level + 1}.example.net`] };
    }
    const { details, asked } = await check(zone);
    expect([details['result'], details['terms']]).toEqual(['permerror', 11]);
    expect(asked.length).toBeLessThan(50);
  });
});

describe('look-ups begun early', () => {
  it('are twelve at most, and none is asked for what is only counted or logged', async () => {
    const many = names(30);
    const zone = own(
      `v=spf1 ip4:192.0.2.1 ${many.map((name) => `a:${name}`).join(' ')} exists:log.example.net -all`,
    );
    const { details, asked } = await check(zone);
    expect(details['result']).toBe('pass');
    expect(asked.length).toBe(13);
    expect(asked).not.toContain('A log.example.net');
  });

  it('follow includes and mail servers while the first terms are still looked at', async () => {
    const zone = own('v=spf1 a mx include:one.example.net -all', {
      'example.com': {
        TXT: ['v=spf1 a mx include:one.example.net -all'],
        A: ['198.51.100.1'],
        MX: [[10, 'mx.example.com']],
      },
      'mx.example.com': { A: ['198.51.100.2'] },
      'one.example.net': { TXT: ['v=spf1 include:two.example.net ~all'] },
      'two.example.net': { TXT: ['v=spf1 ip4:198.51.100.3 ~all'] },
    });
    const { resolve } = dnsOf(zone);
    const rounds = new Map<string, number>();
    let round = 0;
    const stepwise: Resolve = async <T extends RRType>(name: string, type: T) => {
      rounds.set(`${type} ${name}`, round);
      await new Promise((done) => setTimeout(done, 20));
      round++;
      return resolve(name, type);
    };
    await checkSpf({ ...question, suggest: { addIp: false } }, contextOf(stepwise));
    const depth = (asked: string): number => rounds.get(asked) ?? -1;
    expect(depth('MX example.com')).toBe(depth('A example.com'));
    expect(depth('TXT one.example.net')).toBe(depth('A example.com'));
    expect(depth('A mx.example.com')).toBeGreaterThan(depth('MX example.com'));
    expect(Math.max(...rounds.values())).toBeLessThanOrEqual(4);
  });
});
