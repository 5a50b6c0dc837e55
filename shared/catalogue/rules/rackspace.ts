/**
 * Rackspace Email: a code in brackets, (G15), ends the reply.
 */
import type { RuleSet } from '../rule.ts';

export const rackspace: RuleSet = {
  id: 'rackspace',
  name: 'Rackspace Email',
  rank: 'provider',
  hosts: ['emailsrvr.com'],
  signatures: ['emailsrvr.com', 'rackspace'],
  source: 'docs.rackspace.com (common email bounces) and the SMTP Field Manual, 2026-11',
  rules: [
    {
      id: 'rackspace-connections',
      words: ['(g2)'],
      needsHost: true,
      cause: 'connection-limit',
      example: '421 smtp.emailsrvr.com Too many connections. (G2)',
      link: 'https://docs.rackspace.com/docs/common-email-bounces',
    },
    {
      id: 'rackspace-reverse-name',
      words: ['(g1f)'],
      needsHost: true,
      cause: 'ptr-missing',
      example: '450 4.7.1 Client host rejected: cannot find your hostname. emailsrvr.com (G1F)',
      link: 'https://docs.rackspace.com/docs/common-email-bounces',
    },
    {
      id: 'rackspace-inner-server',
      words: ['(g6)'],
      needsHost: true,
      cause: 'recipient-server-unreachable',
      example: '450 4.4.1 Recipient address rejected: unverified address. emailsrvr.com (G6)',
      link: 'https://docs.rackspace.com/docs/common-email-bounces',
    },
    {
      id: 'rackspace-flooded',
      words: ['(g30)'],
      needsHost: true,
      cause: 'recipient-rate-limited',
      example: '450 4.2.1 The mailbox has received too many messages. emailsrvr.com (G30)',
      link: 'https://docs.rackspace.com/docs/common-email-bounces',
    },
    {
      id: 'rackspace-loop',
      words: ['(g16)'],
      needsHost: true,
      cause: 'mail-loop',
      example: '450 4.4.6 Loop. emailsrvr.com (G16)',
      link: 'https://docs.rackspace.com/docs/common-email-bounces',
    },
    {
      id: 'rackspace-dmarc-lookup',
      words: ['(g1e)'],
      needsHost: true,
      cause: 'dns-temporary-failure',
      example: '450 4.4.0 DMARC look-up failed. emailsrvr.com (G1E)',
      link: 'https://docs.rackspace.com/docs/common-email-bounces',
    },
    {
      id: 'rackspace-warm-up',
      words: ['(g28)'],
      needsHost: true,
      cause: 'ip-rate-limited',
      example:
        '451 4.7.1 Received too many messages from a new or untrusted IP: 192.0.2.25. emailsrvr.com (G28)',
      link: 'https://docs.rackspace.com/docs/common-email-bounces',
    },
    {
      id: 'rackspace-recipient',
      words: ['(g8)'],
      needsHost: true,
      cause: 'recipient-unknown',
      example: '550 5.1.1 Recipient not found. emailsrvr.com (G8)',
      link: 'https://docs.rackspace.com/docs/common-email-bounces',
    },
    {
      id: 'rackspace-dmarc',
      words: ['(g15)'],
      needsHost: true,
      cause: 'dmarc-reject',
      example: '550 5.7.1 Email rejected per DMARC policy for example.com. emailsrvr.com (G15)',
      link: 'https://docs.rackspace.com/docs/common-email-bounces',
    },
    {
      id: 'rackspace-throttled',
      words: ['too much spam from your mail server'],
      cause: 'ip-rate-limited',
      example: '451 4.3.0 Throttled - Too much spam from your mail server',
      link: 'https://docs.rackspace.com/docs/common-email-bounces',
    },
  ],
};
