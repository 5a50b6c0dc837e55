/** Briefe und Einstellungen zum Kopieren. Jede Zeile steht da, wo ihre Angabe bekannt ist. */
import type { letters as en } from '../en/letters.ts';

export const letters = {
  'letter.greeting': 'Guten Tag,',
  'letter.thanks': 'Vielen Dank für Ihre Hilfe.',
  'letter.fact.ip': 'Sendende Adresse (IP): {ip}',
  'letter.fact.host': 'Name des sendenden Servers: {host}',
  'letter.fact.network': 'Netz: {network}',
  'letter.fact.domain': 'Domain des Absenders: {domain}',
  'letter.fact.recipient': 'Empfänger: {recipient}',
  'letter.fact.receiver': 'Abgelehnt von: {receiver}',
  'letter.fact.code': 'Code: {code}',
  'letter.fact.quote': 'Wortlaut der Ablehnung: {quote}',

  'letter.isp.label': 'Brief an den Anbieter der Adresse',
  'letter.isp.subject': 'Betreff: Direkter Mailversand von {ip}',
  'letter.isp.subjectAny': 'Betreff: Direkter Mailversand von unserem Anschluss',
  'letter.isp.intro':
    'wir betreiben einen Mailserver an einem Ihrer Anschlüsse. Mail von dort wird abgelehnt, weil die Adresse so gekennzeichnet ist, dass von ihr keine Mail direkt zugestellt werden soll:',
  'letter.isp.ask':
    'Bitte teilen Sie uns mit, ob unser Vertrag einen Mailserver erlaubt. Wenn ja, bitten wir Sie,',
  'letter.isp.static': 'uns eine feste Adresse zu geben oder zu bestätigen, dass {ip} eine ist',
  'letter.isp.staticAny': 'uns eine feste Adresse zu geben',
  'letter.isp.port': 'für sie den ausgehenden Port 25 zu öffnen',
  'letter.isp.ptr': 'ihren Reverse-DNS-Namen (PTR) auf {name} zu setzen',
  'letter.isp.ptrAny': 'ihren Reverse-DNS-Namen (PTR) auf den Namen unseres Mailservers zu setzen',
  'letter.isp.pblProvider':
    '{ip} aus dem Bereich zu nehmen, den Sie der Spamhaus PBL melden (der Eintrag 127.0.0.10 stammt von Ihnen)',
  'letter.isp.pblSelf':
    'zu bestätigen, dass Sie einverstanden sind, wenn wir {ip} aus der Spamhaus PBL streichen lassen (127.0.0.11)',
  'letter.isp.pblAny':
    'die Adresse aus Ihrem Policy-Bereich (Spamhaus PBL) zu nehmen oder zuzustimmen, dass wir es tun',
  'letter.isp.else':
    'Wenn nicht, nennen Sie uns bitte Namen und Port Ihres Postausgangsservers für Kunden (mit Anmeldung), damit wir darüber senden können.',

  'letter.ptr.label': 'Brief an den Anbieter: Reverse-DNS-Name',
  'letter.ptr.subject': 'Betreff: Reverse-DNS-Name (PTR) für {ip}',
  'letter.ptr.intro':
    'bitte setzen Sie den Reverse-DNS-Namen (PTR) einer Ihrer Adressen, die wir benutzen:',
  'letter.ptr.introHas':
    'bitte ändern Sie den Reverse-DNS-Namen (PTR) einer Ihrer Adressen, die wir benutzen. Zurzeit lautet er {present}.',
  'letter.ptr.wanted': 'Adresse {ip}, neuer Name: {name}',
  'letter.ptr.record': 'Als Eintrag: {record}',
  'letter.ptr.why':
    'Der Name führt zu derselben Adresse zurück. Ohne ihn wird Mail von unserem Server abgelehnt.',
  'letter.ptr.zone': 'Die Reverse-Zone wird bedient von: {servers}',

  'letter.admin.label': 'Text für die Person, die den Mailserver betreibt',
  'letter.admin.subject': 'Betreff: Unsere Mail an {receiver} wird abgelehnt',
  'letter.admin.subjectAny': 'Betreff: Unsere Mail wird abgelehnt',
  'letter.admin.intro': 'eine Mail von uns kam zurück. Das sagen die Meldung und die Abfragen:',
  'letter.admin.todo': 'Was zu tun ist, in dieser Reihenfolge:',
  'letter.admin.link': 'Siehe {url}',

  'letter.recipient.label':
    'Text für den Empfänger (nicht über die Adresse, von der die Mail zurückkam)',
  'letter.recipient.subject': 'Betreff: Ihr Mailserver lehnt meine Mail ab',
  'letter.recipient.intro':
    'Ihr Mailsystem hat meine Mail an Sie abgelehnt. Bitte geben Sie das an die Person weiter, die sich darum kümmert:',
  'letter.recipient.ask.allow':
    'Was helfen würde: die Nachricht im Protokoll des Servers suchen, nachsehen, welche Regel sie abgelehnt hat, und diesen Absender zulassen.',
  'letter.recipient.ask.address':
    'Was helfen würde: mir sagen, ob es diese Adresse noch gibt oder welche ich nehmen soll.',
  'letter.recipient.ask.room':
    'Was helfen würde: im Postfach Platz schaffen (große Mails löschen, den Papierkorb leeren) und mir Bescheid geben, damit ich die Mail noch einmal senden kann.',
  'letter.recipient.ask.reopen':
    'Was helfen würde: sich am Postfach anmelden oder es wieder öffnen lassen, oder mir eine andere Adresse nennen.',
  'letter.recipient.ask.repair':
    'Was helfen würde: im Protokoll und in den Einstellungen des Empfängerservers nach dem Wortlaut oben suchen. Die Ablehnung zeigt einen Fehler des Empfängerservers, nicht des Absenders.',
  'letter.recipient.ask.lookUps':
    'Was helfen würde: prüfen, ob die DNS-Abfragen des Empfängerservers selbst funktionieren. Nach unseren Abfragen passen Name und Adresse des sendenden Servers zusammen.',
  'letter.recipient.ask.dnsbl':
    'Was helfen würde: die Sperrliste über den eigenen Resolver oder mit Schlüssel befragen und nur ihre echten Codes werten. Der Empfängerserver hält die Fehlerantwort einer Sperrliste (127.255.255.x) für einen Eintrag.',
  'letter.recipient.ask.deadList':
    'Was helfen würde: eine Sperrliste aus den Einstellungen nehmen, die vor Jahren eingestellt wurde und die der Empfängerserver noch befragt ({list}).',
  'letter.recipient.ask.mx':
    'Was helfen würde: die MX-Einträge der Domain {domain} prüfen. Dort sollte der Server stehen, der die Mail der Domain annimmt, und dieser Server muss die Domain kennen.',
  'letter.recipient.ask.mxAny':
    'Was helfen würde: die MX-Einträge der Domain prüfen. Dort sollte der Server stehen, der die Mail der Domain annimmt, und dieser Server muss die Domain kennen.',
  'letter.recipient.ask.forward':
    'Was helfen würde: auf dem weiterleitenden Server den Umschlagabsender umschreiben (SRS), die Mail unverändert lassen und ARC hinzufügen, oder die Mail abrufen statt weiterleiten. Die Mail wurde automatisch weitergeleitet und am Ende abgelehnt, weil eine Weiterleitung den Herkunftsnachweis (SPF) zerstört.',
  'letter.recipient.ask.tls':
    'Was helfen würde: das Zertifikat des Servers, seine MTA-STS-Richtlinie und seine TLSA-Einträge (DANE) prüfen, denn all das passt nicht zueinander.',
  'letter.recipient.ask.filter':
    'Was helfen würde: die Mail im Protokoll des Filters suchen, sie wenn möglich freigeben und dem Hersteller des Filters den Irrtum melden. Die Mail wurde für Spam gehalten.',
  'letter.recipient.ask.service':
    'Was helfen würde: meine Domain zulassen oder die Adresse {ip} schwächer gewichten. Die Mail kam von einem Server mit dieser Adresse, den sich bei meinem Maildienst viele Kunden teilen; an seinem Ruf kann ich nichts ändern.',
  'letter.recipient.ask.list':
    'Was helfen würde: mir sagen, welche Sperrliste den sendenden Server abgelehnt hat, oder diesen Absender zulassen.',

  'letter.delist.label': 'Antrag an {list}, zu senden, sobald die Ursache abgestellt ist',
  'letter.delist.subject': 'Betreff: Streichung von {subject}',
  'letter.delist.intro': 'bitte streichen Sie {subject} aus der Liste {list}.',
  'letter.delist.listedFor': 'Der Eintrag lautet: {meaning}',
  'letter.delist.done':
    'Wir betreiben diesen Server selbst. Wir haben die Ursache gesucht und abgestellt; wir beobachten das Protokoll und beantworten Fragen dazu.',
  'letter.delist.doneDomain':
    'Die Domain gehört uns. Wir haben die Ursache gesucht und abgestellt; wir beobachten, wer in ihrem Namen sendet, und beantworten Fragen dazu.',

  'letter.unblock.label': 'Antrag an den Anbieter des Empfängers',
  'letter.unblock.subject': 'Betreff: Bitte um Aufhebung der Sperre von {ip}',
  'letter.unblock.subjectAny': 'Betreff: Bitte um Aufhebung der Sperre unserer Mail',
  'letter.unblock.intro':
    'Ihre Server lehnen unsere Mail ab. Bitte heben Sie die Sperre auf oder sagen Sie uns, was zu ändern ist.',
  'letter.unblock.state.ptr': 'Der Reverse-DNS-Name der Adresse führt zu ihr zurück ({name}).',
  'letter.unblock.state.spf': 'Die SPF-Prüfung für die Domain des Absenders ist bestanden.',
  'letter.unblock.state.dkim': 'Der DKIM-Schlüssel der Domain ist veröffentlicht.',
  'letter.unblock.state.dmarc': 'Die Domain hat einen DMARC-Eintrag.',
  'letter.unblock.state.lists':
    'Die öffentlichen Sperrlisten, die geantwortet haben, führen die Adresse nicht.',
  'letter.unblock.done':
    'Wir haben geprüft, dass keine unerwünschte Mail den Server verlässt, und beantworten Fragen dazu.',

  'letter.relay.label': 'Einstellungen des Postausgangsservers',
  'letter.relay.host': 'Postausgangsserver (SMTP): {host}',
  'letter.relay.port': 'Port: {port}',
  'letter.relay.security': 'Verschlüsselung: {security}',
  'letter.relay.login': 'Anmeldung: {login}',

  'relay.tls.implicit': 'TLS',
  'relay.tls.starttls': 'STARTTLS',
  'relay.login.address': 'Ihre vollständige Mailadresse und das Passwort dazu',
  'relay.login.local-part': 'der Teil Ihrer Mailadresse vor dem @ und das Passwort dazu',
  'relay.login.credentials': 'die beim Dienst dafür angelegten Zugangsdaten',
  'relay.login.ownPassword': '{name} (ein App-Passwort oder ein eigenes Mailpasswort)',

  'snippet.smarthost.label': 'Smarthost-Einstellungen für Postfix, Exim, Sendmail und Exchange',
  'snippet.example': 'relay.example.net steht für den Postausgangsserver, den Ihr Anbieter nennt.',
  'snippet.login': 'USER und PASSWORD stehen für die Anmeldung an diesem Server.',
  'snippet.then': 'Danach: {command}',
  'snippet.helo.label': 'Einstellungen für den Namen des Servers',
  'snippet.ipv4.label': 'Einstellungen, um über IPv4 zu senden',
  'record.spf.label': 'TXT-Eintrag bei {domain}',
  'record.dmarc.label': 'TXT-Eintrag bei _dmarc.{domain}',
  'record.forward.label': 'Eintrag für das DNS des Servernamens',
} as const satisfies Record<keyof typeof en, string>;
