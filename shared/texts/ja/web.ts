/** Worker のページと言語選択の文言。 */
import type { WebKey } from '../en/web.ts';

export const web: Readonly<Record<WebKey, string>> = {
  'web.brand.pages': 'ページ',
  'web.nav.causes': '原因一覧',
  'web.nav.docs': 'プログラム向け',
  'web.private':
    '貼り付けた内容は保存も記録もしません。DNS で調べるのはサーバーの名前とアドレスだけです。',

  'web.home.title': 'メールはなぜ戻ってきたのか',
  'web.home.lead':
    '戻ってきたメッセージを貼り付けてください。理由と、だれがどう直せるかを、DNS の証拠とともに示します。',
  'web.home.text': 'メッセージ全体、またはエラーの行だけ',
  'web.home.file': 'または保存したメッセージ（.eml）',
  'web.home.find': '原因を調べる',
  'web.home.soon': '1～2秒かかります。',
  'web.home.good': '何を貼り付ければよいか',
  'web.home.good.text':
    '“Delivery has failed” や “Undelivered Mail” から下をすべて、末尾の技術的な行も含めて貼り付けてください。そこにある番号とアドレスが原因を見分ける手がかりになります。',

  'web.home.msg':
    'ここでは .msg ファイルを読み取れません。Outlook で開いて .eml 形式で保存するか、全文を上の欄に貼り付けてください。',
  'web.share': 'このレポートへのリンクをコピー',
  'web.share.copied':
    'リンクをコピーしました。人の名前を除いたレポートが入っており、ここには何も保存しません。',
  'web.shared': 'だれかがこのレポートを共有しました。作成日時：{at}',
  'web.check': 'メッセージなしでサーバーを調べる',
  'web.check.ip': '送信サーバーの IP アドレス',
  'web.check.domain': '差出人のドメイン',
  'web.check.ask': '調べる',
  'web.check.title': '{subject} についての DNS の回答',

  'web.result.quote': '決め手になったメッセージの文言：',
  'web.result.steps': 'すること',
  'web.result.checks': 'DNS の回答',
  'web.result.answers': '回答そのもの',
  'web.result.use': '問い合わせ {queries} 件、{ms} ミリ秒、{at}。確かさ：{sure}',
  'web.result.another': '別のメッセージを診断する',

  'web.causes.title': 'メールが戻ってくる理由',
  'web.causes.lead': 'Whybounced が見分けるすべての原因です。',
  'web.causes.all': 'すべての原因',
  'web.cause.examples': 'サーバーの言い方',
  'web.cause.page': '提供元の説明ページ',
  'web.cause.paste':
    'このようなメッセージを受け取りましたか？貼り付けると、あなたの場合に何をすればよいかを DNS の証拠とともに示します。',

  'web.mail.subject': 'メールが戻ってきた理由',

  'web.language': '言語',
  'web.language.auto': 'ブラウザーの設定に従う',
};
