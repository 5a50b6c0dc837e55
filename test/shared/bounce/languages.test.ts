/**
 * Gmail and Microsoft write their notices in the reader's language; the quoted reply stays as the
 * server sent it. Structure and codes have to be enough, known sentence or not.
 */
import { describe, expect, it } from 'vitest';
import { looksLikeBounce } from '../../../shared/bounce/gate.ts';
import { readBounce } from '../../../shared/bounce/read.ts';

const gmail: [string, string, string, string][] = [
  [
    'German',
    'Nachricht blockiert',
    'Ihre Nachricht an bob@example.com wurde blockiert.',
    'Antwort des Remote-Servers:',
  ],
  [
    'French',
    'Message bloqué',
    'Votre message adressé à bob@example.com a été bloqué.',
    'Réponse du serveur distant :',
  ],
  [
    'Italian',
    'Messaggio bloccato',
    'Il messaggio inviato a bob@example.com è stato bloccato.',
    'La risposta del server remoto è stata:',
  ],
  [
    'Portuguese',
    'Mensagem bloqueada',
    'Sua mensagem para bob@example.com foi bloqueada.',
    'A resposta do servidor remoto foi:',
  ],
  [
    'Dutch',
    'Bericht geblokkeerd',
    'Je bericht aan bob@example.com is geblokkeerd.',
    'De reactie van de externe server was:',
  ],
  [
    'Russian',
    'Сообщение заблокировано',
    'Ваше сообщение для bob@example.com заблокировано.',
    'Ответ удаленного сервера:',
  ],
  [
    'Japanese',
    'メッセージがブロックされました',
    'bob@example.com へのメッセージはブロックされました。',
    'リモート サーバーからの応答:',
  ],
  ['Chinese', '邮件已被屏蔽', '您发送给 bob@example.com 的邮件已被屏蔽。', '远程服务器的响应为：'],
  ['Hebrew', 'ההודעה נחסמה', 'ההודעה שלך אל bob@example.com נחסמה.', 'התגובה מהשרת המרוחק:'],
  ['a language nobody here knows', 'Xyz qwe', 'Abc def bob@example.com ghi jkl.', 'Mno pqr:'],
];

describe.each(gmail)("Gmail's card in %s", (_, headline, sentence, lead) => {
  const html = `<html><body><table class="m_12email-wrapper"><tr><td><img alt="x" width="72"><h2>${headline}</h2><p>${sentence}</p><a href="https://support.google.com/mail/?p=UnsolicitedRateLimitError">?</a><p>${lead}</p><p style="font-family:monospace">550 5.7.1 [203.0.113.5] Our system has detected that this message is likely unsolicited mail.</p></td></tr></table></body></html>`;
  const expected = {
    kind: 'failed',
    recipients: ['bob@example.com'],
    smtp: '550',
    enhanced: '5.7.1',
    ip: '203.0.113.5',
  };

  it('is read', () => {
    expect(readBounce({ html })).toMatchObject(expected);
    expect(readBounce({ html }).refusals[0]?.text).toContain('?p=UnsolicitedRateLimitError');
  });
  it('passes the gate', () => {
    expect(
      looksLikeBounce({
        from: 'mailer-daemon@googlemail.com',
        subject: headline,
        text: `${headline}\n${sentence}\n${lead}\n550 5.7.1 blocked`,
      }),
    ).toBe(true);
  });
});

const microsoft: [string, string, string, string, string][] = [
  [
    'English',
    "Your message to bob@example.com couldn't be delivered.",
    'Status code: 550 5.7.1',
    'Error:',
    'Message rejected by:',
  ],
  [
    'French',
    "Votre message à bob@example.com n'a pas pu être remis.",
    "Code d'état : 550 5.7.1",
    'Erreur signalée :',
    'Message rejeté par :',
  ],
  [
    'Spanish',
    'Su mensaje a bob@example.com no se ha podido entregar.',
    'Código de estado: 550 5.7.1',
    'Error notificado:',
    'Mensaje rechazado por:',
  ],
  [
    'Dutch',
    'Uw bericht aan bob@example.com kan niet worden bezorgd.',
    'Statuscode: 550 5.7.1',
    'Gerapporteerde fout:',
    'Bericht geweigerd door:',
  ],
  [
    'Russian',
    'Не удается доставить сообщение для bob@example.com.',
    'Код состояния: 550 5.7.1',
    'Сообщение об ошибке:',
    'Сообщение отклонено:',
  ],
  ['a language nobody here knows', 'Abc bob@example.com def.', 'Xyz: 550 5.7.1', 'Qwe:', 'Rty:'],
];

describe.each(microsoft)(
  "Microsoft's graphic notice in %s",
  (_, sentence, status, reported, rejectedBy) => {
    const reply =
      '550 5.7.1 Service unavailable, Client host [203.0.113.5] blocked using Spamhaus.';
    const html = `<html><body><table><tr><td>Office 365</td></tr></table><p>${sentence}</p><table><tr><td>anna</td><td>Office 365</td><td>bob</td></tr></table><p>${status}</p><table><tr><td>${reported}</td><td>${reply}</td></tr><tr><td>${rejectedBy}</td><td>mx.example.com</td></tr></table><p>Original Message Headers</p><pre>Received: from mail.example.org (203.0.113.5) by AB1PR01MB0001.prod.outlook.com\r\nFrom: Anna &lt;anna@example.org&gt;\r\nTo: bob@example.com\r\nMessage-ID: &lt;1@example.org&gt;\r\n</pre></body></html>`;

    it('is read', () => {
      expect(
        readBounce({ html, from: 'postmaster@example.onmicrosoft.com', subject: sentence }),
      ).toMatchObject({
        kind: 'failed',
        recipients: ['bob@example.com'],
        smtp: '550',
        enhanced: '5.7.1',
        diagnostic: expect.stringContaining('blocked using Spamhaus'),
        ip: '203.0.113.5',
        domain: 'example.org',
      });
    });
    it('is read without sender and subject', () => {
      expect(readBounce({ html })).toMatchObject({
        kind: 'failed',
        recipients: ['bob@example.com'],
        ip: '203.0.113.5',
      });
    });
  },
);

describe('addresses beyond ASCII (RFC 6533)', () => {
  it('are read from a global report', () => {
    const raw =
      'From: mailer-daemon@example.org\nSubject: Undelivered\nMIME-Version: 1.0\nContent-Type: multipart/report; report-type=global-delivery-status; boundary=x\n\n--x\nContent-Type: text/plain; charset=utf-8\n\nNein.\n--x\nContent-Type: message/global-delivery-status; charset=utf-8\n\nReporting-MTA: dns; mail.example.org\n\nFinal-Recipient: utf-8; m\\x{fc}ller@example.com\nAction: failed\nStatus: 5.6.7\nDiagnostic-Code: smtp; 553 5.6.7 Address not supported\n--x\nContent-Type: message/global-headers\n\nFrom: j\u00f6rg@example.org\n--x--\n';
    expect(readBounce({ raw: new TextEncoder().encode(raw) })).toMatchObject({
      recipients: ['müller@example.com'],
      enhanced: '5.6.7',
      domain: 'example.org',
    });
  });
});
