/** Ce que disent les vérifications : une phrase simple chacune ; des termes de métier seulement là où on peut les chercher. */
import type { checks as en } from '../en/checks.ts';
import { blocklistTexts } from './blocklists.ts';

export const checks = {
  ...blocklistTexts,
  'doubt.timeout': 'pas de réponse en {ms} millisecondes',
  'doubt.servfail': 'les serveurs de noms n’ont pas pu répondre (SERVFAIL)',
  'doubt.servfailBecause': 'les serveurs de noms n’ont pas pu répondre (SERVFAIL : {ede})',
  'doubt.refused': 'le serveur de noms a refusé de répondre (REFUSED)',
  'doubt.refusedBecause': 'le serveur de noms a refusé de répondre (REFUSED : {ede})',
  'doubt.rcode': 'le serveur de noms a répondu par l’erreur {rcode}',
  'doubt.http': 'le résolveur a répondu par le statut HTTP {status}',
  'doubt.network': 'le résolveur n’a pas pu être joint',
  'doubt.malformed': 'la réponse était endommagée ({what})',
  'doubt.truncated': 'la réponse était tronquée',
  'doubt.mismatch': 'la réponse correspondait à une autre question ({what})',
  'doubt.tooLarge': 'la réponse était trop volumineuse pour être lue',
  'doubt.cnameChain': 'le nom passe par trop d’alias',
  'doubt.budget': 'non demandé, parce que cette requête avait épuisé ses recherches DNS',
  'doubt.badName': 'le nom ne peut pas être demandé ({what})',
  'doubt.none': 'il n’y a pas eu de réponse digne de confiance',

  'check.unknown': '{subject} n’a pas pu être vérifié : {why}.',
  'check.noAddress': 'ce n’est pas une adresse internet',
  'check.privateAddress':
    'cette adresse n’a de sens que dans un réseau privé ; personne à l’extérieur ne la liste ni ne la nomme',
  'check.noDomain': 'ce n’est pas un nom de domaine',
  'check.skipped': 'Non vérifié : {why}.',

  'ptr.none':
    '{subject} n’a pas de nom dans le DNS (pas d’enregistrement PTR) ; beaucoup de destinataires refusent les e-mails d’adresses sans nom.',
  'ptr.unconfirmed':
    '{subject} s’appelle {name}, mais ce nom ne ramène pas à l’adresse ; les destinataires n’y croient donc pas.',
  'ptr.generic':
    '{subject} et son nom {name} se confirment l’un l’autre, mais le nom ressemble à ceux qui sont attribués en série : {why}.',
  'ptr.several':
    '{subject} a {count} noms, dont {confirmed} y ramènent ; les destinataires peuvent regarder n’importe lequel, un seul nom vaut donc mieux.',
  'ptr.confirmed': '{subject} s’appelle {name}, et ce nom y ramène.',
  'ptr.why.address': 'il contient l’adresse elle-même',
  'ptr.why.line': 'il contient « {part} », un mot pour les lignes de clients',
  'ptr.why.default': 'c’est celui que l’hébergeur donne à chaque machine sous {part}',

  'helo.bareAddress':
    'Le serveur s’est présenté avec une simple adresse ({subject}) à la place d’un nom.',
  'helo.invalid': 'Le serveur s’est présenté comme « {subject} », qui n’est pas un nom valide.',
  'helo.short':
    'Le serveur s’est présenté comme « {subject} », qui n’est pas un nom complet avec un domaine.',
  'helo.none': 'Le serveur s’est présenté comme {subject}, un nom qui n’existe pas.',
  'helo.noAddress': 'Le serveur s’est présenté comme {subject}, un nom sans aucune adresse.',
  'helo.ipUnknown':
    'Le serveur s’est présenté comme {subject} ; le nom existe, mais l’adresse qui a envoyé l’e-mail n’est pas connue.',
  'helo.same': 'Le serveur s’est présenté comme {subject}, et ce nom a son adresse {ip}.',
  'helo.elsewhere':
    'Le serveur s’est présenté comme {subject}, mais ce nom mène à {found}, pas à {ip}.',
  'helo.literal':
    'Le serveur s’est présenté par son adresse {subject} ; les règles le permettent, beaucoup de destinataires non.',
  'helo.literalElsewhere':
    'Le serveur s’est présenté comme {subject}, mais il a envoyé depuis {ip}.',

  'mx.noDomain': 'Le domaine {subject} n’existe pas dans le DNS.',
  'mx.null': '{subject} dit dans le DNS qu’il ne reçoit aucun e-mail (null MX).',
  'mx.none':
    '{subject} n’a ni serveur de messagerie ni adresse dans le DNS ; il ne peut donc pas recevoir d’e-mails.',
  'mx.noAddress':
    '{subject} nomme {host} comme serveur de messagerie, mais aucun serveur de ce nom n’a d’adresse.',
  'mx.implicit':
    '{subject} ne nomme aucun serveur de messagerie ; les e-mails vont à l’adresse même du domaine, qui souvent n’en reçoit pas.',
  'mx.reached': '{subject} nomme un serveur de messagerie qui a une adresse ({host}).',
  'mx.meant': 'Vouliez-vous dire {meant} ?',

  'dkim.why.noSelector': 'aucun sélecteur DKIM n’est connu',
  'dkim.why.noneGuessed':
    'aucun sélecteur DKIM n’est connu, et aucun des sélecteurs habituels n’a été trouvé, ce qui ne prouve rien',
  'dkim.why.wildcard':
    'aucun sélecteur DKIM n’est connu, et {domain} répond à tout nom ; deviner ne prouve donc rien',
  'dkim.present': 'La clé {selector} de {domain} est dans le DNS ({algorithm}, {bits} bits).',
  'dkim.guessed':
    'Aucun sélecteur n’était nommé ; le sélecteur habituel {selector} de {domain} est dans le DNS ({algorithm}, {bits} bits).',
  'dkim.missing':
    'La clé {selector} de {domain} n’est pas dans le DNS ; les signatures faites avec elle échouent donc.',
  'dkim.unrelated':
    'À la place de la clé {selector} de {domain} se trouve un autre texte ; les signatures faites avec elle échouent donc.',
  'dkim.revoked':
    'La clé {selector} de {domain} a été révoquée ; les signatures faites avec elle échouent donc.',
  'dkim.invalid':
    'La clé {selector} de {domain} est dans le DNS mais inutilisable ({problem}) ; les signatures faites avec elle échouent donc.',
  'dkim.others': 'Une autre clé du même e-mail est en ordre.',
  'dkim.weak':
    'La clé {selector} de {domain} n’a que {bits} bits ; les destinataires n’acceptent plus les clés de moins de 1024.',
  'dkim.testing':
    'La clé {selector} de {domain} est marquée comme un essai ; les destinataires peuvent donc traiter ses e-mails comme non signés.',
  'dkim.several':
    'Il y a plusieurs clés sous le seul nom {selector} de {domain} ; laquelle compte est laissé au hasard.',
} as const satisfies Record<keyof typeof en, string>;
