/** qmail and its relatives, Postfix, Exim, sendmail, Courier, OpenSMTPD. */
import { failed, mail, report, type Unseen } from './form.ts';

const qmail = (words: string): string =>
  mail(
    { From: 'MAILER-DAEMON@mail.example.org', Subject: 'failure notice' },
    `Hi. This is the qmail-send program at mail.example.org.\nI'm afraid I wasn't able to deliver your message to the following addresses.\nThis is a permanent error; I've given up. Sorry it didn't work out.\n\n<bob@example.com>:\n${words}\n\n--- Below this line is a copy of the message.\n\nReturn-Path: <anna@example.org>\nFrom: Anna <anna@example.org>\nTo: bob@example.com\nSubject: Lunch\n\nAt noon?\n`,
  );

const exim = (words: string): string =>
  mail(
    {
      Subject: 'Mail delivery failed: returning message to sender',
      'X-Failed-Recipients': 'bob@example.com',
    },
    `This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its\nrecipients. This is a permanent error. The following address(es) failed:\n\n  bob@example.com\n${words}\n`,
  );

export const unix: readonly Unseen[] = [
  {
    name: 'qmail gave up on a host that never answered',
    input: {
      raw: qmail(
        "Sorry, I wasn't able to establish an SMTP connection. (#4.4.1)\nI'm not going to try again; this message has been in the queue too long.",
      ),
    },
    smtp: null,
    enhanced: '4.4.1',
    cause: ['recipient-server-unreachable', 'network-timeout'],
  },
  {
    name: 'vpopmail knows no such user',
    input: { raw: qmail('Sorry, no mailbox here by that name. vpopmail (#5.1.1)') },
    smtp: null,
    enhanced: '5.1.1',
    cause: 'recipient-unknown',
  },
  {
    name: 'vdelivermail over quota',
    input: { raw: qmail('user is over quota') },
    cause: 'mailbox-full',
  },
  {
    name: 'qmail could not look up a name in time',
    input: {
      raw: qmail(
        "CNAME lookup failed temporarily. (#4.4.3)\nI'm not going to try again; this message has been in the queue too long.",
      ),
    },
    enhanced: '4.4.3',
    cause: ['recipient-dns-failure', 'dns-temporary-failure'],
  },
  {
    name: 'qmail sees its own Delivered-To',
    input: { raw: qmail('This message is looping: it already has my Delivered-To line. (#5.4.6)') },
    enhanced: '5.4.6',
    cause: 'mail-loop',
  },
  {
    name: 'qmail-remote tells of the sender refused',
    input: {
      raw: qmail(
        'Connected to 198.51.100.9 but sender was rejected.\nRemote host said: 553 5.1.8 <anna@example.org>... Domain of sender address anna@example.org does not exist',
      ),
    },
    smtp: '553',
    enhanced: '5.1.8',
    cause: 'sender-domain-dns',
  },
  {
    name: 'qmail-remote with a reply of several lines',
    input: {
      raw: qmail(
        "198.51.100.9 failed after I sent the message.\nRemote host said: 550-5.7.26 Unauthenticated email from example.org is not accepted due to\n550-5.7.26 domain's DMARC policy. Please contact the administrator of example.org\n550 5.7.26 domain if this was a legitimate mail.",
      ),
    },
    smtp: '550',
    enhanced: '5.7.26',
    cause: 'dmarc-reject',
  },
  {
    name: "qmail's domain that does not exist",
    input: { raw: qmail("Sorry, I couldn't find any host named example.com. (#5.1.2)") },
    enhanced: '5.1.2',
    cause: 'recipient-domain-not-found',
  },
  {
    name: "Postfix's German template",
    input: {
      raw: report(
        'Dies ist das Mailsystem auf dem Rechner mail.example.org.\n\nLeider konnte Ihre Nachricht einem oder mehreren Empfängern nicht\nzugestellt werden. Sie ist unten angehängt.\n\n                   Das Mailsystem\n\n<bob@example.com>: host mx.example.com[198.51.100.9] said: 550 5.2.1 The email\n    account that you tried to reach is disabled (in reply to RCPT TO command)',
        failed('5.2.1', '550 5.2.1 The email account that you tried to reach is disabled'),
      ),
    },
    smtp: '550',
    enhanced: '5.2.1',
    cause: 'recipient-disabled',
  },
  {
    name: "Postfix's French template, as it is seen",
    input: {
      text: "Ceci est le système de messagerie de l'hôte mail.example.org.\n\nJe suis désolé de devoir vous informer que votre message n'a pas pu\nêtre remis à un ou plusieurs destinataires. Il est joint ci-dessous.\n\n<bob@example.com>: host mx.example.com[198.51.100.9] said: 552 5.2.2\n    <bob@example.com>: Mailbox is over quota (in reply to RCPT TO command)\n",
    },
    smtp: '552',
    enhanced: '5.2.2',
    cause: 'mailbox-full',
  },
  {
    name: "Postfix's Spanish warning of a delay",
    input: {
      raw: report(
        'Este es el sistema de correo en el servidor mail.example.org.\n\n####################################################################\n# ESTO ES SOLO UNA ADVERTENCIA. NO ES NECESARIO REENVIAR EL MENSAJE #\n####################################################################\n\nSu mensaje no se ha podido entregar durante más de 4 horas.\n\n<bob@example.com>: connect to mx.example.com[198.51.100.9]:25: Connection timed\n    out',
        'Reporting-MTA: dns; mail.example.org\n\nFinal-Recipient: rfc822; bob@example.com\nAction: delayed\nStatus: 4.4.1\nDiagnostic-Code: X-Postfix; connect to mx.example.com[198.51.100.9]:25: Connection timed out',
        { Subject: 'Correo retrasado (aún se está reintentando)' },
      ),
    },
    kind: 'delayed',
    smtp: null,
    enhanced: '4.4.1',
    cause: ['recipient-server-unreachable', 'network-timeout'],
  },
  {
    name: 'Postfix milter refused the sender itself',
    input: {
      text: 'Nov 23 10:00:01 mail postfix/cleanup[812]: 4XyZ1: milter-reject: END-OF-MESSAGE from pc.example.org[203.0.113.5]: 5.7.1 Command rejected; from=<anna@example.org> to=<bob@example.com> proto=ESMTP helo=<pc.example.org>',
    },
    enhanced: '5.7.1',
    cause: 'policy-unspecified',
  },
  {
    name: 'Postfix to a lookup table that is broken',
    input: {
      text: '<bob@example.com>: host mx.example.com[198.51.100.9] said: 451 4.3.0\n    <bob@example.com>: Temporary lookup failure (in reply to RCPT TO command)',
    },
    kind: 'delayed',
    smtp: '451',
    enhanced: '4.3.0',
    cause: 'temporary-server-error',
  },
  {
    name: 'Postfix cannot verify the certificate',
    input: {
      raw: report(
        'This is the mail system at host mail.example.org.\n\n<bob@example.com>: Server certificate not verified',
        'Reporting-MTA: dns; mail.example.org\n\nFinal-Recipient: rfc822; bob@example.com\nAction: failed\nStatus: 4.7.5\nDiagnostic-Code: X-Postfix; Server certificate not verified',
      ),
    },
    enhanced: '4.7.5',
    cause: 'recipient-tls-policy',
  },
  {
    name: 'Exim with a house text of its own (bounce_message_file)',
    input: {
      raw: mail(
        {
          Subject: 'Your mail came back',
          'X-Failed-Recipients': 'bob@example.com',
          'Auto-Submitted': 'auto-replied',
        },
        'Dear customer,\n\nsorry, our server had no luck with this one. What follows is for your administrator.\n\n  bob@example.com\n    host mx.example.com [198.51.100.9]\n    SMTP error from remote mail server after MAIL FROM:<anna@example.org> SIZE=1811:\n    550 5.7.1 Client host rejected: cannot find your reverse hostname, [203.0.113.5]\n',
      ),
    },
    smtp: '550',
    enhanced: '5.7.1',
    cause: 'ptr-missing',
  },
  {
    name: 'Exim with an MX that points to itself',
    input: { raw: exim('    lowest numbered MX record points to local host') },
    smtp: null,
    cause: ['mail-loop', 'recipient-mx-wrong'],
  },
  {
    name: "Exim's retry time-out",
    input: {
      raw: exim(
        '    host mx.example.com [198.51.100.9]\n    SMTP error from remote mail server after RCPT TO:<bob@example.com>:\n    451 4.7.1 Greylisting in action, please try later: retry timeout exceeded',
      ),
    },
    smtp: '451',
    enhanced: '4.7.1',
    cause: 'greylisted',
  },
  {
    name: 'Exim after data, TLS cut off',
    input: {
      raw: exim(
        '    host mx.example.com [198.51.100.9]: TLS session is required, but host did not offer TLS support',
      ),
    },
    cause: ['recipient-tls-policy', 'tls-required'],
  },
  {
    name: "Exim's log of a refusal",
    input: {
      text: '2026-11-23 10:00:01 1tEabc-0001AB-2c ** bob@example.com R=dnslookup T=remote_smtp H=mx.example.com [198.51.100.9] X=TLS1.3:TLS_AES_256_GCM_SHA384:256 CV=yes: SMTP error from remote mail server after pipelined end of data: 554 5.7.1 Message contains a virus: Eicar-Test-Signature',
    },
    smtp: '554',
    enhanced: '5.7.1',
    cause: 'content-malware',
  },
  {
    name: 'Cyrus behind sendmail',
    input: {
      text: '   ----- The following addresses had permanent fatal errors -----\n<bob@example.com>\n    (reason: 550-Mailbox unknown.  Either there is no mailbox associated with this)\n\n   ----- Transcript of session follows -----\n... while talking to mx.example.com.:\n>>> RCPT To:<bob@example.com>\n<<< 550-Mailbox unknown.  Either there is no mailbox associated with this\n<<< 550-name or you do not have authorization to see it.\n<<< 550 5.1.1 User unknown\n550 5.1.1 <bob@example.com>... User unknown\n',
    },
    smtp: '550',
    enhanced: '5.1.1',
    cause: 'recipient-unknown',
  },
  {
    name: 'sendmail gave up after five days',
    input: {
      raw: mail(
        { Subject: 'Returned mail: Cannot send message for 5 days' },
        '   ----- The following addresses had permanent fatal errors -----\n<bob@example.com>\n\n   ----- Transcript of session follows -----\n<bob@example.com>... Deferred: Connection refused by mx.example.com.\nMessage could not be delivered for 5 days\nMessage will be deleted from queue\n',
      ),
    },
    smtp: null,
    cause: 'recipient-server-unreachable',
  },
  {
    name: 'Courier on a failed SPF check',
    input: {
      raw: mail(
        {
          From: '"Courier mail server at mail.example.org" <@mail.example.org>',
          Subject: 'NOTICE: mail delivery status.',
        },
        'This is a delivery status notification from mail.example.org,\nrunning the Courier mail server, version 1.0.\n\nThe original message was received on Mon, 23 Nov 2026 10:00:00 +0000\nfrom pc.example.org (pc.example.org [192.0.2.44])\n\n---------------------------------------------------------------------------\n\n                           UNDELIVERABLE MAIL\n\nYour message to the following recipients cannot be delivered:\n\n<bob@example.com>:\n    mx.example.com [198.51.100.9]:\n>>> MAIL FROM:<anna@example.org>\n<<< 517-SPF fail anna@example.org: Address does not pass the\n<<< 517 Sender Policy Framework\n\n---------------------------------------------------------------------------\n',
      ),
    },
    smtp: '517',
    cause: 'spf-fail',
  },
  {
    name: 'OpenSMTPD with a mailbox switched off',
    input: {
      raw: mail(
        {
          From: 'Mailer Daemon <MAILER-DAEMON@mail.example.org>',
          Subject: 'Delivery status notification: error',
        },
        '    Hi!\n\n    This is the MAILER-DAEMON, please DO NOT REPLY to this email.\n\n    An error has occurred while attempting to deliver a message for\n    the following list of recipients:\n\nbob@example.com: 550 5.2.1 Mailbox disabled, not accepting messages\n\n    Below is a copy of the original message:\n\n',
      ),
    },
    smtp: '550',
    enhanced: '5.2.1',
    cause: 'recipient-disabled',
  },
  {
    name: 'OpenSMTPD warns',
    input: {
      raw: mail(
        {
          From: 'Mailer Daemon <MAILER-DAEMON@mail.example.org>',
          Subject: 'Delivery status notification: warning',
        },
        '    Hi!\n\n    This is the MAILER-DAEMON, please DO NOT REPLY to this email.\n\n    A message is delayed for more than 4h for the following\n    list of recipients:\n\nbob@example.com: 421 4.3.2 Too many connections from your address 203.0.113.5, try again later\n',
      ),
    },
    kind: 'delayed',
    smtp: '421',
    enhanced: '4.3.2',
    cause: 'connection-limit',
  },
];
