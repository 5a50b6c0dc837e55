/** The Japanese carriers (docomo, au, SoftBank) and providers. */
import type { NoticeForm } from './form.ts';

export const japan: NoticeForm = {
  id: 'japanese-mobile',
  openings: [
    'your mail sent on',
    'the user(s) account is',
    'each of the following recipients was rejected by a remote mail server',
    'the following recipients did not receive this message',
    'could not be delivered to the following address',
    '次のあて先へのメッセージは',
    '以下のメールアドレス',
    '以下のあて先',
    '宛先に送信できませんでした',
    '送信できませんでした',
    '配信できませんでした',
    '送信先メールアドレスが見つかりません',
    'あなたの送信したメール',
    'エラーメッセージが届きました',
  ],
  quotations: [
    [
      'reasons given by the server',
      String.raw`\bremote mail server\. the reasons given by the server are included[^:]{0,120}: ?`,
    ],
  ],
};
