/** A fourth draught, as webmail shows mail: seen text or HTML with its sender and subject, in more languages; and look-alikes. */
import type { Unseen } from './form.ts';

const none = { kind: 'not-a-bounce', cause: 'not-a-bounce', to: null } as const;
const gmail = 'Mail Delivery Subsystem <mailer-daemon@googlemail.com>';
const microsoft = 'postmaster@example.onmicrosoft.com';

export const fourth: readonly Unseen[] = [
  {
    name: 'Microsoft 365 in Finnish',
    input: {
      from: microsoft,
      subject: 'Ei voi toimittaa: Lounas',
      text: 'Viestiäsi vastaanottajalle bob@example.com ei voitu toimittaa.\n\nVastaanottajan bob postilaatikko on täynnä.\n\nIlmoitettu virhe: 554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException; Failed to process message\nDSN:n luonut: HE1PR02MB0001.eurprd02.prod.outlook.com\n',
    },
    smtp: '554',
    enhanced: '5.2.2',
    cause: 'mailbox-full',
  },
  {
    name: 'Microsoft 365 in Norwegian, over two lines',
    input: {
      from: microsoft,
      subject: 'Kan ikke leveres: Lunsj',
      html: '<div><h3>Meldingen til bob@example.com kunne ikke leveres.</h3><p>bob ble ikke funnet på example.com.</p><table><tr><td>Rapportert feil:</td><td><em>550-5.1.1 The email account that you tried to reach does not exist.<br>550 5.1.1 Please try double-checking the address</em></td></tr></table></div>',
    },
    smtp: '550',
    enhanced: '5.1.1',
    cause: 'recipient-unknown',
  },
  {
    name: 'Microsoft 365 in Ukrainian: the tenant is blocked',
    input: {
      from: microsoft,
      subject: 'Не вдалося доставити: Обід',
      text: 'Не вдалося доставити ваше повідомлення до bob@example.com.\n\nПовідомлена помилка: 550 5.7.708 Service unavailable. Access denied, traffic not accepted from this IP. For more information please go to http://go.microsoft.com/fwlink/?LinkId=526653 AS(7230)\nDSN створено: AM0PR02MB0001.eurprd02.prod.outlook.com\n',
    },
    smtp: '550',
    enhanced: '5.7.708',
    cause: ['tenant-blocked', 'ip-blocked-provider', 'ip-reputation'],
  },
  {
    name: 'Microsoft 365 in Greek: too large',
    input: {
      from: microsoft,
      subject: 'Δεν είναι δυνατή η παράδοση: Γεύμα',
      text: 'Δεν ήταν δυνατή η παράδοση του μηνύματός σας προς bob@example.com.\n\nΣφάλμα που αναφέρθηκε: 552 5.3.4 Message size exceeds fixed maximum message size\n',
    },
    smtp: '552',
    enhanced: '5.3.4',
    cause: 'message-too-big',
  },
  {
    name: 'Gmail in Ukrainian, in HTML',
    input: {
      from: gmail,
      subject: 'Delivery Status Notification (Failure)',
      html: '<div><h2>Повідомлення заблоковано</h2><p>Ваше повідомлення на адресу <b>bob@example.com</b> заблоковано.</p><p>Відповідь від віддаленого сервера:</p><p>550 5.7.1 Mail from 2001:db8::5 rejected, no PTR record</p></div>',
    },
    smtp: '550',
    enhanced: '5.7.1',
    cause: ['ptr-missing', 'ipv6-requirements'],
  },
  {
    name: 'Gmail in Swedish: DNS',
    input: {
      from: gmail,
      subject: 'Delivery Status Notification (Failure)',
      text: "Adressen hittades inte\nDitt meddelande levererades inte till bob@example.com eftersom domänen example.com inte kunde hittas. Kontrollera om det finns stavfel eller onödiga mellanslag och försök igen.\nSvaret var:\nDNS Error: 1234567 DNS type 'mx' lookup of example.com responded with code NXDOMAIN Domain name not found: example.com",
    },
    cause: 'recipient-domain-not-found',
  },
  {
    name: 'Gmail in Chinese of a delay',
    input: {
      from: gmail,
      subject: 'Delivery Status Notification (Delay)',
      text: "未能完成传送\n将您的邮件传送给 bob@example.com 时出现暂时性问题。Gmail 会在接下来的 47 小时内重试。如果永久无法传送，您会收到通知。\n响应如下：\n452 4.2.2 The recipient's inbox is out of storage space. Please direct the recipient to https://support.google.com/mail/?p=OverQuotaTemp - gsmtp",
    },
    kind: 'delayed',
    smtp: '452',
    enhanced: '4.2.2',
    cause: 'mailbox-full',
  },
  {
    name: 'Gmail of a sending limit',
    input: {
      from: gmail,
      subject: 'Delivery Status Notification (Failure)',
      text: 'Message not delivered\nYou have reached a limit for sending mail. Your message was not sent to bob@example.com.\nLEARN MORE',
    },
    cause: 'sender-quota-exceeded',
  },
  {
    name: 'iCloud',
    input: {
      from: 'Mail Delivery System <mailer-daemon@icloud.com>',
      subject: 'Undelivered Mail Returned to Sender',
      text: "This is the mail system at host st43p00im-ztdg10061801.me.com.\n\nI'm sorry to have to inform you that your message could not\nbe delivered to one or more recipients. It's attached below.\n\n<bob@example.com>: host mx.example.com[198.51.100.9] said: 554 5.7.1 [HM08]\n    Message rejected due to local policy. Please visit\n    https://support.apple.com/en-us/HT204137 (in reply to end of DATA command)",
    },
    smtp: '554',
    enhanced: '5.7.1',
    cause: ['policy-unspecified', 'policy-rule', 'content-spam'],
  },
  {
    name: 'Yahoo',
    input: {
      from: 'MAILER-DAEMON@yahoo.com',
      subject: 'Failure Notice',
      text: 'Sorry, we were unable to deliver your message to the following address.\n\n<bob@example.com>:\n554: 5.7.9 Message not accepted for policy reasons. See https://postmaster.yahooinc.com/error-codes\n\n--- Below this line is a copy of the message.\n\nReceived: from 127.0.0.1 by mail.example.org',
    },
    smtp: '554',
    enhanced: '5.7.9',
    cause: ['dmarc-reject', 'unauthenticated', 'policy-unspecified', 'content-spam'],
  },
  {
    name: 'GMX in German, an unknown host',
    input: {
      from: '"GMX Mailer Daemon" <mailer-daemon@gmx.net>',
      subject: 'Mail delivery failed: returning message to sender',
      text: 'This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of\nits recipients. This is a permanent error. The following address\nfailed:\n\nbob@example.com:\nUnable to resolve the domain example.com: host not found\n\n--- The header of the original message is following. ---\n',
    },
    cause: 'recipient-domain-not-found',
  },
  {
    name: 'Exchange in Turkish',
    input: {
      from: 'Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@example.org>',
      subject: 'Teslim edilemedi: Öğle yemeği',
      text: "Bu alıcılara veya gruplara teslim başarısız oldu:\n\nBob (bob@example.com)\nGirdiğiniz e-posta adresi bulunamadı.\n\nYöneticiler için tanılama bilgileri:\n\nOluşturan sunucu: mail.example.org\n\nbob@example.com\nRemote Server returned '550 5.1.1 RESOLVER.ADR.ExRecipNotFound; not found'\n",
    },
    smtp: '550',
    enhanced: '5.1.1',
    cause: ['recipient-unknown', 'recipient-stale-address'],
  },
  {
    name: 'Exchange in Hungarian, moderated',
    input: {
      from: 'Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@example.org>',
      subject: 'Kézbesíthetetlen: Ebéd',
      text: "A kézbesítés nem sikerült a következő címzetteknek vagy csoportoknak:\n\nbob@example.com\n\nDiagnosztikai információ rendszergazdáknak:\n\nLétrehozó kiszolgáló: mail.example.org\n\nbob@example.com\nRemote Server returned '550 5.7.1 RESOLVER.RST.SenderNotAuthenticated; not authenticated'\n",
    },
    smtp: '550',
    enhanced: '5.7.1',
    cause: 'recipient-restricted',
  },
  {
    name: 'Domino in Spanish',
    input: {
      from: 'Postmaster@mail.example.org',
      subject: 'ERROR DE ENTREGA: bob@example.com',
      text: 'Su mensaje\n\n  Asunto: Comida\n\nno se ha entregado a:\n\n  bob@example.com\n\nporque:\n\n  Router: Database disk quota exceeded\n',
    },
    cause: 'mailbox-full',
  },
  {
    name: 'Naver, in seen text',
    input: {
      from: 'MAILER-DAEMON@naver.com',
      subject: '[발송 실패] 점심',
      text: '메일이 발송되지 못했습니다.\n받는 사람 : bob@example.com\n실패 사유 : 받는 사람의 메일함 용량이 초과되었습니다.\n552 5.2.2 Mailbox full',
    },
    smtp: '552',
    enhanced: '5.2.2',
    cause: 'mailbox-full',
  },
  {
    name: 'SES by hand of a postmaster address',
    input: {
      from: 'MAILER-DAEMON@eu-west-1.amazonses.com',
      subject: 'Delivery Status Notification (Failure)',
      text: 'An error occurred while trying to deliver the mail to the following recipients:\nbob@example.com',
    },
    cause: ['see-remote-text', 'unclassified'],
  },
  // None
  {
    name: 'an account notice of Microsoft',
    input: {
      from: 'Microsoft Outlook <no-reply@microsoft.example.net>',
      subject: 'Your message rules have changed',
      text: 'You added a rule that forwards mail to bob@example.com. If this was not you, see error 550 in our help.',
    },
    ...none,
  },
  {
    name: 'a parcel, by its courier, undeliverable',
    input: {
      from: 'Example Parcel <info@parcel.example.net>',
      subject: 'Undeliverable: your parcel 5511',
      text: 'Your parcel could not be delivered to the following address:\n\nMain Street 5, 5511 Town\n\nReason: nobody home. It was returned to sender.',
    },
    ...none,
  },
  {
    name: 'a forwarded notice with a question',
    input: {
      from: 'Ines <ines@example.net>',
      subject: 'Fwd: Undelivered Mail Returned to Sender',
      text: 'Do you know why?\n\n---------- Forwarded message ---------\nFrom: Mail Delivery System <MAILER-DAEMON@mail.example.org>\n\n<bob@example.com>: host mx.example.com[198.51.100.9] said: 550 5.1.1 User unknown (in reply to RCPT TO command)',
    },
    ...none,
  },
  {
    name: 'an answer in French with the subject of a bounce',
    input: {
      from: 'Postmaster <postmaster@example.net>',
      subject: 'RE: Non remis : Déjeuner',
      text: "Bonjour,\n\nc'est corrigé, vous pouvez renvoyer votre message.\n\nLe support",
    },
    ...none,
  },
  {
    name: 'a marketing mail on failed payments',
    input: {
      from: 'Billing <billing@example.net>',
      subject: 'Payment failed: action required',
      text: 'Your payment was rejected (code 550-51). Update your card at https://example.net/pay or write to billing@example.net.',
    },
    ...none,
  },
  {
    name: 'a bot of a build server',
    input: {
      from: 'ci@example.net',
      subject: 'Build failed: mail-tests #550',
      text: 'FAIL test/bounce.test.ts\n  expected: 550 5.1.1 User unknown\n  received: 250 2.0.0 Ok\n',
    },
    ...none,
  },
  {
    name: 'absent, by an Outlook in Japanese',
    input: {
      from: 'Bob <bob@example.com>',
      subject: '自動応答: ランチ',
      text: '12月5日まで不在にしております。',
    },
    kind: 'auto-reply',
    cause: 'not-a-bounce',
    to: null,
  },
];
