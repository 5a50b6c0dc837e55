/** 拡張機能のページ（ポップアップ、サイドパネル、設定）の文言。 */
import type { pages as en } from '../en/pages.ts';

export const pages = {
  'page.menu': 'この不達通知を診断',
  'page.paste':
    '戻ってきたメッセージを貼り付けるか、保存したもの（.eml）をここにドロップしてください',
  'page.find': '原因を調べる',
  'page.file': '保存したメッセージを開く…',
  'page.trouble': '問題が起きました。閉じてから、もう一度開いてください。',
  'page.panel.empty':
    'どのページでも、不達通知を選択して右クリックし、「この不達通知を診断」を選んでください。または、ここに貼り付けてください：',
  'page.other': '別のものを診断する',
  'page.kind.delivered':
    'この通知は、メールが配信されたことを知らせています。何もする必要はありません。',
  'page.kind.auto-reply': 'これは不在通知などの自動返信です。メールは届いています。',
  'page.kind.complaint':
    'これは苦情の報告です。だれかがメールを迷惑メールと報告しました。メール自体は届いています。',
  'page.kind.receipt': 'これは開封通知です。メールは届いています。',
  'page.kind.not-a-bounce':
    '不達通知ではないようです。末尾の技術的な行も含めて、通知の全文を使ってください。',

  'popup.active.cards':
    'このタブで動作中：開いている {open} 件のメッセージのうち {cards} 件が不達通知です。',
  'popup.active.none': 'このタブで動作中：不達通知は見当たりません。',
  'popup.inactive':
    'メールのページではありません。不達通知を貼り付けるか、ページ上で選択して右クリックしてください。',
  'popup.off': '{host} ではオフになっています。',
  'popup.past': '最近の診断',
  'popup.past.none': 'まだありません。',
  'popup.watched': '見守り中',
  'popup.watched.stop': '見守りをやめる：{title}',
  'popup.diagnostics': '動作情報をコピー',
  'popup.diagnostics.why':
    'バージョン、ブラウザー、認識できたページの部分だけで、メールの内容は含みません。',
  'popup.copied': 'コピーしました',
  'popup.settings': '設定',

  'options.title': '設定',
  'options.endpoint': 'DNS の証拠の取得先',
  'options.endpoint.why':
    'Whybounced サーバーのアドレスです。あなたが同意したあとに不達通知のレポート部分を受け取り、ほかには何も受け取りません。',
  'options.endpoint.label': 'サーバーのアドレス',
  'options.endpoint.save': '保存',
  'options.endpoint.test': 'テスト',
  'options.endpoint.reset': '{endpoint} に戻す',
  'options.endpoint.saved': '保存しました。',
  'options.endpoint.bad':
    'サーバーのアドレスではありません。https で始まるもの、このコンピューターの場合は http で始まるものを入力してください。',
  'options.endpoint.works': '応答がありました。',
  'options.endpoint.dead': '応答がありません。',
  'options.endpoint.denied':
    '保存しました。権限がないため、すべてのページからの問い合わせを認めるサーバーでだけ動作します。',
  'options.consent': '何かを送る前に',
  'options.consent.ask': '毎回確認し、文章を見せる',
  'options.consent.always': '確認せずにいつも送る',
  'options.allow': '送信を許可する',
  'options.allow.why':
    'アドオンがメールの一部をどこかに送る前に、Firefox 自身がもう一度確認します。',
  'options.allow.done': '送信が許可されました。メールに戻って、もう一度お試しください。',
  'options.hosts': 'カードを表示する場所',
  'options.original': 'Gmail：不達通知の原文を読む',
  'options.original.why':
    '原文には、ページに表示されない配信レポートが含まれています。このブラウザーの中で、Gmail 自身から読み取ります。送られる内容は変わりません。',
  'options.history': 'このブラウザーに保存されるもの',
  'options.history.keep':
    '最近の 20 件の診断を記憶する（原因と日時だけで、メールの内容は含まない）',
  'options.history.erase': 'すべて消去',
  'options.history.erased': '消去しました。',
  'options.privacy': 'プライバシー',
  'options.privacy.text':
    '読み取りと最初の診断は、このブラウザーの中で行います。同意したあとにだけ、不達通知のレポート部分が上のサーバーに送られます。アドレスの @ より前の部分、件名、あなたが書いた文章は送りません。ほかのどこにも、決して接続しません。',
} as const satisfies Record<keyof typeof en, string>;
