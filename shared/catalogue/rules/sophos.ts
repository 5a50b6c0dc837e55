/**
 * Sophos Email, and the older Sophos UTM and Reflexion gateways.
 */
import type { RuleSet } from '../rule.ts';

export const sophos: RuleSet = {
  id: 'sophos',
  name: 'Sophos',
  rank: 'provider',
  hosts: ['sophos.com', 'reflexion.net'],
  signatures: ['sophos'],
  source: 'Sophos Email and UTM texts; public bounce samples, 2026-11',
  rules: [
    {
      id: 'sophos-spam',
      words: [
        'sophos anti-spam engine has blocked',
        'sophos anti-spam',
        'sophos * blocked this email',
        'spam engine has blocked this email',
      ],
      cause: 'content-spam',
      example: '550 5.7.1 Sophos Anti-Spam Engine has blocked this Email',
      link: null,
    },
  ],
};
