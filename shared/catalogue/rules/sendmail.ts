/**
 * Sendmail: its rule-set refusals, its own SMTP errors and its mailers.
 */
import type { RuleSet } from '../rule.ts';

export const sendmail: RuleSet = {
  id: 'sendmail',
  name: 'Sendmail',
  rank: 'mta',
  hosts: [],
  signatures: ['----- transcript of session follows -----'],
  source: "Sendmail 8's texts in public bounce samples, 2026-11",
  rules: [
    {
      id: 'sendmail-sender-domain-missing',
      words: [
        'domain of sender address * does not exist',
        'domain of sender address * does not resolve',
        'domain of sender * does not resolve',
      ],
      cause: 'sender-domain-dns',
      example:
        '553 5.1.8 <sender@example.com>... Domain of sender address sender@example.com does not exist',
      link: 'https://www.sendmail.org/',
    },
    {
      id: 'sendmail-sender-domain-required',
      words: [
        'real domain name required for sender address',
        'domain name required for sender address',
        'real domain name required',
      ],
      cause: 'sender-address-invalid',
      example: '553 5.5.4 <root@localhost>... Real domain name required for sender address',
      link: 'https://www.sendmail.org/',
    },
    {
      id: 'sendmail-relay-log-in',
      words: [
        'relaying denied. ip name lookup failed',
        'relaying denied. proper authentication required',
        'relaying denied, proper authentication required',
      ],
      cause: 'relay-auth-required',
      example: '550 5.7.1 <user@example.org>... Relaying denied. Proper authentication required.',
      link: 'https://www.sendmail.org/',
    },
    {
      id: 'sendmail-relay-denied',
      words: ['relaying denied', 'relaying not allowed'],
      cause: 'relay-denied',
      example: '550 5.7.1 <user@example.org>... Relaying denied',
      link: 'https://www.sendmail.org/',
    },
    {
      id: 'sendmail-reverse-dns',
      words: ['fix reverse dns for', 'fix reverse dns'],
      cause: 'ptr-missing',
      example: '550 5.7.1 Fix reverse DNS for 192.0.2.25',
      link: 'https://www.sendmail.org/',
    },
    {
      id: 'sendmail-possibly-forged',
      words: ['possibly forged hostname', 'ip name possibly forged', 'may be forged * rejected'],
      cause: 'ptr-mismatch',
      example: '550 5.7.1 Rejected: 192.0.2.25 possibly forged hostname',
      link: 'https://www.sendmail.org/',
    },
    {
      id: 'sendmail-mx-points-back',
      words: ['mx list for * points back to'],
      cause: 'recipient-mx-wrong',
      example: '553 5.3.5 MX list for example.org. points back to mail.example.com',
      link: 'https://www.sendmail.org/',
    },
    {
      id: 'sendmail-mx-loop',
      words: [
        'mail loops back to me',
        'mx problem?',
        'local configuration error',
        'too many hops # (# max)',
      ],
      cause: 'mail-loop',
      example: '553 5.3.5 mail.example.org. config error: mail loops back to me (MX problem?)',
      link: 'https://www.sendmail.org/',
    },
    {
      id: 'sendmail-host-unknown',
      words: [
        'name server: host not found',
        'host unknown (name server',
        'name server: no data known',
      ],
      cause: 'recipient-domain-not-found',
      example:
        '550 5.1.2 <user@exmaple.org>... Host unknown (Name server: exmaple.org: host not found)',
      link: 'https://www.sendmail.org/',
    },
    {
      id: 'sendmail-name-lookup-failure',
      words: ['host name lookup failure'],
      cause: 'dns-temporary-failure',
      example:
        '451 <user@example.org>... example.org: Name server: example.org: host name lookup failure',
      link: 'https://www.sendmail.org/',
    },
    {
      id: 'sendmail-early-talker',
      words: ['pre-greeting traffic', 'early talker'],
      cause: 'protocol-error',
      example: '554 5.5.0 mx.example.org not accepting messages due to pre-greeting traffic',
      link: 'https://www.sendmail.org/',
    },
    {
      id: 'sendmail-connection-rate',
      words: ['connection rate limit exceeded', 'too many open connections'],
      cause: 'connection-limit',
      example: '421 4.3.2 Connection rate limit exceeded.',
      link: 'https://www.sendmail.org/',
    },
    {
      id: 'sendmail-headers-too-large',
      words: ['headers too large', 'header too large', 'too many headers', 'header line too long'],
      cause: 'message-header-too-big',
      example: '552 5.6.0 Headers too large (32768 max)',
      link: 'https://www.sendmail.org/',
    },
    {
      id: 'sendmail-message-too-big',
      words: [
        'message exceeds maximum fixed size',
        'exceeds maximum fixed size',
        'message size exceeds maximum',
      ],
      cause: 'message-too-big',
      example: '552 5.2.3 Message exceeds maximum fixed size (10000000)',
      link: 'https://www.sendmail.org/',
    },
    {
      id: 'sendmail-disk-space',
      words: ['insufficient disk space'],
      cause: 'recipient-server-misconfigured',
      example: '452 4.4.5 Insufficient disk space; try again later',
      link: 'https://www.sendmail.org/',
    },
    {
      id: 'sendmail-user-address-required',
      words: [
        'user address required',
        'hostname required',
        'colon illegal in host name part',
        'invalid host name',
        'list:; syntax illegal for recipient addresses',
        "unbalanced '<'",
        "unbalanced '>'",
        '8-bit character in mailbox address',
      ],
      cause: 'address-syntax',
      example: '553 5.1.3 User address required',
      link: 'https://www.sendmail.org/',
    },
    {
      id: 'sendmail-output-failed',
      words: [
        "can't create output",
        'cannot open hash database',
        'unsafe for mailing to files',
        'unsafe for mailing to programs',
        'unknown mailer error',
      ],
      cause: 'recipient-server-misconfigured',
      example: "550 5.0.0 can't create output",
      link: 'https://www.sendmail.org/',
    },
    // Its access map refuses an address; the "User unknown" that Sendmail prints under it is
    // made from the 550.
    {
      id: 'sendmail-access-map',
      words: ['>... access denied'],
      cause: 'policy-rule',
      example: '550 5.7.1 <sender@example.com>... Access denied',
      link: 'https://www.sendmail.org/',
    },
    {
      id: 'sendmail-access-db',
      words: ['rejecting connections from', 'mail from * rejected'],
      generic: true,
      cause: 'ip-blocked-provider',
      example: '550 5.7.1 Mail from 192.0.2.25 rejected',
      link: 'https://www.sendmail.org/',
    },
  ],
};
