/** The message the project began with, in the shapes in which people meet it. */
const reply = [
  "550-5.7.1 [203.0.113.5] The IP you're using to send mail is not authorized to",
  '550-5.7.1 send email directly to our servers. Please use the SMTP relay at your',
  '550-5.7.1 service provider instead. For more information, go to',
  '550 5.7.1 https://support.google.com/mail/?p=NotAuthorizedError d2e1a72fcca58-7b - gsmtp',
];

const flat =
  "550 5.7.1 [203.0.113.5] The IP you're using to send mail is not authorized to send email directly to our servers. Please use the SMTP relay at your service provider instead. For more information, go to https://support.google.com/mail/?p=NotAuthorizedError d2e1a72fcca58-7b - gsmtp";

const original = `Return-Path: <anna@example.org>
Received: from pc.example.org (pc.example.org [192.0.2.44])
	by mail.example.org (Postfix) with ESMTPSA id 4XyZ1
	for <bob@gmail.com>; Mon, 23 Nov 2026 10:00:00 +0000 (UTC)
DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=example.org;
	s=mail2026; h=from:to:subject; bh=AAAA=; b=BBBB
From: Anna <anna@example.org>
To: bob@gmail.com
Subject: Lunch
Message-ID: <1@example.org>
`;

function report(human: string, fields: string): string {
  return `Return-Path: <>
Received: by mail.example.org (Postfix)
	id 4XyZ2; Mon, 23 Nov 2026 10:00:05 +0000 (UTC)
Date: Mon, 23 Nov 2026 10:00:05 +0000 (UTC)
From: Mail Delivery System <MAILER-DAEMON@mail.example.org>
Subject: Undelivered Mail Returned to Sender
To: anna@example.org
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status;
	boundary="4XyZ1.1/mail.example.org"
Message-Id: <4XyZ2@mail.example.org>

--4XyZ1.1/mail.example.org
Content-Type: text/plain; charset=us-ascii

${human}

--4XyZ1.1/mail.example.org
Content-Type: message/delivery-status

${fields}

--4XyZ1.1/mail.example.org
Content-Type: text/rfc822-headers

${original}
--4XyZ1.1/mail.example.org--
`;
}

export const postfixDsn = report(
  `This is the mail system at host mail.example.org.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

<bob@gmail.com>: host gmail-smtp-in.l.google.com[198.51.100.27] said:
    ${reply.join(' ').replace('not authorized to', 'not authorized\n    to').replace('relay at your', 'relay\n    at your')} (in reply to end of DATA command)`,
  `Reporting-MTA: dns; mail.example.org
X-Postfix-Queue-ID: 4XyZ1
X-Postfix-Sender: rfc822; anna@example.org
Arrival-Date: Mon, 23 Nov 2026 10:00:00 +0000 (UTC)

Final-Recipient: rfc822; bob@gmail.com
Original-Recipient: rfc822;bob@gmail.com
Action: failed
Status: 5.7.1
Remote-MTA: dns; gmail-smtp-in.l.google.com
Diagnostic-Code: smtp; ${reply.join('\n    ')}`,
);

export const eximDsn = report(
  `This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:

  bob@gmail.com
    host gmail-smtp-in.l.google.com [198.51.100.27]
    SMTP error from remote mail server after end of data:
    ${reply.join('\n    ')}`,
  `Reporting-MTA: dns; mail.example.org

Action: failed
Final-Recipient: rfc822;bob@gmail.com
Status: 5.0.0
Remote-MTA: dns; gmail-smtp-in.l.google.com
Diagnostic-Code: smtp; ${reply.join('\n ')}`,
);

