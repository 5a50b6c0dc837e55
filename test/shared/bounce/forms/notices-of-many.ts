/** Notices of many mail servers, in several languages: written by hand after their sources and documentation. */
import type { Form } from './form.ts';

export const noticesOfMany: readonly Form[] = [
  {
    name: 'm365 de',
    text: `Ihre Nachricht an anna@example.com konnte nicht zugestellt werden.
anna wurde unter example.com nicht gefunden.

tom  Office 365  anna
Aktion erforderlich    Empfänger

Unbekannte An-Adresse

So beheben Sie das Problem
Die Adresse ist möglicherweise falsch geschrieben oder nicht vorhanden.

Weitere Informationen für E-Mail-Administratoren
Statuscode: 550 5.1.10

Originalnachrichtendetails
Erstellungsdatum: 25.11.2026 09:12:11
Absenderadresse: tom@example.org
Empfängeradresse: anna@example.com
Betreff: Hallo

Fehlerdetails
Gemeldeter Fehler: 550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient anna@example.com not found by SMTP address lookup
DSN generiert von: AM0PR01MB1234.eurprd01.prod.exchangelabs.com`,
    kind: 'failed',
    cause: 'recipient-unknown',
    recipient: 'anna@example.com',
    smtp: '550',
    enhanced: '5.1.10',
  },
  {
    name: 'm365 fr quota',
    text: `Votre message à paul@example.com n'a pas pu être remis.

La boîte aux lettres de paul est pleine et ne peut pas accepter de messages pour le moment.

Détails de l'erreur
Erreur signalée: 554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException.MapiExceptionShutoffQuotaExceeded; Failed to process message due to a permanent exception
DSN généré par: PR1P264MB1234.FRAP264.PROD.OUTLOOK.COM
Serveur distant: mx.example.com`,
    kind: 'failed',
    cause: 'mailbox-full',
    recipient: 'paul@example.com',
    smtp: '554',
    enhanced: '5.2.2',
  },
  {
    name: 'm365 es restricted',
    text: `No se pudo entregar su mensaje a ventas@example.com.

ventas solo acepta mensajes de personas de su organización o de la lista de remitentes permitidos, y su dirección de correo electrónico no está en la lista.

Detalles del error
Error notificado: 550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required; Delivery restriction check failed because the sender was not authenticated when sending to this group
DSN generado por: DB7PR08MB1234.eurprd08.prod.outlook.com`,
    kind: 'failed',
    cause: 'recipient-restricted',
    recipient: 'ventas@example.com',
    enhanced: '5.7.133',
  },
  {
    name: 'm365 en banned sender',
    text: `Delivery has failed to these recipients or groups:

jane@example.com (jane@example.com)
Your message couldn't be delivered because you weren't recognized as a valid sender. The most common reason for this is that your email address is suspected of sending spam and it's no longer allowed to send email. Contact your email admin for assistance.

Diagnostic information for administrators:
Generating server: AM0PR02MB1234.eurprd02.prod.outlook.com
jane@example.com
Remote Server returned '550 5.1.8 Access denied, bad outbound sender AS(42004)'`,
    kind: 'failed',
    cause: 'sender-account-compromised',
    recipient: 'jane@example.com',
    smtp: '550',
    enhanced: '5.1.8',
  },
  {
    name: 'm365 tenant',
    text: `Your message to x@example.com couldn't be delivered.

Remote Server returned '550 5.7.705 Access denied, tenant has exceeded threshold. Message was blocked because of too much spam from tenant'`,
    kind: 'failed',
    cause: 'tenant-blocked',
    enhanced: '5.7.705',
  },
  {
    name: 'exchange2010 en',
    text: `Delivery has failed to these recipients or groups:

bob@example.net
The e-mail address you entered couldn't be found. Please check the recipient's e-mail address and try to resend the message. If the problem continues, please contact your helpdesk.

Diagnostic information for administrators:

Generating server: EX1.corp.example.org

bob@example.net
#550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##

Original message headers:

Received: from EX1.corp.example.org ([10.0.0.5]) by EX1.corp.example.org`,
    kind: 'failed',
    cause: 'recipient-unknown',
    recipient: 'bob@example.net',
    smtp: '550',
    enhanced: '5.1.1',
  },
  {
    name: 'exchange2003 de',
    text: `Ihre Nachricht hat einige oder alle Empfänger nicht erreicht.

      Betreff:  Angebot
      Gesendet am:  24.11.2026 10:22

Folgende(r) Empfänger kann/können nicht erreicht werden:

      max@example.com am 24.11.2026 10:22
            Das E-Mail-Konto ist in der Organisation, an die diese Nachricht gesendet wurde, nicht vorhanden. Überprüfen Sie die E-Mail-Adresse, oder wenden Sie sich direkt an den Empfänger, um die richtige Adresse zu finden.
            <mail.example.org #5.1.1>`,
    kind: 'failed',
    cause: 'recipient-unknown',
    recipient: 'max@example.com',
    enhanced: '5.1.1',
  },
  {
    name: 'gmail en not found',
    text: `Address not found
Your message wasn't delivered to nobody@example.com because the address couldn't be found, or is unable to receive mail.
LEARN MORE
The response from the remote server was:
550 5.1.1 <nobody@example.com>: Recipient address rejected: User unknown`,
    kind: 'failed',
    cause: 'recipient-unknown',
    recipient: 'nobody@example.com',
    smtp: '550',
    enhanced: '5.1.1',
  },
  {
    name: 'gmail de blocked',
    text: `Nachricht blockiert
Ihre Nachricht an info@example.com wurde blockiert. Weitere technische Details finden Sie unten.
Die Antwort vom Remoteserver lautete:
554 5.7.1 Service unavailable; Client host [209.85.220.41] blocked using dnsbl.example.net; listed`,
    kind: 'failed',
    cause: 'ip-blocklisted',
    recipient: 'info@example.com',
    smtp: '554',
    enhanced: '5.7.1',
  },
  {
    name: 'gmail ja',
    text: `アドレス不明
nobody@example.com にメールを配信できませんでした。アドレスが見つからなかったか、メールを受信できない可能性があります。
リモート サーバーからの応答:
550 5.1.1 No such user`,
    kind: 'failed',
    cause: 'recipient-unknown',
    recipient: 'nobody@example.com',
    smtp: '550',
    enhanced: '5.1.1',
  },
  {
    name: 'gmail fr full',
    text: `Boîte de réception du destinataire saturée
Votre message n'a pas pu être distribué à luc@example.com. La boîte de réception du destinataire est pleine ou il reçoit actuellement trop de messages.
La réponse était :
452 4.2.2 The email account that you tried to reach is over quota and inactive. Please direct the recipient to https://support.google.com/mail/?p=OverQuotaTemp`,
    kind: 'failed',
    cause: 'mailbox-full',
    recipient: 'luc@example.com',
    smtp: '452',
    enhanced: '4.2.2',
  },
  {
    name: 'gmail es delayed',
    text: `Entrega incompleta
Se ha producido un problema temporal al entregar tu mensaje a pepe@example.com. Gmail seguirá intentándolo durante 46 horas más. Recibirás una notificación si la entrega falla de forma permanente.
La respuesta fue:
The recipient server did not accept our requests to connect. [mx.example.com 203.0.113.77: timed out]`,
    kind: 'delayed',
    cause: 'recipient-server-unreachable',
    recipient: 'pepe@example.com',
  },
  {
    name: 'postfix custom de template',
    raw: `From: MAILER-DAEMON@mail.example.org (Mail Delivery System)
Subject: Unzustellbare Nachricht
To: tom@example.org
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Dies ist das Mailsystem auf mail.example.org.

Ihre Nachricht konnte leider nicht zugestellt werden.

<anna@example.com>: host mx.example.com[203.0.113.4] said: 552 5.2.2
    <anna@example.com>: Recipient address rejected: Mailbox over quota (in reply
    to RCPT TO command)
`,
    kind: 'failed',
    cause: 'mailbox-full',
    recipient: 'anna@example.com',
    smtp: '552',
    enhanced: '5.2.2',
  },
  {
    name: 'postfix delay',
    raw: `From: MAILER-DAEMON@mail.example.org
Subject: Delayed Mail (still being retried)
To: tom@example.org

This is the mail system at host mail.example.org.

####################################################################
# THIS IS A WARNING ONLY.  YOU DO NOT NEED TO RESEND YOUR MESSAGE. #
####################################################################

Your message could not be delivered for more than 4 hour(s).
It will be retried until it is 5 day(s) old.

<a@example.com>: connect to mx.example.com[203.0.113.4]:25: Connection timed out
`,
    kind: 'delayed',
    cause: 'recipient-server-unreachable',
    recipient: 'a@example.com',
  },
  {
    name: 'exim custom fr',
    raw: `From: Mail Delivery System <Mailer-Daemon@srv.example.org>
To: tom@example.org
X-Failed-Recipients: lea@example.com
Auto-Submitted: auto-replied
Subject: Echec de remise : retour du message a l'expediteur

Ce message a ete cree automatiquement par le logiciel de messagerie.

Un message que vous avez envoye n'a pas pu etre remis. L'erreur est permanente.

  lea@example.com
    host mx.example.com [203.0.113.5]
    SMTP error from remote mail server after RCPT TO:<lea@example.com>:
    550 5.1.1 lea@example.com user unknown
`,
    kind: 'failed',
    cause: 'recipient-unknown',
    recipient: 'lea@example.com',
    smtp: '550',
    enhanced: '5.1.1',
  },
  {
    name: 'qmail',
    raw: `From: MAILER-DAEMON@q.example.org
To: tom@example.org
Subject: failure notice

Hi. This is the qmail-send program at q.example.org.
I'm afraid I wasn't able to deliver your message to the following addresses.
This is a permanent error; I've given up. Sorry it didn't work out.

<kim@example.com>:
203.0.113.9 does not like recipient.
Remote host said: 554 5.7.1 <kim@example.com>: Relay access denied
Giving up on 203.0.113.9.

--- Below this line is a copy of the message.

Return-Path: <tom@example.org>
`,
    kind: 'failed',
    cause: 'relay-denied',
    recipient: 'kim@example.com',
    smtp: '554',
    enhanced: '5.7.1',
  },
  {
    name: 'qmail no mailbox',
    raw: `From: MAILER-DAEMON@q.example.org
To: tom@example.org
Subject: failure notice

Hi. This is the qmail-send program at q.example.org.
I'm afraid I wasn't able to deliver your message to the following addresses.
This is a permanent error; I've given up. Sorry it didn't work out.

<kim@q.example.org>:
Sorry, no mailbox here by that name. (#5.1.1)

--- Below this line is a copy of the message.
`,
    kind: 'failed',
    cause: 'recipient-unknown',
    recipient: 'kim@q.example.org',
    enhanced: '5.1.1',
  },
  {
    name: 'opensmtpd',
    raw: `From: Mailer Daemon <MAILER-DAEMON@o.example.org>
To: tom@example.org
Subject: Delivery status notification: error

    Hi!

    This is the MAILER-DAEMON, please DO NOT REPLY to this email.

    An error has occurred while attempting to deliver a message for
    the following list of recipients:

zed@example.com: 550 5.7.23 SPF validation failed

    Below is a copy of the original message:

Received: from localhost
`,
    kind: 'failed',
    cause: 'spf-fail',
    recipient: 'zed@example.com',
    smtp: '550',
    enhanced: '5.7.23',
  },
  {
    name: 'haraka',
    raw: `From: MAILER-DAEMON@h.example.org
To: tom@example.org
Subject: failed mail delivery
MIME-Version: 1.0
Content-Type: text/plain

Hi. This is the Haraka Mailer program at h.example.org.
I'm afraid I wasn't able to deliver your message to the following addresses.
This is a permanent error; I've given up. Sorry it didn't work out.

<ida@example.com>: Some recipients failed: 550 5.2.1 The email account that you tried to reach is disabled.
`,
    kind: 'failed',
    cause: 'recipient-disabled',
    recipient: 'ida@example.com',
    smtp: '550',
    enhanced: '5.2.1',
  },
  {
    name: 'courier',
    raw: `From: "Courier mail server at c.example.org" <@>
To: tom@example.org
Subject: NOTICE: mail delivery status.
MIME-Version: 1.0
Content-Type: text/plain

This is a delivery status notification from c.example.org,
running the Courier mail server, version 0.78.

The original message was received on Tue, 24 Nov 2026 10:00:00 +0000
from localhost

---------------------------------------------------------------------------

                           UNDELIVERABLE MAIL

Your message to the following recipients cannot be delivered:

<joe@example.com>:
    mx.example.com [203.0.113.7]:
>>> RCPT TO:<joe@example.com>
<<< 550 Requested action not taken: mailbox unavailable
`,
    kind: 'failed',
    cause: 'recipient-unknown',
    recipient: 'joe@example.com',
    smtp: '550',
  },
  {
    name: 'domino',
    raw: `From: Postmaster@domino.example.org
To: tom@example.org
Subject: DELIVERY FAILURE: User eva (eva@example.com) not listed in Domino Directory
MIME-Version: 1.0
Content-Type: text/plain

Your message

  Subject: Hallo

was not delivered to:

  eva@example.com

because:

  User eva (eva@example.com) not listed in Domino Directory
`,
    kind: 'failed',
    cause: 'recipient-unknown',
    recipient: 'eva@example.com',
  },
  {
    name: 'groupwise',
    raw: `From: postmaster@gw.example.org
To: tom@example.org
Subject: Message status - undeliverable
MIME-Version: 1.0
Content-Type: text/plain

The message that you sent was undeliverable to the following:
	uli@example.com (mailbox full)
`,
    kind: 'failed',
    cause: 'mailbox-full',
    recipient: 'uli@example.com',
  },
  {
    name: 'mdaemon',
    raw: `From: MDaemon at md.example.org <MDaemon@md.example.org>
To: tom@example.org
Subject: MDaemon Warning - failed delivery attempt
MIME-Version: 1.0
Content-Type: text/plain

MDaemon has detected that the following message could not be delivered.

--- Session Transcript ---
 Attempting SMTP connection to [203.0.113.8:25]
 <-- 220 mx.example.com ESMTP
 --> EHLO md.example.org
 <-- 250 OK
 --> MAIL From:<tom@example.org>
 <-- 250 OK
 --> RCPT To:<ron@example.com>
 <-- 550 5.1.1 <ron@example.com>: Recipient address rejected: User unknown in local recipient table
 --- End Transcript ---
`,
    kind: 'failed',
    cause: 'recipient-unknown',
    recipient: 'ron@example.com',
    smtp: '550',
    enhanced: '5.1.1',
  },
  {
    name: 'mailenable',
    raw: `From: postmaster@me.example.org
To: tom@example.org
Subject: Message Delivery Failure
MIME-Version: 1.0
Content-Type: text/plain

MailEnable: Message could not be delivered to some recipients.
The following recipient(s) could not be reached:

	Recipient: [SMTP:una@example.com]
	Reason: The message could not be delivered because the domain name (example.com) does not appear to be registered.
`,
    kind: 'failed',
    cause: 'recipient-domain-not-found',
    recipient: 'una@example.com',
  },
  {
    name: 'hmailserver',
    raw: `From: mailer-daemon@hm.example.org
To: tom@example.org
Subject: Message undeliverable: Hallo
MIME-Version: 1.0
Content-Type: text/plain

Your message did not reach some or all of the intended recipients.

   Sent: Tue, 24 Nov 2026 10:00:00 +0100
   Subject: Hallo

The following recipient(s) could not be reached:

wim@example.com
   Error Type: SMTP
   Remote server (203.0.113.10) issued an error.
   hMailServer sent: RCPT TO:<wim@example.com>
   Remote server replied: 550 5.7.1 Unable to relay

hMailServer
`,
    kind: 'failed',
    cause: 'relay-denied',
    recipient: 'wim@example.com',
    smtp: '550',
    enhanced: '5.7.1',
  },
  {
    name: 'kerio',
    raw: `From: Kerio Connect <MAILER-DAEMON@k.example.org>
To: tom@example.org
Subject: Undeliverable: Hallo
MIME-Version: 1.0
Content-Type: text/plain

Sorry, we were unable to deliver your message to the following address:

<ben@example.com>
  Reason: 452 4.2.2 Over quota
`,
    kind: 'failed',
    cause: 'mailbox-full',
    recipient: 'ben@example.com',
    smtp: '452',
    enhanced: '4.2.2',
  },
  {
    name: 'zimbra/postfix report',
    raw: `From: MAILER-DAEMON@z.example.org
To: tom@example.org
Subject: Undelivered Mail Returned to Sender
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="B"

--B
Content-Type: text/plain

This is the mail system at host z.example.org.

<sue@example.com>: host mx.example.com[203.0.113.11] said: 550 5.7.26
    Unauthenticated email from example.org is not accepted due to domain's DMARC policy. (in reply to end of DATA command)

--B
Content-Type: message/delivery-status

Reporting-MTA: dns; z.example.org

Final-Recipient: rfc822; sue@example.com
Action: failed
Status: 5.7.26
Remote-MTA: dns; mx.example.com
Diagnostic-Code: smtp; 550 5.7.26 Unauthenticated email from example.org is not
    accepted due to domain's DMARC policy.

--B--
`,
    kind: 'failed',
    cause: 'dmarc-reject',
    recipient: 'sue@example.com',
    smtp: '550',
    enhanced: '5.7.26',
  },
  {
    name: 'ironport',
    raw: `From: Mail Delivery System <MAILER-DAEMON@ip.example.org>
To: tom@example.org
Subject: Delivery Status Notification (Failure)
MIME-Version: 1.0
Content-Type: text/plain

The following message to <amy@example.com> was undeliverable.
The reason for the problem:
5.1.0 - Unknown address error 550-'5.1.1 <amy@example.com>: Email address could not be found, or was misspelled (G8)'
`,
    kind: 'failed',
    cause: 'recipient-unknown',
    recipient: 'amy@example.com',
    smtp: '550',
    enhanced: '5.1.1',
  },
  {
    name: 'gmx',
    text: `554-gmx.net (mxgmx016) Nemesis ESMTP Service not available
554-No SMTP service
554-Bad DNS PTR resource record.
554 For explanation visit https://postmaster.gmx.net/en/error-messages?ip=203.0.113.5&c=rdns`,
    kind: 'failed',
    cause: 'ptr-missing',
    smtp: '554',
  },
  {
    name: 'attachment',
    text: `552-5.7.0 This message was blocked because its content presents a potential
552-5.7.0 security issue. Please visit
552 5.7.0 https://support.google.com/mail/?p=BlockedMessage to review our message content and attachment content guidelines.`,
    kind: 'failed',
    cause: 'attachment-blocked',
    smtp: '552',
  },
  {
    name: 'sender verify',
    text: `550 Verification failed for <tom@example.org>
Sender verify failed`,
    kind: 'failed',
    cause: 'sender-verify-failed',
    smtp: '550',
  },
  {
    name: 'ionos',
    text: `550-Requested action not taken: mailbox unavailable
550 invalid DNS MX or A/AAAA resource record`,
    kind: 'failed',
    cause: 'sender-domain-dns',
    smtp: '550',
  },
  {
    name: 'utf8 addr',
    raw: `From: MAILER-DAEMON@x.example.org
To: tom@example.org
Subject: Undelivered
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary=B

--B
Content-Type: text/plain; charset=utf-8

This message could not be delivered.

--B
Content-Type: message/global-delivery-status

Reporting-MTA: dns; x.example.org

Final-Recipient: utf-8; jürgen@example.com
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 User unknown

--B--
`,
    kind: 'failed',
    cause: 'recipient-unknown',
    recipient: 'jürgen@example.com',
    smtp: '550',
    enhanced: '5.1.1',
  },
  {
    name: 'base64 notice',
    raw: `From: MAILER-DAEMON@x.example.org
To: tom@example.org
Subject: Undelivered Mail Returned to Sender
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: base64

VGhpcyBpcyB0aGUgbWFpbCBzeXN0ZW0gYXQgaG9zdCB4LmV4YW1wbGUub3JnLgoKPHBpYUBleGFt
cGxlLmNvbT46IGhvc3QgbXguZXhhbXBsZS5jb21bMjAzLjAuMTEzLjRdIHNhaWQ6IDU1MCA1LjIu
MSBNYWlsYm94IGRpc2FibGVkIGZvciB0aGlzIHJlY2lwaWVudCAoaW4gcmVwbHkgdG8gUkNQVCBU
TyBjb21tYW5kKQo=
`,
    kind: 'failed',
    cause: 'recipient-disabled',
    recipient: 'pia@example.com',
    smtp: '550',
    enhanced: '5.2.1',
  },
  {
    name: 'a heading, then the bare reply',
    text: 'Delivery has failed\n\n550 5.1.1 user unknown a@example.com',
    kind: 'failed',
    cause: 'recipient-unknown',
    smtp: '550',
    enhanced: '5.1.1',
  },
];
