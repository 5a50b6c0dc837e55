/**
 * GoDaddy's own mail (secureserver.net): numbered IB refusals.
 */
import type { RuleSet } from '../rule.ts';

export const godaddy: RuleSet = {
  id: 'godaddy',
  name: 'GoDaddy',
  rank: 'provider',
  hosts: ['secureserver.net'],
  signatures: ['secureserver.net'],
  source: "GoDaddy's help article 40685, 2026-11",
  rules: [
    {
      id: 'godaddy-sessions',
      words: ['ib007'],
      needsHost: true,
      cause: 'connection-limit',
      example:
        '421 p3plibsmtp01.prod.phx3.secureserver.net bizsmtp Temporarily rejected. Too many sessions. IB007',
      link: 'https://www.godaddy.com/help/fix-rejected-email-with-a-bounce-error-40685',
    },
    {
      id: 'godaddy-busy',
      words: ['ib101'],
      needsHost: true,
      cause: 'temporary-server-error',
      example: '421 secureserver.net bizsmtp Server temporarily unavailable. IB101',
      link: 'https://www.godaddy.com/help/fix-rejected-email-with-a-bounce-error-40685',
    },
    {
      id: 'godaddy-cloudmark',
      words: ['ib103'],
      needsHost: true,
      cause: 'ip-blocklisted',
      example:
        '554 secureserver.net bizsmtp Connection refused. 192.0.2.25 has a poor reputation on Cloudmark Sender Intelligence (CSI). IB103',
      link: 'https://www.godaddy.com/help/fix-rejected-email-with-a-bounce-error-40685',
    },
    {
      id: 'godaddy-spamhaus',
      words: ['ib104', 'ib105'],
      needsHost: true,
      cause: 'ip-blocklisted',
      example:
        '554 secureserver.net bizsmtp Connection refused. 192.0.2.25 is listed on the Spamhaus Block List. IB104',
      link: 'https://www.godaddy.com/help/fix-rejected-email-with-a-bounce-error-40685',
    },
    {
      id: 'godaddy-policy-range',
      words: ['ib106'],
      needsHost: true,
      cause: 'ip-policy-pbl',
      example:
        '554 secureserver.net bizsmtp Connection refused. 192.0.2.25 is listed on the Spamhaus PBL. IB106',
      link: 'https://www.godaddy.com/help/fix-rejected-email-with-a-bounce-error-40685',
    },
    {
      id: 'godaddy-reverse-name',
      words: ['ib108'],
      needsHost: true,
      cause: 'ptr-missing',
      example:
        '421 secureserver.net bizsmtp Temporarily rejected. Reverse DNS for 192.0.2.25 failed. IB108',
      link: 'https://www.godaddy.com/help/fix-rejected-email-with-a-bounce-error-40685',
    },
    {
      id: 'godaddy-blocked-for-spam',
      words: ['ib110', 'ib111'],
      needsHost: true,
      cause: 'ip-blocked-provider',
      example:
        '554 secureserver.net bizsmtp This IP has been temporarily blocked for attempting to send too many messages containing content judged to be spam. IB110',
      link: 'https://www.godaddy.com/help/fix-rejected-email-with-a-bounce-error-40685',
    },
    {
      id: 'godaddy-blocked-for-recipients',
      words: ['ib112', 'ib113'],
      needsHost: true,
      cause: 'recipient-list-hygiene',
      example:
        '554 secureserver.net bizsmtp This IP has been temporarily blocked for attempting to mail too many invalid recipients. IB112',
      link: 'https://www.godaddy.com/help/fix-rejected-email-with-a-bounce-error-40685',
    },
    {
      id: 'godaddy-spam',
      words: ['ib212'],
      needsHost: true,
      cause: 'content-spam',
      example:
        '552 secureserver.net bizsmtp This message has been rejected due to content judged to be spam by the internet community. IB212',
      link: 'https://www.godaddy.com/help/fix-rejected-email-with-a-bounce-error-40685',
    },
    {
      id: 'godaddy-wrong-server',
      words: ['ib401'],
      needsHost: true,
      cause: 'login-failed',
      example: '535 secureserver.net Authentication not allowed on IBSMTP Servers. IB401',
      link: 'https://www.godaddy.com/help/fix-rejected-email-with-a-bounce-error-40685',
    },
    {
      id: 'godaddy-from-empty',
      words: ['ib501', 'ib502'],
      needsHost: true,
      cause: 'message-not-rfc-compliant',
      example: '550 secureserver.net bizsmtp Mail from address is blank. IB501',
      link: 'https://www.godaddy.com/help/fix-rejected-email-with-a-bounce-error-40685',
    },
    {
      id: 'godaddy-limits',
      words: ['ib504', 'ib507', 'ib510', 'ib605', 'ib607'],
      needsHost: true,
      cause: 'ip-rate-limited',
      example: '550 secureserver.net bizsmtp 192.0.2.25 has sent to too many recipients. IB607',
      link: 'https://www.godaddy.com/help/fix-rejected-email-with-a-bounce-error-40685',
    },
    {
      id: 'godaddy-sender-domain',
      words: ['ib506'],
      needsHost: true,
      cause: 'sender-domain-dns',
      example: '550 secureserver.net bizsmtp Mail from domain has no valid MX. IB506',
      link: 'https://www.godaddy.com/help/fix-rejected-email-with-a-bounce-error-40685',
    },
    {
      id: 'godaddy-spf',
      words: ['ib508'],
      needsHost: true,
      cause: 'spf-fail',
      example:
        "550 secureserver.net bizsmtp The sender domain's SPF record does not allow this server. IB508",
      link: 'https://www.godaddy.com/help/fix-rejected-email-with-a-bounce-error-40685',
    },
    {
      id: 'godaddy-virus',
      words: ['ib705'],
      needsHost: true,
      cause: 'content-malware',
      example: '552 secureserver.net Virus infected message rejected. IB705',
      link: 'https://www.godaddy.com/help/fix-rejected-email-with-a-bounce-error-40685',
    },
    {
      id: 'godaddy-own-list',
      words: ['unblock.secureserver.net', 'rbl reject'],
      cause: 'ip-blocked-provider',
      example: '554 RBL Reject: see https://unblock.secureserver.net/?ip=192.0.2.25',
      link: 'https://unblock.secureserver.net/',
    },
  ],
};
