/** 現在の DNS が通知の文言に付け加えること。 */
import type { weighing as en } from '../en/weigh.ts';

export const weighing = {
  'weigh.policyListed':
    '現在掲載あり：{lists} が {ip} を、直接メールを配送すべきでないアドレスとして挙げており、通知と一致します。',
  'weigh.policyClear':
    '問い合わせできた公開のポリシーリストには、現在このアドレスはありません。受信側はこうしたアドレスを独自にも記録しているため、通知の文言はなお有効です。',
  'weigh.policyUnknown':
    '公開のポリシーリストにこのアドレスがあるかどうかは、ここからは確認できませんでした。判定は通知の文言に基づいています。',
  'weigh.genericName': 'アドレスの名前も、プロバイダーが一般の利用者の回線に付ける種類のものです。',
  'weigh.namedClear':
    '当時は掲載、現在はなし：通知はアドレスが {list} に載っているとしていますが、現在このリストにはありません。メールを送り直せます。',
  'weigh.pblNamedClear':
    '当時は掲載、現在はなし：通知はアドレスがポリシーリストに載っているとしていますが、現在 {list} にはありません。メールを送り直せます。',
  'weigh.deadList':
    '通知が挙げているリスト（{list}）は、ずっと前に終了しています。まだ問い合わせるサーバーは理由なくメールを拒否しており、不具合は受信側にあります。',
  'weigh.secretList':
    '{list} は一般からは調べられません。アドレスがまだ載っているかどうかは、リスト自身のページでだけ分かります。',
  'weigh.namedUnknown':
    '当時は掲載：通知がそう述べています。{list} に現在も載っているかどうかは、ここからは確認できませんでした。リスト自身のページで分かります。',
  'weigh.listedStill': '当時も現在も掲載：{lists} には現在もこのアドレスがあります。',
  'weigh.listedNow': '現在掲載あり：{lists} に現在このアドレスがあります。',
  'weigh.alsoListed': 'アドレスは現在、次のリストにも載っています：{lists}。',
  'weigh.noneListed': '応答した公開リストのどれにも、現在このアドレスはありません。',
  'weigh.privateList':
    'これは非公開のブロックです。公開されている情報を調べても分からず、ほかで問題が見つからなくても矛盾しません。',
  'weigh.privateListOf':
    'これは {receiver} の非公開のブロックです。公開されている情報を調べても分からず、ほかで問題が見つからなくても矛盾しません。',
  'weigh.privateAlso':
    'アドレスは現在、公開リスト（{lists}）にも載っています。それがブロックにつながったのかもしれません。',
  'weigh.privateClear': '応答した公開リストに、このアドレスは載っていません。',
  'weigh.ownJudgement':
    'これは {receiver} 自身による送信者の評価で、公開されている情報を調べても分かりません。',
  'weigh.domainListed': '現在掲載あり：{lists} に現在 {domain} があります。',
  'weigh.domainClear':
    '現在 {list} に {domain} はありません。掲載が終わったか、サーバーの名前など、メールの中の別の名前についてのものかもしれません。',
  'weigh.noReverse': '現在の DNS とも一致しています：{ip} には逆引き名がありません。',
  'weigh.reverseUnconfirmed':
    '現在の DNS とも一致しています：{ip} の名前は {name} ですが、その名前は同じアドレスに戻りません。',
  'weigh.noUsableReverse': '現在、{ip} には同じアドレスに戻る逆引き名がありません。',
  'weigh.reverseNow':
    '現在、{ip} には同じアドレスに戻る逆引き名（{name}）があります。新しく設定されたか、受信側の問い合わせが失敗したのかもしれません。メールを送り直せます。',
  'weigh.reverseAgrees':
    '現在、{ip} の名前とアドレスは一致しています（{name}）。変更されたばかりかもしれません。メールを送り直せます。',
  'weigh.reverseGeneric':
    '現在、{ip} の逆引き名は {name} で、同じアドレスに戻りますが、一般の利用者の回線のように見えます。このような名前を拒否する受信側もあります。',
  'weigh.reverseFine':
    'あなたのサーバーの設定に問題はありません。{ip} には同じアドレスに戻る逆引き名があります。',
  'weigh.spfNotForIt':
    '現在の DNS とも一致しています：{ip} は、差出人のドメインが許可するサーバー（SPF）に含まれていません。',
  'weigh.ipv6Complete':
    '現在、このアドレスには逆引き名と SPF がそろっています。新しく設定したのであれば、メールを送り直せます。',
  'weigh.heloBad':
    '現在の DNS とも一致しています：名前 {helo} は存在しないか、完全な名前ではありません。',
  'weigh.heloElsewhere':
    '現在の DNS とも一致しています：名前 {helo} は、メールを送ったアドレスとは別のアドレスを指しています。',
  'weigh.heloGood':
    '現在、名前 {helo} は送信元アドレスを指しています。最近変更したのであれば、メールを送り直せます。',
  'weigh.spfPasses':
    '現在、{domain} は {ip} からの送信を許可しています（SPF に合格）。レコードが新しければ、メールを送り直せます。そうでなければ、受信側は別のドメインかサーバーについて判断したのかもしれません。',
  'weigh.spfPassesHere':
    '現在、SPF は {ip} からの送信を許可しています。レコードが新しければ、メールを送り直せます。',
  'weigh.spfLacks':
    '現在の DNS とも一致しています：{domain} の SPF レコードでは、{ip} の結果は「{result}」です。',
  'weigh.spfNone':
    '現在の DNS でも SPF は成り立っていません：{domain} には SPF レコードがありません。',
  'weigh.spfBroken':
    '現在の DNS とも一致しています：{domain} の SPF レコードは使えません（permerror）。',
  'weigh.spfReadable':
    '現在、{domain} の SPF レコードは読み取れます（結果は「{result}」）。修復したのであれば、メールを送り直せます。',
  'weigh.spfAll':
    '現在の DNS とも一致しています：{domain} の SPF レコードでは、世界中のどのサーバーも送信できます。',
  'weigh.keyPresent':
    'ドメインの DKIM 鍵はあります。このメールがその鍵で署名されたか、途中で変更されたかは、DNS では分かりません。',
  'weigh.key.missing':
    '現在の DNS とも一致しています：セレクター {selector} の DKIM 鍵はありません。',
  'weigh.key.revoked': '現在の DNS とも一致しています：DKIM 鍵 {selector} は取り消されています。',
  'weigh.key.invalid': '現在の DNS とも一致しています：DKIM 鍵 {selector} は使えません。',
  'weigh.dmarcGone':
    '現在、{domain} にはもう DMARC レコードがありません。最近削除したのであれば、メールを送り直せます。',
  'weigh.dmarcEnforced':
    '現在の DNS とも一致しています：{domain} は、証明できないメールを「{policy}」として扱うよう受信側に求めています。',
  'weigh.dmarcRelaxed':
    '現在、{domain} は拒否を求めていません（p=none）。それが新しければ、メールを送り直せます。',
  'weigh.dmarcNone': '現在の DNS とも一致しています：{domain} には DMARC レコードがありません。',
  'weigh.dmarcThere':
    '現在、{domain} には DMARC レコードがあります。新しく公開したのであれば、メールを送り直せます。',
  'weigh.alignedNow':
    '現在、差出人のドメインについて送信元の証明が成り立っています。それが新しければ、メールを送り直せます。',
  'weigh.notAligned':
    '現在の DNS とも一致しています：表示される差出人アドレスのドメインについて、証明（SPF）が成り立っていません。',
  'weigh.foreignServer':
    '現在の DNS とも一致しています：{ip} は {domain} のサーバーではありません。転送されたメールでは当然のことです。',
  'weigh.noSuchDomain': '現在の DNS とも一致しています：{domain} は DNS に存在しません。',
  'weigh.noMx':
    '現在の DNS とも一致しています：{domain} にはメールを受け取るサーバーがありません。',
  'weigh.nullMx':
    '現在の DNS とも一致しています：{domain} は、メールをまったく受け取らないとしています。',
  'weigh.meant': '{domain} と {meant} の違いは、キーの打ち間違い一つだけです。',
  'weigh.onlyAddress':
    '現在の DNS とも一致しています：{domain} はメールサーバーを挙げていません。普通のアドレスだけがあり、そこに送ろうとするサーバーもあります。',
  'weigh.mxThere':
    '現在、{domain} はメールを受け取るサーバーを挙げています。アドレスが確かであれば、メールを送り直せます。',
  'weigh.misreadListed':
    'それでも {ip} は現在 {lists} に載っているため、双方に直すべき点があります。',
  'weigh.misreadClear': 'こちらで調べたところ、{ip} は {lists} に載っていません。',

  'weigh.owner.service':
    'アドレス {ip} はメールサービスの {owner} のものです。あなたが解除を求めるものはありません。',
  'weigh.owner.access':
    'アドレス {ip} は、インターネット回線を提供する {owner} のものです。そこからのメールは、プロバイダーの送信メールサーバーを通すべきです。',
  'weigh.delayed': 'メールはまだ失われていません。サーバーが配信を試み続けています。',
  'weigh.failedTemporary':
    '理由は自然に解消することがあります。あとで送り直せば、同じメールが届くかもしれません。',

  'owner.someService': 'あるメールサービス',
  'fault.ptr': 'アドレスに、同じアドレスに戻る逆引き名がない',
  'fault.helo': 'サーバー自身の名前（HELO）が正しくない',
  'fault.spf': 'サーバーが SPF に合格しない（{result}）',
  'fault.dkim': 'DKIM 鍵がないか、使えない',
  'fault.dmarc': 'DMARC が成り立たない',
  'list.says': 'リストが示す理由：{why}。',
  'list.time.hours': '数分から 1 日かかります。',
  'list.time.day': '約 1 日かかります。',
  'list.time.days': '約 {days} 日かかります。',
  'ttl.minutes': 'リゾルバーが今のものを忘れると反映されます。変更から {minutes} 分以内です。',
  'ttl.hours': 'リゾルバーが今のものを忘れると反映されます。変更から {hours} 時間以内です。',
  'ttl.unknown': 'リゾルバーが今のものを忘れると反映されます。長くても変更から 1 日です。',
  'spf.says': '検査の結果：{fault}。',

  'guess.none':
    '応答のあった検査では説明がつかないため、メールの内容か、受信者側のルールが理由である可能性が最も高いといえます。分かるのは受信者側の管理者だけです。',
  'guess.unchecked':
    '問い合わせを行っていないため、考えられる理由（ブロックリスト、SPF、DKIM と DMARC、逆引き名、内容）をまだ順に並べられません。',
  'guess.intro': '考えられる理由を、可能性の高い順に示します：',
  'guess.listed':
    '({number}) 送信元アドレスが現在 {lists} に載っています。これが理由なら、このリストを使うほかの受信側からもメールが戻ってきます。',
  'guess.policyListed':
    '({number}) 送信元アドレスは、直接配送すべきでないものです（{lists}）。これが理由なら、同じメールでも、プロバイダーの送信メールサーバーを通せば届きます。',
  'guess.domainListed':
    '({number}) 差出人のドメインが現在 {lists} に載っています。これが理由なら、別のドメインからのメールは届きます。',
  'guess.dmarc':
    '({number}) 差出人のドメインについて DMARC が成り立っていません。これが理由なら、受信側のログに DMARC とあります。',
  'guess.spf':
    '({number}) SPF が送信サーバーを許可していません（結果は「{result}」）。これが理由なら、ドメインの普段のサーバーを通したメールは届きます。',
  'guess.dkim':
    '({number}) DKIM 鍵がないか、使えません。これが理由なら、正しい鍵で署名したメールは届きます。',
  'guess.ptr':
    '({number}) 送信元アドレスに、同じアドレスに戻る逆引き名がありません。これが理由なら、ほかの厳しい受信側も拒否します。',
  'guess.genericPtr':
    '({number}) 送信元アドレスの逆引き名が、一般の利用者の回線のように見えます。これが理由なら、同じメールでも、プロバイダーの送信メールサーバーを通せば届きます。',
  'guess.helo':
    '({number}) 送信サーバーが名乗る名前が正しくありません。これが理由なら、この受信側では、そのサーバーからのすべてのメールが拒否されます。',
  'guess.other':
    '({number}) 内容、または受信者側のルールです。これが理由なら、短く簡素なメールは届きます。それも拒否されるなら、分かるのは受信者側の管理者だけです。',
} as const satisfies Record<keyof typeof en, string>;
