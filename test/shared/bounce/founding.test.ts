/** The founding message is read alike in every shape: the same reply, address and recipient. */
import { describe, expect, it } from 'vitest';
import { type BounceInput, readBounce } from '../../../shared/bounce/read.ts';
import {
  eximDsn,
  eximLog,
  flat,
  gmailHtml,
  gmailText,
  logLine,
  microsoftHtml,
  microsoftText,
  postfixDsn,
  reply,
} from './forms/founding.ts';

const shapes: Record<string, BounceInput> = {
  'a bare line': { text: reply.join(' ') },
  'the reply in its four lines': { text: reply.join('\n') },
  'a Postfix report': { raw: postfixDsn },
  'an Exim report': { raw: eximDsn },
  "Gmail's notice as HTML": { html: gmailHtml },
  "Gmail's notice as seen": { text: gmailText },
  "Microsoft's notice as text": { text: microsoftText },
  "Microsoft's graphic notice": { html: microsoftHtml },
  'a line of Postfix log': { text: logLine },
  'a line of Exim log': { text: eximLog },
};

describe.each(Object.entries(shapes))('the founding message as %s', (_, input) => {
  const bounce = readBounce(input);

  it('is a failed delivery', () => {
    expect(bounce.kind).toBe('failed');
  });
  it('keeps the codes and the words in one piece', () => {
    expect(bounce.smtp).toBe('550');
    expect(bounce.enhanced).toBe('5.7.1');
    expect(bounce.diagnostic).toContain(flat.slice(10, 170));
    expect(bounce.refusals[0]?.text).toContain('p=NotAuthorizedError');
  });
  it("tells the sending server's address", () => {
    expect(bounce.ip).toBe('203.0.113.5');
  });
});

describe('the failed recipient', () => {
  const named = Object.entries(shapes).filter(([shape]) => !/reply|bare/.test(shape));
  it.each(named)('is named in %s', (_, input) => {
    expect(readBounce(input).recipients).toEqual(['bob@gmail.com']);
  });
});

describe('what the returned header adds', () => {
  it.each([
    ['a Postfix report', postfixDsn],
    ['an Exim report', eximDsn],
  ])('is read from %s', (_, raw) => {
    expect(readBounce({ raw })).toMatchObject({
      domain: 'example.org',
      envelopeFrom: 'anna@example.org',
      selectors: ['mail2026'],
      signatures: [{ selector: 'mail2026', domain: 'example.org' }],
      reportingMta: 'mail.example.org',
      remoteMta: 'gmail-smtp-in.l.google.com',
    });
  });
  it("is read from Microsoft's notice", () => {
    const expected = {
      domain: 'example.org',
      selectors: ['mail2026'],
      remoteMta: 'gmail-smtp-in.l.google.com',
    };
    expect(readBounce({ text: microsoftText })).toMatchObject(expected);
    expect(readBounce({ html: microsoftHtml })).toMatchObject(expected);
  });
});
