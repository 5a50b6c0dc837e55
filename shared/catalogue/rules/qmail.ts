/**
 * qmail and notqmail, with vpopmail's delivery agent and the common patches to qmail-smtpd.
 */
import type { RuleSet } from '../rule.ts';

export const qmail: RuleSet = {
  id: 'qmail',
  name: 'qmail',
  rank: 'mta',
  hosts: [],
  signatures: ['this is the qmail-send program at'],
  source:
    "qmail-remote.c, qmail-smtpd.c, qmail-local.c, qmail-send.c of notqmail; vpopmail's vdelivermail, 2026-11",
  rules: [
    {
      id: 'qmail-no-mailbox',
      words: [
        'no mailbox here by that name',
        'user does not exist, but will deliver to',
        'vdeliver: invalid or unknown virtual user',
        'envelope recipient is in my badrcptto list',
        'sorry, badrcptto',
        'recipient is not in my validrcptto list',
        'sorry, your envelope recipient has been denied',
        'recipient is in my badrecipientto list',
      ],
      cause: 'recipient-unknown',
      example: 'Sorry, no mailbox here by that name. (#5.1.1)',
      link: 'https://notqmail.org/',
    },
    {
      id: 'qmail-not-in-rcpthosts',
      words: [
        "isn't in my list of allowed rcpthosts",
        "isn't in my list of allowed recipient hosts",
        'not in my list of allowed rcpthosts',
        "that domain or user isn't in my list",
      ],
      cause: 'relay-denied',
      example: "553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)",
      link: 'https://notqmail.org/',
    },
    {
      id: 'qmail-looping',
      words: ['this message is looping', 'it already has my delivered-to line'],
      cause: 'mail-loop',
      example: 'This message is looping: it already has my Delivered-To line. (#5.4.6)',
      link: 'https://notqmail.org/',
    },
    {
      id: 'qmail-best-preference',
      words: ["although i'm listed as a best-preference mx"],
      cause: 'recipient-mx-wrong',
      example:
        "Sorry. Although I'm listed as a best-preference MX or A for that host, it isn't in my control/locals file, so I don't treat it as local. (#5.4.6)",
      link: 'https://notqmail.org/',
    },
    {
      id: 'qmail-no-exchanger',
      words: ["couldn't find a mail exchanger or ip address"],
      cause: 'recipient-domain-no-mx',
      example: "Sorry, I couldn't find a mail exchanger or IP address. (#5.4.4)",
      link: 'https://notqmail.org/',
    },
    {
      id: 'qmail-lookup-temporary',
      words: ['cname lookup failed temporarily'],
      cause: 'dns-temporary-failure',
      example: 'CNAME lookup failed temporarily. (#4.4.3)',
      link: 'https://notqmail.org/',
    },
    {
      id: 'qmail-host-not-found',
      words: [
        "couldn't find any host named",
        "couldn't find any host by that name",
        'cname lookup failed',
      ],
      cause: 'recipient-domain-not-found',
      example: "Sorry, I couldn't find any host named exmaple.org. (#5.1.2)",
      link: 'https://notqmail.org/',
    },
    {
      id: 'qmail-no-connection',
      words: ["wasn't able to establish an smtp connection"],
      cause: 'recipient-server-unreachable',
      example: "Sorry, I wasn't able to establish an SMTP connection. (#4.4.1)",
      link: 'https://notqmail.org/',
    },
    {
      id: 'qmail-connection-died',
      words: ['but connection died'],
      cause: 'network-timeout',
      example: 'Connected to 192.0.2.1 but connection died. (#4.4.2)',
      link: 'https://notqmail.org/',
    },
    {
      id: 'qmail-sender-domain-missing',
      words: [
        'your envelope sender domain must exist',
        'envelope sender domain must exist',
        'mail from: * domain must exist',
      ],
      cause: 'sender-domain-dns',
      example: '553 sorry, your envelope sender domain must exist (#5.7.1)',
      link: 'https://notqmail.org/',
    },
    {
      id: 'qmail-name-rejected',
      words: ['but my name was rejected'],
      cause: 'helo-invalid',
      example:
        'Connected to 192.0.2.1 but my name was rejected. Remote host said: 501 Invalid domain name',
      link: 'https://notqmail.org/',
    },
    {
      id: 'qmail-sender-listed',
      words: [
        'in badmailfrom',
        'sorry, your envelope sender has been denied',
        'is in my badmailfrom',
      ],
      cause: 'recipient-blocked-sender',
      example: '553 sorry, your envelope sender is in my badmailfrom list (#5.7.1)',
      link: 'https://notqmail.org/',
    },
    {
      id: 'qmail-message-too-big',
      words: ['that message size exceeds my databytes limit', 'exceeds my databytes limit'],
      cause: 'message-too-big',
      example: '552 sorry, that message size exceeds my databytes limit (#5.3.4)',
      link: 'https://notqmail.org/',
    },
    {
      id: 'qmail-mailbox-full',
      words: [
        'user is over quota',
        'domain is over quota',
        'user over quota',
        'overdrawn his diskspace quota',
        'has overdrawn',
      ],
      cause: 'mailbox-full',
      example: 'user@example.org: user is over quota (#5.2.2)',
      link: 'https://notqmail.org/',
    },
    {
      id: 'qmail-account-locked',
      words: ['vdelivermail: account is locked', 'account is locked email bounced'],
      cause: 'recipient-disabled',
      example: 'vdelivermail: account is locked email bounced',
      link: 'https://notqmail.org/',
    },
    {
      id: 'qmail-administratively-denied',
      words: [
        'your mail was administratively denied',
        'mail server permanently rejected message',
        'mail server temporarily rejected message',
      ],
      generic: true,
      cause: 'policy-unspecified',
      example: '554 sorry, your mail was administratively denied. (#5.7.1)',
      link: 'https://notqmail.org/',
    },
  ],
};
