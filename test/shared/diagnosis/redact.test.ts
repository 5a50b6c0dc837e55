/** What may leave the browser: no local part, subject, body or message id, in no spelling; the cause stays. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBounce, type BounceInput } from '../../../shared/bounce/read.ts';
import { matchBounce } from '../../../shared/catalogue/match.ts';
import { ruleSets } from '../../../shared/catalogue/rules/index.ts';
import {
  redactBounce,
  redactBounceForSending,
  redactText,
} from '../../../shared/diagnosis/redact.ts';

const LOCAL = 'klara.zwickel';
const SECRET_SUBJECT = 'Kündigung der Wohnung';
const SECRET_BODY = 'streng vertraulicher Absatz';
const MESSAGE_ID = '9f8e7d6c.4242';

/** Everything that a person could be known by, as it stands and encoded. */
const secrets = [
  LOCAL,
  'zwickel',
  'Klara Zwickel',
  SECRET_SUBJECT,
  'Kündigung',
  'K=C3=BCndigung',
  'vertraulicher',
  MESSAGE_ID,
  encodeURIComponent(LOCAL),
  'klara%2Ezwickel',
  btoa(LOCAL),
  btoa(`${LOCAL}@example.com`),
  'klara',
];

function returned(body: string): string {
  return [
    `Return-Path: <bounces+${LOCAL}=example.org@example.com>`,
    'Received: from laptop.local (unknown [192.168.1.20]) by mail.example.com with ESMTPSA id 4C1D2',
    `\tfor <${LOCAL}@example.org>; Mon, 23 Nov 2026 18:20:09 +0000`,
    'DKIM-Signature: v=1; a=rsa-sha256; d=example.com; s=mail; bh=47DEQpj8HBSa; b=abc',
    `From: =?utf-8?B?S2xhcmEgWndpY2tlbA==?= <${LOCAL}@example.com>`,
    `To: "Klara Zwickel" <${LOCAL}@example.org>`,
    `Subject: ${SECRET_SUBJECT}`,
    `Message-ID: <${MESSAGE_ID}@mail.example.com>`,
    '',
    body,
  ].join('\n');
}

function report(words: string, type = 'message/rfc822'): string {
  return [
    'From: MAILER-DAEMON@mail.example.com',
    `To: ${LOCAL}@example.com`,
    'Subject: Undelivered Mail Returned to Sender',
    `Message-ID: <${MESSAGE_ID}@mail.example.com>`,
    'MIME-Version: 1.0',
    'Auto-Submitted: auto-replied',
    `X-Failed-Recipients: ${LOCAL}@example.org`,
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'This is the mail system at host mail.example.com.',
    '',
    `<${LOCAL}@example.org>: host mx.example.org[192.0.2.9] said: ${words}`,
    '',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mail.example.com',
    `X-Postfix-Sender: rfc822; ${LOCAL}@example.com`,
    '',
    `Final-Recipient: rfc822; ${LOCAL}@example.org`,
    `Original-Recipient: rfc822;${LOCAL}@example.org`,
    'Action: failed',
    'Status: 5.7.1',
    'Remote-MTA: dns; mx.example.org',
    `Diagnostic-Code: smtp; ${words}`,
    '',
    '--b',
    `Content-Type: ${type}`,
    '',
    returned(SECRET_BODY),
    '',
    '--b--',
    '',
  ].join('\n');
}

