/**
 * 原因を平易な言葉で。心配している、技術者ではない人のために：`title`（全角 30 字以内）、
 * `text`（何が起きたか）、`who`（だれが直せるか）。原因のページでも使うため、差し込みはない。
 */
import type { causes as en } from '../en/causes.ts';

export const causes = {
  'cause.ip-policy-pbl.title': '直接配送が認められていない回線から送られました',
  'cause.ip-policy-pbl.text':
    'メールが、自分で配送するためのものではないインターネットアドレスから直接送られました。家庭用回線、モバイル回線、契約したばかりのホスティングなどがこれに当たります（プロバイダーと Spamhaus は、そうした回線を Policy Block List（PBL）に載せています）。これはアドレスについての決まりであり、迷惑メールを送ったという非難ではありません。同じメールでも、プロバイダーの送信メールサーバーを通せば受け取ってもらえます。',
  'cause.ip-policy-pbl.who':
    '送信した機器の管理者が、プロバイダーの送信メールサーバーを使うようにすれば直せます。そのアドレスから直接送ってよいかどうかは、インターネットプロバイダーが決めます。',

  'cause.ip-blocklisted.title': '送信サーバーが公開ブロックリストに載っています',
  'cause.ip-blocklisted.text':
    '受信側が、メールサーバーのインターネットアドレスを公開ブロックリストで調べ、載っていたためにメールを拒否しました。多くの場合、乗っ取られたアカウント、感染した機器、または同じサーバーを使う別の利用者が原因です。',
  'cause.ip-blocklisted.who':
    '送信サーバーの管理者が、掲載の原因を止めたうえで、リストにアドレスの解除を依頼する必要があります。',

  'cause.ip-blocked-provider.title': '受信側の事業者が送信サーバーを拒否しています',
  'cause.ip-blocked-provider.text':
    '受信側の事業者は、メールを受け取らないサーバーの非公開リストを独自に持っており、メールサーバーのインターネットアドレスがそこに載っています。',
  'cause.ip-blocked-provider.who':
    '送信サーバーの管理者が、受信側の事業者にブロックの解除を依頼する必要があります。',

  'cause.ip-reputation.title': '送信サーバーの評価が低くなっています',
  'cause.ip-reputation.text':
    '受信側が、メールサーバーのインターネットアドレスを信用していません。そこから過去に届いたメールが理由か、そこからのメールがほとんど届いたことがないためです。',
  'cause.ip-reputation.who':
    '送信サーバーの管理者が、評価を立て直すか、実績のあるメールサービスを通して送ることができます。',

  'cause.ip-rate-limited.title': '送信サーバーの速度が制限されています',
  'cause.ip-rate-limited.text':
    '受信側は今、このメールサーバーからのメールを少しずつしか受け取りません。あなたのアドレスにも受信者のアドレスにも問題はありません。',
  'cause.ip-rate-limited.who':
    'サーバーは自動的に再送します。サーバーの管理者は、送信の速度を落とすことができます。',

  'cause.connection-limit.title': '送信サーバーからの接続が多すぎます',
  'cause.connection-limit.text':
    'メールサーバーが、受信側が認める数を超える接続を同時に開きました。',
  'cause.connection-limit.who': '送信サーバーの管理者が、接続の数を減らすことができます。',

  'cause.domain-reputation.title': '差出人のドメインの評価が低くなっています',
  'cause.domain-reputation.text':
    'あなたのドメイン（@ より後ろの部分）の名前で過去に届いたメールを理由に、受信側がそのドメインからのメールを信用していません。',
  'cause.domain-reputation.who':
    'そのドメインでメールを送っている人が、どのメールが評価を下げたのかを突き止め、止める必要があります。',

  'cause.domain-blocklisted.title': '送信側のドメインが公開ブロックリストにあります',
  'cause.domain-blocklisted.text':
    '送信側が使うドメイン名が、迷惑メールで見つかったドメインの公開リストに載っています。',
  'cause.domain-blocklisted.who':
    '送信側ドメインの管理者が、原因を取り除いたうえで、リストにドメインの解除を依頼する必要があります。',

  'cause.domain-blocked-provider.title': '受信側の事業者が差出人のドメインを拒否',
  'cause.domain-blocked-provider.text':
    '受信側の事業者は、あなたのドメインからのメールを受け取りません。これは事業者独自の判断で、どこで調べても確かめることはできません。',
  'cause.domain-blocked-provider.who':
    '送信側ドメインの管理者が、受信側の事業者に問い合わせる必要があります。',

  'cause.domain-rate-limited.title': '差出人のドメインのメールが速度制限中です',
  'cause.domain-rate-limited.text':
    '受信側は今、あなたのドメインからのメールを少しずつしか受け取りません。',
  'cause.domain-rate-limited.who':
    'サーバーは自動的に再送します。そのドメインで送る人は、送信の速度を落とすことができます。',

  'cause.url-blocklisted.title': 'メール内のリンクがブロックリストにあります',
  'cause.url-blocklisted.text':
    'メールに、公開ブロックリストに載っているウェブサイトへのリンクがあります。署名や引用文も確認してください。自分で入力したリンクとは限りません。',
  'cause.url-blocklisted.who': 'そのリンクを除いて送れば、あなた自身で解決できます。',

  'cause.url-reputation.title': 'メール内のリンクが危険と見なされました',
  'cause.url-reputation.text':
    '受信側が、メールの中のリンクを信用していません。短縮リンクや追跡用のリンクが原因であることがよくあります。',
  'cause.url-reputation.who': 'そのリンクを除いて送れば、あなた自身で解決できます。',

  'cause.ptr-missing.title': '送信サーバーに逆引き名がありません',
  'cause.ptr-missing.text':
    '受信側は、メールサーバーのインターネットアドレスに対応する名前（DNS の逆引き、PTR とも呼びます）を求めていますが、使える名前が見つかりませんでした。',
  'cause.ptr-missing.who':
    '送信サーバーの管理者の依頼を受けて、そのインターネットアドレスを持つ事業者が名前を設定します。',

  'cause.ptr-mismatch.title': '送信サーバーの名前とアドレスが一致しません',
  'cause.ptr-mismatch.text':
    'メールサーバーのインターネットアドレスには名前がありますが、その名前から同じアドレスに戻らないため、受信側が信用していません。',
  'cause.ptr-mismatch.who':
    '送信サーバーの管理者と、アドレスを持つ事業者が、両方を一致させる必要があります。',

  'cause.ipv6-requirements.title': 'IPv6 のメールが受信側の条件を満たしていません',
  'cause.ipv6-requirements.text':
    'メールサーバーが新しい種類のインターネットアドレス（IPv6）を使いました。受信側はその場合、逆引き名と、メールが本物であるという証明を必ず求めますが、そのどちらかが欠けていました。',
  'cause.ipv6-requirements.who':
    '送信サーバーの管理者が、設定を整えるか、IPv4 で送ることができます。',

  'cause.ipv6-not-accepted.title': '受信側は IPv6 のメールを受け取りません',
  'cause.ipv6-not-accepted.text':
    'メールサーバーが新しい種類のインターネットアドレス（IPv6）を使いましたが、受信側はその方法でメールを受け取る設定になっていません。',
  'cause.ipv6-not-accepted.who': '送信サーバーの管理者が、このメールを IPv4 で送ることができます。',

  'cause.helo-invalid.title': '送信サーバーが誤った名前を名乗りました',
  'cause.helo-invalid.text':
    'メールサーバーが接続の際に名乗った名前が、不完全か、存在しないか、ほかのだれかのものでした。',
  'cause.helo-invalid.who': '送信サーバーの管理者が、正しい名前を設定できます。',

  'cause.protocol-error.title': '二つのメールサーバーの通信がかみ合いません',
  'cause.protocol-error.text':
    'メールサーバー、または途中のファイアウォールが通信の決まりに反したため、受信サーバーが通信を終えました。',
  'cause.protocol-error.who':
    '送信サーバーの管理者が、ソフトウェアやファイアウォールを調べる必要があります。',

  'cause.unauthenticated.title': 'あなたからのメールだと証明できませんでした',
  'cause.unauthenticated.text':
    '受信側は、メールが本当にあなたのドメインから送られたという証明（SPF または DKIM）を求めていますが、どちらも成り立ちませんでした。',
  'cause.unauthenticated.who': '送信側ドメインの設定（DNS）の管理者が直せます。',

  'cause.spf-fail.title': 'このドメインに許可されていないサーバーです',
  'cause.spf-fail.text':
    'あなたのドメインは、その名前で送ってよいサーバーの一覧（SPF）を公開していますが、このメールを送ったサーバーがそこに含まれていません。',
  'cause.spf-fail.who': '送信側ドメインの設定（DNS）の管理者が直せます。',

  'cause.spf-permerror.title': 'ドメインの許可サーバー一覧に誤りがあります',
  'cause.spf-permerror.text':
    'あなたのドメインの名前で送ってよいサーバーの一覧（SPF）に誤りがあり、受信側が利用できませんでした。',
  'cause.spf-permerror.who': '送信側ドメインの設定（DNS）の管理者が修正できます。',

  'cause.spf-record-suspicious.title': 'ドメインが許可するサーバーが多すぎます',
  'cause.spf-record-suspicious.text':
    'あなたのドメインの名前で送ってよいサーバーの一覧（SPF）が広すぎて、ほとんどだれでもその名前を使えるため、受信側が証明として認めていません。',
  'cause.spf-record-suspicious.who': '送信側ドメインの設定（DNS）の管理者が範囲を狭められます。',

  'cause.dkim-fail.title': 'メールの電子署名が確認できませんでした',
  'cause.dkim-fail.text':
    '受信側は、メールにあなたのドメインの有効な電子署名（DKIM）を求めていますが、署名がないか、正しく合いませんでした。',
  'cause.dkim-fail.who':
    '送信側ドメインの設定（DNS）と、署名を付けるメールサーバーの管理者が直せます。',

  'cause.dmarc-reject.title': '差出人ドメインが未証明メールの拒否を求めています',
  'cause.dmarc-reject.text':
    'あなたのドメインは、本物と証明できない自ドメイン名義のメールを拒否するよう受信側に求めており（DMARC）、このメールは証明できませんでした。',
  'cause.dmarc-reject.who': '送信側ドメインの設定（DNS）の管理者が、証明が成り立つようにできます。',

  'cause.dmarc-missing.title': '差出人のドメインに DMARC レコードがありません',
  'cause.dmarc-missing.text':
    '受信側は、本物と証明できないメールをどう扱うか（DMARC）をドメインが示すことを求めていますが、あなたのドメインは何も示していません。',
  'cause.dmarc-missing.who': '送信側ドメインの設定（DNS）の管理者が、レコードを公開できます。',

  'cause.dmarc-alignment.title': '証明が差出人とは別のドメインのものでした',
  'cause.dmarc-alignment.text':
    'メールには送信元の証明が付いていましたが、表示される差出人アドレスのドメインとは別のドメインのものでした。',
  'cause.dmarc-alignment.who': '送信側ドメインの設定（DNS）の管理者が、両方を一致させられます。',

  'cause.forwarding-breaks-auth.title': '自動転送で送信元の証明が失われました',
  'cause.forwarding-breaks-auth.text':
    'メールは、別のアドレスへ転送するサーバーに届きました。最終的なサーバーから見ると、見知らぬサーバーから届いたメールにあなたの名前が付いていたため、拒否されました。あなたに落ち度はありません。',
  'cause.forwarding-breaks-auth.who':
    '転送を行っているサーバーの管理者が直せます。あなたは最終的なアドレスに直接送ることもできます。',

  'cause.from-domain-not-owned.title': '差出人アドレスが他社のドメインのものです',
  'cause.from-domain-not-owned.text':
    'あるドメイン（無料メールサービスなど）の差出人アドレスを使ったメールが、そのサービスのものではないサーバーから送られました。これは認められていません。',
  'cause.from-domain-not-owned.who':
    '自分のドメインのアドレスで送るか、そのサービス自身のサーバーを通して送れば、あなた自身で解決できます。',

  'cause.sender-domain-dns.title': '差出人のドメインが見つかりませんでした',
  'cause.sender-domain-dns.text':
    '受信側があなたのアドレスのドメインを調べたところ、メールを受け取れるものが何も見つからず、返信を送ることができない状態でした。',
  'cause.sender-domain-dns.who': '送信側ドメインの設定（DNS）の管理者が直せます。',

  'cause.sender-null-mx.title': '差出人のドメインは受信しないと宣言しています',
  'cause.sender-null-mx.text':
    'あなたのドメインは、メールをいっさい受け取らないと公開しています（null MX）。受信側は、返信できないメールを受け取りません。',
  'cause.sender-null-mx.who':
    '送信側ドメインの管理者がその設定を変えるか、メールを受け取れるドメインから送ることができます。',

  'cause.sender-address-invalid.title': '差出人のアドレスが正しくありません',
  'cause.sender-address-invalid.text':
    'メールが、不完全な、または書き方の誤った差出人アドレスで送られました。',
  'cause.sender-address-invalid.who': '送信プログラムまたは送信サーバーの管理者が修正できます。',

  'cause.sender-verify-failed.title': '差出人アドレスの存在を確認できませんでした',
  'cause.sender-verify-failed.text':
    '受信側は、メールを受け取る前に、あなたのアドレスが存在するかどうかをあなたのメールサーバーに尋ねましたが、使える回答が得られませんでした。',
  'cause.sender-verify-failed.who':
    '送信側ドメインのメールサーバーの管理者が、アドレスに届くようにできます。',

  'cause.sender-not-owned.title': 'このログインではその差出人を使えません',
  'cause.sender-not-owned.text':
    'あるアカウントでログインし、別のアカウントのアドレスで送りましたが、メール事業者がそれを認めていません。',
  'cause.sender-not-owned.who':
    'メールソフトで、ログインしたアカウントのアドレスを選べば、あなた自身で解決できます。',

  'cause.sender-account-blocked.title': '送信元のアカウントが停止されています',
  'cause.sender-account-blocked.text':
    'あなた自身のメール事業者が、このアカウントからの送信を停止しました。',
  'cause.sender-account-blocked.who':
    'アカウントの管理者が、メール事業者とのあいだで解決する必要があります。',

  'cause.sender-account-compromised.title': '送信元アカウントが乗っ取られた恐れがあります',
  'cause.sender-account-compromised.text':
    'あなたのアカウントから大量の、または普段と違うメールが送られたため、あなた自身のメール事業者が停止しました。ほかのだれかが使っている恐れがあります。',
  'cause.sender-account-compromised.who':
    'あなた自身で解決できます。まずアカウントの安全を確保し、それから停止の解除を依頼してください。',

  'cause.sender-quota-exceeded.title': '自分の送信上限に達しました',
  'cause.sender-quota-exceeded.text':
    'あなた自身のメール事業者が一定時間に認めている量を、アカウントが送りきりました。',
  'cause.sender-quota-exceeded.who': '上限が元に戻るまで待つか、上限の引き上げを依頼できます。',

  'cause.sender-host-compromised.title': '送信元の機器が感染しているようです',
  'cause.sender-host-compromised.text':
    'メールサーバーのインターネットアドレスの背後にある機器またはネットワークが、感染しているか乗っ取られている兆候を、受信側が確認しました。',
  'cause.sender-host-compromised.who':
    'その機器またはネットワークの管理者が、問題を取り除く必要があります。',

  'cause.sender-host-abused.title': '送信サーバーが他人に悪用されています',
  'cause.sender-host-abused.text':
    '無関係の第三者があなたのメールサーバーを通してメールを送っていることを、受信側が確認しました。',
  'cause.sender-host-abused.who':
    '送信サーバーの管理者が、第三者が使えないように閉じる必要があります。',

  'cause.tenant-blocked.title': '組織のメールサービスが停止されています',
  'cause.tenant-blocked.text':
    'Microsoft が、あなたの組織全体の送信を停止しました。契約したばかり、試用中、または普段と違うメールを送ったことがよくある理由です。',
  'cause.tenant-blocked.who':
    'あなたの組織の Microsoft 365 管理者が、Microsoft とのあいだで解決する必要があります。',

  'cause.tenant-unregistered-domain.title': '差出人のドメインがサービスに未登録です',
  'cause.tenant-unregistered-domain.text':
    'あなたの組織が、メールサービスに登録されていないドメインを使って、そのサービスからメールを送りました。',
  'cause.tenant-unregistered-domain.who': 'あなたの組織のメール管理者が、ドメインを追加できます。',

  'cause.login-failed.title': '送信メールサーバーがログインを拒否しました',
  'cause.login-failed.text':
    'メールソフトが送信メールサーバーにログインできませんでした。ユーザー名またはパスワードが受け付けられませんでした。',
  'cause.login-failed.who': 'メールソフトのアカウント設定で、あなた自身で直せます。',

  'cause.relay-auth-required.title': '送信メールサーバーがログインを求めています',
  'cause.relay-auth-required.text':
    'メールソフトまたは機器が、ログインせずにメールを渡しました。送信メールサーバーは、ログインした場合にだけ、よそ宛てのメールを引き受けます。',
  'cause.relay-auth-required.who': 'メールソフトまたは機器の設定で、あなた自身で直せます。',

  'cause.relay-denied.title': 'サーバーがこの宛先への中継を拒否しました',
  'cause.relay-denied.text':
    'メールが、受信者のドメインを担当していないサーバーに届き、そのサーバーは中継を行いません。',
  'cause.relay-denied.who':
    '送信サーバーの管理者が、ログインまたは経路を修正できます。まれに、受信者のドメインが誤ったサーバーを指していることもあります。',

  'cause.esp-sender-not-verified.title': 'メールサービスが差出人を未確認です',
  'cause.esp-sender-not-verified.text':
    'メールを送るサービスは、この差出人アドレスまたはドメインをあなたが使ってよいという証明を求めていますが、まだ得ていません。',
  'cause.esp-sender-not-verified.who':
    'そのサービスのアカウントの管理者が、差出人の確認手続きを行えます。',

  'cause.esp-suppressed.title': 'メールサービスがこの宛先への送信を止めています',
  'cause.esp-suppressed.text':
    'メールを送るサービスは、以前に不達や苦情があったアドレスの一覧を持っており、この受信者がそこに載っています。このメールは実際には送られていません。',
  'cause.esp-suppressed.who': 'そのサービスのアカウントの管理者が、アドレスを一覧から外せます。',

  'cause.recipient-unknown.title': '宛先のアドレスは存在しません',
  'cause.recipient-unknown.text':
    '受信サーバーに、そのアドレスの利用者がいません。たいていは、つづりの誤りか、その人が退職や退会をしたためです。',
  'cause.recipient-unknown.who':
    'アドレスを確認するか、別の方法で本人に尋ねれば、あなた自身で解決できます。',

  'cause.recipient-stale-address.title': '古いアドレスが使われました',
  'cause.recipient-stale-address.text':
    'メールソフトがこの人の古い登録を補完したか、この人のアドレスが変わりました。',
  'cause.recipient-stale-address.who':
    '古い登録を削除し、アドレスを入力し直せば、あなた自身で解決できます。',

  'cause.recipient-domain-not-found.title': '宛先のドメインは存在しません',
  'cause.recipient-domain-not-found.text':
    '宛先アドレスの @ より後ろの部分が見つかりませんでした。たいていは入力の誤りです。',
  'cause.recipient-domain-not-found.who':
    'アドレスを一文字ずつ確認すれば、あなた自身で解決できます。',

  'cause.recipient-domain-no-mx.title': '宛先のドメインにメールサーバーがありません',
  'cause.recipient-domain-no-mx.text':
    '受信者のドメインは存在しますが、どのサーバーがメールを受け取るのかを示していません。',
  'cause.recipient-domain-no-mx.who':
    '受信者のドメインの管理者が直せます。まずつづりを確認してください。',

  'cause.recipient-null-mx.title': '宛先のドメインはメールを受け取りません',
  'cause.recipient-null-mx.text':
    '受信者のドメインは、メールをいっさい受け取らないと宣言しています。',
  'cause.recipient-null-mx.who':
    'その人の別のアドレスを使えます。このアドレスには決して届きません。',

  'cause.recipient-mx-wrong.title': '宛先のメールが誤ったサーバーに届いています',
  'cause.recipient-mx-wrong.text':
    '受信者のドメインが、そのドメインを担当していないサーバーにメールを向けています。',
  'cause.recipient-mx-wrong.who': '受信者のドメインの管理者が修正する必要があります。',

  'cause.recipient-disabled.title': '受信者のメールボックスは閉じられています',
  'cause.recipient-disabled.text':
    'アドレスは存在しますが、メールボックスが無効にされているか、もう使われていません。',
  'cause.recipient-disabled.who':
    '再開できるのは受信者だけです。別の方法で本人に連絡してください。',

  'cause.mailbox-full.title': '受信者のメールボックスがいっぱいです',
  'cause.mailbox-full.text':
    '受信者のメールボックスに空きがありません。あなたの側に問題はありません。',
  'cause.mailbox-full.who': '受信者が空きを作る必要があります。別の方法で本人に知らせてください。',

  'cause.recipient-rate-limited.title': '受信者に今、メールが集中しています',
  'cause.recipient-rate-limited.text':
    '受信者のメールボックスに、事業者が認める量を超えるメールが今届いています。',
  'cause.recipient-rate-limited.who': 'だれも何もする必要はありません。自然に解消します。',

  'cause.recipient-restricted.title': '受信者は特定の差出人からだけ受け取ります',
  'cause.recipient-restricted.text':
    'このアドレスは、組織の内部など特定の人からのメールだけを受け取り、あなたはそこに含まれていません。',
  'cause.recipient-restricted.who': '受信者側のメール管理者が、あなたを許可できます。',

  'cause.recipient-blocked-sender.title': '受信者側がこの差出人をブロックしています',
  'cause.recipient-blocked-sender.text':
    '受信者または受信者の組織が、あなたのアドレス、ドメイン、またはサーバーを、独自の拒否リストに載せています。',
  'cause.recipient-blocked-sender.who': '受信者側のメール管理者が、ブロックを解除できます。',

  'cause.recipient-anti-spoofing.title': '受信側が自組織のなりすましと判断しました',
  'cause.recipient-anti-spoofing.text':
    '外部から来たメールに受信者自身の組織のアドレスが付いていたため、受信側がなりすましとして拒否しました。',
  'cause.recipient-anti-spoofing.who':
    '受信者側のメール管理者が、その組織の名前で送るサービスを許可できます。',

  'cause.recipient-geo-block.title': '受信側はこの国からのメールを受け取りません',
  'cause.recipient-geo-block.text':
    '受信者の組織は、あなたのメールサーバーがある国または地域からのメールを拒否しています。',
  'cause.recipient-geo-block.who': '受信者側のメール管理者が、例外を設けられます。',

  'cause.policy-rule.title': '受信者の組織のルールによって拒否されました',
  'cause.policy-rule.text':
    '受信者側の管理者が、このようなメールを拒否するルールを設定しています。',
  'cause.policy-rule.who': '受信者側のメール管理者が、どのルールだったのかを調べて変更できます。',

  'cause.policy-unspecified.title': '理由を示さないポリシーによる拒否です',
  'cause.policy-unspecified.text':
    '受信サーバーはメールを拒否しましたが、理由を述べていません。その文言はさまざまな理由に当てはまります。',
  'cause.policy-unspecified.who':
    '送信サーバーの管理者は、下に挙げる考えられる理由を順に確かめられます。本当の理由は、受信者側の管理者が知っています。',

  'cause.recipient-server-unreachable.title': '受信者のメールサーバーに接続できません',
  'cause.recipient-server-unreachable.text':
    'あなたのメールサーバーが、受信者のメールサーバーに接続できませんでした。',
  'cause.recipient-server-unreachable.who':
    '受信者のメールサーバーの管理者が、復旧させる必要があります。',

  'cause.recipient-dns-failure.title': '宛先のドメインの設定から応答がありません',
  'cause.recipient-dns-failure.text':
    'あなたのメールサーバーが、受信者のドメインのメールをどこに届けるかを問い合わせたところ、答えの代わりにエラーが返りました。',
  'cause.recipient-dns-failure.who': '受信者のドメインの管理者が、DNS を修復する必要があります。',

  'cause.dns-temporary-failure.title': '問い合わせが一時的に失敗しました',
  'cause.dns-temporary-failure.text':
    'どちらかのサーバーが、そのとき DNS で調べものをできませんでした。たいていは数分で解消します。',
  'cause.dns-temporary-failure.who': 'だれも何もする必要はありません。メールは再送されます。',

  'cause.network-timeout.title': '接続が途切れました',
  'cause.network-timeout.text':
    '二つのメールサーバーは接続していましたが、メールを送り終える前に一方が応答しなくなりました。',
  'cause.network-timeout.who':
    'サーバーは自動的に再送します。繰り返し起きる場合は、送信サーバーの管理者がネットワークを調べる必要があります。',

  'cause.recipient-server-misconfigured.title': '受信者のメールサーバーに不具合があります',
  'cause.recipient-server-misconfigured.text':
    '受信者のメールサーバーが、自身の不具合のためにメールを受け取れませんでした。あなたの側に問題はありません。',
  'cause.recipient-server-misconfigured.who':
    '受信者のメールサーバーの管理者が、修復する必要があります。',

  'cause.recipient-tls-policy.title': '受信側の暗号化接続に問題があります',
  'cause.recipient-tls-policy.text':
    '受信者のドメインは、正しい証明書による安全な接続を求めていますが、そのメールサーバーが用意できませんでした。',
  'cause.recipient-tls-policy.who': '受信者のメールサーバーの管理者が、修復する必要があります。',

  'cause.tls-required.title': '受信側が暗号化された接続を求めています',
  'cause.tls-required.text':
    '受信側は暗号化された接続でだけメールを受け取りますが、あなたのメールサーバーは暗号化を使いませんでした。',
  'cause.tls-required.who': '送信サーバーの管理者が、暗号化を有効にできます。',

  'cause.receiver-dnsbl-misconfig.title': '受信側がブロックリストを誤って読みました',
  'cause.receiver-dnsbl-misconfig.text':
    '受信サーバーが、ブロックリストの使い方を誤っています。エラー応答を掲載と取り違えているか、もう存在しないリストに問い合わせています。この文言は、あなたのメールサーバーが掲載されているという意味ではありません。誤りは受信側にあり、ほかの送信者も拒否されています。',
  'cause.receiver-dnsbl-misconfig.who':
    '受信者のメールサーバーの管理者が、修復する必要があります。',

  'cause.receiver-nat-hides-ip.title': '受信側から接続元が見えていません',
  'cause.receiver-nat-hides-ip.text':
    '受信サーバーには、あなたのメールサーバーの本当のアドレスの代わりに内部のアドレスが見えており、別の機器を判定しています。誤りは受信側にあります。',
  'cause.receiver-nat-hides-ip.who': '受信者のメールサーバーの管理者が、修復する必要があります。',

  'cause.receiver-dns-broken.title': '受信側の DNS 問い合わせが失敗しています',
  'cause.receiver-dns-broken.text':
    '受信サーバー自身の DNS に障害があり、あなたのメールサーバーの名前を調べられませんでした。誤りは受信側にあります。',
  'cause.receiver-dns-broken.who': '受信者のメールサーバーの管理者が、修復する必要があります。',

  'cause.greylisted.title': '意図的な保留です。メールは再送されます',
  'cause.greylisted.text':
    '受信サーバーは、まだ知らないサーバーからのメールを保留し、再送してくるかどうかを確かめます。あなたのメールサーバーは自動的に再送し、メールは失われません。',
  'cause.greylisted.who': 'だれも何もする必要はありません。たいてい 1 時間以内に届きます。',

  'cause.temporary-server-error.title': '受信サーバーが混雑または不具合の状態です',
  'cause.temporary-server-error.text':
    '受信サーバーが、そのときメールを受け取れず、あとで再送するよう求めました。',
  'cause.temporary-server-error.who': 'だれも何もする必要はありません。メールは再送されます。',

  'cause.delay-notice.title': '遅れているだけです。まだ送信を試みています',
  'cause.delay-notice.text':
    'あなたのメールサーバーは、まだメールを届けられておらず、送信を試み続けています。これは警告であり、失敗ではありません。',
  'cause.delay-notice.who': '今のところ、だれも何もする必要はありません。',

  'cause.message-expired.title': '長く試みたのち、サーバーが送信をやめました',
  'cause.message-expired.text':
    'あなたのメールサーバーは、数日または数時間試みたのちに送信をやめました。本当の理由は、最初のころの試みを妨げたものにあります。',
  'cause.message-expired.who': '送信サーバーの管理者は、何が試みを妨げたのかをログで確認できます。',

  'cause.mail-loop.title': 'メールが同じところを回り続けました',
  'cause.mail-loop.text': 'サーバーどうしがメールを互いに渡し続け、最後に一方が止めました。',
  'cause.mail-loop.who': '受信者側のメールの管理者が、転送または経路を修正する必要があります。',

  'cause.message-too-big.title': 'メールが大きすぎます',
  'cause.message-too-big.text':
    '添付ファイルを含めたメールが、いずれかのサーバーが受け取る大きさを超えています。',
  'cause.message-too-big.who':
    'ファイルへのリンクか、小さくしたファイルを送れば、あなた自身で解決できます。',

  'cause.message-header-too-big.title': 'メールのヘッダーが大きすぎます',
  'cause.message-header-too-big.text':
    'メールの先頭にある技術的な部分が、受信サーバーが受け取る大きさを超えています。受信者が非常に多いことや、長く続いた返信がよくある理由です。',
  'cause.message-header-too-big.who': '送信プログラムの管理者が、ヘッダーを短くできます。',

  'cause.too-many-recipients.title': '一度に送る受信者が多すぎます',
  'cause.too-many-recipients.text':
    'いずれかのサーバーが一度に認める数を超える人に、メールが宛てられていました。',
  'cause.too-many-recipients.who': '小さなグループに分けて送れば、あなた自身で解決できます。',

  'cause.recipient-list-hygiene.title': '存在しないアドレスへのメールが多すぎます',
  'cause.recipient-list-hygiene.text':
    '送信サーバーが、存在しないアドレスにあまりに多く送ったため、受信側が受け付けなくなりました。',
  'cause.recipient-list-hygiene.who':
    '一斉配信を行っている人が、受信者の一覧を整理する必要があります。',

  'cause.content-spam.title': 'メールが迷惑メールと判定されました',
  'cause.content-spam.text':
    '受信側が、メールの内容、リンク、または送り方から迷惑メールと判定しました。フィルターは誤ることがあり、ごく普通のメールが当たることもあります。',
  'cause.content-spam.who':
    '送信サーバーの管理者が理由を突き止められます。あなたは、より簡素な内容で送り直すこともできます。',

  'cause.content-malware.title': 'メールからウイルスが見つかりました',
  'cause.content-malware.text':
    '受信側が、メールまたは添付ファイルに危険なものを見つけた、あるいは見つけたと判断しました。',
  'cause.content-malware.who':
    'あなた自身で解決できます。まずパソコンと添付ファイルを検査してください。',

  'cause.attachment-blocked.title': 'この種類の添付ファイルは認められていません',
  'cause.attachment-blocked.text':
    '受信側は、この形式の添付ファイルを、圧縮ファイルの中に入っている場合も含めて受け取りません。',
  'cause.attachment-blocked.who': 'ファイルをリンクで共有すれば、あなた自身で解決できます。',

  'cause.message-not-rfc-compliant.title': 'メールの形式が標準に従っていません',
  'cause.message-not-rfc-compliant.text':
    'メールを作ったプログラムが、差出人の行や日付など、どのメールにも必ず一つだけ必要なものを省いたか、二重に入れました。',
  'cause.message-not-rfc-compliant.who': '送信プログラムまたは送信サーバーの管理者が修正できます。',

  'cause.duplicate-message-id.title': '同じメールが二度送られました',
  'cause.duplicate-message-id.text':
    '受信サーバーが、同じ識別番号のメールをすでに受け取っており、二通目を拒否しました。',
  'cause.duplicate-message-id.who': '送信プログラムまたは送信サーバーの管理者が修正できます。',

  'cause.address-syntax.title': '宛先アドレスの書き方に誤りがあります',
  'cause.address-syntax.text':
    '宛先アドレスに、そこにあってはならない文字があるか、必要な文字が欠けています。',
  'cause.address-syntax.who': 'アドレスを入力し直せば、あなた自身で解決できます。',

  'cause.backscatter.title': 'あなたが送っていないメールの不達通知です',
  'cause.backscatter.text':
    'だれかがあなたのアドレスを偽の差出人として使い、その不達通知があなたに届きました。通常、あなたのアカウントに侵入されたわけではありません。',
  'cause.backscatter.who': 'だれも何もする必要はありません。この通知は削除してかまいません。',

  'cause.see-remote-text.title': '本当の理由は相手サーバーの文言にあります',
  'cause.see-remote-text.text':
    'この通知は取り次ぎにすぎません。あなたのメールサーバーは、別のサーバーがメールを拒否したことを伝えており、理由はそのサーバー自身の文言にあります。',
  'cause.see-remote-text.who': '通知の技術的な部分で、相手サーバーの文言を探してください。',

  'cause.not-a-bounce.title': 'これは不達通知ではありません',
  'cause.not-a-bounce.text':
    'このメッセージには、メールが届かなかったことを示すものが何もありません。',
  'cause.not-a-bounce.who': 'だれも何もする必要はありません。',
  'cause.not-a-bounce.delivered.title': '確認通知：メールは配信されました',
  'cause.not-a-bounce.delivered.text':
    'この通知は、メールが配信された、または次のサーバーに渡されたことを確認するものです。',
  'cause.not-a-bounce.auto-reply.title': '不達通知ではなく、自動返信です',
  'cause.not-a-bounce.auto-reply.text':
    'これは不在通知などの自動返信です。メール自体は配信されています。',
  'cause.not-a-bounce.complaint.title': '不達通知ではなく、迷惑メールの苦情です',
  'cause.not-a-bounce.complaint.text':
    'これは、受信者がメールを迷惑と報告したことを伝える通知です。メール自体は配信されています。',
  'cause.not-a-bounce.receipt.title': '不達通知ではなく、開封確認などの通知です',
  'cause.not-a-bounce.receipt.text':
    'これは、メールが読まれた、削除されたなどを知らせる確認通知です。配信の失敗を伝えるものではありません。',

  'cause.unclassified.title': 'メールは戻りましたが、理由は不明です',
  'cause.unclassified.text':
    'これはメールが届かなかったという通知ですが、その文言は、私たちが知るどの理由にも当てはまりません。',
  'cause.unclassified.who':
    '受信者側のメール管理者が、本当の理由を調べられます。下の検査で範囲を絞り込める場合もあります。',
} as const satisfies Record<keyof typeof en, string>;
