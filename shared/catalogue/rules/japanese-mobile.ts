/**
 * Japanese mobile carriers and providers, whose gateways speak in sentences of their own.
 */
import type { RuleSet } from '../rule.ts';

export const japaneseMobile: RuleSet = {
  id: 'japanese-mobile',
  name: 'Japanese carriers',
  rank: 'mta',
  hosts: [
    'docomo.ne.jp',
    'ezweb.ne.jp',
    'au.com',
    'softbank.ne.jp',
    'i.softbank.jp',
    'vodafone.ne.jp',
    'ymobile.ne.jp',
    'willcom.com',
    'biglobe.ne.jp',
    'nifty.com',
    'kddi.com',
    'dion.ne.jp',
    'auone-net.jp',
    'au-net.ne.jp',
  ],
  signatures: [
    'docomo.ne.jp',
    'ezweb.ne.jp',
    'softbank.ne.jp',
    'au.com',
    'biglobe.ne.jp',
    'nifty.com',
    'kddi.com',
    'auone-net.jp',
    'au-net.ne.jp',
  ],
  source:
    'texts of docomo, au/KDDI, SoftBank, BIGLOBE and nifty gateways; public bounce samples, 2026-11',
  rules: [
    {
      id: 'japanese-mobile-refused-by-recipient',
      words: [
        'recipient id refuse to receive mail',
        'refuse to receive this mail',
        "recipient's domain designated reception",
        'user refuses to receive this mail',
      ],
      cause: 'recipient-blocked-sender',
      example:
        'We failed to deliver mail because the following address recipient ID refuse to receive mail. user@example.org',
      link: null,
    },
    {
      id: 'japanese-mobile-no-such-account',
      words: [
        'not found recipient account',
        "mail recipient id doesn't exist",
        "recipient id doesn't exist",
        'due to user unknown',
        'due to the following reason: user unknown',
      ],
      cause: 'recipient-unknown',
      example: 'Not found recipient account user@example.org',
      link: null,
    },
    {
      id: 'japanese-mobile-account-disabled',
      words: [
        'the user(s) account is disabled',
        'the user(s) account is temporarily limited',
        'user(s) account is disabled',
      ],
      cause: 'recipient-disabled',
      example: 'The user(s) account is disabled. <user@example.org>',
      link: null,
    },
    {
      id: 'japanese-mobile-mailbox-full',
      words: [
        'exceeded the local limit',
        'as their mailbox is full',
        "the number of messages in recipient's mailbox exceeded",
        'too much mail data',
      ],
      cause: 'mailbox-full',
      example:
        "The number of messages in recipient's mailbox exceeded the local limit. user@example.org",
      link: null,
    },
    {
      id: 'japanese-mobile-domain-missing',
      words: ['as the remote domain doesnt exist', "as the remote domain doesn't exist"],
      cause: 'recipient-domain-not-found',
      example: 'As the remote domain doesnt exist',
      link: null,
    },
    {
      id: 'japanese-mobile-invalid-recipient',
      words: [
        'invalid recipient',
        'unknown user',
        'user unknown',
        'recipient rejected',
        'recipient address rejected',
      ],
      needsHost: true,
      cause: 'recipient-unknown',
      example: '550 Unknown user user@example.org',
      link: null,
    },
    {
      id: 'japanese-mobile-too-many-connections',
      words: ['too many connections', '421 service not available'],
      needsHost: true,
      cause: 'connection-limit',
      example: '421 ezweb.ne.jp too many connections',
      link: null,
    },
  ],
};
