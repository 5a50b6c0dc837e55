/**
 * Mailbox providers with one or two wordings of their own, one set each.
 */
import type { RuleSet } from '../rule.ts';

export const otherMailboxes: readonly RuleSet[] = [
  {
    id: 'proton',
    name: 'Proton Mail',
    rank: 'provider',
    hosts: ['protonmail.ch', 'proton.ch', 'proton.me'],
    signatures: ['.protonmail.ch'],
    source: 'SMTP Field Manual, 2026-11',
    rules: [
      {
        id: 'proton-spam',
        words: ['rejected by spam filter'],
        needsHost: true,
        cause: 'content-spam',
        example: '550 5.7.1 mail.protonmail.ch Rejected by spam filter',
        link: 'https://proton.me/support',
      },
    ],
  },
  {
    id: 'hey',
    name: 'HEY',
    rank: 'provider',
    hosts: ['hey.com'],
    signatures: ['hey.com'],
    source: 'SMTP Field Manual, 2026-11',
    rules: [
      {
        id: 'hey-recipient',
        words: ['recipient address rejected: user unknown'],
        needsHost: true,
        cause: 'recipient-unknown',
        example: '550 5.1.1 <user@example.org>: Recipient address rejected: User unknown',
        link: null,
      },
    ],
  },
  {
    id: 'fastmail',
    name: 'Fastmail',
    rank: 'provider',
    hosts: ['messagingengine.com', 'fastmail.com'],
    signatures: ['messagingengine.com', 'fastmail'],
    source: 'public bounce samples, 2026-11',
    rules: [
      {
        id: 'fastmail-refused',
        words: ['rejected', 'message refused'],
        needsHost: true,
        generic: true,
        cause: 'content-spam',
        example: '550 5.7.1 mx1.messagingengine.com: message rejected',
        link: 'https://www.fastmail.help/hc/en-us/articles/360058753614-Why-messages-bounce-back',
      },
    ],
  },
  {
    id: 'duckduckgo',
    name: 'DuckDuckGo Email Protection',
    rank: 'provider',
    hosts: ['duck.com', 'duckduckgo.com'],
    signatures: ['duck.com', 'duckduckgo'],
    source: "KumoMTA's community rules, 2026-11",
    rules: [
      {
        id: 'duckduckgo-unwanted',
        words: ['message denied'],
        needsHost: true,
        cause: 'content-spam',
        example: '550 smtp-inbound1.duck.com: Message denied',
        link: 'https://duckduckgo.com/duckduckgo-help-pages/email-protection/',
      },
    ],
  },
  {
    id: 'improvmx',
    name: 'ImprovMX',
    rank: 'provider',
    hosts: ['improvmx.com'],
    signatures: ['improvmx'],
    source: "ImprovMX's error code guide, 2026-11",
    rules: [
      {
        id: 'improvmx-loop',
        words: ['id-5.9.0'],
        needsHost: true,
        cause: 'mail-loop',
        example: '551 5.7.1 Loop, see https://improvmx.com/guides/improvmx-error-codes/#id-5.9.0',
        link: 'https://improvmx.com/guides/improvmx-error-codes/',
      },
      {
        id: 'improvmx-not-set-up',
        words: ['id-5.9.2'],
        needsHost: true,
        cause: 'recipient-mx-wrong',
        example:
          '551 5.7.1 Domain not set up, see https://improvmx.com/guides/improvmx-error-codes/#id-5.9.2',
        link: 'https://improvmx.com/guides/improvmx-error-codes/',
      },
      {
        id: 'improvmx-forwarder-trouble',
        words: ['id-5.9.3', 'id-5.9.4', 'id-5.9.5'],
        needsHost: true,
        cause: 'recipient-server-misconfigured',
        example: '450 4.2.1 See https://improvmx.com/guides/improvmx-error-codes/#id-5.9.4',
        link: 'https://improvmx.com/guides/improvmx-error-codes/',
      },
      {
        id: 'improvmx-reverse-name',
        words: ['no valid ptr record', 'ip name lookup failed'],
        needsHost: true,
        cause: 'ptr-missing',
        example: '550 5.7.25 ImprovMX: No valid PTR record for 192.0.2.25',
        link: 'https://improvmx.com/guides/improvmx-error-codes/',
      },
      {
        id: 'improvmx-domain-listed',
        words: [
          'very low reputation of the sending domain * code 2',
          'reputation of the sending domain (code 2)',
        ],
        cause: 'domain-blocklisted',
        example: '551 5.7.1 Refused for the very low reputation of the sending domain, Code 2',
        link: 'https://improvmx.com/guides/improvmx-error-codes/',
      },
    ],
  },
];
