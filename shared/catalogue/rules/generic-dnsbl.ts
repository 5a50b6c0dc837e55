/**
 * Any list a refusal names: the texts servers build around a list's name. Tried with the servers,
 * after every list known by name.
 */
import type { RuleSet } from '../rule.ts';

export const genericDnsbl: RuleSet = {
  id: 'generic-dnsbl',
  name: 'a blocklist',
  rank: 'mta',
  hosts: [],
  signatures: [],
  source:
    "RFC 5782 §2.1, default_rbl_reply of Postfix, Exim's and Sendmail's templates; public bounce samples, 2026-11",
  rules: [
    {
      id: 'generic-dnsbl-greylisting',
      words: ['blocked using * greylisting', 'blocked using * greylisted'],
      cause: 'greylisted',
      example:
        '451 4.7.1 Service unavailable; Client host [192.0.2.25] blocked using grey.rbl; Greylisting in action, please try again later',
      link: null,
    },
    {
      id: 'generic-dnsbl-dynamic-range',
      words: [
        'blocked using * dynamic ip',
        'blocked using * dynamic address',
        'blocked using * dynamic range',
        'blocked using * dialup',
        'blocked using * dial-up',
        'blocked using dul',
        'blocked using * residential',
        'blocked using * policy block list',
      ],
      cause: 'ip-policy-pbl',
      example:
        '554 5.7.1 Service unavailable; Client host [192.0.2.25] blocked using dyn.example.net; Dynamic IP addresses',
      link: null,
    },
    // Postfix says which of the names it looked up: an address is the client's, the others are
    // domains.
    {
      id: 'generic-dnsbl-envelope-name',
      words: [
        'sender address * blocked using',
        'helo command * blocked using',
        'sender domain * blocked using',
        'sender domain * is listed in',
        'unverified client host * blocked using',
        'recipient address * blocked using',
        'rhsbl',
      ],
      cause: 'domain-blocklisted',
      example:
        '554 5.7.1 Service unavailable; Sender address [sender@example.com] blocked using rhsbl.example.net',
      link: 'https://multirbl.valli.org/',
    },
    {
      id: 'generic-dnsbl-blocked-using',
      words: [
        'blocked using',
        'blocked by rbl',
        'blocked by dnsbl',
        'blocked by dns blacklist',
        'blocked by the dnsbl',
        'client host * blocked by',
        'client [ * blocked by',
        'blocked, using',
      ],
      cause: 'ip-blocklisted',
      example:
        '554 5.7.1 Service unavailable; Client host [192.0.2.25] blocked using dnsbl.example.net',
      link: 'https://multirbl.valli.org/',
    },
    {
      id: 'generic-dnsbl-exim-black-list',
      words: [
        'is in a black list at',
        'is in a black list',
        'is in a blacklist at',
        'rejected because * is in a black list',
      ],
      cause: 'ip-blocklisted',
      example: '550 rejected because 192.0.2.25 is in a black list at dnsbl.example.net',
      link: 'https://multirbl.valli.org/',
    },
    {
      id: 'generic-dnsbl-cpanel-rbl',
      words: ['junkmail rejected - * is in an rbl', 'is in an rbl'],
      cause: 'ip-blocklisted',
      example:
        '550 JunkMail rejected - mail.example.com [192.0.2.25]:25 is in an RBL: see https://dnsbl.example.net/',
      link: 'https://multirbl.valli.org/',
    },
    {
      id: 'generic-dnsbl-several-lists',
      words: [
        'found on one or more dnsbls',
        'listed on multiple blacklists',
        'multi-blacklist',
        'listed in multiple',
        'listed on one or more',
      ],
      cause: 'ip-blocklisted',
      example: '554 192.0.2.25 found on one or more DNSBLs',
      link: 'https://multirbl.valli.org/',
    },
    {
      id: 'generic-dnsbl-listed-at',
      words: [
        'your ip * is listed',
        'ip * listed in',
        'ip * listed on',
        'ip * listed at',
        'ip * listed by',
        'address * is listed in',
        'address * is listed on',
        'client * is listed in',
        'host * is listed in',
        'host * is listed on',
        'host * is listed at',
        'host * listed in dnsbl',
        'host * found in dnsbl',
        'is listed in dnsbl',
        'is listed by',
        'found in a dns blacklist',
        'was found in dns',
        'dnsbl * lists',
        '#.# listed in',
        '#.# listed at',
        '#.# listed by',
        '#.# listed on',
        '#.# is listed',
        '#.# found in',
        '#.#] listed',
        '#.#] is listed',
        '#.#] found in',
      ],
      cause: 'ip-blocklisted',
      example: '554 5.7.1 Your IP 192.0.2.25 is listed on dnsbl.example.net',
      link: 'https://multirbl.valli.org/',
    },
  ],
};
