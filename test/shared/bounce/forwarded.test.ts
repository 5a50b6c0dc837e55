import { describe, expect, it } from 'vitest';
import { readBounce } from '../../../shared/bounce/read.ts';

const notice = `From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>
Date: Mon, Nov 23, 2026 at 6:20 PM
To: <anna@example.com>

** Message blocked **

Your message to bruno@example.org has been blocked. The response was:
550 5.7.1 Client host [192.0.2.25] blocked
`;

describe('a forwarded notice that somebody pastes', () => {
  it.each([
    ['---------- Forwarded message ---------\n', 'Gmail'],
    ['---------- Weitergeleitete Nachricht ---------\n', 'Gmail in German'],
    ['-----Original Message-----\n', 'Outlook'],
    ['Begin forwarded message:\n\n', 'Apple Mail'],
  ])('is read from its mark on: %s (%s)', (mark) => {
    expect(readBounce({ text: mark + notice })).toMatchObject({ kind: 'failed', ip: '192.0.2.25' });
  });

  it('is none where somebody writes about it first', () => {
    const letter = `Subject: help\nFrom: anna@example.com\nTo: b@example.net\nDate: x\nMessage-ID: <a@example.com>\n\nWhat is this?\n\n---------- Forwarded message ---------\n${notice}`;
    expect(readBounce({ raw: letter }).kind).toBe('not-a-bounce');
  });
});
