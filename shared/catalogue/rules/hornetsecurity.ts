/**
 * Hornetsecurity (antispameurope): the vendor's name alone says nothing, the words beside it
 * decide.
 */
import type { RuleSet } from '../rule.ts';

export const hornetsecurity: RuleSet = {
  id: 'hornetsecurity',
  name: 'Hornetsecurity',
  rank: 'provider',
  hosts: ['hornetsecurity.com', 'antispameurope.com', 'hornetdmarc.com'],
  signatures: ['hornetsecurity', 'antispameurope'],
  source: 'public bounce samples, 2026-11',
  rules: [
    {
      id: 'hornetsecurity-spam',
      words: ['rejected as spam', 'spam detected', 'spam message'],
      needsHost: true,
      cause: 'content-spam',
      example: '554 5.7.1 Message rejected as spam by antispameurope',
      link: null,
    },
    {
      id: 'hornetsecurity-recipient-unknown',
      words: ['unknown recipient', 'recipient unknown', 'no such user', 'invalid recipient'],
      needsHost: true,
      cause: 'recipient-unknown',
      example: '550 5.1.1 hornetsecurity.com: unknown recipient',
      link: null,
    },
    {
      id: 'hornetsecurity-list',
      words: ['blacklisted', 'rbl'],
      needsHost: true,
      cause: 'ip-blocklisted',
      example: '554 5.7.1 192.0.2.25 is blacklisted at antispameurope',
      link: null,
    },
    {
      id: 'hornetsecurity-greylist',
      words: ['temporarily rejected', 'greylisted', 'try again later'],
      needsHost: true,
      cause: 'greylisted',
      example: '450 4.7.1 antispameurope: temporarily rejected, try again later',
      link: null,
    },
  ],
};
