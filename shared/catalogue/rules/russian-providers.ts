/**
 * Mail.ru and Rambler.
 */
import type { RuleSet } from '../rule.ts';

export const russianProviders: readonly RuleSet[] = [
  {
    id: 'mail-ru',
    name: 'Mail.ru',
    rank: 'provider',
    hosts: ['mail.ru', 'bk.ru', 'inbox.ru', 'list.ru', 'internet.ru'],
    signatures: ['.mail.ru'],
    source: 'help.mail.ru and the SMTP Field Manual, 2026-11',
    rules: [
      {
        id: 'mail-ru-spam',
        words: [
          'spam message discarded/rejected',
          'spam message rejected',
          'spam message discarded',
        ],
        needsHost: true,
        cause: 'content-spam',
        example:
          '550 spam message rejected. Please visit https://help.mail.ru/notspam-support/id?c=AbCd or report details to abuse@corp.mail.ru.',
        link: 'https://help.mail.ru/notspam-support/errors/550spam',
      },
      {
        id: 'mail-ru-account-hijacked',
        words: ['message sending for this account is disabled', 'account recovery page'],
        cause: 'sender-account-compromised',
        example:
          '550 Message sending for this account is disabled. Please visit https://account.mail.ru/recovery',
        link: 'https://account.mail.ru/recovery',
      },
      {
        id: 'mail-ru-recipient',
        words: ['message was not accepted -- invalid mailbox', 'not accepted -- invalid mailbox'],
        cause: 'recipient-unknown',
        example:
          '550 Message was not accepted -- invalid mailbox. Local mailbox user@example.org is unavailable: user not found',
        link: 'https://postmaster.mail.ru/',
      },
      {
        id: 'mail-ru-disabled',
        words: ['account is disabled', 'user is terminated'],
        needsHost: true,
        cause: 'recipient-disabled',
        example: '550 Message was not accepted -- mail.ru: account is disabled',
        link: 'https://postmaster.mail.ru/',
      },
      {
        id: 'mail-ru-dmarc',
        words: ['dmarc'],
        needsHost: true,
        cause: 'dmarc-reject',
        example: '550 5.7.1 This message was not accepted due to DMARC policy, mail.ru',
        link: 'https://postmaster.mail.ru/',
      },
    ],
  },
  {
    id: 'rambler',
    name: 'Rambler',
    rank: 'provider',
    hosts: ['rambler.ru'],
    signatures: ['.rambler.ru', 'rambler-co.ru'],
    source: "Rambler's help page and the SMTP Field Manual, 2026-11",
    rules: [
      {
        id: 'rambler-inactive',
        words: ['recipient address rejected: inactive', 'recipient address rejected: blocked'],
        needsHost: true,
        cause: 'recipient-disabled',
        example: '540 5.7.1 <user@example.org>: recipient address rejected: Inactive',
        link: 'https://help.rambler.ru/mail/mail-soobsheniya-ob-oshibkah/1326/',
      },
      {
        id: 'rambler-spam',
        words: ['if this is not spam contact abuse', 'spam message rejected; if this is not spam'],
        cause: 'content-spam',
        example: '554 5.7.1 Spam message rejected; If this is not spam contact abuse@rambler-co.ru',
        link: 'https://help.rambler.ru/mail/mail-soobsheniya-ob-oshibkah/1326/',
      },
    ],
  },
];
