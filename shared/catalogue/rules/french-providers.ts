/**
 * Two French providers of which few refusals are known: SFR and Free.
 */
import type { RuleSet } from '../rule.ts';

export const frenchProviders: readonly RuleSet[] = [
  {
    id: 'sfr',
    name: 'SFR',
    rank: 'provider',
    hosts: ['sfr.fr', 'neuf.fr'],
    signatures: ['.sfr.fr', 'gu_eib'],
    source: 'public bounce samples, 2026-11',
    rules: [
      {
        id: 'sfr-blocked',
        words: ['blocked', 'refused', 'refuse', 'rejected', 'refus', 'refusé', 'abus detecte'],
        needsHost: true,
        generic: true,
        cause: 'ip-blocked-provider',
        example: '550 5.7.1 sfr.fr: message from 192.0.2.25 refused',
        link: null,
      },
    ],
  },
  {
    id: 'free',
    name: 'Free',
    rank: 'provider',
    hosts: ['free.fr'],
    signatures: ['.free.fr'],
    source: 'postmaster.free.fr and the SMTP Field Manual, 2026-11',
    rules: [
      {
        id: 'free-spam',
        words: ['spam detected'],
        needsHost: true,
        cause: 'content-spam',
        example: '550 spam detected - see https://postmaster.free.fr/',
        link: 'https://postmaster.free.fr/index_en.html',
      },
      {
        id: 'free-box-full',
        words: ['user quota exceeded', 'mailbox for user is full'],
        needsHost: true,
        cause: 'mailbox-full',
        example: '550 5.2.2 free.fr user quota exceeded',
        link: 'https://postmaster.free.fr/index_en.html',
      },
      {
        id: 'free-inactive',
        words: ['blocked due to inactivity'],
        needsHost: true,
        cause: 'recipient-disabled',
        example: '550 5.2.1 free.fr This mailbox has been blocked due to inactivity',
        link: 'https://postmaster.free.fr/index_en.html',
      },
      {
        id: 'free-virus',
        words: ['virus detected'],
        needsHost: true,
        cause: 'content-malware',
        example: '550 virus detected - see https://postmaster.free.fr/',
        link: 'https://postmaster.free.fr/index_en.html',
      },
      {
        id: 'free-rate',
        words: [
          'too many connections',
          'too much mail',
          'too much spam',
          'too many errors from your ip',
        ],
        needsHost: true,
        cause: 'ip-rate-limited',
        example:
          '421 Too much spam from your IP (192.0.2.25), please visit https://postmaster.free.fr/',
        link: 'https://postmaster.free.fr/index_en.html',
      },
    ],
  },
];
