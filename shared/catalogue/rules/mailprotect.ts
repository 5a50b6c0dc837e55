/**
 * MailProtect, an outgoing filter of several hosters.
 */
import type { RuleSet } from '../rule.ts';

export const mailprotect: RuleSet = {
  id: 'mailprotect',
  name: 'MailProtect',
  rank: 'provider',
  hosts: [],
  signatures: ['mailprotect'],
  source: 'issue threads, 2026-11',
  rules: [
    {
      id: 'mailprotect-sender-domain',
      words: ['mailprotect : domain of sender address', 'mailprotect: domain of sender address'],
      cause: 'sender-domain-dns',
      example: '550 5.1.0 MailProtect : Domain of sender address sender@example.com does not exist',
      link: null,
    },
  ],
};
