/** Texte der Seiten des Workers und der Sprachwahl. */
import type { WebKey } from '../en/web.ts';

export const web: Readonly<Record<WebKey, string>> = {
  'web.brand.pages': 'Seiten',
  'web.nav.causes': 'Ursachen',
  'web.nav.docs': 'Für Programme',
  'web.private':
    'Nichts, was Sie einfügen, wird gespeichert oder protokolliert. Nur Namen und Adressen von Servern werden im DNS nachgeschlagen.',

  'web.home.title': 'Warum kam meine Mail zurück?',
  'web.home.lead':
    'Fügen Sie die Nachricht ein, die zurückkam. Sie lesen dann, warum, wer das beheben kann und wie, mit Beleg aus dem DNS.',
  'web.home.text': 'Die Nachricht oder nur die Zeile mit dem Fehler',
  'web.home.file': 'oder die gespeicherte Nachricht (.eml)',
  'web.home.find': 'Ursache finden',
  'web.home.soon': 'Dauert ein bis zwei Sekunden.',
  'web.home.good': 'Was Sie am besten einfügen',
  'web.home.good.text':
    'Alles ab „Delivery has failed“, „Undelivered Mail“ oder „Unzustellbar“, mit den technischen Zeilen am Ende. Die Zahlen und Adressen darin unterscheiden eine Ursache von der anderen.',

  'web.home.msg':
    'Eine .msg-Datei lässt sich hier nicht lesen. Öffnen Sie sie in Outlook, wählen Sie „Speichern unter“ und das Format .eml, oder kopieren Sie ihren ganzen Text in das Feld oben.',
  'web.share': 'Link zu diesem Bericht kopieren',
  'web.share.copied':
    'Link kopiert. Er enthält den Bericht ohne Namen von Personen; gespeichert wird hier nichts.',
  'web.shared': 'Jemand hat diesen Bericht mit Ihnen geteilt. Er entstand am {at}.',
  'web.check': 'Oder einen Server ohne Nachricht prüfen',
  'web.check.ip': 'IP-Adresse des sendenden Servers',
  'web.check.domain': 'Domain des Absenders',
  'web.check.ask': 'Prüfen',
  'web.check.title': 'Was das DNS über {subject} sagt',

  'web.result.quote': 'Diese Worte der Nachricht gaben den Ausschlag:',
  'web.result.steps': 'Was zu tun ist',
  'web.result.checks': 'Was das DNS sagt',
  'web.result.answers': 'Die Antworten selbst',
  'web.result.use': '{queries} Abfragen in {ms} ms, {at}. Wie sicher: {sure}',
  'web.result.another': 'Eine andere Nachricht untersuchen',

  'web.causes.title': 'Warum Mail zurückkommt',
  'web.causes.lead': 'Alle Ursachen, die Whybounced unterscheidet.',
  'web.causes.all': 'Alle Ursachen',
  'web.cause.examples': 'Wie Server es sagen',
  'web.cause.page': 'Seite des Anbieters dazu',
  'web.cause.paste':
    'Haben Sie so eine Nachricht? Fügen Sie sie ein und lesen Sie, was in Ihrem Fall zu tun ist, mit Beleg aus dem DNS.',

  'web.mail.subject': 'Warum Ihre Mail zurückkam',

  'web.language': 'Sprache',
  'web.language.auto': 'Wie im Browser',
};
