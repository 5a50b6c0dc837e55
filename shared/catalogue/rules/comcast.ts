/**
 * Comcast: numbered refusals behind its postmaster link. The digits after BL are a bit mask of the
 * lists that name the address: 1 Spamhaus, 2 Cloudmark, 3 Sender Score, from the right.
 */
import type { RuleSet } from '../rule.ts';

export const comcast: RuleSet = {
  id: 'comcast',
  name: 'Comcast Xfinity',
  rank: 'provider',
  hosts: ['comcast.net', 'xfinity.com'],
  signatures: ['.comcast.net', 'comcast block for spam', 'xfinity.com'],
  source:
    "Comcast's mail error codes (xfinity.com/support/articles/email-errors), 2026-11; boxes move to Yahoo's servers since June 2025",
  rules: [
    {
      id: 'comcast-residential',
      words: ['es000001', 'es000010', 'dynamic/residential'],
      needsHost: true,
      cause: 'ip-policy-pbl',
      example:
        '554 resimta.comcast.net ESMTP server not available 192.0.2.25 see https://postmaster.comcast.net/smtp-error-codes.php#ES000001',
      link: 'https://www.xfinity.com/support/articles/email-errors',
    },
    {
      id: 'comcast-own-block',
      words: ['bl000000'],
      needsHost: true,
      cause: 'ip-blocked-provider',
      example:
        '554 imta.comcast.net comcast 192.0.2.25 Comcast block for spam. Please see https://postmaster.comcast.net/smtp-error-codes.php#BL000000',
      link: 'https://www.xfinity.com/support/articles/email-errors',
    },
    {
      id: 'comcast-spamhaus',
      words: ['bl000001', 'bl000011', 'bl000101', 'bl000111'],
      needsHost: true,
      cause: 'ip-blocklisted',
      example:
        '554 imta.comcast.net comcast 192.0.2.25 Comcast block for spam. Please see https://postmaster.comcast.net/smtp-error-codes.php#BL000001',
      link: 'https://www.xfinity.com/support/articles/email-errors',
    },
    {
      id: 'comcast-cloudmark',
      words: ['bl000010', 'bl000110'],
      needsHost: true,
      cause: 'ip-blocklisted',
      example:
        '554 imta.comcast.net comcast 192.0.2.25 Comcast block for spam. Please see https://postmaster.comcast.net/smtp-error-codes.php#BL000010',
      link: 'https://www.xfinity.com/support/articles/email-errors',
    },
    {
      id: 'comcast-sender-score',
      words: ['bl000100'],
      needsHost: true,
      cause: 'ip-blocklisted',
      example:
        '554 imta.comcast.net comcast 192.0.2.25 Comcast block for spam. Please see https://postmaster.comcast.net/smtp-error-codes.php#BL000100',
      link: 'https://www.xfinity.com/support/articles/email-errors',
    },
    {
      id: 'comcast-rate',
      words: [
        'rl000001',
        'rl000002',
        'rl000003',
        'rl000004',
        'rl000005',
        'rl000006',
        'rl000007',
        'rl000008',
        'rl000009',
        'rl000010',
        'rl000011',
        'rl000012',
        'rl#',
      ],
      needsHost: true,
      cause: 'ip-rate-limited',
      example:
        '421 imta.comcast.net 192.0.2.25 Try again later, see https://postmaster.comcast.net/smtp-error-codes.php#RL000003',
      link: 'https://www.xfinity.com/support/articles/email-errors',
    },
    {
      id: 'comcast-dmarc',
      words: ['dm000001'],
      needsHost: true,
      cause: 'dmarc-reject',
      example:
        '550 5.2.0 Message rejected due to DMARC, see https://postmaster.comcast.net/smtp-error-codes.php#DM000001',
      link: 'https://www.xfinity.com/support/articles/email-errors',
    },
    {
      id: 'comcast-reverse-name',
      words: ['ptr record with a valid reverse dns', 'reverse dns failure', 'rdns000001'],
      cause: 'ptr-missing',
      example:
        '554 imta.comcast.net Comcast requires that all mail servers must have a PTR record with a valid Reverse DNS entry.',
      link: 'https://www.xfinity.com/support/articles/email-errors',
    },
    {
      id: 'comcast-sessions',
      words: ['too many sessions opened'],
      cause: 'connection-limit',
      example: '421 imta.comcast.net 192.0.2.25 Too many sessions opened',
      link: 'https://www.xfinity.com/support/articles/email-errors',
    },
    {
      id: 'comcast-several-lists',
      words: ['found on one or more dnsbls'],
      needsHost: true,
      cause: 'ip-blocklisted',
      example:
        '554 imta.comcast.net comcast 192.0.2.25 found on one or more DNSBLs, see https://postmaster.comcast.net/smtp-error-codes.php',
      link: 'https://www.xfinity.com/support/articles/email-errors',
    },
    {
      id: 'comcast-blocked',
      words: [
        'comcast block for spam',
        'esmtp server not available',
        'esmtp not accepting connections',
      ],
      needsHost: true,
      cause: 'ip-blocked-provider',
      example: '554 imta.comcast.net comcast 192.0.2.25 Comcast block for spam.',
      link: 'https://www.xfinity.com/support/articles/email-errors',
    },
    {
      id: 'comcast-not-our-customer',
      words: ['not our customer', 'recipient mailbox unallocated', 'account not found'],
      cause: 'recipient-unknown',
      example: '550 5.1.1 Not our Customer',
      link: 'https://www.xfinity.com/support/articles/email-errors',
    },
    {
      id: 'comcast-box-full',
      words: ['extended quota violation', 'user over quota'],
      cause: 'mailbox-full',
      example: '552 5.1.1 Recipient mailbox over quota: extended quota violation',
      link: 'https://www.xfinity.com/support/articles/email-errors',
    },
    {
      id: 'comcast-flooded',
      words: ['too many recent messages'],
      cause: 'recipient-rate-limited',
      example: '452 4.1.1 too many recent messages',
      link: 'https://www.xfinity.com/support/articles/email-errors',
    },
    {
      id: 'comcast-box-unavailable',
      words: ['recipient temporarily unavailable', 'recipient unavailable'],
      needsHost: true,
      cause: 'recipient-disabled',
      example: '450 4.2.0 comcast.net Recipient temporarily unavailable',
      link: 'https://www.xfinity.com/support/articles/email-errors',
    },
  ],
};
