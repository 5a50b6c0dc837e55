/**
 * Abusix Mail Intelligence: zones for addresses (combined, black, exploit, dynamic) and for names
 * (dblack).
 */
import type { RuleSet } from '../rule.ts';

export const abusix: RuleSet = {
  id: 'abusix',
  name: 'Abusix Mail Intelligence',
  rank: 'list',
  hosts: [],
  signatures: ['abusix.zone', 'abusix.com', 'abusix mail intelligence'],
  source: "Abusix Guardian Mail's zone names, 2026-11",
  rules: [
    {
      id: 'abusix-domain',
      words: ['dblack.mail.abusix.zone', 'shorthash.mail.abusix.zone', 'dblack * abusix'],
      cause: 'domain-blocklisted',
      example:
        '554 5.7.1 Service unavailable; Sender address [sender@example.com] blocked using dblack.mail.abusix.zone',
      link: 'https://lookup.abusix.com/',
    },
    {
      id: 'abusix-dynamic',
      words: ['dynamic.mail.abusix.zone', 'noip.mail.abusix.zone'],
      cause: 'ip-policy-pbl',
      example:
        '554 5.7.1 Service unavailable; Client host [192.0.2.25] blocked using dynamic.mail.abusix.zone',
      link: 'https://lookup.abusix.com/',
    },
    {
      id: 'abusix-exploited',
      words: ['exploit.mail.abusix.zone'],
      cause: 'sender-host-compromised',
      example:
        '554 5.7.1 Service unavailable; Client host [192.0.2.25] blocked using exploit.mail.abusix.zone',
      link: 'https://lookup.abusix.com/',
    },
    {
      id: 'abusix-listed',
      words: ['abusix'],
      cause: 'ip-blocklisted',
      example:
        '554 5.7.1 Service unavailable; Client host [192.0.2.25] blocked using combined.mail.abusix.zone; see https://lookup.abusix.com/search?q=192.0.2.25',
      link: 'https://lookup.abusix.com/',
    },
  ],
};
