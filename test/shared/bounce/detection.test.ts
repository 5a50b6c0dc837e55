/** What is a bounce, and above all what is none. */
import { describe, expect, it } from 'vitest';
import { looksLikeBounce } from '../../../shared/bounce/gate.ts';
import { type BounceInput, readBounce } from '../../../shared/bounce/read.ts';
import { samples } from './forms/mailers.ts';
import { gmailText, postfixDsn } from './forms/founding.ts';

function mail(fields: Record<string, string>, body: string): string {
  const head = Object.entries({
    From: 'Ines <ines@example.net>',
    To: 'me@example.com',
    Date: 'Mon, 23 Nov 2026 10:00:00 +0000',
    'Message-ID': '<1@example.net>',
    ...fields,
  });
  return `${head.map(([name, value]) => `${name}: ${value}`).join('\n')}\n\n${body}`;
}

const quoted = gmailText
  .split('\n')
  .map((line) => `> ${line}`)
  .join('\n');

const ordinary: Record<string, BounceInput> = {
  'a reply that quotes a bounce': {
    raw: mail(
      { Subject: 'Re: Undelivered Mail Returned to Sender', 'In-Reply-To': '<b@example.org>' },
      `I get this whenever I write to Bob. Any idea?\n\nOn Mon, 23 Nov 2026 Mail Delivery wrote:\n${quoted}\n`,
    ),
  },
  'a forwarded bounce': {
    raw: mail(
      { Subject: 'Fwd: Delivery Status Notification (Failure)' },
      `Hi, see below, can you help?\n\n---------- Forwarded message ---------\nFrom: Mail Delivery Subsystem <mailer-daemon@googlemail.com>\nSubject: Delivery Status Notification (Failure)\n\n${gmailText}\n`,
    ),
  },
  'a bounce forwarded as an attachment': {
    raw: mail(
      { Subject: 'this one', 'MIME-Version': '1.0', 'Content-Type': 'multipart/mixed; boundary=x' },
      `--x\nContent-Type: text/plain\n\nCan you help?\n--x\nContent-Type: message/rfc822\n\n${postfixDsn}\n--x--\n`,
    ),
  },
  'a thread on a mailing list': {
    raw: mail(
      { Subject: '[mailop] 550 5.7.26 since Tuesday', 'List-Id': '<mailop.example.org>' },
      'Since Tuesday we see\n\n  550 5.7.26 This mail is unauthenticated\n\nfor forwarded mail. Does anybody else?\n\nPer\n',
    ),
  },
  'a rule announced by the postmaster': {
    raw: mail(
      { From: 'postmaster@example.com', Subject: 'New anti-spam rules from December' },
      'Dear users,\n\nfrom 1 December mail without SPF or DKIM is rejected with 550 5.7.1. You need not do anything.\n\nThe postmasters\n',
    ),
  },
  'a postmaster who answers and quotes': {
    raw: mail(
      { From: 'postmaster@example.com', Subject: 'Re: Undelivered Mail Returned to Sender' },
      `Hello, that was our firewall, please try again.\n\nOn Mon, 23 Nov 2026 Mail Delivery wrote:\n${quoted}\n`,
    ),
  },
  'a parcel that came back': {
    raw: mail(
      { From: 'orders@example.net', Subject: 'Your order could not be delivered today' },
      'The courier could not deliver parcel 4550517. We will try again tomorrow. Undeliverable parcels go back after seven days.\n',
    ),
  },
  'a monitoring alert': {
    raw: mail(
      { From: 'alerts@example.net', Subject: 'WARNING mx2: 37 deferred messages in queue' },
      'Service: postfix queue\nState: WARNING\nInfo: 37 deferred, oldest 2 h (421 4.7.0 try again later)\n',
    ),
  },
  'a newsletter about bounces': {
    raw: mail(
      {
        From: 'news@example.net',
        Subject: 'Why emails bounce: 550 5.1.1 and friends',
        'List-Unsubscribe': '<https://example.net/u>',
      },
      'A hard bounce (550 5.1.1 user unknown) means the mailbox does not exist. A soft bounce (452 4.2.2) means it is full.\n',
    ),
  },
  'pasted small talk': {
    text: 'Hello,\n\nmy mail to Tom came back again this morning, something with 550 and SPF. Could you look?\n\nInes',
  },
  'a pasted question with a code in it': {
    text: 'Since Tuesday we see\n\n  550 5.7.26 This mail is unauthenticated\n\nfor forwarded mail. Does anybody else?',
  },
  'a pasted announcement': {
    text: 'From 1 December mail without SPF or DKIM is rejected with 550 5.7.1. You need not do anything.',
  },
  'a pasted quotation': { text: `Hello,\n\nI get this whenever I write to Bob.\n\n${quoted}` },
  "a bounce's words from somebody's address": {
    text: gmailText,
    from: 'mia@example.net',
    subject: 'look at this',
  },
  'nothing at all': {},
};

describe('not a bounce', () => {
  it.each(Object.entries(ordinary))('%s', (_, input) => {
    expect(readBounce(input)).toMatchObject({ kind: 'not-a-bounce', recipients: [], refusals: [] });
  });
});

