/**
 * The demonstration zone: a small, consistent world on documentation names and addresses (RFC 2606, 5737, 3849,
 * 5398), served by `npm start` where no public resolver can be reached. Everything outside it is REFUSED.
 *
 * - 203.0.113.5: a home line of the access provider example.net; anna's mail server (example.com) stands there.
 * - 192.0.2.25: a well-kept mail server (example.org) at a hosting company; nothing is wrong with it.
 * - 192.0.2.66: a neighbour listed for spam; 198.51.100.10: a line whose provider listed it itself.
 */
import { demoLists } from './demo-zone-lists.ts';
import type { NameData, ZoneData } from './zone.ts';

/** A public RSA key of 2048 bits; nobody has its private half. */
export const dkimKey =
  'v=DKIM1; k=rsa; p=MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAhW8Rg9+1q1oPkIXbuk7FcNq5TLUk4y7ijozIz2NH4LCo2mslJ45lIuVni+Vc3uRQ3uNvoZE/eaXKqOzbkeP2ZgizhdGdqSBPeoNuZqcDcpn8LN0+Nvyhg1AkCEWZY3JvMnt2k+PDQnwamx5PBbuNA85KHCzltM29EH8DDJ2N/zsRSOjmZKfPyujtzn/LKiATJwDV7ZhzMu+yIYZerxBPHDdIRLWSIshzBw1QyXfs+cVYIyvQc16bmg67tdoyBcU402YWNdaCOWltc5KfiKgpY2Y7+fGbsMW2QXR5ntwZ9/QKyR7hGKOB+TBqyvqZvxMTCqP7dDPY31YdAEYg/r4e9QIDAQAB';

const includesBeyondTheLimit = Array.from({ length: 11 }, (_, index) => `part${index + 1}.many`);

const exampleCom: ZoneData = {
  origin: 'example.com',
  names: {
    '@': {
      A: ['203.0.113.5'],
      MX: [[10, 'mail.example.com']],
      TXT: ['v=spf1 mx include:_spf.example.net ~all'],
    },
    mail: { A: ['203.0.113.5'] },
    www: { CNAME: 'example.com' },
    _dmarc: { TXT: ['v=DMARC1; p=none; rua=mailto:dmarc@example.com'] },
    'mail._domainkey': { TXT: [dkimKey] },
  },
};

const exampleNet: ZoneData = {
  origin: 'example.net',
  names: {
    '@': {
      A: ['198.51.100.80'],
      MX: [[10, 'mx.example.net']],
      TXT: ['v=spf1 include:_spf.example.net -all'],
    },
    mx: { A: ['198.51.100.25'] },
    smtp: { A: ['198.51.100.25'] },
    ns1: { A: ['198.51.100.53'] },
    ns2: { A: ['198.51.100.54'] },
    _spf: { TXT: ['v=spf1 ip4:198.51.100.24/29 ip6:2001:db8:25::/48 -all'] },
    _dmarc: { TXT: ['v=DMARC1; p=quarantine; rua=mailto:dmarc@example.net'] },
    'host-203-0-113-5.dyn': { A: ['203.0.113.5'] },
    'host-198-51-100-10.dyn': { A: ['198.51.100.10'] },
  },
};

