/** Die Sätze der DMARC-Prüfung. */
import type { dmarcTexts as en } from '../en/checks-dmarc.ts';

export const dmarcTexts = {
  'dmarc.summary.badDomain': '„{domain}“ ist kein Domainname, hat also keinen DMARC-Eintrag.',
  'dmarc.summary.unknown':
    'Die DMARC-Richtlinie von {domain} ließ sich nicht feststellen, weil eine Abfrage fehlschlug: {reason}.',
  'dmarc.summary.none': '{domain} hat keinen DMARC-Eintrag; große Mailanbieter verlangen einen.',
  'dmarc.summary.noPolicy':
    'Der für {domain} geltende DMARC-Eintrag enthält keine brauchbare Richtlinie; Empfänger behandeln ihn, als gäbe es keinen.',
  'dmarc.summary.valid':
    'Der DMARC-Eintrag bei {name} ist gültig: Mail von {domain}, die weder SPF noch DKIM für diese Domain besteht, soll {applied}.',
  'dmarc.summary.problems':
    'Der DMARC-Eintrag bei {name} wirkt für {domain}, hat aber einen Mangel: {problem}',
  'dmarc.summary.fails':
    'Diese Mail besteht weder SPF noch DKIM für {domain}; nach der DMARC-Richtlinie dieser Domain soll sie {applied}.',
  'dmarc.summary.pNone':
    '{domain} hat einen DMARC-Eintrag, der nur beobachtet (p=none): Empfänger sollen Mail, die nicht besteht, wie jede andere behandeln.',
  'dmarc.applied.none': 'wie jede andere Mail behandelt werden',
  'dmarc.applied.quarantine': 'als verdächtig behandelt werden (Spamordner)',
  'dmarc.applied.reject': 'abgelehnt werden',

  'dmarc.align.spf':
    'Die Mail erfüllt die Richtlinie von {domain}: SPF ist bestanden für {by}, und das gehört zu dieser Domain.',
  'dmarc.align.dkim':
    'Die Mail erfüllt die Richtlinie von {domain}: Sie trägt eine gültige DKIM-Signatur dieser Domain.',
  'dmarc.align.none':
    'Für keine Domain, die zu {domain} gehört, ist SPF bestanden oder eine DKIM-Signatur gültig.',
  'dmarc.align.dkimOpen':
    'SPF ist für {domain} nicht bestanden; ob eine DKIM-Signatur dieser Domain gültig war, ist nicht bekannt.',
  'dmarc.align.spfOpen':
    'Keine DKIM-Signatur ist für {domain} gültig; ob SPF bestanden ist, ist nicht bekannt.',
  'dmarc.align.open':
    'Ob die Mail die Richtlinie von {domain} erfüllt, ist nicht bekannt: Dazu braucht es das Ergebnis von SPF oder DKIM.',

  'dmarc.problem.several':
    'Bei {name} gibt es {count} DMARC-Einträge; Empfänger beachten dann keinen davon. Erlaubt ist nur einer.',
  'dmarc.problem.duplicateTag':
    'Der Eintrag bei {name} enthält „{tag}“ zweimal und ist damit als Ganzes ungültig.',
  'dmarc.problem.spfHere': 'Bei {name} steht ein SPF-Eintrag, wo nur der DMARC-Eintrag hingehört.',
  'dmarc.problem.almost':
    'Der Eintrag „{text}“ bei {name} wird nicht als DMARC gelesen: Er muss genau mit „v=DMARC1;“ beginnen.',
  'dmarc.problem.fragment':
    '„{text}“ bei {name} sieht aus wie ein Stück eines zerschnittenen DMARC-Eintrags; alles muss in einem Eintrag stehen.',
  'dmarc.problem.unrelated': 'Der TXT-Eintrag „{text}“ bei {name} hat mit DMARC nichts zu tun.',
  'dmarc.problem.wrongValue': '„{tag}={value}“ ist kein Wert, den DMARC kennt.',
  'dmarc.problem.noPolicy':
    'Der Eintrag von {domain} hat keine gültige Richtlinie und keine Berichtsadresse; Empfänger handeln, als gäbe es keinen Eintrag.',
  'dmarc.problem.pMissing': 'Der Eintrag hat kein „p=“, er zählt also als „p=none“.',
  'dmarc.problem.pNone':
    'Die Richtlinie von {domain} ist „none“: Sie schützt die Domain vor niemandem.',
  'dmarc.problem.spNone': 'Subdomains von {domain} bleiben ungeschützt („sp=none“).',
  'dmarc.problem.testing':
    'Der Eintrag ist im Testbetrieb („t=y“): Die Richtlinie gilt eine Stufe schwächer.',
  'dmarc.problem.badUri':
    '„{uri}“ ist keine Adresse, an die Berichte gehen könnten; sie muss wie „mailto:dmarc@example.com“ geschrieben sein.',
  'dmarc.problem.uriSize':
    'Die Größengrenze „!{size}“ einer Berichtsadresse hat keine Bedeutung mehr.',
  'dmarc.problem.noRua':
    'Der Eintrag hat kein „rua=“, also berichtet niemand an {domain}, was im Namen der Domain gesendet wird.',
  'dmarc.problem.pct':
    '„pct={value}“ hat keine Bedeutung mehr: Empfänger, die dem heutigen Standard folgen, wenden die Richtlinie auf alle Mail an.',
  'dmarc.problem.historic':
    '„{tag}“ wurde aus dem Standard gestrichen und hat keine Bedeutung mehr.',
  'dmarc.problem.unknownTag': '„{tag}“ ist keine DMARC-Angabe; sie wird ignoriert.',
  'dmarc.problem.stray': '„{text}“ ist keine Angabe; zwischen Angaben müssen Semikolons stehen.',
  'dmarc.problem.foAlone': '„fo“ bedeutet ohne „ruf“ nichts.',
  'dmarc.problem.misplaced':
    'Bei {name} steht ein DMARC-Eintrag, wo niemand nachsieht; er gehört nach {right}.',
  'dmarc.problem.reportRefused':
    'An {host} werden keine Berichte gesendet: Der Empfang ist dort nicht zugesagt (kein Eintrag bei {name}).',
  'dmarc.problem.reportUnknown':
    'Ob {host} den Empfang der Berichte zugesagt hat, ließ sich nicht feststellen.',
  'dmarc.problem.pslDiffers':
    'Empfänger, die noch die Public Suffix List benutzen, halten {psl} für die Organisation, nicht {organisation}, und kommen vielleicht zu einem anderen Ergebnis.',

  'dmarc.suggest.start':
    'Dieser Eintrag bittet nur um Berichte; an der Zustellung ändert er nichts. Verschärfen Sie ihn, sobald die Berichte zeigen, dass die gesamte eigene Mail besteht. Er gilt für {domain} und alles darunter.',
  'dmarc.suggest.address':
    'Sorgen Sie dafür, dass es {address} gibt, oder setzen Sie dort eine eigene Adresse ein.',
  'dmarc.suggest.dropped': '„{tag}“ entfällt, weil es nichts bedeutet.',
  'dmarc.suggest.pctToTest': '„pct=0“ schreibt man heute „t=y“.',
  'dmarc.suggest.policy': 'Die Richtlinie beginnt mit „none“; das ändert nichts an der Zustellung.',
  'dmarc.suggest.uris': 'Die Adressen in „{tag}“ stehen in der vorgeschriebenen Form.',
  'dmarc.suggest.merged':
    'Entfernen Sie die bisherigen DMARC-Einträge und veröffentlichen Sie nur diesen. Keiner der bisherigen ist in Kraft, darum beginnt die Richtlinie mit „none“; verschärfen Sie sie, sobald die Berichte zeigen, dass die gesamte eigene Mail besteht.',
} as const satisfies Record<keyof typeof en, string>;
