/**
 * Yahoo and AOL, whose mail runs on Yahoo's servers (`yahoodns.net`). A bracketed key names the
 * reason: TSS = the sending address is put off, BL = Spamhaus, PH = content. Yahoo asks for the SOA
 * record to see whether a sender's domain exists.
 */
import type { RuleSet } from '../rule.ts';

const codes = 'https://senders.yahooinc.com/smtp-error-codes/';

export const yahoo: RuleSet = {
  id: 'yahoo',
  name: 'Yahoo',
  rank: 'provider',
  hosts: ['yahoodns.net', 'yahoo.com', 'aol.com', 'aol.jp', 'ymail.com', 'yahoo.net'],
  signatures: [
    'postmaster.yahooinc.com',
    'senders.yahooinc.com',
    'postmaster.yahoo.com',
    'help.yahoo.com',
    '[tss#]',
    '[ipts#]',
    'yahoodns.net',
  ],
  source: "Yahoo Sender Hub's page of SMTP error codes, 2026-02-15",
  rules: [
    {
      id: 'yahoo-permanently-deferred',
      words: ['will be permanently deferred', '[tss06]', '[tss09]', '[tss10]', '[tss11]'],
      cause: 'ip-blocked-provider',
      permanent: true,
      example:
        '553 5.7.2 [TSS09] All messages from 203.0.113.5 will be permanently deferred; Retrying will NOT succeed. See https://postmaster.yahooinc.com/error-codes',
      link: 'https://senders.yahooinc.com/smtp-error-codes/#ts-errors',
    },
    {
      id: 'yahoo-spamhaus-xbl',
      words: ['[bl23]', 'not accepted from ip addresses on spamhaus xbl'],
      cause: 'ip-blocklisted',
      example:
        '553 5.7.1 [BL23] Connections not accepted from IP addresses on Spamhaus XBL; see http://postmaster.yahoo.com/errors/550-bl23.html [550]',
      link: 'https://check.spamhaus.org/',
    },
    {
      id: 'yahoo-spamhaus',
      words: ['[bl21]', '[tss07]', "because the ip is in spamhaus's list"],
      cause: 'ip-blocklisted',
      example:
        "553 5.7.1 [BL21] Connections will not be accepted from 203.0.113.5, because the ip is in Spamhaus's list; see https://postmaster.yahooinc.com/error-codes",
      link: 'https://check.spamhaus.org/',
    },
    {
      id: 'yahoo-deferred',
      words: [
        'temporarily deferred due to unexpected volume or user complaints',
        'temporarily deferred due to user complaints',
        '[tss04]',
        '[tss05]',
        '[ipts04]',
        '[ipts05]',
      ],
      cause: 'ip-rate-limited',
      example:
        '421 4.7.0 [TSS04] Messages from 203.0.113.5 temporarily deferred due to unexpected volume or user complaints; see https://postmaster.yahooinc.com/error-codes',
      link: 'https://senders.yahooinc.com/smtp-error-codes/#ts-errors',
    },
    {
      id: 'yahoo-deferred-old',
      words: ['[ts01]', '[ts02]', '[ts03]'],
      needsHost: true,
      cause: 'ip-blocked-provider',
      example:
        '421 4.7.1 [TS03] All messages from 203.0.113.5 will be deferred; Retrying will NOT succeed. See http://postmaster.yahoo.com/421-ts03.html',
      link: 'https://senders.yahooinc.com/smtp-error-codes/#ts-errors',
    },
    {
      id: 'yahoo-content',
      words: ['[ph#]'],
      cause: 'content-spam',
      example:
        '554 Message not allowed - [PH01] Email not accepted for policy reasons. Please visit https://postmaster.yahooinc.com/error-codes',
      link: 'https://senders.yahooinc.com/smtp-error-codes/#ph-errors',
    },
    {
      id: 'yahoo-unauthenticated',
      words: ['yahoo requires all senders to authenticate with either spf or dkim'],
      cause: 'unauthenticated',
      example:
        '550 5.7.9 This mail has been blocked because the sender is unauthenticated. Yahoo requires all senders to authenticate with either SPF or DKIM.',
      link: 'https://senders.yahooinc.com/smtp-error-codes/#authentication-failures',
    },
    {
      id: 'yahoo-dkim',
      words: ['(au01)', '[au01]'],
      needsHost: true,
      cause: 'dkim-fail',
      example:
        '554 5.7.5 (AU01) Message not accepted for policy reasons. See http://postmaster.yahoo.com/errors/postmaster-28.html',
      link: 'https://senders.yahooinc.com/smtp-error-codes/#authentication-failures',
    },
    {
      id: 'yahoo-dmarc',
      words: [
        '5.7.9 message not accepted for policy reasons',
        'message not accepted for policy reasons',
      ],
      codes: ['5.7.9'],
      needsHost: true,
      cause: 'dmarc-reject',
      example:
        '554 5.7.9 Message not accepted for policy reasons. See https://postmaster.yahooinc.com/error-codes',
      link: 'https://senders.yahooinc.com/smtp-error-codes/#dmarc-fail',
    },
    {
      id: 'yahoo-sender-domain',
      words: [
        'unresolvable rfc.5321 from domain',
        'unresolvable rfc.5321 domain',
        'unresolvable rfc.5322 from domain',
        'unresolvable rfc.5322 domain',
        'unresolvable rfc.5321',
        'unresolvable rfc.5322',
        'unresolvable rfc 5321',
        'unresolvable rfc 5322',
        'unresolvable-from-domain',
      ],
      cause: 'sender-domain-dns',
      example:
        '451 Message temporarily deferred due to unresolvable RFC.5321 from domain; see https://senders.yahooinc.com/error-codes#unresolvable-from-domain',
      link: 'https://senders.yahooinc.com/smtp-error-codes/#unresolvable-from-domain',
    },
    {
      id: 'yahoo-headers',
      words: [
        'headers are not rfc compliant',
        'not rfc compliant[291]',
        'not rfc compliant [291]',
        '[291]',
        '[299]',
      ],
      needsHost: true,
      cause: 'message-not-rfc-compliant',
      example:
        '554 Message not allowed - Headers are not RFC compliant[291] See https://senders.yahooinc.com/smtp-error-codes/',
      link: 'https://senders.yahooinc.com/smtp-error-codes/#rfc-compliance-failures',
    },
    {
      id: 'yahoo-no-such-user',
      words: [
        "dd this user doesn't have a",
        "this user doesn't have a yahoo",
        'dd sorry, your message to * cannot be delivered. this account has been disabled or discontinued',
        'delivery error: dd * is no longer valid',
        'delivery error: dd not a valid recipient',
        'not a valid recipient',
        'is no longer valid',
        '[-5]',
        '[-9]',
        '[-20]',
      ],
      needsHost: true,
      cause: 'recipient-unknown',
      example:
        "554 delivery error: dd This user doesn't have a yahoo.com account (user@yahoo.com) [0] - mta1007.mail.example.yahoodns.net",
      link: 'https://senders.yahooinc.com/smtp-error-codes/#recipient-does-not-exist',
    },
    {
      id: 'yahoo-no-such-user-dd',
      words: ["delivery error: dd this user doesn't have", 'delivery error: dd * no longer valid'],
      cause: 'recipient-unknown',
      example: "554 delivery error: dd This user doesn't have an account (user@example.org) [-5]",
      link: 'https://senders.yahooinc.com/smtp-error-codes/#recipient-does-not-exist',
    },
    {
      id: 'yahoo-disabled',
      words: ['this mailbox is disabled (554.30)', 'mailbox is disabled (554.30)', '(554.30)'],
      cause: 'recipient-disabled',
      example:
        '554 30 Sorry, your message to user@aol.com cannot be delivered. This mailbox is disabled (554.30).',
      link: 'https://senders.yahooinc.com/smtp-error-codes/#recipient-does-not-exist',
    },
    {
      id: 'yahoo-mailbox-not-found',
      words: ['requested mail action aborted, mailbox not found'],
      cause: 'recipient-unknown',
      example: '552 1 Requested mail action aborted, mailbox not found',
      link: 'https://senders.yahooinc.com/smtp-error-codes/#recipient-does-not-exist',
    },
    {
      id: 'yahoo-action-aborted',
      words: ['delivery error: dd requested mail action aborted'],
      cause: 'recipient-disabled',
      generic: true,
      example:
        '554 delivery error: dd Requested mail action aborted - mta1234.mail.example.yahoodns.net',
      link: codes,
    },
    {
      id: 'yahoo-unknown-recipients',
      words: ['vs1-ip', 'vs1-mf', 'excessive unknown recipients'],
      needsHost: true,
      cause: 'recipient-list-hygiene',
      example:
        '451 4.4.5 VS1-IP Excessive unknown recipients - possible Open Relay https://senders.yahooinc.com/smtp-error-codes/',
      link: 'https://senders.yahooinc.com/smtp-error-codes/#unknown-recipients',
    },
    {
      id: 'yahoo-busy',
      words: ['resources temporarily unavailable', 'resources temporarily not available', '4.16.1'],
      needsHost: true,
      cause: 'temporary-server-error',
      example:
        '451 Resources temporarily not available - Please try again later [#4.16.1]. https://postmaster.yahoo.com',
      link: 'https://senders.yahooinc.com/smtp-error-codes/#resources-temporarily-unavailable',
    },
    {
      id: 'yahoo-box-rate',
      words: ['user is receiving mail too quickly'],
      cause: 'recipient-rate-limited',
      example: '450 User is receiving mail too quickly',
      link: codes,
    },
    {
      id: 'yahoo-per-connection',
      words: ['max message per connection reached'],
      cause: 'connection-limit',
      example: '421 Max message per connection reached, closing transmission channel',
      link: codes,
    },
    {
      id: 'yahoo-complaints',
      words: ['not accepted due to excessive user complaints', 'excessive user complaints'],
      needsHost: true,
      cause: 'ip-blocked-provider',
      example:
        '554 Message not accepted due to excessive user complaints. See https://senders.yahooinc.com/smtp-error-codes/#user-complaints',
      link: 'https://senders.yahooinc.com/smtp-error-codes/#user-complaints',
    },
    {
      id: 'yahoo-domain-trouble',
      words: ['temporary domain failure'],
      needsHost: true,
      cause: 'dns-temporary-failure',
      example: '452 temporary domain failure https://postmaster.yahooinc.com/error-codes',
      link: codes,
    },
    {
      id: 'yahoo-relay',
      words: ['relaying denied for'],
      needsHost: true,
      cause: 'relay-denied',
      example:
        '550 relaying denied for <user@example.org> https://postmaster.yahooinc.com/error-codes',
      link: codes,
    },
    {
      id: 'yahoo-policy',
      words: ['email not accepted for policy reasons', 'mail not accepted for policy reasons'],
      needsHost: true,
      cause: 'policy-unspecified',
      generic: true,
      example:
        '554 Message not allowed - Email not accepted for policy reasons. https://postmaster.yahooinc.com/error-codes',
      link: codes,
    },
  ],
};
