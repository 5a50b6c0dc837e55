/**
 * What Gmail itself writes to its users about mail it could not deliver elsewhere. The headline
 * is in the user's language; below it stands the remote server's reply, which counts more.
 */
import type { RuleSet } from '../rule.ts';

const help = 'https://support.google.com/mail/answer/6596';

export const gmailNotices: RuleSet = {
  id: 'gmail-notices',
  name: "Gmail's notices",
  rank: 'provider',
  hosts: ['googlemail.com', 'gmail.com'],
  signatures: ['mailer-daemon@googlemail.com', 'support.google.com/mail/answer/7720'],
  source: "Gmail's notices as published with mail parsers, 2026-08",
  rules: [
    {
      // Above it the headline says that the domain could not be found: the response knows better.
      id: 'gmail-notices-null-mx',
      words: ["doesn't receive email according to the administrator", 'returned null mx'],
      cause: 'recipient-null-mx',
      permanent: true,
      example:
        "Your message wasn't delivered to user@example.org because the domain example.org couldn't be found. The response was: DNS Error: DNS type 'mx' lookup of example.org responded with code NOERROR The domain example.org doesn't receive email according to the administrator: returned Null MX https://www.rfc-editor.org/info/rfc7505",
      link: help,
    },
    {
      id: 'gmail-notices-domain-not-found',
      words: [
        'because the domain * not found',
        'domain name not found',
        'responded with code nxdomain',
        "the domain * couldn't be found",
      ],
      cause: 'recipient-domain-not-found',
      example:
        "Your message wasn't delivered to user@example.invalid because the domain example.invalid couldn't be found. DNS Error: DNS type 'mx' lookup of example.invalid responded with code NXDOMAIN Domain name not found: example.invalid",
      link: help,
    },
    {
      id: 'gmail-notices-no-mail-server',
      words: ['had no relevant answers'],
      cause: 'recipient-domain-no-mx',
      example:
        "DNS Error: DNS type 'mx' lookup of example.org responded with code NOERROR DNS type 'mx' lookup of example.org had no relevant answers. DNS type 'aaaa' lookup of example.org had no relevant answers.",
      link: help,
    },
    {
      id: 'gmail-notices-dns-failed',
      words: [
        'responded with code servfail',
        'dns server returned answer with no data',
        'dns error: timed out',
      ],
      cause: 'recipient-dns-failure',
      example:
        "DNS Error: DNS type 'mx' lookup of example.org responded with code SERVFAIL DNS server returned general failure",
      link: help,
    },
    {
      id: 'gmail-notices-unable-to-connect',
      words: [
        'the recipient server did not accept our requests to connect',
        'recipient server did not accept our requests to connect',
        'unable to connect to remote host',
      ],
      cause: 'recipient-server-unreachable',
      example:
        'The recipient server did not accept our requests to connect. Learn more at https://support.google.com/mail/answer/7720 [mx.example.org 192.0.2.25: timed out]',
      link: 'https://support.google.com/mail/answer/7720',
    },
    {
      id: 'gmail-notices-too-large-to-forward',
      words: ['message you sent exceeded the size limits', "exceeds the recipient's size limit"],
      cause: 'message-too-big',
      example: 'The message you sent exceeded the size limits of the recipient domain.',
      link: help,
    },
    {
      id: 'gmail-notices-sending-limit',
      words: ['you have reached a limit for sending mail'],
      cause: 'sender-quota-exceeded',
      example: 'You have reached a limit for sending mail. Your message was not sent.',
      link: 'https://support.google.com/a/answer/166852',
    },
    {
      id: 'gmail-notices-send-as',
      words: [
        "settings for your 'send mail as' account are misconfigured",
        "'send mail as' account are misconfigured",
      ],
      keys: ['p=customfromdenied'],
      cause: 'login-failed',
      example:
        "You're sending this from a different address or alias using the 'Send mail as' feature. The settings for your 'Send mail as' account are misconfigured or out of date. Check those settings and try resending. https://support.google.com/mail/?p=CustomFromDenied",
      link: 'https://support.google.com/mail/?p=CustomFromDenied',
    },
    {
      id: 'gmail-notices-remote-misconfigured',
      words: ['because the remote server is misconfigured'],
      cause: 'recipient-server-misconfigured',
      generic: true,
      example:
        "Your message wasn't delivered to user@example.org because the remote server is misconfigured. See the technical details below for more information.",
      link: help,
    },
    {
      id: 'gmail-notices-address-not-found',
      words: [
        "because the address couldn't be found, or is unable to receive mail",
        "address couldn't be found, or is unable to receive mail",
      ],
      cause: 'recipient-unknown',
      example:
        "Your message wasn't delivered to user@example.org because the address couldn't be found, or is unable to receive mail.",
      link: help,
    },
    {
      id: 'gmail-notices-blocked',
      words: [
        'has been blocked. see technical details',
        'has been blocked. see the technical details',
      ],
      cause: 'see-remote-text',
      example:
        'Your message to user@example.org has been blocked. See technical details below for more information.',
      link: help,
    },
    {
      id: 'gmail-notices-will-retry',
      words: ['there was a temporary problem delivering your message', 'gmail will retry for'],
      cause: 'delay-notice',
      example:
        "There was a temporary problem delivering your message to user@example.org. Gmail will retry for 47 more hours. You'll be notified if the delivery fails permanently.",
      link: help,
    },
  ],
};
