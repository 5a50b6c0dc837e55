/** Was die Antworten der Sperrlisten bedeuten, für jemanden, der nie von ihnen gehört hat. */
import type { blocklistTexts as en } from '../en/blocklists.ts';

export const blocklistTexts = {
  'list.spam': 'Von dieser Adresse kam unerwünschte Mail.',
  'list.trap':
    'Diese Adresse hat an Adressen geschrieben, die nie um Mail gebeten haben (Spamfallen).',
  'list.botnet': 'Ein verseuchter oder gehackter Rechner benutzt diese Adresse.',
  'list.proxy':
    'Fremde können über diese Adresse senden: ein offener Proxy oder ein missbrauchtes VPN.',
  'list.attack':
    'Von dieser Adresse aus wurden Einbruchsversuche oder Fluten von Anfragen beobachtet.',
  'list.openResolver':
    'Ein offener DNS-Server an dieser Adresse kann von Fremden missbraucht werden.',
  'list.router': 'Ein Router an dieser Adresse scheint gehackt zu sein.',
  'list.abusedDevice': 'Ein Gerät an dieser Adresse wurde missbraucht.',
  'list.genericName':
    'Der Name dieser Adresse sieht nach einem Privat- oder dynamischen Anschluss aus. Kein Beweis für Spam.',
  'list.noName': 'Diese Adresse hat keinen Namen (Reverse-DNS). Kein Beweis für Spam.',

  'list.zen.sbl':
    'SBL: Spamhaus rechnet diese Adresse zu einem Spambetrieb oder zu etwas, das einen unterstützt.',
  'list.zen.css':
    'CSS: Diese Adresse hat vor Kurzem Mail gesendet, die nach Spam aussah, oft von einem gehackten Konto oder einer schlecht gepflegten Mailingliste.',
  'list.zen.xbl': 'XBL: Ein verseuchter oder gehackter Rechner benutzt diese Adresse.',
  'list.zen.drop': 'DROP: Der ganze Adressbereich ist in den Händen von Kriminellen.',
  'list.zen.pblProvider':
    'PBL: Ihr Anbieter sagt, dass dieser Bereich keine Mail direkt sendet. Kein Spameintrag.',
  'list.zen.pblSpamhaus':
    'PBL: Spamhaus führt diesen Bereich als einen, der keine Mail direkt sendet. Kein Spameintrag.',
  'list.zen.bcl': 'BCL: Diese Adresse steuert ein Netz verseuchter Rechner.',
  'list.spamcop':
    'Leute haben Mail von dieser Adresse als Spam gemeldet; der Eintrag verschwindet von selbst etwa einen Tag nach der letzten Meldung.',
  'list.barracuda':
    'Die Sensoren von Barracuda haben bei dieser Adresse Spam oder einen schlechten Ruf festgestellt.',
  'list.mailspike.outbreak': 'Diese Adresse ist an einer laufenden Spamwelle beteiligt.',
  'list.mailspike.worst': 'Der schlechteste Ruf, den diese Liste vergibt.',
  'list.mailspike.veryBad': 'Ein sehr schlechter Ruf.',
  'list.mailspike.bad': 'Ein schlechter Ruf.',
  'list.uceprotect.1': 'Von dieser Adresse ging in den letzten sieben Tagen Mail an Spamfallen.',
  'list.uceprotect.2':
    'Nicht diese Adresse, sondern ihre Nachbarn: Mehrere im selben Bereich haben Spam gesendet. Nur wenige Empfänger benutzen diese Liste.',
  'list.uceprotect.3':
    'Nicht diese Adresse, sondern ihr ganzer Anbieter: Viele seiner Adressen haben Spam gesendet. Nur wenige Empfänger benutzen diese Liste.',
  'list.hostkarma.white': 'Nach Einschätzung dieser Liste ein guter Absender.',
  'list.hostkarma.yellow':
    'Sendet erwünschte wie unerwünschte Mail; diese Liste rät, nicht zu sperren.',
  'list.hostkarma.brown': 'Überwiegend unerwünschte Mail, aber noch nicht genug für eine Sperre.',
  'list.hostkarma.noBlacklist': 'Diese Liste rät, diese Adresse nicht zu sperren.',
  'list.truncate':
    'Fast die gesamte Mail, die diese Liste von dieser Adresse gesehen hat, war Spam.',
  'list.validity.noAuthentication':
    'Mail von dieser Adresse hat die Absenderprüfungen nicht bestanden.',
  'list.validity.suspicious': 'Diese Adresse sendet auf verdächtige Weise.',
  'list.validity.score': 'Diese Adresse hat eine niedrige Absenderbewertung.',

  'list.domain.spam': 'Die Domain kommt in unerwünschter Mail vor oder hat einen schlechten Ruf.',
  'list.domain.phish': 'Die Domain dient dazu, Passwörter zu stehlen (Phishing).',
  'list.domain.malware': 'Die Domain verbreitet Schadsoftware.',
  'list.domain.botnet': 'Die Domain steuert verseuchte Rechner.',
  'list.domain.tracker': 'Die Domain verfolgt Klicks in unerwünschter Mail.',
  'list.domain.abused':
    'Die Domain selbst ist seriös, aber ihre Website oder ihr Server ist gehackt und wird missbraucht.',
  'list.domain.redirector': 'Spammer benutzen die Weiterleitungslinks der Domain.',
  'list.domain.abusedPhish':
    'Die Website der Domain ist gehackt und dient dazu, Passwörter zu stehlen.',
  'list.domain.abusedMalware': 'Die Website der Domain ist gehackt und verbreitet Schadsoftware.',
  'list.domain.abusedBotnet': 'Die Website der Domain ist gehackt und steuert verseuchte Rechner.',
  'list.uribl.black': 'Die Domain kommt in unerwünschter Mail vor.',
  'list.uribl.grey': 'Die Domain kommt in Massenmail vor, um die manche nicht gebeten haben.',
  'list.uribl.red': 'Die Domain ist neu oder verdächtig und wird beobachtet.',

  'list.refused.resolver': 'die Liste verweigert dem befragten DNS-Server die Antwort',
  'list.refused.address':
    'die Liste nimmt nur Domainnamen an, gefragt wurde aber nach einer Adresse',
  'list.refused.typing': 'die Liste sagt, dass ihr Name falsch geschrieben wurde',
  'list.refused.publicResolver': 'die Liste antwortet öffentlichen DNS-Servern nicht',
  'list.refused.volume': 'die Liste sagt, dass zu viel gefragt wurde',
  'list.refused.error': 'die Liste antwortete mit einem Fehlercode ({code})',

  'list.why.key': 'diese Liste antwortet nur mit Schlüssel; sehen Sie auf ihrer eigenen Seite nach',
  'list.why.ipv4Only': 'diese Liste führt keine IPv6-Adressen',
  'list.why.foreign':
    'eine Antwort wie {code} gibt keine Sperrliste; jemand hat sie also verändert',
  'list.why.unlistedCode': 'die Antwort {code} steht nicht in der eigenen Tabelle dieser Liste',
  'list.why.silent':
    'die Liste zeigt hier ihren eigenen Testeintrag nicht; „nicht gelistet“ würde also nichts belegen',
  'list.why.untested': 'der Testeintrag der Liste ließ sich nicht abfragen: {why}',
  'list.why.otherResolver':
    'die Antwort der Liste und ihr Testeintrag kamen von zwei verschiedenen DNS-Servern; das eine besagt also nichts über das andere',
  'list.why.listsAll': 'die Liste führt auch den Testeintrag, der nie gelistet sein darf',
  'list.why.dead':
    '{name} wurde eingestellt ({ended}); ein Empfängerserver, der sie noch befragt, muss seine Einstellungen berichtigen',
  'list.why.private':
    'diese Liste lässt sich nicht öffentlich befragen; sehen Sie auf ihrer eigenen Seite nach',

  'dnsbl.listed': '{subject} steht jetzt auf {names}. {meaning}',
  'dnsbl.listedMinor':
    '{subject} steht jetzt auf {names}; danach richten sich nur wenige Empfänger.',
  'dnsbl.clear': '{subject} steht jetzt auf keiner der Listen, die geantwortet haben ({clear}).',
  'dnsbl.clearPartly':
    '{subject} steht jetzt auf keiner der Listen, die geantwortet haben ({clear}); ohne verlässliche Antwort: {unknown}.',
  'dnsbl.unknown':
    'Von hier aus lässt sich nicht sagen, ob {subject} gelistet ist: Keine der befragten Listen ({unknown}) gab eine verlässliche Antwort.',
} as const satisfies Record<keyof typeof en, string>;
