/**
 * FortiMail and FortiGuard AntiSpam.
 */
import type { RuleSet } from '../rule.ts';

export const fortinet: RuleSet = {
  id: 'fortinet',
  name: 'Fortinet FortiMail',
  rank: 'provider',
  hosts: ['fortimailcloud.com', 'fortimail.com'],
  signatures: ['fortimail', 'fortiguard', 'fortimailcloud.com'],
  source: "FortiMail's SMTP reply texts; public bounce samples, 2026-11",
  rules: [
    {
      id: 'fortinet-fortiguard-ip',
      words: ['fortiguard-antispam', 'fortiguard antispam', 'rejected by fortiguard', 'fortiguard'],
      cause: 'ip-reputation',
      example:
        '550 5.7.1 This message has been blocked because it is from a FortiGuard - AntiSpam black IP address.',
      link: null,
    },
    {
      id: 'fortinet-session-policy',
      words: ['sender reputation', 'session limits', 'client is not allowed'],
      needsHost: true,
      cause: 'ip-reputation',
      example: '550 5.7.1 FortiMail: sender reputation',
      link: null,
    },
    {
      id: 'fortinet-recipient',
      words: ['user unknown', 'recipient verification failed'],
      needsHost: true,
      cause: 'recipient-unknown',
      example: '550 5.1.1 FortiMail: recipient verification failed',
      link: null,
    },
  ],
};
