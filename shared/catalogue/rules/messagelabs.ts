/**
 * Symantec (Broadcom) Email Security.cloud, formerly MessageLabs.
 */
import type { RuleSet } from '../rule.ts';

export const messagelabs: RuleSet = {
  id: 'messagelabs',
  name: 'Symantec Email Security.cloud (MessageLabs)',
  rank: 'provider',
  hosts: ['messagelabs.com', 'symanteccloud.com', 'symantec.com'],
  signatures: ['messagelabs', 'symanteccloud', 'symantec.com', 'symantec'],
  source: "Broadcom's knowledge article and the SMTP Field Manual, 2026-11",
  rules: [
    {
      id: 'messagelabs-deferred',
      words: ['requested action aborted [#]', 'requested action aborted: [#]'],
      cause: 'temporary-server-error',
      example: '450 Requested action aborted [160]',
      link: 'https://knowledge.broadcom.com/external/article?legacyId=TECH246726',
    },
    {
      id: 'messagelabs-filtered',
      words: [
        'message filtered. refer to the troubleshooting page',
        'message filtered. please see the faqs',
        'message filtered',
      ],
      cause: 'content-spam',
      example:
        '553-Message filtered. Refer to the Troubleshooting page at https://www.symanteccloud.com/troubleshooting (#5.7.1)',
      link: 'https://knowledge.broadcom.com/external/article?legacyId=TECH246726',
    },
    {
      id: 'messagelabs-relay',
      words: ['you are trying to use me * as a relay', 'you are trying to use me'],
      cause: 'relay-denied',
      example:
        '553-you are trying to use me [server-1.messagelabs.com] as a relay, but I have not been configured to let you (#5.7.1)',
      link: 'https://knowledge.broadcom.com/external/article?legacyId=TECH246726',
    },
    {
      id: 'messagelabs-spf',
      words: ['spf (sender policy framework) domain authentication fail'],
      cause: 'spf-fail',
      example:
        '553-SPF (Sender Policy Framework) domain authentication fail. Refer to the Troubleshooting page (#5.7.1)',
      link: 'https://knowledge.broadcom.com/external/article?legacyId=TECH246726',
    },
    {
      id: 'messagelabs-dkim',
      words: ['dkim (domainkeys identified mail) * fail', 'dkim domain authentication'],
      cause: 'dkim-fail',
      example: '553-DKIM (DomainKeys Identified Mail) domain authentication fail (#5.7.1)',
      link: 'https://knowledge.broadcom.com/external/article?legacyId=TECH246726',
    },
    {
      id: 'messagelabs-dmarc',
      words: ['dmarc'],
      needsHost: true,
      cause: 'dmarc-reject',
      example: '553-messagelabs DMARC domain authentication fail (#5.7.1)',
      link: 'https://knowledge.broadcom.com/external/article?legacyId=TECH246726',
    },
    {
      id: 'messagelabs-invalid-recipient',
      words: ['invalid recipient * 5.1.1)'],
      cause: 'recipient-unknown',
      example: '550-Invalid recipient <user@example.org> (#5.1.1)',
      link: 'https://knowledge.broadcom.com/external/article?legacyId=TECH246726',
    },
    {
      id: 'messagelabs-zodiac',
      words: ['symantec zodiac', 'ipremoval.sms.symantec.com', 'symantec global bad senders'],
      cause: 'ip-blocklisted',
      example:
        '500 5.7.1 Mail rejected by Symantec Zodiac: 192.0.2.25, see https://ipremoval.sms.symantec.com/',
      link: 'https://ipremoval.sms.symantec.com/',
    },
  ],
};
