/**
 * Verizon: its former mailboxes and its text-message gateways.
 */
import type { RuleSet } from '../rule.ts';

export const verizon: RuleSet = {
  id: 'verizon',
  name: 'Verizon',
  rank: 'provider',
  hosts: ['verizon.net', 'vtext.com', 'vzwpix.com'],
  signatures: ['.verizon.net', 'verizon online', 'vtext.com', 'vzwpix.com'],
  source:
    "Verizon's error texts; public bounce samples, 2026-11 (verizon.net boxes are at AOL since 2017, the SMS gateways remain)",
  rules: [
    {
      id: 'verizon-recipient',
      words: ['no such user', 'unknown user', 'invalid recipient', 'recipient not available'],
      needsHost: true,
      cause: 'recipient-unknown',
      example: '550 vtext.com <user@example.org>: unknown user',
      link: null,
    },
    {
      id: 'verizon-dynamic-address',
      words: [
        'email from * is currently blocked by verizon',
        "currently blocked by verizon online's anti-spam system",
      ],
      needsHost: true,
      cause: 'ip-blocked-provider',
      example:
        "550 Email from 192.0.2.25 is currently blocked by Verizon Online's anti-spam system. verizon.net",
      link: null,
    },
  ],
};
