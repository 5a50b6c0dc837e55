/**
 * SpamCop's blocking list: recent reports; an address leaves it by itself about a day after the
 * last one.
 */
import type { RuleSet } from '../rule.ts';

export const spamcop: RuleSet = {
  id: 'spamcop',
  name: 'SpamCop',
  rank: 'list',
  hosts: [],
  signatures: ['spamcop.net'],
  source: "SpamCop's bl page and public bounce samples, 2026-11",
  rules: [
    {
      id: 'spamcop-listed',
      words: ['bl.spamcop.net', 'spamcop.net/bl', 'spamcop.net/w3m', 'spamcop'],
      cause: 'ip-blocklisted',
      example:
        '554 5.7.1 Service unavailable; Client host [192.0.2.25] blocked using bl.spamcop.net; Blocked - see https://www.spamcop.net/bl.shtml?192.0.2.25',
      link: 'https://www.spamcop.net/bl.shtml',
    },
  ],
};
