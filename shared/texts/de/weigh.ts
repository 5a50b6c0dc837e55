/** Was das heutige DNS den Worten der Meldung hinzufügt. */
import type { weighing as en } from '../en/weigh.ts';

export const weighing = {
  'weigh.policyListed':
    'Jetzt gelistet: Laut {lists} ist {ip} eine Adresse, die keine Mail direkt zustellen soll; Abfrage und Meldung stimmen also überein.',
  'weigh.policyClear':
    'Auf der öffentlichen Policy-Liste, die wir fragen konnten, steht die Adresse heute nicht; der Empfängerserver führt eigene Aufzeichnungen über solche Adressen, seine Worte gelten also weiter.',
  'weigh.policyUnknown':
    'Ob die Adresse auf der öffentlichen Policy-Liste steht, ließ sich von hier aus nicht prüfen; das Urteil beruht also auf den Worten der Meldung.',
  'weigh.genericName':
    'Die Adresse hat außerdem einen Namen, wie ihn Anbieter gewöhnlichen Kundenanschlüssen geben.',
  'weigh.namedClear':
    'Damals gelistet, jetzt nicht mehr: Laut der Meldung steht die Adresse auf {list}, aber heute steht sie dort nicht. Sie können die Mail also noch einmal senden.',
  'weigh.pblNamedClear':
    'Damals gelistet, jetzt nicht mehr: Laut der Meldung steht die Adresse auf einer Policy-Liste, aber heute steht sie nicht auf {list}. Sie können die Mail also noch einmal senden.',
  'weigh.deadList':
    'Die Liste, die die Meldung nennt ({list}), wurde vor langer Zeit eingestellt: Ein Server, der sie noch befragt, lehnt Mail grundlos ab, und der Fehler liegt auf der Empfängerseite.',
  'weigh.secretList':
    'Öffentliche Abfragen sind bei {list} nicht möglich; nur die eigene Seite der Liste sagt, ob die Adresse noch darauf steht.',
  'weigh.namedUnknown':
    'Damals gelistet: So sagt es die Meldung. Ob die Adresse noch auf {list} steht, ließ sich von hier aus nicht prüfen; die eigene Seite der Liste sagt es.',
  'weigh.listedStill':
    'Damals gelistet und jetzt gelistet: Die Adresse steht auch heute auf {lists}.',
  'weigh.listedNow': 'Jetzt gelistet: Die Adresse steht heute auf {lists}.',
  'weigh.alsoListed': 'Die Adresse steht jetzt auch auf: {lists}.',
  'weigh.noneListed':
    'Die Adresse steht heute auf keiner der öffentlichen Listen, die geantwortet haben.',
  'weigh.privateList':
    'Das ist eine nicht öffentliche Sperre: Keine öffentliche Abfrage kann sie zeigen, und ein sauberes Ergebnis anderswo widerspricht ihr nicht.',
  'weigh.privateListOf':
    'Das ist eine nicht öffentliche Sperre von {receiver}: Keine öffentliche Abfrage kann sie zeigen, und ein sauberes Ergebnis anderswo widerspricht ihr nicht.',
  'weigh.privateAlso':
    'Die Adresse steht heute auch auf öffentlichen Listen ({lists}); das hat vielleicht zur Sperre geführt.',
  'weigh.privateClear':
    'Auf den öffentlichen Listen, die geantwortet haben, steht die Adresse nicht.',
  'weigh.ownJudgement':
    'Das ist ein eigenes Urteil von {receiver} über den Absender: Keine öffentliche Abfrage kann es zeigen.',
  'weigh.domainListed': 'Jetzt gelistet: {domain} steht heute auf {lists}.',
  'weigh.domainClear':
    '{domain} steht heute nicht auf {list}; vielleicht besteht der Eintrag nicht mehr, oder es geht um einen anderen Namen in der Mail, etwa den des Servers.',
  'weigh.noReverse': 'Die heutige Abfrage bestätigt es: {ip} hat keinen Reverse-DNS-Namen.',
  'weigh.reverseUnconfirmed':
    'Die heutige Abfrage bestätigt es: {ip} hat den Namen {name}, aber dieser führt nicht zur Adresse zurück.',
  'weigh.noUsableReverse': 'Heute hat {ip} keinen Reverse-DNS-Namen, der zur Adresse zurückführt.',
  'weigh.reverseNow':
    'Heute hat {ip} durchaus einen Reverse-DNS-Namen ({name}), der zur Adresse zurückführt: Vielleicht ist er neu, oder die Abfrage der Empfängerseite schlug fehl. Sie können die Mail noch einmal senden.',
  'weigh.reverseAgrees':
    'Heute passen Name und Adresse von {ip} zusammen ({name}): Vielleicht ist die Änderung neu. Sie können die Mail noch einmal senden.',
  'weigh.reverseGeneric':
    'Heute hat {ip} den Reverse-DNS-Namen {name}, der zur Adresse zurückführt, aber nach einem gewöhnlichen Kundenanschluss aussieht; manche Empfänger lehnen solche Namen ab.',
  'weigh.reverseFine':
    'Die Einstellungen Ihres Servers sind in Ordnung: {ip} hat einen Reverse-DNS-Namen, der zur Adresse zurückführt.',
  'weigh.spfNotForIt':
    'Die heutige Abfrage bestätigt es: {ip} ist nicht unter den Servern, die die Absenderdomain zulässt (SPF).',
  'weigh.ipv6Complete':
    'Heute sind Reverse-DNS-Name und SPF für diese Adresse vorhanden: Wenn sie neu sind, können Sie die Mail noch einmal senden.',
  'weigh.heloBad':
    'Die heutige Abfrage bestätigt es: Den Namen {helo} gibt es nicht, oder er ist nicht vollständig.',
  'weigh.heloElsewhere':
    'Die heutige Abfrage bestätigt es: Der Name {helo} führt zu einer anderen Adresse als der, von der die Mail kam.',
  'weigh.heloGood':
    'Heute führt der Name {helo} zur sendenden Adresse: Wurde er kürzlich geändert, können Sie die Mail noch einmal senden.',
  'weigh.spfPasses':
    'Heute darf {ip} durchaus für {domain} senden (SPF ist bestanden): Ist der Eintrag neu, können Sie die Mail noch einmal senden; wenn nicht, hat die Empfängerseite vielleicht eine andere Domain oder einen anderen Server beurteilt als diese.',
  'weigh.spfPassesHere':
    'Heute darf {ip} nach SPF durchaus senden: Ist der Eintrag neu, können Sie die Mail noch einmal senden.',
  'weigh.spfLacks':
    'Die heutige Abfrage bestätigt es: Der SPF-Eintrag von {domain} ergibt für {ip} das Ergebnis „{result}“.',
  'weigh.spfNone':
    'Die heutige Abfrage bestätigt, dass SPF nicht erfüllt ist: {domain} hat keinen SPF-Eintrag.',
  'weigh.spfBroken':
    'Die heutige Abfrage bestätigt es: Der SPF-Eintrag von {domain} ist nicht brauchbar (permerror).',
  'weigh.spfReadable':
    'Heute ist der SPF-Eintrag von {domain} lesbar (Ergebnis „{result}“): Wurde er repariert, können Sie die Mail noch einmal senden.',
  'weigh.spfAll':
    'Die heutige Abfrage bestätigt es: Der SPF-Eintrag von {domain} lässt jeden Server der Welt senden.',
  'weigh.keyPresent':
    'Der DKIM-Schlüssel der Domain ist veröffentlicht; ob genau diese Mail damit signiert oder unterwegs verändert wurde, kann das DNS nicht zeigen.',
  'weigh.key.missing':
    'Die heutige Abfrage bestätigt es: Unter dem Selektor {selector} gibt es keinen DKIM-Schlüssel.',
  'weigh.key.revoked':
    'Die heutige Abfrage bestätigt es: Der DKIM-Schlüssel {selector} wurde zurückgezogen.',
  'weigh.key.invalid':
    'Die heutige Abfrage bestätigt es: Der DKIM-Schlüssel {selector} ist nicht brauchbar.',
  'weigh.dmarcGone':
    'Heute hat {domain} keinen DMARC-Eintrag mehr: Wurde er kürzlich entfernt, können Sie die Mail noch einmal senden.',
  'weigh.dmarcEnforced':
    'Die heutige Abfrage bestätigt es: {domain} bittet Empfänger, Mail ohne Herkunftsnachweis mit „{policy}“ zu behandeln.',
  'weigh.dmarcRelaxed':
    'Heute verlangt {domain} keine Ablehnung (p=none): Ist das neu, können Sie die Mail noch einmal senden.',
  'weigh.dmarcNone': 'Die heutige Abfrage bestätigt es: {domain} hat keinen DMARC-Eintrag.',
  'weigh.dmarcThere':
    'Heute gibt es bei {domain} einen DMARC-Eintrag: Ist er neu, können Sie die Mail noch einmal senden.',
  'weigh.alignedNow':
    'Heute liegt für die Domain des Absenders durchaus ein gültiger Herkunftsnachweis vor: Ist das neu, können Sie die Mail noch einmal senden.',
  'weigh.notAligned':
    'Die heutige Abfrage bestätigt es: Der Nachweis (SPF) gilt nicht für die Domain in der sichtbaren Absenderadresse.',
  'weigh.foreignServer':
    'Die heutige Abfrage bestätigt es: {ip} ist keiner der Server von {domain}, wie es zu erwarten ist, wenn jemand Mail weiterleitet.',
  'weigh.noSuchDomain': 'Die heutige Abfrage bestätigt es: {domain} gibt es im DNS nicht.',
  'weigh.noMx': 'Die heutige Abfrage bestätigt es: {domain} hat keinen Server, der Mail annimmt.',
  'weigh.nullMx':
    'Die heutige Abfrage bestätigt es: {domain} erklärt, überhaupt keine Mail anzunehmen.',
  'weigh.meant': 'Zwischen {domain} und {meant} liegt nur ein Tippfehler.',
  'weigh.onlyAddress':
    'Die heutige Abfrage bestätigt es: {domain} nennt keinen Mailserver; es gibt nur eine gewöhnliche Adresse, bei der es manche Server versuchen.',
  'weigh.mxThere':
    'Heute nennt {domain} durchaus einen Server, der Mail annimmt: Wenn Sie sicher sind, dass die Adresse stimmt, können Sie die Mail noch einmal senden.',
  'weigh.misreadListed':
    'Trotzdem steht {ip} heute auf {lists}; beide Seiten haben also etwas in Ordnung zu bringen.',
  'weigh.misreadClear': 'Unsere eigene Abfrage zeigt, dass {ip} nicht auf {lists} steht.',

  'weigh.owner.service':
    'Die Adresse {ip} gehört zu {owner}, einem Maildienst: Sie selbst müssen nichts streichen lassen.',
  'weigh.owner.access':
    'Die Adresse {ip} gehört zu {owner}, einem Anbieter von Internetanschlüssen: Mail von dort sollte über den Postausgangsserver eines Anbieters gehen.',
  'weigh.delayed': 'Die Mail ist noch nicht verloren: Der Server versucht weiter, sie zuzustellen.',
  'weigh.failedTemporary':
    'Der Grund kann vergehen: Dieselbe Mail kommt vielleicht durch, wenn sie später noch einmal gesendet wird.',

  'owner.someService': 'einem Maildienst',
  'fault.ptr': 'die Adresse hat keinen Reverse-DNS-Namen, der zu ihr zurückführt',
  'fault.helo': 'der eigene Name des Servers (HELO) ist nicht in Ordnung',
  'fault.spf': 'die SPF-Prüfung ist für den Server nicht bestanden ({result})',
  'fault.dkim': 'der DKIM-Schlüssel fehlt oder ist nicht brauchbar',
  'fault.dmarc': 'DMARC ist nicht erfüllt',
  'list.says': 'Die Liste nennt diesen Grund: {why}.',
  'list.time.hours': 'Das dauert zwischen einigen Minuten und einem Tag.',
  'list.time.day': 'Das dauert etwa einen Tag.',
  'list.time.days': 'Das dauert etwa {days} Tage.',
  'ttl.minutes':
    'Es wirkt, sobald die Resolver den bisherigen Eintrag vergessen, innerhalb von {minutes} Minuten nach der Änderung.',
  'ttl.hours':
    'Es wirkt, sobald die Resolver den bisherigen Eintrag vergessen, innerhalb von {hours} Stunden nach der Änderung.',
  'ttl.unknown':
    'Es wirkt, sobald die Resolver den bisherigen Eintrag vergessen, spätestens einen Tag nach der Änderung.',
  'spf.says': 'Die Prüfung sagt: {fault}.',

  'guess.none':
    'Keine der Prüfungen, die eine Antwort bekamen, erklärt es. Am wahrscheinlichsten liegt es also am Inhalt der Mail oder an einer Regel auf der Empfängerseite; nur der Administrator des Empfängers kann es sagen.',
  'guess.unchecked':
    'Es wurde nichts abgefragt, darum lassen sich die wahrscheinlichen Gründe (Sperrliste, SPF, DKIM und DMARC, Reverse-DNS, Inhalt) noch nicht ordnen.',
  'guess.intro': 'Die wahrscheinlichen Gründe, der wahrscheinlichste zuerst:',
  'guess.listed':
    '({number}) Die sendende Adresse steht jetzt auf {lists}. Liegt es daran, kommt auch Mail an andere Empfänger zurück, die die Liste benutzen.',
  'guess.policyListed':
    '({number}) Die sendende Adresse ist eine, die nicht direkt zustellen soll ({lists}). Liegt es daran, kommt dieselbe Mail über den Postausgangsserver eines Anbieters durch.',
  'guess.domainListed':
    '({number}) Die Domain des Absenders steht jetzt auf {lists}. Liegt es daran, kommt eine Mail von einer anderen Domain durch.',
  'guess.dmarc':
    '({number}) DMARC ist für die Domain des Absenders nicht erfüllt. Liegt es daran, nennt das Protokoll des Empfängerservers DMARC.',
  'guess.spf':
    '({number}) SPF lässt den sendenden Server nicht zu (Ergebnis „{result}“). Liegt es daran, kommt eine Mail über den üblichen Server der Domain durch.',
  'guess.dkim':
    '({number}) Der DKIM-Schlüssel fehlt oder ist nicht brauchbar. Liegt es daran, kommt Mail durch, die mit einem guten Schlüssel signiert ist.',
  'guess.ptr':
    '({number}) Die sendende Adresse hat keinen Reverse-DNS-Namen, der zu ihr zurückführt. Liegt es daran, lehnen auch andere strenge Empfänger die Mail ab.',
  'guess.genericPtr':
    '({number}) Der Reverse-DNS-Name der sendenden Adresse sieht nach einem gewöhnlichen Kundenanschluss aus. Liegt es daran, kommt dieselbe Mail über den Postausgangsserver eines Anbieters durch.',
  'guess.helo':
    '({number}) Der Name, den der sendende Server für sich angibt, ist nicht in Ordnung. Liegt es daran, trifft es bei diesem Empfänger jede Mail des Servers.',
  'guess.other':
    '({number}) Der Inhalt oder eine Regel auf der Empfängerseite. Liegt es daran, kommt eine kurze, schlichte Mail durch; wird auch sie abgelehnt, kann es nur der Administrator des Empfängers sagen.',
} as const satisfies Record<keyof typeof en, string>;
