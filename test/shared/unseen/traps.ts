/** What is none, though it speaks of bounces, comes from a machine, or holds a 550. */
import { letter, mail, report, failed, type Unseen } from './form.ts';

const none = { kind: 'not-a-bounce', cause: 'not-a-bounce', to: null } as const;
const answer = { kind: 'auto-reply', cause: 'not-a-bounce', to: null } as const;

export const traps: readonly Unseen[] = [
  {
    name: 'a newsletter of people who sell delivery',
    input: {
      raw: letter(
        {
          From: 'The Postmaster Weekly <news@example.net>',
          Subject: 'Hard bounces: what 550 5.1.1 means',
          'List-Unsubscribe': '<https://example.net/u>',
        },
        'This week: 550 5.1.1 User unknown.\n\n550 5.7.26 This mail is unauthenticated\n\nRead on: https://example.net/550\n',
      ),
    },
    ...none,
  },
  {
    name: 'a ticket that quotes one',
    input: {
      raw: letter(
        {
          From: 'Helpdesk <support@example.net>',
          Subject: '[#4411] Undelivered Mail Returned to Sender',
        },
        'Ines wrote:\n\n> <bob@example.com>: host mx.example.com[198.51.100.9] said:\n> 550 5.1.1 User unknown (in reply to RCPT TO command)\n\nWe are looking into it.\n\n-- \nHelpdesk\n',
      ),
    },
    ...none,
  },
  {
    name: 'a vacation notice with the null sender',
    input: {
      raw: mail(
        {
          From: 'Bob <bob@example.com>',
          Subject: 'Abwesenheit: Mittag',
          'Auto-Submitted': 'auto-replied (vacation)',
        },
        'Ich bin bis zum 5. Dezember nicht im Büro. Ihre Nachricht wird nicht weitergeleitet.\n',
      ),
    },
    ...answer,
  },
  {
    name: 'a left company, told by a responder',
    input: {
      raw: mail(
        {
          From: 'Bob <bob@example.com>',
          Subject: 'Automatic reply: Lunch',
          'Auto-Submitted': 'auto-replied',
          'X-Auto-Response-Suppress': 'All',
        },
        'Bob has left the company. This mailbox is no longer read, please write to info@example.com.\n',
      ),
    },
    ...answer,
  },
  {
    name: 'a mail deleted unread',
    input: {
      raw: mail(
        {
          From: 'bob@example.com',
          Subject: 'Not read: Lunch',
          'MIME-Version': '1.0',
          'Content-Type': 'multipart/report; report-type=disposition-notification; boundary="b1"',
        },
        '--b1\nContent-Type: text/plain\n\nYour message was deleted without being read.\n\n--b1\nContent-Type: message/disposition-notification\n\nFinal-Recipient: rfc822; bob@example.com\nDisposition: automatic-action/MDN-sent-automatically; deleted\n\n--b1--\n',
      ),
    },
    kind: 'receipt',
    cause: 'not-a-bounce',
    to: null,
  },
  {
    name: 'an invoice over 550',
    input: {
      raw: letter(
        { From: 'billing@example.net', Subject: 'Invoice 550-5.7.1 of 23 November' },
        'Amount due: 550 EUR\nItem 5.7.1: mail server maintenance, November\nIf we cannot deliver your goods, you will be told.\n',
      ),
    },
    ...none,
  },
  { name: 'an address', input: { text: '605 Main Street, not far from the mail office' }, ...none },
  { name: 'a room', input: { text: '591 rooms, all full. Send the mail to reception.' }, ...none },
  {
    name: 'a courier with an unhappy name',
    input: {
      raw: letter(
        {
          From: 'Delivery Status <no-reply@parcel.example.net>',
          Subject: 'Delivery failed: parcel 550 4471',
        },
        "We could not deliver your parcel to bob@example.com's address. Reason: nobody at home.\nBook a new date: https://parcel.example.net/550\n",
      ),
    },
    ...none,
  },
  {
    name: 'a DMARC aggregate report',
    input: {
      raw: mail(
        {
          From: 'postmaster@example.com',
          Subject: 'Report domain: example.org Submitter: example.com Report-ID: <1@example.com>',
          'MIME-Version': '1.0',
          'Content-Type': 'multipart/mixed; boundary="b1"',
        },
        '--b1\nContent-Type: text/plain\n\nThis is an aggregate DMARC report from example.com.\n\n--b1\nContent-Type: application/gzip; name="r.xml.gz"\nContent-Transfer-Encoding: base64\n\nH4sIAAAA\n--b1--\n',
      ),
    },
    ...none,
  },
  {
    name: 'a code to log in',
    input: {
      raw: letter(
        { From: 'no-reply@example.net', Subject: 'Your code is 550512' },
        '550512 is your code. Do not reply to this mail.\n',
      ),
    },
    ...none,
  },
  {
    name: 'a digest of a list of postmasters',
    input: {
      raw: letter(
        {
          From: 'mailop-request@example.net',
          Subject: 'mailop Digest, Vol 9, Issue 5',
          'List-Id': '<mailop.example.net>',
        },
        'Message: 1\nFrom: Per\nSubject: delivery failure to example.com\n\n<bob@example.com>: host mx.example.com[198.51.100.9] said: 550 5.7.1 blocked\n\nAnyone else?\n',
      ),
    },
    ...none,
  },
  {
    name: 'a digest of what is in quarantine',
    input: {
      raw: letter(
        { From: 'postmaster@example.org', Subject: 'You have 3 new messages in quarantine' },
        'Review the messages held for anna@example.org:\n\nLunch? (bob@example.com), reason: spam\nInvoice (eve@example.net), reason: bulk\n',
      ),
    },
    ...none,
  },
  {
    name: 'the log of a night',
    input: {
      raw: letter(
        { From: 'root <root@mail.example.org>', Subject: 'Logwatch for mail (Linux)' },
        ' --------------------- Postfix Begin ------------------------\n\n    12   5xx Reject user unknown (550)\n     3   Deferred: 421 4.7.0 try again later\n\n ---------------------- Postfix End -------------------------\n',
      ),
    },
    ...none,
  },
  {
    name: 'somebody asks the postmaster',
    input: {
      raw: letter(
        { Subject: 'Mail delivery failed?' },
        'Hello,\n\nI wrote to bob@example.com yesterday and got "550 5.1.1 User unknown". Do you have his new address?\n\nInes\n',
      ),
    },
    ...none,
  },
  {
    name: 'a request to confirm first',
    input: {
      raw: mail(
        {
          From: 'bob@example.com',
          Subject: 'Please confirm your message',
          'Auto-Submitted': 'auto-replied',
        },
        'I accept mail only from people I know. Reply to this message and your mail will be delivered.\n',
      ),
    },
    ...answer,
  },
  {
    name: 'a report of success',
    input: {
      raw: report(
        'This is the mail system at host mail.example.org.\n\nYour message was successfully delivered to the destination(s)\nlisted below.',
        failed('2.1.5', '250 2.1.5 Ok', 'delivered'),
      ),
    },
    kind: 'delivered',
    cause: 'not-a-bounce',
    smtp: '250',
    enhanced: '2.1.5',
  },
];
