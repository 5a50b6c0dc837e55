/** Who said what to whom: the deciding refusal, the sending address, domain, names, recipients. */
import { describe, expect, it } from 'vitest';
import { readBounce } from '../../../shared/bounce/read.ts';
import { postfixDsn } from './forms/founding.ts';
import { group, withGroups } from './forms/groups.ts';

describe('several recipients', () => {
  const bounce = readBounce({
    raw: withGroups(
      [
        group('ok@example.com', 'delivered', '2.1.5', 'smtp; 250 2.1.5 Ok'),
        group('slow@example.com', 'delayed', '4.2.2', 'smtp; 452 4.2.2 Mailbox full'),
        group('bob@example.com', 'failed', '5.1.1', 'smtp; 550 5.1.1 User unknown'),
        group('eve@example.com', 'failed', '5.7.1', 'smtp; 554 5.7.1 Message rejected as spam'),
      ].join('\n\n'),
    ),
  });
  it('the failed ones are named, and the first of them decides', () => {
    expect(bounce).toMatchObject({
      kind: 'failed',
      recipients: ['bob@example.com', 'eve@example.com'],
      smtp: '550',
      enhanced: '5.1.1',
    });
  });
  it('each has its own fate', () => {
    expect(
      bounce.perRecipient.map(({ recipient, action, smtp, enhanced }) => [
        recipient,
        action,
        smtp,
        enhanced,
      ]),
    ).toEqual([
      ['ok@example.com', 'delivered', '250', '2.1.5'],
      ['slow@example.com', 'delayed', '452', '4.2.2'],
      ['bob@example.com', 'failed', '550', '5.1.1'],
      ['eve@example.com', 'failed', '554', '5.7.1'],
    ]);
  });
  it('are told apart in a notice without a report', () => {
    const text = `This is the mail system at host mail.example.org.\n\n<bob@example.com>: host mx.example.com[198.51.100.9] said: 550 5.1.1 User unknown (in reply to RCPT TO command)\n\n<eve@example.net>: host mx.example.net[198.51.100.10] said: 552 5.2.2 Mailbox full (in reply to RCPT TO command)\n`;
    expect(
      readBounce({ text }).perRecipient.map(({ recipient, smtp }) => [recipient, smtp]),
    ).toEqual([
      ['bob@example.com', '550'],
      ['eve@example.net', '552'],
    ]);
  });
});

describe('which refusal decides', () => {
  it("the remote server's before the wrapper's", () => {
    const raw = withGroups(
      group(
        'bob@example.com',
        'failed',
        '5.0.0',
        'smtp; 554 5.4.7 Delivery expired: host mx.example.com[198.51.100.9] said: 450 4.7.25 Client host rejected: cannot find your hostname, [203.0.113.5]',
      ),
    );
    expect(readBounce({ raw })).toMatchObject({
      smtp: '450',
      enhanced: '4.7.25',
      ip: '203.0.113.5',
      remoteMta: 'mx.example.com',
    });
  });
  it("a forwarder's notice: the inner one, with the inner address and host", () => {
    const raw = withGroups(
      group(
        'bob@example.com',
        'failed',
        '5.7.1',
        'smtp; 550 5.7.1 Forwarding failed: host mx.example.net[198.51.100.30] said: 550 5.7.26 Unauthenticated email from example.org is not accepted [198.51.100.7]',
        'mx.example.com',
      ),
    );
    expect(readBounce({ raw })).toMatchObject({
      enhanced: '5.7.26',
      remoteMta: 'mx.example.net',
      ip: '198.51.100.7',
    });
  });
  it('a Status that contradicts the reply loses', () => {
    const raw = withGroups(
      group('bob@example.com', 'failed', '4.0.0', 'smtp; 554 5.7.1 Access denied'),
    );
    expect(readBounce({ raw })).toMatchObject({ smtp: '554', enhanced: '5.7.1' });
  });
  it('a Status helps where the reply has no enhanced code', () => {
    const raw = withGroups(
      group('bob@example.com', 'failed', '5.1.1', 'smtp; 550 No such user here'),
    );
    expect(readBounce({ raw })).toMatchObject({ smtp: '550', enhanced: '5.1.1' });
  });
  it('a reply cut after its first line is completed from the transcript', () => {
    const raw = withGroups(
      group(
        'bob@example.com',
        'failed',
        '5.7.26',
        'SMTP; 550-5.7.26 This mail has been blocked because the sender is',
      ),
      '   ----- The following addresses had permanent fatal errors -----\n<bob@example.com>\n    (reason: 550-5.7.26 This mail has been blocked because the sender is)\n\n   ----- Transcript of session follows -----\n... while talking to mx.example.com.:\n>>> DATA\n<<< 550-5.7.26 This mail has been blocked because the sender is\n<<< 550 5.7.26 unauthenticated. SPF [example.org] with ip: [203.0.113.5] = Did not pass',
    );
    expect(readBounce({ raw })).toMatchObject({
      ip: '203.0.113.5',
      diagnostic: expect.stringContaining('because the sender is unauthenticated'),
    });
  });
  it('of several attempts the last one, which is told first', () => {
    const text =
      "bob@example.com\n23.11.2026 10:20:00 - Server at AB1.eop.prod.protection.outlook.com returned '550 5.4.316 Message expired, connection refused'\n23.11.2026 10:10:00 - Server at mx.example.com (198.51.100.9) returned '450 4.4.316 Connection refused'\n";
    const { refusals, smtp, enhanced } = readBounce({ text });
    expect({ smtp, enhanced, told: refusals.map((one) => one.text) }).toEqual({
      smtp: '550',
      enhanced: '5.4.316',
      told: ['550 5.4.316 Message expired, connection refused', '450 4.4.316 Connection refused'],
    });
  });
  it('503 after a refused recipient never explains itself', () => {
    const text =
      '   ----- Transcript of session follows -----\n... while talking to mx.example.com.:\n>>> DATA\n<<< 550 5.1.1 <bob@example.com>... User unknown\n550 5.1.1 <bob@example.com>... User unknown\n<<< 503 5.0.0 Need RCPT (recipient)\n';
    expect(readBounce({ text })).toMatchObject({ smtp: '550', enhanced: '5.1.1' });
  });
});

