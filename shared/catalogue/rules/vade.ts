/**
 * Vade (Vade Secure, Vade Retro), the filter of many French providers.
 */
import type { RuleSet } from '../rule.ts';

export const vade: RuleSet = {
  id: 'vade',
  name: 'Vade',
  rank: 'provider',
  hosts: ['vadesecure.com', 'vade-retro.com'],
  signatures: ['vadesecure', 'vade secure', 'vaderetro', 'vade retro'],
  source: "Vade's sender tool; public bounce samples, 2026-11",
  rules: [
    {
      id: 'vade-spam',
      words: ['sendertool.vadesecure', 'vadesecure', 'vade secure', 'vaderetro', 'vade retro'],
      cause: 'content-spam',
      example: '550 5.7.1 Message rejected, see https://sendertool.vadesecure.com/',
      link: 'https://sendertool.vadesecure.com/',
    },
  ],
};