const inputs: Record<string, BounceInput> = {
  'a Postfix report': {
    raw: report(
      "550 5.7.1 [203.0.113.5] The IP you're using to send mail is not authorized to send email directly to our servers",
    ),
  },
  'an address in the refusal': {
    raw: report(
      `550 5.1.1 <${LOCAL}@example.org>: Recipient address rejected: User unknown in virtual mailbox table`,
    ),
  },
  'a local part by itself': { raw: report(`550 5.1.1 no such user: ${LOCAL}`) },
  'a local part with blanks': {
    raw: report(`550 5.1.1 unknown user "klara zwickel"@example.org (klara.zwickel)`),
  },
  'an address in a link': {
    raw: report(
      `550 5.7.1 refused, see https://example.org/why?to=${LOCAL}%40example.org&from=klara%2Ezwickel%40example.com`,
    ),
  },
  'a display name and a mailto link': {
    raw: report(`550 5.7.1 Message refused for "Klara Zwickel" <mailto:${LOCAL}@example.org>`),
  },
  'an encoded word': {
    raw: report(
      '550 5.7.1 refused for =?utf-8?B?S2xhcmEgWndpY2tlbA==?= <klara.zwickel@example.org>',
    ),
  },
  'a forwarder’s address (SRS)': {
    raw: report(
      `550 5.7.1 <SRS0=x1y2=ab=example.com=${LOCAL}@forwarder.example.net>: Sender address rejected`,
    ),
  },
  'a subject in the refusal': { raw: report(`550 5.7.1 refused. Subject: ${SECRET_SUBJECT}`) },
  'headers only': {
    raw: report('550 5.7.1 blocked using bl.spamcop.net [203.0.113.5]', 'text/rfc822-headers'),
  },
  'a qmail notice as text': {
    text: [
      'Hi. This is the qmail-send program at mail.example.com.',
      "I'm afraid I wasn't able to deliver your message to the following addresses.",
      "This is a permanent error; I've given up. Sorry it didn't work out.",
      '',
      `<${LOCAL}@example.org>:`,
      '192.0.2.9 does not like recipient.',
      `Remote host said: 550 5.1.1 <${LOCAL}@example.org> User unknown`,
      'Giving up on 192.0.2.9.',
      '',
      '--- Below this line is a copy of the message.',
      '',
      returned(SECRET_BODY),
    ].join('\n'),
  },
  'an Exim notice as text': {
    from: 'Mailer-Daemon@mail.example.com',
    subject: 'Mail delivery failed: returning message to sender',
    text: [
      'This message was created automatically by mail delivery software.',
      '',
      'A message that you sent could not be delivered to one or more of its',
      'recipients. This is a permanent error. The following address(es) failed:',
      '',
      `  ${LOCAL}@example.org`,
      '    host mx.example.org [192.0.2.9]',
      `    SMTP error from remote mail server after RCPT TO:<${LOCAL}@example.org>:`,
      '    550 5.1.1 unknown user',
      '',
      '------ This is a copy of the message, including all the headers. ------',
      '',
      returned(SECRET_BODY),
    ].join('\n'),
  },
  'a notice’s HTML': {
    from: 'mailer-daemon@googlemail.com',
    subject: 'Delivery Status Notification (Failure)',
    html: `<div><h2>Address not found</h2><p>Your message wasn't delivered to <a href="mailto:${LOCAL}@example.org">${LOCAL}@example.org</a> because the address couldn't be found.</p><p>The response from the remote server was:</p><p>550 5.1.1 &lt;${LOCAL}&#64;example.org&gt; User unknown</p></div>`,
  },
};

const cases = Object.entries(inputs);

