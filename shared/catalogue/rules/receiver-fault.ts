/**
 * Refusals that are the receiver's own fault: its look-up at a list failed, the list is dead, or it
 * no longer sees who connects. The words look like a listing, and common rule sets file them so;
 * the sender is not listed. These rules are tried before all others.
 */
import { deadLists } from '../blocklists-unasked.ts';
import type { RuleSet } from '../rule.ts';

const returnCodes =
  'https://www.spamhaus.org/resource-hub/dnsbl/using-our-public-mirrors-check-your-return-codes-now./';

export const receiverFault: RuleSet = {
  id: 'receiver-fault',
  name: "The receiver's own set-up",
  rank: 'receiver-fault',
  hosts: [],
  signatures: [],
  source: "Spamhaus' page on return codes, public threads of mail server projects, 2026-08",
  rules: [
    {
      id: 'receiver-fault-open-resolver',
      words: [
        'error: open resolver',
        'spamhaus.org/returnc/pub',
        '/returnc/pub/',
        'query via public/open resolver',
        '127.255.255.254',
      ],
      cause: 'receiver-dnsbl-misconfig',
      example:
        '554 5.7.1 Service unavailable; Client host [203.0.113.5] blocked using zen.spamhaus.org; Error: open resolver; https://check.spamhaus.org/returnc/pub/192.0.2.53/',
      link: returnCodes,
    },
    {
      id: 'receiver-fault-query-volume',
      words: ['/returnc/vol/', 'error: excessive number of queries', '127.255.255.255'],
      cause: 'receiver-dnsbl-misconfig',
      example:
        '554 5.7.1 Service unavailable; Client host [203.0.113.5] blocked using zen.spamhaus.org; Error: excessive number of queries; https://check.spamhaus.org/returnc/vol/',
      link: returnCodes,
    },
    {
      id: 'receiver-fault-zone-typo',
      words: ['typing error in dnsbl', '127.255.255.252', '127.255.255.#'],
      cause: 'receiver-dnsbl-misconfig',
      example:
        '550 5.7.1 203.0.113.5 is listed by zen.spamhaus.org (127.255.255.252), Error: typing error in DNSBL name',
      link: returnCodes,
    },
    {
      id: 'receiver-fault-uribl-refused',
      words: ['query refused. see http * uribl.com/refused', 'uribl.com/refused.shtml'],
      cause: 'receiver-dnsbl-misconfig',
      example:
        '554 5.7.1 Rejected by multi.uribl.com: Query Refused. See http://uribl.com/refused.shtml for more information [Your DNS IP: 192.0.2.53]',
      link: null,
    },
    {
      id: 'receiver-fault-dead-list',
      words: [
        ...deadLists.flatMap((list) => list.zones),
        'blocked using sorbs',
        'bl.spamcannibal.org',
        'dnsbl.cyberlogic.net',
        'opm.blitzed.org',
        'relays.visi.com',
        'virbl.dnsbl.bit.nl',
      ],
      cause: 'receiver-dnsbl-misconfig',
      example:
        '554 5.7.1 Service unavailable; Client host [203.0.113.5] blocked using dnsbl.sorbs.net; Currently Sending Spam See: http://www.sorbs.net/lookup.shtml?203.0.113.5',
      link: null,
    },
    {
      // A list of good senders, taken for one of bad ones.
      id: 'receiver-fault-allow-list',
      words: [
        'blocked using list.dnswl.org',
        'listed in list.dnswl.org',
        'listed at list.dnswl.org',
        'blocked using iadb.isipp.com',
      ],
      cause: 'receiver-dnsbl-misconfig',
      example:
        '554 5.7.1 Service unavailable; Client host [203.0.113.5] blocked using list.dnswl.org; example.com https://www.dnswl.org/s/?s=1234',
      link: null,
    },
    {
      id: 'receiver-fault-dns',
      words: [
        'name service error for name= * spamhaus.org',
        'name service error for name= * spamcop.net',
        'name service error for name= * barracudacentral.org',
        'rbl lookup error',
        'dnsbl lookup error',
        'dnsbl lookup failed',
        'dnsbl lookup timed out',
        'rbl lookup failed',
        'rbl lookup timed out',
        'unable to perform dnsbl lookup',
        'our dns resolver is * unavailable',
        'our dns server is * unavailable',
        'local dns resolver failed',
        'local dns server failed',
      ],
      cause: 'receiver-dns-broken',
      example:
        '451 4.7.1 Service unavailable; RBL lookup error: Name service error for name=5.113.0.203.zen.spamhaus.org type=A: Host not found, try again',
      link: null,
    },
    {
      id: 'receiver-fault-nat',
      words: [
        'cannot find your hostname, [10.#.#.#]',
        'cannot find your hostname, [192.168.#.#]',
        'cannot find your reverse hostname, [10.#.#.#]',
        'cannot find your reverse hostname, [192.168.#.#]',
        'client host [10.#.#.#] blocked using',
        'client host [192.168.#.#] blocked using',
        'client host [127.#.#.#] blocked using',
        'not permitted to send * ip=10.#.#.#',
        'not permitted to send * ip=192.168.#.#',
        'ip=10.#.#.#;r=',
        'ip=192.168.#.#;r=',
        'ip=10.#.#.#&r=',
        'ip=192.168.#.#&r=',
        'ip=10.#.#.#;',
        'ip=192.168.#.#;',
        'ip=127.#.#.#;',
        ...[16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31].flatMap((second) => [
          `client host [172.${second}.#.#] blocked using`,
          `ip=172.${second}.#.#;`,
          `ip=172.${second}.#.#&r=`,
        ]),
      ],
      cause: 'receiver-nat-hides-ip',
      example:
        '550 5.7.23 <user@example.org>: Recipient address rejected: Message rejected due to: SPF fail - not authorized. Please see http://www.openspf.net/Why?s=mfrom;id=info@example.com;ip=172.18.0.1;r=mx.example.org',
      link: null,
    },
  ],
};
