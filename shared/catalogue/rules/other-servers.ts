/**
 * Mail servers of which only a few refusals are known by their wording; one set each.
 */
import type { RuleSet } from '../rule.ts';

export const otherServers: readonly RuleSet[] = [
  {
    id: 'groupwise',
    name: 'GroupWise',
    rank: 'mta',
    hosts: [],
    signatures: ['groupwise'],
    source: "GWIA's texts; field samples, 2026-11",
    rules: [
      {
        id: 'groupwise-user-not-found',
        words: ['user not found', 'no such recipient', 'unknown recipient', 'd101'],
        needsHost: true,

        cause: 'recipient-unknown',
        example: 'GroupWise: 550 No such recipient',
        link: null,
      },
      {
        id: 'groupwise-mailbox-full',
        words: ['disk space quota exceeded', 'mailbox size limit', 'd716'],
        needsHost: true,

        cause: 'mailbox-full',
        example: 'GroupWise: 552 Disk space quota exceeded',
        link: null,
      },
    ],
  },
  {
    id: 'mailenable',
    name: 'MailEnable',
    rank: 'mta',
    hosts: [],
    signatures: ['mailenable'],
    source: "MailEnable's SMTP connector texts; field samples, 2026-11",
    rules: [
      {
        id: 'mailenable-not-local',
        words: ['mailbox unavailable or not local'],

        cause: 'recipient-unknown',
        example: '550 Requested action not taken: mailbox unavailable or not local',
        link: null,
      },
      {
        id: 'mailenable-log-in',
        words: [
          'requires authentication when attempting to send to a non-local e-mail address',
          'requires authentication when attempting to send to a non-local email address',
        ],

        cause: 'relay-auth-required',
        example:
          '503 This mail server requires authentication when attempting to send to a non-local e-mail address. Please check your mail client settings.',
        link: null,
      },
      {
        id: 'mailenable-sender-authentication',
        words: [
          'this mail server requires authentication before sending mail from a locally hosted domain',
        ],

        cause: 'relay-auth-required',
        example:
          '503 This mail server requires authentication before sending mail from a locally hosted domain.',
        link: null,
      },
    ],
  },
  {
    id: 'hmailserver',
    name: 'hMailServer',
    rank: 'mta',
    hosts: [],
    signatures: ['hmailserver'],
    source: 'SMTPConnection.cpp and the spam tests of hMailServer 5.x; field samples, 2026-11',
    rules: [
      {
        id: 'hmailserver-delivery-not-allowed',
        words: ['delivery is not allowed to this address'],

        cause: 'relay-denied',
        example: '550 Delivery is not allowed to this address.',
        link: null,
      },
      {
        id: 'hmailserver-log-in',
        words: ['smtp authentication is required'],

        cause: 'relay-auth-required',
        example: '530 SMTP authentication is required.',
        link: null,
      },
      {
        id: 'hmailserver-helo',
        words: ['the host name specified in helo does not match ip address'],

        cause: 'helo-invalid',
        example: '550 The host name specified in HELO does not match IP address.',
        link: null,
      },
      {
        id: 'hmailserver-mailbox-full',
        words: ['inbox is full'],

        cause: 'mailbox-full',
        example: 'Inbox is full',
        link: null,
      },
      {
        id: 'hmailserver-spf',
        words: ['blocked by spf'],

        cause: 'spf-fail',
        example: '550 Blocked by SPF (No explanation, use shorter domain)',
        link: null,
      },
      {
        id: 'hmailserver-sender-mx',
        words: [
          'sender does not have any mx records',
          'the sender address does not have any mx records',
        ],

        cause: 'sender-domain-dns',
        example: '550 Sender does not have any MX records.',
        link: null,
      },
    ],
  },
  {
    id: 'mdaemon',
    name: 'MDaemon',
    rank: 'mta',
    hosts: [],
    signatures: ['mdaemon'],
    source: "MDaemon's SMTP texts; field samples, 2026-11",
    rules: [
      {
        id: 'mdaemon-recipient-unknown',
        words: ['>, recipient unknown'],

        cause: 'recipient-unknown',
        example: '550 <user@example.org>, Recipient unknown',
        link: null,
      },
      {
        id: 'mdaemon-not-conforming',
        words: ['message does not conform to standards'],

        cause: 'message-not-rfc-compliant',
        example: '554 Message does not conform to standards',
        link: null,
      },
      {
        id: 'mdaemon-reverse-lookup',
        words: ['ptr lookup failed', 'failed reverse lookup', 'hostname does not match'],
        needsHost: true,

        cause: 'ptr-mismatch',
        example: 'MDaemon: 501 PTR lookup failed',
        link: null,
      },
      {
        id: 'mdaemon-sender-unknown',
        words: ['sender domain must resolve', 'domain must resolve'],

        cause: 'sender-domain-dns',
        example: '501 <sender@example.com>, sender domain must resolve',
        link: null,
      },
      {
        id: 'mdaemon-tarpit',
        words: ['too many rset commands', 'dynamic screening'],

        cause: 'ip-rate-limited',
        example: '421 4.7.0 connection refused by Dynamic Screening',
        link: null,
      },
    ],
  },
  {
    id: 'communigate',
    name: 'CommuniGate Pro',
    rank: 'mta',
    hosts: [],
    signatures: ['communigate'],
    source: "CommuniGate Pro's SMTP module texts; field samples, 2026-11",
    rules: [
      {
        id: 'communigate-unknown-account',
        words: ['unknown user account', 'account is not enabled on this server'],

        cause: 'recipient-unknown',
        example: '550 user@example.org unknown user account',
        link: null,
      },
      {
        id: 'communigate-account-full',
        words: ['account is full', 'account is full (quota exceeded)'],

        cause: 'mailbox-full',
        example: '<user@example.org> account is full (quota exceeded)',
        link: null,
      },
      {
        id: 'communigate-relay',
        words: ['we do not relay', 'will leave the internet'],

        cause: 'relay-denied',
        example: '571 user@example.org we do not relay',
        link: null,
      },
      {
        id: 'communigate-host-listed',
        words: ['your host * is blacklisted by'],

        cause: 'ip-blocklisted',
        example:
          '591 Your host [192.0.2.25] is blacklisted by dnsbl.example.net. No mail will be accepted',
        link: null,
      },
    ],
  },
  {
    id: 'imail',
    name: 'IMail',
    rank: 'mta',
    hosts: [],
    signatures: ['imail'],
    source: "IMail Server's texts; field samples, 2026-11",
    rules: [
      {
        id: 'imail-unknown-user',
        words: [
          '550 unknown user <',
          'undeliverable to * unknown user',
          'unknown user * on remote system',
        ],

        cause: 'recipient-unknown',
        example: '550 unknown user <user@example.org>',
        link: null,
      },
      {
        id: 'imail-not-gateway',
        words: ['not a gateway', 'not local host'],

        cause: 'relay-denied',
        example: '550 not local host example.org, not a gateway',
        link: null,
      },
      {
        id: 'imail-too-many-messages',
        words: ['user has too many messages on the server', 'has exceeded the limit on mailbox'],

        cause: 'mailbox-full',
        example: '552 user has too many messages on the server',
        link: null,
      },
    ],
  },
  {
    id: 'kerio',
    name: 'Kerio Connect',
    rank: 'mta',
    hosts: [],
    signatures: ['kerio'],
    source: "Kerio Connect's SMTP texts; field samples, 2026-11",
    rules: [
      {
        id: 'kerio-relay-log-in',
        words: ['relaying to * denied (authentication required)'],

        cause: 'relay-auth-required',
        example: '550 5.7.1 Relaying to <user@example.org> denied (authentication required)',
        link: null,
      },
      {
        id: 'kerio-relay',
        words: ['relaying to * denied'],

        cause: 'relay-denied',
        example: '550 5.7.1 Relaying to <user@example.org> denied',
        link: null,
      },
    ],
  },
  {
    id: 'smartermail',
    name: 'SmarterMail',
    rank: 'mta',
    hosts: [],
    signatures: ['smartermail'],
    source: "SmarterMail's SMTP texts; field samples, 2026-11",
    rules: [
      {
        id: 'smartermail-spam-filter',
        words: [
          'sending address not accepted due to spam filter',
          'message rejected due to spam filtering',
          'message rejected per spam policy',
        ],

        cause: 'content-spam',
        example: '554 Sending address not accepted due to spam filter',
        link: null,
      },
      {
        id: 'smartermail-relay',
        words: ['authentication is required for relay'],

        cause: 'relay-auth-required',
        example: '550 Authentication is required for relay',
        link: null,
      },
    ],
  },
  {
    id: 'opensmtpd',
    name: 'OpenSMTPD',
    rank: 'mta',
    hosts: [],
    signatures: ['opensmtpd'],
    source: 'smtp_session.c, mta.c, lka.c of OpenSMTPD 7.x; field samples, 2026-11',
    rules: [
      {
        id: 'opensmtpd-no-mx',
        words: ['no mx found for domain', 'no mx found for destination'],

        cause: 'recipient-domain-no-mx',
        example: 'No MX found for domain',
        link: null,
      },
      {
        id: 'opensmtpd-mx-unreachable',
        words: [
          'network error on destination mxs',
          'no valid route to destination',
          'bad dns for destination mx',
          'unable to connect to destination',
        ],

        cause: 'recipient-server-unreachable',
        example: 'Network error on destination MXs',
        link: null,
      },
      {
        id: 'opensmtpd-address-invalid',
        words: ['invalid mailbox address syntax'],

        cause: 'address-syntax',
        example: '553 5.1.3 Invalid mailbox address syntax',
        link: null,
      },
    ],
  },
  {
    id: 'powermta',
    name: 'PowerMTA',
    rank: 'mta',
    hosts: [],
    signatures: ['powermta', '[internal]'],
    source: "PowerMTA's and Momentum's status texts; field samples, 2026-11",
    rules: [
      {
        id: 'powermta-no-mail-hosts',
        words: ['unable to route: no mail hosts for domain', 'no mail hosts for domain'],

        cause: 'recipient-domain-no-mx',
        example: '5.4.4 (unable to route: no mail hosts for domain)',
        link: null,
      },
      {
        id: 'powermta-lookup-failed',
        words: ['unable to route: dns lookup failure', 'domain lookup failed'],

        cause: 'recipient-dns-failure',
        example: '4.4.4 (unable to route: dns lookup failure)',
        link: null,
      },
      {
        id: 'powermta-no-such-domain',
        words: ['bad destination system: no such domain', 'bad destination system'],

        cause: 'recipient-domain-not-found',
        example: '5.1.2 (bad destination system: no such domain)',
        link: null,
      },
      {
        id: 'powermta-no-answer',
        words: ['no answer from host', '4.4.2 (bad connection)', 'bad connection)'],

        cause: 'recipient-server-unreachable',
        example: '4.4.1 (no answer from host)',
        link: null,
      },
      {
        id: 'powermta-message-too-big',
        words: ['[internal] message too big'],

        cause: 'message-too-big',
        example: '552 5.3.4 [internal] message too big',
        link: null,
      },
      {
        id: 'powermta-bad-address',
        words: ['bad destination mailbox address syntax'],

        cause: 'address-syntax',
        example: '5.1.3 (bad destination mailbox address syntax)',
        link: null,
      },
    ],
  },
  {
    id: 'haraka',
    name: 'Haraka',
    rank: 'mta',
    hosts: [],
    signatures: ['haraka'],
    source: "Haraka's core and plugin texts, 2026-11",
    rules: [
      {
        id: 'haraka-relay',
        words: ['i cannot deliver mail for'],

        cause: 'relay-denied',
        example: '550 I cannot deliver mail for {<user@example.org>}',
        link: null,
      },
      {
        id: 'haraka-no-reverse-name',
        words: ['client ip has no rdns', 'no rdns for your ip'],

        cause: 'ptr-missing',
        example: '550 client IP has no rDNS',
        link: null,
      },
    ],
  },
  {
    id: 'james',
    name: 'Apache James',
    rank: 'mta',
    hosts: [],
    signatures: ['james'],
    source: 'mailet texts of Apache James (RemoteDelivery, DSNBounce), 2026-11',
    rules: [
      {
        id: 'james-no-exchangers',
        words: [
          'there are no dns entries for the hostname',
          'no mail server(s) for',
          'no mx record or ip * found for',
        ],

        cause: 'recipient-domain-no-mx',
        example:
          'There are no DNS entries for the hostname exmaple.org. I cannot determine where to send this message.',
        link: null,
      },
    ],
  },
  {
    id: 'mailfoundry',
    name: 'MailFoundry',
    rank: 'mta',
    hosts: [],
    signatures: ['mailfoundry'],
    source: 'field samples, 2026-11',
    rules: [
      {
        id: 'mailfoundry-destination-unreachable',
        words: ['due to being unable to connect successfully to the destination mail server'],

        cause: 'recipient-server-unreachable',
        example:
          'Unable to deliver message to the following recipients, due to being unable to connect successfully to the destination mail server.',
        link: null,
      },
    ],
  },
  {
    id: 'mailmarshal',
    name: 'MailMarshal',
    rank: 'mta',
    hosts: [],
    signatures: ['mailmarshal'],
    source: 'texts of MailMarshal (Trustwave) and InterScan; field samples, 2026-11',
    rules: [
      {
        id: 'mailmarshal-destination-unknown',
        words: [
          'destination addresses were unknown',
          "the user's email name is not found",
          'the following recipients could not be reached: unknown',
        ],

        cause: 'recipient-unknown',
        example:
          'The message could not be delivered because the following destination addresses were unknown',
        link: null,
      },
    ],
  },
];
