/** What talks of bounces, or looks like one, and is none. */
import type { Form } from './form.ts';

export const noBounces: readonly Form[] = [
  {
    name: 'newsletter',
    raw: `From: Deliverability Weekly <news@example.net>
Subject: Why your mail gets 550 5.7.1 and what to do
To: tom@example.org
List-Id: <weekly.example.net>

This week: what does "550 5.7.1 Message rejected" mean? We asked...
`,
    kind: 'not-a-bounce',
    cause: 'not-a-bounce',
  },
  {
    name: 'ticket quoting',
    raw: `From: Support <support@example.net>
Subject: Re: [#4711] Undelivered Mail Returned to Sender
To: tom@example.org
In-Reply-To: <1@x>

Hello Tom,

please check the address.

> <a@example.com>: host mx.example.com said: 550 5.1.1 User unknown
`,
    kind: 'not-a-bounce',
    cause: 'not-a-bounce',
  },
  {
    name: 'vacation',
    raw: `From: Ann <ann@example.com>
Subject: Automatic reply: Hello
Auto-Submitted: auto-replied
To: tom@example.org

I am out of office until Monday. Mail to this mailbox is not delivered to others.
`,
    kind: 'auto-reply',
    cause: 'not-a-bounce',
  },
  {
    name: 'receipt',
    raw: `From: Ann <ann@example.com>
Subject: Read: Hello
To: tom@example.org
MIME-Version: 1.0
Content-Type: multipart/report; report-type=disposition-notification; boundary=B

--B
Content-Type: text/plain

Your message was read.

--B
Content-Type: message/disposition-notification

Final-Recipient: rfc822; ann@example.com
Disposition: manual-action/MDN-sent-manually; displayed

--B--
`,
    kind: 'receipt',
    cause: 'not-a-bounce',
  },
  {
    name: 'invoice',
    text: `Invoice 550
Date: 25.11.2026
5.1.1 Consulting    550,00 EUR
5.7.1 Travel        120,00 EUR
Please pay within 14 days.`,
    kind: 'not-a-bounce',
    cause: 'not-a-bounce',
  },
  {
    name: 'parcel',
    raw: `From: Parcel <info@parcel.example>
Subject: Delivery failed: we could not deliver your parcel
To: tom@example.org

We could not deliver your parcel today. Code 550. Choose a new time.
`,
    kind: 'not-a-bounce',
    cause: 'not-a-bounce',
  },
  {
    name: 'monitoring',
    raw: `From: nagios@mon.example.org
Subject: PROBLEM: mail queue on mx1 - delivery failures
To: tom@example.org

3 messages deferred: connect to mx.example.com: timed out. 550 errors: 12.
`,
    kind: 'not-a-bounce',
    cause: 'not-a-bounce',
  },
  {
    name: 'dsn delivered',
    raw: `From: MAILER-DAEMON@x.example.org
To: tom@example.org
Subject: Successful Mail Delivery Report
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary=B

--B
Content-Type: text/plain

Your message was successfully delivered to the destination(s) listed below.

--B
Content-Type: message/delivery-status

Reporting-MTA: dns; x.example.org

Final-Recipient: rfc822; ann@example.com
Action: delivered
Status: 2.1.5

--B--
`,
    kind: 'delivered',
    cause: 'not-a-bounce',
  },
  {
    name: 'address of a street',
    text: '605 Main Street',
    kind: 'not-a-bounce',
    cause: 'not-a-bounce',
  },
  { name: 'people', text: '591 people came', kind: 'not-a-bounce', cause: 'not-a-bounce' },
];
