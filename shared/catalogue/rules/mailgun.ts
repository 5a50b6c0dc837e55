/**
 * Mailgun, as the sender's own relay: its drops (605–607).
 */
import type { RuleSet } from '../rule.ts';

export const mailgun: RuleSet = {
  id: 'mailgun',
  name: 'Mailgun',
  rank: 'provider',
  hosts: ['mailgun.org', 'mailgun.net', 'mailgun.com'],
  signatures: ['mailgun'],
  source: 'documentation.mailgun.com and the SMTP Field Manual, 2026-11',
  rules: [
    {
      id: 'mailgun-suppressed',
      words: [
        'not delivering to previously bounced address',
        'not delivering to unsubscribed address',
        'not delivering to a user who marked your messages as spam',
        'not delivering to suppressed address',
        'suppress-bounce',
        'suppress-complaint',
        'suppress-unsubscribe',
      ],
      cause: 'esp-suppressed',
      example: '605 Not delivering to previously bounced address',
      link: 'https://documentation.mailgun.com/docs/mailgun/user-manual/events/events',
    },
    {
      id: 'mailgun-sandbox',
      words: [
        'free accounts are for test purposes only',
        'sandbox subdomains',
        'domain is not allowed to send: free accounts',
      ],
      cause: 'esp-sender-not-verified',
      example:
        '403 Free accounts are for test purposes only. Please upgrade or add the address to authorized recipients',
      link: 'https://documentation.mailgun.com/docs/mailgun/user-manual/events/events',
    },
  ],
};
