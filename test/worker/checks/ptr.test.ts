import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPtr } from '../../../worker/checks/ptr.ts';
import { genericName } from '../../../worker/checks/ptr-generic.ts';
import { parseAddress, parseClient, type Address } from '../../../worker/checks/spf/address.ts';
import type { Check } from '../../../shared/diagnosis/schema.ts';
import { allDoubts, contextOver, servfail, type Zone } from './zone.ts';

const IP = '203.0.113.5';
const REVERSE = '5.113.0.203.in-addr.arpa';
const soa = {
  mname: 'ns1.isp.example',
  rname: 'hostmaster.isp.example',
  serial: 1,
  refresh: 1,
  retry: 1,
  expire: 1,
  minimum: 60,
};

const check = (zone: Zone, ip = IP): Promise<Check> => checkPtr({ ip }, contextOver(zone).ctx);
const address = (text: string): Address => {
  const parsed = parseAddress(text);
  if (parsed === null) throw new Error(text);
  return parsed;
};

describe('status of the ptr check', () => {
  it('passes where the name leads back', async () => {
    const found = await check({
      [REVERSE]: { PTR: ['mail.example.com'] },
      'mail.example.com': { A: ['192.0.2.1', IP] },
      '113.0.203.in-addr.arpa': { SOA: [soa] },
    });
    expect(found.status).toBe('pass');
    expect(found.details).toMatchObject({
      names: ['mail.example.com'],
      confirmed: true,
      generic: false,
      delegation: [],
      zone: { name: '113.0.203.in-addr.arpa', primary: 'ns1.isp.example' },
    });
  });

  it('warns of a generic name and says why', async () => {
    const name = 'host-203-0-113-5.dyn.example.net';
    const found = await check({ [REVERSE]: { PTR: [name] }, [name]: { A: [IP] } });
    expect(found.status).toBe('warn');
    expect(found.details).toMatchObject({ confirmed: true, generic: true });
    expect(found.summary).toContain('address itself');
  });

  it('warns of several names of which one confirms', async () => {
    const found = await check({
      [REVERSE]: { PTR: ['a.example.com', 'mail.example.com'] },
      'mail.example.com': { A: [IP] },
    });
    expect(found.status).toBe('warn');
    expect(found.details).toMatchObject({
      confirmed: true,
      names: ['a.example.com', 'mail.example.com'],
    });
  });

  it('fails without a name, and with one that does not lead back', async () => {
    expect((await check({})).status).toBe('fail');
    expect((await check({ [REVERSE]: {} })).status).toBe('fail');
    const elsewhere = await check({
      [REVERSE]: { PTR: ['mail.example.com'] },
      'mail.example.com': { A: ['192.0.2.1'] },
    });
    expect(elsewhere.status).toBe('fail');
    expect(elsewhere.details['confirmed']).toBe(false);
    expect((await check({ [REVERSE]: { PTR: ['gone.example.com'] } })).status).toBe('fail');
  });

  it.each(allDoubts)('is unknown where either way fails ($reason)', async (doubt) => {
    const reverse = await check({ [REVERSE]: doubt });
    expect(reverse.status).toBe('unknown');
    expect(reverse.details['confirmed']).toBeNull();
    const forward = await check({
      [REVERSE]: { PTR: ['mail.example.com'] },
      'mail.example.com': doubt,
    });
    expect(forward.status).toBe('unknown');
    expect(forward.details).toMatchObject({ confirmed: null, names: ['mail.example.com'] });
  });

  it('is not disturbed by a failure that is not needed', async () => {
    const found = await check({
      [REVERSE]: { PTR: ['broken.example.com', 'mail.example.com'] },
      'broken.example.com': servfail,
      'mail.example.com': { A: [IP] },
      '113.0.203.in-addr.arpa': servfail,
    });
    expect(found.details['confirmed']).toBe(true);
  });
});

