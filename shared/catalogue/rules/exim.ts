/**
 * Exim, and cPanel's access rules on it: texts of its ACLs, routers and address verification.
 */
import type { RuleSet } from '../rule.ts';

export const exim: RuleSet = {
  id: 'exim',
  name: 'Exim',
  rank: 'mta',
  hosts: [],
  signatures: ['this message was created automatically by mail delivery software'],
  source:
    "smtp_in.c, receive.c, route.c, dnslookup.c, configure.default of Exim, 2025-12; cPanel's ACL texts",
  rules: [
    // The inner lines say why the call-back failed: no route to the sender's domain is DNS, not
    // a wrong mailbox.
    {
      id: 'exim-sender-domain-unroutable',
      words: [
        'unrouteable address * sender verify failed',
        'nxdomain * sender verify failed',
        'sender verify failed * unrouteable',
        'mx records point to non-existent hosts * sender verify failed',
        'no valid mx * sender verify failed',
        'the domain does not exist * sender verify failed',
      ],
      cause: 'sender-domain-dns',
      example:
        '550-Verification failed for <sender@example.com> Unrouteable address 550 Sender verify failed',
      link: 'https://www.exim.org/exim-html-current/doc/html/spec_html/',
    },
    {
      id: 'exim-sender-callback-refused',
      words: [
        'callback setup failed while verifying',
        'postmaster verification failed',
        'could not complete sender verify',
        'could not complete sender verify callout',
        'sender callout verification failed',
      ],
      cause: 'sender-verify-failed',
      example:
        '550-Callback setup failed while verifying <sender@example.com> 550 Sender verify failed',
      link: 'https://www.exim.org/exim-html-current/doc/html/spec_html/',
    },
    {
      id: 'exim-sender-verify-failed',
      words: [
        'sender verify failed',
        'sender verification failed',
        'unable to verify sender address',
        'sender address verification failed',
        'sender address cannot be verified',
        'verification failed for <',
      ],
      cause: 'sender-verify-failed',
      example: '550 Sender verify failed',
      link: 'https://www.exim.org/exim-html-current/doc/html/spec_html/',
    },
    {
      // Said by the router (fail_remote_domains) that is left when no other could find a host for a domain.
      id: 'exim-cpanel-no-route',
      words: ['may not exist, they may be blacklisted, or missing the proper dns entries'],
      cause: 'recipient-domain-not-found',
      example:
        'The mail server could not deliver mail to user@example.org. The account or domain may not exist, they may be blacklisted, or missing the proper dns entries.',
      link: 'https://www.exim.org/exim-html-current/doc/html/spec_html/',
    },
    {
      id: 'exim-relay-not-permitted',
      words: [
        'relay not permitted',
        'is not permitted to relay through this server',
        'not permitted to relay',
      ],
      cause: 'relay-denied',
      example: '550 relay not permitted',
      link: 'https://www.exim.org/exim-html-current/doc/html/spec_html/',
    },
    {
      id: 'exim-null-mx',
      words: ['an mx or srv record indicated no smtp service', 'indicated no smtp service'],
      cause: 'recipient-null-mx',
      example: 'user@example.org: an MX or SRV record indicated no SMTP service',
      link: 'https://www.exim.org/exim-html-current/doc/html/spec_html/',
    },
    {
      id: 'exim-mx-names-missing',
      words: [
        'all relevant mx records point to non-existent hosts',
        'mx records point to non-existent hosts',
      ],
      cause: 'recipient-mx-wrong',
      example: 'all relevant MX records point to non-existent hosts or (invalidly) to IP addresses',
      link: 'https://www.exim.org/exim-html-current/doc/html/spec_html/',
    },
    {
      id: 'exim-mx-is-local',
      words: [
        'lowest numbered mx record points to local host',
        'remote host address is the local host',
        'mx record points to local host',
      ],
      cause: 'recipient-mx-wrong',
      example: 'lowest numbered MX record points to local host',
      link: 'https://www.exim.org/exim-html-current/doc/html/spec_html/',
    },
    {
      id: 'exim-lookup-incomplete',
      words: ['host lookup did not complete'],
      cause: 'dns-temporary-failure',
      example: 'host lookup did not complete',
      link: 'https://www.exim.org/exim-html-current/doc/html/spec_html/',
    },
    {
      id: 'exim-too-many-received',
      words: ['suspected mail loop', 'too many "received" headers'],
      cause: 'mail-loop',
      example: '550 Too many "Received" headers - suspected mail loop',
      link: 'https://www.exim.org/exim-html-current/doc/html/spec_html/',
    },
    {
      id: 'exim-administrative-prohibition',
      words: ['administrative prohibition'],
      cause: 'policy-rule',
      example: '550 Administrative prohibition',
      link: 'https://www.exim.org/exim-html-current/doc/html/spec_html/',
    },
    {
      id: 'exim-reverse-lookup-failed',
      words: [
        'x-host-lookup-failed',
        'host lookup failed * reverse dns lookup failed',
        'host lookup failed: reverse dns',
      ],
      cause: 'ptr-mismatch',
      example: '550 X-Host-Lookup-Failed: Reverse DNS lookup failed for 192.0.2.25 (failed)',
      link: 'https://www.exim.org/exim-html-current/doc/html/spec_html/',
    },
    {
      id: 'exim-line-too-long',
      words: [
        'maximum allowed line length is # octets',
        'message line is too long',
        'message has lines too long for transport',
        'line too long for smtp transport',
      ],
      cause: 'message-not-rfc-compliant',
      example: '550 maximum allowed line length is 998 octets, got 2047',
      link: 'https://www.exim.org/exim-html-current/doc/html/spec_html/',
    },
    {
      id: 'exim-cpanel-hourly-limit',
      words: [
        'has exceeded the max emails',
        'has exceeded the max defers and failures',
        'has exceeded the max defers',
        'have exceeded the max emails',
      ],
      cause: 'sender-quota-exceeded',
      example:
        'Domain example.com has exceeded the max emails per hour (150/150 (100%)) allowed. Message discarded.',
      link: 'https://www.exim.org/exim-html-current/doc/html/spec_html/',
    },
    {
      id: 'exim-cpanel-no-such-user',
      words: ['no such user here', 'no such user here"'],
      cause: 'recipient-unknown',
      example: '550 No Such User Here',
      link: 'https://www.exim.org/exim-html-current/doc/html/spec_html/',
    },
    {
      id: 'exim-unknown-local-part',
      words: ['unknown local-part', 'unknown local part'],
      cause: 'recipient-unknown',
      example: 'unknown local-part "user" in domain "example.org"',
      link: 'https://www.exim.org/exim-html-current/doc/html/spec_html/',
    },
    {
      id: 'exim-helo-refused',
      words: [
        'access denied - invalid helo name',
        'invalid helo name',
        'bad helo - host impersonating',
        'helo should be a fqdn',
        'helo/ehlo required',
        'no helo/ehlo',
        'helo name contains',
        'syntactically invalid ehlo argument',
        'syntactically invalid helo argument',
        'syntactically invalid helo',
        'syntactically invalid ehlo',
      ],
      cause: 'helo-invalid',
      example: '550 Access denied - Invalid HELO name (See RFC 2821)',
      link: 'https://www.exim.org/exim-html-current/doc/html/spec_html/',
    },
    {
      id: 'exim-synchronization',
      words: [
        'smtp protocol synchronization error',
        'smtp synchronization error',
        'too many syntax or protocol errors',
        'too many nonmail commands',
        'too many unrecognized commands',
        'smtp command timeout - closing connection',
      ],
      cause: 'protocol-error',
      example: '554 SMTP synchronization error',
      link: 'https://www.exim.org/exim-html-current/doc/html/spec_html/',
    },
    {
      id: 'exim-header-syntax',
      words: [
        'message header fails syntax check',
        'syntax error in * header',
        'missing or malformed local part',
        'headers * syntactically invalid',
        'header syntax * rfc 5322',
        'rfc2822 says that all mail should have',
      ],
      cause: 'message-not-rfc-compliant',
      example: '550 Message header fails syntax check',
      link: 'https://www.exim.org/exim-html-current/doc/html/spec_html/',
    },
    {
      id: 'exim-restricted-characters',
      words: ['restricted characters in address', 'restricted characters in local part'],
      cause: 'address-syntax',
      example: '550 Restricted characters in address',
      link: 'https://www.exim.org/exim-html-current/doc/html/spec_html/',
    },
    {
      id: 'exim-attachment',
      words: [
        'contains attachments of type',
        'attachment has unacceptable',
        'this message has been rejected because it has a potentially executable attachment',
        'potentially executable attachment',
        'potentially executable content',
      ],
      cause: 'attachment-blocked',
      example:
        '552 This message has been rejected because it has a potentially executable attachment "setup.exe"',
      link: 'https://www.exim.org/exim-html-current/doc/html/spec_html/',
    },
    {
      id: 'exim-spam-score',
      words: [
        'this message scored * spam points',
        'this message was classified as spam',
        'message was classified as spam',
        'your message was classified as spam',
      ],
      cause: 'content-spam',
      example: '550 This message was classified as SPAM and may not be delivered',
      link: 'https://www.exim.org/exim-html-current/doc/html/spec_html/',
    },
    {
      id: 'exim-too-many-from-host',
      words: [
        'too many concurrent smtp connections',
        'too many concurrent connections',
        'connection count limit',
        'connection ratelimit',
      ],
      cause: 'connection-limit',
      example:
        '421 Too many concurrent SMTP connections from this IP address; please try again later.',
      link: 'https://www.exim.org/exim-html-current/doc/html/spec_html/',
    },
    {
      id: 'exim-sender-rate',
      words: [
        'sender rate overlimit',
        'sending rate overlimit',
        'rate overlimit',
        'rate limit exceeded for this host',
      ],
      cause: 'ip-rate-limited',
      example: '451 Sender rate overlimit - 120 / 1h',
      link: 'https://www.exim.org/exim-html-current/doc/html/spec_html/',
    },
    {
      id: 'exim-quota',
      words: [
        'mailbox quota exceeded',
        'mailbox has exceeded its quota',
        'quota exceeded (mailbox for user is full)',
        'mailbox for user is full',
      ],
      cause: 'mailbox-full',
      example: '<user@example.org>: Mailbox quota exceeded (mailbox for user is full)',
      link: 'https://www.exim.org/exim-html-current/doc/html/spec_html/',
    },
    // In a recipient's address: the domain has no route here, or the mailbox no router; the
    // sender's case is above.
    {
      id: 'exim-unroutable-domain',
      words: ['unrouteable mail domain', 'unroutable mail domain'],
      cause: 'recipient-domain-not-found',
      example: 'unrouteable mail domain "exmaple.org"',
      link: 'https://www.exim.org/exim-html-current/doc/html/spec_html/',
    },
    {
      id: 'exim-unroutable-address',
      words: ['unrouteable address', 'unroutable address'],
      cause: 'recipient-unknown',
      example: '550 Unrouteable address',
      link: 'https://www.exim.org/exim-html-current/doc/html/spec_html/',
    },
  ],
};
