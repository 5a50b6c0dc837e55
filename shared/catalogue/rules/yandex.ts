/**
 * Yandex Mail.
 */
import type { RuleSet } from '../rule.ts';

export const yandex: RuleSet = {
  id: 'yandex',
  name: 'Yandex',
  rank: 'provider',
  hosts: ['yandex.ru', 'yandex.net', 'yandex.com'],
  signatures: ['.yandex.ru', '.yandex.net', '.yandex.com', 'yandex.com/', 'yandex.ru/', 'ya.cc/'],
  source: "Yandex 360's page on bounces, 2026-11",
  rules: [
    {
      id: 'yandex-spam',
      words: [
        'message rejected under suspicion of spam',
        'rejected under suspicion of spam',
        'ya.cc/1irbc',
      ],
      cause: 'content-spam',
      example:
        '554 5.7.1 Message rejected under suspicion of SPAM; https://ya.cc/1IrBc 1753000000-AbCdEf',
      link: 'https://yandex.com/support/yandex-360/customers/mail/en/bounces/yandex',
    },
    {
      id: 'yandex-spam-statistics',
      words: ['blocked by spam statistics', 'client host * blocked using; see'],
      cause: 'ip-blocked-provider',
      example:
        '554 5.7.1 Service unavailable; Client host [192.0.2.25] blocked by spam statistics - see https://feedback.yandex.ru/',
      link: 'https://yandex.com/support/yandex-360/customers/mail/en/bounces/yandex',
    },
    {
      id: 'yandex-account-blocked',
      words: ['policy rejection on the target address'],
      cause: 'recipient-disabled',
      example: '550 5.7.1 Policy rejection on the target address',
      link: 'https://yandex.com/support/yandex-360/customers/mail/en/bounces/yandex',
    },
    {
      id: 'yandex-recipient',
      words: [
        'no such user!',
        'no such user',
        'no correct recipients',
        'bad address mailbox syntax',
      ],
      needsHost: true,
      cause: 'recipient-unknown',
      example: '550 5.7.1 No such user! 1753000000-AbCdEf yandex.ru',
      link: 'https://yandex.com/support/yandex-360/customers/mail/en/bounces/yandex',
    },
    {
      id: 'yandex-box-full',
      words: ['mailbox size limit exceeded', 'mailbox size exceeded'],
      needsHost: true,
      cause: 'mailbox-full',
      example: '552 5.2.2 yandex.ru Mailbox size limit exceeded',
      link: 'https://yandex.com/support/yandex-360/customers/mail/en/bounces/yandex',
    },
    {
      id: 'yandex-flooded',
      words: ['recipient has exceeded message rate limit'],
      needsHost: true,
      cause: 'recipient-rate-limited',
      example:
        '450 4.2.1 yandex.ru The recipient has exceeded message rate limit. Try again later.',
      link: 'https://yandex.com/support/yandex-360/customers/mail/en/bounces/yandex',
    },
    {
      id: 'yandex-greylisted',
      words: ['the service is currently unavailable'],
      needsHost: true,
      cause: 'greylisted',
      example:
        '451 4.7.1 Sorry, the service is currently unavailable. Please come back later. yandex.ru',
      link: 'https://yandex.com/support/yandex-360/customers/mail/en/bounces/yandex',
    },
    {
      id: 'yandex-sender-not-owned',
      words: ['sender address rejected: not owned by auth user'],
      needsHost: true,
      cause: 'sender-not-owned',
      example: '553 5.7.1 Sender address rejected: not owned by auth user. yandex.ru',
      link: 'https://yandex.com/support/yandex-360/customers/mail/en/bounces/yandex',
    },
  ],
};