describe('messages that machines write', () => {
  it('an out-of-office answer is an auto-reply (RFC 3834)', () => {
    expect(
      readBounce({
        raw: mail(
          { Subject: 'Away until May 5', 'Auto-Submitted': 'auto-replied' },
          'I am away.\n',
        ),
      }).kind,
    ).toBe('auto-reply');
    expect(
      readBounce({
        raw: mail({ Subject: 'Automatische Antwort: Mittagessen' }, 'Ich bin nicht da.\n'),
      }).kind,
    ).toBe('auto-reply');
  });
  it('an abuse report is a complaint, with the mailbox that complained (RFC 5965)', () => {
    const raw = mail(
      {
        Subject: 'FW: Lunch',
        'MIME-Version': '1.0',
        'Content-Type': 'multipart/report; report-type=feedback-report; boundary=x',
      },
      '--x\nContent-Type: text/plain\n\nThis is an abuse report.\n--x\nContent-Type: message/feedback-report\n\nFeedback-Type: abuse\nUser-Agent: Example/1.0\nVersion: 1\nOriginal-Rcpt-To: <bob@example.com>\n--x\nContent-Type: message/rfc822\n\nFrom: anna@example.org\n\nHello\n--x--\n',
    );
    expect(readBounce({ raw })).toMatchObject({
      kind: 'complaint',
      recipients: ['bob@example.com'],
    });
  });
  it('a read receipt is a receipt (RFC 8098)', () => {
    const raw = mail(
      {
        Subject: 'Read: Lunch',
        'MIME-Version': '1.0',
        'Content-Type': 'multipart/report; report-type=disposition-notification; boundary=x',
      },
      '--x\nContent-Type: text/plain\n\nRead.\n--x\nContent-Type: message/disposition-notification\n\nFinal-Recipient: rfc822;bob@example.com\nDisposition: manual-action/MDN-sent-manually; displayed\n--x--\n',
    );
    expect(readBounce({ raw }).kind).toBe('receipt');
  });
  it.each([
    ['delivered', 'delivered', '2.1.5', 'smtp; 250 2.1.5 Ok'],
    ['relayed', 'delivered', '2.0.0', 'smtp; 250 Ok'],
    ['expanded', 'delivered', '2.0.0', 'smtp; 250 Ok'],
    ['delayed', 'delayed', '4.2.2', 'smtp; 452 4.2.2 Mailbox full'],
    ['failed', 'failed', '4.4.7', 'smtp; 421 4.4.1 Connection timed out'],
  ])('the Action %s makes it %s', (action, kind, status, code) => {
    const raw = postfixDsn
      .replace('Action: failed', `Action: ${action}`)
      .replace('Status: 5.7.1', `Status: ${status}`)
      .replace(/Diagnostic-Code: [^]*?\n\n/, `Diagnostic-Code: ${code}\n\n`);
    expect(readBounce({ raw }).kind).toBe(kind);
  });
});

describe('a bare reply', () => {
  it.each([
    ['550 5.1.1 <bob@example.com>: Recipient address rejected: User unknown', 'failed'],
    ['451 4.7.1 Greylisting in action, please come back later', 'delayed'],
    ['smtp; 554 5.7.1 Service unavailable; Client host [203.0.113.5] blocked', 'failed'],
    ["Remote Server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; not found'", 'failed'],
    [
      '421-4.7.28 Our system has detected an unusual rate\n421 4.7.28 of unsolicited mail.',
      'delayed',
    ],
    ['The response was:\n\n550 5.7.1 blocked', 'failed'],
    ['Diagnostic-Code: smtp; 550 5.1.1 User unknown', 'failed'],
    ['#5.1.1 smtp;550 5.1.1 User unknown', 'failed'],
    ['> 550-5.7.1 [203.0.113.5] not authorized to\n> 550 5.7.1 send', 'failed'],
    ['my mail was rejected with 550 5.7.26 This mail is unauthenticated', 'failed'],
    ['{"email":"bob@example.com","event":"bounce","reason":"550 5.1.1 User unknown"}', 'failed'],
    [
      'Reason: [{LED=450 4.4.316 Connection refused};{MSG=};{FQDN=mx.example.com};{IP=198.51.100.9}]',
      'delayed',
    ],
  ])('%s', (text, kind) => {
    const bounce = readBounce({ text });
    expect(bounce.kind).toBe(kind);
    expect(bounce.smtp ?? bounce.enhanced).not.toBeNull();
  });
});

describe("a mailer's sentence without a code", () => {
  it.each([
    'mail for example.com loops back to myself',
    'lost connection with mx.example.com[198.51.100.9] while receiving the initial server greeting',
    'connect to mx.example.com[198.51.100.9]:25: Connection timed out',
    'Host or domain name not found. Name service error for name=example.com type=MX: Host not found',
    'Unrouteable address',
  ])('%s', (text) => {
    expect(readBounce({ text })).toMatchObject({ kind: 'failed', ip: null, diagnostic: text });
  });
});

describe('the gate', () => {
  it.each(samples)('lets $mailer through', ({ from, subject, text }) => {
    expect(looksLikeBounce({ from, subject, text })).toBe(true);
  });
  it.each([
    ['ines@example.net', 'Re: Undelivered Mail Returned to Sender', gmailText],
    ['mia@example.net', 'Fwd: Delivery Status Notification (Failure)', gmailText],
    ['mia@example.net', 'Undelivered Mail Returned to Sender', `see this\n${quoted}`],
    [
      'postmaster@example.com',
      'Re: Undelivered Mail',
      `That was our firewall.\nOn Monday Ines wrote:\n${quoted}`,
    ],
    [
      'orders@example.net',
      'Your order could not be delivered today',
      'The courier could not deliver parcel 4550517.',
    ],
    [
      'alerts@example.net',
      'WARNING mx2: 37 deferred messages in queue',
      'Info: 37 deferred (421 4.7.0 try again later)',
    ],
    ['bob@example.com', 'Automatic reply: Lunch', 'I am away. 550 5.1.1 is not my problem.'],
    ['ines@example.net', 'Lunch?', 'At noon, bob@example.com comes too.'],
  ])('stops a mail from %s with the subject %s', (from, subject, text) => {
    expect(looksLikeBounce({ from, subject, text })).toBe(false);
  });
});
