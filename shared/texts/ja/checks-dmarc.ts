/** DMARC の検査の文言。 */
import type { dmarcTexts as en } from '../en/checks-dmarc.ts';

export const dmarcTexts = {
  'dmarc.summary.badDomain': '「{domain}」はドメイン名ではないため、DMARC レコードはありません。',
  'dmarc.summary.unknown':
    '問い合わせに失敗したため、{domain} の DMARC ポリシーは分かりませんでした：{reason}。',
  'dmarc.summary.none':
    '{domain} には DMARC レコードがありません。大手のメール事業者はこれを求めています。',
  'dmarc.summary.noPolicy':
    '{domain} に適用される DMARC レコードには使えるポリシーがないため、受信側はレコードがないものとして扱います。',
  'dmarc.summary.valid':
    '{name} の DMARC レコードは有効です。{domain} からのメールのうち、このドメインについて SPF にも DKIM にも合格しないものの扱い：{applied}。',
  'dmarc.summary.problems':
    '{name} の DMARC レコードは {domain} について機能していますが、問題があります：{problem}',
  'dmarc.summary.fails':
    'このメールは {domain} について SPF にも DKIM にも合格していません。DMARC ポリシーが受信側に求める扱い：{applied}。',
  'dmarc.summary.pNone':
    '{domain} の DMARC レコードは監視だけのもの（p=none）です。受信側は、不合格のメールもほかのメールと同じに扱うよう求められます。',
  'dmarc.applied.none': 'ほかのメールと同じに扱う',
  'dmarc.applied.quarantine': '不審なメールとして扱う（迷惑メールフォルダー）',
  'dmarc.applied.reject': '拒否する',

  'dmarc.align.spf':
    'メールは {domain} のポリシーを満たしています。{domain} に属する {by} について SPF に合格しています。',
  'dmarc.align.dkim':
    'メールは {domain} のポリシーを満たしています。このドメインの有効な DKIM 署名があります。',
  'dmarc.align.none': '{domain} に属するドメインについて、SPF も DKIM 署名も合格していません。',
  'dmarc.align.dkimOpen':
    '{domain} について SPF に合格していません。このドメインの DKIM 署名が有効だったかどうかは分かりません。',
  'dmarc.align.spfOpen':
    '{domain} について合格した DKIM 署名はありません。SPF に合格するかどうかは分かりません。',
  'dmarc.align.open':
    'メールが {domain} のポリシーを満たすかどうかは分かりません。SPF または DKIM の結果が必要です。',

  'dmarc.problem.several':
    '{name} に DMARC レコードが {count} 個あり、受信側はすべてを無視します。置けるのは一つだけです。',
  'dmarc.problem.duplicateTag': '{name} のレコードには「{tag}」が 2 回あり、全体が無効になります。',
  'dmarc.problem.spfHere': 'DMARC レコードだけを置くべき {name} に、SPF レコードがあります。',
  'dmarc.problem.almost':
    '{name} のレコード「{text}」は DMARC として読まれません。必ず「v=DMARC1;」で始めてください。',
  'dmarc.problem.fragment':
    '{name} の「{text}」は、分割された DMARC レコードの一部のようです。すべてを一つのレコードに入れる必要があります。',
  'dmarc.problem.unrelated': '{name} の TXT レコード「{text}」は DMARC と関係がありません。',
  'dmarc.problem.wrongValue': '「{tag}={value}」は DMARC にない値です。',
  'dmarc.problem.noPolicy':
    '{domain} のレコードには有効なポリシーもレポートの宛先もないため、受信側はレコードがないものとして扱います。',
  'dmarc.problem.pMissing': 'レコードに「p=」がないため、「p=none」とみなされます。',
  'dmarc.problem.pNone': '{domain} のポリシーは「none」で、ドメインをだれからも守りません。',
  'dmarc.problem.spNone': '{domain} のサブドメインは守られていません（「sp=none」）。',
  'dmarc.problem.testing':
    'レコードはテストモード（「t=y」）です。ポリシーは 1 段階弱く扱われます。',
  'dmarc.problem.badUri':
    '「{uri}」はレポートを送れる宛先ではありません。「mailto:dmarc@example.com」のように書く必要があります。',
  'dmarc.problem.uriSize': 'レポートの宛先の大きさの上限「!{size}」には、もう意味がありません。',
  'dmarc.problem.noRua':
    'レコードに「rua=」がないため、{domain} の名前で何が送られているか、だれも報告してくれません。',
  'dmarc.problem.pct':
    '「pct={value}」にはもう意味がありません。現在の標準に従う受信側は、すべてのメールにポリシーを適用します。',
  'dmarc.problem.historic': '「{tag}」は標準から外され、もう意味がありません。',
  'dmarc.problem.unknownTag': '「{tag}」は DMARC のタグではないため、無視されます。',
  'dmarc.problem.stray': '「{text}」はタグではありません。タグの間にはセミコロンが必要です。',
  'dmarc.problem.foAlone': '「fo」は「ruf」がなければ意味を持ちません。',
  'dmarc.problem.misplaced':
    'だれも見ない {name} に DMARC レコードがあります。正しい場所は {right} です。',
  'dmarc.problem.reportRefused':
    '{host} はレポートの受け取りに同意していないため、レポートは送られません（{name} にレコードがありません）。',
  'dmarc.problem.reportUnknown':
    '{host} がレポートの受け取りに同意しているかどうかは分かりませんでした。',
  'dmarc.problem.pslDiffers':
    'まだ Public Suffix List を使う受信側は、組織を {organisation} ではなく {psl} とみなすため、別の結果になることがあります。',

  'dmarc.suggest.start':
    'このレコードはレポートを求めるだけで、メールの配信には影響しません。自分のメールがすべて合格していることをレポートで確認できたら、厳しくしてください。{domain} とその下のすべてに適用されます。',
  'dmarc.suggest.address': '{address} があることを確かめるか、自分のアドレスに書き換えてください。',
  'dmarc.suggest.dropped': '「{tag}」は意味がないため省きました。',
  'dmarc.suggest.pctToTest': '「pct=0」は現在は「t=y」と書きます。',
  'dmarc.suggest.policy': 'ポリシーは「none」から始まり、メールの配信には影響しません。',
  'dmarc.suggest.uris': '「{tag}」の宛先を正しい書き方に直しました。',
  'dmarc.suggest.merged':
    '今ある DMARC レコードを削除し、これだけを公開してください。今のものはどれも効いていないため、ポリシーは「none」から始まります。自分のメールがすべて合格していることをレポートで確認できたら、厳しくしてください。',
} as const satisfies Record<keyof typeof en, string>;
