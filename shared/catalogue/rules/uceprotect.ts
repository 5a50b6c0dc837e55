/**
 * UCEPROTECT: level 1 lists addresses, 2 and 3 whole neighbourhoods; "express" removal costs money
 * and is not needed.
 */
import type { RuleSet } from '../rule.ts';

export const uceprotect: RuleSet = {
  id: 'uceprotect',
  name: 'UCEPROTECT',
  rank: 'list',
  hosts: [],
  signatures: ['uceprotect.net'],
  source: "UCEPROTECT's level pages, 2026-11",
  rules: [
    {
      id: 'uceprotect-listed',
      words: [
        'dnsbl-1.uceprotect.net',
        'dnsbl-2.uceprotect.net',
        'dnsbl-3.uceprotect.net',
        'uceprotect',
      ],
      cause: 'ip-blocklisted',
      example:
        '554 5.7.1 Service unavailable; Client host [192.0.2.25] blocked using dnsbl-1.uceprotect.net',
      link: 'https://www.uceprotect.net/en/rblcheck.php',
    },
  ],
};
