/** The same few refusals, in the shapes into which transport, mail programs and people bend them. */
import { base64, failed, mail, report, type Unseen } from './form.ts';

const postfix =
  "This is the mail system at host mail.example.org.\n\nI'm sorry to have to inform you that your message could not\nbe delivered to one or more recipients. It's attached below.\n\n<bob@example.com>: host mx.example.com[198.51.100.9] said: 550-5.7.1 Service\n    unavailable, client host 203.0.113.5 is listed by\n    550 5.7.1 bl.spamcop.net (in reply to RCPT TO command)\n";

const listed = { smtp: '550', enhanced: '5.7.1', cause: 'ip-blocklisted' } as const;

export const shapes: readonly Unseen[] = [
  { name: 'CRLF', input: { text: postfix.replaceAll('\n', '\r\n') }, ...listed },
  {
    name: 'every line quoted',
    input: {
      text: postfix
        .split('\n')
        .map((line) => `> ${line}`)
        .join('\n'),
    },
    ...listed,
  },
  {
    name: 'a blank line between any two',
    input: { text: postfix.replaceAll('\n', '\n\n') },
    ...listed,
  },
  { name: 'all on one line', input: { text: postfix.replace(/\s+/g, ' ') }, ...listed },
  {
    name: 'quoted-printable with its soft breaks in the codes',
    input: {
      raw: mail(
        {
          'MIME-Version': '1.0',
          'Content-Type': 'text/plain; charset=utf-8',
          'Content-Transfer-Encoding': 'quoted-printable',
        },
        postfix.replace('550-5.7.1', '550-5.=\n7.1').replace('203.0.113.5', '203.0=\n.113.5'),
      ),
    },
    ...listed,
  },
  { name: 'base64', input: { raw: base64('text/plain', postfix) }, ...listed },
  {
    name: 'HTML alone, base64',
    input: {
      raw: base64(
        'text/html',
        `<html><body><pre>${postfix.replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</pre></body></html>`,
      ),
    },
    ...listed,
  },
  {
    name: 'HTML cut up by word breaks and hard blanks',
    input: {
      html: "<div>Your message couldn't be delivered.</div><div>bob@<wbr>example.com</div><div>The response was:</div><div>550&nbsp;5.1.1&nbsp;The email acc<wbr>ount that you tried to reach does not exist.</div>",
    },
    smtp: '550',
    enhanced: '5.1.1',
    cause: 'recipient-unknown',
  },
  {
    name: 'a charset that is not what it says',
    input: {
      raw: mail(
        { 'MIME-Version': '1.0', 'Content-Type': 'text/plain; charset=us-ascii' },
        'Die Nachricht an die folgenden Empfänger wurde nicht übermittelt:\n\n<bob@example.com>: 550 5.1.1 Empfänger unbekannt\n',
      ),
    },
    smtp: '550',
    enhanced: '5.1.1',
    cause: 'recipient-unknown',
  },
  {
    name: 'a charset that does not exist',
    input: {
      raw: mail(
        { 'MIME-Version': '1.0', 'Content-Type': 'text/plain; charset=x-unknown-8' },
        '<bob@example.com>: 552 5.2.2 Mailbox full\n',
      ),
    },
    smtp: '552',
    enhanced: '5.2.2',
    cause: 'mailbox-full',
  },
  {
    name: 'an address beyond ASCII (RFC 6533)',
    input: {
      raw: report(
        'Zustellung an bøb@example.com fehlgeschlagen.',
        'Reporting-MTA: dns; mail.example.org\n\nFinal-Recipient: utf-8; bøb@example.com\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 User unknown',
      ).replace('message/delivery-status', 'message/global-delivery-status'),
    },
    to: 'bøb@example.com',
    smtp: '550',
    enhanced: '5.1.1',
    cause: 'recipient-unknown',
  },
  {
    name: 'an address in the escapes of RFC 6533',
    input: {
      raw: report(
        'Delivery failed.',
        'Reporting-MTA: dns; mail.example.org\n\nFinal-Recipient: utf-8; b\\x{F8}b@example.com\nAction: failed\nStatus: 5.6.7\nDiagnostic-Code: smtp; 550 5.6.7 SMTPUTF8 is required, but was not offered by host mx.example.com',
      ),
    },
    to: 'bøb@example.com',
    smtp: '550',
    enhanced: '5.6.7',
    cause: ['message-not-rfc-compliant', 'recipient-server-misconfigured', 'address-syntax'],
  },
  {
    name: 'a report that ends too early',
    input: {
      raw: report('x', failed('5.2.2', '552 5.2.2 Over quota')).replace(
        /--b1\nContent-Type: text\/rfc822[^]*/,
        '',
      ),
    },
    smtp: '552',
    enhanced: '5.2.2',
    cause: 'mailbox-full',
  },
  {
    name: 'a report whose boundary was lost',
    input: {
      raw: report('Delivery failed.', failed('5.1.1', '550 5.1.1 User unknown')).replace(
        'boundary="b1"',
        'boundary="zz"',
      ),
    },
    smtp: '550',
    enhanced: '5.1.1',
    cause: 'recipient-unknown',
  },
  {
    name: 'a report called text/plain by a gateway',
    input: {
      raw: report('Delivery failed.', failed('5.7.1', '554 5.7.1 Relay access denied'))
        .replace('multipart/report; report-type=delivery-status', 'multipart/mixed')
        .replace('message/delivery-status', 'text/plain; name="details.txt"'),
    },
    smtp: '554',
    enhanced: '5.7.1',
    cause: 'relay-denied',
  },
  {
    name: 'a report in base64',
    input: {
      raw: report('Delivery failed.', '').replace(
        'Content-Type: message/delivery-status\n\n',
        `Content-Type: message/delivery-status\nContent-Transfer-Encoding: base64\n\n${Buffer.from(failed('5.1.1', '550 5.1.1 User unknown')).toString('base64').replace(/.{60}/g, '$&\n')}`,
      ),
    },
    smtp: '550',
    enhanced: '5.1.1',
    cause: 'recipient-unknown',
  },
  {
    name: 'a report with folded fields in odd capitals',
    input: {
      raw: report(
        'x',
        'REPORTING-MTA: DNS; mail.example.org\n\nfinal-recipient: RFC822;\n <bob@example.com>\naction: FAILED\nstatus: 5.1.1 (bad destination)\ndiagnostic-code: SMTP; 550-5.1.1 The email account that you tried to reach does\n\tnot exist. 550 5.1.1 gsmtp',
      ),
    },
    smtp: '550',
    enhanced: '5.1.1',
    cause: 'recipient-unknown',
  },
  {
    name: 'pasted with the header of the notice as a mail program shows it',
    input: {
      text: `Von: Mail Delivery System <MAILER-DAEMON@mail.example.org>\nGesendet: Montag, 23. November 2026 11:00\nAn: anna@example.org\nBetreff: Undelivered Mail Returned to Sender\n\n${postfix}`,
    },
    ...listed,
  },
  {
    name: 'pasted from a console, indented',
    input: {
      text: postfix
        .split('\n')
        .map((line) => `      ${line}`)
        .join('\n'),
    },
    ...listed,
  },
  {
    name: 'pasted with the words around it cut off',
    input: {
      text: 'said: 550 5.7.1 Service unavailable, client host 203.0.113.5 is listed by bl.spamcop.net (in reply to RCPT TO',
    },
    to: null,
    ...listed,
  },
  {
    name: 'delivered to one, refused by another, late to the third',
    input: {
      raw: report(
        'x',
        `${failed('2.0.0', '250 2.0.0 Ok', 'delivered').replace('bob@', 'ok@')}\n\n${failed(
          '4.2.2',
          '452 4.2.2 Mailbox full',
          'delayed',
        )
          .replace(/^[^]*?\n\n/, '')
          .replace(
            'bob@',
            'slow@',
          )}\n\n${failed('5.7.1', '550 5.7.1 Virus detected').replace(/^[^]*?\n\n/, '')}`,
      ),
    },
    smtp: '550',
    enhanced: '5.7.1',
    cause: 'content-malware',
  },
];
