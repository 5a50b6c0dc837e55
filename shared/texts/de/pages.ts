/** Texte der Seiten der Erweiterung: Popup, Seitenleiste, Einstellungen. */
import type { pages as en } from '../en/pages.ts';

export const pages = {
  'page.menu': 'Diesen Rückläufer untersuchen',
  'page.paste':
    'Fügen Sie die zurückgekommene Nachricht ein, oder ziehen Sie eine gespeicherte (.eml) hierher',
  'page.find': 'Ursache finden',
  'page.file': 'Gespeicherte Nachricht öffnen…',
  'page.trouble': 'Hier ist etwas schiefgegangen. Bitte schließen und neu öffnen.',
  'page.panel.empty':
    'Markieren Sie einen Rückläufer auf einer beliebigen Seite, klicken Sie ihn mit der rechten Maustaste an und wählen Sie „Diesen Rückläufer untersuchen“. Oder fügen Sie einen ein:',
  'page.other': 'Einen anderen untersuchen',
  'page.kind.delivered':
    'Diese Meldung sagt, dass die Mail zugestellt wurde. Es ist nichts zu tun.',
  'page.kind.auto-reply':
    'Das ist eine automatische Antwort, etwa eine Abwesenheitsnotiz. Die Mail ist angekommen.',
  'page.kind.complaint':
    'Das ist ein Beschwerdebericht: Jemand hat die Mail als Spam markiert. Angekommen ist sie.',
  'page.kind.receipt': 'Das ist eine Lesebestätigung. Die Mail ist angekommen.',
  'page.kind.not-a-bounce':
    'Das sieht nicht nach einem Rückläufer aus. Verwenden Sie die ganze Meldung, mit den technischen Zeilen am Ende.',

  'popup.active.cards':
    'In diesem Tab aktiv. Rückläufer unter den geöffneten Nachrichten: {cards} von {open}.',
  'popup.active.none': 'In diesem Tab aktiv: kein Rückläufer zu sehen.',
  'popup.inactive':
    'Keine Mailseite. Fügen Sie einen Rückläufer ein, oder markieren Sie einen auf der Seite und klicken Sie ihn mit der rechten Maustaste an.',
  'popup.off': 'Auf {host} ausgeschaltet.',
  'popup.past': 'Letzte Diagnosen',
  'popup.past.none': 'Noch keine.',
  'popup.watched': 'Beobachtet',
  'popup.watched.stop': 'Nicht mehr beobachten: {title}',
  'popup.diagnostics': 'Diagnosedaten kopieren',
  'popup.diagnostics.why':
    'Version, Browser und welche Teile der Seite erkannt wurden; keine Mail.',
  'popup.copied': 'Kopiert',
  'popup.settings': 'Einstellungen',

  'options.title': 'Einstellungen',
  'options.endpoint': 'Woher der Beleg aus dem DNS kommt',
  'options.endpoint.why':
    'Die Adresse eines Whybounced-Servers. Er bekommt nach Ihrer Zustimmung den Berichtsteil eines Rückläufers, sonst nichts.',
  'options.endpoint.label': 'Adresse des Servers',
  'options.endpoint.save': 'Speichern',
  'options.endpoint.test': 'Testen',
  'options.endpoint.reset': 'Zurück zu {endpoint}',
  'options.endpoint.saved': 'Gespeichert.',
  'options.endpoint.bad':
    'Das ist keine Serveradresse: Eine solche beginnt mit https, auf diesem Rechner auch mit http.',
  'options.endpoint.works': 'Er antwortet.',
  'options.endpoint.dead': 'Von dort kommt keine Antwort.',
  'options.endpoint.denied':
    'Gespeichert. Ohne die Berechtigung geht es nur, wenn der Server Anfragen von jeder Seite zulässt.',
  'options.consent': 'Bevor etwas gesendet wird',
  'options.consent.ask': 'Jedes Mal fragen und den Text zeigen',
  'options.consent.always': 'Immer senden, ohne zu fragen',
  'options.allow': 'Senden erlauben',
  'options.allow.why':
    'Firefox fragt noch einmal selbst, bevor ein Add-on Teile einer Mail irgendwohin senden darf.',
  'options.allow.done':
    'Senden ist erlaubt. Sie können zur Mail zurückgehen und es noch einmal versuchen.',
  'options.hosts': 'Wo Karten erscheinen',
  'options.original': 'In Gmail: das Original eines Rückläufers lesen',
  'options.original.why':
    'Das Original enthält den Zustellbericht, den die Seite nicht zeigt. Es wird in diesem Browser gelesen, von Gmail selbst; was gesendet werden darf, bleibt dasselbe.',
  'options.history': 'Was in diesem Browser aufbewahrt wird',
  'options.history.keep': 'Die letzten 20 Diagnosen merken (Ursache und Zeit, nichts von der Mail)',
  'options.history.erase': 'Alles löschen',
  'options.history.erased': 'Gelöscht.',
  'options.privacy': 'Datenschutz',
  'options.privacy.text':
    'Das Lesen und die erste Diagnose geschehen in diesem Browser. Erst nach Ihrer Zustimmung geht der Berichtsteil eines Rückläufers an den Server oben: nichts, was in einer Adresse vor dem @ steht, kein Betreff, nichts, was Sie geschrieben haben. Mit keiner anderen Stelle wird je Verbindung aufgenommen.',
} as const satisfies Record<keyof typeof en, string>;