it('shows RFC 2317 delegation', async () => {
  const alias = '5.0-63.113.0.203.in-addr.arpa';
  const found = await check({
    [REVERSE]: { CNAME: alias },
    [alias]: { PTR: ['mail.example.com'] },
    'mail.example.com': { A: [IP] },
    '113.0.203.in-addr.arpa': { SOA: [soa] },
    '0-63.113.0.203.in-addr.arpa': { SOA: [{ ...soa, mname: 'ns1.example.com' }] },
  });
  expect(found.status).toBe('pass');
  expect(found.details['delegation']).toEqual([alias]);
  expect(found.details['zone']).toMatchObject({
    name: '0-63.113.0.203.in-addr.arpa',
    primary: 'ns1.example.com',
  });
});

it('asks IPv6 by nibbles and confirms by AAAA only', async () => {
  const reverse = '5.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa';
  const zone: Zone = {
    [reverse]: { PTR: ['mail.example.com'] },
    'mail.example.com': { A: [IP], AAAA: ['2001:db8::5'] },
  };
  expect((await check(zone, '2001:DB8:0::5')).status).toBe('pass');
  expect((await check({ ...zone, 'mail.example.com': { A: [IP] } }, '2001:db8::5')).status).toBe(
    'fail',
  );
});

it.each(['192.168.1.5', '10.0.0.1', '100.64.0.1', 'fe80::1', 'fd00::1', 'mail.example.com', ''])(
  'does not ask about “%s”',
  async (ip) => {
    const { ctx, asked } = contextOver({});
    expect((await checkPtr({ ip }, ctx)).status).toBe('skipped');
    expect(asked).toEqual([]);
  },
);

it('never asks an IPv4-mapped address as IPv6', async () => {
  const { ctx, asked } = contextOver({});
  await checkPtr({ ip: `::ffff:${IP}` }, ctx);
  expect(asked.some((question) => question.includes('ip6.arpa'))).toBe(false);
  expect(asked).toContain(`PTR ${REVERSE}`);
});

it('follows ten names at most', async () => {
  const names = Array.from({ length: 300 }, (_, index) => `m${index}.example.com`);
  const { ctx, asked } = contextOver({ [REVERSE]: { PTR: names } });
  const found = await checkPtr({ ip: IP }, ctx);
  expect(found.status).toBe('fail');
  expect(asked.filter((question) => question.startsWith('A '))).toHaveLength(10);
});

const ofAddress = (name: string, ip: string): boolean => genericName(name, address(ip)) !== null;

