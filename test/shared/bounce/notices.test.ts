/** Every mailer's notice is read alike as seen text and as a raw message. */
import { describe, expect, it } from 'vitest';
import { readBounce } from '../../../shared/bounce/read.ts';
import type { Bounce } from '../../../shared/bounce/bounce.ts';
import { samples, type Sample } from './forms/mailers.ts';

function raw({ from, subject, text }: Sample): string {
  return `Return-Path: <>\nFrom: ${from}\nTo: anna@example.org\nSubject: ${subject}\nDate: Mon, 23 Nov 2026 10:00:00 +0000\nMessage-ID: <b@example.org>\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n${text}`;
}

function check(bounce: Bounce, sample: Sample): void {
  expect({
    kind: bounce.kind,
    recipients: bounce.recipients,
    smtp: bounce.smtp,
    enhanced: bounce.enhanced,
    diagnostic: bounce.diagnostic,
  }).toEqual({
    kind: sample.kind ?? 'failed',
    recipients: [sample.recipient],
    smtp: sample.smtp,
    enhanced: sample.enhanced,
    diagnostic: expect.stringContaining(sample.says),
  });
  if (sample.ip !== undefined) expect(bounce.ip).toBe(sample.ip);
}

describe.each(samples)('a notice of $mailer', (sample) => {
  it('is read from the raw message', () => {
    check(readBounce({ raw: raw(sample) }), sample);
  });
  it('is read from its text with sender and subject', () => {
    check(readBounce({ text: sample.text, from: sample.from, subject: sample.subject }), sample);
  });
  it('is read from its text alone', () => {
    check(readBounce({ text: sample.text }), sample);
  });
  it('is read from its HTML', () => {
    const html = `<html><body><div>${sample.text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').split('\n').join('<br>\n')}</div></body></html>`;
    check(readBounce({ html }), sample);
  });
});
