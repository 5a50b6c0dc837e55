/** ブロックリストの応答の意味を、ブロックリストを初めて知る人のための言葉で。 */
import type { blocklistTexts as en } from '../en/blocklists.ts';

export const blocklistTexts = {
  'list.spam': 'このアドレスから迷惑メールが送られたことが確認されています。',
  'list.trap':
    'このアドレスから、メールを求めたことのないアドレス（スパムトラップ）にメールが送られました。',
  'list.botnet': '感染した、または乗っ取られた機器がこのアドレスを使っています。',
  'list.proxy': '他人がこのアドレスを通して送信できます。オープンプロキシか、悪用された VPN です。',
  'list.attack': 'このアドレスから、侵入の試みや大量のアクセスが確認されています。',
  'list.openResolver':
    'このアドレスにある、だれでも使える DNS サーバー（オープンリゾルバー）が、他人に悪用される恐れがあります。',
  'list.router': 'このアドレスのルーターが乗っ取られているようです。',
  'list.abusedDevice': 'このアドレスの機器が悪用されました。',
  'list.genericName':
    'このアドレスの名前は、家庭用または動的な回線のもののように見えます。迷惑メールの証拠ではありません。',
  'list.noName': 'このアドレスには名前（逆引き）がありません。迷惑メールの証拠ではありません。',

  'list.zen.sbl':
    'SBL：Spamhaus は、このアドレスを迷惑メール業者、またはそれを支えるものの一部と見ています。',
  'list.zen.css':
    'CSS：このアドレスから最近、迷惑メールに見えるメールが送られました。乗っ取られたアカウントや、管理の行き届いていないメーリングリストが原因であることがよくあります。',
  'list.zen.xbl': 'XBL：感染した、または乗っ取られた機器がこのアドレスを使っています。',
  'list.zen.drop': 'DROP：アドレス範囲全体が犯罪者に支配されています。',
  'list.zen.pblProvider':
    'PBL：あなたのプロバイダーが、この範囲からは直接メールを送らないとしています。迷惑メールを理由とする掲載ではありません。',
  'list.zen.pblSpamhaus':
    'PBL：Spamhaus が、この範囲を直接メールを送らないものとして載せています。迷惑メールを理由とする掲載ではありません。',
  'list.zen.bcl': 'BCL：このアドレスは、感染した機器のネットワークを操っています。',
  'list.spamcop':
    'このアドレスからのメールが迷惑メールとして報告されました。登録は、最後の報告から約 1 日で自動的に消えます。',
  'list.barracuda':
    'Barracuda の検知網が、このアドレスからの迷惑メール、またはアドレスの評価の低さを確認しました。',
  'list.mailspike.outbreak': 'このアドレスは、現在続いている迷惑メールの大量送信に加わっています。',
  'list.mailspike.worst': 'このリストで最も低い評価です。',
  'list.mailspike.veryBad': '非常に低い評価です。',
  'list.mailspike.bad': '低い評価です。',
  'list.uceprotect.1': 'このアドレスは、過去 7 日間にスパムトラップに送信しました。',
  'list.uceprotect.2':
    'このアドレスではなく、近くのアドレスの問題です。同じ範囲のいくつかが迷惑メールを送りました。このリストを使う受信側はわずかです。',
  'list.uceprotect.3':
    'このアドレスではなく、プロバイダー全体の問題です。多くのアドレスが迷惑メールを送りました。このリストを使う受信側はわずかです。',
  'list.hostkarma.white': 'このリストの集計では、よい送信者です。',
  'list.hostkarma.yellow':
    '望まれるメールも望まれないメールも送っています。このリストは拒否しないよう勧めています。',
  'list.hostkarma.brown': '迷惑メールが大半ですが、まだ拒否するほどではありません。',
  'list.hostkarma.noBlacklist': 'このリストは、このアドレスを拒否しないよう勧めています。',
  'list.truncate': 'このリストがこのアドレスから見たメールは、ほとんどが迷惑メールでした。',
  'list.validity.noAuthentication':
    'このアドレスからのメールは、送信元の検査に合格しませんでした。',
  'list.validity.suspicious': 'このアドレスの送り方には不審な点があります。',
  'list.validity.score': 'このアドレスは送信者としての点数が低くなっています。',

  'list.domain.spam': 'このドメインは迷惑メールの中で使われているか、評価が低くなっています。',
  'list.domain.phish': 'このドメインは、パスワードを盗むため（フィッシング）に使われています。',
  'list.domain.malware': 'このドメインは有害なソフトウェアを広めています。',
  'list.domain.botnet': 'このドメインは感染した機器を操っています。',
  'list.domain.tracker': 'このドメインは迷惑メールのクリックを追跡しています。',
  'list.domain.abused':
    'ドメイン自体に問題はありませんが、サイトまたはサーバーが乗っ取られて悪用されています。',
  'list.domain.redirector':
    '迷惑メールの送信者が、このドメインのリダイレクト用リンクを使っています。',
  'list.domain.abusedPhish':
    'このドメインのサイトが乗っ取られ、パスワードを盗むために使われています。',
  'list.domain.abusedMalware':
    'このドメインのサイトが乗っ取られ、有害なソフトウェアを広めています。',
  'list.domain.abusedBotnet': 'このドメインのサイトが乗っ取られ、感染した機器を操っています。',
  'list.uribl.black': 'このドメインは迷惑メールの中で使われています。',
  'list.uribl.grey': 'このドメインは、求めていない人にも届く一斉メールの中で使われています。',
  'list.uribl.red': 'このドメインは新しいか不審なため、監視されています。',

  'list.refused.resolver': 'リストが、問い合わせに使った DNS サーバーへの応答を拒否しています',
  'list.refused.address': 'リストはドメイン名だけを受け付けますが、アドレスで問い合わせました',
  'list.refused.typing': 'リストの名前が誤っていると、リストが答えました',
  'list.refused.publicResolver': 'リストは公開 DNS サーバーに応答しません',
  'list.refused.volume': '問い合わせが多すぎると、リストが答えました',
  'list.refused.error': 'リストがエラーコード（{code}）を返しました',

  'list.why.key': 'このリストはキーがないと応答しないため、リスト自身のページで調べてください',
  'list.why.ipv4Only': 'このリストは IPv6 アドレスを扱いません',
  'list.why.foreign':
    '応答 {code} はブロックリストが返すものではないため、途中でだれかが書き換えています',
  'list.why.unlistedCode': '応答 {code} は、このリスト自身の一覧にありません',
  'list.why.silent':
    'リストのテスト用の登録がここでは見えないため、「載っていない」という応答は何の証明にもなりません',
  'list.why.untested': 'リストのテスト用の登録を調べられませんでした：{why}',
  'list.why.otherResolver':
    'リストの応答とテスト用の登録の応答が別々の DNS サーバーから来たため、一方から他方については何も言えません',
  'list.why.listsAll': '決して載るはずのないテスト用の登録まで、リストに載っています',
  'list.why.dead':
    '{name} は終了しています（{ended}）。まだ問い合わせている受信側は、自分の設定を直す必要があります',
  'list.why.private':
    'このリストには一般から問い合わせできないため、リスト自身のページで調べてください',

  'dnsbl.listed': '{subject} は現在、{names} に載っています。{meaning}',
  'dnsbl.listedMinor': '{subject} は現在、{names} に載っていますが、これに従う受信側はわずかです。',
  'dnsbl.clear': '{subject} は現在、応答した {clear} 個のリストのどれにも載っていません。',
  'dnsbl.clearPartly':
    '{subject} は現在、応答した {clear} 個のリストのどれにも載っていません。{unknown} 個からは信頼できる応答がありませんでした。',
  'dnsbl.unknown':
    '{subject} が載っているかどうか、ここからは分かりません。問い合わせた {unknown} 個のリストのどれからも、信頼できる応答がありませんでした。',
} as const satisfies Record<keyof typeof en, string>;
