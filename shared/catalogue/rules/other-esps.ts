/**
 * Sending services with one or two wordings of their own, one set each.
 */
import type { RuleSet } from '../rule.ts';

export const otherEsps: readonly RuleSet[] = [
  {
    id: 'postmark',
    name: 'Postmark',
    rank: 'provider',
    hosts: ['postmarkapp.com', 'mtasv.net'],
    signatures: ['postmark'],
    source: 'postmarkapp.com support and the SMTP Field Manual, 2026-11',
    rules: [
      {
        id: 'postmark-suppressed',
        words: ['inactiverecipient', 'marked as inactive', 'found inactive addresses'],
        cause: 'esp-suppressed',
        example:
          '406 You tried to send to recipient(s) that have been marked as inactive. Found inactive addresses: user@example.org.',
        link: 'https://postmarkapp.com/support/article/815-what-are-bounces-and-spam-complaints',
      },
      {
        id: 'postmark-sender',
        words: [
          'sender signature not found',
          'sender signature you specified',
          'sender signature not confirmed',
          'sender signature',
        ],
        cause: 'esp-sender-not-verified',
        example: '400 The Sender Signature not confirmed for sender@example.com. postmark',
        link: 'https://postmarkapp.com/support/article/815-what-are-bounces-and-spam-complaints',
      },
    ],
  },
  {
    id: 'smtp2go',
    name: 'SMTP2GO',
    rank: 'provider',
    hosts: ['smtp2go.com', 'smtpcorp.com'],
    signatures: ['smtp2go', 'smtpcorp.com'],
    source: 'support.smtp2go.com, 2026-11',
    rules: [
      {
        id: 'smtp2go-sender',
        words: ['from header sender domain not verified', 'sender domain not verified'],
        cause: 'esp-sender-not-verified',
        example: '550 From header sender domain not verified (example.com)',
        link: 'https://support.smtp2go.com/hc/en-gb/articles/13990494697369-Common-Sending-Errors',
      },
    ],
  },
  {
    id: 'sparkpost',
    name: 'SparkPost (Bird)',
    rank: 'provider',
    hosts: ['sparkpostmail.com', 'sparkpost.com'],
    signatures: ['sparkpost', 'recipient address was suppressed'],
    source: 'public bounce samples, 2026-11',
    rules: [
      {
        id: 'sparkpost-suppressed',
        words: [
          'recipient address was suppressed due to',
          'recipient address suppressed due to',
          'recipient address was suppressed',
        ],
        cause: 'esp-suppressed',
        example: '550 5.7.1 recipient address was suppressed due to customer policy',
        link: null,
      },
      {
        id: 'sparkpost-sender',
        words: ['unconfigured sending domain', 'unverified sending domain'],
        cause: 'esp-sender-not-verified',
        example: '550 5.7.1 Unconfigured Sending Domain <example.com>',
        link: null,
      },
    ],
  },
  {
    id: 'brevo',
    name: 'Brevo (Sendinblue)',
    rank: 'provider',
    hosts: ['brevo.com', 'sendinblue.com', 'sender-sib.com'],
    signatures: ['brevo', 'sendinblue', 'sender-sib'],
    source: 'public bounce samples, 2026-11',
    rules: [
      {
        id: 'brevo-account',
        words: [
          'account is not activated',
          'your account is not yet activated',
          'smtp account is not yet activated',
        ],
        needsHost: true,
        cause: 'sender-account-blocked',
        example: '502 5.7.0 Your SMTP account is not yet activated. brevo',
        link: null,
      },
    ],
  },
  {
    id: 'mailersend',
    name: 'MailerSend',
    rank: 'provider',
    hosts: ['mailersend.net', 'mailersend.com'],
    signatures: ['mailersend'],
    source: 'public bounce samples, 2026-11',
    rules: [
      {
        id: 'mailersend-sender',
        words: [
          'the from.email domain must be verified',
          'from domain must be verified in your account',
        ],
        cause: 'esp-sender-not-verified',
        example: '450 The from.email domain must be verified in your account to send emails',
        link: null,
      },
    ],
  },
];
