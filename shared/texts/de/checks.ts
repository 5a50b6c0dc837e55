/** Was die Prüfungen sagen: je ein schlichter Satz. */
import type { checks as en } from '../en/checks.ts';
import { blocklistTexts } from './blocklists.ts';

export const checks = {
  ...blocklistTexts,
  'doubt.timeout': 'keine Antwort innerhalb von {ms} Millisekunden',
  'doubt.servfail': 'die Nameserver konnten nicht antworten (SERVFAIL)',
  'doubt.servfailBecause': 'die Nameserver konnten nicht antworten (SERVFAIL: {ede})',
  'doubt.refused': 'der Nameserver verweigerte die Antwort (REFUSED)',
  'doubt.refusedBecause': 'der Nameserver verweigerte die Antwort (REFUSED: {ede})',
  'doubt.rcode': 'der Nameserver antwortete mit Fehler {rcode}',
  'doubt.http': 'der Resolver antwortete mit HTTP-Status {status}',
  'doubt.network': 'der Resolver war nicht zu erreichen',
  'doubt.malformed': 'die Antwort war beschädigt ({what})',
  'doubt.truncated': 'die Antwort war abgeschnitten',
  'doubt.mismatch': 'die Antwort gehörte zu einer anderen Frage ({what})',
  'doubt.tooLarge': 'die Antwort war zu groß, um sie zu lesen',
  'doubt.cnameChain': 'der Name führt über zu viele Aliasnamen',
  'doubt.budget': 'nicht gefragt, weil diese Anfrage alle ihre DNS-Abfragen verbraucht hatte',
  'doubt.badName': 'nach dem Namen lässt sich nicht fragen ({what})',
  'doubt.none': 'es gab keine verlässliche Antwort',

  'check.unknown': '{subject} ließ sich nicht prüfen: {why}.',
  'check.noAddress': 'das ist keine Internetadresse',
  'check.privateAddress':
    'diese Adresse gilt nur innerhalb eines privaten Netzes; außerhalb führt sie keine Liste, und niemand gibt ihr einen Namen',
  'check.noDomain': 'das ist kein Domainname',
  'check.skipped': 'Nicht geprüft: {why}.',

  'ptr.none':
    '{subject} hat im DNS keinen Namen (keinen PTR-Eintrag); viele Empfänger lehnen Mail von namenlosen Adressen ab.',
  'ptr.unconfirmed':
    '{subject} heißt {name}, aber dieser Name führt nicht zur Adresse zurück, darum vertrauen ihm Empfänger nicht.',
  'ptr.generic':
    '{subject} und der Name {name} bestätigen einander, aber der Name wirkt wie einer, der in Serie vergeben wird: {why}.',
  'ptr.several':
    '{subject} hat {count} Namen, und bei {confirmed} davon führt der Weg zur Adresse zurück; Empfänger prüfen vielleicht irgendeinen, darum ist ein einziger besser.',
  'ptr.confirmed': '{subject} heißt {name}, und dieser Name führt zur Adresse zurück.',
  'ptr.why.address': 'er enthält die Adresse selbst',
  'ptr.why.line': 'er enthält „{part}“, ein Wort für Kundenanschlüsse',
  'ptr.why.default': 'so nennt der Hoster jeden Rechner unter {part}',

  'helo.bareAddress':
    'Der Server stellte sich mit einer bloßen Adresse ({subject}) statt mit einem Namen vor.',
  'helo.invalid': 'Der Server stellte sich als „{subject}“ vor; das ist kein gültiger Name.',
  'helo.short':
    'Der Server stellte sich als „{subject}“ vor; das ist kein vollständiger Name mit Domain.',
  'helo.none': 'Der Server stellte sich als {subject} vor, aber diesen Namen gibt es nicht.',
  'helo.noAddress':
    'Der Server stellte sich als {subject} vor, aber dieser Name hat keine Adresse.',
  'helo.ipUnknown':
    'Der Server stellte sich als {subject} vor; den Namen gibt es, aber die Adresse, von der die Mail kam, ist nicht bekannt.',
  'helo.same':
    'Der Server stellte sich als {subject} vor, und dieser Name führt zu seiner Adresse {ip}.',
  'helo.elsewhere':
    'Der Server stellte sich als {subject} vor, aber dieser Name führt zu {found}, nicht zu {ip}.',
  'helo.literal':
    'Der Server stellte sich mit seiner Adresse {subject} vor; die Regeln erlauben das, viele Empfänger nicht.',
  'helo.literalElsewhere': 'Der Server stellte sich als {subject} vor, sendete aber von {ip}.',

  'mx.noDomain': 'Die Domain {subject} gibt es im DNS nicht.',
  'mx.null': '{subject} erklärt im DNS, überhaupt keine Mail anzunehmen (Null-MX).',
  'mx.none':
    '{subject} hat im DNS weder einen Mailserver noch eine Adresse, kann also keine Mail annehmen.',
  'mx.noAddress':
    '{subject} nennt {host} als Mailserver, aber keiner der dort genannten Server hat eine Adresse.',
  'mx.implicit':
    '{subject} nennt keinen Mailserver; Mail geht an die Adresse der Domain selbst, die oft keine annimmt.',
  'mx.reached': '{subject} nennt einen Mailserver, der eine Adresse hat ({host}).',
  'mx.meant': 'War {meant} gemeint?',

  'dkim.why.noSelector': 'es ist kein DKIM-Selektor bekannt',
  'dkim.why.noneGuessed':
    'es ist kein DKIM-Selektor bekannt, und keiner der üblichen war zu finden, was nichts belegt',
  'dkim.why.wildcard':
    'es ist kein DKIM-Selektor bekannt, und {domain} antwortet auf jeden Namen; Raten belegt also nichts',
  'dkim.present': 'Der Schlüssel {selector} von {domain} steht im DNS ({algorithm}, {bits} Bit).',
  'dkim.guessed':
    'Es wurde kein Selektor genannt; der übliche {selector} von {domain} steht im DNS ({algorithm}, {bits} Bit).',
  'dkim.missing':
    'Der Schlüssel {selector} von {domain} steht nicht im DNS; mit ihm erstellte Signaturen schlagen also fehl.',
  'dkim.unrelated':
    'Am Platz des Schlüssels {selector} von {domain} steht ein anderer Text; mit dem Schlüssel erstellte Signaturen schlagen also fehl.',
  'dkim.revoked':
    'Der Schlüssel {selector} von {domain} wurde zurückgezogen; mit ihm erstellte Signaturen schlagen also fehl.',
  'dkim.invalid':
    'Der Schlüssel {selector} von {domain} steht im DNS, ist aber nicht brauchbar ({problem}); mit ihm erstellte Signaturen schlagen also fehl.',
  'dkim.others': 'Ein anderer Schlüssel derselben Mail ist in Ordnung.',
  'dkim.weak':
    'Der Schlüssel {selector} von {domain} hat nur {bits} Bit; Empfänger nehmen keine Schlüssel unter 1024 mehr an.',
  'dkim.testing':
    'Der Schlüssel {selector} von {domain} ist als Test markiert; Empfänger behandeln die Mail daher vielleicht wie unsigniert.',
  'dkim.several':
    'Unter dem einen Namen {selector} von {domain} gibt es mehrere Schlüssel; welcher zählt, ist dem Zufall überlassen.',
} as const satisfies Record<keyof typeof en, string>;
