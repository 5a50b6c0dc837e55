/** Die Sätze der SPF-Prüfung. */
import type { spfTexts as en } from '../en/checks-spf.ts';

export const spfTexts = {
  'spf.summary.pass':
    '{ip} darf für {domain} Mail senden: „{term}“ im SPF-Eintrag der Domain erlaubt es.',
  'spf.summary.fail':
    '{ip} darf für {domain} keine Mail senden: Der SPF-Eintrag verbietet jede Adresse, die er nicht nennt („{term}“).',
  'spf.summary.failNamed':
    '{ip} darf für {domain} keine Mail senden: Der SPF-Eintrag schließt diese Adresse ausdrücklich aus („{term}“).',
  'spf.summary.softfail':
    '{ip} ist nicht unter den Absendern, die der SPF-Eintrag von {domain} nennt; der Eintrag bittet Empfänger nur um Misstrauen („{term}“).',
  'spf.summary.neutral': 'Der SPF-Eintrag von {domain} sagt zu {ip} weder ja noch nein.',
  'spf.summary.none':
    '{domain} hat keinen SPF-Eintrag; nirgends steht also, welche Server für die Domain Mail senden dürfen.',
  'spf.summary.permerror':
    'Der SPF-Eintrag von {domain} ist fehlerhaft, und einen fehlerhaften Eintrag werten Empfänger nicht als Erlaubnis. {why}',
  'spf.summary.temperror':
    'Ob {ip} für {domain} Mail senden darf, ließ sich nicht feststellen, weil eine Abfrage fehlschlug. {why}',
  'spf.summary.badIp': '„{ip}“ ist keine IP-Adresse, SPF lässt sich also nicht prüfen.',

  'spf.why.all': 'Diese Angabe passt auf jede Adresse.',
  'spf.why.inNetwork': '{ip} liegt in {network}.',
  'spf.why.notInNetwork': '{ip} liegt nicht in {network}.',
  'spf.why.noName':
    'Was „{term}“ ergibt, ist kein Name, nach dem das DNS gefragt werden könnte; die Angabe passt also auf nichts.',
  'spf.why.exists': '{name} gibt es im DNS.',
  'spf.why.notExists': '{name} gibt es im DNS nicht.',
  'spf.why.ptr': '{ip} heißt {host}; dieser Name gehört zu {name} und führt zur Adresse zurück.',
  'spf.why.notPtr': '{ip} hat keinen bestätigten Namen unter {name}.',
  'spf.why.ptrError':
    'Der Name von {ip} ließ sich nicht abfragen, weil der zuständige DNS-Server einen Fehler meldete; SPF wertet die Angabe dann als nicht passend.',
  'spf.why.a': '{name} hat die Adresse {address}, die {ip} abdeckt.',
  'spf.why.notA': 'Keine der Adressen von {name} deckt {ip} ab.',
  'spf.why.noAddress': '{name} hat keinen {type}-Eintrag.',
  'spf.why.mx': '{host}, ein Mailserver von {name}, hat die Adresse {address}, die {ip} abdeckt.',
  'spf.why.notMx': 'Keiner der Mailserver von {name} deckt {ip} ab.',
  'spf.why.noMx': '{name} hat keinen MX-Eintrag.',
  'spf.why.include': 'Der Eintrag von {name} erlaubt diese Adresse.',
  'spf.why.notInclude':
    'Der Eintrag von {name} erlaubt diese Adresse nicht (sein eigenes Ergebnis ist {result}).',
  'spf.why.redirect': 'Stattdessen entscheidet der Eintrag von {name}, mit dem Ergebnis {result}.',
  'spf.why.nothing':
    'Keine Angabe im Eintrag von {domain} passt, und er sagt nicht, was dann gilt.',
  'spf.why.noDomain': 'Die Domain {domain} gibt es nicht, sie hat also keinen SPF-Eintrag.',
  'spf.why.noRecord': '{domain} hat keinen SPF-Eintrag.',
  'spf.why.badDomain': '„{domain}“ ist kein vollständiger Domainname, hat also keinen SPF-Eintrag.',
  'spf.why.records': '{domain} hat {count} SPF-Einträge, erlaubt ist aber nur einer.',
  'spf.why.syntax': 'Der Eintrag von {domain} hat einen Fehler bei Zeichen {position}: „{term}“.',
  'spf.why.includeNone': 'Der Eintrag bindet {name} ein, wo es keinen SPF-Eintrag gibt.',
  'spf.why.redirectNone': 'Der Eintrag verweist auf {name}, wo es keinen SPF-Eintrag gibt.',
  'spf.why.terms':
    'Um den Eintrag auszuwerten, sind mehr als die erlaubten {most} DNS-Abfragen nötig.',
  'spf.why.voids':
    'Zu mehr als den erlaubten {most} Namen in dem Eintrag findet sich nichts im DNS.',
  'spf.why.mxNames': '{name} hat mehr als die {most} Mailserver, die SPF höchstens erlaubt.',
  'spf.why.failed': 'Die Abfrage von {name} ({type}) schlug fehl: {reason}.',

  'spf.warn.almost':
    'Es gibt einen TXT-Eintrag „{text}“, der als SPF gemeint ist, aber nicht so gelesen wird: Er muss mit „v=spf1“ und einem Leerzeichen beginnen.',
  'spf.warn.senderId':
    'Der TXT-Eintrag „{text}“ gehört zu Sender ID, das niemand mehr benutzt; er kann entfernt werden.',
  'spf.warn.empty': '„{term}“ erlaubt niemanden: Hinter diesem Namen steht kein Server.',
  'spf.warn.voids':
    'Zu {count} Namen in dem Eintrag findet sich für diese Art von Adresse nichts im DNS; bei einem weiteren wäre er ungültig.',
  'spf.warn.records':
    'Es gibt {count} SPF-Einträge; Empfänger beachten dann keinen davon. Daraus muss ein einziger Eintrag werden.',
  'spf.warn.plusAll':
    'Der Eintrag endet mit „+all“ und lässt damit jeden Server der Welt für diese Domain senden.',
  'spf.warn.neutralAll':
    'Der Eintrag endet mit „?all“ und sagt damit nichts über Server, die nicht genannt sind.',
  'spf.warn.noAll':
    'Der Eintrag endet weder mit „all“ noch mit „redirect“ und sagt damit nichts über Server, die nicht genannt sind.',
  'spf.warn.wide':
    '„{term}“ erlaubt einen sehr großen Adressbereich; manche Empfänger misstrauen einem solchen Eintrag.',
  'spf.warn.duplicate': '„{term}“ steht mehr als einmal in dem Eintrag; einmal genügt.',
  'spf.warn.ptr': '„{term}“ ist langsam und unzuverlässig; der SPF-Standard rät davon ab.',
  'spf.warn.afterAll': 'Was auf „all“ folgt, hat keine Wirkung: {terms}',
  'spf.warn.long':
    'Der Eintrag ist {bytes} Byte lang; über 450 Byte können ihn manche Empfänger nicht zuverlässig lesen.',
  'spf.warn.missing':
    'Der Eintrag bindet {domain} ein, wo es keinen SPF-Eintrag gibt; das macht ihn für jede Adresse ungültig, bei der die Auswertung so weit kommt.',
  'spf.warn.faulty':
    'Der eingebundene Eintrag von {domain} hat einen Fehler, der auch diesen ungültig macht; beheben kann ihn nur der Inhaber von {domain}.',
  'spf.warn.loop': 'Der Eintrag führt wieder zu {domain} und nimmt so kein Ende.',
  'spf.warn.terms':
    'Der Eintrag braucht mit allem, was er einbindet, {count} DNS-Abfragen, erlaubt sind aber nur {most}: Für Adressen, die spät oder gar nicht passen, ist er ungültig.',
  'spf.warn.nearTerms':
    'Der Eintrag braucht mit allem, was er einbindet, {count} von {most} erlaubten DNS-Abfragen; es lässt sich kaum noch etwas hinzufügen.',
  'spf.warn.ptrError':
    'Der Name der Adresse ließ sich nicht abfragen; „ptr“ zählte daher als nicht passend.',

  'spf.warn.disguised':
    '„{term}“ hat keine Wirkung: Es muss mit „:“ geschrieben werden, nicht mit „=“.',

  'spf.suggest.added':
    '„{term}“ kam hinzu: Damit darf der Server senden, von dem diese Mail kam. Veröffentlichen Sie das nur, wenn dieser Server Ihnen gehört.',
  'spf.suggest.addedInclude':
    '„{term}“ kam hinzu: Damit dürfen die Server des Dienstes senden, von dem diese Mail kam.',
  'spf.suggest.sendsNothing':
    'Bisher sagt der Eintrag, dass diese Domain überhaupt keine Mail sendet; ändern Sie ihn nur, wenn das nicht mehr stimmt.',
  'spf.suggest.start':
    'Nennen Sie vor „~all“ auch jeden anderen Server und Dienst, der für {domain} Mail sendet.',
  'spf.suggest.replace':
    'Veröffentlichen Sie dies anstelle des TXT-Eintrags, der nicht als SPF gelesen wird.',
  'spf.suggest.merged':
    'Entfernen Sie die {count} bisherigen SPF-Einträge und veröffentlichen Sie nur diesen.',
  'spf.suggest.redirectToInclude':
    'Aus „{term}“ wurde ein „include“, weil ein Eintrag mit „all“ nicht verweisen kann.',
  'spf.suggest.redirectIdle': '„{term}“ entfällt: In einem Eintrag mit „all“ hat es keine Wirkung.',
  'spf.suggest.deadInclude':
    '„{term}“ entfällt: Unter diesem Namen gibt es keinen SPF-Eintrag, und das macht den ganzen Eintrag ungültig.',
  'spf.suggest.dropped': '„{term}“ entfällt: Es lässt sich nicht lesen.',
  'spf.suggest.repaired': 'Aus „{from}“ wurde „{to}“.',
  'spf.suggest.twice': '„{term}“ steht jetzt nur noch einmal.',
  'spf.suggest.afterAll':
    '„{term}“ stand hinter „all“, wo es keine Wirkung hatte; jetzt steht es davor.',
  'spf.suggest.plusAll':
    'Aus „+all“ wurde „~all“: Der alte Eintrag ließ jeden für diese Domain senden.',
  'spf.suggest.strings':
    'Der Eintrag ist länger, als eine Zeichenkette im DNS sein darf: Tragen Sie ihn als {count} Zeichenketten in einem TXT-Eintrag ein.',
  'spf.suggest.long': 'Der Eintrag hat {bytes} Byte; besser bleibt er unter 450.',

  'spf.fault.macro-percent':
    'Fehler bei Zeichen {position}: Ein „%“ in „{term}“ leitet kein Makro ein.',
  'spf.fault.macro-open':
    'Fehler bei Zeichen {position}: Ein Makro in „{term}“ ist nicht mit „}“ geschlossen.',
  'spf.fault.macro-body':
    'Fehler bei Zeichen {position}: Ein Makro in „{term}“ ist nicht richtig geschrieben.',
  'spf.fault.macro-letter':
    'Fehler bei Zeichen {position}: „{term}“ benutzt einen Makrobuchstaben, den es nicht gibt.',
  'spf.fault.macro-exp-only':
    'Fehler bei Zeichen {position}: „{term}“ benutzt ein Makro, das nur in Erklärungstexten stehen darf.',
  'spf.fault.macro-zero':
    'Fehler bei Zeichen {position}: Ein Makro in „{term}“ lässt null Teile übrig.',
  'spf.fault.character':
    'Fehler bei Zeichen {position}: „{term}“ enthält ein Zeichen, das dort nicht erlaubt ist.',
  'spf.fault.mechanism': 'Fehler bei Zeichen {position}: „{term}“ ist keine bekannte Angabe.',
  'spf.fault.empty-value': 'Fehler bei Zeichen {position}: In „{term}“ fehlt der Wert.',
  'spf.fault.value-not-allowed':
    'Fehler bei Zeichen {position}: An „{term}“ hängt etwas, das es nicht haben kann.',
  'spf.fault.domain':
    'Fehler bei Zeichen {position}: „{term}“ enthält keinen vollständigen Domainnamen.',
  'spf.fault.domain-address':
    'Fehler bei Zeichen {position}: „{term}“ enthält eine IP-Adresse; die schreibt man mit „ip4:“ oder „ip6:“.',
  'spf.fault.network4':
    'Fehler bei Zeichen {position}: „{term}“ enthält keine richtige IPv4-Adresse.',
  'spf.fault.network6':
    'Fehler bei Zeichen {position}: „{term}“ enthält keine richtige IPv6-Adresse.',
  'spf.fault.network6-is-4':
    'Fehler bei Zeichen {position}: „{term}“ enthält eine IPv4-Adresse; die schreibt man mit „ip4:“.',
  'spf.fault.network4-is-6':
    'Fehler bei Zeichen {position}: „{term}“ enthält eine IPv6-Adresse; die schreibt man mit „ip6:“.',
  'spf.fault.prefix':
    'Fehler bei Zeichen {position}: Die Länge nach „/“ in „{term}“ ist nicht möglich.',
  'spf.fault.modifier-name':
    'Fehler bei Zeichen {position}: „{term}“ hat vor „=“ keinen richtigen Namen.',
  'spf.fault.modifier-colon':
    'Fehler bei Zeichen {position}: „{term}“ schreibt man mit „=“, nicht mit „:“.',
  'spf.fault.twice':
    'Fehler bei Zeichen {position}: „{term}“ darf in einem Eintrag nur einmal stehen.',
} as const satisfies Record<keyof typeof en, string>;
