/**
 * AT&T's former own servers (prodigy.net, bellsouth.net, sbcglobal.net).
 */
import type { RuleSet } from '../rule.ts';

export const att: RuleSet = {
  id: 'att',
  name: 'AT&T',
  rank: 'provider',
  hosts: ['prodigy.net', 'att.net', 'sbcglobal.net', 'bellsouth.net'],
  signatures: ['.att.net', 'attrbl', '.prodigy.net', 'abuse_rbl@', 'abuse-att.net'],
  source:
    "SMTP Field Manual; AT&T's consumer domains have Yahoo's servers since June 2025, older bounces still show these",
  rules: [
    {
      id: 'att-own-list',
      words: [
        'dnsbl:attrbl 521',
        'dnsbl:rbl 521',
        'attrbl',
        '_is_blocked',
        'blocked by sbc:blacklist.mailrelay.att.net',
        'is_blocked.__for_information_see',
      ],
      cause: 'ip-blocked-provider',
      example:
        '553 5.3.0 flph829 DNSBL:ATTRBL 521< 192.0.2.25 >_is_blocked.__For_information_see_https://att.com/blocks',
      link: 'https://www.att.com/support/article/email-support/KM1401980/',
    },
    {
      id: 'att-reverse-name',
      words: ['fix reverse dns for'],
      needsHost: true,
      cause: 'ptr-missing',
      example: '550 5.7.1 att.net Fix reverse DNS for 192.0.2.25',
      link: 'https://www.att.com/support/article/email-support/KM1401980/',
    },
    {
      id: 'att-addressee-unknown',
      words: ['addressee unknown, relay=', 'blank mailhost'],
      cause: 'recipient-unknown',
      example: '550 5.2.1 <user@example.org>... Addressee unknown, relay=[192.0.2.25]',
      link: 'https://www.att.com/support/article/email-support/KM1401980/',
    },
  ],
};
