/** The bounce Whybounced began with, as a Postfix server on a home line would report it. */
export const sampleBounce = `From: MAILER-DAEMON@mail.example.com (Mail Delivery System)
To: anna@example.com
Subject: Undelivered Mail Returned to Sender
Date: Mon, 23 Nov 2026 18:20:11 +0000
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status;
	boundary="4C1D2.1795458011/mail.example.com"
Message-Id: <20261123182011.9F3A@mail.example.com>

--4C1D2.1795458011/mail.example.com
Content-Description: Notification
Content-Type: text/plain; charset=us-ascii

This is the mail system at host mail.example.com.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

                   The mail system

<bruno@gmail.com>: host gmail-smtp-in.l.google.com[142.250.102.27] said:
    550-5.7.1 [203.0.113.5] The IP you're using to send mail is not authorized
    to 550-5.7.1 send email directly to our servers. Please use the SMTP relay
    at your 550-5.7.1 service provider instead. For more information, go to 550
    5.7.1 https://support.google.com/mail/?p=NotAuthorizedError
    5b1f17b1804b1-47b8 - gsmtp (in reply to end of DATA command)

--4C1D2.1795458011/mail.example.com
Content-Description: Delivery report
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.example.com
X-Postfix-Queue-ID: 4C1D2
X-Postfix-Sender: rfc822; anna@example.com
Arrival-Date: Mon, 23 Nov 2026 18:20:09 +0000 (UTC)

Final-Recipient: rfc822; bruno@gmail.com
Original-Recipient: rfc822;bruno@gmail.com
Action: failed
Status: 5.7.1
Remote-MTA: dns; gmail-smtp-in.l.google.com
Diagnostic-Code: smtp; 550-5.7.1 [203.0.113.5] The IP you're using to send mail
    is not authorized to 550-5.7.1 send email directly to our servers. Please
    use the SMTP relay at your 550-5.7.1 service provider instead. For more
    information, go to 550 5.7.1
    https://support.google.com/mail/?p=NotAuthorizedError 5b1f17b1804b1-47b8 -
    gsmtp

--4C1D2.1795458011/mail.example.com
Content-Description: Undelivered Message Headers
Content-Type: text/rfc822-headers

Return-Path: <anna@example.com>
Received: from [192.168.1.20] (laptop.local [192.168.1.20])
	by mail.example.com (Postfix) with ESMTPSA id 4C1D2
	for <bruno@gmail.com>; Mon, 23 Nov 2026 18:20:09 +0000 (UTC)
DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/simple; d=example.com; s=mail;
	t=1795458009; bh=47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=;
	h=From:To:Subject:Date; b=
From: Anna <anna@example.com>
To: bruno@gmail.com
Subject: Photos from Sunday
Date: Mon, 23 Nov 2026 18:20:08 +0000
Message-ID: <a1b2c3@example.com>

--4C1D2.1795458011/mail.example.com--
`;
