/** One pasted line of a mail server's log. */
import { describe, expect, it } from 'vitest';
import { readBounce } from '../../../shared/bounce/read.ts';

describe('a log line of', () => {
  it.each([
    [
      'Postfix, bounced',
      'Nov 23 10:00:05 mail postfix/smtp[12]: 4Xy: to=<bob@example.com>, relay=mx.example.com[198.51.100.9]:25, delay=1.2, dsn=5.1.1, status=bounced (host mx.example.com[198.51.100.9] said: 550 5.1.1 <bob@example.com>: Recipient address rejected: User unknown (in reply to RCPT TO command))',
      {
        kind: 'failed',
        recipients: ['bob@example.com'],
        smtp: '550',
        enhanced: '5.1.1',
        remoteMta: 'mx.example.com',
        ip: null,
      },
    ],
    [
      'Postfix, deferred, no reply at all',
      'Nov 23 10:00:05 mail postfix/smtp[12]: 4Xy: to=<bob@example.com>, relay=none, delay=30, dsn=4.4.1, status=deferred (connect to mx.example.com[198.51.100.9]:25: Connection timed out)',
      { kind: 'delayed', recipients: ['bob@example.com'], smtp: null, enhanced: '4.4.1', ip: null },
    ],
    [
      'Postfix, sent',
      'Nov 23 10:00:05 mail postfix/smtp[12]: 4Xy: to=<bob@example.com>, relay=mx.example.com[198.51.100.9]:25, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued)',
      { kind: 'delivered', recipients: ['bob@example.com'], smtp: '250' },
    ],
    [
      'Postfix, refusing a client',
      'Nov 23 10:00:05 mx postfix/smtpd[9]: NOQUEUE: reject: RCPT from host5.example.net[203.0.113.5]:4711: 554 5.7.1 Service unavailable; Client host [203.0.113.5] blocked using list.example.org; from=<anna@example.org> to=<bob@example.com> proto=ESMTP helo=<mail.example.org>',
      {
        kind: 'failed',
        recipients: ['bob@example.com'],
        smtp: '554',
        enhanced: '5.7.1',
        ip: '203.0.113.5',
        ptr: 'host5.example.net',
        helo: 'mail.example.org',
        domain: 'example.org',
        envelopeFrom: 'anna@example.org',
      },
    ],
    [
      'Exim, failed',
      '2026-11-23 10:00:05 1tE-01-AB ** bob@example.com F=<anna@example.org> R=dnslookup T=remote_smtp H=mx.example.com [198.51.100.9]: SMTP error from remote mail server after RCPT TO:<bob@example.com>: 550 5.7.1 blocked [203.0.113.5]',
      {
        kind: 'failed',
        recipients: ['bob@example.com'],
        smtp: '550',
        enhanced: '5.7.1',
        ip: '203.0.113.5',
        domain: 'example.org',
        remoteMta: 'mx.example.com',
      },
    ],
    [
      'Exim, deferred',
      '2026-11-23 10:00:05 1tE-01-AB == bob@example.com R=dnslookup T=remote_smtp defer (-44) H=mx.example.com [198.51.100.9]: SMTP error from remote mail server after RCPT TO:<bob@example.com>: 451 4.7.1 Greylisted',
      {
        kind: 'delayed',
        recipients: ['bob@example.com'],
        smtp: '451',
        enhanced: '4.7.1',
        ip: null,
      },
    ],
    [
      'sendmail',
      'Nov 23 10:00:05 mail sendmail[7]: 4AN: to=<bob@example.com>, delay=00:00:01, mailer=esmtp, relay=mx.example.com. [198.51.100.9], dsn=5.1.1, stat=User unknown',
      {
        kind: 'failed',
        recipients: ['bob@example.com'],
        smtp: null,
        enhanced: '5.1.1',
        remoteMta: 'mx.example.com',
        diagnostic: 'User unknown',
        ip: null,
      },
    ],
  ])('%s', (_, text, expected) => {
    expect(readBounce({ text })).toMatchObject(expected);
  });
});
