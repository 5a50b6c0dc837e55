/**
 * laposte.net: the number after LPN…_ is the reason.
 */
import type { RuleSet } from '../rule.ts';

export const laposte: RuleSet = {
  id: 'laposte',
  name: 'La Poste (laposte.net)',
  rank: 'provider',
  hosts: ['laposte.net'],
  signatures: ['laposte.net', 'lpn007', 'lpn006', 'lpn005', 'lpn105'],
  source: 'FrancePTT tables, 2026-11',
  rules: [
    {
      id: 'laposte-spamhaus',
      words: ['lpn#_101'],
      needsHost: true,

      cause: 'ip-blocklisted',
      example: '550 5.7.1 Service refused. LPN007_101 laposte.net',
      link: 'https://postmaster.laposte.net/',
    },
    {
      id: 'laposte-sender-score',
      words: ['lpn#_102'],
      needsHost: true,

      cause: 'ip-blocklisted',
      example: '550 5.7.1 Service refused. LPN007_102 laposte.net',
      link: 'https://postmaster.laposte.net/',
    },
    {
      id: 'laposte-later',
      words: [
        'lpn#_103',
        'lpn#_104',
        'lpn#_105',
        'lpn#_106',
        'lpn#_107',
        'lpn#_108',
        'lpn#_109',
        'lpn#_304',
      ],
      needsHost: true,

      cause: 'ip-rate-limited',
      example: '421 4.7.0 Service refuse. Veuillez essayer plus tard. LPN007_105 laposte.net',
      link: 'https://postmaster.laposte.net/',
    },
    {
      id: 'laposte-spf',
      words: ['lpn#_401'],
      needsHost: true,

      cause: 'spf-fail',
      example: '550 5.5.0 SPF: votre domaine n autorise pas ce serveur. LPN007_401 laposte.net',
      link: 'https://postmaster.laposte.net/',
    },
    {
      id: 'laposte-log-in',
      words: ['lpn#_402'],
      needsHost: true,

      cause: 'relay-auth-required',
      example:
        '550 5.5.0 Authentification requise. Authentication Required. LPN007_402 laposte.net',
      link: 'https://postmaster.laposte.net/',
    },
    {
      id: 'laposte-sender',
      words: ['lpn#_403', 'lpn#_405'],
      needsHost: true,

      cause: 'sender-domain-dns',
      example: '501 5.1.0 Emetteur invalide. Invalid Sender. LPN007_405 laposte.net',
      link: 'https://postmaster.laposte.net/',
    },
    {
      id: 'laposte-recipient',
      words: ['lpn#_416'],
      needsHost: true,

      cause: 'recipient-unknown',
      example: '550 5.1.1 Adresse d au moins un destinataire invalide. LPN007_416 laposte.net',
      link: 'https://postmaster.laposte.net/',
    },
    {
      id: 'laposte-box-full',
      words: ['lpn#_417'],
      needsHost: true,

      cause: 'mailbox-full',
      example: '552 5.1.1 Boite du destinataire pleine. LPN007_417 laposte.net',
      link: 'https://postmaster.laposte.net/',
    },
    {
      id: 'laposte-archived',
      words: ['lpn#_420', 'lpn#_426'],
      needsHost: true,

      cause: 'recipient-disabled',
      example:
        '550 5.5.0 Boite du destinataire archivee. Archived recipient. LPN007_420 laposte.net',
      link: 'https://postmaster.laposte.net/',
    },
    {
      id: 'laposte-sender-not-owned',
      words: ['lpn#_421'],
      needsHost: true,

      cause: 'sender-not-owned',
      example: '553 5.7.1 Sender address rejected. LPN007_421 laposte.net',
      link: 'https://postmaster.laposte.net/',
    },
    {
      id: 'laposte-content',
      words: ['lpn#_505', 'lpn#_510'],
      needsHost: true,

      cause: 'content-spam',
      example: '550 5.5.0 Mail rejete. Mail rejected. LPN007_510 laposte.net',
      link: 'https://postmaster.laposte.net/',
    },
    {
      id: 'laposte-dmarc',
      words: ['lpn#_517'],
      needsHost: true,

      cause: 'dmarc-reject',
      example: '571 5.7.1 Message refused by DMARC. LPN007_517 laposte.net',
      link: 'https://postmaster.laposte.net/',
    },
    {
      id: 'laposte-policy',
      words: ['lpn#_630'],
      needsHost: true,

      cause: 'ip-blocked-provider',
      example: '554 5.7.1 Client host rejected. LPN000_630 laposte.net',
      link: 'https://postmaster.laposte.net/',
    },
  ],
};
