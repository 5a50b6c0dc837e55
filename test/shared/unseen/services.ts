/** Gateways, mailbox providers of Russia and East Asia, sending services. */
import { base64, failed, mail, report, type Unseen } from './form.ts';

export const services: readonly Unseen[] = [
  {
    name: 'Mimecast could not deliver',
    input: {
      raw: mail(
        {
          From: 'Postmaster <postmaster@mail.example.org>',
          Subject: '[Postmaster] Email Delivery Failure',
        },
        'This is a delivery failure notification message indicating that\nan email you addressed to email address :\n-- bob@example.com\n\ncould not be delivered. The problem appears to be :\n-- Recipient server unavailable or busy\n\nAdditional information follows :\n-- [Errno 111] Connection refused\n\nThis condition occurred after 25 attempt(s) to deliver over\na period of 96 hour(s).\n',
      ),
    },
    cause: 'recipient-server-unreachable',
  },
  {
    name: 'Barracuda stopped it on its way out',
    input: {
      raw: mail(
        {
          From: 'Barracuda Spam Firewall <postmaster@filter.example.org>',
          Subject: '**Message you sent blocked by our bulk email filter**',
        },
        'Your message to: bob@example.com\nwas blocked by our Spam Firewall. The email you sent with the following subject has NOT BEEN DELIVERED:\n\nSubject: Lunch\n',
      ),
    },
    cause: 'content-spam',
  },
  {
    name: 'Proofpoint between Postfix and the world',
    input: {
      raw: report(
        'This is the mail system at host mail.example.org.\n\n<bob@example.com>: host mx0a-00123401.pphosted.com[198.51.100.9] said: 554 5.7.0\n    Blocked - see https://ipcheck.proofpoint.com/?ip=203.0.113.5 (in reply to MAIL FROM command)',
        failed('5.7.0', '554 5.7.0 Blocked - see https://ipcheck.proofpoint.com/?ip=203.0.113.5'),
      ),
    },
    smtp: '554',
    enhanced: '5.7.0',
    cause: ['ip-reputation', 'ip-blocked-provider', 'ip-blocklisted'],
  },
  {
    name: 'mail.ru of an unknown user',
    input: {
      raw: base64(
        'text/plain',
        'Это письмо создано автоматически сервером Mail.Ru, отвечать на него не нужно.\n\nК сожалению, Ваше письмо не может быть доставлено одному или нескольким получателям:\n\n**********************\n\nbob@example.com SMTP error from remote mail server after RCPT TO:<bob@example.com>: host mx.example.com [198.51.100.9]: 550 5.1.1 User unknown\n\n**********************\n\n',
        { From: 'Mailer-Daemon@mail.ru', Subject: 'Mail failure.' },
      ),
    },
    smtp: '550',
    enhanced: '5.1.1',
    cause: 'recipient-unknown',
  },
  {
    name: 'mail.ru in windows-1251, with no other words than its own',
    input: {
      raw: (() => {
        const cp = Array.from('Почтовый ящик получателя переполнен', (one) => {
          const at = one.charCodeAt(0);
          return at < 128 ? at : at - 0x410 + 0xc0;
        });
        const head = mail(
          {
            From: 'Mailer-Daemon@mail.ru',
            Subject: 'Mail failure.',
            'MIME-Version': '1.0',
            'Content-Type': 'text/plain; charset=windows-1251',
            'Content-Transfer-Encoding': '8bit',
          },
          'bob@example.com\n    552 5.2.2 ',
        );
        return Uint8Array.from([...Buffer.from(head, 'latin1'), ...cp]);
      })(),
    },
    smtp: '552',
    enhanced: '5.2.2',
    cause: 'mailbox-full',
  },
  {
    name: "Yandex's notice",
    input: {
      raw: mail(
        {
          From: 'mailer-daemon@yandex.ru',
          Subject: 'Недоставленное сообщение',
          'MIME-Version': '1.0',
          'Content-Type': 'text/plain; charset=utf-8',
        },
        'Это письмо отправлено почтовым сервером yandex.ru.\n\nК сожалению, мы вынуждены сообщить Вам о том, что Ваше письмо не может\nбыть отправлено одному или нескольким адресатам. Технические подробности можно найти ниже.\n\nВозможные причины недоставки указаны по адресу:\nhttps://yandex.ru/support/mail/\n\n<bob@example.com>: host mx.example.com[198.51.100.9] said: 550 5.7.1 No such user! (in\n    reply to RCPT TO command)\n',
      ),
    },
    smtp: '550',
    enhanced: '5.7.1',
    cause: 'recipient-unknown',
  },
  {
    name: "QQ's notice",
    input: {
      raw: base64(
        'text/html',
        '<html><body><div><p>抱歉，您的邮件被退回来了……</p><p>原邮件信息：</p><table><tr><td>时  间</td><td>2026-11-23 18:00:00</td></tr><tr><td>主  题</td><td>午餐</td></tr><tr><td>收件人</td><td>bob@example.com</td></tr></table><p>退信原因：</p><p>收件人邮件地址（bob@example.com）不存在，邮件无法送达。</p><p>host mx.example.com[198.51.100.9] said: 550 5.1.1 User unknown (in reply to RCPT TO command)</p></div></body></html>',
        { From: 'PostMaster@qq.com', Subject: '=?UTF-8?B?57O757uf6YCA5L+hL1N5c3RlbXMgYm91bmNl?=' },
      ),
    },
    smtp: '550',
    enhanced: '5.1.1',
    cause: 'recipient-unknown',
  },
  {
    name: '163 on an SPF record',
    input: {
      text: '550 MI:SPF 163 gzga-mx-mtada-g0-1,_____wDn0001.1S2,IP=203.0.113.5 http://mail.163.com/help/help_spam_16.htm?ip=203.0.113.5&hostid=1&time=1764061234',
    },
    to: null,
    smtp: '550',
    cause: 'spf-fail',
  },
  {
    name: "Naver's notice in Korean",
    input: {
      raw: base64(
        'text/html',
        '<div><p>메일이 발송되지 못했습니다.</p><p>받는 사람 : bob@example.com</p><p>발송 실패 사유 : 550 5.1.1 &lt;bob@example.com&gt;: Recipient address rejected: User unknown</p></div>',
        { From: 'MAILER-DAEMON@naver.com', Subject: '=?UTF-8?B?W+uwnOyGoSDsi6TtjKhdIEx1bmNo?=' },
      ),
    },
    smtp: '550',
    enhanced: '5.1.1',
    cause: 'recipient-unknown',
  },
  {
    name: 'NTT docomo',
    input: {
      raw: mail(
        { From: 'MAILER-DAEMON@mail.example.org', Subject: 'Returned mail: User unknown' },
        '   ----- The following addresses had permanent fatal errors -----\n<bob@docomo.ne.jp>\n\n   ----- Transcript of session follows -----\n... while talking to mfsmax.docomo.ne.jp.:\n>>> DATA\n<<< 550 Unknown user bob@docomo.ne.jp\n554 5.0.0 <bob@docomo.ne.jp>... Service unavailable\n',
      ),
    },
    to: 'bob@docomo.ne.jp',
    smtp: '550',
    cause: 'recipient-unknown',
  },
  {
    name: 'au, which does not name the address twice',
    input: {
      raw: mail(
        { From: 'Postmaster@ezweb.ne.jp', Subject: 'Mail System Error - Returned Mail' },
        'The user(s) account is temporarily over quota.\n\n<bob@ezweb.ne.jp>\n\n-----\nReceived: from mail.example.org ([203.0.113.5])\n  by mx.ezweb.ne.jp; Mon, 23 Nov 2026 19:00:00 +0900\n',
      ),
    },
    to: 'bob@ezweb.ne.jp',
    cause: 'mailbox-full',
  },
  {
    name: 'Amazon SES, an address on its suppression list',
    input: {
      raw: report(
        'An error occurred while trying to deliver the mail to the following recipients:\nbob@example.com',
        'Reporting-MTA: dns; a8-31.smtp-out.amazonses.com\n\nAction: failed\nFinal-Recipient: rfc822; bob@example.com\nDiagnostic-Code: Amazon SES did not send the message to this address because it is on the suppression list for your account. For more information about removing addresses from the suppression list, see the Amazon SES Developer Guide at https://docs.aws.amazon.com/ses/latest/DeveloperGuide/sending-email-suppression-list.html\nStatus: 5.1.1',
        { From: 'MAILER-DAEMON@amazonses.com', Subject: 'Delivery Status Notification (Failure)' },
      ),
    },
    enhanced: '5.1.1',
    cause: 'esp-suppressed',
  },
  {
    name: "SendGrid's event",
    input: {
      text: '[{"email":"bob@example.com","event":"dropped","reason":"Bounced Address","sg_event_id":"x","timestamp":1764061234}]',
    },
    cause: 'esp-suppressed',
  },
  {
    name: "Mailgun's event",
    input: {
      text: '{"event-data":{"event":"failed","severity":"permanent","reason":"suppress-bounce","recipient":"bob@example.com","delivery-status":{"code":605,"message":"","description":"Not delivering to previously bounced address"}}}',
    },
    cause: 'esp-suppressed',
  },
  {
    name: "Postmark's webhook",
    input: {
      text: '{"RecordType":"Bounce","Type":"HardBounce","TypeCode":1,"Email":"bob@example.com","From":"anna@example.org","Description":"The server was unable to deliver your message (ex: unknown user, mailbox not found).","Details":"smtp;550 5.1.1 The email account that you tried to reach does not exist. bob@example.com"}',
    },
    smtp: '550',
    enhanced: '5.1.1',
    cause: 'recipient-unknown',
  },
  {
    name: "SparkPost's event",
    input: {
      text: '{"msys":{"message_event":{"type":"bounce","bounce_class":"22","error_code":"552","raw_reason":"552 5.2.2 The email account is over quota","rcpt_to":"bob@example.com","friendly_from":"anna@example.org"}}}',
    },
    smtp: '552',
    enhanced: '5.2.2',
    cause: 'mailbox-full',
  },
  {
    name: 'Zoho stopped its own user',
    input: { text: '550 5.4.6 Unusual sending activity detected. Please try after sometime' },
    to: null,
    smtp: '550',
    enhanced: '5.4.6',
    cause: ['sender-account-blocked', 'sender-quota-exceeded'],
  },
  {
    name: "PowerMTA's accounting file",
    input: {
      text: 'b,2026-11-23 10:00:05+0000,2026-11-23 10:00:00+0000,anna@example.org,bob@example.com,,failed,5.1.1 (bad destination mailbox address),smtp;550 5.1.1 <bob@example.com> user unknown,mx.example.com (198.51.100.9),bad-mailbox,smtp',
    },
    smtp: '550',
    enhanced: '5.1.1',
    cause: 'recipient-unknown',
  },
  {
    name: 'IONOS at its gate',
    input: {
      text: '554 kundenserver.de (mxeue010) Nemesis ESMTP Service not available No SMTP service IP address is black listed. For explanation visit https://postmaster.ionos.de/en/case?c=rbl&i=ip&v=203.0.113.5',
    },
    to: null,
    smtp: '554',
    cause: ['ip-blocklisted', 'ip-blocked-provider'],
  },
  {
    name: 'Hornetsecurity knows no such recipient',
    input: {
      text: 'host mx-gate12-hz2.hornetsecurity.com[198.51.100.9] said: 550 5.1.1 <bob@example.com>: Recipient address rejected: unknown recipient (in reply to RCPT TO command)',
    },
    smtp: '550',
    enhanced: '5.1.1',
    cause: 'recipient-unknown',
  },
];
