/**
 * Trellix Email Security Cloud, formerly FireEye ETP: numbered refusals.
 */
import type { RuleSet } from '../rule.ts';

export const trellix: RuleSet = {
  id: 'trellix',
  name: 'Trellix (FireEye)',
  rank: 'provider',
  hosts: ['fireeyecloud.com', 'fireeyegov.com', 'trellix.com'],
  signatures: [
    'fireeyecloud',
    'etp100',
    'etp101',
    'etp102',
    'etp103',
    'etp104',
    'etp105',
    'etp106',
    'etp205',
    'etp208',
  ],
  source: 'docs.trellix.com, 2026-09',
  rules: [
    {
      id: 'trellix-unknown',
      words: ['etp100', 'etp101', 'etp102'],
      cause: 'recipient-unknown',
      example: '550 Recipient rejected (ETP102)',
      link: 'https://docs.trellix.com/data-and-email/docs/error-codes',
    },
    {
      id: 'trellix-inner-server',
      words: ['etp103'],
      cause: 'recipient-server-unreachable',
      example: '451 Downstream server is not responding (ETP103)',
      link: 'https://docs.trellix.com/data-and-email/docs/error-codes',
    },
    {
      id: 'trellix-loop',
      words: ['etp104'],
      cause: 'mail-loop',
      example: '550 Routing loop detected (ETP104)',
      link: 'https://docs.trellix.com/data-and-email/docs/error-codes',
    },
    {
      id: 'trellix-busy',
      words: ['etp105', 'etp106'],
      cause: 'temporary-server-error',
      example: '450 Try again later (ETP105)',
      link: 'https://docs.trellix.com/data-and-email/docs/error-codes',
    },
    {
      id: 'trellix-dmarc',
      words: ['etp205'],
      cause: 'dmarc-reject',
      example: '550 Message failed DMARC (ETP205)',
      link: 'https://docs.trellix.com/data-and-email/docs/error-codes',
    },
    {
      id: 'trellix-listed',
      words: ['etp208'],
      cause: 'ip-blocklisted',
      example: '550 Sender IP is listed (ETP208)',
      link: 'https://docs.trellix.com/data-and-email/docs/error-codes',
    },
  ],
};
