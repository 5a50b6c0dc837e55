/** Every mailer's notice is read alike as a raw message, as seen text and as HTML. */
import { describe, expect, it } from 'vitest';
import { type BounceInput, readBounce } from '../../../shared/bounce/read.ts';
import { type Sample, samples } from './forms/mailers.ts';

function raw({ from, subject, text }: Sample): string {
  return `Return-Path: <>\nFrom: ${from}\nTo: anna@example.org\nSubject: ${subject}\nDate: Mon, 23 Nov 2026 10:00:00 +0000\nMessage-ID: <b@example.org>\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n${text}`;
}

function html(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<html><body><div>${escaped.replaceAll('\n', '<br>\n')}</div></body></html>`;
}

const shapes: [string, (sample: Sample) => BounceInput][] = [
  ['the raw message', (sample) => ({ raw: raw(sample) })],
  ['its text, sender and subject', ({ text, from, subject }) => ({ text, from, subject })],
  ['its text alone', ({ text }) => ({ text })],
  ['its HTML', ({ text }) => ({ html: html(text) })],
];

describe.each(samples)('a notice of $mailer', (sample) => {
  it.each(shapes)('is read from %s', (_, shape) => {
    expect(readBounce(shape(sample))).toMatchObject({
      kind: sample.kind ?? 'failed',
      recipients: [sample.recipient],
      smtp: sample.smtp,
      enhanced: sample.enhanced,
      diagnostic: expect.stringContaining(sample.says),
      ...(sample.ip === undefined ? {} : { ip: sample.ip }),
    });
  });
});

describe('the server that refused is named by', () => {
  const named = samples.filter(({ text }) => /mx\.example\.com/.test(text));
  it.each(named)('$mailer', ({ text }) => {
    expect(readBounce({ text }).remoteMta).toBe('mx.example.com');
  });
});
