/** A second draught of notices, written when the first was mended: other languages, other servers, worse shapes. */
import { base64, mail, report, type Unseen } from './form.ts';

export const secondNotices: readonly Unseen[] = [
  {
    name: 'web.de in German',
    input: {
      raw: mail(
        {
          From: '"WEB.DE Mailer Daemon" <mailer-daemon@web.de>',
          Subject: 'Mail delivery failed: returning message to sender',
          'MIME-Version': '1.0',
          'Content-Type': 'text/plain; charset=utf-8',
        },
        'Diese Nachricht wurde automatisch von der Mail-Software generiert.\n\nEine von Ihnen gesendete Nachricht konnte an einen oder mehrere Empfänger nicht zugestellt werden. Folgende Adresse ist betroffen:\n\nbob@example.com:\nSMTP error from remote server for RCPT TO command, host: mx.example.com (198.51.100.9) reason: 550 5.1.1 User unknown\n\n--- The header of the original message is following. ---\n\nReceived: from [192.0.2.44] by mail.example.org\n',
      ),
    },
    smtp: '550',
    enhanced: '5.1.1',
    cause: 'recipient-unknown',
  },
  {
    name: 'Exchange 2019 in traditional Chinese',
    input: {
      text: "傳遞至下列收件者或群組失敗:\n\nbob@example.com\n收件者的信箱已滿，目前無法接受郵件。\n\n系統管理員的診斷資訊:\n\n產生伺服器: mail.example.org\n\nbob@example.com\nRemote Server returned '550 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException'\n\n原始郵件標頭:\n\nReceived: from mail.example.org\n",
    },
    smtp: '550',
    enhanced: '5.2.2',
    cause: 'mailbox-full',
  },
  {
    name: 'Exchange in Dutch',
    input: {
      text: 'Bezorging aan de volgende geadresseerden of groepen is mislukt:\n\nBob (bob@example.com)\nUw bericht is niet bezorgd omdat de ontvanger alleen berichten van bepaalde personen accepteert.\n\nDiagnostische gegevens voor beheerders:\n\nServer die het bericht heeft gegenereerd: mail.example.org\n\nbob@example.com\n#550 5.7.1 RESOLVER.RST.NotAuthorized; not authorized ##\n\nOorspronkelijke berichtkoppen:\n\nReceived: from mail.example.org\n',
    },
    smtp: '550',
    enhanced: '5.7.1',
    cause: 'recipient-restricted',
  },
  {
    name: 'Exchange in Russian',
    input: {
      text: "Сбой доставки следующим получателям или группам:\n\nbob@example.com\nНе удалось найти введенный адрес электронной почты.\n\nДиагностические сведения для администраторов:\n\nФормирующий сервер: mail.example.org\n\nbob@example.com\nRemote Server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup'\n\nИсходные заголовки сообщения:\n\nReceived: from mail.example.org\n",
    },
    smtp: '550',
    enhanced: '5.1.10',
    cause: 'recipient-unknown',
  },
  {
    name: 'Microsoft 365 in Hebrew, in HTML',
    input: {
      html: '<html><body dir="rtl"><p><b>לא ניתן היה למסור את ההודעה שלך אל <a href="mailto:bob@example.com">bob@example.com</a>.</b></p><p>bob לא נמצא ב-example.com.</p><table><tr><td>שגיאה שדווחה:</td><td>550 5.1.1 The email account that you tried to reach does not exist</td></tr><tr><td>DSN נוצר על-ידי:</td><td>AM0PR02MB0001.eurprd02.prod.outlook.com</td></tr></table></body></html>',
    },
    smtp: '550',
    enhanced: '5.1.1',
    cause: 'recipient-unknown',
  },
  {
    name: 'Microsoft 365 of a forwarder within',
    input: {
      text: "Your message to list@example.net couldn't be delivered.\n\nA custom mail flow rule created by an admin at example.net has blocked your message.\n\nError:\t550 5.7.520 Access denied, Your organization does not allow external forwarding. Please contact your administrator for further assistance. AS(7555)\nMessage rejected by:\tAM0PR02MB0001.eurprd02.prod.outlook.com\n",
    },
    to: 'list@example.net',
    smtp: '550',
    enhanced: '5.7.520',
    cause: ['policy-rule', 'forwarding-breaks-auth', 'recipient-server-misconfigured'],
  },
  {
    name: 'Gmail in Korean, in HTML',
    input: {
      html: '<div><h2>주소를 찾을 수 없음</h2><p>bob@example.com에 메일이 전송되지 않았습니다. 주소를 찾을 수 없거나 메일을 받을 수 없는 주소입니다.</p><p>응답:</p><p>550 5.2.1 The email account that you tried to reach is inactive. For more information, go to https://support.google.com/mail/?p=DisabledUser - gsmtp</p></div>',
      from: 'mailer-daemon@googlemail.com',
      subject: 'Delivery Status Notification (Failure)',
    },
    smtp: '550',
    enhanced: '5.2.1',
    cause: 'recipient-disabled',
  },
  {
    name: 'Gmail waits, in Portuguese',
    input: {
      text: 'Entrega incompleta\nHouve um problema temporário ao entregar sua mensagem para bob@example.com. O Gmail vai tentar novamente por mais 45 horas. Você será notificado se a entrega falhar permanentemente.\nA resposta foi:\n451 4.3.0 Temporary system problem. Try again later.',
      from: 'mailer-daemon@googlemail.com',
      subject: 'Delivery Status Notification (Delay)',
    },
    kind: 'delayed',
    smtp: '451',
    enhanced: '4.3.0',
    cause: 'temporary-server-error',
  },
  {
    name: 'Postfix in Chinese, base64',
    input: {
      raw: base64(
        'text/plain',
        '这是位于主机 mail.example.org 的邮件系统。\n\n很抱歉地通知您，您的邮件无法投递给一个或多个收件人。\n\n<bob@example.com>: host mx.example.com[198.51.100.9] said: 550 5.7.1 Blocked,\n    sender domain has DMARC p=reject and message failed alignment (in reply to\n    end of DATA command)\n',
      ),
    },
    smtp: '550',
    enhanced: '5.7.1',
    cause: ['dmarc-reject', 'dmarc-alignment'],
  },
  {
    name: 'Postfix of a host with no route to it, over IPv6',
    input: {
      text: '<bob@example.com>: connect to mx.example.com[2001:db8::9]:25: Network is\n    unreachable',
    },
    smtp: null,
    cause: ['recipient-server-unreachable', 'network-timeout'],
  },
  {
    name: 'Postfix to two at the same host',
    input: {
      raw: report(
        'This is the mail system at host mail.example.org.\n\n<bob@example.com>: host mx.example.com[198.51.100.9] said: 550 5.1.1 User\n    unknown (in reply to RCPT TO command)\n\n<eve@example.com>: host mx.example.com[198.51.100.9] said: 550 5.1.1 User\n    unknown (in reply to RCPT TO command)',
        'Reporting-MTA: dns; mail.example.org\n\nFinal-Recipient: rfc822; bob@example.com\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 User unknown\n\nFinal-Recipient: rfc822; eve@example.com\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 User unknown',
      ),
    },
    to: ['bob@example.com', 'eve@example.com'],
    smtp: '550',
    enhanced: '5.1.1',
    cause: 'recipient-unknown',
  },
  {
    name: 'procmail behind Postfix',
    input: {
      raw: report(
        'This is the mail system at host mail.example.org.\n\n<bob@example.com>: user unknown. Command output: procmail: Couldn\'t create\n    "/var/spool/mail/bob" id: mail.example.org: No such user',
        'Reporting-MTA: dns; mail.example.org\n\nFinal-Recipient: rfc822; bob@example.com\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: x-unix; procmail: Couldn\'t create "/var/spool/mail/bob" id: mail.example.org: No such user',
      ),
    },
    enhanced: '5.1.1',
    cause: 'recipient-server-misconfigured',
  },
];
