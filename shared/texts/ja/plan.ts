/** 検査を行わなかった理由と、Worker 自身についての文言。 */
import type { plan as en } from '../en/plan.ts';

export const plan = {
  'plan.off': '問い合わせていません：この要求では DNS が無効になっています。',
  'plan.notNeeded': '問い合わせていません：この原因については何も分かりません。',
  'plan.notABounce': '問い合わせていません：不達通知ではありません。',
  'plan.noIp': '問い合わせていません：メールを送ったアドレスがメッセージにありません。',
  'plan.noDomain': '問い合わせていません：差出人のドメインがメッセージにありません。',
  'plan.noHelo': '問い合わせていません：送信サーバーが何と名乗ったかがメッセージにありません。',
  'plan.noSender': '問い合わせていません：差出人のドメインも送信サーバーの名前も分かりません。',
  'plan.noRecipient': '問い合わせていません：受信者のドメインがメッセージにありません。',
  'plan.failed': '分かりません：この検査は、こちら側の問題で失敗しました。',

  'mail.tooLarge':
    'メールが 1 MiB を超えています。添付された元のメールを除き、戻ってきたメッセージだけを転送してください。',
  'mail.noBounce':
    'メールの中に不達通知がありませんでした。戻ってきたメッセージを、できれば添付ファイルとして転送するか、全文を貼り付けてください。',
} as const satisfies Record<keyof typeof en, string>;
