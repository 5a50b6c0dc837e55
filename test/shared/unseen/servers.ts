/** Servers for Windows and the newer ones: each has a notice of its own. */
import { base64, failed, mail, report, type Unseen } from './form.ts';

export const servers: readonly Unseen[] = [
  {
    name: 'Haraka',
    input: {
      raw: mail(
        { From: 'MAILER-DAEMON@mail.example.org', Subject: 'failure notice' },
        "Hi. This is the Haraka Mailer program at mail.example.org.\nI'm afraid I wasn't able to deliver your message to the following addresses.\nThis is a permanent error; I've given up. Sorry it didn't work out.\n\nIntended Recipients: <bob@example.com>\nFailure Reason: 550 5.7.1 Message rejected, sender domain example.org is listed in dbl.spamhaus.org\n\n--- Below this line is a copy of the message.\n",
      ),
    },
    smtp: '550',
    enhanced: '5.7.1',
    cause: 'domain-blocklisted',
  },
  {
    name: 'Apache James',
    input: {
      raw: mail(
        { From: 'postmaster@mail.example.org', Subject: 'Re:Lunch' },
        "Hi. This is the James mail server at mail.example.org.\nI'm afraid I wasn't able to deliver your message to the following addresses.\nThis is a permanent error; I've given up. Sorry it didn't work out.  Below\nI include the list of recipients and the reason why I was unable to deliver\nyour message.\n\nFailed recipient(s):\nbob@example.com\n\nError message:\n550 5.1.1 <bob@example.com>: Recipient address rejected: User unknown in virtual mailbox table\n",
      ),
    },
    smtp: '550',
    enhanced: '5.1.1',
    cause: 'recipient-unknown',
  },
  {
    name: 'hMailServer, refused by the other side',
    input: {
      raw: mail(
        { From: 'mailer-daemon@mail.example.org', Subject: 'Message undeliverable: Lunch' },
        'Your message did not reach some or all of the intended recipients.\n\n   Sent: Mon, 23 Nov 2026 10:00:00 +0000\n   Subject: Lunch\n\nThe following recipient(s) could not be reached:\n\nbob@example.com\n   Error Type: SMTP\n   Remote server (198.51.100.9) issued an error.\n   hMailServer sent: RCPT TO:<bob@example.com>\n   Remote server replied: 550 5.7.1 Access denied: 203.0.113.5 is listed in bl.spamcop.net\n\n\nhMailServer\n',
      ),
    },
    smtp: '550',
    enhanced: '5.7.1',
    cause: 'ip-blocklisted',
  },
  {
    name: 'hMailServer, nobody there',
    input: {
      text: 'Your message did not reach some or all of the intended recipients.\n\n   Sent: Mon, 23 Nov 2026 10:00:00 +0000\n   Subject: Lunch\n\nThe following recipient(s) could not be reached:\n\nbob@example.com\n   Error Type: SMTP\n   Connection to recipients server failed.\n   Error: Host name: mx.example.com, message: No connection could be made because the target machine actively refused it.\n\n\nhMailServer\n',
    },
    smtp: null,
    cause: 'recipient-server-unreachable',
  },
  {
    name: 'MailEnable',
    input: {
      raw: mail(
        { From: 'postmaster@mail.example.org', Subject: 'Message Delivery Failure' },
        'MailEnable: Message Delivery Failure.\n\nThe following recipient(s) could not be reached:\n\n\tRecipient: [SMTP:bob@example.com]\n\tReason: Remote SMTP Server Returned: 552 5.3.4 Message too big, limit is 10485760 bytes\n\n\nMessage headers follow:\n\nReceived: from PC ([192.0.2.44]) by mail.example.org with MailEnable ESMTP; Mon, 23 Nov 2026 10:00:00 +0000\nFrom: anna@example.org\n',
      ),
    },
    smtp: '552',
    enhanced: '5.3.4',
    cause: 'message-too-big',
  },
  {
    name: 'SmarterMail',
    input: {
      raw: mail(
        {
          From: '"System Administrator" <postmaster@mail.example.org>',
          Subject: 'Delivery Failure',
        },
        'Could not deliver message to the following recipient(s):\n\nFailed Recipient: bob@example.com\nReason: Remote host said: 554 5.7.1 This message has been blocked because the HELO/EHLO domain is invalid.\n\n   -- The header and top 20 lines of the message follows --\n\nReceived: from PC (pc.example.org [192.0.2.44]) by mail.example.org with SMTP;\n   Mon, 23 Nov 2026 10:00:00 +0000\nFrom: anna@example.org\n',
      ),
    },
    smtp: '554',
    enhanced: '5.7.1',
    cause: 'helo-invalid',
  },
  {
    name: 'MDaemon with its transcript',
    input: {
      raw: mail(
        {
          From: 'MDaemon at mail.example.org <MDaemon@mail.example.org>',
          Subject: 'Permanent Delivery Failure',
        },
        'The attached message had PERMANENT fatal delivery errors!\n\nAfter one or more unsuccessful delivery attempts the attached message has\nbeen removed from the mail queue on this server.\n\nYOUR MESSAGE WAS NOT DELIVERED!\n\nFailed address: bob@example.com\n\n--- Session Transcript ---\n Mon 2026-11-23 10:00:00: [1042:3] Parsing message <xxxx\\pd50000001.msg>\n Mon 2026-11-23 10:00:00: [1042:3] *  From: anna@example.org\n Mon 2026-11-23 10:00:00: [1042:3] *  To: bob@example.com\n Mon 2026-11-23 10:00:00: [1042:3] Connected to mx.example.com [198.51.100.9:25]\n Mon 2026-11-23 10:00:00: [1042:3] <-- 220 mx.example.com ESMTP\n Mon 2026-11-23 10:00:00: [1042:3] --> EHLO mail.example.org\n Mon 2026-11-23 10:00:00: [1042:3] <-- 250 SIZE 10240000\n Mon 2026-11-23 10:00:00: [1042:3] --> MAIL From:<anna@example.org> SIZE=2048\n Mon 2026-11-23 10:00:00: [1042:3] <-- 250 2.1.0 Ok\n Mon 2026-11-23 10:00:00: [1042:3] --> RCPT To:<bob@example.com>\n Mon 2026-11-23 10:00:00: [1042:3] <-- 550 5.1.1 <bob@example.com>: Recipient address rejected: User unknown\n Mon 2026-11-23 10:00:00: [1042:3] --> QUIT\n--- End Transcript ---\n',
      ),
    },
    smtp: '550',
    enhanced: '5.1.1',
    cause: 'recipient-unknown',
  },
  {
    name: 'Domino knows no such person',
    input: {
      raw: mail(
        {
          From: 'Postmaster@mail.example.org',
          Subject: 'DELIVERY FAILURE: User bob (bob@example.com) not listed in Domino Directory',
        },
        'Your message\n\n  Subject: Lunch\n\nwas not delivered to:\n\n  bob@example.com\n\nbecause:\n\n  User bob (bob@example.com) not listed in Domino Directory\n',
      ),
    },
    cause: 'recipient-unknown',
  },
  {
    name: 'Domino in German',
    input: {
      raw: mail(
        {
          From: 'Postmaster@mail.example.org',
          Subject: 'ZUSTELLUNGSFEHLER: 550 5.7.1 Unable to relay for bob@example.com',
        },
        'Ihre Nachricht\n\n  Betreff: Mittag\n\nwurde nicht zugestellt an:\n\n  bob@example.com\n\nweil:\n\n  550 5.7.1 Unable to relay for bob@example.com\n',
      ),
    },
    smtp: '550',
    enhanced: '5.7.1',
    cause: 'relay-denied',
  },
  {
    name: 'GroupWise',
    input: {
      raw: mail(
        { From: 'Mailer-Daemon@mail.example.org', Subject: 'Message status - undeliverable' },
        'The message that you sent was undeliverable to the following:\n\tbob@example.com (552 5.2.2 Mailbox size limit exceeded)\n\nPossibly truncated original message follows:\n\nReceived: from pc.example.org\n\tby mail.example.org; Mon, 23 Nov 2026 10:00:00 +0000\n',
      ),
    },
    smtp: '552',
    enhanced: '5.2.2',
    cause: 'mailbox-full',
  },
  {
    name: 'Momentum (ecelerity)',
    input: {
      raw: mail(
        { Subject: 'Mail delivery failed: returning message to sender' },
        "This message was created automatically by the mail system (ecelerity).\n\nA message that you sent could not be delivered to one or more of its\nrecipients. This is a permanent error. The following address(es) failed:\n\n>>> bob@example.com (after RCPT TO): 550 5.1.2 bad destination host 'DNS Hard Error looking up example.com (MX):  NXDomain'\n\n------ This is a copy of the headers of the original message. ------\n\nReturn-Path: <anna@example.org>\nFrom: anna@example.org\n",
      ),
    },
    smtp: '550',
    enhanced: '5.1.2',
    cause: 'recipient-domain-not-found',
  },
  {
    name: 'Stalwart',
    input: {
      raw: report(
        "Your message could not be delivered to the following recipients:\n\n<bob@example.com> (host 'mx.example.com' rejected command 'RCPT TO:<bob@example.com>' with code 550 (5.1.1) 'User unknown')",
        'Reporting-MTA: dns;mail.example.org\nArrival-Date: Mon, 23 Nov 2026 10:00:00 +0000\n\nFinal-Recipient: rfc822;bob@example.com\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp;550 User unknown\nRemote-MTA: dns;mx.example.com',
      ),
    },
    smtp: '550',
    enhanced: '5.1.1',
    cause: 'recipient-unknown',
  },
  {
    name: 'Stalwart, as it is seen',
    input: {
      text: "Your message could not be delivered to the following recipients:\n\n<bob@example.com> (host 'mx.example.com' rejected command 'RCPT TO:<bob@example.com>' with code 550 (5.1.1) 'User unknown')\n",
    },
    smtp: '550',
    enhanced: '5.1.1',
    cause: 'recipient-unknown',
  },
  {
    name: 'maddy, as it is seen',
    input: {
      text: 'This is the mail delivery system at mail.example.org.\n\nUnfortunately, your message could not be delivered to one or more\nrecipients. The usual cause of this problem is invalid\nrecipient address or maintenance at the recipient side.\n\nContact the postmaster for further assistance, provide the Message ID (below):\n\nMessage ID: 4f1a2b3c\nArrival: Mon, 23 Nov 2026 10:00:00 +0000\nLast delivery attempt: Mon, 23 Nov 2026 10:00:05 +0000\n\nDelivery to bob@example.com failed with error: SMTP error 550 5.1.1: User unknown\n',
    },
    smtp: '550',
    enhanced: '5.1.1',
    cause: 'recipient-unknown',
  },
  {
    name: 'Dovecot refused for a full box',
    input: {
      raw: report(
        'Your message to <bob@example.com> was automatically rejected:\nQuota exceeded (mailbox for user is full)',
        'Reporting-MTA: dns; mail.example.org\nOriginal-Recipient: rfc822; bob@example.com\n\nFinal-Recipient: rfc822; bob@example.com\nAction: failed\nStatus: 5.2.2 Quota exceeded (mailbox for user is full)',
        {
          Subject: 'Rejected: Lunch',
          From: 'Mail Delivery Subsystem <postmaster@mail.example.org>',
        },
      ),
    },
    enhanced: '5.2.2',
    cause: 'mailbox-full',
  },
  {
    name: "Sieve's reject before RFC 5429 allowed a report: a receipt in form only",
    input: {
      raw: mail(
        {
          From: 'Mail Delivery Subsystem <postmaster@mail.example.com>',
          Subject: 'Automatically rejected mail',
          'MIME-Version': '1.0',
          'Content-Type': 'multipart/report; report-type=disposition-notification; boundary="b1"',
        },
        '--b1\nContent-Type: text/plain; charset=utf-8\n\nYour message was automatically rejected by Dovecot Mail Delivery Agent.\n\nThe following reason was given:\nMailbox is full / Blocks limit exceeded / Inode limit exceeded\n\n--b1\nContent-Type: message/disposition-notification\n\nReporting-UA: mail.example.com; Dovecot Mail Delivery Agent\nFinal-Recipient: rfc822; bob@example.com\nOriginal-Message-ID: <1@example.org>\nDisposition: automatic-action/MDN-sent-automatically; deleted\n\n--b1--\n',
      ),
    },
    cause: 'mailbox-full',
  },
  {
    name: 'Kerio Connect',
    input: {
      raw: report(
        'Your message was not delivered to the following recipients:\n\nbob@example.com: 550 5.7.1 Sender address rejected: SPF check failed for example.org',
        failed('5.7.1', '550 5.7.1 Sender address rejected: SPF check failed for example.org'),
        {
          From: 'Mail Delivery Subsystem <postmaster@mail.example.org>',
          Subject: 'Undeliverable mail: Lunch',
        },
      ),
    },
    smtp: '550',
    enhanced: '5.7.1',
    cause: 'spf-fail',
  },
  {
    name: 'IceWarp, base64',
    input: {
      raw: base64(
        'text/plain',
        'The message could not be delivered to one or more recipients.\n\n<bob@example.com>; Recipient rejected\n\tSMTP server mx.example.com [198.51.100.9] said: 550 5.7.1 Spam message rejected\n',
        { From: 'MAILER-DAEMON <postmaster@mail.example.org>', Subject: 'Delivery failure' },
      ),
    },
    smtp: '550',
    enhanced: '5.7.1',
    cause: 'content-spam',
  },
  {
    name: 'Zimbra refuses an unknown user by LMTP',
    input: {
      text: '<bob@example.com>: host mx.example.com[198.51.100.9] said: 550 5.1.1\n    bob@example.com: unknown account (in reply to RCPT TO command)',
    },
    smtp: '550',
    enhanced: '5.1.1',
    cause: 'recipient-unknown',
  },
  {
    name: 'CommuniGate Pro',
    input: {
      raw: report(
        "Failed to deliver to 'bob@example.com'\nSMTP module(domain example.com) reports:\n host mx.example.com says:\n 450 4.2.0 <bob@example.com>: Recipient address rejected: Greylisted, see https://example.com/greylist",
        'Reporting-MTA: dns; mail.example.org\n\nOriginal-Recipient: rfc822;<bob@example.com>\nFinal-Recipient: rfc822;<bob@example.com>\nAction: failed\nStatus: 4.0.0',
        { From: 'MAILER-DAEMON@mail.example.org', Subject: 'Undeliverable mail' },
      ),
    },
    smtp: '450',
    enhanced: '4.2.0',
    cause: 'greylisted',
  },
];
