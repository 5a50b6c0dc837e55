/** As people paste them into trackers and forums, names changed: half cut, in the marks of a chat, with their own words lost. */
import type { Unseen } from './form.ts';

export const thirdNotices: readonly Unseen[] = [
  {
    name: 'Postfix to an address that lost its brackets',
    input: {
      text: "This is the mail system at host mail.example.org.\n\nI'm sorry to have to inform you that your message could not\nbe delivered to one or more recipients. It's attached below.\n\nFor further assistance, please send mail to postmaster.\n\nThe mail system\n\nbob@example.com: host mx.example.com[198.51.100.9] said: 550 5.1.1\nbob@example.com: Recipient address rejected: example.com (in reply to\nRCPT TO command)",
    },
    smtp: '550',
    enhanced: '5.1.1',
    cause: 'recipient-unknown',
  },
  {
    name: 'Postfix to three, refused by its own filter, with the report below',
    input: {
      text: "This is the mail system at host mail.example.org.\n\nI'm sorry to have to inform you that your message could not\nbe delivered to one or more recipients. It's attached below.\n\nThe mail system\n\n<bob@example.com>: Spam message rejected\n\n<eve@example.net>: Spam message rejected\n\n<tom@example.net>: Spam message rejected\n\nReporting-MTA: dns; mail.example.org\nX-Postfix-Queue-ID: 325E31E2B87\nX-Postfix-Sender: rfc822; anna@example.org\nArrival-Date: Mon, 23 Nov 2026 10:00:00 +0000\n\nFinal-Recipient: rfc822; bob@example.com\nAction: failed\nStatus: 5.7.1\nDiagnostic-Code: X-Postfix; Spam message rejected\n\nFinal-Recipient: rfc822; eve@example.net\nAction: failed\nStatus: 5.7.1\nDiagnostic-Code: X-Postfix; Spam message rejected\n\nFinal-Recipient: rfc822; tom@example.net\nAction: failed\nStatus: 5.7.1\nDiagnostic-Code: X-Postfix; Spam message rejected\n",
    },
    to: ['bob@example.com', 'eve@example.net', 'tom@example.net'],
    smtp: null,
    enhanced: '5.7.1',
    cause: 'content-spam',
  },
  {
    name: 'a report in backticks with a domain that ends in an underscore',
    input: {
      text: '`Reporting-MTA: dns; mail.example.org\nX-Postfix-Queue-ID: 14130238EB\nX-Postfix-Sender: rfc822; anna@example.org\nArrival-Date: Mon, 23 Nov 2026 10:00:00 +0000\n\nFinal-Recipient: rfc822; bob@example.com\nOriginal-Recipient: rfc822;bob@example.com\nAction: failed\nStatus: 5.4.4\nDiagnostic-Code: X-Postfix; Host or domain name not found. Name service error\n    for name=example.com_ type=AAAA: Host not found`',
    },
    enhanced: '5.4.4',
    cause: 'recipient-domain-not-found',
  },
  {
    name: 'in the marks of a tracker, the address merged with its link',
    input: {
      text: "> This is the mail system at host mail.example.org.\n> \n> I'm sorry to have to inform you that your message could not\n> be delivered to one or more recipients. It's attached below.\n> \n> ```\n>                The mail system\n> ```\n> \n> bob@example.com: host mx.example.com[198.51.100.9]\n>     said: 550 5.7.1 Client host rejected: cannot find your hostname,\n>    [203.0.113.5](in reply to RCPT TO command)\n",
    },
    smtp: '550',
    enhanced: '5.7.1',
    cause: ['ptr-mismatch', 'ptr-missing'],
  },
  {
    name: 'a group that refuses strangers, the code within the code',
    input: {
      text: "Undeliverable: Lunch\n\nDelivery has failed to these recipients or groups:\nbob@example.com\nYour message wasn't delivered because the recipient's email provider rejected it.\n\nDiagnostic information for administrators:\nGenerating server: BYAPR02MB0001.namprd02.prod.outlook.com\nbob@example.com\nRemote Server returned '554 5.7.0 < #5.7.133 smtp;550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required; Delivery restriction check failed because the sender was not authenticated when sending to this group>'\n",
    },
    smtp: '550',
    enhanced: '5.7.133',
    cause: 'recipient-restricted',
  },
  {
    name: 'Gmail of old: nobody there',
    input: {
      text: 'Delivery to the following recipient failed permanently:\n\n bob@example.com\n\nTechnical details of permanent failure:\nThe recipient server did not accept our requests to connect. Learn more at https://support.google.com/mail/answer/7720\n[(10) mx.example.com. [198.51.100.9]:25: socket error]\n',
    },
    cause: ['recipient-server-unreachable', 'network-timeout'],
  },
  {
    name: 'Gmail of old: a group beyond its quota',
    input: {
      text: 'Delivery to the following recipient failed permanently:\n\n     list@example.com\n\nTechnical details of permanent failure:\nThe group list@example.com has exceeded its quota for total number of external recipients.\n',
    },
    to: 'list@example.com',
    cause: [
      'recipient-rate-limited',
      'too-many-recipients',
      'recipient-restricted',
      'sender-quota-exceeded',
    ],
  },
  {
    name: 'Haraka of old, which kept the reply to itself',
    input: {
      text: "Hi. This is the Haraka Mailer program at mail.example.org.\nI'm afraid I wasn't able to deliver your message to the following addresses.\nThis is a permanent error; I've given up. Sorry it didn't work out.\n\nIntended Recipients: <bob@example.com>\nFailure Reason: Error: Some recipients failed: <bob@example.com>\n",
    },
    smtp: null,
    cause: ['unclassified', 'see-remote-text'],
  },
  {
    name: 'Messaging Server, cut off in the middle of the reply',
    input: {
      text: "Your message cannot be delivered to the following recipients:\n\n Recipient address: bob@example.com\n Reason: Remote SMTP server has rejected address\n Diagnostic code: smtp;550-5.1.1 The email account that you tried to reach does not exist. Please try the recipient's email address for typos or spaces. Learn more at https://support.google.com/mail/answer/6596 t8si0001.299 - gs\n Remote system: dns;gmail-smtp-in.l.google.com (TCP|203.0.113.5|53619|198.51.100.27|25) (mx.google.com ESMTP t8si0001.299 - gsmtp)\n",
    },
    smtp: '550',
    enhanced: '5.1.1',
    cause: 'recipient-unknown',
  },
  {
    name: 'AOL as sendmail met it',
    input: {
      text: '----- Transcript of session follows -----\n... while talking to air29.mail.example.com.:\n>>> RCPT To:<bob@example.com>\n<<< 550 Mailbox not found\n550 <bob@example.com>... User unknown\n',
    },
    smtp: '550',
    cause: 'recipient-unknown',
  },
  {
    name: 'Exim, from the middle on',
    input: {
      text: '  SMTP error from remote mail server after end of data:\n    host aspmx.l.google.com [198.51.100.26]: 550-5.7.1 [203.0.113.5      12] Our system has detected that this message is\n    550-5.7.1 likely unsolicited mail. To reduce the amount of spam sent to Gmail,\n    550-5.7.1 this message has been blocked. Please visit\n    550 5.7.1  https://support.google.com/mail/answer/188131 for more information. r11si2166.87 - gsmtp\n',
    },
    to: null,
    smtp: '550',
    enhanced: '5.7.1',
    cause: 'content-spam',
  },
  {
    name: 'Microsoft 365 without an address',
    input: {
      text: "Your message couldn't be delivered. Despite repeated attempts to contact the recipient's email system it didn't respond.\nContact the recipient by some other means (by phone, for example) and ask them to tell their email admin that it appears that their email system isn't accepting connection requests from your email system. Give them the error details shown below. It's likely that the recipient's email admin is the only one who can fix this problem.\n\nFor more information and tips to fix this issue see this article: https://go.microsoft.com/fwlink/?LinkId=389361.",
    },
    to: null,
    cause: ['recipient-server-unreachable', 'message-expired', 'network-timeout'],
  },
];
