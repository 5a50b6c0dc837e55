/** Ce que signifient les réponses des listes de blocage, pour qui n’en a jamais entendu parler. */
import type { blocklistTexts as en } from '../en/blocklists.ts';

export const blocklistTexts = {
  'list.spam': 'Des e-mails indésirables ont été vus venant de cette adresse.',
  'list.trap':
    'Cette adresse a écrit à des adresses qui n’ont jamais demandé d’e-mails (pièges à spam).',
  'list.botnet': 'Une machine infectée ou piratée utilise cette adresse.',
  'list.proxy':
    'Des inconnus peuvent envoyer par cette adresse : un proxy ouvert ou un VPN détourné.',
  'list.attack':
    'Des tentatives d’intrusion ou des flots de requêtes ont été vus venant de cette adresse.',
  'list.openResolver': 'Un serveur DNS ouvert à cette adresse peut être détourné par des inconnus.',
  'list.router': 'Un routeur à cette adresse semble piraté.',
  'list.abusedDevice': 'Un appareil à cette adresse a été détourné.',
  'list.genericName':
    'Le nom de cette adresse ressemble à celui d’une ligne domestique ou dynamique. Ce n’est pas une preuve de spam.',
  'list.noName': 'Cette adresse n’a pas de nom (DNS inverse). Ce n’est pas une preuve de spam.',

  'list.zen.sbl':
    'SBL : Spamhaus tient cette adresse pour une partie d’une opération de spam ou de quelque chose qui en soutient une.',
  'list.zen.css':
    'CSS : cette adresse a envoyé récemment des e-mails qui ressemblaient à du spam, souvent à cause d’un compte piraté ou d’une liste d’envoi mal tenue.',
  'list.zen.xbl': 'XBL : une machine infectée ou piratée utilise cette adresse.',
  'list.zen.drop': 'DROP : toute la plage d’adresses est aux mains de criminels.',
  'list.zen.pblProvider':
    'PBL : votre fournisseur dit que cette plage n’envoie pas d’e-mails directement. Ce n’est pas une inscription pour spam.',
  'list.zen.pblSpamhaus':
    'PBL : Spamhaus tient cette plage pour une plage qui n’envoie pas d’e-mails directement. Ce n’est pas une inscription pour spam.',
  'list.zen.bcl': 'BCL : cette adresse commande un réseau de machines infectées.',
  'list.spamcop':
    'Des gens ont signalé comme spam des e-mails de cette adresse ; l’entrée disparaît d’elle-même environ un jour après le dernier signalement.',
  'list.barracuda':
    'Les capteurs de Barracuda ont vu du spam ou une mauvaise réputation à cette adresse.',
  'list.mailspike.outbreak': 'Cette adresse participe à une vague de spam en cours.',
  'list.mailspike.worst': 'La pire réputation que cette liste attribue.',
  'list.mailspike.veryBad': 'Une très mauvaise réputation.',
  'list.mailspike.bad': 'Une mauvaise réputation.',
  'list.uceprotect.1': 'Cette adresse a touché des pièges à spam au cours des sept derniers jours.',
  'list.uceprotect.2':
    'Pas cette adresse, mais ses voisines : plusieurs de la même plage ont envoyé du spam. Peu de destinataires utilisent cette liste.',
  'list.uceprotect.3':
    'Pas cette adresse, mais tout son fournisseur : beaucoup de ses adresses ont envoyé du spam. Peu de destinataires utilisent cette liste.',
  'list.hostkarma.white': 'Un bon expéditeur, selon le compte de cette liste.',
  'list.hostkarma.yellow':
    'Envoie aussi bien des e-mails souhaités qu’indésirables ; cette liste dit de ne pas la bloquer.',
  'list.hostkarma.brown': 'Surtout des e-mails indésirables, pas encore assez pour la bloquer.',
  'list.hostkarma.noBlacklist': 'Cette liste dit de ne pas bloquer cette adresse.',
  'list.truncate':
    'Presque tous les e-mails que cette liste a vus de cette adresse étaient du spam.',
  'list.validity.noAuthentication':
    'Des e-mails de cette adresse ont échoué aux contrôles de l’expéditeur.',
  'list.validity.suspicious': 'Cette adresse envoie de façon suspecte.',
  'list.validity.score': 'Cette adresse a une note d’expéditeur basse.',

  'list.domain.spam':
    'Le domaine apparaît dans des e-mails indésirables ou a une mauvaise réputation.',
  'list.domain.phish': 'Le domaine sert à voler des mots de passe (hameçonnage).',
  'list.domain.malware': 'Le domaine diffuse des logiciels malveillants.',
  'list.domain.botnet': 'Le domaine commande des machines infectées.',
  'list.domain.tracker': 'Le domaine suit les clics d’e-mails indésirables.',
  'list.domain.abused':
    'Le domaine lui-même est honnête, mais son site ou son serveur est piraté et détourné.',
  'list.domain.redirector': 'Des spammeurs utilisent les liens de redirection du domaine.',
  'list.domain.abusedPhish': 'Le site du domaine est piraté et sert à voler des mots de passe.',
  'list.domain.abusedMalware':
    'Le site du domaine est piraté et diffuse des logiciels malveillants.',
  'list.domain.abusedBotnet': 'Le site du domaine est piraté et commande des machines infectées.',
  'list.uribl.black': 'Le domaine apparaît dans des e-mails indésirables.',
  'list.uribl.grey':
    'Le domaine apparaît dans des envois en nombre que certaines personnes n’ont pas demandés.',
  'list.uribl.red': 'Le domaine est nouveau ou suspect et sous surveillance.',

  'list.refused.resolver': 'la liste refuse de répondre au serveur DNS qui a été interrogé',
  'list.refused.address':
    'la liste n’accepte que des noms de domaine, et c’est une adresse qui a été demandée',
  'list.refused.typing': 'la liste dit que son nom a été mal saisi',
  'list.refused.publicResolver': 'la liste ne répond pas aux serveurs DNS publics',
  'list.refused.volume': 'la liste dit qu’on lui en a trop demandé',
  'list.refused.error': 'la liste a répondu par un code d’erreur ({code})',

  'list.why.key': 'cette liste ne répond qu’avec une clé ; consultez-la donc sur sa propre page',
  'list.why.ipv4Only': 'cette liste ne contient pas d’adresses IPv6',
  'list.why.foreign':
    'la réponse {code} n’est pas de celles que donne une liste de blocage ; quelqu’un l’a donc réécrite',
  'list.why.unlistedCode': 'la réponse {code} ne figure pas dans la propre table de cette liste',
  'list.why.silent':
    'la liste ne montre pas ici sa propre entrée d’essai ; «  non listé  » ne prouverait donc rien',
  'list.why.untested': 'l’entrée d’essai de la liste n’a pas pu être consultée : {why}',
  'list.why.otherResolver':
    'la réponse de la liste et son entrée d’essai sont venues de deux serveurs DNS différents ; l’une ne prouve donc rien pour l’autre',
  'list.why.listsAll':
    'la liste donne aussi pour listée son entrée d’essai qui ne doit jamais l’être',
  'list.why.dead':
    '{name} a pris fin en {ended} ; un destinataire qui l’interroge encore doit corriger ses propres réglages',
  'list.why.private':
    'cette liste ne peut pas être interrogée publiquement ; consultez-la donc sur sa propre page',

  'dnsbl.listed': '{subject} est listé maintenant par {names}. {meaning}',
  'dnsbl.listedMinor':
    '{subject} est listé maintenant par {names}, que peu de destinataires suivent.',
  'dnsbl.clear': '{subject} n’est listé maintenant par aucune des {clear} listes qui ont répondu.',
  'dnsbl.clearPartly':
    '{subject} n’est listé maintenant par aucune des {clear} listes qui ont répondu ; sans réponse digne de confiance : {unknown}.',
  'dnsbl.unknown':
    'Personne ne peut dire d’ici si {subject} est listé : aucune des {unknown} listes interrogées n’a donné de réponse digne de confiance.',
} as const satisfies Record<keyof typeof en, string>;
