/** コピーして使う文面と設定。それぞれの行は、内容が分かっている場合にだけ入る。 */
import type { letters as en } from '../en/letters.ts';

export const letters = {
  'letter.greeting': 'お世話になっております。',
  'letter.thanks': 'どうぞよろしくお願いいたします。',
  'letter.fact.ip': '送信元アドレス（IP）：{ip}',
  'letter.fact.host': '送信サーバーの名前：{host}',
  'letter.fact.network': 'ネットワーク：{network}',
  'letter.fact.domain': '差出人のドメイン：{domain}',
  'letter.fact.recipient': '受信者：{recipient}',
  'letter.fact.receiver': '拒否した側：{receiver}',
  'letter.fact.code': 'コード：{code}',
  'letter.fact.quote': '拒否の文言：{quote}',

  'letter.isp.label': 'アドレスを持つ事業者への文面',
  'letter.isp.subject': '件名：{ip} からのメールの直接送信について',
  'letter.isp.subjectAny': '件名：当方の回線からのメールの直接送信について',
  'letter.isp.intro':
    '貴社の回線でメールサーバーを運用しております。このアドレスは直接メールを配送すべきでないものとされているため、そこから送ったメールが拒否されます。内容は次のとおりです。',
  'letter.isp.ask':
    '当方の契約でメールサーバーの運用が認められているかどうかをお知らせください。認められている場合は、次の対応をお願いいたします。',
  'letter.isp.static': '固定アドレスの割り当て、または {ip} が固定アドレスであることの確認',
  'letter.isp.staticAny': '固定アドレスの割り当て',
  'letter.isp.port': 'そのアドレスでの送信方向のポート 25 の開放',
  'letter.isp.ptr': 'そのアドレスの逆引き名（PTR）の設定：{name}',
  'letter.isp.ptrAny': 'そのアドレスの逆引き名（PTR）の設定：当方のメールサーバーの名前',
  'letter.isp.pblProvider':
    '貴社が Spamhaus PBL に届け出ている範囲からの {ip} の除外（127.0.0.10 の登録は貴社によるものです）',
  'letter.isp.pblSelf': '当方が Spamhaus PBL から {ip} を外すこと（127.0.0.11）への同意',
  'letter.isp.pblAny':
    '貴社のポリシーの範囲（Spamhaus PBL）からのこのアドレスの除外、または当方が外すことへの同意',
  'letter.isp.else':
    '認められていない場合は、利用者向けの送信メールサーバー（ログインが必要なもの）の名前とポートをお知らせください。そこを通して送信いたします。',

  'letter.ptr.label': '事業者への文面：逆引き名',
  'letter.ptr.subject': '件名：{ip} の逆引き名（PTR）について',
  'letter.ptr.intro':
    '当方が使用している貴社のアドレスについて、逆引き名（PTR）の設定をお願いいたします。',
  'letter.ptr.introHas':
    '当方が使用している貴社のアドレスについて、逆引き名（PTR）の変更をお願いいたします。現在は {present} です。',
  'letter.ptr.wanted': 'アドレス {ip}、新しい名前：{name}',
  'letter.ptr.record': 'レコードの形：{record}',
  'letter.ptr.why':
    'この名前は同じアドレスに戻ります。設定されていないと、当方のサーバーからのメールが拒否されます。',
  'letter.ptr.zone': '逆引きゾーンを提供しているサーバー：{servers}',

  'letter.admin.label': 'メールサーバーの管理者への文面',
  'letter.admin.subject': '件名：{receiver} 宛てのメールが拒否されます',
  'letter.admin.subjectAny': '件名：メールが拒否されます',
  'letter.admin.intro':
    '送ったメールが戻ってきました。通知の内容と、調べて分かったことは次のとおりです。',
  'letter.admin.todo': 'すること（この順に）：',
  'letter.admin.link': '参照：{url}',

  'letter.recipient.label': '受信者への文面（メールが戻ってきたアドレスには送らない）',
  'letter.recipient.subject': '件名：お送りしたメールがそちらのサーバーで拒否されました',
  'letter.recipient.intro':
    'お送りしたメールが、そちらのメールシステムで拒否されました。管理されている方に、次の内容をお伝えください。',
  'letter.recipient.ask.allow':
    'お願い：サーバーのログでこのメールを探し、どのルールで拒否されたかを確かめ、この差出人を許可してください。',
  'letter.recipient.ask.address':
    'お願い：このアドレスがまだあるかどうか、または、どのアドレスを使えばよいかを教えてください。',
  'letter.recipient.ask.room':
    'お願い：メールボックスに空きを作り（大きなメールを削除し、ごみ箱を空にする）、送り直せるようにお知らせください。',
  'letter.recipient.ask.reopen':
    'お願い：メールボックスにログインするか、再開してもらってください。または、別のアドレスを教えてください。',
  'letter.recipient.ask.repair':
    'お願い：この拒否は、送信者ではなく受信サーバーの不具合を示しています。ログと設定で上の文言を探してください。',
  'letter.recipient.ask.lookUps':
    'お願い：当方の調査では、送信サーバーの名前とアドレスは一致しています。受信サーバー自身の DNS の問い合わせが正しく働いているか確かめてください。',
  'letter.recipient.ask.dnsbl':
    'お願い：受信サーバーが、ブロックリストのエラー応答（127.255.255.x）を掲載と取り違えています。自前のリゾルバーまたはキーを使ってリストに問い合わせ、リストの本来のコードだけを数えるようにしてください。',
  'letter.recipient.ask.deadList':
    'お願い：受信サーバーが、何年も前に終了したブロックリスト（{list}）に問い合わせています。設定から外してください。',
  'letter.recipient.ask.mx':
    'お願い：ドメイン {domain} の MX レコードを確かめてください。実際にメールを受け取るサーバーを指し、そのサーバーがこのドメインを知っている必要があります。',
  'letter.recipient.ask.mxAny':
    'お願い：ドメインの MX レコードを確かめてください。実際にメールを受け取るサーバーを指し、そのサーバーがこのドメインを知っている必要があります。',
  'letter.recipient.ask.forward':
    'お願い：メールは自動転送され、転送によって送信元の証明（SPF）が失われるため、最後のサーバーで拒否されました。転送するサーバーで、エンベロープの差出人を書き換え（SRS）、メールを変更せず、ARC を付けてください。または、転送の代わりに、メールを取りに行く方法にしてください。',
  'letter.recipient.ask.tls':
    'お願い：サーバーの証明書、MTA-STS ポリシー、TLSA（DANE）レコードを確かめてください。互いに合っていません。',
  'letter.recipient.ask.filter':
    'お願い：メールが迷惑メールと判定されました。フィルターのログで探し、可能であれば隔離を解除し、誤判定をフィルターの提供元に報告してください。',
  'letter.recipient.ask.service':
    'お願い：メールは、メールサービスが多くの利用者で共有しているサーバー（{ip}）から送られたため、その評価を当方で変えることができません。当方のドメインを許可するか、判定でのそのアドレスの重みを下げてください。',
  'letter.recipient.ask.list':
    'お願い：送信サーバーがどのブロックリストによって拒否されたかを教えてください。または、この差出人を許可してください。',

  'letter.delist.label': '{list} への依頼（原因を止めてから送る）',
  'letter.delist.subject': '件名：{subject} の解除のお願い',
  'letter.delist.intro': '{list} からの {subject} の解除をお願いいたします。',
  'letter.delist.listedFor': '掲載の内容：{meaning}',
  'letter.delist.done':
    'このサーバーは当方で運用しております。原因を調べて止め、ログを監視しております。ご質問にはお答えいたします。',
  'letter.delist.doneDomain':
    'このドメインは当方のものです。原因を調べて止め、だれがこの名前で送信しているかを監視しております。ご質問にはお答えいたします。',

  'letter.unblock.label': '受信側の事業者への依頼',
  'letter.unblock.subject': '件名：{ip} のブロック解除のお願い',
  'letter.unblock.subjectAny': '件名：当方のメールのブロック解除のお願い',
  'letter.unblock.intro':
    '貴社のサーバーで当方のメールが拒否されます。ブロックを解除していただくか、直すべき点をお知らせください。',
  'letter.unblock.state.ptr': 'アドレスの逆引き名は同じアドレスに戻ります（{name}）。',
  'letter.unblock.state.spf': '差出人のドメインについて SPF に合格しています。',
  'letter.unblock.state.dkim': 'ドメインの DKIM 鍵は公開されています。',
  'letter.unblock.state.dmarc': 'ドメインには DMARC レコードがあります。',
  'letter.unblock.state.lists': '応答した公開ブロックリストに、このアドレスは載っていません。',
  'letter.unblock.done':
    'サーバーから迷惑メールが出ていないことを確認しました。ご質問にはお答えいたします。',

  'letter.relay.label': '送信メールサーバーの設定',
  'letter.relay.host': '送信（SMTP）サーバー：{host}',
  'letter.relay.port': 'ポート：{port}',
  'letter.relay.security': '暗号化：{security}',
  'letter.relay.login': 'ログイン：{login}',

  'relay.tls.implicit': 'TLS',
  'relay.tls.starttls': 'STARTTLS',
  'relay.login.address': 'メールアドレス全体とそのパスワード',
  'relay.login.local-part': 'メールアドレスの @ より前の部分とそのパスワード',
  'relay.login.credentials': 'サービスで専用に作成した認証情報',
  'relay.login.ownPassword': '{name}（アプリパスワード、またはメール専用のパスワード）',

  'snippet.smarthost.label': 'Postfix、Exim、Sendmail、Exchange の smarthost の設定',
  'snippet.example':
    'relay.example.net は、プロバイダーが案内する送信メールサーバーに置き換えてください。',
  'snippet.login': 'USER と PASSWORD は、そのサーバーへのログインに置き換えてください。',
  'snippet.then': '次に：{command}',
  'snippet.helo.label': 'サーバーの名前の設定',
  'snippet.ipv4.label': 'IPv4 で送るための設定',
  'record.spf.label': '{domain} の TXT レコード',
  'record.dmarc.label': '_dmarc.{domain} の TXT レコード',
  'record.forward.label': 'サーバー名の DNS に登録するレコード',
} as const satisfies Record<keyof typeof en, string>;
