/**
 * Cloudmark Sender Intelligence, used by many large providers and by Proofpoint.
 */
import type { RuleSet } from '../rule.ts';

export const cloudmark: RuleSet = {
  id: 'cloudmark',
  name: 'Cloudmark Sender Intelligence',
  rank: 'list',
  hosts: [],
  signatures: ['cloudmark.com', 'cloudmark'],
  source: 'Cloudmark CSI reset page; public bounce samples, 2026-11',
  rules: [
    {
      id: 'cloudmark-reputation',
      words: ['poor reputation * cloudmark', 'cloudmark poor reputation'],
      cause: 'ip-reputation',
      example:
        '554 5.7.1 The sender IP 192.0.2.25 has a poor reputation at Cloudmark Sender Intelligence',
      link: 'https://csi.cloudmark.com/en/reset/',
    },
    {
      id: 'cloudmark-listed',
      words: ['csi.cloudmark.com', 'cm-csi', 'cloudmark sender intelligence', 'cloudmark'],
      cause: 'ip-blocklisted',
      example:
        '550 5.7.1 Service unavailable; client [192.0.2.25] blocked using Cloudmark Sender Intelligence',
      link: 'https://csi.cloudmark.com/en/reset/',
    },
  ],
};
