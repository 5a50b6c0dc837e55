/** Hostile input costs time in proportion to its size, and never an exception. */
import { assert, constantFrom, nat, property, string, uint8Array } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looksLikeBounce } from '../../../shared/bounce/gate.ts';
import { kinds } from '../../../shared/bounce/bounce.ts';
import { type BounceInput, readBounce } from '../../../shared/bounce/read.ts';
import { gmailHtml, microsoftHtml, microsoftText, postfixDsn } from './forms/founding.ts';
import { samples } from './forms/mailers.ts';

/** Each makes about `size` characters of something that costs a careless reader its afternoon. */
const attacks: Record<string, (size: number) => BounceInput> = {
  'one long word': (size) => ({ text: 'a'.repeat(size) }),
  'at signs': (size) => ({ text: 'a@'.repeat(size / 2) }),
  'almost addresses': (size) => ({ text: `${'x'.repeat(60)}@ `.repeat(size / 62) }),
  dots: (size) => ({ text: 'a.'.repeat(size / 2) }),
  'host names without end': (size) => ({ text: `550 5.7.1 ${'a.'.repeat(size / 2)}` }),
  digits: (size) => ({ text: '550 '.repeat(size / 4) }),
  'continued replies': (size) => ({ text: '550-5.7.1 x '.repeat(size / 12) }),
  'quotations in quotations': (size) => ({
    text: `host a.b[1.2.3.4] said: 550 `.repeat(size / 28),
  }),
  'Exim openings': (size) => ({
    text: `SMTP error from remote mail server after RCPT TO:<a@b>: `.repeat(size / 56),
  }),
  brackets: (size) => ({ text: '[('.repeat(size / 2) }),
  spaces: (size) => ({ text: `550 ${' '.repeat(size)}x` }),
  'line breaks': (size) => ({ text: '\n'.repeat(size) }),
  rulers: (size) => ({ text: `${'-'.repeat(70)}\n`.repeat(size / 71) }),
  dashes: (size) => ({ text: `550 x\n${'-'.repeat(size)}` }),
  colons: (size) => ({ text: '::'.repeat(size / 2) }),
  recipients: (size) => ({ text: 'a@example.com\n550 5.1.1 unknown\n\n'.repeat(size / 33) }),
  'a page like any other': (size) => ({ html: '<div><p>550 5.1.1 x</p></div> '.repeat(size / 30) }),
  'open tags': (size) => ({ html: '<div>'.repeat(size / 5) }),
  'unclosed tags': (size) => ({ html: '<a href="'.repeat(size / 9) }),
  'hidden elements never closed': (size) => ({ html: '<div hidden>'.repeat(size / 12) }),
  'hidden elements half closed': (size) => ({
    html: `${'<div hidden>'.repeat(size / 24)}${'</div>'.repeat(size / 24)}`,
  }),
  'hidden elements of many names': (size) => ({
    html: Array.from({ length: size / 16 }, (_, at) => `<x${at} hidden>`).join(''),
  }),
  'angle brackets': (size) => ({ html: `<p>${'<'.repeat(size)}` }),
  ampersands: (size) => ({ html: `<p>${'&'.repeat(size)}` }),
  comments: (size) => ({ html: `<p>${'<!--'.repeat(size / 4)}` }),
  attributes: (size) => ({ html: `<p ${'style=display '.repeat(size / 14)}>` }),
  'header fields': (size) => ({ raw: 'Received: from a by b; c\n'.repeat(size / 25) }),
  'one folded field': (size) => ({ raw: `Subject: a\n${' b\n'.repeat(size / 3)}\n` }),
  'encoded words': (size) => ({
    raw: `From: mailer-daemon\nSubject: ${'=?utf-8?q?a?= '.repeat(size / 14)}\n\nx`,
  }),
  'almost encoded words': (size) => ({
    raw: `From: mailer-daemon\nSubject: ${'=?'.repeat(size / 2)}\n\nx`,
  }),
  boundaries: (size) => ({
    raw: `Content-Type: multipart/mixed; boundary=x\n\n${'--x\n\n'.repeat(size / 5)}`,
  }),
  'almost boundaries': (size) => ({
    raw: `Content-Type: multipart/mixed; boundary=x\n\n${'--xy\n'.repeat(size / 5)}`,
  }),
  'parts in parts': (size) => ({
    raw: Array.from(
      { length: size / 60 },
      (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\n\n--b${at}\n`,
    ).join(''),
  }),
  parameters: (size) => ({ raw: `Content-Type: text/plain; ${'boundary '.repeat(size / 9)}\n\nx` }),
  'report groups': (size) => ({
    raw: `Content-Type: message/delivery-status\n\n${'Final-Recipient: rfc822; a@b.c\nAction: failed\n\n'.repeat(size / 47)}`,
  }),
  'report recipients in one group': (size) => ({
    text: 'Final-Recipient: rfc822; a@example.com\nAction: failed\nStatus: 5.0.0\n'.repeat(
      size / 68,
    ),
  }),
  'DKIM tags': (size) => ({
    raw: `From: mailer-daemon\nSubject: failure notice\n\n550 5.1.1 a@example.com\n\n--- Original message ---\n\nDKIM-Signature: ${'s=a;'.repeat(size / 4)}\n`,
  }),
  'UTF-7': (size) => ({
    raw: `From: mailer-daemon\nSubject: failure notice\nContent-Type: text/plain; charset=utf-7\n\n${'+'.repeat(size)}`,
  }),
  'quoted-printable': (size) => ({
    raw: `From: mailer-daemon\nSubject: failure notice\nContent-Transfer-Encoding: quoted-printable\n\n${'= '.repeat(size / 2)}`,
  }),
  'log lines': (size) => ({
    text: 'postfix/smtp: to=<a@example.com>, dsn=5.0.0, status=bounced (x)\n'.repeat(size / 65),
  }),
  'almost log lines': (size) => ({ text: `to=<${'a,'.repeat(size / 2)}` }),
  JSON: (size) => ({ text: `{"notificationType":"Bounce","bounce":${'['.repeat(size)}` }),
};

function time(input: BounceInput): number {
  const start = performance.now();
  readBounce(input);
  return performance.now() - start;
}

/** The fastest of several runs: what the work costs when nothing else disturbs it. */
function cost(input: BounceInput): number {
  return Math.min(...[0, 1, 2].map(() => time(input)));
}

describe('time grows as the input does', () => {
  it.each(Object.entries(attacks))('%s', (_, make) => {
    const small = make(64_000);
    const large = make(512_000);
    cost(small);
    // Eight times the input: linear is 8, quadratic 64. The milliseconds forgive a busy machine.
    expect(cost(large)).toBeLessThan(24 * cost(small) + 60);
    expect(cost(large)).toBeLessThan(1500);
  });
});

const known = new Set<string>(kinds);
const text = string({ unit: 'binary', maxLength: 2000 });

describe('no input makes it throw', () => {
  it('on any bytes', () => {
    const holds = property(uint8Array({ maxLength: 2000 }), (raw) =>
      known.has(readBounce({ raw }).kind),
    );
    expect(() => assert(holds, { numRuns: 300 })).not.toThrow();
  });
  it('on any text', () => {
    const holds = property(text, string(), (one, other) => {
      looksLikeBounce({ from: other, subject: other, text: one });
      const inputs = [
        { text: one },
        { html: one },
        { raw: one },
        { text: one, from: other, subject: other },
      ];
      return inputs.every((input) => known.has(readBounce(input).kind));
    });
    expect(() => assert(holds, { numRuns: 300 })).not.toThrow();
  });
  it('on hand-written bounces with something cut out, doubled or put in', () => {
    const whole = [
      postfixDsn,
      gmailHtml,
      microsoftHtml,
      microsoftText,
      ...samples.map((one) => one.text),
    ];
    const holds = property(
      constantFrom(...whole),
      nat(4000),
      nat(400),
      text,
      (one, at, length, put) => {
        const start = at % one.length;
        const broken =
          one.slice(0, start) +
          put.slice(0, 40) +
          one.slice(start + length) +
          one.slice(start, start + length);
        return [{ raw: broken }, { html: broken }, { text: broken }].every((input) =>
          known.has(readBounce(input).kind),
        );
      },
    );
    expect(() => assert(holds, { numRuns: 500 })).not.toThrow();
  });
});
