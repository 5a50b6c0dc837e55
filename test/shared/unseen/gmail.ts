/** Gmail's notices as they are seen, in languages with no sentence of theirs written down here. */
import { mail, type Unseen } from './form.ts';

const from = 'Mail Delivery Subsystem <mailer-daemon@googlemail.com>';

export const gmail: readonly Unseen[] = [
  {
    name: 'Polish, an address that does not exist',
    input: {
      text: "Nie znaleziono adresu\nTwoja wiadomość nie została dostarczona na adres bob@example.com, ponieważ nie znaleziono adresu lub nie może on odbierać poczty.\nWIĘCEJ INFORMACJI\nOdpowiedź:\n550 5.1.1 The email account that you tried to reach does not exist. Please try double-checking the recipient's email address for typos or unnecessary spaces. For more information, go to https://support.google.com/mail/?p=NoSuchUser 5b1f17b1804b1-4778 - gsmtp",
    },
    smtp: '550',
    enhanced: '5.1.1',
    cause: 'recipient-unknown',
  },
  {
    name: 'Turkish, blocked',
    input: {
      text: 'İleti engellendi\nbob@example.com adresine gönderdiğiniz ileti engellendi. Daha fazla bilgi için aşağıdaki teknik ayrıntılara bakın.\nUzak sunucudan gelen yanıt:\n554 5.7.1 Service unavailable; Client host [203.0.113.5] blocked using b.barracudacentral.org',
    },
    smtp: '554',
    enhanced: '5.7.1',
    cause: 'ip-blocklisted',
  },
  {
    name: 'Ukrainian, full',
    input: {
      text: 'Папка "Вхідні" одержувача заповнена\nПовідомлення не доставлено на адресу bob@example.com. Можливо, його поштова скринька заповнена.\nДОКЛАДНІШЕ\nВідповідь:\n452 4.2.2 The email account that you tried to reach is over quota. Please direct the recipient to https://support.google.com/mail/?p=OverQuotaTemp ab12 - gsmtp',
      from,
      subject: 'Delivery Status Notification (Failure)',
    },
    smtp: '452',
    enhanced: '4.2.2',
    cause: 'mailbox-full',
  },
  {
    name: 'Vietnamese, blocked',
    input: {
      text: 'Thư đã bị chặn\nThư của bạn gửi đến bob@example.com đã bị chặn. Xem chi tiết kỹ thuật bên dưới để biết thêm thông tin.\nPhản hồi từ máy chủ từ xa là:\n550 5.7.1 Message contains spam or virus or sender is blocked : 17:66:45:5',
    },
    smtp: '550',
    enhanced: '5.7.1',
    cause: ['content-spam', 'policy-unspecified', 'recipient-blocked-sender', 'content-malware'],
  },
  {
    name: 'Finnish, in HTML',
    input: {
      html: '<html><body><table><tr><td><h2>Osoitetta ei löydy</h2><p>Viestiäsi ei toimitettu osoitteeseen <a href="mailto:bob@example.com"><b>bob@example.com</b></a>, koska verkkotunnusta example.com ei löytynyt.</p><p>Vastaus:</p><p style="font-family:monospace">DNS Error: DNS type &#39;mx&#39; lookup of example.com responded with code NXDOMAIN Domain name not found: example.com For more information, go to https://support.google.com/mail/?p=BadRcptDomain</p></td></tr></table></body></html>',
      from,
      subject: 'Delivery Status Notification (Failure)',
    },
    cause: 'recipient-domain-not-found',
  },
  {
    name: 'Greek, a whole message',
    input: {
      raw: mail(
        {
          From: from,
          Subject: 'Delivery Status Notification (Failure)',
          'X-Failed-Recipients': 'bob@example.com',
          'Auto-Submitted': 'auto-replied',
          'MIME-Version': '1.0',
          'Content-Type': 'text/plain; charset=utf-8',
        },
        'Το μήνυμα δεν παραδόθηκε\n\nΠαρουσιάστηκε πρόβλημα κατά την παράδοση του μηνύματός σας στη διεύθυνση bob@example.com.\n\nΗ απάντηση ήταν:\n\n550 5.7.1 [2001:db8::5] Our system has detected that this message does not meet IPv6 sending guidelines regarding PTR records and authentication. gsmtp\n',
      ),
    },
    smtp: '550',
    enhanced: '5.7.1',
    cause: 'ipv6-requirements',
  },
  {
    name: 'English, of a wait',
    input: {
      text: "Delivery incomplete\nThere was a temporary problem delivering your message to bob@example.com. Gmail will retry for 46 more hours. You'll be notified if the delivery fails permanently.\nLEARN MORE\nThe response was:\nThe recipient server did not accept our requests to connect. For more information, go to https://support.google.com/mail/answer/7720 [mx.example.com 198.51.100.9: timed out]",
    },
    kind: 'delayed',
    cause: ['recipient-server-unreachable', 'network-timeout'],
  },
  {
    name: 'Indonesian, not sent for the sender alias',
    input: {
      text: 'Pesan tidak terkirim\nTerjadi masalah saat mengirim pesan Anda ke bob@example.com. Lihat detail teknis di bawah.\nResponsnya adalah:\n535 5.7.8 Username and Password not accepted. For more information, go to https://support.google.com/mail/?p=BadCredentials ab12 - gsmtp',
    },
    smtp: '535',
    enhanced: '5.7.8',
    cause: 'login-failed',
  },
  {
    name: 'Hungarian, with a forwarder in between',
    input: {
      raw: mail(
        {
          From: from,
          Subject: 'Delivery Status Notification (Failure)',
          'X-Failed-Recipients': 'bob@example.com',
          'MIME-Version': '1.0',
          'Content-Type': 'text/html; charset=utf-8',
        },
        '<div><h2>Az üzenet le lett tiltva</h2><p>bob@example.com részére küldött üzenetét letiltottuk.</p><p>A távoli szerver válasza:</p><p>550-5.7.26 This mail has been blocked because the sender is unauthenticated.<br>550-5.7.26 Gmail requires all senders to authenticate with either SPF or DKIM.<br>550-5.7.26 Authentication results:<br>550-5.7.26 DKIM = did not pass<br>550-5.7.26 SPF [example.org] with ip: [203.0.113.5] = did not pass<br>550 5.7.26 - gsmtp</p></div>',
      ),
    },
    smtp: '550',
    enhanced: '5.7.26',
    cause: 'unauthenticated',
  },
  {
    name: 'Thai, rate',
    input: {
      text: 'ข้อความถูกบล็อก\nข้อความที่คุณส่งไปยัง bob@example.com ถูกบล็อก\nการตอบกลับคือ:\n421 4.7.28 Gmail has detected an unusual rate of unsolicited mail originating from your IP address. To protect our users from spam, mail sent from your IP address has been temporarily rate limited.',
      from,
      subject: 'Delivery Status Notification (Failure)',
    },
    smtp: '421',
    enhanced: '4.7.28',
    cause: 'ip-rate-limited',
  },
];
