/**
 * Zerospam, a Canadian filter now part of Hornetsecurity.
 */
import type { RuleSet } from '../rule.ts';

export const zerospam: RuleSet = {
  id: 'zerospam',
  name: 'Zerospam',
  rank: 'provider',
  hosts: ['zerospam.ca', 'zerospam.com'],
  signatures: ['zerospam'],
  source: 'SMTP Field Manual, 2026-11',
  rules: [
    {
      id: 'zerospam-greylisted',
      words: ['greylisted for # seconds by zerospam', 'by zerospam'],
      cause: 'greylisted',
      example: '450 4.2.0 greylisted for 300 seconds by ZEROSPAM',
      link: null,
    },
    {
      id: 'zerospam-recipient',
      words: ['not in recipient list'],
      cause: 'recipient-unknown',
      example: '554 5.7.1 <user@example.org>: Recipient address rejected: Not in recipient list',
      link: null,
    },
  ],
};
