/**
 * Oracle Communications Messaging Server and its ancestors (iPlanet, Sun, PMDF).
 */
import type { RuleSet } from '../rule.ts';

export const messagingServer: RuleSet = {
  id: 'messaging-server',
  name: 'Oracle Messaging Server',
  rank: 'mta',
  hosts: [],
  signatures: [
    'sun java system messaging server',
    'oracle communications messaging',
    'iplanet messaging',
    'ims-ms',
  ],
  source:
    'channel texts of iPlanet, Sun and Oracle Messaging Server (PMDF family); public bounce samples, 2026-11',
  rules: [
    {
      id: 'messaging-server-unknown-alias',
      words: ['unknown or illegal alias', 'illegal alias'],
      cause: 'recipient-unknown',
      example: '550 5.1.1 unknown or illegal alias: user@example.org',
      link: null,
    },
    {
      id: 'messaging-server-over-quota',
      words: ['user over quota; cannot receive new mail'],
      cause: 'mailbox-full',
      example: '550 5.2.2 user over quota; cannot receive new mail',
      link: null,
    },
    {
      id: 'messaging-server-illegal-host',
      words: ['illegal host/domain name found'],
      cause: 'recipient-domain-not-found',
      example: 'Illegal host/domain name found: exmaple.org',
      link: null,
    },
    {
      id: 'messaging-server-tcp-open-failed',
      words: ['tcp active open: failed', 'smtp negotiation failed'],
      cause: 'recipient-server-unreachable',
      example: 'TCP active open: Failed connect() 192.0.2.1 Error: connection refused',
      link: null,
    },
    {
      id: 'messaging-server-disabled',
      words: [
        'user disabled; cannot receive new mail',
        'recipient suspended;',
        'mail delivery to this account is suspended',
      ],
      cause: 'recipient-disabled',
      example: '550 5.2.1 user disabled; cannot receive new mail',
      link: null,
    },
  ],
};