export const gmailHtml = `<html><head><style>* { font-family: Roboto }</style></head><body>
<table class="email-wrapper" cellpadding="0"><tr><td>
<img src="cid:icon.png" alt="Error Icon" width="72">
<h2 style="margin:0">Message blocked</h2>
<p>Your message to <a style="color:#212121"><b>bob@gmail.com</b></a> has been blocked. See technical details below for more information.</p>
<a href="https://support.google.com/mail/?p=NotAuthorizedError" target="_blank">LEARN MORE</a>
<p>The response was:</p>
<p style="font-family:monospace">550-5.7.1 [203.0.113.5] The IP you&#39;re using to send mail is not authorized to 550-5.7.1 send email directly to our servers. Please use the SMTP relay at your 550-5.7.1 service provider instead. For more information, go to 550 5.7.1  <a href="https://support.google.com/mail/?p=NotAuthorizedError">https://support.google.com/<wbr>mail/?p=<wbr>NotAuthorizedError</a> d2e1a72fcca58-7b - gsmtp</p>
</td></tr></table></body></html>`;

export const gmailText = `Message blocked
Your message to bob@gmail.com has been blocked. See technical details below for more information.
LEARN MORE
The response was:
550-5.7.1 [203.0.113.5] The IP you're using to send mail is not authorized to 550-5.7.1 send email directly to our servers. Please use the SMTP relay at your 550-5.7.1 service provider instead. For more information, go to 550 5.7.1 https://support.google.com/mail/?p=NotAuthorizedError d2e1a72fcca58-7b - gsmtp`;

export const microsoftText = `gmail-smtp-in.l.google.com rejected your message to the following email addresses:

bob@gmail.com (bob@gmail.com)<mailto:bob@gmail.com>

gmail-smtp-in.l.google.com gave this error:
[203.0.113.5] The IP you're using to send mail is not authorized to send email directly to our servers. Please use the SMTP relay at your service provider instead.

Diagnostic information for administrators:

Generating server: AB1PR01MB0001.eurprd01.prod.outlook.com

bob@gmail.com
gmail-smtp-in.l.google.com
Remote Server returned '${reply.join(' ')}'

Original message headers:

${original}`;

export const microsoftHtml = `<html><body>
<table><tr><td><img src="cid:logo" alt="Office 365"></td></tr></table>
<p>Your message to bob@gmail.com couldn't be delivered.</p>
<h2>gmail-smtp-in.l.google.com suspects your message is spam and rejected it.</h2>
<table><tr><td>anna</td><td>Office 365</td><td>bob</td></tr><tr><td>Sender</td><td></td><td>Action Required</td></tr></table>
<p><b>More Info for Email Admins</b></p><p>Status code: 550 5.7.350</p>
<table><tr><td>Sender Address:</td><td>anna@example.org</td></tr><tr><td>Recipient Address:</td><td>bob@gmail.com</td></tr></table>
<p><b>Error Details</b></p>
<table><tr><td>Reported error:</td><td>550 5.7.350 Remote server returned message detected as spam -&gt; ${reply.join(' ')}</td></tr>
<tr><td>DSN generated by:</td><td>AB1PR01MB0001.eurprd01.prod.outlook.com</td></tr>
<tr><td>Remote server:</td><td>gmail-smtp-in.l.google.com</td></tr></table>
<p><b>Original Message Headers</b></p><pre>${original.replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</pre>
</body></html>`;

export const logLine = `Nov 23 10:00:05 mail postfix/smtp[1234]: 4XyZ1: to=<bob@gmail.com>, relay=gmail-smtp-in.l.google.com[198.51.100.27]:25, delay=1.2, delays=0.1/0/0.5/0.6, dsn=5.7.1, status=bounced (host gmail-smtp-in.l.google.com[198.51.100.27] said: ${reply.join(' ')} (in reply to end of DATA command))`;

export const eximLog = `2026-11-23 10:00:05 1tEabc-000001-AB ** bob@gmail.com R=dnslookup T=remote_smtp H=gmail-smtp-in.l.google.com [198.51.100.27] X=TLS1.3: SMTP error from remote mail server after end of data: ${reply.join('\\n')}`;

export { flat, reply };
