/** Was zu tun ist, Schritt für Schritt: `title` ist die Tat, `detail` sagt, warum, wie lange und woran man den Erfolg erkennt. */
import type { steps as en } from '../en/steps.ts';

export const steps = {
  // Warten, noch einmal senden, anderen Bescheid geben.
  'step.wait.title': 'Warten Sie: Der Server versucht es von selbst noch einmal',
  'step.wait.detail':
    'Die meisten Server versuchen es innerhalb einer Stunde wieder und machen bis zu fünf Tage weiter; ein zweites Exemplar würde die Mail nur verdoppeln. Lässt sie sich am Ende nicht zustellen, bekommen Sie eine weitere Meldung; kommt keine, ist sie angekommen.',
  'step.triesGoOn.title': 'Kein zweites Exemplar nötig: Der Server versucht es noch',
  'step.triesGoOn.detail':
    'Er macht bis zu fünf Tage weiter. Wird die Ursache in dieser Zeit behoben, kommt genau diese Mail von selbst durch; wenn nicht, bekommen Sie eine endgültige Meldung.',
  'step.resendLater.title': 'Senden Sie die Mail später noch einmal',
  'step.resendLater.detail':
    'Der Grund kann von selbst vergehen. Warten Sie eine Stunde oder bis zum nächsten Tag und senden Sie die Mail dann noch einmal; kommt dieselbe Meldung wieder, gehen Sie zum nächsten Schritt.',
  'step.sendAgain.title': 'Senden Sie die Mail jetzt noch einmal',
  'step.sendAgain.detail':
    'Die heutige Abfrage zeigt, dass das, was der Rückläufer beanstandet, nicht mehr zutrifft. Ein weiterer Versuch kostet nichts: Kommt innerhalb einer Stunde keine neue Meldung, hat es geklappt. Kommt dieselbe wieder, sieht die Empfängerseite etwas anderes als wir, und es gelten die Schritte unten.',
  'step.passOn.title': 'Sie betreiben den Server nicht selbst? Geben Sie das weiter',
  'step.passOn.detail':
    'Geben Sie den Text unten denen, die sich um Ihre Mail kümmern: Ihrer IT-Abteilung, Ihrem Webhoster oder dem Support Ihres Mailanbieters. Er enthält alles, was sie brauchen. Bis das Problem gelöst ist, benutzen Sie ein anderes Mailkonto oder einen anderen Weg zu der Person.',
  'step.tellRecipient.title':
    'Erreichen Sie den Empfänger auf anderem Weg und geben Sie das weiter',
  'step.tellRecipient.detail':
    'Ändern kann es nur die Empfängerseite, und deren Administrator weiß oft nichts davon. Rufen Sie an oder schreiben Sie von einem anderen Mailkonto und schicken Sie den Text unten mit; er sagt genau, wonach zu suchen ist. Es hat geklappt, wenn Ihre nächste Mail keine Meldung mehr auslöst.',
  'step.otherWay.title': 'Erreichen Sie die Person auf anderem Weg',
  'step.otherWay.detail':
    'Rufen Sie an, schicken Sie eine Kurznachricht oder nehmen Sie eine andere Adresse derselben Person. Dieselbe Mail noch einmal zu senden ändert nichts.',
  'step.otherWayBusy.title': 'Wenn es eilt: Erreichen Sie die Person auf anderem Weg',
  'step.otherWayBusy.detail':
    'Das Postfach nimmt nach einer Weile wieder Mail an, meist innerhalb eines Tages. Weitere Exemplare derselben Mail würden das Warten nur verlängern.',
  'step.otherWayFull.title': 'Sagen Sie es der Person auf anderem Weg',
  'step.otherWayFull.detail':
    'Wer ein volles Postfach hat, weiß oft nichts davon. Rufen Sie an, schicken Sie eine Kurznachricht oder nehmen Sie eine andere Adresse derselben Person, und senden Sie die Mail neu, wenn wieder Platz ist.',

  // Mail von einem Anschluss, der nicht direkt zustellen soll.
  'step.relay.title': 'Senden Sie über den Postausgangsserver Ihres Anbieters',
  'step.relay.detail':
    'Stellen Sie das Mailprogramm, den Drucker, die Website oder das Skript, von dem die Mail kam, so ein, dass es sie dem Postausgangsserver (SMTP) Ihres Mail- oder Internetanbieters übergibt, mit Anmeldung, auf Port 587 (STARTTLS) oder 465 (TLS). Dieser Server darf überallhin zustellen, sodass die Regel für Ihren eigenen Anschluss keine Rolle mehr spielt. Es wirkt sofort: Senden Sie die Mail noch einmal; kommt keine neue Meldung, hat es geklappt.',
  'step.relayNamed.title': 'Senden Sie über den Postausgangsserver von {relay}',
  'step.relayNamed.detail':
    'Der Anschluss gehört zu {owner}. Stellen Sie das Mailprogramm, den Drucker, die Website oder das Skript, von dem die Mail kam, so ein, dass es sie an {host} übergibt, Port {port} ({security}), mit Anmeldung: {login}. Dieser Server darf überallhin zustellen, sodass die Regel für Ihren eigenen Anschluss keine Rolle mehr spielt. Liegt Ihr Postfach bei einem anderen Anbieter, nehmen Sie stattdessen dessen Postausgangsserver. Es wirkt sofort: Senden Sie die Mail noch einmal; kommt keine neue Meldung, hat es geklappt.',
  'step.relayMailbox.title': 'Senden Sie über den Postausgangsserver von {relay}',
  'step.relayMailbox.detail':
    'Die Absenderadresse ist ein Postfach bei {relay}. Stellen Sie das Mailprogramm, den Drucker, die Website oder das Skript, von dem die Mail kam, so ein, dass es sie an {host} übergibt, Port {port} ({security}), mit Anmeldung: {login}. Dieser Server darf überallhin zustellen, sodass die Regel für Ihren eigenen Anschluss keine Rolle mehr spielt. Es wirkt sofort: Senden Sie die Mail noch einmal; kommt keine neue Meldung, hat es geklappt.',
  'step.smarthost.title':
    'Eigener Mailserver: Übergeben Sie alle ausgehende Mail einem Relay (Smarthost)',
  'step.smarthost.detail':
    'Behalten Sie Ihren Server, aber lassen Sie ihn ausgehende Mail mit Anmeldung an das Relay Ihres Internetanbieters, Ihres Hosters, von Google Workspace, Microsoft 365 oder eines Maildienstes übergeben. Sendet das Relay im Namen Ihrer Domain, gehört sein SPF-include in Ihren SPF-Eintrag, und die DKIM-Signatur sollte eingeschaltet bleiben. Es wirkt ab der nächsten Mail: Das Protokoll zeigt dann das Relay als nächsten Server, nicht mehr den des Empfängers.',
  'step.direct.title': 'Nur wenn es direkt sein muss: Holen Sie die Zustimmung des Anbieters ein',
  'step.direct.detail':
    'Bitten Sie den Anbieter, dem die Adresse gehört, um eine feste Adresse mit Geschäftskundenvertrag, die Erlaubnis, einen Mailserver zu betreiben, die Freigabe des ausgehenden Ports 25 und einen Reverse-DNS-Namen (PTR), der der Name Ihres Servers ist. Name, Adresse und Begrüßung (HELO) müssen dann übereinstimmen; hat der Server auch IPv6, gilt dasselbe für diese Adresse. Das dauert Tage und hängt vom Anbieter ab; ohne seine Zustimmung bleiben Sie beim Relay.',
  'step.pblSelf.title': 'Danach: Nehmen Sie die Adresse selbst von der PBL',
  'step.pblSelf.detail':
    'Den Eintrag (127.0.0.11) führt Spamhaus, und eine einzelne feste Adresse eines echten Mailservers lässt sich auf der Seite von Spamhaus kostenlos streichen, sofern die Regeln des Anbieters es nicht verbieten. Tun Sie es erst, wenn der Anbieter zugestimmt hat und der Reverse-DNS-Name steht. Es wirkt nach einigen Minuten bis Stunden; es hat geklappt, wenn die Seite die PBL nicht mehr anzeigt.',
  'step.pblProvider.title': 'Danach: Der Anbieter nimmt die Adresse von der PBL',
  'step.pblProvider.detail':
    'Den Eintrag (127.0.0.10) führt der Anbieter selbst, Sie können ihn also nicht streichen: Der Anbieter muss seine Angaben bei Spamhaus ändern. Bitten Sie im selben Brief darum. Es hat geklappt, wenn die Seite von Spamhaus die PBL nicht mehr anzeigt; ohne Zustimmung des Anbieters bleiben Sie beim Relay.',
  'step.pblCheck.title': 'Danach: Sehen Sie nach, ob die PBL die Adresse nennt',
  'step.pblCheck.detail':
    'Das ließ sich von hier aus nicht klären. Öffnen Sie die Seite von Spamhaus mit der Adresse: Ein von Spamhaus geführter Eintrag (127.0.0.11) lässt sich dort für eine feste Adresse kostenlos streichen, ein vom Anbieter geführter (127.0.0.10) nur vom Anbieter. Steht die Adresse nicht dort, ist nichts zu streichen.',
  'step.directAuth.title': 'Sorgen Sie dann dafür, dass SPF, DKIM und DMARC zum neuen Weg passen',
  'step.directAuth.detail':
    'Sie sind nicht der Grund dieser Ablehnung und heben sie nicht auf, aber Empfänger fragen als Nächstes danach. Jeder Server, der künftig sendet, muss von dem einen SPF-Eintrag erfasst sein, Mail sollte mit DKIM signiert werden, und DMARC kann mit p=none beginnen. DNS-Änderungen brauchen einige Minuten bis zu einem Tag.',
  'step.ipv6Direct.title': 'Achten Sie auf IPv6: Diese Mail wurde darüber verschickt',
  'step.ipv6Direct.detail':
    'Server bevorzugen IPv6, wenn sie es haben, und Empfänger sind dort strenger. Kommt das Relay nicht infrage, lassen Sie den Server über IPv4 senden, bis seine IPv6-Adresse einen Reverse-DNS-Namen hat und von SPF erfasst ist. Es wirkt ab der nächsten Mail.',
  'step.policyDont.title': 'Was nicht hilft',
  'step.policyDont.detail':
    'Dieselbe Mail noch einmal vom selben Anschluss senden, den Text der Mail ändern, SPF ändern oder einen bezahlten Streichungsdienst beauftragen: Die Sperre gilt dem Anschluss. Wollte dort niemand Mail senden, suchen Sie nach einem verseuchten Rechner oder Gerät.',

  // Öffentliche Sperrlisten.
  'step.listedFirst.title': 'Stellen Sie zuerst ab, was zum Eintrag geführt hat',
  'step.listedFirst.detail':
    'Listen tragen eine Adresse binnen Stunden wieder ein, wenn weiter unerwünschte Mail kommt. Suchen Sie im Protokoll des Servers nach Mail, die hier niemand geschrieben hat, nach Konten mit gestohlenen Passwörtern, nach Webformularen, die Fremde missbrauchen, und auf einem gemeinsam genutzten Server nach anderen Kunden. {why}Ändern Sie Passwörter und schließen Sie die Lücke, bevor Sie die Streichung beantragen; es hat geklappt, wenn das Protokoll einen Tag lang ruhig bleibt.',
  'step.cleanMachine.title': 'Finden und bereinigen Sie zuerst das verseuchte Gerät',
  'step.cleanMachine.detail':
    'Ein solcher Eintrag kommt von einem Virus, einem gekaperten Gerät oder einer gehackten Website hinter der Adresse; in einem Netz mit einer einzigen öffentlichen Adresse kann es jedes Gerät darin sein. Prüfen Sie alle, bringen Sie sie auf den neuesten Stand, ändern Sie Passwörter und lassen Sie nur den Mailserver den ausgehenden Port 25 benutzen. Sonst steht eine gestrichene Adresse binnen Stunden wieder auf der Liste.',
  'step.delist.title': 'Bitten Sie dann {list}, die Adresse zu streichen',
  'step.delist.detail':
    'Benutzen Sie nur die eigene Seite der Liste: Dort ist die Streichung kostenlos. {time} Es hat geklappt, wenn die Seite {subject} nicht mehr anzeigt; senden Sie die Mail dann noch einmal.',
  'step.delistAuto.title': 'Warten Sie dann ab: Bei {list} enden Einträge von selbst',
  'step.delistAuto.detail':
    'Sobald keine Beschwerden mehr eingehen, endet der Eintrag von selbst. {time} Eine bezahlte Abkürzung ist nicht nötig. Die eigene Seite der Liste zeigt, wann es vorbei ist; senden Sie die Mail dann noch einmal.',
  'step.lookUpList.title': 'Sehen Sie nach, ob {list} die Adresse noch führt',
  'step.lookUpList.detail':
    'Der Rückläufer nennt diese Liste, aber sie ließ sich von hier aus nicht befragen. Ihre eigene Seite sagt, ob die Adresse jetzt darauf steht und warum. Wenn nicht, senden Sie die Mail noch einmal; wenn doch, stellen Sie zuerst die Ursache ab und beantragen Sie dann auf dieser Seite die kostenlose Streichung.',
  'step.lookUpDomain.title': 'Sehen Sie nach, ob {list} die Domain noch führt',
  'step.lookUpDomain.detail':
    'Der Rückläufer nennt diese Liste, aber sie ließ sich von hier aus nicht befragen. Ihre eigene Seite sagt, ob die Domain jetzt darauf steht. Wenn nicht, senden Sie die Mail noch einmal; wenn doch, stellen Sie zuerst die Ursache ab und beantragen Sie dann auf dieser Seite die kostenlose Streichung.',
  'step.whichList.title': 'Finden Sie heraus, welche Liste der Empfängerserver benutzt hat',
  'step.whichList.detail':
    'Die Ablehnung nennt ihre Liste nicht, und keine Liste, die hier geantwortet hat, führt die Adresse. Oft steht in der vollständigen Meldung oder im Protokoll des Servers ein Link dazu. Sonst weiß es nur der Administrator des Empfängers; der Text unten fragt danach.',
  'step.neighbours.title': 'Zu {list}: Sprechen Sie mit dem Hoster und bezahlen Sie niemanden',
  'step.neighbours.detail':
    'Diese Liste macht ganze Netze für das verantwortlich, was andere Kunden getan haben. Eine einzelne Adresse können Sie nicht streichen lassen, und nur wenige Empfänger lehnen deswegen Mail ab. Sagen Sie es dem Hoster oder Anbieter, der sein Netz in Ordnung bringen kann. Bezahlen Sie nie für eine schnellere Streichung.',
  'step.serviceIp.title': 'Für Sie ist nichts zu streichen: Die Adresse gehört Ihrem Maildienst',
  'step.serviceIp.detail':
    'Die abgelehnte Adresse {ip} gehört zu {owner} und wird von sehr vielen Kunden gemeinsam benutzt; nur dieser Dienst kann sie in Ordnung bringen, und seine Leute achten auf solche Einträge. Senden Sie die Mail nach einigen Stunden noch einmal: Oft wird sie dann über eine andere seiner Adressen verschickt. Kommt sie immer wieder zurück, sagen Sie es dem Support des Dienstes und dem Empfänger.',
  'step.deadList.title': 'Sagen Sie der Empfängerseite, dass es ihre Sperrliste nicht mehr gibt',
  'step.deadList.detail':
    '{list} wurde vor Jahren eingestellt. Ein Server, der sie noch befragt, lehnt harmlose Mail ab, und nur sein Administrator kann die Liste aus den Einstellungen nehmen. Der Text unten sagt es ihm; es hat geklappt, wenn Ihre nächste Mail durchkommt.',

  // Die eigene Liste eines Anbieters, und der Ruf.
  'step.orderFirst.title': 'Bringen Sie zuerst in Ordnung, was die Empfängerseite sehen kann',
  'step.orderFirst.detail':
    'Anbieter heben eine Sperre nur für Server auf, die in Ordnung sind. In den Prüfungen fiel dies auf: {faults}. Beheben Sie das zuerst; DNS-Änderungen brauchen einige Minuten bis zu einem Tag.',
  'step.stopCause.title': 'Sorgen Sie zuerst dafür, dass nichts Unerwünschtes den Server verlässt',
  'step.stopCause.detail':
    'Einer nicht öffentlichen Sperre geht fast immer Mail voraus, die man dort nicht haben wollte, jetzt oder noch von einem früheren Nutzer der Adresse. Suchen Sie im Protokoll nach Mail, die hier niemand geschrieben hat, nach gehackten Konten und missbrauchten Formularen. Ist die Adresse für Sie neu, sagen Sie es im Antrag.',
  'step.askProvider.title': 'Bitten Sie den Anbieter des Empfängers, die Sperre aufzuheben',
  'step.askProvider.detail':
    'Benutzen Sie das Formular oder die Adresse des Anbieters und geben Sie den Text unten an: Er enthält, wonach gefragt wird. Eine Antwort dauert einige Stunden bis einige Tage, und oft kommt zuerst ein automatisches „nicht gesperrt“: Antworten Sie darauf und bitten Sie darum, dass ein Mensch es sich ansieht. Es hat geklappt, wenn Ihre nächste Mail durchkommt.',
  'step.relayMeanwhile.title': 'Senden Sie inzwischen über ein anderes Relay',
  'step.relayMeanwhile.detail':
    'Mail, die über den Server Ihres Anbieters oder eines Maildienstes geht, kommt nicht von der gesperrten Adresse. Es wirkt ab der nächsten Mail.',
  'step.reputationCause.title': 'Finden Sie heraus, welche Mail dem Ruf des Servers geschadet hat',
  'step.reputationCause.detail':
    'Suchen Sie im Protokoll nach Mail, die hier niemand geschrieben hat, und nach Rundsendungen, um die niemand gebeten hat, und stellen Sie sie ab. Auch automatisch an diesen Anbieter weitergeleiteter Spam wird Ihrem Server angelastet. Ein Ruf erholt sich in Tagen bis Wochen mit erwünschter Mail.',
  'step.postmasterTools.title': 'Sehen Sie sich an, welche Daten der Anbieter selbst über Sie hat',
  'step.postmasterTools.detail':
    'Die großen Anbieter zeigen Absendern, wie sie deren Adressen und Domains sehen. Registrieren Sie sich dort und beobachten Sie die Werte nach jeder Änderung; sie werden einmal am Tag aktualisiert.',
  'step.newAddress.title': 'Wenn die Adresse neu ist: Fangen Sie langsam an',
  'step.newAddress.detail':
    'Einer Adresse ohne Vorgeschichte wird misstraut. Ist der Server neu, lassen Sie ihn anfangs wenig senden und nur an Leute, die Mail von ihm erwarten, oder senden Sie bis dahin über ein etabliertes Relay.',
  'step.domainCause.title': 'Finden Sie heraus, welche Mail der Domain geschadet hat',
  'step.domainCause.detail':
    'Gehen Sie alles durch, was im Namen der Domain sendet: Rundsendungen, Shops, Formulare, gehackte Konten und Websites. Stellen Sie ab, worum niemand gebeten hat. DMARC-Berichte (rua) zeigen, wer im Namen der Domain sendet. Ein Ruf erholt sich in Tagen bis Wochen.',
  'step.askProviderDomain.title': 'Fragen Sie den Anbieter des Empfängers nach der Domain',
  'step.askProviderDomain.detail':
    'Nur dieser Anbieter kann sagen, warum er die Domain ablehnt, und es aufheben. Benutzen Sie sein Formular oder seine Postmaster-Adresse und geben Sie den Text unten an. Eine Antwort dauert einige Tage; es hat geklappt, wenn Ihre nächste Mail durchkommt.',

  // Reverse-DNS, Begrüßung, IPv6.
  'step.setPtr.title': 'Setzen Sie den Reverse-DNS-Namen (PTR) der Adresse',
  'step.setPtr.detail':
    'Nur der Anbieter, dem die Adresse gehört, kann ihn setzen: in seiner Verwaltungsoberfläche oder auf Antrag mit dem Brief unten. Es muss ein vollständiger Name sein, der zu derselben Adresse zurückführt. Er ist nach einigen Minuten sichtbar, spätestens nach einem Tag; es hat geklappt, wenn eine Rückwärtsabfrage der Adresse den neuen Namen liefert.',
  'step.setPtrNamed.title': 'Setzen Sie den Reverse-DNS-Namen von {ip} auf {name}',
  'step.setPtrNamed.detail':
    'Nur der Anbieter, dem die Adresse gehört, kann ihn setzen: in seiner Verwaltungsoberfläche oder auf Antrag mit dem Brief unten; im DNS Ihrer eigenen Domain geht es nicht. Er ist nach einigen Minuten sichtbar, spätestens nach einem Tag; es hat geklappt, wenn eine Rückwärtsabfrage von {ip} den Namen {name} liefert.',
  'step.forward.title': 'Lassen Sie den Namen zur Adresse zurückführen',
  'step.forward.detail':
    'Empfängerserver prüfen beide Richtungen. Der Name braucht im DNS seiner Domain einen Eintrag mit genau der sendenden Adresse: einen A-Eintrag für IPv4, einen AAAA-Eintrag für IPv6. Es wirkt innerhalb der TTL des Eintrags, spätestens nach einem Tag.',
  'step.heloMatch.title': 'Lassen Sie den Server mit demselben Namen grüßen',
  'step.heloMatch.detail':
    'Reverse-DNS-Name, Vorwärtsname und Begrüßung (HELO) sollten ein und derselbe sein. Es wirkt ab der nächsten Mail.',
  'step.servicePtr.title': 'Sagen Sie es Ihrem Maildienst: Die Adresse gehört ihm',
  'step.servicePtr.detail':
    'Die Adresse {ip} gehört zu {owner}, also kann nur dieser Dienst ihren Namen setzen. Schicken Sie seinem Support die Meldung; nach einigen Stunden können Sie es noch einmal versuchen, vielleicht wird die Mail dann über eine andere seiner Adressen verschickt.',
  'step.sendV4.title': 'Oder senden Sie an diesen Empfängerserver über IPv4',
  'step.sendV4.detail':
    'Über IPv4 gelten die strengeren IPv6-Regeln der Empfängerseite nicht. Es wirkt ab der nächsten Mail: Das Protokoll zeigt dann eine IPv4-Verbindung.',
  'step.v4Only.title': 'Senden Sie über IPv4',
  'step.v4Only.detail':
    'Der Empfängerserver nimmt über IPv6 keine Mail an. Mit der Einstellung unten benutzt der Server IPv4; es wirkt ab der nächsten Mail, und das Protokoll zeigt dann eine IPv4-Verbindung.',
  'step.v6Spf.title': 'Nehmen Sie die IPv6-Adresse in SPF auf und signieren Sie mit DKIM',
  'step.v6Spf.detail':
    'Über IPv6 verlangen Empfänger für jede Mail einen Herkunftsnachweis. Prüfen Sie, ob der SPF-Eintrag auch die IPv6-Adresse des Servers erfasst und ob Mail mit DKIM signiert wird. DNS-Änderungen brauchen einige Minuten bis zu einem Tag.',
  'step.setHelo.title': 'Stellen Sie den eigenen Namen des Servers ein (HELO)',
  'step.setHelo.detail':
    'Der Name in der Begrüßung muss vollständig sein (etwa mail.example.com), im DNS existieren und zur sendenden Adresse führen; am besten ist es derselbe wie der Reverse-DNS-Name. Es wirkt ab der nächsten Mail.',
  'step.setHeloNamed.title': 'Lassen Sie den Server sich als {name} vorstellen',
  'step.setHeloNamed.detail':
    'Der Name in der Begrüßung muss vollständig sein, im DNS existieren und zur sendenden Adresse führen; am besten ist es derselbe wie der Reverse-DNS-Name. Es wirkt ab der nächsten Mail.',
  'step.heloProgram.title': 'Mailprogramm oder Gerät? Senden Sie über einen Postausgangsserver',
  'step.heloProgram.detail':
    'Kam die Mail nicht von einem Mailserver, sondern von einem Programm, einem Drucker oder einer Kamera, stellen Sie dort den Postausgangsserver Ihres Anbieters mit Anmeldung ein; dann spielt der eigene Name des Programms oder Geräts keine Rolle mehr.',
  'step.protocol.title': 'Sehen Sie sich Protokoll, Software und Firewall des Servers an',
  'step.protocol.detail':
    'Das Protokoll zeigt, bei welchem Befehl das Gespräch endete. Schalten Sie „SMTP inspection“ oder „fixup“ in einer Firewall oder einem Virenschutz dazwischen ab und bringen Sie die Mailsoftware auf den neuesten Stand. Es hat geklappt, wenn die nächste Mail durchkommt.',

  // Herkunftsnachweis.
  'step.isServerYours.title': 'Klären Sie zuerst, ob {ip} ein Server von Ihnen ist',
  'step.isServerYours.detail':
    'Ist es Ihr Server oder ein Dienst, den Sie benutzen, gehen Sie zum nächsten Schritt. Ist es ein fremder Server, der Mail weiterleitet, hat die Weiterleitung den Nachweis zerstört, und SPF muss bleiben, wie es ist. Kennt ihn niemand, fälscht jemand Ihren Namen, und die Ablehnung ist richtig.',
  'step.spfCorrect.title': 'Berichtigen Sie den SPF-Eintrag von {domain}',
  'step.spfCorrect.detail':
    'Setzen Sie den Eintrag unten an die Stelle des jetzigen: einen TXT-Eintrag bei {domain}, und nur einen, der mit v=spf1 beginnt. Er behält alles Vorhandene und lässt den sendenden Server zu. {time} Es hat geklappt, wenn die SPF-Prüfung bestanden ist.',
  'step.spfPublish.title': 'Veröffentlichen Sie einen SPF-Eintrag für {domain}',
  'step.spfPublish.detail':
    'Tragen Sie den Eintrag unten ins DNS ein: einen TXT-Eintrag bei {domain}. Ergänzen Sie vorher die includes aller anderen Dienste, die für die Domain senden. Es wirkt nach einigen Minuten, spätestens nach einem Tag; es hat geklappt, wenn die SPF-Prüfung bestanden ist.',
  'step.spfExtend.title': 'Lassen Sie den SPF-Eintrag den sendenden Server erfassen',
  'step.spfExtend.detail':
    'Ergänzen Sie in dem einen SPF-Eintrag der Domain den include des sendenden Dienstes oder die Adresse Ihres eigenen Servers, vor dem abschließenden „all“; alles andere bleibt, wie es ist. Es wirkt nach einigen Minuten, spätestens nach einem Tag.',
  'step.spfUsualWay.title': 'Oder senden Sie über den üblichen Server der Domain',
  'step.spfUsualWay.detail':
    'Die Domain lässt die Server ihres eigenen Mailanbieters bereits senden. Stellen Sie Programm, Gerät oder Website auf diesen Postausgangsserver mit Anmeldung ein: Das braucht keine Änderung im DNS und wirkt sofort.',
  'step.spfRepair.title': 'Reparieren Sie den SPF-Eintrag',
  'step.spfRepair.detail':
    'So wie er ist, können Empfänger den Eintrag nicht verwenden. {fault}Es darf nur einen Eintrag geben, der mit v=spf1 beginnt, mit höchstens zehn Angaben, die Abfragen brauchen, alle includes mitgezählt. {time} Es hat geklappt, wenn die SPF-Prüfung nicht mehr „permerror“ meldet.',
  'step.spfNarrow.title': 'Fassen Sie den SPF-Eintrag enger',
  'step.spfNarrow.detail':
    'Ein Eintrag, der alle senden lässt, belegt nichts. Nennen Sie die Server, die wirklich senden, und beenden Sie den Eintrag mit ~all oder -all. {time}',
  'step.dkimPublish.title': 'Veröffentlichen Sie den DKIM-Schlüssel {selector}',
  'step.dkimPublish.detail':
    'Mail wird mit dem Selektor {selector} signiert, aber der öffentliche Schlüssel dazu ist unter {name} nicht brauchbar. Nehmen Sie den Schlüssel vom signierenden Server oder Maildienst und veröffentlichen Sie ihn dort als TXT-Eintrag, am Stück und unverändert. Es wirkt nach einigen Minuten, spätestens nach einem Tag; es hat geklappt, wenn die DKIM-Prüfung den Schlüssel findet.',
  'step.dkimSign.title': 'Signieren Sie ausgehende Mail mit DKIM',
  'step.dkimSign.detail':
    'Schalten Sie die Signatur im Mailserver oder beim Maildienst für Ihre eigene Domain ein und veröffentlichen Sie den angezeigten Schlüssel im DNS. Es wirkt nach einigen Minuten, spätestens nach einem Tag; es hat geklappt, wenn der Kopf einer Mail an Sie selbst eine DKIM-Signature mit d= Ihrer Domain enthält.',
  'step.dkimIntact.title': 'Sehen Sie nach, ob etwas die Mail nach dem Signieren verändert',
  'step.dkimIntact.detail':
    'Der Schlüssel ist da, also fehlte die Signatur oder ging unterwegs kaputt. Fußzeilen, Virenscanner, Mailinglisten und Gateways, die die Mail verändern, müssen das vor dem Signieren tun. Es hat geklappt, wenn eine Testmail an einen anderen Anbieter dkim=pass zeigt.',
  'step.align.title': 'Lassen Sie den Nachweis für die sichtbare Absenderdomain gelten',
  'step.align.detail':
    'DMARC ist erfüllt, wenn SPF oder DKIM genau für die Domain in der From-Zeile bestanden ist. Richten Sie bei dem Dienst, der sendet, Ihre eigene Domain für die DKIM-Signatur (d=) ein und, wo es geht, auch für den Return-Path. Es wirkt nach einigen Minuten, spätestens nach einem Tag; es hat geklappt, wenn der Kopf einer Testmail dmarc=pass zeigt.',
  'step.dmarcPolicy.title': 'Schwächen Sie DMARC nicht, um eine Mail durchzubringen',
  'step.dmarcPolicy.detail':
    'Die Richtlinie schützt Ihren Namen vor Fälschern. Sorgen Sie dafür, dass SPF oder DKIM für den sendenden Dienst gilt; bis dahin senden Sie diese Mail über den üblichen Server der Domain.',
  'step.dmarcPublish.title': 'Veröffentlichen Sie einen DMARC-Eintrag für {domain}',
  'step.dmarcPublish.detail':
    'Tragen Sie den Eintrag unten ins DNS ein: einen TXT-Eintrag bei _dmarc.{domain}. Mit p=none wird deswegen nichts abgelehnt, und Empfänger, die einen Eintrag verlangen, sind zufrieden. Es wirkt nach einigen Minuten, spätestens nach einem Tag; es hat geklappt, wenn die DMARC-Prüfung ihn findet.',
  'step.dmarcPublishAny.title': 'Veröffentlichen Sie einen DMARC-Eintrag',
  'step.dmarcPublishAny.detail':
    'Ein TXT-Eintrag beim Namen _dmarc unterhalb der Domain genügt; mit p=none wird deswegen nichts abgelehnt. Es wirkt nach einigen Minuten, spätestens nach einem Tag.',
  'step.forwarder.title': 'Der weiterleitende Server muss den Nachweis unversehrt lassen',
  'step.forwarder.detail':
    'Er sollte den Umschlagabsender umschreiben (SRS), die Mail selbst unverändert lassen, damit ihre DKIM-Signatur gilt, und ARC-Siegel hinzufügen. Oder der Empfänger ruft die Mail ab, statt sie weiterleiten zu lassen. Die Einträge des Absenders brauchen keine Änderung.',
  'step.writeDirect.title': 'Schreiben Sie direkt an die Zieladresse',
  'step.writeDirect.detail':
    'Fragen Sie den Empfänger auf anderem Weg, an welche Adresse die Weiterleitung führt, und benutzen Sie diese. Der Text unten erklärt, was auf seiner Seite zu ändern ist. Änderungen an Ihrer eigenen Domain würden nicht helfen.',
  'step.signForForwarding.title': 'Was auf Ihrer Seite hilft: eine DKIM-Signatur',
  'step.signForForwarding.detail':
    'SPF übersteht eine Weiterleitung nie, eine DKIM-Signatur meistens. Signieren Sie alle Mail mit Ihrer eigenen Domain; es wirkt nach einigen Minuten, spätestens nach einem Tag.',
  'step.ownFrom.title': 'Senden Sie mit einer Adresse des Dienstes, über den Sie senden',
  'step.ownFrom.detail':
    'Wählen Sie im Programm, Shop oder Formular eine Absenderadresse Ihrer eigenen Domain und tragen Sie die andere Adresse unter „Reply-To“ ein. Oder senden Sie über den Postausgangsserver des Dienstes, dessen Adresse Sie benutzen. Es wirkt sofort.',

  // Domain und Konto des Absenders.
  'step.senderRecords.title': 'Geben Sie der Absenderdomain ihre DNS-Einträge',
  'step.senderRecords.detail':
    'Die Domain hinter der Absenderadresse braucht einen MX-Eintrag (oder wenigstens einen Adresseintrag), sonst lehnen Empfänger ihre Mail ab, weil niemand antworten könnte. Prüfen Sie, ob sie richtig geschrieben, bezahlt und delegiert ist und ob auch eine als Absender benutzte Subdomain Einträge hat. Es wirkt nach einigen Minuten, spätestens nach einem Tag.',
  'step.senderNullMx.title': 'Senden Sie von einer Domain, die Mail annimmt',
  'step.senderNullMx.detail':
    'Die Absenderdomain hat den Eintrag „MX 0 .“, der sagt, dass sie keine Mail annimmt. Benutzen Sie eine andere Absenderdomain, oder ersetzen Sie diesen Eintrag durch den MX eines echten Mailservers. DNS-Änderungen brauchen einige Minuten bis zu einem Tag.',
  'step.senderAddress.title': 'Berichtigen Sie die Absenderadresse',
  'step.senderAddress.detail':
    'Stellen Sie in dem Programm, Server oder Gerät, von dem die Mail kam, eine vollständige Adresse mit einer existierenden Domain ein. Voreinstellungen wie root@localhost oder ein lokaler Rechnername sind der übliche Grund. Es wirkt ab der nächsten Mail.',
  'step.senderVerify.title': 'Sorgen Sie dafür, dass die Absenderadresse erreichbar ist',
  'step.senderVerify.detail':
    'Die Empfängerseite fragt den Mailserver des Absenders, ob es die Adresse gibt. Legen Sie die Adresse (oder einen Alias) an, nehmen Sie Rückläufer an (Mail mit leerem Absender), und lassen Sie solche Anfragen weder ablehnen noch verzögern. Es hat geklappt, wenn eine Mail von außen an diese Adresse ankommt.',
  'step.chooseSender.title': 'Wählen Sie die Absenderadresse, die zu Ihrer Anmeldung gehört',
  'step.chooseSender.detail':
    'Im Mailprogramm muss in der From-Zeile die Adresse des Kontos selbst stehen, oder Ihr Anbieter oder Administrator muss die andere Adresse für diese Anmeldung erlauben. Es wirkt sofort.',
  'step.allowSender.title': 'Oder lassen Sie den Administrator die andere Adresse erlauben',
  'step.allowSender.detail':
    'Wer Ihre Mail verwaltet, kann Ihrer Anmeldung das Recht geben, als die andere Adresse zu senden („Senden als“, Alias). Es dauert einige Minuten bis zu einer Stunde.',
  'step.accountSupport.title': 'Klären Sie es mit Ihrem eigenen Mailanbieter',
  'step.accountSupport.detail':
    'Die Sperre wurde auf Ihrer Seite gesetzt, nicht vom Empfänger. Der Administrator des Kontos sieht den Grund in der Konsole des Anbieters oder erfährt ihn vom Support. Meist dauert es zwischen einer Stunde und einem Tag.',
  'step.secureAccount.title': 'Sichern Sie zuerst das Konto',
  'step.secureAccount.detail':
    'Prüfen Sie den Rechner auf Viren, ändern Sie dann das Passwort, beenden Sie alle anderen Sitzungen, entfernen Sie unbekannte Weiterleitungsregeln und App-Zugriffe, und schalten Sie die Anmeldung in zwei Schritten ein. Sonst wird das Konto wieder gesperrt.',
  'step.releaseAccount.title': 'Bitten Sie dann um Freigabe des Kontos',
  'step.releaseAccount.detail':
    'Der Administrator oder der Support Ihres Anbieters hebt die Sperre auf, sobald das Konto sicher ist; manche heben sie binnen eines Tages von selbst auf.',
  'step.quotaWait.title': 'Warten Sie, bis die Zählung neu beginnt',
  'step.quotaWait.detail':
    'Grenzen gelten meist für eine Stunde oder einen Tag. Jetzt mehr zu senden verlängert die Sperre bei manchen Anbietern. Senden Sie spätestens nach 24 Stunden noch einmal.',
  'step.quotaBulk.title': 'Für viele Empfänger: Nehmen Sie einen Dienst, der dafür gemacht ist',
  'step.quotaBulk.detail':
    'Gewöhnliche Mailkonten sind nicht für Rundsendungen gedacht. Ein Versanddienst oder ein größerer Tarif Ihres Anbieters hat höhere Grenzen.',
  'step.closeRelay.title': 'Schließen Sie den Server für Fremde',
  'step.closeRelay.detail':
    'Lassen Sie ihn Mail nur für angemeldete Benutzer und das eigene Netz weiterleiten, schließen Sie offene Proxys und Webformulare und ändern Sie missbrauchte Passwörter. Testen Sie es von außen. Hört der Missbrauch auf, ist er bei den Empfängern nach etwa einem Tag vergessen.',
  'step.tenant.title': 'Lassen Sie den Microsoft-365-Administrator einen Supportfall eröffnen',
  'step.tenant.detail':
    'Nur Microsoft kann die Sperre einer ganzen Organisation aufheben, auf Antrag ihres Administrators im Admin Center. Testphasen und unbezahlte Tarife müssen in bezahlte umgewandelt, gehackte Konten vorher gesichert werden. Es dauert einige Stunden bis einige Tage.',
  'step.addDomain.title': 'Fügen Sie dem Dienst die sendende Domain hinzu',
  'step.addDomain.detail':
    'Registrieren Sie die Domain in der Verwaltungskonsole des Dienstes als akzeptierte Domain, oder senden Sie mit einer, die registriert ist. Es wirkt innerhalb einer Stunde.',
  'step.login.title': 'Berichtigen Sie Namen und Passwort des Postausgangsservers',
  'step.login.detail':
    'In den Kontoeinstellungen hat der Postausgangsserver (SMTP) einen eigenen Namen und ein eigenes Passwort. Bei Anmeldung in zwei Schritten verlangen viele Anbieter ein App-Passwort. Es wirkt sofort: Senden Sie die Mail noch einmal.',
  'step.smtpAuth.title': 'Schalten Sie die Anmeldung am Postausgangsserver ein',
  'step.smtpAuth.detail':
    'Wählen Sie in den Einstellungen des Mailprogramms oder Geräts „Postausgangsserver erfordert Anmeldung“, mit demselben Namen und Passwort wie für eingehende Mail, Port 587 mit STARTTLS (oder 465 mit TLS). Es wirkt sofort.',
  'step.relayRoute.title':
    'Sehen Sie nach, wohin die Mail geschickt wurde, und melden Sie sich dort an',
  'step.relayRoute.detail':
    'Ist der ablehnende Server Ihr eigener Postausgangsserver, muss sich das sendende Programm anmelden (Port 587). Ist es der des Empfängers, stimmt die Route nicht: Suchen Sie in Ihrem Server nach einer festen Route oder einem alten MX-Eintrag. Es wirkt ab der nächsten Mail.',
  'step.relayMx.title':
    'Stimmt die Route: Der Server des Empfängers ist nicht für die Domain eingerichtet',
  'step.relayMx.detail':
    'Dann zeigt die Domain des Empfängers auf einen Server, der sie nicht kennt, und ändern kann das nur deren Administrator. Der Text unten sagt es ihm.',
  'step.verifySender.title': 'Bestätigen Sie den Absender beim Maildienst',
  'step.verifySender.detail':
    'Bestätigen Sie in der Konsole des Dienstes die Absenderadresse oder, besser, die ganze Domain mit den DNS-Einträgen, die er anzeigt. Es dauert einige Minuten bis zu einem Tag; es hat geklappt, wenn die Konsole „verified“ oder „bestätigt“ anzeigt.',
  'step.suppression.title':
    'Prüfen Sie die Adresse und nehmen Sie sie dann von der Unterdrückungsliste',
  'step.suppression.detail':
    'Der Dienst hat die Mail gar nicht gesendet. Vergewissern Sie sich beim Empfänger, dass es die Adresse gibt und die Mail erwünscht ist; nehmen Sie sie dann in der Konsole von der Liste (suppression list) und senden Sie noch einmal.',

  // Der Empfänger.
  'step.checkAddress.title': 'Prüfen Sie die Adresse Buchstabe für Buchstabe',
  'step.checkAddress.detail':
    'Suchen Sie nach einem fehlenden oder doppelten Buchstaben, einer falschen Endung (.com statt .org) oder einem Leerzeichen. Tippen Sie sie neu ein, statt den Vorschlag zu übernehmen. Stimmt sie, gibt es das Postfach nicht mehr: Fragen Sie die Person auf anderem Weg.',
  'step.checkAddressNamed.title': 'Prüfen Sie die Adresse {recipient} Buchstabe für Buchstabe',
  'step.checkAddressNamed.detail':
    'Suchen Sie nach einem fehlenden oder doppelten Buchstaben, einer falschen Endung (.com statt .org) oder einem Leerzeichen. Tippen Sie sie neu ein, statt den Vorschlag zu übernehmen. Stimmt sie, gibt es das Postfach nicht mehr: Fragen Sie die Person auf anderem Weg.',
  'step.deleteEntry.title': 'Löschen Sie den alten Eintrag und tippen Sie die Adresse neu ein',
  'step.deleteEntry.detail':
    'Mailprogramme merken sich benutzte Adressen. Entfernen Sie den Vorschlag (das × daneben), öffnen Sie eine neue Mail und tippen Sie die Adresse ein, oder nehmen Sie sie aus einer neueren Mail der Person.',
  'step.meant.title': 'Meinten Sie {meant}?',
  'step.meant.detail':
    'Die Adresse endet auf {domain}, nur einen Vertipper entfernt von {meant}. Berichtigen Sie sie und senden Sie die Mail noch einmal; kommt keine Meldung, war es das.',
  'step.checkDomain.title': 'Prüfen Sie den Teil nach dem @',
  'step.checkDomain.detail':
    'Eine Abfrage findet niemanden, der dort Mail annimmt. Vergleichen Sie ihn mit der Website der Organisation oder einer neueren Mail; ein falscher Buchstabe genügt. Stimmt er, liegt der Fehler bei dieser Domain, und die Leute dort müssen es auf anderem Weg erfahren.',
  'step.recipientMx.title': 'Die Empfängerseite muss ihre Maileinträge (MX) berichtigen',
  'step.recipientMx.detail':
    'Die MX-Einträge der Domain müssen den Server nennen, der ihre Mail wirklich annimmt, und dieser Server muss die Domain kennen. Änderungen brauchen einige Minuten bis zu einem Tag.',
  'step.nullMx.title': 'Benutzen Sie eine andere Adresse der Person',
  'step.nullMx.detail':
    'Die Domain erklärt, dass sie nie Mail annimmt, also kann kein Versuch gelingen. Suchen Sie auf der Website nach einer anderen Adresse oder fragen Sie.',
  'step.reopen.title': 'Der Empfänger kann das Postfach wieder öffnen lassen',
  'step.reopen.detail':
    'Eine Anmeldung oder eine Bitte an den Anbieter belebt ein unbenutztes Postfach oft wieder; ein geschlossenes bleibt geschlossen.',
  'step.makeRoom.title': 'Der Empfänger muss Platz schaffen',
  'step.makeRoom.detail':
    'Große Mails zu löschen und den Papierkorb zu leeren hilft sofort. Sagen Sie es der Person auf anderem Weg; senden Sie die Mail dann noch einmal.',
  'step.allowSenderIn.title': 'Der Administrator des Empfängers kann Sie zulassen',
  'step.allowSenderIn.detail':
    'Er kann Ihre Adresse oder Domain für dieses Postfach, diese Gruppe oder Organisation zulassen. Es wirkt nach einigen Minuten, spätestens nach einer Stunde.',
  'step.unblock.title': 'Die Empfängerseite kann ihre Sperre aufheben',
  'step.unblock.detail':
    'Es kann die eigene Sperrliste der Person oder eine der Organisation sein; beide lassen sich in Minuten ändern.',
  'step.allowService.title': 'Lassen Sie den Dienst zu, der im Namen der Organisation sendet',
  'step.allowService.detail':
    'Der Administrator des Empfängers kann den sendenden Dienst in den SPF-Eintrag der Domain aufnehmen und seine Mail mit DKIM signieren lassen, oder ihn von der Fälschungsprüfung ausnehmen. Es dauert einige Minuten bis zu einem Tag.',
  'step.geo.title': 'Der Administrator des Empfängers kann eine Ausnahme machen',
  'step.geo.detail':
    'Er kann Ihren Server oder Ihre Domain trotz der Länderregel zulassen. Es wirkt sofort.',
  'step.rule.title': 'Der Administrator des Empfängers kann sehen, welche Regel es war',
  'step.rule.detail':
    'Seine Nachrichtenverfolgung zeigt die Regel, die die Mail abgelehnt hat; er kann sie ändern oder Sie ausnehmen.',

  // Fehler der Empfängerseite, Netz, Verschlüsselung.
  'step.receiverRepair.title': 'Der Administrator des Empfängers muss den Server reparieren',
  'step.receiverRepair.detail':
    'Die Ablehnung zeigt einen Fehler des Empfängerservers; auf der sendenden Seite lässt sich daran nichts ändern. Der Text für den Empfänger sagt, wo nachzusehen ist.',
  'step.receiverDnsbl.title':
    'Der Administrator des Empfängers muss die Sperrlistenabfrage berichtigen',
  'step.receiverDnsbl.detail':
    'Der Server fragt die Liste über einen öffentlichen Resolver oder zu oft und hält den Fehlercode (127.255.255.x) für einen Eintrag. Er sollte über seinen eigenen Resolver oder mit Schlüssel fragen und nur die echten Codes der Liste werten. Auf der sendenden Seite ist nichts zu streichen.',
  'step.receiverNat.title':
    'Der Administrator des Empfängers muss die wirkliche Adresse durchreichen',
  'step.receiverNat.detail':
    'Eine Firewall, ein Proxy oder ein Containernetz vor dem Server verbirgt die Adresse des Absenders. Wird die wirkliche durchgereicht (oder das PROXY-Protokoll benutzt), stimmen die Prüfungen wieder.',
  'step.receiverDns.title': 'Der Administrator des Empfängers muss das DNS des Servers reparieren',
  'step.receiverDns.detail':
    'Der Resolver des Servers liefert Fehler oder keine Antworten. Bis er repariert ist, werden viele Absender abgelehnt.',
  'step.reachServer.title': 'Der Server des Empfängers muss erreichbar sein',
  'step.reachServer.detail':
    'Sein Administrator sollte prüfen, ob der Server läuft, Port 25 von überall erreichbar ist und der MX-Eintrag auf ihn zeigt.',
  'step.ownPort25.title': 'Scheitert Mail an alle? Prüfen Sie Ihren eigenen Port 25',
  'step.ownPort25.detail':
    'Viele Anbieter sperren den ausgehenden Port 25. Scheitert Mail an andere Empfänger auf dieselbe Weise, liegt der Fehler auf Ihrer Seite: Senden Sie über das Relay Ihres Anbieters.',
  'step.network.title': 'Kommt es immer wieder vor: Sehen Sie sich das Netz an',
  'step.network.detail':
    'Große Mails, die abbrechen, deuten auf eine falsche Paketgröße (MTU), eine Firewall, die SMTP untersucht, oder eine zu kurze Wartezeit. Eine kurze Mail ohne Anhang hilft, das zu unterscheiden.',
  'step.recipientTls.title': 'Der Administrator des Empfängers muss die Verschlüsselung reparieren',
  'step.recipientTls.detail':
    'Das Zertifikat, die MTA-STS-Richtlinie oder der DANE-Eintrag (TLSA) passt nicht mehr zum Server. Ohne Schutz zu senden ist keine Lösung; der Text unten sagt es ihm.',
  'step.enableTls.title': 'Schalten Sie die Verschlüsselung für ausgehende Mail ein',
  'step.enableTls.detail':
    'Lassen Sie den Server STARTTLS mit TLS 1.2 oder neuer benutzen und bringen Sie seine Software auf den neuesten Stand. Es wirkt ab der nächsten Mail; das Protokoll zeigt dann TLS.',
  'step.readLog.title': 'Suchen Sie im Protokoll des Servers nach dem ersten Fehler',
  'step.readLog.detail':
    '„Expired“ sagt nur, wie lange es versucht wurde. Die früheren Verzögerungsmeldungen und das Protokoll enthalten den wahren Grund; fügen Sie eine dieser Zeilen hier ein.',
  'step.breakLoop.title': 'Der Administrator des Empfängers muss die Schleife unterbrechen',
  'step.breakLoop.detail':
    'Zwei Server oder Weiterleitungen schicken sich die Mail gegenseitig zu. Die Received-Zeilen in der Meldung zeigen, zwischen welchen; einer von ihnen muss die Mail behalten oder den richtigen nächsten Server kennen.',
  'step.ownForwarding.title': 'Leiten Sie selbst Mail weiter? Prüfen Sie das',
  'step.ownForwarding.detail':
    'Eine Weiterleitung auf Ihrer Seite, die zu sich selbst oder zu einer Adresse führt, die an Sie weiterleitet, ergibt dieselbe Schleife. Schalten Sie sie ab und senden Sie noch einmal.',

  // Die Mail selbst.
  'step.smaller.title': 'Teilen Sie die Dateien stattdessen über einen Link',
  'step.smaller.detail':
    'Legen Sie die Dateien in einen Cloud-Ordner und senden Sie den Link, oder verteilen Sie sie auf mehrere Mails. Anhänge wachsen unterwegs um ein Drittel; bleiben Sie also deutlich unter der Grenze, die oft bei 10 bis 25 MB liegt.',
  'step.smallerHeader.title': 'Kürzen Sie den Kopf der Mail',
  'step.smallerHeader.detail':
    'Beginnen Sie eine neue Mail, statt auf einen langen Verlauf zu antworten, und setzen Sie weniger Empfänger in To und Cc; Programme sollten keine großen eigenen Kopfzeilen hinzufügen.',
  'step.split.title': 'Senden Sie sie an kleinere Gruppen',
  'step.split.detail':
    'Verteilen Sie die Empfänger auf mehrere Mails, oder benutzen Sie eine Mailingliste. Warten Sie dazwischen einige Minuten.',
  'step.cleanList.title': 'Bereinigen Sie die Empfängerliste',
  'step.cleanList.detail':
    'Halten Sie die Rundsendung an, entfernen Sie alle Adressen, von denen Mail zurückkam oder nie eine Antwort eintraf, und schreiben Sie nur Leuten, die darum gebeten haben. Nach einigen Tagen hört die Empfängerseite wieder zu.',
  'step.slower.title': 'Lassen Sie den Server langsamer senden',
  'step.slower.detail':
    'Begrenzen Sie für diesen Empfängerserver die Zahl der Verbindungen und der Mails je Stunde; seine eigenen weiteren Versuche gelingen dann. Es wirkt innerhalb von Stunden.',
  'step.fewerConnections.title': 'Lassen Sie den Server weniger Verbindungen öffnen',
  'step.fewerConnections.detail':
    'Begrenzen Sie gleichzeitige Verbindungen zu diesem Empfängerserver und schließen Sie unbenutzte. Es wirkt sofort.',
  'step.removeLink.title': 'Senden Sie sie ohne den Link noch einmal',
  'step.removeLink.detail':
    'Nehmen Sie Links heraus, auch aus der Signatur und aus zitierten Mails, vor allem Kurzlinks und Tracking-Links. Kommt sie dann durch, lag es an einem davon.',
  'step.cleanSite.title':
    'Ihre eigene Website? Bereinigen Sie sie und lassen Sie sie von der Liste nehmen',
  'step.cleanSite.detail':
    'Eine gehackte Website oder ein missbrauchtes Formular ist der übliche Grund. Bereinigen Sie sie zuerst und benutzen Sie dann die kostenlose Streichungsseite der Liste. Es dauert einige Stunden bis zu einem Tag.',
  'step.plainer.title': 'Versuchen Sie es mit einer schlichteren Mail',
  'step.plainer.detail':
    'Senden Sie einen kurzen Text ohne Links, Bilder und Anhänge. Kommt er durch, fügen Sie die Teile einzeln hinzu. Kommt er nicht durch, liegt der Grund beim Server oder der Domain.',
  'step.falsePositive.title': 'Melden Sie der Empfängerseite den Irrtum',
  'step.falsePositive.detail':
    'Ist es gewöhnliche Mail, kann der Administrator oder Anbieter des Empfängers den Filter berichtigen. Der Text für den Empfänger sagt, wonach zu suchen ist.',
  'step.scan.title': 'Prüfen Sie den Rechner und den Anhang',
  'step.scan.detail':
    'Lassen Sie einen aktuellen Virenscanner über Rechner und Datei laufen und senden Sie sie vorher nicht noch einmal. Makros in Dokumenten werden oft für einen Virus gehalten.',
  'step.shareLink.title': 'Teilen Sie die Datei über einen Link',
  'step.shareLink.detail':
    'Programme, Skripte und manche Archive werden als Anhang nie angenommen, auch umbenannt oder gepackt nicht. Legen Sie die Datei in einen Cloud-Ordner und senden Sie den Link.',
  'step.format.title': 'Berichtigen Sie das Programm, das die Mail erstellt',
  'step.format.detail':
    'From, Date und Message-ID müssen je genau einmal vorkommen, Zeilen müssen kürzer als 1.000 Zeichen und Adressen korrekt aufgebaut sein. Die zitierten Worte sagen, was fehlte. Es wirkt ab der nächsten Mail.',
  'step.messageId.title': 'Geben Sie jeder Mail ihre eigene Message-ID',
  'step.messageId.detail':
    'Kam das erste Exemplar an, ist nichts verloren. Andernfalls sendet das Programm oder der Server dieselbe Mail zweimal oder gibt verschiedenen Mails dieselbe Nummer; bringen Sie es auf den neuesten Stand oder berichtigen Sie es.',
  'step.retype.title': 'Tippen Sie die Adresse neu ein',
  'step.retype.detail':
    'Sie braucht ein @, keine Leerzeichen, Kommas oder Anführungszeichen, und eine Domain mit Punkt. Beim Kopieren aus einem Dokument kommen oft unsichtbare Zeichen mit.',
  'step.ignore.title': 'Löschen Sie die Meldung',
  'step.ignore.detail':
    'Sie haben diese Mail nicht gesendet, Ihnen ist also nichts verloren gegangen. Wenn Sie sichergehen wollen, schauen Sie in den Ordner „Gesendet“ und ändern Sie Ihr Passwort; eine Welle solcher Meldungen endet nach einigen Tagen von selbst.',
  'step.dmarcAgainstForgery.title':
    'Eigene Domain? SPF, DKIM und DMARC machen das Fälschen zwecklos',
  'step.dmarcAgainstForgery.detail':
    'Mit einer strengen DMARC-Richtlinie lehnen Empfängerserver gefälschte Mail sofort ab, statt sie Ihnen zurückzuschicken. Führen Sie sie schrittweise ein, beginnend mit p=none und Berichten.',
  'step.findWords.title': 'Suchen Sie nach den eigenen Worten des anderen Servers',
  'step.findWords.detail':
    'Sie stehen im technischen Teil der Meldung, nach „Remote server returned“, „said:“ oder „Diagnostic-Code“. Fügen Sie die ganze Meldung mit diesem Teil hier ein.',

  // Kein Grund genannt.
  'step.suspect.title':
    'Schließen Sie die wahrscheinlichen Gründe aus, den wahrscheinlichsten zuerst',
  'step.suspect.detail':
    'Die Erklärung oben nennt sie und sagt, woran sie sich unterscheiden ließen; die nächsten Schritte folgen dieser Reihenfolge. Senden Sie nach jeder Änderung eine kurze Testmail.',
  'step.askReason.title': 'Fragen Sie die Empfängerseite nach dem wahren Grund',
  'step.askReason.detail':
    'Der Administrator dort findet ihn in wenigen Minuten im Protokoll des Servers, anhand der Absenderdomain und der Zeit, zu der Sie die Mail gesendet haben: Ergänzen Sie diese Zeit im Text unten. Ohne seine Antwort bleibt alles eine Vermutung.',
  'step.wholeBounce.title': 'Fügen Sie die ganze Meldung ein',
  'step.wholeBounce.detail':
    'Wurde nur ein Teil davon angegeben, stehen im fehlenden oft die Worte des anderen Servers und die abgelehnte Adresse. Öffnen Sie den Quelltext der Meldung oder ihren Anhang „details“.',
} as const satisfies Record<keyof typeof en, string>;
