/**
 * Courier: its numbered refusals (511–558) and its SPF and DNS checks of the sender.
 */
import type { RuleSet } from '../rule.ts';

export const courier: RuleSet = {
  id: 'courier',
  name: 'Courier',
  rank: 'mta',
  hosts: [],
  signatures: [
    'this is a delivery status notification from',
    'courier mail server',
    'this is the courier mail server at',
  ],
  source: "Courier's texts in public bounce samples, 2026-11",
  rules: [
    {
      id: 'courier-sender-domain-missing',
      words: ['517 domain does not exist', '517-domain does not exist', 'invalid mx records, see'],
      cause: 'sender-domain-dns',
      example: '517-Domain does not exist: example.com.',
      link: null,
    },
    {
      id: 'courier-spf',
      words: ['517 spf fail', '517-spf fail', '517 spf', '517-spf'],
      cause: 'spf-fail',
      example: '517-SPF fail sender@example.com: Address does not pass the Sender Policy Framework',
      link: null,
    },
    {
      id: 'courier-relay-denied',
      words: ['513 relaying denied', '513 unauthenticated sender'],
      cause: 'relay-denied',
      example: '513 Relaying denied.',
      link: null,
    },
    {
      id: 'courier-dns-failure',
      words: ['dns lookup failure: * try again later'],
      cause: 'recipient-dns-failure',
      example: 'DNS lookup failure: example.org. Try again later.',
      link: null,
    },
    {
      id: 'courier-mail-quota',
      words: ['mail quota exceeded', 'maildir over quota'],
      cause: 'mailbox-full',
      example: '552 Mail quota exceeded.',
      link: null,
    },
    {
      id: 'courier-mime',
      words: [
        'message contains broken mime',
        'invalid 7bit data',
        'invalid 8-bit data',
        'this message contains improperly-formatted',
      ],
      cause: 'message-not-rfc-compliant',
      example: '534 Refusing to send: message contains broken MIME',
      link: null,
    },
  ],
};