describe('generic names', () => {
  const ipv4 = fc.ipV4();
  const separator = fc.constantFrom('-', '.', '_', 'x');
  const template = fc.constantFrom(
    (octets: string) => `${octets}.example.net`,
    (octets: string) => `host-${octets}.example.net`,
    (octets: string) => `ip${octets}.city.example.com`,
    (octets: string) => `static-${octets}.example.net`,
    (octets: string) => `c-${octets}.hsd1.example.co.uk`,
  );

  it('are those that spell out the address, forwards, backwards, padded or hexadecimal', () => {
    fc.assert(
      fc.property(ipv4, separator, template, fc.boolean(), (ip, between, name, backwards) => {
        const { bytes } = address(ip);
        const order = backwards ? bytes.toReversed() : bytes;
        const spellings = [
          order.join(between),
          order.map((byte) => String(byte).padStart(3, '0')).join(between),
          order.map((byte) => String(byte).padStart(3, '0')).join(''),
          order.map((byte) => byte.toString(16).padStart(2, '0')).join(''),
        ];
        for (const spelling of spellings)
          expect(genericName(name(spelling), address(ip))).not.toBeNull();
      }),
      { numRuns: 500 },
    );
  });

  it('are not those that people choose for mail servers', () => {
    const octet = fc.integer({ min: 200, max: 255 });
    const chosen = fc.constantFrom(
      'mail.example.com',
      'example.com',
      'mx1.example.org',
      'smtp-out-03.example.net',
      'mail-lf1-f65.google.com',
      'a8-29.smtp-out.amazonses.com',
      'mout.kundenserver.de',
      'mailout10.t-online.de',
      'mta-174-89-15.sparkpostmail.com',
      'm42-5.mailgun.net',
      'mail133-5.atl131.mcdlv.net',
      'o1.ptr2410.example.com',
      'eur05-db8-obe.outbound.protection.outlook.com',
      'vger.kernel.org',
      'srv01.example.co.uk',
      'www.163.com',
      'dynamics.example.com',
      'liverpool.example.org',
      'cabletron.example.com',
      'customer-mail.example.com',
      'smtprelay.dyn.example.net',
      'mailserver2.pool.example.net',
    );
    fc.assert(
      // Octets that none of these names holds: chance may otherwise spell three in a row.
      fc.property(fc.tuple(octet, octet, octet, octet), chosen, (bytes, name) => {
        expect(genericName(name, address(bytes.join('.')))).toBeNull();
      }),
      { numRuns: 300 },
    );
    expect(ofAddress('a8-29.smtp-out.amazonses.com', '54.240.8.29')).toBe(false);
    expect(ofAddress('mta-174-89-15.sparkpostmail.com', '192.174.89.15')).toBe(false);
    expect(ofAddress('mail-lf1-f65.google.com', '209.85.167.65')).toBe(false);
    expect(ofAddress('m42-5.mailgun.net', '69.72.42.5')).toBe(false);
  });

  it.each([
    ['p5b00a1b2.dip0.t-ipconnect.de', '91.0.161.178'],
    ['dynamic-077-000-113-005.77.0.pool.telefonica.de', '77.0.113.5'],
    ['c-73-0-113-5.hsd1.ca.comcast.net', '73.0.113.5'],
    ['pool-71-0-113-5.nycmny.fios.verizon.net', '71.0.113.5'],
    ['ec2-54-0-113-5.eu-west-1.compute.amazonaws.com', '54.0.113.5'],
    ['5.113.0.34.bc.googleusercontent.com', '34.0.113.5'],
    ['static.5.113.0.95.clients.your-server.de', '95.0.113.5'],
    ['203.0.113.5.vultrusercontent.com', '203.0.113.5'],
    ['ip5.ip-203-0-113.eu', '203.0.113.5'],
    ['dsl.example.net', '203.0.113.5'],
    ['customer.example.net', '203.0.113.5'],
    ['dhcp12.example.edu', '203.0.113.5'],
    ['5.113.0.203.in-addr.arpa', '203.0.113.5'],
    ['vps-1a2b3c4d.vps.ovh.net', '203.0.113.5'],
    ['203-0-113-5.customer.example.net', '203.0.113.5'],
    ['static-5.113.example.net-dsl.example.net', '203.0.113.5'],
  ])('%s is one', (name, ip) => {
    expect(genericName(name, address(ip))).not.toBeNull();
  });

  it('are found in IPv6, too', () => {
    const ip = address('2001:db8:1a2b:3c4d:5e6f:7081:92a3:b4c5');
    expect(genericName('2001-db8-1a2b-3c4d-5e6f-7081-92a3-b4c5.example.net', ip)).not.toBeNull();
    expect(genericName('20010db81a2b3c4d5e6f708192a3b4c5.v6.example.net', ip)).not.toBeNull();
    expect(genericName('p20010db81a2b3c4d5e6f708192a3b4c5.dip0.example.net', ip)).not.toBeNull();
    expect(genericName('mail.example.com', ip)).toBeNull();
    expect(genericName('mail.example.com', address('2001:db8::5'))).toBeNull();
  });

  it('are judged without harm for any text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), fc.oneof(fc.ipV4(), fc.ipV6()), (name, ip) => {
        const parsed = parseClient(ip);
        expect(parsed === null || genericName(name, parsed) !== undefined).toBe(true);
      }),
    );
  });
});
