/** Lettres et extraits à copier. Chaque ligne figure là où son fait est connu, et manque où il ne l’est pas. */
import type { letters as en } from '../en/letters.ts';

export const letters = {
  'letter.greeting': 'Bonjour,',
  'letter.thanks': 'Merci de votre aide.',
  'letter.fact.ip': 'Adresse d’envoi (IP) : {ip}',
  'letter.fact.host': 'Nom du serveur expéditeur : {host}',
  'letter.fact.network': 'Réseau : {network}',
  'letter.fact.domain': 'Domaine de l’expéditeur : {domain}',
  'letter.fact.recipient': 'Destinataire : {recipient}',
  'letter.fact.receiver': 'Refusé par : {receiver}',
  'letter.fact.code': 'Code : {code}',
  'letter.fact.quote': 'Mots du refus : {quote}',

  'letter.isp.label': 'Lettre au fournisseur de l’adresse',
  'letter.isp.subject': 'Objet : envoi direct d’e-mails depuis {ip}',
  'letter.isp.subjectAny': 'Objet : envoi direct d’e-mails depuis notre ligne',
  'letter.isp.intro':
    'nous exploitons un serveur de messagerie sur une de vos lignes. Ses e-mails sont refusés parce que l’adresse est signalée comme ne devant pas livrer d’e-mails directement :',
  'letter.isp.ask':
    'Merci de nous dire si notre contrat permet un serveur de messagerie. Si c’est le cas, nous vous prions de :',
  'letter.isp.static': 'nous donner une adresse fixe, ou confirmer que {ip} en est une',
  'letter.isp.staticAny': 'nous donner une adresse fixe',
  'letter.isp.port': 'ouvrir pour elle le port 25 en sortie',
  'letter.isp.ptr': 'définir son nom inverse (PTR) comme {name}',
  'letter.isp.ptrAny': 'définir son nom inverse (PTR) comme le nom de notre serveur de messagerie',
  'letter.isp.pblProvider':
    'retirer {ip} de la plage que vous déclarez à la PBL de Spamhaus (l’entrée 127.0.0.10 est la vôtre)',
  'letter.isp.pblSelf':
    'confirmer que vous acceptez que nous retirions {ip} de la PBL de Spamhaus (127.0.0.11)',
  'letter.isp.pblAny':
    'retirer l’adresse de votre plage déclarée (PBL de Spamhaus), ou accepter que nous le fassions',
  'letter.isp.else':
    'Sinon, merci de nous indiquer le nom et le port de votre serveur sortant pour les clients (avec identification), afin que nous puissions envoyer par lui.',

  'letter.ptr.label': 'Lettre au fournisseur : nom inverse',
  'letter.ptr.subject': 'Objet : nom inverse (PTR) pour {ip}',
  'letter.ptr.intro':
    'nous vous prions de définir le nom inverse (PTR) d’une de vos adresses que nous utilisons :',
  'letter.ptr.introHas':
    'nous vous prions de changer le nom inverse (PTR) d’une de vos adresses que nous utilisons. Actuellement, c’est {present}.',
  'letter.ptr.wanted': 'Adresse {ip}, nouveau nom : {name}',
  'letter.ptr.record': 'Sous forme d’enregistrement : {record}',
  'letter.ptr.why':
    'Ce nom ramène à la même adresse. Sans lui, les e-mails de notre serveur sont refusés.',
  'letter.ptr.zone': 'La zone inverse est servie par : {servers}',

  'letter.admin.label': 'Texte pour la personne qui gère le serveur de messagerie',
  'letter.admin.subject': 'Objet : nos e-mails à {receiver} sont refusés',
  'letter.admin.subjectAny': 'Objet : nos e-mails sont refusés',
  'letter.admin.intro':
    'un de nos e-mails est revenu. Voici ce que disent l’avis et les vérifications :',
  'letter.admin.todo': 'Ce qu’il faut faire, dans cet ordre :',
  'letter.admin.link': 'Voir {url}',

  'letter.recipient.label': 'Texte pour le destinataire (pas à l’adresse qui a refusé)',
  'letter.recipient.subject': 'Objet : votre serveur de messagerie refuse mes e-mails',
  'letter.recipient.intro':
    'l’e-mail que je vous ai envoyé a été refusé par votre système de messagerie. Merci de transmettre ceci à qui s’en occupe :',
  'letter.recipient.ask.allow':
    'Ce qui aiderait : retrouver le message dans le journal du serveur, voir quelle règle l’a refusé, et autoriser cet expéditeur.',
  'letter.recipient.ask.address':
    'Ce qui aiderait : me dire si cette adresse existe encore, ou laquelle je devrais utiliser.',
  'letter.recipient.ask.room':
    'Ce qui aiderait : faire de la place dans la boîte aux lettres (supprimer de gros e-mails, vider la corbeille) et me le dire, pour que je puisse renvoyer l’e-mail.',
  'letter.recipient.ask.reopen':
    'Ce qui aiderait : se connecter à la boîte aux lettres ou la faire rouvrir, ou m’indiquer une autre adresse.',
  'letter.recipient.ask.repair':
    'Ce qui aiderait : le refus montre un défaut du serveur destinataire, pas de l’expéditeur. Merci de chercher les mots ci-dessus dans son journal et ses réglages.',
  'letter.recipient.ask.lookUps':
    'Ce qui aiderait : d’après nos vérifications, le nom et l’adresse du serveur expéditeur concordent. Merci de regarder si les recherches DNS du serveur destinataire fonctionnent.',
  'letter.recipient.ask.dnsbl':
    'Ce qui aiderait : le serveur destinataire prend une réponse d’erreur d’une liste de blocage (127.255.255.x) pour une inscription. Il devrait interroger la liste par son propre résolveur ou avec une clé, et ne compter que les vrais codes de la liste.',
  'letter.recipient.ask.deadList':
    'Ce qui aiderait : le serveur destinataire interroge une liste de blocage qui a pris fin il y a des années ({list}). Merci de la retirer des réglages.',
  'letter.recipient.ask.mx':
    'Ce qui aiderait : vérifier les enregistrements MX du domaine {domain} : ils devraient nommer le serveur qui reçoit ses e-mails, et ce serveur doit connaître le domaine.',
  'letter.recipient.ask.mxAny':
    'Ce qui aiderait : vérifier les enregistrements MX du domaine : ils devraient nommer le serveur qui reçoit ses e-mails, et ce serveur doit connaître le domaine.',
  'letter.recipient.ask.forward':
    'Ce qui aiderait : l’e-mail a été transféré automatiquement et refusé au bout, parce que le transfert rompt la preuve d’origine (SPF). Le serveur qui transfère devrait réécrire l’expéditeur d’enveloppe (SRS), laisser les e-mails inchangés et ajouter ARC ; ou bien les e-mails sont relevés au lieu d’être transférés.',
  'letter.recipient.ask.tls':
    'Ce qui aiderait : vérifier le certificat du serveur, sa règle MTA-STS et ses enregistrements TLSA (DANE) : ils ne s’accordent pas entre eux.',
  'letter.recipient.ask.filter':
    'Ce qui aiderait : l’e-mail a été pris pour du spam. Merci de le chercher dans le journal du filtre, de le libérer si possible et de signaler l’erreur à l’éditeur du filtre.',
  'letter.recipient.ask.service':
    'Ce qui aiderait : l’e-mail est parti d’un serveur que mon service de messagerie partage entre de nombreux clients ({ip}) ; je ne peux donc pas changer sa réputation. Merci d’autoriser mon domaine, ou de donner moins de poids à cette adresse.',
  'letter.recipient.ask.list':
    'Ce qui aiderait : me dire quelle liste de blocage a fait refuser le serveur expéditeur, ou autoriser cet expéditeur.',

  'letter.delist.label': 'Demande à {list}, à envoyer une fois la cause supprimée',
  'letter.delist.subject': 'Objet : retrait de {subject}',
  'letter.delist.intro': 'nous vous prions de retirer {subject} de {list}.',
  'letter.delist.listedFor': 'L’inscription indique : {meaning}',
  'letter.delist.done':
    'Nous gérons nous-mêmes ce serveur. Nous avons cherché la cause, l’avons supprimée, surveillons le journal et répondrons aux questions à ce sujet.',
  'letter.delist.doneDomain':
    'Le domaine est à nous. Nous avons cherché la cause, l’avons supprimée, surveillons qui envoie en son nom et répondrons aux questions à ce sujet.',

  'letter.unblock.label': 'Demande au fournisseur destinataire',
  'letter.unblock.subject': 'Objet : demande de levée du blocage de {ip}',
  'letter.unblock.subjectAny': 'Objet : demande de levée du blocage de nos e-mails',
  'letter.unblock.intro':
    'vos serveurs refusent nos e-mails. Nous vous prions de lever le blocage, ou de nous dire quoi changer.',
  'letter.unblock.state.ptr': 'Le nom inverse de l’adresse y ramène ({name}).',
  'letter.unblock.state.spf': 'SPF réussit pour le domaine de l’expéditeur.',
  'letter.unblock.state.dkim': 'La clé DKIM du domaine est publiée.',
  'letter.unblock.state.dmarc': 'Le domaine a un enregistrement DMARC.',
  'letter.unblock.state.lists':
    'Les listes de blocage publiques qui ont répondu n’ont pas l’adresse.',
  'letter.unblock.done':
    'Nous avons vérifié qu’aucun e-mail indésirable ne part du serveur et répondrons aux questions à ce sujet.',

  'letter.relay.label': 'Réglages du serveur sortant',
  'letter.relay.host': 'Serveur sortant (SMTP) : {host}',
  'letter.relay.port': 'Port : {port}',
  'letter.relay.security': 'Chiffrement : {security}',
  'letter.relay.login': 'Identification : {login}',

  'relay.tls.implicit': 'TLS',
  'relay.tls.starttls': 'STARTTLS',
  'relay.login.address': 'votre adresse e-mail complète et son mot de passe',
  'relay.login.local-part': 'la partie de votre adresse e-mail avant le @, et son mot de passe',
  'relay.login.credentials': 'les identifiants créés pour cela auprès du service',
  'relay.login.ownPassword':
    '{name} (un mot de passe d’application ou un mot de passe de messagerie séparé)',

  'snippet.smarthost.label': 'Réglages smarthost pour Postfix, Exim, Sendmail et Exchange',
  'snippet.example':
    'relay.example.net tient la place du serveur sortant que votre fournisseur indique.',
  'snippet.login': 'USER et PASSWORD tiennent la place des identifiants pour ce serveur.',
  'snippet.then': 'Ensuite : {command}',
  'snippet.helo.label': 'Réglages du nom du serveur',
  'snippet.ipv4.label': 'Réglages pour envoyer par IPv4',
  'record.spf.label': 'Enregistrement TXT à {domain}',
  'record.dmarc.label': 'Enregistrement TXT à _dmarc.{domain}',
  'record.forward.label': 'Enregistrement pour le DNS du nom du serveur',
} as const satisfies Record<keyof typeof en, string>;
