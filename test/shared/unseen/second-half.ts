/** The second draught's other half: broken reports, rarer servers, and look-alikes. */
import { letter, mail, report, type Unseen } from './form.ts';

const none = { kind: 'not-a-bounce', cause: 'not-a-bounce', to: null } as const;

export const secondHalf: readonly Unseen[] = [
  {
    name: 'a report without the words that a person reads',
    input: {
      raw: mail(
        { 'MIME-Version': '1.0', 'Content-Type': 'message/delivery-status', Subject: 'failed' },
        'Reporting-MTA: dns; mail.example.org\n\nFinal-Recipient: rfc822; bob@example.com\nAction: failed\nStatus: 5.7.1\nDiagnostic-Code: smtp; 550 5.7.1 Sender is on the block list of the recipient\n',
      ),
    },
    smtp: '550',
    enhanced: '5.7.1',
    cause: 'recipient-blocked-sender',
  },
  {
    name: 'a report whose fields are run together by a ticket system',
    input: {
      text: 'Reporting-MTA: dns; mail.example.org Final-Recipient: rfc822; bob@example.com Action: failed Status: 5.1.1 Diagnostic-Code: smtp; 550 5.1.1 User unknown',
    },
    smtp: '550',
    enhanced: '5.1.1',
    cause: 'recipient-unknown',
  },
  {
    name: 'a report with a status alone',
    input: {
      raw: report(
        '',
        'Reporting-MTA: dns; mail.example.org\n\nFinal-Recipient: rfc822; bob@example.com\nAction: failed\nStatus: 5.2.2',
      ),
    },
    smtp: null,
    enhanced: '5.2.2',
    cause: 'mailbox-full',
  },
  {
    name: 'Lotus Domino in French',
    input: {
      raw: mail(
        {
          From: 'Postmaster@mail.example.org',
          Subject: 'ECHEC DE DISTRIBUTION : Utilisateur bob non répertorié',
        },
        "Votre message\n\n  Objet : Déjeuner\n\nn'a pas été distribué à :\n\n  bob@example.com\n\nmotif :\n\n  User bob (bob@example.com) not listed in Domino Directory\n",
      ),
    },
    cause: 'recipient-unknown',
  },
  {
    name: 'Oracle Communications Messaging',
    input: {
      raw: report(
        'This report relates to a message you sent with the following header fields:\n\n  Message-id: <1@example.org>\n  Date: Mon, 23 Nov 2026 10:00:00 +0000\n  From: Anna <anna@example.org>\n  To: bob@example.com\n  Subject: Lunch\n\nYour message cannot be delivered to the following recipients:\n\n  Recipient address: bob@example.com\n  Reason: Over quota\n',
        'Reporting-MTA: dns;mail.example.org (tcp-daemon)\n\nOriginal-recipient: rfc822;bob@example.com\nFinal-recipient: rfc822;bob@example.com\nAction: failed\nStatus: 5.2.2 (Over quota)',
      ),
    },
    enhanced: '5.2.2',
    cause: 'mailbox-full',
  },
  {
    name: 'IronPort in its own form',
    input: {
      raw: mail(
        {
          From: '"Mail Delivery System" <MAILER-DAEMON@esa.example.org>',
          Subject: 'Delivery Status Notification (Failure)',
        },
        "The following message to <bob@example.com> was undeliverable.\nThe reason for the problem:\n5.1.0 - Unknown address error 553-'sorry, this recipient is not in my validrcptto list (#5.7.1)'\n",
      ),
    },
    smtp: '553',
    cause: 'recipient-unknown',
  },
  {
    name: 'Symantec Messaging Gateway',
    input: {
      raw: mail(
        { From: 'postmaster@mail.example.org', Subject: 'Delivery failure notification' },
        'Your message could not be delivered to the following recipients:\n\nbob@example.com\n\nReason: 554 5.7.1 Message rejected: attachment "run.exe" is of a prohibited type\n',
      ),
    },
    smtp: '554',
    enhanced: '5.7.1',
    cause: 'attachment-blocked',
  },
  {
    name: 'Zoho in its own form',
    input: {
      raw: mail(
        { From: 'mailer-daemon@mail.zoho.com', Subject: 'Undelivered Mail Returned to Sender' },
        'This message was created automatically by mail delivery software.\n A message that you sent could not be delivered to one or more of its recipients. This is a permanent error. \n\nbob@example.com\nERROR CODE :550 - 5.7.1 Email rejected per DMARC policy for example.org\n\n\nReceived:from mail.zoho.com by mx.zohomail.com\n',
      ),
    },
    smtp: '550',
    enhanced: '5.7.1',
    cause: 'dmarc-reject',
  },
  {
    name: "Proton's own notice",
    input: {
      raw: mail(
        {
          From: 'MAILER-DAEMON@mail.protonmail.ch',
          Subject: 'Undelivered Mail Returned to Sender',
        },
        'This is the mail system at host mail.protonmail.ch.\n\nYour message could not be delivered to one or more recipients.\n\n<bob@example.com>: Host or domain name not found. Name service error for\n    name=example.com type=MX: Host not found\n',
      ),
    },
    cause: ['recipient-domain-not-found', 'recipient-domain-no-mx'],
  },
  {
    name: 'SoftBank in Japanese, ISO-2022-JP',
    input: {
      raw: Buffer.concat([
        Buffer.from(
          mail(
            {
              From: 'MAILER-DAEMON@softbank.ne.jp',
              Subject: 'Mail System Error - Returned Mail',
              'MIME-Version': '1.0',
              'Content-Type': 'text/plain; charset=ISO-2022-JP',
              'Content-Transfer-Encoding': '7bit',
            },
            '<bob@example.com>\n  550 5.1.1 ',
          ),
        ),
        // "宛先不明"
        Buffer.from([
          0x1b, 0x24, 0x42, 0x30, 0x38, 0x40, 0x68, 0x49, 0x54, 0x4c, 0x40, 0x1b, 0x28, 0x42, 0x0a,
        ]),
      ]),
    },
    smtp: '550',
    enhanced: '5.1.1',
    cause: 'recipient-unknown',
  },
  {
    name: 'Alibaba Mail in Chinese',
    input: {
      html: '<div><p>您的邮件未能送达</p><p>收件人：bob@example.com</p><p>退信原因：收件人邮箱已满</p><p>服务器返回：552 5.2.2 mailbox is full</p></div>',
      from: 'postmaster@mail.example.cn',
      subject: '系统退信',
    },
    smtp: '552',
    enhanced: '5.2.2',
    cause: 'mailbox-full',
  },
  {
    name: 'mailing list software refuses',
    input: {
      raw: mail(
        {
          From: 'list-owner@example.com',
          Subject: 'Your message to list rejected',
          'Auto-Submitted': 'auto-replied',
        },
        'Your message to list@example.com was not delivered.\n\nYou are not a member of this mailing list and are not allowed to post to it.\n',
      ),
    },
    to: 'list@example.com',
    cause: 'recipient-restricted',
  },
  {
    name: 'words and addresses with tracking blanks and soft hyphens',
    input: {
      html: '<p>Your mes&shy;sage to bob@example.com could not be deliv&shy;ered.</p><p>The re&shy;sponse was:</p><p>550 5.2.2 Mail&#8203;box full</p>',
    },
    smtp: '550',
    enhanced: '5.2.2',
    cause: 'mailbox-full',
  },
  {
    name: 'a whole message saved with its mbox line',
    input: {
      text: `From MAILER-DAEMON Mon Nov 23 10:00:05 2026\n${mail({}, '<bob@example.com>: host mx.example.com[198.51.100.9] said: 554 5.7.1 Virus\n    found (in reply to end of DATA command)\n')}`,
    },
    smtp: '554',
    enhanced: '5.7.1',
    cause: 'content-malware',
  },
  {
    name: 'a bank about a payment that came back',
    input: {
      raw: letter(
        { From: 'service@bank.example.net', Subject: 'Returned to sender: payment 550' },
        'Your payment of 550 EUR was returned: account unknown.\n',
      ),
    },
    ...none,
  },
  {
    name: 'a review of code',
    input: {
      raw: letter(
        {
          From: 'notifications@git.example.net',
          Subject: '[example/mail] Handle "550 5.1.1 User unknown" (#512)',
          'List-Id': 'example/mail <mail.git.example.net>',
        },
        "> + if (code === 550) return 'failed';\n\nbob@example.com commented: shouldn't 554 5.7.1 be here too?\n",
      ),
    },
    ...none,
  },
  {
    name: 'a reply of the help desk in German, quoting',
    input: {
      raw: letter(
        { From: 'Postmaster <postmaster@example.net>', Subject: 'AW: Unzustellbar: Mittag' },
        'Hallo Anna,\n\nwir haben die Sperre aufgehoben.\n\nVon: Mail Delivery System\nBetreff: Unzustellbar: Mittag\n\n> 550 5.7.1 blocked\n',
      ),
    },
    ...none,
  },
  {
    name: 'a hotel that is full',
    input: {
      text: 'Dear Anna,\n\nwe are full on 23 November, all 550 rooms. Could you come a day later?\n\nBob',
    },
    ...none,
  },
  {
    name: 'a status page',
    input: {
      raw: letter(
        {
          From: 'Example Status <status@example.net>',
          Subject: 'Resolved: delayed mail delivery to Gmail',
        },
        'Between 08:00 and 09:00 some messages were deferred with 421 4.7.28. All have been delivered since.\n',
      ),
    },
    ...none,
  },
  {
    name: 'somebody far away, by a responder in Spanish',
    input: {
      raw: mail(
        {
          From: 'Bob <bob@example.com>',
          Subject: 'Respuesta automática: Comida',
          'Auto-Submitted': 'auto-generated',
        },
        'Estoy de vacaciones hasta el 5 de diciembre. Su mensaje no será reenviado.\n',
      ),
    },
    kind: 'auto-reply',
    cause: 'not-a-bounce',
    to: null,
  },
];
