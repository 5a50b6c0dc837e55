/**
 * Zoho Mail.
 */
import type { RuleSet } from '../rule.ts';

export const zoho: RuleSet = {
  id: 'zoho',
  name: 'Zoho Mail',
  rank: 'provider',
  hosts: ['zoho.com', 'zoho.eu', 'zoho.in', 'zohomail.com'],
  signatures: ['zoho.com/', '.zoho.com', '.zohomail.com', 'zoho mail'],
  source: "Zoho's page on spam reasons and the SMTP Field Manual, 2026-11",
  rules: [
    {
      id: 'zoho-destination-domain',
      words: ['mail rejected by destination domain'],
      cause: 'recipient-blocked-sender',
      example: '541 5.4.1 Mail rejected by destination domain',
      link: 'https://www.zoho.com/mail/help/spam-reason.html',
    },
    {
      id: 'zoho-policy-restricted',
      words: ['mailbox delivery restricted by policy'],
      cause: 'recipient-restricted',
      example: '452 Mailbox delivery restricted by policy error',
      link: 'https://www.zoho.com/mail/help/spam-reason.html',
    },
    {
      id: 'zoho-spam',
      words: ['email flagged as spam'],
      needsHost: true,
      cause: 'content-spam',
      example: '554 5.7.1 Email cannot be delivered. Reason: Email flagged as Spam. zoho.com',
      link: 'https://www.zoho.com/mail/help/spam-reason.html',
    },
    {
      id: 'zoho-dmarc',
      words: ['rejected per dmarc policy'],
      needsHost: true,
      cause: 'dmarc-reject',
      example: '550 5.7.1 zoho.com Email rejected per DMARC policy for example.com',
      link: 'https://www.zoho.com/mail/help/spam-reason.html',
    },
    {
      id: 'zoho-relay',
      words: ['relaying disallowed'],
      needsHost: true,
      cause: 'relay-denied',
      example: '553 Relaying disallowed. Invalid Domain - example.org zoho.com',
      link: 'https://www.zoho.com/mail/help/spam-reason.html',
    },
    {
      id: 'zoho-policy',
      words: ['mailbox delivery failure policy error', 'mailpolicy violation'],
      cause: 'policy-rule',
      example: '554 5.2.3 MailPolicy violation Error delivering to mailboxes',
      link: 'https://www.zoho.com/mail/help/spam-reason.html',
    },
    {
      id: 'zoho-virus',
      words: ['detected by zoho'],
      cause: 'content-malware',
      example: '552 5.7.1 virus Eicar-Test-Signature detected by Zoho Mail',
      link: 'https://www.zoho.com/mail/help/spam-reason.html',
    },
    {
      id: 'zoho-unusual',
      words: ['unusual sending activity detected'],
      cause: 'sender-account-blocked',
      example: '550 5.4.6 Unusual sending activity detected. Please try after sometime',
      link: 'https://www.zoho.com/mail/help/spam-reason.html',
    },
  ],
};
