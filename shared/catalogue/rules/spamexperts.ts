/**
 * SpamExperts, now N-able Mail Assure: its list and its filter.
 */
import type { RuleSet } from '../rule.ts';

export const spamexperts: RuleSet = {
  id: 'spamexperts',
  name: 'SpamExperts (N-able Mail Assure)',
  rank: 'list',
  hosts: ['antispamcloud.com', 'spamexperts.com', 'spamexperts.eu', 'mtaroutes.com'],
  signatures: ['spamrl.com', 'antispamcloud.com'],
  source: 'spamrl.com; public bounce samples, 2026-11',
  rules: [
    {
      id: 'spamexperts-listed',
      words: ['spamrl.com', 'listed on https://www.spamrl.com', 'sender ip * is listed * spamrl'],
      cause: 'ip-blocklisted',
      example:
        '550 The sending IP (192.0.2.25) is listed on https://spamrl.com. Please resolve this and retry.',
      link: 'https://spamrl.com/',
    },
    {
      id: 'spamexperts-high-probability',
      words: [
        'high probability of spam',
        'message contained unsafe content',
        "blocked by the recipients' filter",
      ],
      cause: 'content-spam',
      example: '550 High probability of spam',
      link: 'https://spamrl.com/',
    },
    {
      id: 'spamexperts-no-such-user',
      words: ['no such user', 'invalid recipient', 'unrouteable address'],
      needsHost: true,
      cause: 'recipient-unknown',
      example: '550 No such recipient: invalid recipient user@example.org',
      link: 'https://spamrl.com/',
    },
  ],
};
