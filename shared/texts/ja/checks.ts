/** 検査の結果を、それぞれ一つの平易な文で。 */
import type { checks as en } from '../en/checks.ts';
import { blocklistTexts } from './blocklists.ts';

export const checks = {
  ...blocklistTexts,
  'doubt.timeout': '{ms} ミリ秒以内に応答がありません',
  'doubt.servfail': 'ネームサーバーが応答できませんでした（SERVFAIL）',
  'doubt.servfailBecause': 'ネームサーバーが応答できませんでした（SERVFAIL：{ede}）',
  'doubt.refused': 'ネームサーバーが応答を拒否しました（REFUSED）',
  'doubt.refusedBecause': 'ネームサーバーが応答を拒否しました（REFUSED：{ede}）',
  'doubt.rcode': 'ネームサーバーがエラー {rcode} を返しました',
  'doubt.http': 'リゾルバーが HTTP ステータス {status} を返しました',
  'doubt.network': 'リゾルバーに接続できませんでした',
  'doubt.malformed': '応答が壊れていました（{what}）',
  'doubt.truncated': '応答が途中で切れていました',
  'doubt.mismatch': '応答が別の問い合わせのものでした（{what}）',
  'doubt.tooLarge': '応答が大きすぎて読めませんでした',
  'doubt.cnameChain': '名前がたどる別名（CNAME）が多すぎます',
  'doubt.budget': 'DNS の問い合わせを使い切ったため、問い合わせていません',
  'doubt.badName': 'この名前は問い合わせできません（{what}）',
  'doubt.none': '信頼できる応答がありませんでした',

  'check.unknown': '{subject} を検査できませんでした：{why}。',
  'check.noAddress': 'インターネットアドレスではありません',
  'check.privateAddress':
    'このアドレスは一つのプライベートネットワークの中でだけ意味を持つため、外部でリストに載せられたり名前を付けられたりすることはありません',
  'check.noDomain': 'ドメイン名ではありません',
  'check.skipped': '検査していません：{why}。',

  'ptr.none':
    '{subject} には DNS の名前（PTR レコード）がありません。名前のないアドレスからのメールは、多くの受信側が拒否します。',
  'ptr.unconfirmed':
    '{subject} の名前は {name} ですが、その名前は同じアドレスに戻らないため、受信側は信用しません。',
  'ptr.generic':
    '{subject} と名前 {name} は互いに一致していますが、名前がまとめて割り当てられたもののように見えます：{why}。',
  'ptr.several':
    '{subject} には {count} 個の名前があり、そのうち {confirmed} 個が同じアドレスに戻ります。受信側がどれを見るかは決まっていないため、名前は一つにするほうが望ましいです。',
  'ptr.confirmed': '{subject} の名前は {name} で、その名前は同じアドレスに戻ります。',
  'ptr.why.address': 'アドレスそのものを名前にしています',
  'ptr.why.line': '利用者の回線を表す「{part}」を含んでいます',
  'ptr.why.default': 'ホスティング会社が {part} の下のすべての機器に付ける名前です',

  'helo.bareAddress': 'サーバーは、名前の代わりにアドレスだけ（{subject}）を名乗りました。',
  'helo.invalid': 'サーバーは「{subject}」と名乗りましたが、名前として正しくありません。',
  'helo.short':
    'サーバーは「{subject}」と名乗りましたが、ドメインの付いた完全な名前ではありません。',
  'helo.none': 'サーバーは {subject} と名乗りましたが、その名前は存在しません。',
  'helo.noAddress': 'サーバーは {subject} と名乗りましたが、その名前にはアドレスがありません。',
  'helo.ipUnknown':
    'サーバーは {subject} と名乗りました。名前は存在しますが、メールを送ったアドレスが分かりません。',
  'helo.same': 'サーバーは {subject} と名乗り、その名前はサーバーのアドレス {ip} を指しています。',
  'helo.elsewhere':
    'サーバーは {subject} と名乗りましたが、その名前は {ip} ではなく {found} を指しています。',
  'helo.literal':
    'サーバーは自分のアドレス {subject} を名乗りました。規則では認められますが、認めない受信側が多くあります。',
  'helo.literalElsewhere': 'サーバーは {subject} と名乗りましたが、{ip} から送りました。',

  'mx.noDomain': 'ドメイン {subject} は DNS に存在しません。',
  'mx.null': '{subject} は、メールをまったく受け取らないと DNS で示しています（null MX）。',
  'mx.none': '{subject} には DNS にメールサーバーもアドレスもないため、メールを受け取れません。',
  'mx.noAddress':
    '{subject} はメールサーバーとして {host} を挙げていますが、そのようなサーバーにはアドレスがありません。',
  'mx.implicit':
    '{subject} はメールサーバーを挙げていません。メールはドメイン自身のアドレスに送られますが、そこで受け取れないことがよくあります。',
  'mx.reached': '{subject} は、アドレスのあるメールサーバー（{host}）を挙げています。',
  'mx.meant': '{meant} ではありませんか？',

  'dkim.why.noSelector': 'DKIM のセレクターが分かりません',
  'dkim.why.noneGuessed':
    'DKIM のセレクターが分からず、よく使われるものも見つかりませんでした。これは何の証明にもなりません',
  'dkim.why.wildcard':
    'DKIM のセレクターが分からず、{domain} はどの名前にも応答するため、推測しても何の証明にもなりません',
  'dkim.present': '{domain} の鍵 {selector} は DNS にあります（{algorithm}、{bits} ビット）。',
  'dkim.guessed':
    'セレクターは示されていません。よく使われる {domain} の {selector} は DNS にあります（{algorithm}、{bits} ビット）。',
  'dkim.missing': '{domain} の鍵 {selector} は DNS にないため、その署名は無効になります。',
  'dkim.unrelated':
    '{domain} の鍵 {selector} があるべき場所に別の文字列があるため、その署名は無効になります。',
  'dkim.revoked': '{domain} の鍵 {selector} は取り消されているため、その署名は無効になります。',
  'dkim.invalid':
    '{domain} の鍵 {selector} は DNS にありますが使えないため（{problem}）、その署名は無効になります。',
  'dkim.others': '同じメールの別の鍵は正常です。',
  'dkim.weak':
    '{domain} の鍵 {selector} は {bits} ビットしかありません。受信側は 1024 ビット未満の鍵を受け付けなくなっています。',
  'dkim.testing':
    '{domain} の鍵 {selector} にはテスト中の印があるため、受信側は署名のないメールとして扱うことがあります。',
  'dkim.several':
    '{domain} の一つの名前 {selector} に複数の鍵があります。どれが使われるかは偶然に任されます。',
} as const satisfies Record<keyof typeof en, string>;
