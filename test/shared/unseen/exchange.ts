/** Exchange 2003 to 2019 and Exchange Online, in the languages of their readers. */
import { mail, type Unseen } from './form.ts';

export const exchange: readonly Unseen[] = [
  {
    name: 'Exchange 2003 in German',
    input: {
      text: 'Ihre Nachricht hat einige oder alle Empfänger nicht erreicht.\n\n      Betreff:\tMittag\n      Gesendet am:\t23.11.2026 10:00\n\nFolgende Empfänger konnten nicht erreicht werden:\n\n      bob@example.com am 23.11.2026 10:01\n            Das E-Mail-Konto existiert in der Organisation nicht, an die diese Nachricht gesendet wurde. Überprüfen Sie die E-Mail-Adresse, oder wenden Sie sich direkt an den Empfänger, um die richtige Adresse zu ermitteln.\n            <mail.example.org #5.1.1>\n',
    },
    smtp: null,
    enhanced: '5.1.1',
    cause: 'recipient-unknown',
  },
  {
    name: 'Exchange 2003 in French, with the remote reply',
    input: {
      raw: mail(
        {
          From: 'Administrateur du système <postmaster@mail.example.org>',
          Subject: 'Remise impossible : Déjeuner',
        },
        "Votre message n'a pas été remis à certains ou à tous ses destinataires.\n\n      Objet :\tDéjeuner\n      Date :\t23/11/2026 10:00\n\nImpossible de joindre le(s) destinataire(s) suivant(s) :\n\n      bob@example.com le 23/11/2026 10:01\n            Un problème de communication SMTP s'est produit avec le serveur de messagerie du destinataire. Contactez votre administrateur système.\n            <mail.example.org #5.5.0 smtp;550 5.7.1 Unable to relay for bob@example.com>\n",
      ),
    },
    smtp: '550',
    enhanced: '5.7.1',
    cause: 'relay-denied',
  },
  {
    name: 'Exchange 2003 in Spanish',
    input: {
      raw: mail(
        {
          From: 'Administrador del sistema <postmaster@mail.example.org>',
          Subject: 'No se puede entregar: Comida',
        },
        'El mensaje no llegó a algunos o a todos los destinatarios.\n\n      Asunto:\tComida\n      Enviado el:\t23/11/2026 10:00\n\nNo se puede localizar a los destinatarios siguientes:\n\n      bob@example.com el 23/11/2026 10:01\n            El buzón del destinatario está lleno.\n            < mx.example.com #5.2.2 smtp;552 5.2.2 Mailbox full>\n',
      ),
    },
    smtp: '552',
    enhanced: '5.2.2',
    cause: 'mailbox-full',
  },
  {
    name: 'Exchange 2003 out of time',
    input: {
      text: 'Your message did not reach some or all of the intended recipients.\n\n      Subject:\tLunch\n      Sent:\t11/23/2026 10:00 AM\n\nThe following recipient(s) could not be reached:\n\n      bob@example.com on 11/25/2026 10:01 AM\n            Could not deliver the message in the time limit specified.  Please retry or contact your administrator.\n            <mail.example.org #4.4.7>\n',
    },
    enhanced: '4.4.7',
    cause: 'message-expired',
  },
  {
    name: 'Exchange 2010 in Japanese',
    input: {
      text: '次の受信者またはグループへの配信に失敗しました:\n\nbob@example.com\n入力した電子メール アドレスが見つかりませんでした。受信者の電子メール アドレスを確認し、メッセージを再送信してください。\n\n\n\n\n\n管理者用の診断情報:\n\n生成サーバー: mail.example.org\n\nbob@example.com\n#550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##\n\n元のメッセージ ヘッダー:\n\nReceived: from mail.example.org ([198.51.100.1]) by mail.example.org; Mon, 23 Nov 2026 19:00:00 +0900\nFrom: Anna <anna@example.org>\n',
    },
    smtp: '550',
    enhanced: '5.1.1',
    cause: 'recipient-unknown',
  },
  {
    name: 'Exchange 2013 in Chinese',
    input: {
      text: "未能向这些收件人或通讯组列表传递邮件:\n\nbob@example.com\n您的邮件被拒绝。请与管理员联系。\n\n管理员诊断信息:\n\n生成服务器: mail.example.org\n\nbob@example.com\nmx.example.com\nRemote Server returned '554 5.7.1 <bob@example.com>: Relay access denied'\n\n原始邮件头:\n\nReceived: from mail.example.org ([198.51.100.1]) by mail.example.org; Mon, 23 Nov 2026 10:00:00 +0800\n",
    },
    smtp: '554',
    enhanced: '5.7.1',
    cause: 'relay-denied',
  },
  {
    name: 'Exchange 2016 in Italian',
    input: {
      text: "Recapito non riuscito per i seguenti destinatari o gruppi:\n\nbob@example.com\nIl messaggio è troppo grande.\n\nInformazioni di diagnostica per gli amministratori:\n\nServer di generazione: mail.example.org\n\nbob@example.com\nmx.example.com\nRemote Server returned '552 5.3.4 Message size exceeds fixed maximum message size'\n\nIntestazioni messaggio originale:\n\nReceived: from mail.example.org ([198.51.100.1]) by mail.example.org\n",
    },
    smtp: '552',
    enhanced: '5.3.4',
    cause: 'message-too-big',
  },
  {
    name: 'Exchange 2007 in Portuguese',
    input: {
      text: 'Falha na entrega a estes destinatários ou listas de distribuição:\n\nbob@example.com\nNão é possível entregar esta mensagem.\n\n________________________________\nEnviado por Microsoft Exchange Server 2007\n\nInformações de diagnóstico para administradores:\n\nServidor de geração: mail.example.org\n\nbob@example.com\n#554 5.4.6 Hop count exceeded - possible mail loop ##\n\nCabeçalhos da mensagem original:\n\nReceived: from mail.example.org\n',
    },
    smtp: '554',
    enhanced: '5.4.6',
    cause: 'mail-loop',
  },
  {
    name: 'Exchange 2013 in German, mailbox full',
    input: {
      text: "Fehler bei der Nachrichtenzustellung an folgende Empfänger oder Verteilerlisten:\n\nBob Beispiel (bob@example.com)\nDas Postfach des Empfängers ist voll und kann zurzeit keine Nachrichten annehmen. Versuchen Sie später, die Nachricht erneut zu senden, oder wenden Sie sich direkt an den Empfänger.\n\nDiagnoseinformationen für Administratoren:\n\nGenerierender Server: mail.example.org\n\nbob@example.com\nRemote Server returned '554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException.MapiExceptionShutoffQuotaExceeded'\n\nUrsprüngliche Nachrichtenkopfzeilen:\n\nReceived: from mail.example.org\n",
    },
    smtp: '554',
    enhanced: '5.2.2',
    cause: 'mailbox-full',
  },
  {
    name: 'Microsoft 365 in Polish',
    input: {
      text: 'Nie można dostarczyć wiadomości do użytkownika bob@example.com.\n\nNie znaleziono adresata bob w domenie example.com.\n\nanna\tOffice 365\tbob\nWymagane działanie\t\tAdresat\n\nNieznany adres Do\n\nSzczegóły błędu\nZgłoszony błąd: 550 5.4.1 Recipient address rejected: Access denied. [DB5EUR03FT011.eop-EUR03.prod.protection.outlook.com]\nWygenerowany przez: DB9PR02MB1234.eurprd02.prod.outlook.com\n',
    },
    smtp: '550',
    enhanced: '5.4.1',
    cause: 'recipient-unknown',
  },
  {
    name: 'Microsoft 365 in Korean',
    input: {
      text: 'bob@example.com에 메시지를 배달하지 못했습니다.\n\nexample.com에서 bob을(를) 찾을 수 없습니다.\n\n보고된 오류: 550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient bob@example.com not found by SMTP address lookup\nDSN 생성자: SE1P216MB0001.KORP216.PROD.OUTLOOK.COM\n',
    },
    smtp: '550',
    enhanced: '5.1.10',
    cause: 'recipient-unknown',
  },
  {
    name: 'Microsoft 365 in Swedish',
    input: {
      text: 'Det gick inte att leverera ditt meddelande till bob@example.com.\n\nEn anpassad e-postflödesregel blockerade meddelandet.\n\nRapporterat fel: 550 5.7.1 TRANSPORT.RULES.RejectMessage; the message was rejected by organization policy\nDSN skapad av: GV1P280MB0001.SWEP280.PROD.OUTLOOK.COM\n',
    },
    smtp: '550',
    enhanced: '5.7.1',
    cause: 'policy-rule',
  },
  {
    name: 'Microsoft 365 in Turkish',
    input: {
      text: 'bob@example.com adresine gönderdiğiniz ileti teslim edilemedi.\n\nBildirilen hata: 550 5.4.310 DNS domain example.com does not exist [Message=InfoDomainNonexistent] [LastAttemptedServerName=example.com]\nDSN oluşturan: AM0PR02MB0001.eurprd02.prod.outlook.com\n',
    },
    smtp: '550',
    enhanced: '5.4.310',
    cause: 'recipient-domain-not-found',
  },
  {
    name: 'Microsoft 365 in Czech',
    input: {
      text: 'Vaši zprávu pro bob@example.com nebylo možné doručit.\n\nHlášená chyba: 550 5.7.501 Service unavailable. Spam abuse detected from IP range. For more information please go to https://go.microsoft.com/fwlink/?LinkId=526653. AS(1410)\nVzdálený server: mx.example.com\n',
    },
    smtp: '550',
    enhanced: '5.7.501',
    cause: ['ip-blocked-provider', 'ip-reputation', 'tenant-blocked', 'sender-account-blocked'],
  },
  {
    name: 'Microsoft 365 warns of a delay',
    input: {
      text: "Delivery is delayed to these recipients or groups:\n\nbob@example.com (bob@example.com)\n\nSubject: Lunch\n\nThis message hasn't been delivered yet. Delivery will continue to be attempted.\n\nThe server will keep trying to deliver this message for the next 1 days, 19 hours and 54 minutes. You'll be notified if the message can't be delivered by that time.\n\nDiagnostic information for administrators:\n\nGenerating server: AM0PR02MB0001.eurprd02.prod.outlook.com\n\nbob@example.com\nRemote Server returned '400 4.4.7 Message delayed'\n\nOriginal message headers:\n\nReceived: from mail.example.org\n",
    },
    kind: 'delayed',
    enhanced: '4.4.7',
    cause: 'delay-notice',
  },
  {
    name: 'Exchange Online to two, each refused for its own reason',
    input: {
      text: "Delivery has failed to these recipients or groups:\n\nbob@example.com\nThe email address you entered couldn't be found.\n\neve@example.net\nYour message is too large to send.\n\nDiagnostic information for administrators:\n\nGenerating server: AM0PR02MB0001.eurprd02.prod.outlook.com\n\nbob@example.com\nmx.example.com\nRemote Server returned '550 5.1.1 <bob@example.com>: Recipient address rejected: User unknown'\n\neve@example.net\nmx.example.net\nRemote Server returned '552 5.3.4 Message too big for system'\n\nOriginal message headers:\n\nReceived: from mail.example.org\n",
    },
    to: ['bob@example.com', 'eve@example.net'],
    smtp: '550',
    enhanced: '5.1.1',
    cause: 'recipient-unknown',
  },
];
