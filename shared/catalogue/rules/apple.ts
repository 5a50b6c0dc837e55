/** iCloud Mail (`icloud.com`, `me.com`, `mac.com`), whose front is a Proofpoint filter. */
import type { RuleSet } from '../rule.ts';

const postmaster = 'https://support.apple.com/en-us/102322';

export const apple: RuleSet = {
  id: 'apple',
  name: 'Apple iCloud Mail',
  rank: 'provider',
  hosts: ['icloud.com', 'apple.com', 'me.com', 'mac.com'],
  signatures: [
    'support.apple.com/en-us/ht204137',
    'support.apple.com/ht204137',
    'support.apple.com/en-us/102322',
    'support.apple.com/102322',
    'icloudadmin@apple.com',
    'mail.icloud.com',
    'mail.me.com',
    'was rejected due to listing in spamhaus',
    'rejected due to having a domain present in the spamhaus dbl',
  ],
  source: "Apple's postmaster page of 2025-02-26, wordings as seen in bounces",
  rules: [
    {
      id: 'apple-unauthenticated',
      words: ['[hme1]', 'blocked for failing both spf and dkim'],
      cause: 'unauthenticated',
      example:
        '554 5.7.1 [HME1] This message was blocked for failing both SPF and DKIM authentication checks. See https://support.apple.com/en-us/HT204137 for mailing best practices',
      link: postmaster,
    },
    {
      id: 'apple-dmarc',
      words: ['message was rejected due to * dmarc policy'],
      needsHost: true,
      cause: 'dmarc-reject',
      example:
        "554 5.7.1 Your message was rejected due to example.com's DMARC policy. See https://support.apple.com/en-us/HT204137 for info",
      link: postmaster,
    },
    {
      id: 'apple-domain-spamhaus',
      words: ['having a domain present in the spamhaus dbl'],
      cause: 'url-blocklisted',
      example:
        '550 5.7.1 Your email was rejected due to having a domain present in the Spamhaus DBL -- see https://www.spamhaus.org/dbl/',
      link: 'https://check.spamhaus.org/',
    },
    {
      id: 'apple-spamhaus-pbl',
      words: ['rejected due to listing in spamhaus pbl'],
      cause: 'ip-policy-pbl',
      example:
        '550 5.7.1 Mail from IP 203.0.113.5 was rejected due to listing in Spamhaus PBL. For details please see http://www.spamhaus.org/query/bl?ip=203.0.113.5',
      link: 'https://check.spamhaus.org/',
    },
    {
      id: 'apple-spamhaus-xbl',
      words: ['rejected due to listing in spamhaus xbl'],
      cause: 'sender-host-compromised',
      example:
        '550 5.7.1 Mail from IP 203.0.113.5 was rejected due to listing in Spamhaus XBL. For details please see http://www.spamhaus.org/query/bl?ip=203.0.113.5',
      link: 'https://check.spamhaus.org/',
    },
    {
      id: 'apple-spamhaus',
      words: ['rejected due to listing in spamhaus'],
      cause: 'ip-blocklisted',
      example:
        '550 5.7.1 Mail from IP 203.0.113.5 was rejected due to listing in Spamhaus SBL. For details please see http://www.spamhaus.org/query/bl?ip=203.0.113.5',
      link: 'https://check.spamhaus.org/',
    },
    {
      id: 'apple-proofpoint-list',
      words: [
        'blocked - see https://support.proofpoint.com/dnsbl-lookup',
        'blocked - see https://ipcheck.proofpoint.com',
      ],
      needsHost: true,
      cause: 'ip-blocklisted',
      example:
        '550 5.7.0 Blocked - see https://support.proofpoint.com/dnsbl-lookup.cgi?ip=203.0.113.5 [mx01.mail.icloud.com]',
      link: 'https://ipcheck.proofpoint.com/',
    },
    {
      id: 'apple-local-policy',
      words: ['[cs01]', '[cs02]', '[hm07]', '[hm08]'],
      needsHost: true,
      cause: 'content-spam',
      example:
        '550 5.7.1 [CS01] Message rejected due to local policy. Please visit https://support.apple.com/en-us/HT204137',
      link: postmaster,
    },
    {
      id: 'apple-volume',
      words: ['deferred due to excessive volume'],
      cause: 'recipient-rate-limited',
      example:
        '421 4.7.1 Messages to user@icloud.com deferred due to excessive volume. Try again later - https://support.apple.com/en-us/HT204137',
      link: postmaster,
    },
    {
      id: 'apple-connection-refused',
      words: [
        'me.com esmtp not accepting connections',
        'icloud.com esmtp not accepting connections',
        'esmtp not accepting connections',
      ],
      needsHost: true,
      cause: 'ip-blocked-provider',
      example: '554 mx01.mail.icloud.com ESMTP not accepting connections',
      link: postmaster,
    },
    {
      id: 'apple-unknown',
      words: ['inactive email address', 'unknown or illegal alias', 'user does not exist'],
      needsHost: true,
      cause: 'recipient-unknown',
      example: '550 5.1.1 unknown or illegal alias: user@me.com [mx01.mail.icloud.com]',
      link: postmaster,
    },
    {
      id: 'apple-removed',
      words: ['recipient no longer on server'],
      cause: 'recipient-unknown',
      example: '550 5.1.6 recipient no longer on server: user@icloud.com',
      link: postmaster,
    },
    {
      id: 'apple-over-quota',
      words: ['user is over quota', 'user is overquota'],
      needsHost: true,
      cause: 'mailbox-full',
      example: '552 5.2.2 <user@icloud.com>: user is over quota [mx01.mail.icloud.com]',
      link: postmaster,
    },
    {
      id: 'apple-too-many-errors',
      words: ['error: too many errors'],
      needsHost: true,
      cause: 'recipient-list-hygiene',
      example: '421 4.7.0 mx01.mail.icloud.com Error: too many errors',
      link: postmaster,
    },
    {
      id: 'apple-relay',
      words: ['relay access denied'],
      needsHost: true,
      cause: 'relay-denied',
      example: '554 5.7.1 <user@icloud.com>: Relay access denied [mx01.mail.icloud.com]',
      link: postmaster,
    },
    {
      id: 'apple-busy',
      words: ['service unavailable - try again later'],
      needsHost: true,
      cause: 'temporary-server-error',
      example: '451 4.7.1 Service unavailable - try again later [mx01.mail.icloud.com]',
      link: postmaster,
    },
  ],
};
