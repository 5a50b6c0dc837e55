/**
 * Smaller German and Swiss providers with wordings of their own.
 */
import type { RuleSet } from '../rule.ts';

export const germanProviders: readonly RuleSet[] = [
  {
    id: 'freenet',
    name: 'freenet',
    rank: 'provider',
    hosts: ['freenet.de'],
    signatures: ['freenet.de'],
    source: 'issue threads, 2026-11',
    rules: [
      {
        id: 'freenet-reverse-name',
        words: [
          'inconsistent or no dns ptr record',
          'inconsistent/missing dns ptr record',
          'no dns ptr record',
        ],
        cause: 'ptr-missing',
        example: '550 inconsistent or no DNS PTR record for 192.0.2.25 (see RFC 1912 2.1)',
        link: 'https://kundenservice.freenet.de/faq/e-mail-versand-mail/e-mail-ruecklaeufer-was-kann-ich-tun',
      },
    ],
  },
  {
    id: 'hostpoint',
    name: 'Hostpoint',
    rank: 'provider',
    hosts: ['hostpoint.ch'],
    signatures: ['hostpoint'],
    source: 'SMTP Field Manual, 2026-11',
    rules: [
      {
        id: 'hostpoint-spf',
        words: ['spf-check failed', "doesn't allow sending mails from"],
        cause: 'spf-fail',
        example:
          "550-SPF-check failed. 550 example.com doesn't allow sending mails from 192.0.2.25",
        link: 'https://support.hostpoint.ch/en/technical/e-mail',
      },
    ],
  },
  {
    id: 'infomaniak',
    name: 'Infomaniak',
    rank: 'provider',
    hosts: ['infomaniak.ch', 'infomaniak.com'],
    signatures: ['infomaniak'],
    source: 'SMTP Field Manual, 2026-11',
    rules: [
      {
        id: 'infomaniak-dmarc',
        words: ['rejected by dmarc policy for'],
        needsHost: true,
        cause: 'dmarc-reject',
        example: '550 5.7.1 infomaniak: rejected by DMARC policy for example.com',
        link: 'https://www.infomaniak.com/en/support/faq/admin2/e-mail-hosting',
      },
    ],
  },
];