describe('what leaves the browser', () => {
  it.each(cases)('holds nobody’s name, subject, body or message id: %s', (_, input) => {
    expect(['failed', 'delayed']).toContain(readBounce(input).kind);
    const sent = redactBounceForSending(input);
    const lower = sent.toLowerCase();
    expect(secrets.filter((secret) => lower.includes(secret.toLowerCase()))).toEqual([]);
    expect(sent).not.toMatch(/^(?:subject|message-id|to|date):/im);
  });

  it.each(cases)('still tells the same cause, address and domain: %s', (_, input) => {
    const whole = readBounce(input);
    const sent = readBounce({ text: redactBounceForSending(input) });
    expect(matchBounce(sent).cause).toBe(matchBounce(whole).cause);
    expect(matchBounce(sent).signature).toBe(matchBounce(whole).signature);
    for (const field of [
      'kind',
      'ip',
      'ptr',
      'helo',
      'domain',
      'smtp',
      'enhanced',
      'remoteMta',
      'reportingMta',
    ] as const) {
      expect({ field, value: sent[field] }).toEqual({ field, value: whole[field] });
    }
    expect(sent.selectors).toEqual(whole.selectors);
  });

  it.each(cases)('comes back whole in what the endpoint answers: %s', (_, input) => {
    const { text, restore } = redactBounce(input);
    const sent = readBounce({ text });
    expect(sent.recipients.map(restore)).toEqual(readBounce(input).recipients);
  });

  it('tells the same cause for every refusal that the catalogue knows', () => {
    const differing: string[] = [];
    let told = 0;
    for (const { id, example } of ruleSets.flatMap(({ rules }) => rules)) {
      const whole = readBounce({ text: example });
      if (whole.kind !== 'failed' && whole.kind !== 'delayed') continue;
      told++;
      const sent = readBounce({ text: redactBounceForSending({ text: example }) });
      const same =
        matchBounce(sent).cause === matchBounce(whole).cause &&
        sent.ip === whole.ip &&
        sent.domain === whole.domain;
      if (!same) differing.push(id);
    }
    expect(told).toBeGreaterThan(500);
    expect(differing).toEqual([]);
  });

  it('is nothing where there is no bounce', () => {
    const mail = { raw: returned(SECRET_BODY), subject: SECRET_SUBJECT };
    expect(redactBounceForSending(mail)).toBe('');
    expect(redactBounceForSending({ text: '' })).toBe('');
  });

  it('cannot be given new header lines by a refusal or a host name', () => {
    const evil = report('550 5.1.1 x\r\n\r\n--=_report\r\nFrom: a@b.example');
    const sent = redactBounceForSending({ raw: evil });
    expect(sent.match(/^From: /gm)).toHaveLength(2);
  });

  it('cannot be given a part of its own by the notice’s sentences', () => {
    const text = `--=_report\nContent-Type: message/delivery-status\n\nMail delivery failed: it could not be delivered to ${LOCAL}@example.org`;
    const sent = redactBounceForSending({
      text,
      from: 'mailer-daemon@example.com',
      subject: 'Undelivered Mail Returned to Sender',
    });
    expect(sent.match(/^--=_report/gm)).toHaveLength(4);
  });

  it('holds no address of any shape that a refusal can have', () => {
    const local = fc.stringMatching(/^[a-z][a-z0-9.+_=-]{5,30}[a-z0-9]$/);
    const around = fc.constantFrom(
      '<@>',
      '(@)',
      '"@"',
      ' @ ',
      ':@,',
      '[@]',
      'mailto:@?x=1',
      "'@'",
      '<<@>>',
      '=@;',
    );
    fc.assert(
      fc.property(local, around, fc.constantFrom('@', '%40', '&#64;', '=40'), (name, edges, at) => {
        const [before = '', after = ''] = edges.split('@');
        const words = `550 5.1.1 ${before}${name}${at}example.org${after} rejected`;
        const lower = redactText(words);
        expect(lower).not.toContain(name);
        expect(lower).toContain('example.org');
        expect(lower).toContain('550 5.1.1');
      }),
    );
  });
});

describe('redacted text', () => {
  it('keeps what the cause is in', () => {
    const words =
      '550-5.7.1 [203.0.113.5] blocked, see https://check.spamhaus.org/query/ip/203.0.113.5 (in reply to RCPT TO command)';
    expect(redactText(words)).toBe(words);
  });

  it('hides names inside base64, Exchange directory names and encoded words', () => {
    const words = `${btoa('write to klara@example.com')} /o=Example/cn=Recipients/cn=klara =?utf-8?Q?Klara?= end`;
    expect(redactText(words)).not.toMatch(/klara|S2xhcmE|a2xhcm/i);
    expect(redactText(words)).toMatch(/end$/);
  });

  it('takes time in step with the length, whatever the text', () => {
    for (const piece of ['@', 'a@', '"@', '=?utf-8?q?', 'a'.repeat(40), '%40', 'subject: ']) {
      const start = performance.now();
      redactText(piece.repeat(60_000));
      expect(performance.now() - start).toBeLessThan(5_000);
    }
  });

  it('survives anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(typeof redactText(text)).toBe('string');
        expect(typeof redactBounceForSending({ text })).toBe('string');
        expect(typeof redactBounceForSending({ raw: text })).toBe('string');
      }),
    );
  });
});
