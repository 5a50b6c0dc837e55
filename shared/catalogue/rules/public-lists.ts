/**
 * Public lists known by one wording only, one set each.
 */
import type { RuleSet } from '../rule.ts';

export const publicLists: readonly RuleSet[] = [
  {
    id: 'backscatterer',
    name: 'Backscatterer',
    rank: 'list',
    hosts: [],
    signatures: ['backscatterer.org'],
    source: "Backscatterer's page, 2026-11",
    rules: [
      {
        id: 'backscatterer-listed',
        words: ['ips.backscatterer.org', 'backscatterer.org', 'backscatterer'],

        cause: 'ip-blocklisted',
        example:
          '554 5.7.1 Service unavailable; Client host [192.0.2.25] blocked using ips.backscatterer.org',
        link: 'https://www.backscatterer.org/?target=test',
      },
    ],
  },
  {
    id: 'hostkarma',
    name: 'HostKarma',
    rank: 'list',
    hosts: [],
    signatures: ['junkemailfilter.com'],
    source: "Junk Email Filter's zone names, 2026-11",
    rules: [
      {
        id: 'hostkarma-listed',
        words: ['hostkarma.junkemailfilter.com', 'hostkarma', 'junkemailfilter'],

        cause: 'ip-blocklisted',
        example:
          '554 5.7.1 Service unavailable; Client host [192.0.2.25] blocked using hostkarma.junkemailfilter.com',
        link: null,
      },
    ],
  },
  {
    id: 'psbl',
    name: 'Passive Spam Block List',
    rank: 'list',
    hosts: [],
    signatures: ['psbl.org', 'psbl.surriel.com'],
    source: 'psbl.org, 2026-11',
    rules: [
      {
        id: 'psbl-listed',
        words: ['psbl.surriel.com', 'psbl.org', 'psbl'],

        cause: 'ip-blocklisted',
        example:
          '554 5.7.1 Service unavailable; Client host [192.0.2.25] blocked using psbl.surriel.com',
        link: 'https://psbl.org/remove',
      },
    ],
  },
  {
    id: 'mailspike',
    name: 'Mailspike',
    rank: 'list',
    hosts: [],
    signatures: ['mailspike.net', 'mailspike.io', 'mailspike.org'],
    source: 'mailspike.io, 2026-11',
    rules: [
      {
        id: 'mailspike-listed',
        words: ['bl.mailspike.net', 'z.mailspike.net', 'mailspike'],

        cause: 'ip-reputation',
        example:
          '554 5.7.1 Service unavailable; Client host [192.0.2.25] blocked using bl.mailspike.net',
        link: 'https://mailspike.io/ip_verify',
      },
    ],
  },
  {
    id: 'invaluement',
    name: 'Invaluement',
    rank: 'list',
    hosts: [],
    signatures: ['invaluement.com', 'ivmsip', 'ivmuri'],
    source: 'invaluement.com; field samples, 2026-11',
    rules: [
      {
        id: 'invaluement-link',
        words: ['ivmuri', 'uri.invaluement'],

        cause: 'url-blocklisted',
        example: '554 5.7.1 Message contains a domain listed by ivmURI',
        link: 'https://www.invaluement.com/removal/',
      },
      {
        id: 'invaluement-listed',
        words: ['blocked by ivmsip', 'ivmsip', 'ivmsip/24', 'listed by invaluement', 'invaluement'],

        cause: 'ip-blocklisted',
        example: '550 Blocked by ivmSIP (see https://www.invaluement.com/lookup/)',
        link: 'https://www.invaluement.com/removal/',
      },
    ],
  },
  {
    id: 'spamrats',
    name: 'SpamRATS',
    rank: 'list',
    hosts: [],
    signatures: ['spamrats.com'],
    source: "spamrats.com's list names, 2026-11",
    rules: [
      {
        id: 'spamrats-dynamic',
        words: ['dyna.spamrats.com'],

        cause: 'ip-policy-pbl',
        example:
          '554 5.7.1 Service unavailable; Client host [192.0.2.25] blocked using dyna.spamrats.com',
        link: null,
      },
      {
        id: 'spamrats-no-reverse-name',
        words: ['noptr.spamrats.com'],

        cause: 'ptr-missing',
        example:
          '554 5.7.1 Service unavailable; Client host [192.0.2.25] blocked using noptr.spamrats.com',
        link: null,
      },
      {
        id: 'spamrats-listed',
        words: ['spamrats'],

        cause: 'ip-blocklisted',
        example:
          '554 5.7.1 Service unavailable; Client host [192.0.2.25] blocked using all.spamrats.com',
        link: null,
      },
    ],
  },
  {
    id: 'other-lists',
    name: 'a public blocklist',
    rank: 'list',
    hosts: [],
    signatures: [],
    source: 'zone names in use, 2026-11',
    rules: [
      {
        id: 'other-lists-address',
        words: [
          'dnsbl.dronebl.org',
          'dronebl',
          'bl.nordspam.com',
          'ix.dnsbl.manitu',
          'truncate.gbudb.net',
          'gbudb',
          'bl.0spam.org',
          '0spam',
          'rbl.0spam.org',
          'bl.blocklist.de',
          'blocklist.de',
          'dnsbl.justspam.org',
          'justspam.org',
          'rbl.interserver.net',
          'dnsbl.zapbl.net',
          'zapbl',
          'bl.drmx.org',
          'drmx.org',
          'db.wpbl.info',
          'wpbl.info',
          'bl.mxrbl.com',
          'all.s5h.net',
          's5h.net',
          'bl.octopusdns.com',
          'rbl.abuse.ro',
          'abuse.ro',
          'bl.fmb.la',
          'work.drbl',
          'rbl.realtimeblacklist.com',
          'dnsbl.inps.de',
          'inps.de',
          'bl.suomispam.net',
          'suomispam',
          'gl.suomispam.net',
          'rbl.efnetrbl.org',
          'efnetrbl',
          'dnsbl.calivent.com.pe',
          'bl.rbl.polspam.pl',
          'polspam',
          'dnsrbl.org',
          'dnsbl.spfbl.net',
          'spfbl.net',
          'spfbl',
          'kisarbl',
          'spamlist.or.kr',
          'rbl.schulte.org',
          'korea.services.net',
          'dnsbl.tornevall.org',
          'bogons.cymru.com',
          'singular.ttk.pte.hu',
          'spamsources.fabel.dk',
          'dnsbl.cobion.com',
          'cobion',
          'spamrl.com',
          'anonmails.de',
          'nszones',
          'dnsbl.anticaptcha',
          'lashback',
          'ubl.unsubscore.com',
          'unsubscore',
          'mailblacklist',
          'spameatingmonkey',
          'spam.pedantic',
          'blockedservers',
        ],

        cause: 'ip-blocklisted',
        example:
          '554 5.7.1 Service unavailable; Client host [192.0.2.25] blocked using dnsbl.dronebl.org',
        link: null,
      },
      {
        id: 'other-lists-name',
        words: [
          'rhsbl.zapbl.net',
          'dbl.nordspam.com',
          'dbl.suomispam.net',
          'dbl.0spam.org',
          'uribl.zapbl.net',
          'fresh.spameatingmonkey.net',
          'uribl.spameatingmonkey.net',
          'bad.psky.me',
        ],

        cause: 'domain-blocklisted',
        example:
          '554 5.7.1 Service unavailable; Sender address [sender@example.com] blocked using dbl.nordspam.com',
        link: null,
      },
    ],
  },
];
