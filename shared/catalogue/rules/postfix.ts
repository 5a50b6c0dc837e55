/**
 * Postfix: the texts of its own checks (smtpd_*_restrictions, postscreen), its delivery agents and
 * its DNS client.
 */
import type { RuleSet } from '../rule.ts';

export const postfix: RuleSet = {
  id: 'postfix',
  name: 'Postfix',
  rank: 'mta',
  hosts: [],
  signatures: ['this is the mail system at host'],
  source: 'smtpd_check.c, smtp_connect.c, dict_* and postconf(5) of Postfix 3.x, read 2026-08',
  rules: [
    {
      id: 'postfix-no-reverse-name',
      words: ['cannot find your reverse hostname'],
      cause: 'ptr-missing',
      example: '450 4.7.25 Client host rejected: cannot find your reverse hostname, [192.0.2.25]',
      link: 'https://www.postfix.org/postconf.5.html#reject_unknown_reverse_client_hostname',
    },
    {
      // What a milter's reject without words of its own becomes (milter8.c).
      id: 'postfix-milter-reject',
      words: ['5.7.1 command rejected'],
      cause: 'policy-unspecified',
      example: '550 5.7.1 Command rejected',
      link: 'https://www.postfix.org/MILTER_README.html',
    },
    // reject_unknown_client_hostname asks for name and address to agree both ways: more than a
    // missing PTR.
    {
      id: 'postfix-reverse-name-unconfirmed',
      words: ['cannot find your hostname'],
      cause: 'ptr-mismatch',
      example: '450 4.7.25 Client host rejected: cannot find your hostname, [192.0.2.25]',
      link: 'https://www.postfix.org/postconf.5.html#reject_unknown_client_hostname',
    },
    {
      id: 'postfix-helo-not-full',
      words: ['helo command rejected: need fully-qualified hostname'],
      cause: 'helo-invalid',
      example: '504 5.5.2 <mailhost>: Helo command rejected: need fully-qualified hostname',
      link: 'https://www.postfix.org/postconf.5.html#reject_non_fqdn_helo_hostname',
    },
    {
      id: 'postfix-helo-not-found',
      words: [
        'helo command rejected: host not found',
        'helo command rejected: malformed dns server reply',
      ],
      cause: 'helo-invalid',
      example: '450 4.7.1 <mail.example.com>: Helo command rejected: Host not found',
      link: 'https://www.postfix.org/postconf.5.html#reject_unknown_helo_hostname',
    },
    {
      id: 'postfix-helo-malformed',
      words: ['helo command rejected: invalid name', 'helo command rejected: invalid ip address'],
      cause: 'helo-invalid',
      example: '501 5.5.2 <mail_1.example.com>: Helo command rejected: Invalid name',
      link: 'https://www.postfix.org/postconf.5.html#reject_invalid_helo_hostname',
    },
    {
      id: 'postfix-helo-refused',
      words: ['helo command rejected', 'error: send helo/ehlo first'],
      cause: 'helo-invalid',
      example: '550 5.7.1 <example.org>: Helo command rejected: You are not example.org',
      link: 'https://www.postfix.org/postconf.5.html#smtpd_helo_restrictions',
    },
    {
      id: 'postfix-relay-denied',
      words: ['relay access denied'],
      cause: 'relay-denied',
      example: '554 5.7.1 <user@example.org>: Relay access denied',
      link: 'https://www.postfix.org/postconf.5.html#reject_unauth_destination',
    },
    // RFC 7505: the sender's own domain declares that it takes no mail, so nobody could answer.
    {
      id: 'postfix-sender-null-mx',
      words: [
        'sender address rejected: domain * does not accept mail (nullmx)',
        'sender address rejected: domain * does not accept mail',
      ],
      cause: 'sender-null-mx',
      example:
        '550 5.7.27 <sender@example.com>: Sender address rejected: Domain example.com does not accept mail (nullMX)',
      link: 'https://www.postfix.org/postconf.5.html#reject_unknown_sender_domain',
    },
    {
      id: 'postfix-sender-domain-not-found',
      words: [
        'sender address rejected: domain not found',
        'sender address rejected: domain of sender address * not found',
        'sender address rejected: domain * not found',
        'sender address rejected: malformed dns server reply',
        'sender address rejected: unknown sender domain',
      ],
      cause: 'sender-domain-dns',
      example: '450 4.1.8 <sender@example.com>: Sender address rejected: Domain not found',
      link: 'https://www.postfix.org/postconf.5.html#reject_unknown_sender_domain',
    },
    {
      id: 'postfix-recipient-domain-not-found',
      words: [
        'recipient address rejected: domain not found',
        'recipient address rejected: malformed dns server reply',
      ],
      cause: 'recipient-domain-not-found',
      example: '450 4.1.2 <user@example.org>: Recipient address rejected: Domain not found',
      link: 'https://www.postfix.org/postconf.5.html#reject_unknown_recipient_domain',
    },
    {
      id: 'postfix-sender-not-full',
      words: [
        'sender address rejected: need fully-qualified address',
        'bad sender address syntax',
        'bad sender address',
      ],
      cause: 'sender-address-invalid',
      example: '504 5.5.2 <root@localhost>: Sender address rejected: need fully-qualified address',
      link: 'https://www.postfix.org/postconf.5.html#reject_non_fqdn_sender',
    },
    {
      id: 'postfix-recipient-not-full',
      words: [
        'recipient address rejected: need fully-qualified address',
        'bad recipient address syntax',
      ],
      cause: 'address-syntax',
      example: '504 5.5.2 <user>: Recipient address rejected: need fully-qualified address',
      link: 'https://www.postfix.org/postconf.5.html#reject_non_fqdn_recipient',
    },
    {
      id: 'postfix-sender-not-owned',
      words: [
        'sender address rejected: not owned by user',
        'sender address rejected: not owned by authenticated user',
      ],
      cause: 'sender-not-owned',
      example:
        '553 5.7.1 <boss@example.com>: Sender address rejected: not owned by user clerk@example.com',
      link: 'https://www.postfix.org/postconf.5.html#reject_sender_login_mismatch',
    },
    {
      id: 'postfix-not-logged-in',
      words: ['sender address rejected: not logged in'],
      cause: 'relay-auth-required',
      example: '553 5.7.1 <sender@example.com>: Sender address rejected: not logged in',
      link: 'https://www.postfix.org/postconf.5.html#reject_unauthenticated_sender_login_mismatch',
    },
    {
      id: 'postfix-user-unknown-in-table',
      words: [
        'user unknown in local recipient table',
        'user unknown in virtual mailbox table',
        'user unknown in virtual alias table',
        'user unknown in relay recipient table',
        'user unknown in * table',
      ],
      cause: 'recipient-unknown',
      example:
        '550 5.1.1 <user@example.org>: Recipient address rejected: User unknown in virtual mailbox table',
      link: 'https://www.postfix.org/postconf.5.html#unknown_local_recipient_reject_code',
    },
    {
      id: 'postfix-unknown-user',
      words: ['unknown user: "'],
      cause: 'recipient-unknown',
      example: '<user@example.org>: unknown user: "user"',
      link: 'https://www.postfix.org/postconf.5.html',
    },
    {
      id: 'postfix-sender-unverified',
      words: [
        'sender address rejected: undeliverable address',
        'sender address rejected: unverified address',
        'sender address rejected: user unknown',
      ],
      cause: 'sender-verify-failed',
      example:
        '450 4.1.7 <sender@example.com>: Sender address rejected: unverified address: connect to mail.example.com[192.0.2.25]:25: Connection timed out',
      link: 'https://www.postfix.org/postconf.5.html#reject_unverified_sender',
    },
    {
      id: 'postfix-address-probe-running',
      words: ['unverified address: address verification in progress'],
      cause: 'greylisted',
      example:
        '450 4.1.1 <user@example.org>: Recipient address rejected: unverified address: Address verification in progress',
      link: 'https://www.postfix.org/postconf.5.html#reject_unverified_recipient',
    },
    {
      id: 'postfix-client-refused',
      words: [
        'client host rejected: access denied',
        'client host rejected: abuse',
        'client host rejected: blacklisted',
        'client host rejected: blocked',
      ],
      cause: 'ip-blocked-provider',
      example: '554 5.7.1 <mail.example.com[192.0.2.25]>: Client host rejected: Access denied',
      link: 'https://www.postfix.org/postconf.5.html#check_client_access',
    },
    {
      id: 'postfix-address-refused',
      words: ['sender address rejected: access denied'],
      cause: 'recipient-blocked-sender',
      example: '554 5.7.1 <sender@example.com>: Sender address rejected: Access denied',
      link: 'https://www.postfix.org/postconf.5.html#check_sender_access',
    },
    {
      // Of check_recipient_access: how lists and inner addresses are kept (RESTRICTION_CLASS_README).
      id: 'postfix-recipient-refused',
      words: ['recipient address rejected: access denied'],
      cause: 'recipient-restricted',
      example: '554 5.7.1 <user@example.org>: Recipient address rejected: Access denied',
      link: 'https://www.postfix.org/postconf.5.html#check_recipient_access',
    },
    {
      id: 'postfix-pipelining',
      words: ['improper use of smtp command pipelining', 'improper command pipelining'],
      cause: 'protocol-error',
      example:
        '503 5.5.0 <mail.example.com>: Data command rejected: Improper use of SMTP command pipelining',
      link: 'https://www.postfix.org/postconf.5.html',
    },
    {
      id: 'postfix-bare-line-feed',
      words: ['error: bare <lf> received', 'bare newline received', 'non-smtp command'],
      cause: 'protocol-error',
      example: '521 5.5.2 mx.example.org Error: bare <LF> received',
      link: 'https://www.postfix.org/postconf.5.html',
    },
    {
      id: 'postfix-too-many-connections',
      words: [
        'error: too many connections from',
        'too many connections from',
        'too many concurrent connections from',
      ],
      cause: 'connection-limit',
      example: '421 4.7.0 mx.example.org Error: too many connections from 192.0.2.25',
      link: 'https://www.postfix.org/postconf.5.html',
    },
    {
      id: 'postfix-too-much-mail',
      words: [
        'error: too much mail from',
        'error: too many recipients from',
        'error: too many new tls sessions from',
        'error: too many auth commands from',
        'error: too many message delivery requests',
      ],
      cause: 'ip-rate-limited',
      example: '450 4.7.1 Error: too much mail from 192.0.2.25',
      link: 'https://www.postfix.org/postconf.5.html',
    },
    {
      id: 'postfix-too-many-errors',
      words: ['error: too many errors', 'too many errors after'],
      cause: 'protocol-error',
      example: '421 4.7.0 mx.example.org Error: too many errors',
      link: 'https://www.postfix.org/postconf.5.html',
    },
    {
      id: 'postfix-loops-back',
      words: ['mail for * loops back to myself', 'loops back to myself'],
      cause: 'mail-loop',
      example: '554 5.4.6 mail for example.org loops back to myself',
      link: 'https://www.postfix.org/postconf.5.html',
    },
    {
      id: 'postfix-sender-dns-try-again',
      words: ['name service error for * host not found, try again', 'host not found, try again'],
      cause: 'dns-temporary-failure',
      example:
        'Host or domain name not found. Name service error for name=mx.example.org type=A: Host not found, try again',
      link: 'https://www.postfix.org/postconf.5.html',
    },
    {
      id: 'postfix-no-address-record',
      words: ['host found but no data record of requested type'],
      cause: 'recipient-domain-no-mx',
      example:
        'Host or domain name not found. Name service error for name=example.org type=AAAA: Host found but no data record of requested type',
      link: 'https://www.postfix.org/postconf.5.html',
    },
    {
      id: 'postfix-malformed-dns-reply',
      words: [
        'malformed or unexpected name server reply',
        'malformed name server reply',
        'unable to look up * server failure',
      ],
      cause: 'recipient-dns-failure',
      example: 'unable to look up host mx.example.org: Malformed or unexpected name server reply',
      link: 'https://www.postfix.org/postconf.5.html',
    },
    {
      id: 'postfix-domain-not-found',
      words: ['name service error for', 'host or domain name not found'],
      cause: 'recipient-domain-not-found',
      example:
        'Host or domain name not found. Name service error for name=exmaple.org type=AAAA: Host not found',
      link: 'https://www.postfix.org/postconf.5.html',
    },
    {
      id: 'postfix-null-mx',
      words: ['does not accept mail (nullmx)', 'domain * does not accept mail'],
      cause: 'recipient-null-mx',
      example: 'Domain example.org does not accept mail (nullMX)',
      link: 'https://www.postfix.org/postconf.5.html',
    },
    {
      id: 'postfix-too-big',
      words: [
        'message size # exceeds size limit',
        'message size exceeds fixed limit',
        'error: message file too big',
      ],
      cause: 'message-too-big',
      example:
        'message size 52428800 exceeds size limit 10240000 of server mx.example.org[192.0.2.1]',
      link: 'https://www.postfix.org/postconf.5.html#message_size_limit',
    },
    {
      id: 'postfix-disk-full',
      words: ['insufficient system storage', 'insufficient system resources'],
      cause: 'recipient-server-misconfigured',
      example: '452 4.3.1 Insufficient system storage',
      link: 'https://www.postfix.org/postconf.5.html',
    },
    {
      id: 'postfix-tls-wanted',
      words: ['must issue a starttls command first', 'session encryption is required'],
      cause: 'tls-required',
      example: '530 5.7.0 Must issue a STARTTLS command first',
      link: 'https://www.postfix.org/postconf.5.html#smtpd_tls_security_level',
    },
    {
      id: 'postfix-certificate-untrusted',
      words: [
        'server certificate not trusted',
        'server certificate not verified',
        'server certificate expired',
        'tls is required, but was not offered',
        'tls is required, but our tls engine is unavailable',
        'cannot start tls: handshake failure',
        'no tlsa records found',
        'tlsa lookup error',
        'non-dnssec destination',
        'sts policy',
        'mta-sts policy',
      ],
      cause: 'recipient-tls-policy',
      example: '4.7.5 Server certificate not trusted',
      link: 'https://www.postfix.org/postconf.5.html#smtp_tls_security_level',
    },
    {
      id: 'postfix-mailbox-file-full',
      words: [
        'cannot update mailbox * file too large',
        'error writing message: file too large',
        'error writing message: disk quota exceeded',
        'cannot update mailbox * disk quota exceeded',
        'maildir delivery failed: error writing message',
      ],
      cause: 'mailbox-full',
      example:
        'cannot update mailbox /var/mail/user for user user. error writing message: File too large',
      link: 'https://www.postfix.org/postconf.5.html#mailbox_size_limit',
    },
    {
      id: 'postfix-mailbox-write-failed',
      words: [
        'cannot update mailbox',
        'maildir delivery failed',
        'mail transport unavailable',
        'command died with status',
        'command died with signal',
        'mail system configuration error',
        'unknown mail transport error',
        'server configuration error',
        'server configuration problem',
        'user lookup error',
        'alias database unavailable',
        'virtual alias expansion error',
      ],
      cause: 'recipient-server-misconfigured',
      example: '451 4.3.5 Server configuration error',
      link: 'https://www.postfix.org/postconf.5.html',
    },
    {
      id: 'postfix-lookup-trouble',
      words: [
        'temporary lookup failure',
        'queue file write error',
        'error: queue file write error',
        'recipient address rejected: try again later',
        'unable to look up * temporary failure',
      ],
      cause: 'temporary-server-error',
      example: '451 4.3.0 <user@example.org>: Temporary lookup failure',
      link: 'https://www.postfix.org/postconf.5.html',
    },
    {
      id: 'postfix-batch-bounce',
      words: ['multi-recipient bounce'],
      cause: 'protocol-error',
      example: '550 5.5.3 <DATA>: Data command rejected: Multi-recipient bounce',
      link: 'https://www.postfix.org/postconf.5.html#reject_multi_recipient_bounce',
    },
    {
      id: 'postfix-client-rejected-locally',
      words: ['client host rejected'],
      generic: true,
      cause: 'ip-blocked-provider',
      example: '554 5.7.1 <unknown[192.0.2.25]>: Client host rejected: go away',
      link: 'https://www.postfix.org/postconf.5.html#check_client_access',
    },
    {
      id: 'postfix-sender-rejected-locally',
      words: ['sender address rejected'],
      generic: true,
      cause: 'recipient-blocked-sender',
      example:
        '554 5.7.1 <sender@example.com>: Sender address rejected: we do not want your newsletter',
      link: 'https://www.postfix.org/postconf.5.html#check_sender_access',
    },
  ],
};
