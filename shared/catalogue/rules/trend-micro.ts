/**
 * Trend Micro Email Security and its Email Reputation Services.
 */
import type { RuleSet } from '../rule.ts';

export const trendMicro: RuleSet = {
  id: 'trend-micro',
  name: 'Trend Micro',
  rank: 'provider',
  hosts: ['trendmicro.com', 'trendmicro.eu', 'trendmicro.co.jp'],
  signatures: [
    'trendmicro',
    'trend micro',
    'ers-dul',
    'ers-qil',
    'ers-rbl',
    'ers-customized-block',
    'block-send-er',
    'block-rcpt',
  ],
  source: "Trend Micro's knowledge base and ERS page; the SMTP Field Manual, 2026-11",
  rules: [
    {
      id: 'trend-micro-block-sender',
      words: ['block-send-er', 'block-sender'],
      cause: 'recipient-blocked-sender',
      example: '554 5.7.1 <sender@example.com>: Sender address rejected: BLOCK-SEND-ER',
      link: null,
    },
    {
      id: 'trend-micro-invalid-recipient',
      words: ['recipient address rejected: invalid-recipient', ': invalid-recipient'],
      cause: 'recipient-unknown',
      example: '554 5.7.1 <user@example.org>: Recipient address rejected: Invalid-Recipient',
      link: null,
    },
    {
      id: 'trend-micro-no-domain',
      words: ['no-domain'],
      cause: 'recipient-mx-wrong',
      example: '554 5.7.1 <user@example.org>: Recipient address rejected: NO-DOMAIN',
      link: 'https://success.trendmicro.com/en-US/solution/KA-0013252',
    },
    {
      id: 'trend-micro-block-recipient',
      words: ['block-rcpt'],
      cause: 'recipient-disabled',
      example: '554 5.7.1 <user@example.org>: Recipient address rejected: BLOCK-RCPT',
      link: null,
    },
    {
      id: 'trend-micro-customer-rule',
      words: ['ers-customized-block'],
      cause: 'ip-reputation',
      example:
        '550 5.7.1 Service unavailable; Client host [192.0.2.25] blocked using ERS-Customized-Block',
      link: 'https://servicecentral.trendmicro.com/en-us/ers/',
    },
    {
      id: 'trend-micro-dynamic-list',
      words: ['ers-dul', 'dul.trendmicro', 'dialups.mail-abuse.org'],
      cause: 'ip-policy-pbl',
      example: '550 5.7.1 Service unavailable; Client host [192.0.2.25] blocked using ERS-DUL',
      link: 'https://servicecentral.trendmicro.com/en-us/ers/',
    },
    {
      id: 'trend-micro-quick-list',
      words: [
        'ers-qil',
        'temporary blocked using trend micro',
        'blocked using trend micro email reputation service',
      ],
      cause: 'ip-reputation',
      example:
        '450 4.7.1 Service temporarily unavailable; Client host [192.0.2.25] blocked using Trend Micro Email Reputation Service',
      link: 'https://servicecentral.trendmicro.com/en-us/ers/',
    },
    {
      id: 'trend-micro-standard-list',
      words: ['ers-rbl', 'blocked using trend micro rbl+', 'blocked using trend micro'],
      cause: 'ip-blocklisted',
      example:
        '550 5.7.1 Service unavailable; Client host [192.0.2.25] blocked using Trend Micro RBL+',
      link: 'https://servicecentral.trendmicro.com/en-us/ers/',
    },
  ],
};
