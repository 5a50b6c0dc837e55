/**
 * Cisco Secure Email (IronPort) gateways and Talos reputation. Their enhanced codes are written
 * `#5.1.0`.
 */
import type { RuleSet } from '../rule.ts';

export const cisco: RuleSet = {
  id: 'cisco',
  name: 'Cisco Secure Email (IronPort)',
  rank: 'provider',
  hosts: ['iphmx.com', 'ironport.com'],
  signatures: ['iphmx.com', 'ironport', 'talosintelligence.com', 'senderbase.org', 'senderbase'],
  source: 'AsyncOS texts, Talos; public bounce samples, 2026-11',
  rules: [
    {
      id: 'cisco-poor-reputation',
      words: [
        "sending mta's poor reputation",
        "due to the sending mta's",
        'poor senderbase',
        'senderbase reputation score',
        'talosintelligence.com',
        'senderbase.org',
        'blocked by sender reputation',
      ],
      cause: 'ip-reputation',
      example:
        "554 Your access to this mail system has been rejected due to the sending MTA's poor reputation. If you believe that this failure is in error, please contact the intended recipient via alternate means.",
      link: 'https://talosintelligence.com/reputation_center',
    },
    {
      id: 'cisco-domain-reputation',
      words: [
        'poor reputation of a domain used in message transfer',
        'poor reputation of a domain',
      ],
      cause: 'domain-reputation',
      example:
        '554 5.7.1 Your access to this mail system has been rejected due to poor reputation of a domain used in message transfer',
      link: 'https://talosintelligence.com/reputation_center',
    },
    {
      id: 'cisco-submission-refused',
      words: [
        'your access to submit messages to this e-mail system has been rejected',
        'access to submit messages to this e-mail system',
        'your access to this mail system has been rejected',
      ],
      cause: 'ip-reputation',
      example: '550 #5.7.1 Your access to submit messages to this e-mail system has been rejected.',
      link: 'https://talosintelligence.com/reputation_center',
    },
    {
      id: 'cisco-bad-destination-host',
      words: ['dns hard error looking up', 'bad destination host', '5.1.2 bad destination'],
      cause: 'recipient-domain-not-found',
      example:
        "5.1.2 - Bad destination host 'DNS Hard Error looking up exmaple.org (MX): NXDomain'",
      link: 'https://talosintelligence.com/reputation_center',
    },
    {
      id: 'cisco-bounce-verification',
      words: ['bounce verification', 'untagged bounce', 'bounce address tag validation'],
      cause: 'backscatter',
      example: '550 #5.7.1 Message rejected by bounce verification',
      link: 'https://talosintelligence.com/reputation_center',
    },
    {
      id: 'cisco-sender-dns',
      words: [
        '5.1.8 domain of sender address * does not exist',
        'domain of sender address * does not exist',
      ],
      needsHost: true,
      cause: 'sender-domain-dns',
      example: '553 #5.1.8 Domain of sender address <sender@example.com> does not exist',
      link: 'https://talosintelligence.com/reputation_center',
    },
    {
      id: 'cisco-too-many-recipients-hour',
      words: ['too many recipients received this hour', 'too many recipients received * this hour'],
      cause: 'ip-rate-limited',
      example: '452 #4.5.3 Too many recipients received this hour',
      link: 'https://talosintelligence.com/reputation_center',
    },
    {
      id: 'cisco-too-many-messages',
      words: ['too many messages for this session', 'too many concurrent sessions from your host'],
      cause: 'connection-limit',
      example: '421 #4.4.5 Too many messages for this session',
      link: 'https://talosintelligence.com/reputation_center',
    },
    {
      id: 'cisco-recipient-refused',
      words: ['5.1.0 address rejected', '5.1.1 bad address'],
      cause: 'recipient-unknown',
      example: '550 #5.1.0 Address rejected.',
      link: 'https://talosintelligence.com/reputation_center',
    },
  ],
};
