/**
 * MailChannels: the outgoing relay of many web hosts, with a code in brackets.
 */
import type { RuleSet } from '../rule.ts';

export const mailchannels: RuleSet = {
  id: 'mailchannels',
  name: 'MailChannels',
  rank: 'provider',
  hosts: ['mailchannels.net', 'mailchannels.com'],
  signatures: ['mailchannels', '[bfd]'],
  source: 'docs.mailchannels.com, 2026-11',
  rules: [
    {
      id: 'mailchannels-sender-not-permitted',
      words: ['[bfd]', 'sender prohibited by spf'],
      cause: 'from-domain-not-owned',
      example: '550 5.7.1 [BFD] Sender prohibited by SPF',
      link: 'https://docs.mailchannels.com/outbound/smtp-errors',
    },
    {
      id: 'mailchannels-domain-lockdown',
      words: ['[eso]', 'domain lockdown', 'mailchannels domain lockdown', 'failed domain lockdown'],
      cause: 'from-domain-not-owned',
      example: '550 5.7.1 [ESO] This sender is not authorized: mailchannels Domain Lockdown',
      link: 'https://docs.mailchannels.com/outbound/smtp-errors',
    },
    {
      id: 'mailchannels-sender-domain-missing',
      words: ['[sdnf]'],
      needsHost: true,
      cause: 'sender-domain-dns',
      example: '550 5.7.1 mailchannels [SDNF] Sender domain not found',
      link: 'https://docs.mailchannels.com/outbound/smtp-errors',
    },
    {
      id: 'mailchannels-content',
      words: ['[cs]', '[lb]'],
      needsHost: true,
      cause: 'content-spam',
      example: '550 5.7.1 mailchannels [CS] Message blocked',
      link: 'https://docs.mailchannels.com/outbound/smtp-errors',
    },
    {
      id: 'mailchannels-account',
      words: ['[ir]', '[ps]', '[su]', '[sd]'],
      needsHost: true,
      cause: 'sender-account-blocked',
      example: '550 5.7.1 mailchannels [PS] Sender blocked',
      link: 'https://docs.mailchannels.com/outbound/smtp-errors',
    },
  ],
};
