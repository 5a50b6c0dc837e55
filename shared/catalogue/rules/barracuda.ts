/**
 * Barracuda: its reputation list, its gateways and its hosted service.
 */
import type { RuleSet } from '../rule.ts';

export const barracuda: RuleSet = {
  id: 'barracuda',
  name: 'Barracuda',
  rank: 'list',
  hosts: ['barracudanetworks.com', 'ess.barracudanetworks.com', 'barracuda.com'],
  signatures: [
    'barracudanetworks.com',
    'barracudacentral.org',
    'barracuda networks',
    'cuda_nsu',
    'barracuda',
  ],
  source:
    "Barracuda's SMTP error codes (campus.barracuda.com), the SMTP Field Manual and issue threads, 2026-11",
  rules: [
    {
      id: 'barracuda-reputation',
      words: [
        'blocked using barracuda reputation',
        'barracuda reputation',
        'barracudanetworks.com/reputation',
        'barracudacentral.org/reputation',
      ],
      cause: 'ip-blocklisted',
      example:
        '550 permanent failure for one or more recipients (user@example.org:554 Service unavailable; Client host [mail.example.com] blocked using Barracuda Reputation; https://www.barracudanetworks.com/reputation/?r=1&ip=192.0.2.25)',
      link: 'https://www.barracudacentral.org/rbl/removal-request',
    },
    {
      id: 'barracuda-public-list',
      words: ['b.barracudacentral.org', 'bb.barracudacentral.org', 'barracudacentral.org'],
      cause: 'ip-blocklisted',
      example:
        '554 5.7.1 Service unavailable; Client host [192.0.2.25] blocked using b.barracudacentral.org',
      link: 'https://www.barracudacentral.org/rbl/removal-request',
    },
    {
      // The gateway's notices to its own users, as its templates have them.
      id: 'barracuda-own-filter',
      words: ['blocked by our spam firewall', 'blocked by our bulk email filter'],
      cause: 'content-spam',
      example: 'Your message to: user@example.org was blocked by our Spam Firewall.',
      link: null,
    },
    {
      id: 'barracuda-listed-link',
      words: ['rejected due to spam url in content', 'spam url in content'],
      cause: 'url-blocklisted',
      example: '554 rejected due to spam URL in content',
      link: 'https://campus.barracuda.com/product/emailsecuritygateway/doc/39815000/smtp-error-codes/',
    },
    {
      id: 'barracuda-spam',
      words: [
        'rejected due to spam content',
        'permanent failure for one or more recipients * :blocked)',
      ],
      cause: 'content-spam',
      example: '550 permanent failure for one or more recipients (user@example.org:blocked)',
      link: 'https://campus.barracuda.com/product/emailsecuritygateway/doc/39815000/smtp-error-codes/',
    },
    {
      id: 'barracuda-banned-content',
      words: ['rejecting banned content'],
      cause: 'policy-rule',
      example: '554 rejecting banned content',
      link: 'https://campus.barracuda.com/product/emailsecuritygateway/doc/39815000/smtp-error-codes/',
    },
    {
      id: 'barracuda-spoofed',
      words: ['rejecting spoofed message'],
      cause: 'recipient-anti-spoofing',
      example: '550 rejecting spoofed message',
      link: 'https://campus.barracuda.com/product/emailsecuritygateway/doc/39815000/smtp-error-codes/',
    },
    {
      id: 'barracuda-no-such-user',
      words: ['cuda_nsu 5.1.1'],
      cause: 'recipient-unknown',
      example: '550 cuda_nsu 5.1.1 <user@example.org>: Recipient address rejected',
      link: 'https://campus.barracuda.com/product/emailsecuritygateway/doc/39815000/smtp-error-codes/',
    },
    {
      id: 'barracuda-abuse-policy',
      words: ['policy rejection- abuse', 'policy rejection-abuse', 'policy rejection - abuse'],
      cause: 'recipient-blocked-sender',
      example: '450 cuda_nsu 4.7.1 Policy Rejection- Abuse',
      link: 'https://campus.barracuda.com/product/emailsecuritygateway/doc/39815000/smtp-error-codes/',
    },
    {
      id: 'barracuda-licence',
      words: ['license expired'],
      cause: 'recipient-server-misconfigured',
      example: '422 License Expired',
      link: 'https://campus.barracuda.com/product/emailsecuritygateway/doc/39815000/smtp-error-codes/',
    },
    {
      id: 'barracuda-batch',
      words: ['temporary failure, please try again later'],
      needsHost: true,
      cause: 'temporary-server-error',
      example: '421 Temporary failure, please try again later.',
      link: 'https://campus.barracuda.com/product/emailsecuritygateway/doc/39815000/smtp-error-codes/',
    },
  ],
};
