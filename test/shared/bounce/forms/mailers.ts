/**
 * One notice per mailer, written by hand after the form that mailer uses, with what has to be read
 * in it. `from` and `subject` are the bounce's own.
 */
export interface Sample {
  mailer: string;
  from: string;
  subject: string;
  text: string;
  recipient: string;
  smtp: string | null;
  enhanced: string | null;
  /** Words that the deciding refusal has to hold. */
  says: string;
  kind?: 'failed' | 'delayed';
  ip?: string;
}

const returned = `Return-Path: <anna@example.org>
Received: from mail.example.org (mail.example.org [203.0.113.5])
	by mx.example.net with ESMTP id 4XyZ1
	for <bob@example.com>; Mon, 23 Nov 2026 10:00:00 +0000
From: Anna <anna@example.org>
To: bob@example.com
Subject: Lunch
Message-ID: <1@example.org>

See you.
`;

export const samples: readonly Sample[] = [
  {
    mailer: 'postfix',
    from: 'MAILER-DAEMON@mail.example.org (Mail Delivery System)',
    subject: 'Undelivered Mail Returned to Sender',
    text: `This is the mail system at host mail.example.org.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

                   The mail system

<bob@example.com>: host mx.example.com[198.51.100.9] said: 550-5.7.1
    [203.0.113.5] The IP you're using to send mail is not authorized to
    550-5.7.1 send email directly to our servers. Please use the SMTP relay at
    your 550-5.7.1 service provider instead. Learn more at 550 5.7.1
    https://support.google.com/mail/?p=NotAuthorizedError ab12 - gsmtp (in
    reply to end of DATA command)
`,
    recipient: 'bob@example.com',
    smtp: '550',
    enhanced: '5.7.1',
    says: 'send email directly to our servers. Please use the SMTP relay at your service provider instead',
    ip: '203.0.113.5',
  },
  {
    mailer: 'exim since 4.83',
    from: 'Mail Delivery System <Mailer-Daemon@mail.example.org>',
    subject: 'Mail delivery failed: returning message to sender',
    text: `This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:

  bob@example.com
    host mx.example.com [198.51.100.9]
    SMTP error from remote mail server after RCPT TO:<bob@example.com>:
    550 5.1.1 <bob@example.com>: Recipient address rejected: User unknown

------ This is a copy of the message, including all the headers. ------

${returned}`,
    recipient: 'bob@example.com',
    smtp: '550',
    enhanced: '5.1.1',
    says: 'User unknown',
  },
  {
    mailer: 'exim, multi-line reply',
    from: 'Mailer-Daemon@mail.example.org',
    subject: 'Mail delivery failed: returning message to sender',
    text: `This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:

  bob@example.com
    SMTP error from remote mail server after end of data:
    host mx.example.com [2001:db8::25]: 550-5.7.1 [2001:db8:1::5] Our system has detected that this message does
    550-5.7.1 not meet IPv6 sending guidelines regarding PTR records and
    550-5.7.1 authentication. Please review
    550 5.7.1 https://support.google.com/mail/?p=IPv6AuthError for more information.
`,
    recipient: 'bob@example.com',
    smtp: '550',
    enhanced: '5.7.1',
    says: 'does not meet IPv6 sending guidelines regarding PTR records and authentication',
    ip: '2001:db8:1::5',
  },
  {
    mailer: 'exim, delay',
    from: 'Mail Delivery System <Mailer-Daemon@mail.example.org>',
    subject: 'Warning: message 1abcde-000001-AB delayed 24 hours',
    text: `This message was created automatically by mail delivery software.
A message that you sent has not yet been delivered to one or more of its
recipients after more than 24 hours on the queue on mail.example.org.

The following address(es) have not yet been delivered:

  bob@example.com
    host mx.example.com [198.51.100.9]
    SMTP error from remote mail server after RCPT TO:<bob@example.com>:
    451 4.7.1 Greylisting in action, please come back later

No action is required on your part. Delivery attempts will continue.
`,
    recipient: 'bob@example.com',
    smtp: '451',
    enhanced: '4.7.1',
    says: 'Greylisting in action',
    kind: 'delayed',
  },
  {
    mailer: 'sendmail 8',
    from: 'Mail Delivery Subsystem <MAILER-DAEMON@mail.example.org>',
    subject: 'Returned mail: see transcript for details',
    text: `The original message was received at Mon, 23 Nov 2026 10:00:00 GMT
from pc.example.org [192.0.2.44]

   ----- The following addresses had permanent fatal errors -----
<bob@example.com>
    (reason: 550-5.7.26 This mail has been blocked because the sender is)

   ----- Transcript of session follows -----
... while talking to mx.example.com.:
>>> DATA
<<< 550-5.7.26 This mail has been blocked because the sender is
<<< 550-5.7.26 unauthenticated.
<<< 550 5.7.26 gsmtp
554 5.0.0 Service unavailable
`,
    recipient: 'bob@example.com',
    smtp: '550',
    enhanced: '5.7.26',
    says: 'because the sender is unauthenticated',
  },
  {
    mailer: 'sendmail 5',
    from: 'MAILER-DAEMON@mail.example.org',
    subject: 'Returned mail: User unknown',
    text: `   ----- Transcript of session follows -----
While talking to mx.example.com:
>>> RCPT To:<bob@example.com>
<<< 550 <bob@example.com>... User unknown
550 <bob@example.com>... User unknown

   ----- Unsent message follows -----
${returned}`,
    recipient: 'bob@example.com',
    smtp: '550',
    enhanced: null,
    says: 'User unknown',
  },
  {
    mailer: 'qmail',
    from: 'MAILER-DAEMON@mail.example.org',
    subject: 'failure notice',
    text: `Hi. This is the qmail-send program at mail.example.org.
I'm afraid I wasn't able to deliver your message to the following addresses.
This is a permanent error; I've given up. Sorry it didn't work out.

<bob@example.com>:
198.51.100.9 does not like recipient.
Remote host said: 550 5.7.1 Service unavailable; client [203.0.113.5] blocked using zen.spamhaus.org
Giving up on 198.51.100.9.

--- Below this line is a copy of the message.

${returned}`,
    recipient: 'bob@example.com',
    smtp: '550',
    enhanced: '5.7.1',
    says: 'blocked using zen.spamhaus.org',
    ip: '203.0.113.5',
  },
  {
    mailer: 'courier',
    from: '"Courier mail server at mail.example.org" <@>',
    subject: 'NOTICE: mail delivery status.',
    text: `This is a delivery status notification from mail.example.org,
running the Courier mail server, version 0.65.2.

                           UNDELIVERABLE MAIL

Your message to the following recipients cannot be delivered:

<bob@example.com>:
    mx.example.com [198.51.100.9]:
>>> RCPT TO:<bob@example.com>
<<< 550 5.1.1 <bob@example.com>... User Unknown

If your message was also sent to additional recipients, their delivery
status is not included in this report.
`,
    recipient: 'bob@example.com',
    smtp: '550',
    enhanced: '5.1.1',
    says: 'User Unknown',
  },
  {
    mailer: 'exchange 2003',
    from: 'System Administrator <postmaster@example.org>',
    subject: 'Undeliverable: Lunch',
    text: `Your message did not reach some or all of the intended recipients.

      Subject:	Lunch
      Sent:	11/23/2026 10:00 AM

The following recipient(s) could not be reached:

      bob@example.com on 11/23/2026 10:01 AM
            The e-mail account does not exist at the organization this message was sent to.
            <mail.example.org #5.1.1 smtp;550 5.1.1 <bob@example.com>... User unknown>
`,
    recipient: 'bob@example.com',
    smtp: '550',
    enhanced: '5.1.1',
    says: 'User unknown',
  },
  {
    mailer: 'exchange 2007',
    from: 'postmaster@example.org',
    subject: 'Undeliverable: Lunch',
    text: `Delivery has failed to these recipients or distribution lists:

bob@example.com
The recipient's mailbox is full and can't accept messages now. Please try resending this message later.

Sent by Microsoft Exchange Server 2007

Diagnostic information for administrators:

Generating server: exch1.example.org

bob@example.com
#550 5.2.2 STOREDRV.Deliver: mailbox full ##

Original message headers:

${returned}`,
    recipient: 'bob@example.com',
    smtp: '550',
    enhanced: '5.2.2',
    says: 'mailbox full',
  },
  {
    mailer: 'microsoft 365, 2013–2019',
    from: 'postmaster@example.onmicrosoft.com',
    subject: 'Undeliverable: Lunch',
    text: `mx.example.com rejected your message to the following email addresses:

bob@example.com (bob@example.com)<mailto:bob@example.com>
A problem occurred while delivering your message to this email address.

mx.example.com gave this error:
Service unavailable, Client host [203.0.113.5] blocked using list.example.net

Diagnostic information for administrators:

Generating server: AB1PR01MB0001.eurprd01.prod.outlook.com

bob@example.com
mx.example.com
Remote Server returned '554 5.7.1 <mx.example.com #5.7.1 smtp; 550 5.7.1 Service unavailable, Client host [203.0.113.5] blocked using list.example.net>'

Original message headers:

${returned}`,
    recipient: 'bob@example.com',
    smtp: '550',
    enhanced: '5.7.1',
    says: 'blocked using list.example.net',
    ip: '203.0.113.5',
  },
  {
    mailer: 'microsoft 365, graphic, German',
    from: 'postmaster@outlook.com',
    subject: 'Unzustellbar: Mittagessen',
    text: `Office 365
Ihre Nachricht an bob@example.com konnte nicht zugestellt werden.
bob wurde bei example.com nicht gefunden.
anna	Office 365	bob
Aktion erforderlich		Empfänger
Unbekannte Adresse im Feld "An"
Weitere Informationen für E-Mail-Administratoren
Statuscode: 550 5.1.10
Fehlerdetails
Gemeldeter Fehler:	550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient bob@example.com not found by SMTP address lookup
DSN generiert von:	AB1PR01MB0001.eurprd01.prod.outlook.com
`,
    recipient: 'bob@example.com',
    smtp: '550',
    enhanced: '5.1.10',
    says: 'not found by SMTP address lookup',
  },
  {
    mailer: 'gmail card',
    from: 'mailer-daemon@googlemail.com',
    subject: 'Delivery Status Notification (Failure)',
    text: `Message blocked
Your message to bob@example.com has been blocked. See technical details below for more information.
The response from the remote server was:
550 5.7.1 Service unavailable, client [203.0.113.5] blocked by policy
`,
    recipient: 'bob@example.com',
    smtp: '550',
    enhanced: '5.7.1',
    says: 'blocked by policy',
    ip: '203.0.113.5',
  },
  {
    mailer: 'gmail card, Spanish',
    from: 'mailer-daemon@googlemail.com',
    subject: 'Delivery Status Notification (Failure)',
    text: `No se ha encontrado la dirección
Tu mensaje no se ha entregado a bob@example.com porque no se ha encontrado la dirección.
La respuesta del servidor remoto es:
550 5.1.1 <bob@example.com>: Recipient address rejected: User unknown
`,
    recipient: 'bob@example.com',
    smtp: '550',
    enhanced: '5.1.1',
    says: 'User unknown',
  },
  {
    mailer: 'gmail before 2016',
    from: 'Mail Delivery Subsystem <mailer-daemon@googlemail.com>',
    subject: 'Delivery Status Notification (Failure)',
    text: `Delivery to the following recipient failed permanently:

     bob@example.com

Technical details of permanent failure:
Google tried to deliver your message, but it was rejected by the server for the recipient domain example.com by mx.example.com. [198.51.100.9].

The error that the other server returned was:
550 5.1.1 <bob@example.com>... User unknown

----- Original message -----

${returned}`,
    recipient: 'bob@example.com',
    smtp: '550',
    enhanced: '5.1.1',
    says: 'User unknown',
  },
  {
    mailer: 'domino',
    from: 'postmaster@example.org',
    subject: 'DELIVERY FAILURE: User bob (bob@example.com) not listed in Domino Directory',
    text: `Your message

  Subject: Lunch

was not delivered to:

  bob@example.com

because:

  User bob (bob@example.com) not listed in Domino Directory

`,
    recipient: 'bob@example.com',
    smtp: null,
    enhanced: null,
    says: 'not listed in Domino Directory',
  },
  {
    mailer: 'groupwise',
    from: 'Mailer-Daemon@example.org',
    subject: 'Message status - undeliverable',
    text: `The message that you sent was undeliverable to the following:
	bob@example.com (550 5.1.1 User unknown)

Possibly truncated original message follows:
`,
    recipient: 'bob@example.com',
    smtp: '550',
    enhanced: '5.1.1',
    says: 'User unknown',
  },
  {
    mailer: 'powermta',
    from: 'postmaster@mta.example.org',
    subject: 'Delivery report',
    text: `Hello, this is the mail server on mta.example.org.

I am sending you this message to inform you on the delivery status of a
message you previously sent.  Immediately below you will find a list of
the affected recipients; also attached is a Delivery Status Notification
(DSN) report in standard format, as well as the headers of the original
message.

  <bob@example.com>  delivery failed; will not continue trying

`,
    recipient: 'bob@example.com',
    smtp: null,
    enhanced: null,
    says: 'delivery failed; will not continue trying',
  },
  {
    mailer: 'opensmtpd',
    from: 'Mailer Daemon <MAILER-DAEMON@mail.example.org>',
    subject: 'Delivery status notification: error',
    text: `    Hi!

    This is the MAILER-DAEMON, please DO NOT REPLY to this email.

    An error has occurred while attempting to deliver a message for
    the following list of recipients:

bob@example.com: 550 5.2.2 <bob@example.com>... Mailbox Full

    Below is a copy of the original message:

${returned}`,
    recipient: 'bob@example.com',
    smtp: '550',
    enhanced: '5.2.2',
    says: 'Mailbox Full',
  },
  {
    mailer: 'messaging server',
    from: 'Internet Mail Delivery <postmaster@example.org>',
    subject: 'Delivery Notification: Delivery has failed',
    text: `This report relates to a message you sent with the following header fields:

  Return-path: <anna@example.org>
  Received: from pc.example.org by mail.example.org (Oracle Communications Messaging Server)
  From: Anna <anna@example.org>
  To: bob@example.com
  Subject: Lunch

Your message cannot be delivered to the following recipients:

  Recipient address: bob@example.com
  Reason: Remote SMTP server has rejected address
  Diagnostic code: smtp;550 5.1.1 <bob@example.com>... User Unknown
  Remote system: dns;mx.example.com (TCP|192.0.2.1|47323|198.51.100.9|25) (mx.example.com ESMTP)
`,
    recipient: 'bob@example.com',
    smtp: '550',
    enhanced: '5.1.1',
    says: 'User Unknown',
  },
  {
    mailer: 'gmx',
    from: 'MAILER-DAEMON@gmx.example',
    subject: 'Mail delivery failed: returning message to sender',
    text: `This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of
its recipients. This is a permanent error. The following address(es) failed:

"bob@example.com":
SMTP error from remote server after RCPT command:
host: mx.example.com
5.1.1 <bob@example.com>... User Unknown

--- The header of the original message is following. ---

${returned}`,
    recipient: 'bob@example.com',
    smtp: null,
    enhanced: '5.1.1',
    says: 'User Unknown',
  },
  {
    mailer: '1&1',
    from: 'Mail Delivery System <mailer-daemon@kundenserver.example>',
    subject: 'Mail delivery failed: returning message to sender',
    text: `This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of its
recipients. The following addresses failed:

<bob@example.com>

host: mx.example.com
  SMTP error from remote server for RCPT TO command, host: mx.example.com (198.51.100.9) reason: 550 5.7.1 mailbox unavailable. For explanation visit http://postmaster.example.com/?c=rdns&i=ip&v=203.0.113.5&r=1

--- The header of the original message is following. ---

${returned}`,
    recipient: 'bob@example.com',
    smtp: '550',
    enhanced: '5.7.1',
    says: '?c=rdns',
    ip: '203.0.113.5',
  },
  {
    mailer: 'ezweb',
    from: 'Postmaster@ezweb.example',
    subject: 'Mail System Error - Returned Mail',
    text: `The following recipients did not receive this message:

 <bob@example.com>
   >>> RCPT TO:<bob@example.com>
   <<< 550 <bob@example.com>: User unknown

`,
    recipient: 'bob@example.com',
    smtp: '550',
    enhanced: null,
    says: 'User unknown',
  },
  {
    mailer: 'kddi',
    from: 'no-reply@mail.example.jp',
    subject: 'Mail System Error - Returned Mail',
    text: `Your mail sent on: Mon, 23 Nov 2026 10:00:00 +0900
    Could not be delivered to: <bob@example.com>
    As their mailbox is full.

${returned}`,
    recipient: 'bob@example.com',
    smtp: null,
    enhanced: null,
    says: 'As their mailbox is full',
  },
  {
    mailer: 'imail',
    from: 'Postmaster@example.org',
    subject: 'Undeliverable Mail',
    text: `Unknown user: bob@example.com

Original message follows.

${returned}`,
    recipient: 'bob@example.com',
    smtp: null,
    enhanced: null,
    says: 'Unknown user',
  },
  {
    mailer: 'interscan',
    from: '"InterScan MSS" <imss@example.org>',
    subject: 'Mail could not be delivered',
    text: `****** Message from InterScan Messaging Security Suite ******

Sent <<< RCPT TO:<bob@example.com>
Received >>> 550 5.1.1 <bob@example.com>... user unknown

Unable to deliver message to <bob@example.com>

************************     End of message     **********************
`,
    recipient: 'bob@example.com',
    smtp: '550',
    enhanced: '5.1.1',
    says: 'user unknown',
  },
  {
    mailer: 'mailfoundry',
    from: 'MAILER-DAEMON@mail.example.org',
    subject: 'Message delivery has failed',
    text: `Unable to deliver message to: <bob@example.com>
Delivery failed for the following reason:
Server mx.example.com[198.51.100.9] failed with: 550 <bob@example.com> No such user here

This has been a permanent failure.  No further delivery attempts will be made.
`,
    recipient: 'bob@example.com',
    smtp: '550',
    enhanced: null,
    says: 'No such user here',
  },
  {
    mailer: 'mailmarshal',
    from: 'postmaster@example.org',
    subject: 'Undeliverable Mail: "Lunch"',
    text: `Your message:
   From:    anna@example.org
   Subject: Lunch

Could not be delivered because of

550 5.1.1 User unknown

The following recipients were affected:
    bob@example.com

Additional Information
======================
Original Sender:    <anna@example.org>
`,
    recipient: 'bob@example.com',
    smtp: '550',
    enhanced: '5.1.1',
    says: 'User unknown',
  },
  {
    mailer: 'mcafee',
    from: 'Postmaster <postmaster@example.org>',
    subject: 'Delivery Status Notification',
    text: `--- The following addresses had delivery problems ---

<bob@example.com>   (User unknown bob@example.com)

`,
    recipient: 'bob@example.com',
    smtp: null,
    enhanced: null,
    says: 'User unknown',
  },
  {
    mailer: 'm-filter',
    from: 'MAILER-DAEMON@mfilter.example.jp',
    subject: 'failure notice',
    text: `-------server message
550 5.1.1 unknown user <bob@example.com>

-------SMTP command
DATA

-------original message
${returned}`,
    recipient: 'bob@example.com',
    smtp: '550',
    enhanced: '5.1.1',
    says: 'unknown user',
  },
  {
    mailer: 'notes',
    from: 'postmaster@example.org',
    subject: 'Undeliverable message',
    text: `------- Failure Reasons  --------

User not listed in public Name & Address Book
bob@example.com

------- Returned Message --------

${returned}`,
    recipient: 'bob@example.com',
    smtp: null,
    enhanced: null,
    says: 'not listed in public Name & Address Book',
  },
  {
    mailer: 'surfcontrol',
    from: 'Mail Delivery System <postmaster@example.org>',
    subject: 'Undeliverable: Lunch',
    text: `Your message could not be sent.
A transcript of the attempts to send the message follows.
The number of attempts made: 1
Addressed To: bob@example.com

Mon 23 Nov 2026 10:00:00 +0000
Failed to send to identified host,
bob@example.com: [198.51.100.9], 550 bob@example.com... No such user
--- Message non-deliverable.
`,
    recipient: 'bob@example.com',
    smtp: '550',
    enhanced: null,
    says: 'No such user',
  },
  {
    mailer: 'x1',
    from: '"Mail Deliver System" <postmaster@example.org>',
    subject: 'Returned Mail: Lunch',
    text: `The original message was received at Mon, 23 Nov 2026 10:00:00 +0000
from anna@example.org

---The following addresses had delivery errors---

bob@example.com [User unknown]
`,
    recipient: 'bob@example.com',
    smtp: null,
    enhanced: null,
    says: 'User unknown',
  },
  {
    mailer: 'x6',
    from: 'MAILER-DAEMON@example.org',
    subject: 'There was an error sending your mail',
    text: `We had trouble delivering your message. Full details follow:

Subject: 'Lunch'
Date: 'Mon, 23 Nov 2026 10:00:00 +0000'

1 error(s):

SMTP Server <mx.example.com> rejected recipient <bob@example.com>
  (Error following RCPT command). It responded as follows: [550 5.1.1 User unknown]
`,
    recipient: 'bob@example.com',
    smtp: '550',
    enhanced: '5.1.1',
    says: 'User unknown',
  },
  {
    mailer: 'yahoo',
    from: 'MAILER-DAEMON@yahoo.example',
    subject: 'Failure Notice',
    text: `Sorry, we were unable to deliver your message to the following address.

<bob@example.com>:
554: 5.7.9: Message not accepted for policy reasons. See https://postmaster.yahooinc.com/error-codes

--- Below this line is a copy of the message.

${returned}`,
    recipient: 'bob@example.com',
    smtp: '554',
    enhanced: '5.7.9',
    says: 'not accepted for policy reasons',
  },
  {
    mailer: 'zoho',
    from: 'mailer-daemon@mail.zoho.example',
    subject: 'Undelivered Mail Returned to Sender',
    text: `This message was created automatically by mail delivery software.
 A message that you sent could not be delivered to one or more of its recipients. This is a permanent error.

bob@example.com Invalid Address, ERROR_CODE :550, ERROR_CODE :5.1.1 <bob@example.com>... User Unknown

`,
    recipient: 'bob@example.com',
    smtp: '550',
    enhanced: '5.1.1',
    says: 'User Unknown',
  },
  {
    mailer: 'zoho, delay',
    from: 'mailer-daemon@mail.zoho.example',
    subject: 'Delivery Status Notification (Delay)',
    text: `This message was created automatically by mail delivery software.
A message that you sent has been delayed.

[Status: Error, Address: <bob@example.com>, ResponseCode 421, , Host not reachable.]
`,
    recipient: 'bob@example.com',
    smtp: '421',
    enhanced: null,
    says: 'Host not reachable',
    kind: 'delayed',
  },
  {
    mailer: 'apache james',
    from: 'postmaster@example.org',
    subject: 'Delivery failure',
    text: `Hi. This is the James mail server at mail.example.org.
I'm afraid I wasn't able to deliver your message to the following addresses.
This is a permanent error; I've given up. Sorry it didn't work out.  Below
I include the list of recipients and the reason why I was unable to deliver
your message.

Failed recipient(s):
bob@example.com
Error message:
550 5.1.1 unknown user
`,
    recipient: 'bob@example.com',
    smtp: '550',
    enhanced: '5.1.1',
    says: 'unknown user',
  },
  {
    mailer: 'mimecast',
    from: 'postmaster@mimecast.example',
    subject: '[Postmaster] Email Delivery Failure',
    text: `Message Delivery Failure

The email message could not be delivered to: bob@example.com
Subject: Lunch

Reason for failure: 550 Rejected by header based Anti-Spoofing policy: anna@example.org - https://community.mimecast.com/docs/DOC-1369#550

`,
    recipient: 'bob@example.com',
    smtp: '550',
    enhanced: null,
    says: 'Anti-Spoofing policy',
  },
  {
    mailer: 'ironport',
    from: 'MAILER-DAEMON@mail.example.org',
    subject: 'Delivery Status Notification (Failure)',
    text: `The following message to <bob@example.com> was undeliverable.
The reason for the problem:
5.1.0 - Unknown address error 550-'5.1.1 <bob@example.com>... User unknown'
`,
    recipient: 'bob@example.com',
    smtp: '550',
    enhanced: '5.1.1',
    says: 'User unknown',
  },
  {
    mailer: 'active hunter',
    from: '"MAILER-DAEMON" <MAILER-DAEMON@example.org>',
    subject: 'FAILURE NOTICE :',
    text: `  ----- The following addresses had permanent fatal errors -----

  >>> bob@example.com <bob@example.com>

  ----- Transcript of session follows -----
  550 sorry, no mailbox here by that name (#5.1.1 - chkusr)

  ----- Original message follows -----
${returned}`,
    recipient: 'bob@example.com',
    smtp: '550',
    enhanced: '5.1.1',
    says: 'no mailbox here by that name',
  },
  {
    mailer: 'biglobe',
    from: 'postmaster@example.jp',
    subject: 'Returned mail: Too many messages',
    text: `   ----- The following addresses had delivery problems -----
bob@example.com

   ----- Non-delivered information -----
The number of messages in recipient's mailbox exceeded the local limit.

${returned}`,
    recipient: 'bob@example.com',
    smtp: null,
    enhanced: null,
    says: 'exceeded the local limit',
  },
  {
    mailer: 'dragonfly mail agent',
    from: 'MAILER-DAEMON <>',
    subject: 'Mail delivery failed',
    text: `Hello!

This is the DragonFly Mail Agent at host mail.example.org.

There was an error delivering your mail to <bob@example.com>.

mx.example.com [198.51.100.9] did not like our RCPT TO:
550 5.1.1 <bob@example.com>: Recipient address rejected: User unknown

Message headers follow.

${returned}`,
    recipient: 'bob@example.com',
    smtp: '550',
    enhanced: '5.1.1',
    says: 'User unknown',
  },
  {
    mailer: 'messagelabs',
    from: 'MAILER-DAEMON@messagelabs.example',
    subject: 'Mail Delivery Failure',
    text: `This is the mail delivery agent at messagelabs.example.
I was unable to deliver your message to the following addresses:

bob@example.com

Reason: 550 5.2.1 <bob@example.com>... User Unknown

The message subject was: Lunch
The message date was: Mon, 23 Nov 2026 10:00:00 +0000
`,
    recipient: 'bob@example.com',
    smtp: '550',
    enhanced: '5.2.1',
    says: 'User Unknown',
  },
  {
    mailer: 'ezweb, reasons given',
    from: 'Postmaster@ezweb.example',
    subject: 'Mail System Error - Returned Mail',
    text: `Each of the following recipients was rejected by a remote mail server.
The reasons given by the server are included to help you determine why
each recipient was rejected.

  Recipient: <bob@example.com>
  Reason:    <bob@example.com>... User unknown

`,
    recipient: 'bob@example.com',
    smtp: null,
    enhanced: null,
    says: 'User unknown',
  },
  {
    mailer: 'x2',
    from: 'MAILER-DAEMON@example.org',
    subject: 'Delivery failure',
    text: `Unable to deliver message to the following address(es).

<bob@example.com>:
This user doesn't have a example.com account (bob@example.com) [0]

--- Original message follows.

${returned}`,
    recipient: 'bob@example.com',
    smtp: null,
    enhanced: null,
    says: "doesn't have a example.com account",
  },
  {
    mailer: 'x3',
    from: 'Mail Delivery System <postmaster@example.org>',
    subject: 'Delivery status notification',
    text: `============================================================================
      This is an automatically generated delivery status notification.
============================================================================

      Delivery to the following recipients was unsuccessful:

  * bob@example.com

SMTP:RCPT host 198.51.100.9: 553 5.3.0 <bob@example.com>... No such user here

`,
    recipient: 'bob@example.com',
    smtp: '553',
    enhanced: '5.3.0',
    says: 'No such user here',
  },
  {
    mailer: 'x4',
    from: 'Mail Administrator <MAILER-DAEMON@example.org>',
    subject: 'failure notice',
    text: `Hi. This is the mail server at mail.example.org.
We're sorry. There's a problem with the e-mail address(es) you're trying to send to.
Please verify the address(es) and try again.

<bob@example.com>:
Mailbox over quota (#5.2.2)

--- Below this line is a copy of the message.

${returned}`,
    recipient: 'bob@example.com',
    smtp: null,
    enhanced: '5.2.2',
    says: 'Mailbox over quota',
  },
  {
    mailer: 'verizon',
    from: 'post_master@vtext.example',
    subject: 'Undeliverable Message',
    text: `Error: Message could not be delivered to mobile.
Error: No valid recipients for this MM

  Message could not be delivered to mobile.
  To: bob@example.com

`,
    recipient: 'bob@example.com',
    smtp: null,
    enhanced: null,
    says: 'could not be delivered to mobile',
  },
];