describe("the sender's domain", () => {
  it('is that of the returned From, else of the envelope sender', () => {
    const forwarded = postfixDsn.replace(
      'From: Anna <anna@example.org>',
      'From: Anna <anna@sub.example.net>',
    );
    expect(readBounce({ raw: forwarded })).toMatchObject({
      domain: 'sub.example.net',
      envelopeFrom: 'anna@example.org',
    });
    const headless = postfixDsn.replace(/From: Anna <anna@example.org>\nTo: bob@gmail.com\n/, '');
    expect(readBounce({ raw: headless }).domain).toBe('example.org');
  });
  it.each([
    "550 5.7.26 Unauthenticated email from example.org is not accepted due to domain's DMARC policy.",
    '550 5.7.26 The sender is unauthenticated. DKIM = did not pass SPF [example.org] with ip: [203.0.113.5] = Did not pass',
    '550 5.7.509 Access denied, sending domain example.org does not pass DMARC verification and has a DMARC policy of reject.',
    '550 5.7.23 The message was rejected because of Sender Policy Framework violation; domain of anna@example.org does not designate 203.0.113.5',
    '450 4.1.8 <anna@example.org>: Sender address rejected: Domain not found',
    '550 5.7.1 See http://www.openspf.org/Why?s=mfrom;id=anna%40example.org;ip=203.0.113.5 (sender address <anna@example.org>)',
  ])('is read from: %s', (text) => {
    expect(readBounce({ text }).domain).toBe('example.org');
  });
});

describe('the recipient of a bare reply', () => {
  it.each([
    ['550 5.1.1 <bob@example.com>... User unknown', ['bob@example.com']],
    ['550 5.2.2 bob@example.com: mailbox full', ['bob@example.com']],
    ['550-Verification failed for <anna@example.org>\n550 Sender verify failed', []],
    ['450 4.1.8 <anna@example.org>: Sender address rejected: Domain not found', []],
    [
      '553 5.1.8 <anna@example.org>... Domain of sender address anna@example.org does not exist',
      [],
    ],
    ['554 5.7.1 Blocked, contact postmaster@example.com', []],
    ['550 5.7.1 domain of anna@example.org does not designate 203.0.113.5', []],
  ])('%s', (text, recipients) => {
    expect(readBounce({ text }).recipients).toEqual(recipients);
  });
});

describe('text on its way through editors', () => {
  it('a blank line between any two does not cut a reply', () => {
    const text =
      '550-5.7.26 This mail has been blocked because\n\n550-5.7.26 the sender is unauthenticated.\n\n550 5.7.26 gsmtp\n\nBye';
    expect(readBounce({ text }).diagnostic).toBe(
      '550 5.7.26 This mail has been blocked because the sender is unauthenticated. gsmtp',
    );
  });
  it('a script without blanks follows an address directly', () => {
    expect(readBounce({ text: '550 5.1.1 bob@example.jp様は見つかりません' }).recipients).toEqual([
      'bob@example.jp',
    ]);
  });
});

describe('codes', () => {
  it.each([
    ['550 5.1.1 <bob@example.com>... User unknown', '550', '5.1.1'],
    ['550 <bob@example.com>: User unknown (#5.1.1)', '550', '5.1.1'],
    ['554: 5.7.9: Message not accepted for policy reasons', '554', '5.7.9'],
    ['550 #5.1.0 Address rejected.', '550', '5.1.0'],
    ['#550 5.2.2 mailbox full ##', '550', '5.2.2'],
    ['550-Requested action not taken\n550 5.7.1 blocked', '550', '5.7.1'],
    ['421 Too many connections', '421', null],
    ['550 You may send 500 messages a day', '550', null],
    ['554 Refused by Exim 4.96.2', '554', null],
    ['550 5.7.515 Access denied, sending domain example.org', '550', '5.7.515'],
  ])('%s', (text, smtp, enhanced) => {
    expect(readBounce({ text })).toMatchObject({ smtp, enhanced });
  });
});
