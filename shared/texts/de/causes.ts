/** Die Ursachen in einfachen Worten, ohne Platzhalter: die Ursachenseiten verwenden sie auch. */
import type { causes as en } from '../en/causes.ts';

export const causes = {
  'cause.ip-policy-pbl.title': 'Von einem Anschluss gesendet, der nicht direkt zustellen soll',
  'cause.ip-policy-pbl.text':
    'Ihre Mail kam direkt von einer Internetadresse, die nicht dafür gedacht ist, selbst Mail zuzustellen, etwa von einem Privat- oder Mobilfunkanschluss oder einem neuen Anschluss bei einem Hoster (Anbieter und Spamhaus führen solche Anschlüsse in der Policy Block List, PBL). Das ist eine Regel für die Adresse, kein Spamvorwurf: Dieselbe Mail ist willkommen, wenn sie über den Postausgangsserver eines Anbieters geht.',
  'cause.ip-policy-pbl.who':
    'Beheben kann es, wer das sendende Gerät betreibt, und zwar durch Senden über den Postausgangsserver des Anbieters; ob die Adresse direkt senden darf, entscheidet der Internetanbieter.',

  'cause.ip-blocklisted.title': 'Der sendende Server steht auf einer öffentlichen Sperrliste',
  'cause.ip-blocklisted.text':
    'Die Empfängerseite hat die Internetadresse Ihres Mailservers auf einer öffentlichen Sperrliste gefunden und die Mail deshalb abgelehnt. Oft steckt ein gehacktes Konto, ein verseuchter Rechner oder ein anderer Kunde auf demselben Server dahinter.',
  'cause.ip-blocklisted.who':
    'Wer den sendenden Server betreibt, muss die Ursache abstellen und dann bei der Liste die Streichung beantragen.',

  'cause.ip-blocked-provider.title': 'Der Anbieter des Empfängers sperrt den sendenden Server',
  'cause.ip-blocked-provider.text':
    'Der Anbieter des Empfängers führt eine eigene, nicht öffentliche Liste von Servern, von denen er keine Mail annimmt, und die Internetadresse Ihres Mailservers steht darauf.',
  'cause.ip-blocked-provider.who':
    'Wer den sendenden Server betreibt, muss den Anbieter des Empfängers bitten, die Sperre aufzuheben.',

  'cause.ip-reputation.title': 'Der sendende Server hat einen schlechten Ruf',
  'cause.ip-reputation.text':
    'Die Empfängerseite misstraut der Internetadresse Ihres Mailservers, entweder wegen der Mail, die von dort kam, oder weil von dort bisher kaum welche kam.',
  'cause.ip-reputation.who':
    'Wer den sendenden Server betreibt, kann dessen Ruf wieder aufbauen oder über einen etablierten Maildienst senden.',

  'cause.ip-rate-limited.title': 'Der sendende Server wird gebremst',
  'cause.ip-rate-limited.text':
    'Die Empfängerseite nimmt von Ihrem Mailserver zurzeit nur langsam Mail an. Mit Ihrer Adresse und der des Empfängers ist alles in Ordnung.',
  'cause.ip-rate-limited.who':
    'Der Server versucht es von selbst noch einmal; wer ihn betreibt, kann ihn langsamer senden lassen.',

  'cause.connection-limit.title': 'Zu viele Verbindungen vom sendenden Server',
  'cause.connection-limit.text':
    'Ihr Mailserver hat mehr Verbindungen gleichzeitig geöffnet, als die Empfängerseite erlaubt.',
  'cause.connection-limit.who':
    'Wer den sendenden Server betreibt, kann die Zahl der Verbindungen verringern.',

  'cause.domain-reputation.title': 'Die Domain des Absenders hat einen schlechten Ruf',
  'cause.domain-reputation.text':
    'Die Empfängerseite misstraut Mail von Ihrer Domain (dem Teil nach dem @), und zwar wegen Mail, die in deren Namen bei ihr ankam.',
  'cause.domain-reputation.who':
    'Wer für die Domain Mail sendet, muss herausfinden, welche Mail ihr geschadet hat, und diese abstellen.',

  'cause.domain-blocklisted.title': 'Eine Absenderdomain steht auf einer öffentlichen Sperrliste',
  'cause.domain-blocklisted.text':
    'Ein Domainname der sendenden Seite steht auf einer öffentlichen Liste von Domains, die in unerwünschter Mail vorkamen.',
  'cause.domain-blocklisted.who':
    'Wer die sendende Domain betreibt, muss den Grund beseitigen und dann bei der Liste die Streichung beantragen.',

  'cause.domain-blocked-provider.title':
    'Der Anbieter des Empfängers sperrt die Domain des Absenders',
  'cause.domain-blocked-provider.text':
    'Der Anbieter des Empfängers nimmt keine Mail von Ihrer Domain an. Das ist seine eigene Entscheidung und lässt sich nirgends nachschlagen.',
  'cause.domain-blocked-provider.who':
    'Wer die sendende Domain betreibt, muss beim Anbieter des Empfängers nachfragen.',

  'cause.domain-rate-limited.title': 'Mail von der Domain des Absenders wird gebremst',
  'cause.domain-rate-limited.text':
    'Die Empfängerseite nimmt von Ihrer Domain zurzeit nur langsam Mail an.',
  'cause.domain-rate-limited.who':
    'Der Server versucht es von selbst noch einmal; wer für die Domain sendet, kann langsamer senden.',

  'cause.url-blocklisted.title': 'Ein Link in der Mail steht auf einer Sperrliste',
  'cause.url-blocklisted.text':
    'Die Mail enthält einen Link zu einer Website, die auf einer öffentlichen Sperrliste steht. Sehen Sie auch in Signaturen und zitiertem Text nach: Der Link muss nicht von Ihnen stammen.',
  'cause.url-blocklisted.who': 'Sie können es beheben, indem Sie die Mail ohne diesen Link senden.',

  'cause.url-reputation.title': 'Die Empfängerseite hält einen Link in der Mail für gefährlich',
  'cause.url-reputation.text':
    'Die Empfängerseite misstraut einem Link in der Mail. Oft liegt es an Kurzlinks oder Tracking-Links.',
  'cause.url-reputation.who': 'Sie können es beheben, indem Sie die Mail ohne diesen Link senden.',

  'cause.ptr-missing.title': 'Der sendende Server hat keinen Reverse-DNS-Namen',
  'cause.ptr-missing.text':
    'Die Empfängerseite verlangt, dass zur Internetadresse Ihres Mailservers ein Name gehört (Reverse-DNS, auch PTR genannt), und hat keinen brauchbaren gefunden.',
  'cause.ptr-missing.who':
    'Der Anbieter, dem die Internetadresse gehört, trägt den Namen ein; beantragen muss das, wer den sendenden Server betreibt.',

  'cause.ptr-mismatch.title': 'Name und Adresse des sendenden Servers passen nicht zusammen',
  'cause.ptr-mismatch.text':
    'Die Internetadresse Ihres Mailservers hat einen Namen, aber dieser Name führt nicht zu derselben Adresse zurück. Deshalb traut ihm die Empfängerseite nicht.',
  'cause.ptr-mismatch.who':
    'Wer den sendenden Server betreibt, muss beides zusammen mit dem Anbieter, dem die Adresse gehört, in Einklang bringen.',

  'cause.ipv6-requirements.title':
    'Die Mail über IPv6 erfüllte die Regeln der Empfängerseite nicht',
  'cause.ipv6-requirements.text':
    'Ihr Mailserver hat seine Internetadresse der neueren Art benutzt (IPv6). Bei solchen Adressen verlangt die Empfängerseite einen Reverse-DNS-Namen und einen Nachweis, dass die Mail echt ist; eines davon fehlte.',
  'cause.ipv6-requirements.who':
    'Wer den sendenden Server betreibt, kann die Einrichtung vervollständigen oder über IPv4 senden.',

  'cause.ipv6-not-accepted.title': 'Der Empfängerserver nimmt keine Mail über IPv6 an',
  'cause.ipv6-not-accepted.text':
    'Ihr Mailserver hat seine Internetadresse der neueren Art benutzt (IPv6), und die Empfängerseite ist nicht darauf eingerichtet, auf diesem Weg Mail anzunehmen.',
  'cause.ipv6-not-accepted.who':
    'Wer den sendenden Server betreibt, kann diese Mail über IPv4 senden.',

  'cause.helo-invalid.title': 'Der sendende Server hat sich mit falschem Namen gemeldet',
  'cause.helo-invalid.text':
    'Beim Verbindungsaufbau hat sich Ihr Mailserver mit einem Namen vorgestellt, der unvollständig ist, nicht existiert oder jemand anderem gehört.',
  'cause.helo-invalid.who':
    'Wer den sendenden Server betreibt, kann den richtigen Namen einstellen.',

  'cause.protocol-error.title': 'Die beiden Mailserver haben sich nicht verstanden',
  'cause.protocol-error.text':
    'Ihr Mailserver oder eine Firewall dazwischen hat sich nicht an die Regeln des Gesprächs gehalten, und der Empfängerserver hat es beendet.',
  'cause.protocol-error.who':
    'Wer den sendenden Server betreibt, muss sich dessen Software oder die Firewall ansehen.',

  'cause.unauthenticated.title': 'Es ließ sich nicht belegen, dass die Mail von Ihnen kommt',
  'cause.unauthenticated.text':
    'Die Empfängerseite verlangt einen Nachweis, dass wirklich Ihre Domain die Mail gesendet hat (SPF oder DKIM), und keiner von beiden war gültig.',
  'cause.unauthenticated.who':
    'Wer die Einstellungen (DNS) der sendenden Domain verwaltet, kann es beheben.',

  'cause.spf-fail.title': 'Der sendende Server ist für diese Domain nicht zugelassen',
  'cause.spf-fail.text':
    'Ihre Domain veröffentlicht eine Liste der Server, die in ihrem Namen senden dürfen (SPF), und der Server, der diese Mail gesendet hat, steht nicht darauf.',
  'cause.spf-fail.who':
    'Wer die Einstellungen (DNS) der sendenden Domain verwaltet, kann es beheben.',

  'cause.spf-permerror.title': 'Die Liste der für die Domain zugelassenen Server ist fehlerhaft',
  'cause.spf-permerror.text':
    'In der Liste der Server, die im Namen Ihrer Domain senden dürfen (SPF), steckt ein Fehler, sodass die Empfängerseite sie nicht verwenden konnte.',
  'cause.spf-permerror.who':
    'Wer die Einstellungen (DNS) der sendenden Domain verwaltet, kann die Liste reparieren.',

  'cause.spf-record-suspicious.title': 'Die Domain lässt zu viele Server senden',
  'cause.spf-record-suspicious.text':
    'Die Liste der Server, die im Namen Ihrer Domain senden dürfen (SPF), ist so weit gefasst, dass fast jeder den Namen benutzen könnte. Das lässt die Empfängerseite nicht als Nachweis gelten.',
  'cause.spf-record-suspicious.who':
    'Wer die Einstellungen (DNS) der sendenden Domain verwaltet, kann die Liste enger fassen.',

  'cause.dkim-fail.title': 'Die digitale Signatur der Mail war nicht gültig',
  'cause.dkim-fail.text':
    'Die Empfängerseite verlangt, dass die Mail eine gültige digitale Signatur Ihrer Domain trägt (DKIM); diese fehlte oder passte nicht.',
  'cause.dkim-fail.who':
    'Wer die Einstellungen (DNS) der sendenden Domain und den signierenden Mailserver verwaltet, kann es beheben.',

  'cause.dmarc-reject.title': 'Die Absenderdomain verlangt, Mail ohne Echtheitsnachweis abzulehnen',
  'cause.dmarc-reject.text':
    'Ihre Domain bittet Empfänger, in ihrem Namen gesendete Mail abzulehnen, deren Echtheit sich nicht belegen lässt (DMARC). Bei dieser Mail gelang der Nachweis nicht.',
  'cause.dmarc-reject.who':
    'Wer die Einstellungen (DNS) der sendenden Domain verwaltet, kann dafür sorgen, dass der Nachweis gelingt.',

  'cause.dmarc-missing.title': 'Der Absenderdomain fehlt ein DMARC-Eintrag',
  'cause.dmarc-missing.text':
    'Die Empfängerseite erwartet von einer Domain die Angabe, was mit Mail geschehen soll, deren Echtheit sich nicht belegen lässt (DMARC). Bei Ihrer Domain fehlt diese Angabe.',
  'cause.dmarc-missing.who':
    'Wer die Einstellungen (DNS) der sendenden Domain verwaltet, kann den Eintrag veröffentlichen.',

  'cause.dmarc-alignment.title': 'Der Nachweis galt einer anderen Domain als der des Absenders',
  'cause.dmarc-alignment.text':
    'Die Mail trug einen Herkunftsnachweis, aber für eine andere Domain als die, die man in der Absenderadresse sieht.',
  'cause.dmarc-alignment.who':
    'Wer die Einstellungen (DNS) der sendenden Domain verwaltet, kann beide in Übereinstimmung bringen.',

  'cause.forwarding-breaks-auth.title':
    'Eine automatische Weiterleitung hat den Herkunftsnachweis zerstört',
  'cause.forwarding-breaks-auth.text':
    'Ihre Mail erreichte einen Server, der sie an eine andere Adresse weiterleitet. Der letzte Server sah dann Ihren Namen in einer Mail von einem fremden Server und lehnte sie ab. Sie haben nichts falsch gemacht.',
  'cause.forwarding-breaks-auth.who':
    'Wer die Weiterleitung betreibt, kann es beheben; Sie können direkt an die Zieladresse schreiben.',

  'cause.from-domain-not-owned.title': 'Die Absenderadresse gehört zu einer fremden Domain',
  'cause.from-domain-not-owned.text':
    'Die Mail wurde mit einer Absenderadresse einer Domain (etwa eines Freemail-Dienstes) über einen Server gesendet, der nicht zu diesem Dienst gehört, und das ist nicht erlaubt.',
  'cause.from-domain-not-owned.who':
    'Sie können es beheben, indem Sie mit einer Adresse Ihrer eigenen Domain oder über den Server jenes Dienstes senden.',

  'cause.sender-domain-dns.title': 'Die Domain des Absenders war nicht zu finden',
  'cause.sender-domain-dns.text':
    'Die Empfängerseite hat die Domain Ihrer Adresse nachgeschlagen und nichts gefunden, was Mail annehmen kann. Sie könnte Ihnen also nie antworten.',
  'cause.sender-domain-dns.who':
    'Wer die Einstellungen (DNS) der sendenden Domain verwaltet, kann es beheben.',

  'cause.sender-null-mx.title': 'Die Absenderdomain erklärt, keine Mail anzunehmen',
  'cause.sender-null-mx.text':
    'Ihre Domain gibt bekannt, dass sie überhaupt keine Mail annimmt (Null-MX), und die Empfängerseite nimmt keine Mail an, auf die niemand antworten kann.',
  'cause.sender-null-mx.who':
    'Wer die sendende Domain verwaltet, kann das ändern oder von einer Domain senden, die Mail annimmt.',

  'cause.sender-address-invalid.title': 'Die Absenderadresse ist ungültig',
  'cause.sender-address-invalid.text':
    'Die Mail wurde mit einer Absenderadresse gesendet, die unvollständig oder falsch geschrieben ist.',
  'cause.sender-address-invalid.who':
    'Wer das sendende Programm oder den sendenden Server betreibt, kann sie berichtigen.',

  'cause.sender-verify-failed.title':
    'Die Empfängerseite konnte die Absenderadresse nicht überprüfen',
  'cause.sender-verify-failed.text':
    'Vor der Annahme der Mail hat die Empfängerseite bei Ihrem Mailserver nachgefragt, ob es Ihre Adresse gibt, und keine brauchbare Antwort bekommen.',
  'cause.sender-verify-failed.who':
    'Wer den Mailserver der sendenden Domain betreibt, kann die Adresse erreichbar machen.',

  'cause.sender-not-owned.title': 'Mit dieser Anmeldung ist diese Absenderadresse nicht erlaubt',
  'cause.sender-not-owned.text':
    'Sie haben sich mit einem Konto angemeldet, aber mit der Adresse eines anderen gesendet, und das erlaubt Ihr Mailanbieter nicht.',
  'cause.sender-not-owned.who':
    'Sie können es in Ihrem Mailprogramm beheben, indem Sie die Adresse wählen, die zur Anmeldung gehört.',

  'cause.sender-account-blocked.title': 'Das Konto wurde für den Versand gesperrt',
  'cause.sender-account-blocked.text':
    'Ihr eigener Mailanbieter hat dieses Konto für den Versand gesperrt.',
  'cause.sender-account-blocked.who':
    'Wer das Konto verwaltet, muss das mit Ihrem Mailanbieter klären.',

  'cause.sender-account-compromised.title': 'Das sendende Konto ist möglicherweise gehackt',
  'cause.sender-account-compromised.text':
    'Von Ihrem Konto ging so viel oder so ungewöhnliche Mail aus, dass Ihr eigener Mailanbieter es gesperrt hat. Vielleicht benutzt es jemand anderes.',
  'cause.sender-account-compromised.who':
    'Sie können es beheben: Sichern Sie zuerst das Konto und bitten Sie dann um Freigabe.',

  'cause.sender-quota-exceeded.title': 'Ihre eigene Sendegrenze ist erreicht',
  'cause.sender-quota-exceeded.text':
    'Ihr Konto hat so viel gesendet, wie Ihr eigener Mailanbieter in einer bestimmten Zeit erlaubt.',
  'cause.sender-quota-exceeded.who':
    'Sie können warten, bis die Zählung neu beginnt, oder um eine höhere Grenze bitten.',

  'cause.sender-host-compromised.title': 'Der sendende Rechner scheint verseucht zu sein',
  'cause.sender-host-compromised.text':
    'Die Empfängerseite hat Anzeichen gesehen, dass der Rechner oder das Netz hinter der Internetadresse Ihres Mailservers verseucht oder gekapert ist.',
  'cause.sender-host-compromised.who':
    'Bereinigen muss das, wer diesen Rechner oder dieses Netz betreibt.',

  'cause.sender-host-abused.title': 'Der sendende Server wird von Fremden missbraucht',
  'cause.sender-host-abused.text':
    'Die Empfängerseite hat gesehen, dass Fremde über Ihren Mailserver Mail senden.',
  'cause.sender-host-abused.who': 'Wer den sendenden Server betreibt, muss ihn für Fremde sperren.',

  'cause.tenant-blocked.title': 'Der Mailversand Ihrer Organisation wurde gesperrt',
  'cause.tenant-blocked.text':
    'Microsoft hat den Versand für Ihre ganze Organisation gesperrt, oft weil sie neu ist, noch in der Testphase steckt oder ungewöhnliche Mail gesendet hat.',
  'cause.tenant-blocked.who':
    'Der Microsoft-365-Administrator Ihrer Organisation muss das mit Microsoft klären.',

  'cause.tenant-unregistered-domain.title':
    'Die Absenderdomain ist beim Maildienst nicht registriert',
  'cause.tenant-unregistered-domain.text':
    'Ihre Organisation hat über ihren Maildienst mit einer Domain gesendet, die dort nicht registriert ist.',
  'cause.tenant-unregistered-domain.who':
    'Der Mailadministrator Ihrer Organisation kann die Domain hinzufügen.',

  'cause.login-failed.title': 'Der Postausgangsserver hat die Anmeldung abgelehnt',
  'cause.login-failed.text':
    'Ihr Mailprogramm konnte sich an Ihrem Postausgangsserver nicht anmelden: Benutzername oder Passwort wurden nicht angenommen.',
  'cause.login-failed.who': 'Sie können es in den Kontoeinstellungen Ihres Mailprogramms beheben.',

  'cause.relay-auth-required.title': 'Der Postausgangsserver verlangt eine Anmeldung',
  'cause.relay-auth-required.text':
    'Ihr Mailprogramm oder Ihr Gerät hat die Mail ohne Anmeldung übergeben, und der Postausgangsserver nimmt Mail an andere nur nach einer Anmeldung an.',
  'cause.relay-auth-required.who':
    'Sie können es in den Einstellungen Ihres Mailprogramms oder Ihres Geräts beheben.',

  'cause.relay-denied.title': 'Der Server leitet Mail für diese Adresse nicht weiter',
  'cause.relay-denied.text':
    'Die Mail erreichte einen Server, der für die Domain des Empfängers nicht zuständig ist und die Mail nicht weiterleitet.',
  'cause.relay-denied.who':
    'Wer den sendenden Server betreibt, kann Anmeldung oder Route berichtigen; manchmal zeigt die Domain des Empfängers auf den falschen Server.',

  'cause.esp-sender-not-verified.title': 'Der Maildienst hat diesen Absender nicht bestätigt',
  'cause.esp-sender-not-verified.text':
    'Der Dienst, der Ihre Mail sendet, verlangt einen Nachweis, dass Sie diese Absenderadresse oder Domain benutzen dürfen, und hat noch keinen.',
  'cause.esp-sender-not-verified.who':
    'Wer das Konto bei diesem Dienst verwaltet, kann den Absender bestätigen.',

  'cause.esp-suppressed.title': 'Der Maildienst sendet nicht mehr an diese Adresse',
  'cause.esp-suppressed.text':
    'Der Dienst, der Ihre Mail sendet, führt eine Liste von Adressen, von denen schon einmal Mail zurückkam oder eine Beschwerde einging, und der Empfänger steht darauf. Diese Mail wurde nie abgesendet.',
  'cause.esp-suppressed.who':
    'Wer das Konto bei diesem Dienst verwaltet, kann die Adresse von der Liste nehmen.',

  'cause.recipient-unknown.title': 'Die Adresse des Empfängers gibt es nicht',
  'cause.recipient-unknown.text':
    'Der Empfängerserver kennt niemanden mit dieser Adresse. Meist ist sie falsch geschrieben, oder die Person ist nicht mehr dort.',
  'cause.recipient-unknown.who':
    'Sie können es beheben, indem Sie die Adresse prüfen oder die Person auf anderem Weg fragen.',

  'cause.recipient-stale-address.title': 'Es wurde eine veraltete Adresse benutzt',
  'cause.recipient-stale-address.text':
    'Ihr Mailprogramm hat einen alten Eintrag für diese Person eingesetzt, oder die Adresse der Person hat sich geändert.',
  'cause.recipient-stale-address.who':
    'Sie können es beheben, indem Sie den alten Eintrag löschen und die Adresse neu eintippen.',

  'cause.recipient-domain-not-found.title': 'Die Domain des Empfängers gibt es nicht',
  'cause.recipient-domain-not-found.text':
    'Der Teil nach dem @ in der Adresse des Empfängers war nicht zu finden. Meist ist es ein Tippfehler.',
  'cause.recipient-domain-not-found.who':
    'Sie können es beheben, indem Sie die Adresse Buchstabe für Buchstabe prüfen.',

  'cause.recipient-domain-no-mx.title': 'Die Domain des Empfängers hat keinen Mailserver',
  'cause.recipient-domain-no-mx.text':
    'Die Domain des Empfängers gibt es, aber sie sagt nicht, welcher Server ihre Mail annimmt.',
  'cause.recipient-domain-no-mx.who':
    'Wer die Domain des Empfängers betreibt, kann es beheben; prüfen Sie zuerst die Schreibweise.',

  'cause.recipient-null-mx.title': 'Die Domain des Empfängers nimmt keine Mail an',
  'cause.recipient-null-mx.text':
    'Die Domain des Empfängers erklärt, dass sie überhaupt keine Mail annimmt.',
  'cause.recipient-null-mx.who':
    'Sie können eine andere Adresse der Person benutzen; diese hier kann nie funktionieren.',

  'cause.recipient-mx-wrong.title': 'Die Mail des Empfängers geht an den falschen Server',
  'cause.recipient-mx-wrong.text':
    'Die Domain des Empfängers leitet ihre Mail an einen Server, der sich dafür nicht zuständig fühlt.',
  'cause.recipient-mx-wrong.who': 'Wer die Domain des Empfängers betreibt, muss es berichtigen.',

  'cause.recipient-disabled.title': 'Das Postfach des Empfängers ist geschlossen',
  'cause.recipient-disabled.text':
    'Die Adresse gibt es, aber ihr Postfach ist abgeschaltet oder wird nicht mehr benutzt.',
  'cause.recipient-disabled.who':
    'Nur der Empfänger kann es wieder öffnen; erreichen Sie die Person auf anderem Weg.',

  'cause.mailbox-full.title': 'Das Postfach des Empfängers ist voll',
  'cause.mailbox-full.text':
    'Im Postfach des Empfängers ist kein Platz mehr. Auf Ihrer Seite ist alles in Ordnung.',
  'cause.mailbox-full.who':
    'Der Empfänger muss Platz schaffen; sagen Sie es der Person auf anderem Weg.',

  'cause.recipient-rate-limited.title': 'Der Empfänger bekommt gerade zu viel Mail',
  'cause.recipient-rate-limited.text':
    'Das Postfach des Empfängers bekommt im Augenblick mehr Mail, als sein Anbieter zulässt.',
  'cause.recipient-rate-limited.who': 'Niemand muss etwas tun; es geht von selbst vorüber.',

  'cause.recipient-restricted.title': 'Der Empfänger nimmt nur Mail von ausgewählten Absendern an',
  'cause.recipient-restricted.text':
    'Die Adresse nimmt nur Mail von bestimmten Personen an, zum Beispiel nur aus der eigenen Organisation, und Sie gehören nicht dazu.',
  'cause.recipient-restricted.who': 'Der Mailadministrator des Empfängers kann Sie freischalten.',

  'cause.recipient-blocked-sender.title': 'Die Empfängerseite sperrt diesen Absender',
  'cause.recipient-blocked-sender.text':
    'Der Empfänger oder seine Organisation hat Ihre Adresse, Ihre Domain oder Ihren Server auf eine eigene Sperrliste gesetzt.',
  'cause.recipient-blocked-sender.who':
    'Der Mailadministrator des Empfängers kann die Sperre aufheben.',

  'cause.recipient-anti-spoofing.title':
    'Die Mail wurde für eine Fälschung im Namen der Empfängerseite gehalten',
  'cause.recipient-anti-spoofing.text':
    'Die Mail kam von außen, trägt aber eine Adresse aus der Organisation des Empfängers, und die Empfängerseite lehnt das als Fälschung ab.',
  'cause.recipient-anti-spoofing.who':
    'Der Mailadministrator des Empfängers kann den Dienst zulassen, der im Namen der Organisation sendet.',

  'cause.recipient-geo-block.title': 'Der Empfängerserver nimmt keine Mail aus diesem Land an',
  'cause.recipient-geo-block.text':
    'Die Organisation des Empfängers lehnt Mail ab, die aus dem Land oder der Region Ihres Mailservers kommt.',
  'cause.recipient-geo-block.who':
    'Der Mailadministrator des Empfängers kann eine Ausnahme machen.',

  'cause.policy-rule.title': 'Eine Regel der Organisation des Empfängers hat die Mail abgelehnt',
  'cause.policy-rule.text':
    'Ein Administrator auf der Empfängerseite hat eine Regel eingerichtet, die Mail wie diese ablehnt.',
  'cause.policy-rule.who':
    'Der Mailadministrator des Empfängers kann sagen, welche Regel es war, und sie ändern.',

  'cause.policy-unspecified.title':
    'Abgelehnt nach einer Regel, die der Empfängerserver nicht nennt',
  'cause.policy-unspecified.text':
    'Der Empfängerserver hat die Mail abgelehnt, sagt aber nicht, warum: Seine Worte passen auf viele verschiedene Gründe.',
  'cause.policy-unspecified.who':
    'Wer den sendenden Server betreibt, kann die wahrscheinlichen Gründe unten durchgehen; den wahren kennt der Administrator des Empfängers.',

  'cause.recipient-server-unreachable.title': 'Der Mailserver des Empfängers ist nicht erreichbar',
  'cause.recipient-server-unreachable.text':
    'Ihr Mailserver konnte keine Verbindung zum Mailserver des Empfängers aufbauen.',
  'cause.recipient-server-unreachable.who':
    'Wer den Mailserver des Empfängers betreibt, muss ihn wieder in Gang bringen.',

  'cause.recipient-dns-failure.title': 'Zur Domain des Empfängers gibt das DNS keine Auskunft',
  'cause.recipient-dns-failure.text':
    'Ihr Mailserver fragte, wohin Mail für die Domain des Empfängers zuzustellen ist, und bekam statt einer Antwort einen Fehler.',
  'cause.recipient-dns-failure.who':
    'Wer die Domain des Empfängers verwaltet, muss deren DNS reparieren.',

  'cause.dns-temporary-failure.title': 'Eine Abfrage schlug vorübergehend fehl',
  'cause.dns-temporary-failure.text':
    'Einer der Server konnte in diesem Augenblick etwas nicht im DNS nachschlagen. Das ist meist nach einigen Minuten vorbei.',
  'cause.dns-temporary-failure.who':
    'Niemand muss etwas tun; die Zustellung wird noch einmal versucht.',

  'cause.network-timeout.title': 'Die Verbindung brach ab',
  'cause.network-timeout.text':
    'Die beiden Mailserver waren verbunden, aber einer von ihnen antwortete nicht mehr, bevor die Mail vollständig übertragen war.',
  'cause.network-timeout.who':
    'Der Server versucht es von selbst noch einmal; kommt es öfter vor, muss sich der Betreiber des sendenden Servers das Netz ansehen.',

  'cause.recipient-server-misconfigured.title': 'Der Mailserver des Empfängers hat einen Fehler',
  'cause.recipient-server-misconfigured.text':
    'Der Mailserver des Empfängers konnte die Mail wegen eines eigenen Fehlers nicht annehmen. Auf Ihrer Seite ist alles in Ordnung.',
  'cause.recipient-server-misconfigured.who':
    'Wer den Mailserver des Empfängers betreibt, muss ihn reparieren.',

  'cause.recipient-tls-policy.title':
    'Die gesicherte Verbindung des Empfängerservers ist nicht in Ordnung',
  'cause.recipient-tls-policy.text':
    'Die Domain des Empfängers verlangt eine gesicherte Verbindung mit ordentlichem Zertifikat, und der Mailserver dort konnte sie nicht bieten.',
  'cause.recipient-tls-policy.who':
    'Wer den Mailserver des Empfängers betreibt, muss ihn reparieren.',

  'cause.tls-required.title': 'Der Empfängerserver verlangt eine verschlüsselte Verbindung',
  'cause.tls-required.text':
    'Die Empfängerseite nimmt Mail nur über eine verschlüsselte Verbindung an, und Ihr Mailserver hat keine benutzt.',
  'cause.tls-required.who':
    'Wer den sendenden Server betreibt, kann die Verschlüsselung einschalten.',

  'cause.receiver-dnsbl-misconfig.title':
    'Der Empfängerserver hat eine Sperrliste falsch ausgewertet',
  'cause.receiver-dnsbl-misconfig.text':
    'Der Empfängerserver benutzt eine Sperrliste falsch: Er hält eine Fehlermeldung für einen Eintrag oder fragt eine Liste ab, die es nicht mehr gibt. Seine Worte bedeuten nicht, dass Ihr Mailserver gelistet ist; der Fehler liegt auf der Empfängerseite, und auch andere Absender werden abgelehnt.',
  'cause.receiver-dnsbl-misconfig.who':
    'Wer den Mailserver des Empfängers betreibt, muss ihn reparieren.',

  'cause.receiver-nat-hides-ip.title': 'Der Empfängerserver sieht nicht, wer sich verbindet',
  'cause.receiver-nat-hides-ip.text':
    'Der Empfängerserver sieht statt der wirklichen Adresse Ihres Mailservers eine interne und beurteilt damit den falschen Rechner. Der Fehler liegt auf der Empfängerseite.',
  'cause.receiver-nat-hides-ip.who':
    'Wer den Mailserver des Empfängers betreibt, muss ihn reparieren.',

  'cause.receiver-dns-broken.title': 'Die DNS-Abfragen des Empfängerservers schlagen fehl',
  'cause.receiver-dns-broken.text':
    'Der Empfängerserver konnte den Namen Ihres Mailservers nicht nachschlagen, weil sein eigenes DNS gestört ist. Der Fehler liegt auf der Empfängerseite.',
  'cause.receiver-dns-broken.who':
    'Wer den Mailserver des Empfängers betreibt, muss ihn reparieren.',

  'cause.greylisted.title': 'Absichtlich aufgeschoben; die Zustellung wird noch einmal versucht',
  'cause.greylisted.text':
    'Der Empfängerserver nimmt Mail von Servern, die er noch nicht kennt, nicht gleich an, um zu sehen, ob sie es noch einmal versuchen. Ihr Mailserver tut das von selbst, und die Mail ist nicht verloren.',
  'cause.greylisted.who': 'Niemand muss etwas tun; meist kommt die Mail innerhalb einer Stunde an.',

  'cause.temporary-server-error.title': 'Der Empfängerserver ist ausgelastet oder gestört',
  'cause.temporary-server-error.text':
    'Der Empfängerserver konnte die Mail gerade nicht annehmen und bat um einen späteren Versuch.',
  'cause.temporary-server-error.who':
    'Niemand muss etwas tun; die Zustellung wird noch einmal versucht.',

  'cause.delay-notice.title': 'Nur verzögert: Die Zustellung wird weiter versucht',
  'cause.delay-notice.text':
    'Ihr Mailserver konnte die Mail noch nicht zustellen und versucht es weiter. Das ist eine Warnung, kein Fehlschlag.',
  'cause.delay-notice.who': 'Vorerst muss niemand etwas tun.',

  'cause.message-expired.title': 'Der Server hat nach langem Versuchen aufgegeben',
  'cause.message-expired.text':
    'Ihr Mailserver hat es Tage oder Stunden lang versucht und dann aufgegeben. Der wahre Grund ist das, woran die ersten Versuche gescheitert sind.',
  'cause.message-expired.who':
    'Wer den sendenden Server betreibt, sieht in dessen Protokoll, woran die Versuche gescheitert sind.',

  'cause.mail-loop.title': 'Die Mail lief im Kreis',
  'cause.mail-loop.text':
    'Server reichten sich die Mail immer wieder gegenseitig weiter, bis einer von ihnen sie anhielt.',
  'cause.mail-loop.who':
    'Wer das Mailsystem des Empfängers betreibt, muss eine Weiterleitung oder Route berichtigen.',

  'cause.message-too-big.title': 'Die Mail ist zu groß',
  'cause.message-too-big.text':
    'Die Mail mit ihren Anhängen ist größer, als einer der Server zulässt.',
  'cause.message-too-big.who':
    'Sie können es beheben, indem Sie einen Link zu den Dateien oder kleinere Dateien senden.',

  'cause.message-header-too-big.title': 'Der Kopf der Mail ist zu groß',
  'cause.message-header-too-big.text':
    'Der technische Teil am Anfang der Mail ist größer, als der Empfängerserver zulässt. Meist liegt es an sehr vielen Empfängern oder einer langen Kette von Antworten.',
  'cause.message-header-too-big.who': 'Wer das sendende Programm betreibt, kann den Kopf kürzen.',

  'cause.too-many-recipients.title': 'Zu viele Empfänger auf einmal',
  'cause.too-many-recipients.text':
    'Die Mail war an mehr Personen auf einmal gerichtet, als einer der Server erlaubt.',
  'cause.too-many-recipients.who':
    'Sie können es beheben, indem Sie sie an kleinere Gruppen senden.',

  'cause.recipient-list-hygiene.title': 'Zu viel Mail an Adressen, die es nicht gibt',
  'cause.recipient-list-hygiene.text':
    'Der sendende Server hat an so viele Adressen geschrieben, die es nicht gibt, dass die Empfängerseite von ihm nichts mehr annimmt.',
  'cause.recipient-list-hygiene.who':
    'Wer die Rundsendungen verschickt, muss die Empfängerliste bereinigen.',

  'cause.content-spam.title': 'Die Mail wurde für Spam gehalten',
  'cause.content-spam.text':
    'Die Empfängerseite hat Inhalt, Links oder Versandart der Mail als Spam eingestuft. Filter irren sich, und es trifft auch gewöhnliche Mail.',
  'cause.content-spam.who':
    'Wer den sendenden Server betreibt, kann den Grund finden; Sie können es mit schlichterem Inhalt noch einmal versuchen.',

  'cause.content-malware.title': 'In der Mail wurde ein Virus gefunden',
  'cause.content-malware.text':
    'Die Empfängerseite hat in der Mail oder ihren Anhängen etwas Gefährliches gefunden oder glaubt es zumindest.',
  'cause.content-malware.who':
    'Sie können es beheben: Prüfen Sie zuerst Ihren Rechner und die Anhänge.',

  'cause.attachment-blocked.title': 'Ein Anhang dieser Art ist nicht erlaubt',
  'cause.attachment-blocked.text':
    'Die Empfängerseite nimmt Anhänge dieser Art nicht an, auch nicht in Archiven.',
  'cause.attachment-blocked.who':
    'Sie können es beheben, indem Sie die Datei über einen Link teilen.',

  'cause.message-not-rfc-compliant.title':
    'Die Mail ist nicht so aufgebaut, wie die Standards es verlangen',
  'cause.message-not-rfc-compliant.text':
    'Das Programm, das die Mail erstellt hat, hat etwas ausgelassen oder doppelt geschrieben, was in jeder Mail genau einmal stehen muss, etwa die Absenderzeile oder das Datum.',
  'cause.message-not-rfc-compliant.who':
    'Wer das sendende Programm oder den sendenden Server betreibt, kann es berichtigen.',

  'cause.duplicate-message-id.title': 'Dieselbe Mail wurde zweimal gesendet',
  'cause.duplicate-message-id.text':
    'Der Empfängerserver hat schon eine Mail mit derselben Kennung gesehen und die zweite abgelehnt.',
  'cause.duplicate-message-id.who':
    'Wer das sendende Programm oder den sendenden Server betreibt, kann es berichtigen.',

  'cause.address-syntax.title': 'Die Adresse des Empfängers ist falsch geschrieben',
  'cause.address-syntax.text':
    'In der Adresse des Empfängers steht ein Zeichen, das nicht hineingehört, oder es fehlt eines, das hineingehört.',
  'cause.address-syntax.who': 'Sie können es beheben, indem Sie die Adresse neu eintippen.',

  'cause.backscatter.title': 'Ein Rückläufer zu einer Mail, die Sie nicht gesendet haben',
  'cause.backscatter.text':
    'Jemand hat Ihre Adresse als falschen Absender benutzt, und die Fehlermeldung kam zu Ihnen. In der Regel ist niemand in Ihr Konto eingebrochen.',
  'cause.backscatter.who': 'Niemand muss etwas tun; Sie können die Meldung löschen.',

  'cause.see-remote-text.title': 'Der wahre Grund steht in den Worten des anderen Servers',
  'cause.see-remote-text.text':
    'Diese Meldung ist nur eine Hülle: Ihr Mailserver berichtet, dass ein anderer Server die Mail abgelehnt hat, und dessen eigene Worte sagen, warum.',
  'cause.see-remote-text.who':
    'Suchen Sie im technischen Teil der Meldung nach den Worten des anderen Servers.',

  'cause.not-a-bounce.title': 'Das ist kein Rückläufer',
  'cause.not-a-bounce.text':
    'Nichts in dieser Nachricht sagt, dass eine Mail nicht zugestellt wurde.',
  'cause.not-a-bounce.who': 'Niemand muss etwas tun.',
  'cause.not-a-bounce.delivered.title': 'Eine Bestätigung: Die Mail wurde zugestellt',
  'cause.not-a-bounce.delivered.text':
    'Diese Meldung bestätigt, dass eine Mail zugestellt oder weitergegeben wurde.',
  'cause.not-a-bounce.auto-reply.title': 'Eine automatische Antwort, kein Rückläufer',
  'cause.not-a-bounce.auto-reply.text':
    'Das ist eine automatische Antwort, etwa eine Abwesenheitsnotiz. Die Mail selbst wurde zugestellt.',
  'cause.not-a-bounce.complaint.title': 'Eine Spambeschwerde, kein Rückläufer',
  'cause.not-a-bounce.complaint.text':
    'Das ist ein Bericht darüber, dass ein Empfänger eine Mail als unerwünscht markiert hat. Die Mail selbst wurde zugestellt.',
  'cause.not-a-bounce.receipt.title': 'Eine Empfangsbestätigung, kein Rückläufer',
  'cause.not-a-bounce.receipt.text':
    'Das ist eine Bestätigung zu einer Mail, zum Beispiel dass sie gelesen oder gelöscht wurde. Sie meldet keine fehlgeschlagene Zustellung.',

  'cause.unclassified.title': 'Die Mail kam zurück, aber der Grund ist nicht bekannt',
  'cause.unclassified.text':
    'Diese Meldung sagt, dass eine Mail nicht zugestellt wurde, aber ihre Worte passen zu keinem Grund, den wir kennen.',
  'cause.unclassified.who':
    'Der Mailadministrator des Empfängers kann den wahren Grund nachsehen; die Prüfungen unten grenzen ihn vielleicht ein.',
} as const satisfies Record<keyof typeof en, string>;
