/**
 * I.UA: every refusal ends in a link whose number is the reason.
 */
import type { RuleSet } from '../rule.ts';

export const iUa: RuleSet = {
  id: 'i-ua',
  name: 'I.UA',
  rank: 'provider',
  hosts: ['i.ua'],
  signatures: ['mail.i.ua', 'i.ua/err'],
  source: "I.UA's error pages, 2026-11",
  rules: [
    {
      id: 'i-ua-relay',
      words: ['i.ua/err/1'],
      cause: 'relay-denied',
      example: '550 Not relayed. https://mail.i.ua/err/1/',
      link: 'https://mail.i.ua/err/1/',
    },
    {
      id: 'i-ua-recipient',
      words: ['i.ua/err/2'],
      cause: 'recipient-unknown',
      example: '550 No such user. https://mail.i.ua/err/2/',
      link: 'https://mail.i.ua/err/2/',
    },
    {
      id: 'i-ua-unused',
      words: ['i.ua/err/3'],
      cause: 'recipient-disabled',
      example: '550 Unused box. https://mail.i.ua/err/3/',
      link: 'https://mail.i.ua/err/3/',
    },
    {
      id: 'i-ua-box-full',
      words: ['i.ua/err/4'],
      cause: 'mailbox-full',
      example: '550 Box full. https://mail.i.ua/err/4/',
      link: 'https://mail.i.ua/err/4/',
    },
    {
      id: 'i-ua-limit',
      words: ['i.ua/err/5'],
      cause: 'ip-rate-limited',
      example: '550 Limit exceeded. https://mail.i.ua/err/5/',
      link: 'https://mail.i.ua/err/5/',
    },
    {
      id: 'i-ua-dynamic',
      words: ['i.ua/err/6'],
      cause: 'ip-policy-pbl',
      example: '550 Use the SMTP server of your provider. https://mail.i.ua/err/6/',
      link: 'https://mail.i.ua/err/6/',
    },
    {
      id: 'i-ua-helo',
      words: ['i.ua/err/7'],
      cause: 'helo-invalid',
      example: '550 Wrong HELO. https://mail.i.ua/err/7/',
      link: 'https://mail.i.ua/err/7/',
    },
    {
      id: 'i-ua-sender',
      words: ['i.ua/err/8'],
      cause: 'sender-verify-failed',
      example: '550 Sender check failed. https://mail.i.ua/err/8/',
      link: 'https://mail.i.ua/err/8/',
    },
    {
      id: 'i-ua-listed',
      words: ['i.ua/err/9'],
      cause: 'ip-blocklisted',
      example: '550 Listed. https://mail.i.ua/err/9/',
      link: 'https://mail.i.ua/err/9/',
    },
    {
      id: 'i-ua-chosen-senders',
      words: ['i.ua/err/10'],
      cause: 'recipient-restricted',
      example: '550 Sender not on the list. https://mail.i.ua/err/10/',
      link: 'https://mail.i.ua/err/10/',
    },
  ],
};
