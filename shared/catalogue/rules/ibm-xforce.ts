/**
 * IBM X-Force (formerly Cobion): the list behind several mail filters.
 */
import type { RuleSet } from '../rule.ts';

export const ibmXforce: RuleSet = {
  id: 'ibm-xforce',
  name: 'IBM X-Force',
  rank: 'list',
  hosts: [],
  signatures: ['dnsbl.cobion.com', 'xforce'],
  source: 'public bounce samples, 2026-11',
  rules: [
    {
      id: 'ibm-xforce-listed',
      words: ['dnsbl.cobion.com', 'x-force', 'xforce.ibmcloud.com'],
      cause: 'ip-blocklisted',
      example: '550 5.7.1 Service unavailable; 192.0.2.25 is listed at dnsbl.cobion.com',
      link: null,
    },
  ],
};
