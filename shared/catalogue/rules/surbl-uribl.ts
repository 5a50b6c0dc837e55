/**
 * SURBL and URIBL list domains, mostly of links. URIBL's own "query refused" is a receiver's fault
 * and tried before.
 */
import type { RuleSet } from '../rule.ts';

export const surblUribl: RuleSet = {
  id: 'surbl-uribl',
  name: 'SURBL and URIBL',
  rank: 'list',
  hosts: [],
  signatures: ['surbl.org', 'uribl.com'],
  source: "SURBL's and URIBL's zone names, 2026-11",
  rules: [
    {
      id: 'surbl-uribl-envelope',
      words: [
        'sender address * multi.surbl.org',
        'sender address * uribl.com',
        'helo command * uribl.com',
      ],
      cause: 'domain-blocklisted',
      example:
        '554 5.7.1 Service unavailable; Sender address [sender@example.com] blocked using multi.surbl.org',
      link: 'https://surbl.org/surbl-analysis',
    },
    {
      id: 'surbl-uribl-surbl',
      words: ['multi.surbl.org', 'surbl.org', 'surbl'],
      cause: 'url-blocklisted',
      example: '554 5.7.1 Message contains a URL listed in multi.surbl.org',
      link: 'https://surbl.org/surbl-analysis',
    },
    {
      id: 'surbl-uribl-uribl',
      words: ['multi.uribl.com', 'black.uribl.com', 'uribl.com', 'uribl'],
      cause: 'url-blocklisted',
      example: '554 5.7.1 Blocked: URL in body is listed in black.uribl.com',
      link: 'https://admin.uribl.com/',
    },
  ],
};
