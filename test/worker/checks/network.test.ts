import { describe, expect, it } from 'vitest';
import { mailServices, mailServiceOf, networkKind } from '../../../shared/catalogue/networks.ts';
import { lookUpNetwork } from '../../../worker/checks/network.ts';
import { allDoubts, contextOver } from './zone.ts';

const ORIGIN = '5.113.0.203.origin.asn.cymru.com';

describe('the network of an address', () => {
  it('is the smallest range’s', async () => {
    const { ctx } = contextOver({
      [ORIGIN]: {
        TXT: [
          '64500 | 203.0.0.0/16 | US | arin | 1990-01-01',
          '64501 64502 | 203.0.113.0/24 | DE | ripencc | 2001-02-03',
        ],
      },
      'as64501.asn.cymru.com': {
        TXT: ['64501 | DE | ripencc | 2001-02-03 | EXAMPLE-AS Example Broadband GmbH, DE'],
      },
    });
    expect(await lookUpNetwork('203.0.113.5', ctx)).toEqual({
      asn: 64501,
      name: 'EXAMPLE-AS Example Broadband GmbH',
      country: 'DE',
      kind: 'access',
    });
  });

  it('is a mail service’s where the address’s name says so and leads back', async () => {
    const zone = {
      [ORIGIN]: { TXT: ['8560 | 203.0.113.0/24 | DE | ripencc | 2001-02-03'] },
      'as8560.asn.cymru.com': { TXT: ['8560 | DE | ripencc | 2001-02-03 | IONOS-AS, DE'] },
      '5.113.0.203.in-addr.arpa': { PTR: ['mout.gmx.net'] },
    };
    const claimed = await lookUpNetwork('203.0.113.5', contextOver(zone).ctx);
    expect(claimed.kind).toBe('hosting');
    const confirmed = contextOver({ ...zone, 'mout.gmx.net': { A: ['203.0.113.5'] } });
    expect((await lookUpNetwork('203.0.113.5', confirmed.ctx)).kind).toBe('mail-provider');
  });

  it('is asked for IPv6 in its own zone', async () => {
    const { ctx, asked } = contextOver({});
    await lookUpNetwork('2001:db8::5', ctx);
    expect(asked[0]).toMatch(/^TXT 5\.0\..*\.1\.0\.0\.2\.origin6\.asn\.cymru\.com$/);
  });

  it.each(allDoubts)('is unknown when DNS fails ($reason)', async (doubt) => {
    const { ctx } = contextOver({ [ORIGIN]: doubt });
    expect(await lookUpNetwork('203.0.113.5', ctx)).toEqual({
      asn: null,
      name: null,
      country: null,
      kind: 'unknown',
    });
    const named = contextOver({
      [ORIGIN]: { TXT: ['64500 | 203.0.113.0/24 | US | arin | 1990-01-01'] },
      'as64500.asn.cymru.com': doubt,
    });
    expect(await lookUpNetwork('203.0.113.5', named.ctx)).toMatchObject({
      asn: 64500,
      name: null,
      kind: 'unknown',
    });
  });

  it.each(['', '|||||', 'x | y | z', '99999999999 | 203.0.113.0/24 | US', '| | |'])(
    'is unknown on the answer “%s”',
    async (text) => {
      const { ctx } = contextOver({ [ORIGIN]: { TXT: [text] } });
      expect((await lookUpNetwork('203.0.113.5', ctx)).asn).toBeNull();
    },
  );
});

const serviceAt = (host: string): string | undefined =>
  mailServiceOf({ asn: null, name: null, host })?.id;

describe('kinds of networks', () => {
  it.each([
    [3320, 'DTAG Internet service provider operations', '203.0.113.5', 'access'],
    [24940, 'HETZNER-AS', '203.0.113.5', 'hosting'],
    [15169, 'GOOGLE', '203.0.113.5', 'mail-provider'],
    [8075, 'MICROSOFT-CORP-MSN-AS-BLOCK', '40.107.22.1', 'mail-provider'],
    [8075, 'MICROSOFT-CORP-MSN-AS-BLOCK', '20.0.0.1', 'hosting'],
    [16509, 'AMAZON-02', '54.240.8.29', 'mail-provider'],
    [16509, 'AMAZON-02', '203.0.113.5', 'hosting'],
    [64500, 'EXAMPLE Example Telecom', '203.0.113.5', 'unknown'],
    [64500, 'EXAMPLE Example Cloud Hosting', '203.0.113.5', 'hosting'],
    [64500, 'EXAMPLE Broadband and Hosting', '203.0.113.5', 'unknown'],
    [null, null, '203.0.113.5', 'unknown'],
  ] as const)('AS%s %s, %s: %s', (asn, name, ip, kind) => {
    expect(networkKind({ asn, name, ip })).toBe(kind);
  });

  it('go by confirmed host names, whole labels only', () => {
    expect(serviceAt('mail-lf1-f65.google.com')).toBe('google');
    expect(serviceAt('mail-am6eur05on2087.outbound.protection.outlook.com')).toBe('microsoft');
    expect(serviceAt('mail.notgoogle.com')).toBeUndefined();
    expect(serviceAt('google.com.example.net')).toBeUndefined();
  });

  it('have one id each', () => {
    expect(new Set(mailServices.map(({ id }) => id)).size).toBe(mailServices.length);
  });
});
