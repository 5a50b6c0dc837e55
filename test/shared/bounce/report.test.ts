/** Reports as RFC 3464 and 6522 want them, and as mailers really make them. */
import { describe, expect, it } from 'vitest';
import { readBounce } from '../../../shared/bounce/read.ts';
import { readReport } from '../../../shared/bounce/report.ts';
import { postfixDsn } from './forms/founding.ts';

const expected = {
  kind: 'failed',
  recipients: ['bob@gmail.com'],
  smtp: '550',
  enhanced: '5.7.1',
  ip: '203.0.113.5',
};

const broken: Record<string, string> = {
  'a boundary nobody names': postfixDsn.replace(/;\n\tboundary="[^"]*"/, ''),
  'no last boundary': postfixDsn.slice(0, postfixDsn.lastIndexOf('--4XyZ1')),
  'the report as plain text': postfixDsn.replace(
    'Content-Type: message/delivery-status',
    'Content-Type: text/plain',
  ),
  'the report in base64': postfixDsn.replace(
    /(Content-Type: message\/delivery-status)\n\n([^]*?)\n\n--/,
    (_, type: string, body: string) =>
      `${type}\nContent-Transfer-Encoding: base64\n\n${btoa(body)}\n\n--`,
  ),
  'no report at all': postfixDsn.replace(
    /--4XyZ1\.1\/mail\.example\.org\nContent-Type: message\/delivery-status[^]*?\n\n(?=--)/,
    '',
  ),
  'no text at all': postfixDsn.replace(
    /Content-Type: text\/plain[^]*?\n\n(?=--)/,
    'Content-Type: text/plain\n\n\n',
  ),
  'no returned mail': postfixDsn.replace(
    /--4XyZ1\.1\/mail\.example\.org\nContent-Type: text\/rfc822-headers[^]*/,
    '--4XyZ1.1/mail.example.org--\n',
  ),
  'no blank line between the groups': postfixDsn.replace(
    '(UTC)\n\nFinal-Recipient',
    '(UTC)\nFinal-Recipient',
  ),
  'blank lines between the fields': postfixDsn.replace('Action: failed\n', '\nAction: failed\n\n'),
  'a letter missing': postfixDsn.replace('Action: failed', 'ction: failed'),
  'a comment in the Status': postfixDsn.replace(
    'Status: 5.7.1',
    'Status: 5.7.1 (delivery not authorized)',
  ),
  'angle brackets and another case': postfixDsn.replace(
    'Final-Recipient: rfc822; bob@gmail.com',
    'FINAL-RECIPIENT: RFC822;<bob@gmail.com>',
  ),
  'a report within a mixed message': postfixDsn.replace(
    'multipart/report; report-type=delivery-status',
    'multipart/mixed',
  ),
  CRLF: postfixDsn.replaceAll('\n', '\r\n'),
};

describe('a report with', () => {
  it.each(Object.entries(broken))('%s is read', (_, raw) => {
    expect(readBounce({ raw })).toMatchObject(expected);
  });
  it('everything in place is read from pasted text and from bytes too', () => {
    expect(readBounce({ text: postfixDsn })).toMatchObject(expected);
    expect(readBounce({ raw: new TextEncoder().encode(postfixDsn) })).toMatchObject(expected);
  });
  it('only its fields pasted is read', () => {
    const fields = postfixDsn.slice(
      postfixDsn.indexOf('Reporting-MTA'),
      postfixDsn.indexOf('\n\n--', postfixDsn.indexOf('Reporting-MTA')),
    );
    expect(readBounce({ text: fields })).toMatchObject({
      ...expected,
      reportingMta: 'mail.example.org',
    });
  });
});

describe('fields', () => {
  it('keep their types and lose their comments', () => {
    const { groups, reportingMta } = readReport(
      'Reporting-MTA: dns;MAIL.example.org (x)\n\nFinal-Recipient: rfc822;"a b"@example.com\nAction: FAILED (permanent)\nStatus: 5.0.0\nRemote-MTA: dns; [203.0.113.9]\nDiagnostic-Code: X-Postfix; mail for example.com\n loops back to myself\n',
    );
    expect(reportingMta).toBe('mail.example.org');
    expect(groups).toEqual([
      {
        finalRecipient: '"a b"@example.com',
        originalRecipient: null,
        action: 'failed',
        status: '5.0.0',
        remoteMta: '203.0.113.9',
        diagnosticType: 'x-postfix',
        diagnostic: 'mail for example.com loops back to myself',
      },
    ]);
  });
  it("a mailer's own words are not the remote server's", () => {
    const raw = postfixDsn.replace(
      /Diagnostic-Code: smtp;[^]*?\n\n/,
      'Diagnostic-Code: X-Postfix; mail for example.com loops back to myself\n\n',
    );
    expect(
      readBounce({ raw }).refusals.find(({ text }) => text.includes('loops back'))?.voice,
    ).toBe('wrapper');
  });
});
