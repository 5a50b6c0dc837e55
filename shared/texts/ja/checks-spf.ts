/** SPF の検査の文言。 */
import type { spfTexts as en } from '../en/checks-spf.ts';

export const spfTexts = {
  'spf.summary.pass':
    '{ip} は {domain} のメールを送ることができます。SPF レコードの「{term}」が許可しています。',
  'spf.summary.fail':
    '{ip} は {domain} のメールを送ることができません。SPF レコードは、挙げていないアドレスをすべて禁じています（「{term}」）。',
  'spf.summary.failNamed':
    '{ip} は {domain} のメールを送ることができません。SPF レコードがこのアドレスを名指しで除外しています（「{term}」）。',
  'spf.summary.softfail':
    '{ip} は {domain} の SPF レコードにある送信元に含まれていません。レコードは、不審なものとして扱うよう受信側に求めているだけです（「{term}」）。',
  'spf.summary.neutral': '{domain} の SPF レコードは、{ip} について可とも不可とも述べていません。',
  'spf.summary.none':
    '{domain} には SPF レコードがないため、どのサーバーがメールを送ってよいのか分かりません。',
  'spf.summary.permerror':
    '{domain} の SPF レコードは壊れています。受信側は、壊れたレコードを許可がないものとして扱います。{why}',
  'spf.summary.temperror':
    '問い合わせに失敗したため、{ip} が {domain} のメールを送れるかどうかは分かりませんでした。{why}',
  'spf.summary.badIp': '「{ip}」は IP アドレスではないため、SPF を検査できません。',

  'spf.why.all': 'この項目はすべてのアドレスに当てはまります。',
  'spf.why.inNetwork': '{ip} は {network} に含まれます。',
  'spf.why.notInNetwork': '{ip} は {network} に含まれません。',
  'spf.why.noName':
    '「{term}」から得られるのは DNS で調べられる名前ではないため、何にも当てはまりません。',
  'spf.why.exists': '{name} は DNS にあります。',
  'spf.why.notExists': '{name} は DNS にありません。',
  'spf.why.ptr': '{ip} の名前は {name} に属する {host} で、その名前は同じアドレスに戻ります。',
  'spf.why.notPtr': '{ip} には、{name} の下の確認できる名前がありません。',
  'spf.why.ptrError':
    '{ip} の名前は、DNS サーバーがエラーを返したため調べられませんでした。この場合、SPF はこの項目を当てはまらないものとして扱います。',
  'spf.why.a': '{name} のアドレス {address} に {ip} が含まれます。',
  'spf.why.notA': '{name} のどのアドレスにも {ip} は含まれません。',
  'spf.why.noAddress': '{name} には {type} レコードがありません。',
  'spf.why.mx': '{name} のメールサーバー {host} のアドレス {address} に {ip} が含まれます。',
  'spf.why.notMx': '{name} のどのメールサーバーにも {ip} は含まれません。',
  'spf.why.noMx': '{name} には MX レコードがありません。',
  'spf.why.include': '{name} のレコードがこのアドレスを許可しています。',
  'spf.why.notInclude':
    '{name} のレコードはこのアドレスを許可していません（その結果は {result}）。',
  'spf.why.redirect': '代わりに {name} のレコードが判断し、結果は {result} です。',
  'spf.why.nothing':
    '{domain} のレコードのどの項目も当てはまらず、その場合の扱いも書かれていません。',
  'spf.why.noDomain': 'ドメイン {domain} は存在しないため、SPF レコードもありません。',
  'spf.why.noRecord': '{domain} には SPF レコードがありません。',
  'spf.why.badDomain': '「{domain}」は完全なドメイン名ではないため、SPF レコードはありません。',
  'spf.why.records': '{domain} には SPF レコードが {count} 個ありますが、置けるのは一つだけです。',
  'spf.why.syntax': '{domain} のレコードの {position} 文字目に誤りがあります：「{term}」。',
  'spf.why.includeNone':
    'レコードが {name} を include していますが、そこに SPF レコードがありません。',
  'spf.why.redirectNone':
    'レコードが {name} に判断を任せていますが、そこに SPF レコードがありません。',
  'spf.why.terms': 'レコードを読むには、上限の {most} 回を超える DNS の問い合わせが必要です。',
  'spf.why.voids': 'レコードの中の、DNS に登録のない名前が、上限の {most} 個を超えています。',
  'spf.why.mxNames': '{name} のメールサーバーが、SPF の上限の {most} 個を超えています。',
  'spf.why.failed': '{name}（{type}）の問い合わせに失敗しました：{reason}。',

  'spf.warn.almost':
    'SPF のつもりで書かれた TXT レコード「{text}」がありますが、SPF として読まれません。「v=spf1」と空白で始める必要があります。',
  'spf.warn.senderId':
    'TXT レコード「{text}」は、もうだれも使わない Sender ID のものです。削除してかまいません。',
  'spf.warn.empty': '「{term}」はだれも許可しません。その名前にはサーバーがありません。',
  'spf.warn.voids':
    'レコードの中の {count} 個の名前には、この種類のアドレスの登録が DNS にありません。あと一つ増えるとレコードは無効になります。',
  'spf.warn.records':
    'SPF レコードが {count} 個あり、受信側はすべてを無視します。一つにまとめる必要があります。',
  'spf.warn.plusAll':
    'レコードが「+all」で終わっているため、世界中のどのサーバーもこのドメインのメールを送れます。',
  'spf.warn.neutralAll':
    'レコードが「?all」で終わっているため、挙げていないサーバーについて何も述べていません。',
  'spf.warn.noAll':
    'レコードが「all」でも「redirect」でも終わっていないため、挙げていないサーバーについて何も述べていません。',
  'spf.warn.wide':
    '「{term}」は非常に広いアドレス範囲を許可しています。このようなレコードを信用しない受信側もあります。',
  'spf.warn.duplicate': '「{term}」がレコードに 2 回以上あります。1 回で十分です。',
  'spf.warn.ptr': '「{term}」は遅くて不確実なため、SPF の標準は使わないよう勧めています。',
  'spf.warn.afterAll': '「all」より後ろにあるものは効果がありません：{terms}',
  'spf.warn.long':
    'レコードの長さは {bytes} バイトです。450 バイトを超えると、確実に読めない受信側があります。',
  'spf.warn.missing':
    'レコードが {domain} を include していますが、そこに SPF レコードがありません。判定がそこまで進むアドレスでは、レコードが無効になります。',
  'spf.warn.faulty':
    'include された {domain} のレコードに誤りがあり、このレコードも無効になります。直せるのは {domain} の持ち主だけです。',
  'spf.warn.loop': 'レコードが {domain} に戻り、終わりがありません。',
  'spf.warn.terms':
    'レコードとその include すべてで DNS の問い合わせが {count} 回必要ですが、上限は {most} 回です。後ろのほうで当てはまるアドレスや、どこにも当てはまらないアドレスについては、レコードが無効になります。',
  'spf.warn.nearTerms':
    'レコードとその include すべてで、上限 {most} 回のうち {count} 回の DNS の問い合わせが必要です。もうほとんど追加できません。',
  'spf.warn.ptrError':
    'アドレスの名前を調べられなかったため、「ptr」は当てはまらないものとして扱われました。',

  'spf.warn.disguised': '「{term}」は効果がありません。「=」ではなく「:」で書く必要があります。',

  'spf.suggest.added':
    '「{term}」を加えました。このメールを送ったサーバーを許可します。自分のサーバーである場合だけ公開してください。',
  'spf.suggest.addedInclude':
    '「{term}」を加えました。このメールを送ったサービスのサーバーを許可します。',
  'spf.suggest.sendsNothing':
    '今のレコードは、このドメインからはメールをまったく送らないとしています。それが変わった場合だけ書き換えてください。',
  'spf.suggest.start':
    '{domain} のメールを送るほかのサーバーやサービスも、すべて「~all」の前に書いてください。',
  'spf.suggest.replace': 'SPF として読まれない TXT レコードの代わりに、これを公開してください。',
  'spf.suggest.merged': '今ある {count} 個の SPF レコードを削除し、これだけを公開してください。',
  'spf.suggest.redirectToInclude':
    '「all」のあるレコードでは redirect が使えないため、「{term}」を「include」に変えました。',
  'spf.suggest.redirectIdle': '「{term}」を省きました。「all」のあるレコードでは効果がありません。',
  'spf.suggest.deadInclude':
    '「{term}」を省きました。その名前には SPF レコードがなく、レコード全体が無効になります。',
  'spf.suggest.dropped': '「{term}」は読み取れないため省きました。',
  'spf.suggest.repaired': '「{from}」を「{to}」に直しました。',
  'spf.suggest.twice': '「{term}」を 1 回だけにしました。',
  'spf.suggest.afterAll': '「{term}」は「all」の後ろにあって効果がなかったため、前に移しました。',
  'spf.suggest.plusAll':
    '「+all」を「~all」に変えました。以前のレコードでは、だれでもこのドメインの名前でメールを送れました。',
  'spf.suggest.strings':
    'レコードが DNS の 1 つの文字列の上限より長いため、1 つの TXT レコードに {count} 個の文字列として入力してください。',
  'spf.suggest.long': 'レコードは {bytes} バイトです。450 バイト未満に抑えるほうが安全です。',

  'spf.fault.macro-percent':
    '{position} 文字目の誤り：「{term}」の「%」がマクロの始まりになっていません。',
  'spf.fault.macro-open':
    '{position} 文字目の誤り：「{term}」のマクロが「}」で閉じられていません。',
  'spf.fault.macro-body': '{position} 文字目の誤り：「{term}」のマクロの書き方が正しくありません。',
  'spf.fault.macro-letter':
    '{position} 文字目の誤り：「{term}」が存在しないマクロ文字を使っています。',
  'spf.fault.macro-exp-only':
    '{position} 文字目の誤り：「{term}」が、説明文でだけ使えるマクロを使っています。',
  'spf.fault.macro-zero': '{position} 文字目の誤り：「{term}」のマクロが残す部分の数が 0 です。',
  'spf.fault.character': '{position} 文字目の誤り：「{term}」に、そこでは使えない文字があります。',
  'spf.fault.mechanism': '{position} 文字目の誤り：「{term}」は知られていない項目です。',
  'spf.fault.empty-value': '{position} 文字目の誤り：「{term}」に値がありません。',
  'spf.fault.value-not-allowed':
    '{position} 文字目の誤り：「{term}」に、付けられないものが付いています。',
  'spf.fault.domain': '{position} 文字目の誤り：「{term}」に完全なドメイン名がありません。',
  'spf.fault.domain-address':
    '{position} 文字目の誤り：「{term}」に IP アドレスがあります。「ip4:」または「ip6:」で書きます。',
  'spf.fault.network4': '{position} 文字目の誤り：「{term}」に正しい IPv4 アドレスがありません。',
  'spf.fault.network6': '{position} 文字目の誤り：「{term}」に正しい IPv6 アドレスがありません。',
  'spf.fault.network6-is-4':
    '{position} 文字目の誤り：「{term}」にあるのは IPv4 アドレスです。「ip4:」で書きます。',
  'spf.fault.network4-is-6':
    '{position} 文字目の誤り：「{term}」にあるのは IPv6 アドレスです。「ip6:」で書きます。',
  'spf.fault.prefix': '{position} 文字目の誤り：「{term}」の「/」の後ろの長さはありえません。',
  'spf.fault.modifier-name':
    '{position} 文字目の誤り：「{term}」の「=」の前の名前が正しくありません。',
  'spf.fault.modifier-colon': '{position} 文字目の誤り：「{term}」は「:」ではなく「=」で書きます。',
  'spf.fault.twice': '{position} 文字目の誤り：「{term}」はレコードに 1 回しか書けません。',
} as const satisfies Record<keyof typeof en, string>;
