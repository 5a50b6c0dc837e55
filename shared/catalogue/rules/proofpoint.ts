/**
 * Proofpoint's gateways (Email Protection and Essentials).
 */
import type { RuleSet } from '../rule.ts';

export const proofpoint: RuleSet = {
  id: 'proofpoint',
  name: 'Proofpoint',
  rank: 'provider',
  hosts: ['pphosted.com', 'ppe-hosted.com', 'gslb.pphosted.com'],
  signatures: ['pphosted.com', 'ppe-hosted.com', 'proofpoint.com', 'proofpoint'],
  source: "Proofpoint Essentials' error codes page and the SMTP Field Manual, 2026-11",
  rules: [
    {
      id: 'proofpoint-dynamic-reputation',
      words: [
        'ipcheck.proofpoint.com',
        'support.proofpoint.com/dnsbl-lookup',
        'blocked using prs.proofpoint.com',
        'prs.proofpoint.com',
        'proofpoint dynamic reputation',
      ],
      cause: 'ip-blocklisted',
      example: '550 5.7.0 Blocked - see https://ipcheck.proofpoint.com/?ip=192.0.2.25',
      link: 'https://ipcheck.proofpoint.com/',
    },
    {
      id: 'proofpoint-dmarc',
      words: ["email rejected per sender's dmarc policy", "rejected per sender's dmarc policy"],
      cause: 'dmarc-reject',
      example: "550 5.7.0 Email rejected per sender's DMARC policy",
      link: 'https://help.proofpoint.com/Proofpoint_Essentials/Email_Security/Administrator_Topics/110_logs/Common_Error_Codes_found_in_Message_Details',
    },
    {
      id: 'proofpoint-marked-invalid',
      words: ['user email address is marked as invalid'],
      cause: 'recipient-unknown',
      example: '550 5.7.1 User email address is marked as invalid',
      link: 'https://help.proofpoint.com/Proofpoint_Essentials/Email_Security/Administrator_Topics/110_logs/Common_Error_Codes_found_in_Message_Details',
    },
    {
      id: 'proofpoint-relaying',
      words: ['relaying denied', 'relay access denied'],
      needsHost: true,
      cause: 'relay-denied',
      example: '550 5.7.1 pphosted.com Relaying denied',
      link: 'https://help.proofpoint.com/Proofpoint_Essentials/Email_Security/Administrator_Topics/110_logs/Common_Error_Codes_found_in_Message_Details',
    },
    {
      id: 'proofpoint-verification-running',
      words: ['address verification in progress'],
      needsHost: true,
      cause: 'greylisted',
      example:
        '421 4.1.1 ppe-hosted.com <user@example.org>: unverified address: Address verification in progress',
      link: 'https://help.proofpoint.com/Proofpoint_Essentials/Email_Security/Administrator_Topics/110_logs/Common_Error_Codes_found_in_Message_Details',
    },
    {
      id: 'proofpoint-sender-not-full',
      words: ['sender address rejected: need fully-qualified address'],
      needsHost: true,
      cause: 'sender-address-invalid',
      example: '550 5.5.2 ppe-hosted.com Sender address rejected: need fully-qualified address',
      link: 'https://help.proofpoint.com/Proofpoint_Essentials/Email_Security/Administrator_Topics/110_logs/Common_Error_Codes_found_in_Message_Details',
    },
  ],
};