const exampleOrg: ZoneData = {
  origin: 'example.org',
  names: {
    '@': {
      A: ['192.0.2.80'],
      MX: [
        [10, 'mx.example.org'],
        [20, 'backup.example.org'],
      ],
      TXT: ['v=spf1 ip4:192.0.2.25 ip6:2001:db8:25::25 -all'],
    },
    mx: { A: ['192.0.2.25'], AAAA: ['2001:db8:25::25'] },
    backup: { A: ['192.0.2.26'] },
    ns1: { A: ['192.0.2.53'] },
    ns2: { A: ['192.0.2.54'] },
    vps66: { A: ['192.0.2.66'] },
    _dmarc: { TXT: ['v=DMARC1; p=reject; rua=mailto:dmarc@example.org'] },
    's1._domainkey': { TXT: [dkimKey] },
    // Withdrawn (RFC 6376 §3.6.1: an empty p).
    'old._domainkey': { TXT: ['v=DKIM1; k=rsa; p='] },
    // Accepts no mail (RFC 7505).
    nomail: { A: ['192.0.2.80'], MX: [[0, '']], TXT: ['v=spf1 -all'] },
    // Its mail host does not exist.
    broken: { MX: [[10, 'gone.example.org']] },
    // A domain that spammers use; no SPF, no DMARC of its own.
    offers: { A: ['192.0.2.66'], MX: [[10, 'vps66.example.org']] },
    // More look-ups than SPF allows (RFC 7208 §4.6.4).
    many: {
      MX: [[10, 'mx.example.org']],
      TXT: [
        `v=spf1 ${includesBeyondTheLimit.map((name) => `include:${name}.example.org`).join(' ')} -all`,
      ],
    },
    ...Object.fromEntries(
      includesBeyondTheLimit.map((name, index): [string, NameData] => [
        name,
        { TXT: [`v=spf1 ip4:198.51.100.${index + 1} -all`] },
      ]),
    ),
  },
};

const reverse: readonly ZoneData[] = [
  {
    origin: '113.0.203.in-addr.arpa',
    names: {
      '@': { NS: ['ns1.example.net', 'ns2.example.net'] },
      '5': { PTR: ['host-203-0-113-5.dyn.example.net'] },
    },
  },
  {
    origin: '2.0.192.in-addr.arpa',
    names: {
      '@': { NS: ['ns1.example.org', 'ns2.example.org'] },
      // Given to the customer by RFC 2317.
      '25': { CNAME: '25.0-63.2.0.192.in-addr.arpa' },
      '25.0-63': { PTR: ['mx.example.org'] },
      '66': { PTR: ['vps66.example.org'] },
    },
  },
  {
    origin: '100.51.198.in-addr.arpa',
    names: {
      '@': { NS: ['ns1.example.net', 'ns2.example.net'] },
      '10': { PTR: ['host-198-51-100-10.dyn.example.net'] },
      '25': { PTR: ['mx.example.net'] },
    },
  },
  {
    origin: '8.b.d.0.1.0.0.2.ip6.arpa',
    names: {
      '@': { NS: ['ns1.example.org'] },
      '5.2.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.5.2.0.0': { PTR: ['mx.example.org'] },
    },
  },
];

/** Team Cymru's form: origin `AS | prefix | country | registry | date`, name `AS | country | registry | date | name`. */
const networks: readonly ZoneData[] = [
  {
    origin: 'origin.asn.cymru.com',
    names: {
      '*.113.0.203': { TXT: ['64500 | 203.0.113.0/24 | ZZ | iana | 2010-01-01'] },
      '*.2.0.192': { TXT: ['64501 | 192.0.2.0/24 | ZZ | iana | 2010-01-01'] },
      '*.100.51.198': { TXT: ['64500 | 198.51.100.0/24 | ZZ | iana | 2010-01-01'] },
    },
  },
  {
    origin: 'origin6.asn.cymru.com',
    names: { '*.8.b.d.0.1.0.0.2': { TXT: ['64501 | 2001:db8::/32 | ZZ | iana | 2004-07-01'] } },
  },
  {
    origin: 'asn.cymru.com',
    names: {
      as64500: { TXT: ['64500 | ZZ | iana | 2010-01-01 | EXAMPLE-DSL Example Net Broadband, ZZ'] },
      as64501: {
        TXT: ['64501 | ZZ | iana | 2010-01-01 | EXAMPLE-HOSTING Example Org Hosting, ZZ'],
      },
    },
  },
];

/** No policy at the top level, as in the real world; the tree walk of RFC 9989 asks there too. */
const topLevel: readonly ZoneData[] = ['com', 'net', 'org'].map((name) => ({
  origin: `_dmarc.${name}`,
  names: {},
}));

export const demoZones: readonly ZoneData[] = [
  exampleCom,
  exampleNet,
  exampleOrg,
  ...reverse,
  ...networks,
  ...topLevel,
  ...demoLists,
];
