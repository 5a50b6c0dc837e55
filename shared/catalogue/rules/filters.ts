/**
 * Add-on filters of mail servers that answer in words of their own, one set each.
 */
import type { RuleSet } from '../rule.ts';

export const filters: readonly RuleSet[] = [
  {
    id: 'postgrey',
    name: 'Postgrey',
    rank: 'mta',
    hosts: [],
    signatures: ['postgrey'],
    source: "Postgrey's texts, 2026-11",
    rules: [
      {
        id: 'postgrey-greylisted',
        words: [
          'greylisted, see http',
          'greylisted, see https',
          'greylisted for # seconds',
          'greylisted for #',
          'delayed by postgrey',
          'postgrey.schweikert.ch',
          'postgrey/help',
        ],
        cause: 'greylisted',
        example:
          '450 4.2.0 <user@example.org>: Recipient address rejected: Greylisted, see https://postgrey.schweikert.ch/help/example.org.html',
        link: 'https://postgrey.schweikert.ch/',
      },
    ],
  },
  {
    id: 'policyd-spf',
    name: 'policyd-spf',
    rank: 'mta',
    hosts: [],
    signatures: [],
    source: "spf-engine's texts, 2026-11",
    rules: [
      {
        id: 'policyd-spf-permerror',
        words: [
          'message rejected due to: spf permerror',
          'message rejected due to: spf permanent error',
          'message rejected due to: permanent error',
          'permerror in spf',
        ],
        cause: 'spf-permerror',
        example:
          '550 5.7.24 <user@example.org>: Recipient address rejected: Message rejected due to: SPF permerror. Please see https://www.openspf.net/Why',
        link: 'https://launchpad.net/spf-engine',
      },
      {
        id: 'policyd-spf-temperror',
        words: ['message deferred due to: spf', 'message rejected due to: spf temperror'],
        cause: 'dns-temporary-failure',
        example: '451 4.7.24 Message deferred due to: SPF Temporary Error',
        link: 'https://launchpad.net/spf-engine',
      },
      {
        id: 'policyd-spf-fail',
        words: [
          'message rejected due to: spf fail',
          'message rejected due to: spf',
          'message rejected due to: receiver policy for spf',
          'receiver policy for spf softfail',
          'please see http://www.openspf',
          'why?s=mfrom',
          'openspf.net/why',
          'openspf.org/why',
        ],
        cause: 'spf-fail',
        example:
          '550 5.7.23 <user@example.org>: Recipient address rejected: Message rejected due to: SPF fail - not authorized. See https://www.openspf.net/Why?s=mfrom',
        link: 'https://launchpad.net/spf-engine',
      },
    ],
  },
  {
    id: 'opendmarc',
    name: 'OpenDMARC',
    rank: 'mta',
    hosts: [],
    signatures: [],
    source: 'opendmarc.c, 2026-05',
    rules: [
      {
        id: 'opendmarc-rejected',
        words: ['rejected by dmarc policy for'],
        cause: 'dmarc-reject',
        example: '550 5.7.1 rejected by DMARC policy for example.com',
        link: null,
      },
    ],
  },
  {
    id: 'rspamd',
    name: 'Rspamd',
    rank: 'mta',
    hosts: [],
    signatures: ['rspamd'],
    source: "Rspamd's default texts; docs.rspamd.com, 2026-08",
    rules: [
      {
        id: 'rspamd-spam',
        words: ['spam message rejected', 'gtube', 'rejected by rspamd'],
        cause: 'content-spam',
        example: '554 5.7.1 Spam message rejected',
        link: 'https://docs.rspamd.com/modules/',
      },
      {
        id: 'rspamd-greylisted',
        words: ['4.7.1 try again later'],
        when: 'temporary',
        cause: 'greylisted',
        example: '451 4.7.1 Try again later',
        link: 'https://docs.rspamd.com/modules/greylisting/',
      },
      {
        id: 'rspamd-rate',
        words: ['ratelimit "to" exceeded', 'ratelimit exceeded', 'rate limit "'],
        cause: 'ip-rate-limited',
        example: '451 4.7.1 Ratelimit "to" exceeded',
        link: 'https://docs.rspamd.com/modules/',
      },
    ],
  },
  {
    id: 'spamdyke',
    name: 'spamdyke',
    rank: 'mta',
    hosts: [],
    signatures: ['spamdyke'],
    source: "spamdyke 5.0.1's documentation",
    rules: [
      {
        id: 'spamdyke-no-reverse-name',
        words: [
          'refused. you have no reverse dns entry',
          'refused. your reverse dns entry contains your ip address',
          'reverse dns entry contains your ip address',
          'refused. your reverse dns entry does not resolve',
        ],
        cause: 'ptr-missing',
        example: '554 Refused. You have no reverse DNS entry.',
        link: 'https://www.spamdyke.org/documentation/README.html',
      },
      {
        id: 'spamdyke-sender-domain',
        words: [
          'refused. the domain of your sender address has no mail exchanger',
          'the domain of your sender address has no mail exchanger',
        ],
        cause: 'sender-domain-dns',
        example: '554 Refused. The domain of your sender address has no mail exchanger (MX).',
        link: 'https://www.spamdyke.org/documentation/README.html',
      },
      {
        id: 'spamdyke-greylisted',
        words: ['your address has been graylisted'],
        cause: 'greylisted',
        example: '421 Your address has been graylisted. Try again later.',
        link: 'https://www.spamdyke.org/documentation/README.html',
      },
      {
        id: 'spamdyke-log-in',
        words: ['refused. sending to remote addresses (relaying) is not allowed'],
        cause: 'relay-auth-required',
        example: '554 Refused. Sending to remote addresses (relaying) is not allowed.',
        link: 'https://www.spamdyke.org/documentation/README.html',
      },
    ],
  },
  {
    id: 'spamassassin',
    name: 'SpamAssassin',
    rank: 'mta',
    hosts: [],
    signatures: ['spamassassin'],
    source: "spamass-milter's, amavis' and MIMEDefang's default texts, 2026-11",
    rules: [
      {
        id: 'spamassassin-spam',
        words: ['blocked by spamassassin', 'spamassassin score', 'rejected due to spamassassin'],
        cause: 'content-spam',
        example: '550 5.7.1 Blocked by SpamAssassin',
        link: null,
      },
      {
        id: 'spamassassin-amavis-spam',
        words: [
          'reject, id= * - spam',
          'reject, id= * spam',
          'discarded, id= * - spam',
          'content rejected, ube',
          'ube, id=',
        ],
        cause: 'content-spam',
        example: '554 5.7.0 Reject, id=12345-06 - spam',
        link: null,
      },
      {
        id: 'spamassassin-amavis-virus',
        words: [
          'reject, id= * infected',
          'reject, id= * virus',
          'discarded, id= * infected',
          'id= * - infected',
        ],
        cause: 'content-malware',
        example: '554 5.7.0 Reject, id=12345-06 - INFECTED: Eicar-Test-Signature',
        link: null,
      },
      {
        id: 'spamassassin-amavis-banned',
        words: ['reject, id= * banned', 'discarded, id= * banned', 'id= * - banned'],
        cause: 'attachment-blocked',
        example: '554 5.7.0 Reject, id=12345-06 - BANNED: .exe,setup.exe',
        link: null,
      },
      {
        id: 'spamassassin-amavis-header',
        words: ['reject, id= * bad_header', 'reject, id= * bad header', 'id= * - bad_header'],
        cause: 'message-not-rfc-compliant',
        example: '554 5.6.0 Reject, id=12345-06 - BAD_HEADER',
        link: null,
      },
    ],
  },
];
