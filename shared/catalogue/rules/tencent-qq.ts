/**
 * QQ Mail and Tencent Exmail: short sentences, each with its help page.
 */
import type { RuleSet } from '../rule.ts';

export const tencentQq: RuleSet = {
  id: 'tencent-qq',
  name: 'Tencent QQ Mail',
  rank: 'provider',
  hosts: ['qq.com'],
  signatures: ['.qq.com'],
  source: "QQ Mail's help pages named in its refusals (service.mail.qq.com/detail/122), 2026-11",
  rules: [
    {
      id: 'tencent-qq-spf',
      words: ['spf check failed', 'spf check fail', 'sender * spf'],
      needsHost: true,

      cause: 'spf-fail',
      example: '550 SPF check failed. https://service.mail.qq.com/detail/122/72',
      link: 'https://service.mail.qq.com/detail/122/72',
    },
    {
      id: 'tencent-qq-dmarc',
      words: ['dmarc check failed'],
      needsHost: true,

      cause: 'dmarc-reject',
      example: '550 DMARC check failed. https://service.mail.qq.com/detail/122/72',
      link: 'https://service.mail.qq.com/detail/122/72',
    },
    {
      id: 'tencent-qq-bounce-attack',
      words: ['suspected bounce attacks'],
      needsHost: true,

      cause: 'backscatter',
      example: '550 Suspected bounce attacks https://service.mail.qq.com/detail/122/57',
      link: 'https://service.mail.qq.com/detail/122/57',
    },
    {
      id: 'tencent-qq-spam-address',
      words: ['suspected spam ip'],
      needsHost: true,

      cause: 'ip-blocked-provider',
      example: '550 Suspected spam ip https://service.mail.qq.com/detail/122/66',
      link: 'https://service.mail.qq.com/detail/122/66',
    },
    {
      id: 'tencent-qq-connection-denied',
      words: ['connection denied'],
      needsHost: true,

      cause: 'ip-blocked-provider',
      example: '550 Connection denied https://service.mail.qq.com/detail/122/170',
      link: 'https://service.mail.qq.com/detail/122/170',
    },
    {
      id: 'tencent-qq-size',
      words: ['message too large'],
      needsHost: true,

      cause: 'message-too-big',
      example: '552 Message too large https://service.mail.qq.com/detail/122/168',
      link: 'https://service.mail.qq.com/detail/122/168',
    },
    {
      id: 'tencent-qq-refused-by-recipient',
      words: ['mail is rejected by recipients', 'mail is rejected by recipient'],

      cause: 'recipient-blocked-sender',
      example: '550 Mail is rejected by recipients https://service.mail.qq.com/detail/122/92',
      link: 'https://service.mail.qq.com/detail/122/92',
    },
    {
      id: 'tencent-qq-spam',
      words: ['spam is embedded in the email', 'suspected spam', 'mail content denied'],

      cause: 'content-spam',
      example: '550 Spam is embedded in the email https://service.mail.qq.com/detail/122/59',
      link: 'https://service.mail.qq.com/detail/122/59',
    },
    {
      id: 'tencent-qq-recipient-flooded',
      words: ['mailbox unavailable or access denied'],
      needsHost: true,

      cause: 'recipient-rate-limited',
      example:
        '550 Mailbox unavailable or access denied https://service.mail.qq.com/detail/122/166',
      link: 'https://service.mail.qq.com/detail/122/166',
    },
    {
      id: 'tencent-qq-frequency',
      words: [
        'ip frequency limited',
        'domain frequency limited',
        'sender frequency limited',
        'connection frequency limited',
        'frequency limited',
      ],
      needsHost: true,

      cause: 'ip-rate-limited',
      example: '550 IP frequency limited https://service.mail.qq.com/detail/122/172',
      link: 'https://service.mail.qq.com/detail/122/172',
    },
    {
      id: 'tencent-qq-address',
      words: ['bad address syntax'],
      needsHost: true,

      cause: 'address-syntax',
      example: '501 Bad address syntax https://service.mail.qq.com/detail/122/167',
      link: 'https://service.mail.qq.com/detail/122/167',
    },
    {
      id: 'tencent-qq-recipient',
      words: ['mailbox not found'],
      needsHost: true,

      cause: 'recipient-unknown',
      example: '550 Mailbox not found https://service.mail.qq.com/detail/122/169',
      link: 'https://service.mail.qq.com/detail/122/169',
    },
  ],
};
