/**
 * Validity's (formerly Return Path's) Sender Score blocklist.
 */
import type { RuleSet } from '../rule.ts';

export const senderscore: RuleSet = {
  id: 'senderscore',
  name: 'Validity Sender Score',
  rank: 'list',
  hosts: [],
  signatures: ['senderscore.org', 'senderscore.com', 'senderscore.net'],
  source: "Sender Score's lookup and remover pages, 2026-11",
  rules: [
    {
      id: 'senderscore-listed',
      words: [
        'bl.score.senderscore.com',
        'score.senderscore.com',
        'senderscore.org',
        'senderscore.net',
        'senderscore',
        'sender score',
      ],
      cause: 'ip-blocklisted',
      example:
        '554 5.7.1 Service unavailable; Client host [192.0.2.25] blocked using bl.score.senderscore.com',
      link: 'https://senderscore.org/act/blocklist-remover/',
    },
  ],
};
