/**
 * Orange and Wanadoo: the number after OFR_ or OUK_ is the reason; the words around it are French and English mixed.
 */
import type { RuleSet } from '../rule.ts';

export const orange: RuleSet = {
  id: 'orange',
  name: 'Orange (Wanadoo)',
  rank: 'provider',
  hosts: ['orange.fr', 'wanadoo.fr', 'orange.co.uk', 'orange.es'],
  signatures: ['orange.fr', 'wanadoo.fr', 'ofr_', 'oukbi_', 'wanadoo'],
  source: "FrancePTT tables and postmastery's notes, KumoMTA's community rules, 2026-11",
  rules: [
    {
      id: 'orange-listed',
      words: [
        'ofr_102',
        'ofr003_102',
        'ofr004_102',
        'ofr005_102',
        'ofr006_102',
        'ofr007_102',
        'ouk_102',
        'ofr#_102',
        'ouk#_102',
      ],
      needsHost: true,

      cause: 'ip-blocklisted',
      example:
        '550 mwinf5c04 ME Adresse IP source bloquee pour incident de spam. Client host blocked for spamming issues. OFR006_102 Ref http://csi.cloudmark.com [102]',
      link: 'https://csi.cloudmark.com/en/reset/',
    },
    {
      id: 'orange-refused',
      words: [
        'ofr_103',
        'ofr#_103',
        'ouk_103',
        'ouk#_103',
        'ofr_999',
        'ofr#_999',
        'ouk_999',
        'ouk#_999',
      ],
      needsHost: true,

      cause: 'ip-blocked-provider',
      example:
        '550 mwinf5c04 Service refuse. Veuillez essayer plus tard. Service refused, please try later. OFR006_103 192.0.2.25 [103]',
      link: 'https://postmaster.orange.fr/',
    },
    {
      id: 'orange-connections',
      words: ['ofr_104', 'ofr#_104', 'ouk_104', 'ouk#_104'],
      needsHost: true,

      cause: 'connection-limit',
      example:
        '421 mwinf5c04 ME Trop de connexions, veuillez verifier votre configuration. Too many connections, slow down. OFR005_104 [104]',
      link: 'https://postmaster.orange.fr/',
    },
    {
      id: 'orange-later',
      words: [
        'ofr_105',
        'ofr#_105',
        'ofr_108',
        'ofr#_108',
        'ofr_109',
        'ofr#_109',
        'ofr_201',
        'ofr#_201',
        'ouk_105',
        'ouk#_105',
        'ouk_108',
        'ouk#_108',
        'ouk_109',
        'ouk#_109',
        'ouk_201',
        'ouk#_201',
        'ofr_106',
        'ofr#_106',
        'ofr_107',
        'ofr#_107',
      ],
      needsHost: true,

      cause: 'ip-rate-limited',
      example:
        '421 mwinf5c04 Service refuse. Veuillez essayer plus tard. Service refused, please try later. OFR_108 [108]',
      link: 'https://postmaster.orange.fr/',
    },
    {
      id: 'orange-log-in',
      words: ['ofr_305', 'ofr#_305', 'ouk_305', 'ouk#_305'],
      needsHost: true,

      cause: 'login-failed',
      example: '550 5.7.0 Code d authentification invalide OFR_305',
      link: 'https://postmaster.orange.fr/',
    },
    {
      id: 'orange-sender',
      words: [
        'ofr_401',
        'ofr#_401',
        'ofr_403',
        'ofr#_403',
        'ofr_405',
        'ofr#_405',
        'ofr_415',
        'ofr#_415',
        'ouk_401',
        'ouk#_401',
        'ouk_403',
        'ouk#_403',
        'ouk_405',
        'ouk#_405',
        'ouk_415',
        'ouk#_415',
      ],
      needsHost: true,

      cause: 'sender-domain-dns',
      example: '501 5.1.0 Emetteur invalide. Invalid Sender. OFR_405 [405]',
      link: 'https://postmaster.orange.fr/',
    },
    {
      id: 'orange-recipient',
      words: [
        'ofr_416',
        'ofr#_416',
        'ouk_416',
        'ouk#_416',
        'adresse d au moins un destinataire invalide',
      ],

      cause: 'recipient-unknown',
      example:
        '550 5.1.1 Adresse d au moins un destinataire invalide. Invalid recipient. OFR_416 [416]',
      link: 'https://postmaster.orange.fr/',
    },
    {
      id: 'orange-box-full',
      words: ['ofr_417', 'ofr#_417', 'ouk_417', 'ouk#_417'],
      needsHost: true,

      cause: 'mailbox-full',
      example: '552 5.1.1 Boite du destinataire pleine. Recipient overquota. OFR_417 [417]',
      link: 'https://postmaster.orange.fr/',
    },
    {
      id: 'orange-busy',
      words: ['ofr_505', 'ofr#_505', 'ouk_505', 'ouk#_505'],
      needsHost: true,

      cause: 'temporary-server-error',
      example: '421 4.2.0 Service refuse. Veuillez essayer plus tard. OFR_505 [505]',
      link: 'https://postmaster.orange.fr/',
    },
    {
      id: 'orange-spam',
      words: ['ofr_506', 'ofr#_506', 'ouk_506', 'ouk#_506'],
      needsHost: true,

      cause: 'content-spam',
      example: '550 5.2.0 Mail rejete. Mail rejected. OFR_506 [506]',
      link: 'https://postmaster.orange.fr/',
    },
    {
      id: 'orange-size',
      words: ['ofr_514', 'ofr#_514', 'ouk_514', 'ouk#_514'],
      needsHost: true,

      cause: 'message-too-big',
      example: '552 Taille limite du message atteinte OFR_514 [514]',
      link: 'https://postmaster.orange.fr/',
    },
    {
      id: 'orange-dmarc',
      words: [
        'ofr_515',
        'ofr#_515',
        'ofr_517',
        'ofr#_517',
        'ouk_515',
        'ouk#_515',
        'ouk_517',
        'ouk#_517',
      ],
      needsHost: true,

      cause: 'dmarc-reject',
      example: '571 5.7.1 Message refused because of DMARC. OFR_517 [517]',
      link: 'https://postmaster.orange.fr/',
    },
    {
      id: 'orange-spf',
      words: ['spf/dns de votre nom de domaine'],

      cause: 'spf-fail',
      example: '421 Veuillez verifier la configuration SPF/DNS de votre nom de domaine',
      link: 'https://postmaster.orange.fr/',
    },
    {
      id: 'orange-domain',
      words: ['your domain has been blacklisted'],

      cause: 'domain-blocked-provider',
      example: '550 5.0.1 Your domain has been blacklisted',
      link: 'https://postmaster.orange.fr/',
    },
  ],
};
