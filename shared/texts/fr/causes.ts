/** Les causes en mots simples : `title` (60 caractères au plus), `text` et `who`. */
import type { causes as en } from '../en/causes.ts';

export const causes = {
  'cause.ip-policy-pbl.title': 'Envoyé depuis une ligne qui ne doit pas livrer directement',
  'cause.ip-policy-pbl.text':
    'Votre e-mail est parti directement d’une adresse internet qui n’est pas prévue pour livrer elle-même des e-mails, comme une ligne domestique, une ligne mobile ou un nouvel hébergement (les fournisseurs et Spamhaus recensent ces lignes dans la Policy Block List, PBL). C’est une règle qui porte sur l’adresse, pas une accusation de spam : le même e-mail est le bienvenu s’il passe par le serveur sortant d’un fournisseur.',
  'cause.ip-policy-pbl.who':
    'La personne qui gère la machine d’envoi peut y remédier en utilisant le serveur sortant du fournisseur ; c’est le fournisseur d’accès à internet qui décide si l’adresse peut envoyer directement.',

  'cause.ip-blocklisted.title': 'Le serveur expéditeur est sur une liste de blocage publique',
  'cause.ip-blocklisted.text':
    'Le côté destinataire a cherché l’adresse internet de votre serveur de messagerie dans une liste de blocage publique, l’y a trouvée et a donc refusé l’e-mail. Souvent, un compte piraté, une machine infectée ou un autre client du même serveur en est la raison.',
  'cause.ip-blocklisted.who':
    'La personne qui gère le serveur expéditeur doit d’abord faire cesser ce qui a causé l’inscription, puis demander à la liste de retirer l’adresse.',

  'cause.ip-blocked-provider.title': 'Le fournisseur destinataire bloque le serveur expéditeur',
  'cause.ip-blocked-provider.text':
    'Le fournisseur destinataire tient sa propre liste privée de serveurs dont il n’accepte aucun e-mail, et l’adresse internet de votre serveur de messagerie y figure.',
  'cause.ip-blocked-provider.who':
    'La personne qui gère le serveur expéditeur doit demander au fournisseur destinataire de lever le blocage.',

  'cause.ip-reputation.title': 'Le serveur expéditeur a une mauvaise réputation',
  'cause.ip-reputation.text':
    'Le côté destinataire se méfie de l’adresse internet de votre serveur de messagerie, à cause des e-mails qu’il en a reçus ou parce qu’il n’en a presque jamais reçu.',
  'cause.ip-reputation.who':
    'La personne qui gère le serveur expéditeur peut rétablir sa réputation ou passer par un service de messagerie bien établi.',

  'cause.ip-rate-limited.title': 'Le serveur expéditeur est ralenti',
  'cause.ip-rate-limited.text':
    'Le côté destinataire n’accepte pour le moment que lentement les e-mails de votre serveur de messagerie. Votre adresse et celle du destinataire ne sont pas en cause.',
  'cause.ip-rate-limited.who':
    'Le serveur réessaie de lui-même ; la personne qui le gère peut le faire envoyer plus lentement.',

  'cause.connection-limit.title': 'Trop de connexions depuis le serveur expéditeur',
  'cause.connection-limit.text':
    'Votre serveur de messagerie a ouvert plus de connexions à la fois que le côté destinataire n’en permet.',
  'cause.connection-limit.who':
    'La personne qui gère le serveur expéditeur peut réduire le nombre de connexions.',

  'cause.domain-reputation.title': 'Le domaine de l’expéditeur a une mauvaise réputation',
  'cause.domain-reputation.text':
    'Le côté destinataire se méfie des e-mails de votre domaine (la partie après le @), à cause d’e-mails qu’il a reçus en son nom.',
  'cause.domain-reputation.who':
    'La personne qui envoie des e-mails pour le domaine doit trouver lesquels lui ont nui et les faire cesser.',

  'cause.domain-blocklisted.title': 'Un domaine d’envoi est sur une liste de blocage publique',
  'cause.domain-blocklisted.text':
    'Un nom de domaine utilisé du côté de l’expéditeur figure sur une liste publique de domaines vus dans des e-mails indésirables.',
  'cause.domain-blocklisted.who':
    'La personne qui gère le domaine expéditeur doit supprimer la cause, puis demander à la liste de retirer le domaine.',

  'cause.domain-blocked-provider.title': 'Le fournisseur destinataire bloque votre domaine d’envoi',
  'cause.domain-blocked-provider.text':
    'Le fournisseur destinataire n’accepte aucun e-mail de votre domaine. C’est sa propre décision, qui ne peut être consultée nulle part.',
  'cause.domain-blocked-provider.who':
    'La personne qui gère le domaine expéditeur doit s’adresser au fournisseur destinataire.',

  'cause.domain-rate-limited.title': 'Les e-mails de ce domaine expéditeur sont ralentis',
  'cause.domain-rate-limited.text':
    'Le côté destinataire n’accepte pour le moment que lentement les e-mails de votre domaine.',
  'cause.domain-rate-limited.who':
    'Le serveur réessaie de lui-même ; la personne qui envoie pour le domaine peut envoyer plus lentement.',

  'cause.url-blocklisted.title': 'Un lien de l’e-mail est sur une liste de blocage',
  'cause.url-blocklisted.text':
    'L’e-mail contient un lien vers un site qui figure sur une liste de blocage publique. Regardez aussi dans les signatures et le texte cité : ce n’est pas forcément vous qui avez saisi ce lien.',
  'cause.url-blocklisted.who': 'Vous pouvez y remédier en envoyant l’e-mail sans ce lien.',

  'cause.url-reputation.title': 'Un lien de l’e-mail semble dangereux au destinataire',
  'cause.url-reputation.text':
    'Le côté destinataire se méfie d’un lien de l’e-mail. Les liens raccourcis et les liens de suivi en sont souvent la raison.',
  'cause.url-reputation.who': 'Vous pouvez y remédier en envoyant l’e-mail sans ce lien.',

  'cause.ptr-missing.title': 'Le serveur expéditeur n’a pas de nom inverse',
  'cause.ptr-missing.text':
    'Le côté destinataire veut voir un nom derrière l’adresse internet de votre serveur de messagerie (son DNS inverse, aussi appelé PTR) et n’en a trouvé aucun d’utilisable.',
  'cause.ptr-missing.who':
    'C’est le fournisseur à qui appartient l’adresse internet qui définit ce nom, à la demande de la personne qui gère le serveur expéditeur.',

  'cause.ptr-mismatch.title': 'Nom et adresse du serveur expéditeur ne concordent pas',
  'cause.ptr-mismatch.text':
    'L’adresse internet de votre serveur de messagerie a un nom, mais ce nom ne ramène pas à la même adresse ; le côté destinataire ne lui fait donc pas confiance.',
  'cause.ptr-mismatch.who':
    'La personne qui gère le serveur expéditeur et le fournisseur à qui appartient son adresse doivent faire concorder les deux.',

  'cause.ipv6-requirements.title': 'L’envoi par IPv6 ne respecte pas les règles du destinataire',
  'cause.ipv6-requirements.text':
    'Votre serveur de messagerie a utilisé son adresse internet de type plus récent (IPv6). Pour celles-ci, le côté destinataire exige un nom inverse et la preuve que l’e-mail est authentique, et l’un des deux manquait.',
  'cause.ipv6-requirements.who':
    'La personne qui gère le serveur expéditeur peut compléter la configuration ou envoyer par IPv4.',

  'cause.ipv6-not-accepted.title': 'Le destinataire n’accepte pas d’e-mail par IPv6',
  'cause.ipv6-not-accepted.text':
    'Votre serveur de messagerie a utilisé son adresse internet de type plus récent (IPv6), et le côté destinataire n’est pas configuré pour recevoir des e-mails de cette façon.',
  'cause.ipv6-not-accepted.who':
    'La personne qui gère le serveur expéditeur peut envoyer cet e-mail par IPv4.',

  'cause.helo-invalid.title': 'Le serveur expéditeur s’est présenté sous un mauvais nom',
  'cause.helo-invalid.text':
    'En se connectant, votre serveur de messagerie s’est présenté sous un nom incomplet, inexistant ou appartenant à quelqu’un d’autre.',
  'cause.helo-invalid.who':
    'La personne qui gère le serveur expéditeur peut définir son nom correct.',

  'cause.protocol-error.title': 'Les deux serveurs de messagerie ne se sont pas compris',
  'cause.protocol-error.text':
    'Votre serveur de messagerie, ou un pare-feu placé entre les deux, n’a pas respecté les règles de l’échange, et le serveur destinataire y a mis fin.',
  'cause.protocol-error.who':
    'La personne qui gère le serveur expéditeur doit examiner son logiciel ou son pare-feu.',

  'cause.unauthenticated.title': 'L’e-mail n’a pas pu prouver qu’il vient de vous',
  'cause.unauthenticated.text':
    'Le côté destinataire veut la preuve que votre domaine a vraiment envoyé l’e-mail (SPF ou DKIM), et aucune des deux preuves n’a tenu.',
  'cause.unauthenticated.who':
    'La personne qui s’occupe des réglages (DNS) du domaine expéditeur peut y remédier.',

  'cause.spf-fail.title': 'Le serveur expéditeur n’est pas autorisé pour ce domaine',
  'cause.spf-fail.text':
    'Votre domaine publie une liste des serveurs qui peuvent envoyer en son nom (SPF), et le serveur qui a envoyé cet e-mail n’y figure pas.',
  'cause.spf-fail.who':
    'La personne qui s’occupe des réglages (DNS) du domaine expéditeur peut y remédier.',

  'cause.spf-permerror.title': 'La liste des serveurs autorisés du domaine est erronée',
  'cause.spf-permerror.text':
    'La liste des serveurs qui peuvent envoyer au nom de votre domaine (SPF) contient une erreur, et le côté destinataire n’a donc pas pu l’utiliser.',
  'cause.spf-permerror.who':
    'La personne qui s’occupe des réglages (DNS) du domaine expéditeur peut la réparer.',

  'cause.spf-record-suspicious.title': 'Le domaine autorise trop de serveurs à envoyer',
  'cause.spf-record-suspicious.text':
    'La liste des serveurs qui peuvent envoyer au nom de votre domaine (SPF) est si large que presque n’importe qui pourrait utiliser ce nom, et le côté destinataire ne l’accepte pas comme preuve.',
  'cause.spf-record-suspicious.who':
    'La personne qui s’occupe des réglages (DNS) du domaine expéditeur peut la restreindre.',

  'cause.dkim-fail.title': 'La signature numérique de l’e-mail n’a pas tenu',
  'cause.dkim-fail.text':
    'Le côté destinataire veut sur l’e-mail une signature numérique valide de votre domaine (DKIM) ; elle manquait ou ne correspondait pas.',
  'cause.dkim-fail.who':
    'La personne qui s’occupe des réglages (DNS) du domaine expéditeur et du serveur qui signe les e-mails peut y remédier.',

  'cause.dmarc-reject.title': 'Le domaine expéditeur fait refuser les e-mails sans preuve',
  'cause.dmarc-reject.text':
    'Votre domaine demande aux destinataires de refuser les e-mails envoyés en son nom dont l’authenticité n’est pas prouvée (DMARC), et celle de cet e-mail n’a pas pu l’être.',
  'cause.dmarc-reject.who':
    'La personne qui s’occupe des réglages (DNS) du domaine expéditeur peut faire en sorte que la preuve tienne.',

  'cause.dmarc-missing.title': 'Le domaine de l’expéditeur n’a pas de DMARC',
  'cause.dmarc-missing.text':
    'Le côté destinataire attend d’un domaine qu’il dise que faire des e-mails dont l’authenticité n’est pas prouvée (DMARC), et le vôtre ne dit rien.',
  'cause.dmarc-missing.who':
    'La personne qui s’occupe des réglages (DNS) du domaine expéditeur peut publier l’enregistrement.',

  'cause.dmarc-alignment.title': 'La preuve valait pour un autre domaine que l’expéditeur',
  'cause.dmarc-alignment.text':
    'L’e-mail portait une preuve d’origine, mais pour un autre domaine que celui de l’adresse d’expéditeur que les gens voient.',
  'cause.dmarc-alignment.who':
    'La personne qui s’occupe des réglages (DNS) du domaine expéditeur peut faire concorder les deux.',

  'cause.forwarding-breaks-auth.title': 'Un transfert automatique a rompu la preuve d’origine',
  'cause.forwarding-breaks-auth.text':
    'Votre e-mail est arrivé à un serveur qui le transmet à une autre adresse. Le serveur final a alors vu votre nom sur un e-mail venant du serveur d’un inconnu et l’a refusé. Vous n’avez rien fait de mal.',
  'cause.forwarding-breaks-auth.who':
    'La personne qui gère le transfert peut y remédier ; vous pouvez écrire directement à l’adresse finale.',

  'cause.from-domain-not-owned.title': 'L’adresse d’expéditeur est d’un domaine d’autrui',
  'cause.from-domain-not-owned.text':
    'L’e-mail a été envoyé avec une adresse d’expéditeur d’un domaine (par exemple celui d’une messagerie gratuite) par un serveur qui n’appartient pas à ce service, et cela n’est pas permis.',
  'cause.from-domain-not-owned.who':
    'Vous pouvez y remédier en envoyant avec une adresse de votre propre domaine, ou par le serveur de ce service.',

  'cause.sender-domain-dns.title': 'Le domaine de l’expéditeur est introuvable',
  'cause.sender-domain-dns.text':
    'Le côté destinataire a cherché le domaine de votre adresse et n’a rien trouvé qui puisse recevoir des e-mails ; il ne pourrait donc jamais vous répondre.',
  'cause.sender-domain-dns.who':
    'La personne qui s’occupe des réglages (DNS) du domaine expéditeur peut y remédier.',

  'cause.sender-null-mx.title': 'Le domaine expéditeur dit ne recevoir aucun e-mail',
  'cause.sender-null-mx.text':
    'Votre domaine publie qu’il ne reçoit aucun e-mail (un null MX), et le côté destinataire n’accepte pas les e-mails auxquels personne ne peut répondre.',
  'cause.sender-null-mx.who':
    'La personne qui s’occupe du domaine expéditeur peut changer cela, ou envoyer depuis un domaine qui reçoit des e-mails.',

  'cause.sender-address-invalid.title': 'L’adresse de l’expéditeur n’est pas valide',
  'cause.sender-address-invalid.text':
    'L’e-mail est parti avec une adresse d’expéditeur incomplète ou mal écrite.',
  'cause.sender-address-invalid.who':
    'La personne qui gère le programme ou le serveur d’envoi peut la corriger.',

  'cause.sender-verify-failed.title': 'Le destinataire n’a pas pu vérifier votre adresse',
  'cause.sender-verify-failed.text':
    'Avant d’accepter l’e-mail, le côté destinataire a demandé à votre serveur de messagerie si votre adresse existe et n’a pas obtenu de réponse utilisable.',
  'cause.sender-verify-failed.who':
    'La personne qui gère le serveur de messagerie du domaine expéditeur peut rendre l’adresse joignable.',

  'cause.sender-not-owned.title': 'Ce compte ne peut pas utiliser cette adresse d’expéditeur',
  'cause.sender-not-owned.text':
    'Vous vous êtes connecté avec un compte mais avez envoyé avec l’adresse d’un autre, et votre fournisseur de messagerie ne le permet pas.',
  'cause.sender-not-owned.who':
    'Vous pouvez y remédier dans votre logiciel de messagerie en choisissant l’adresse qui correspond au compte utilisé.',

  'cause.sender-account-blocked.title': 'Le compte expéditeur a été bloqué',
  'cause.sender-account-blocked.text':
    'Votre propre fournisseur de messagerie empêche ce compte d’envoyer.',
  'cause.sender-account-blocked.who':
    'La personne qui administre le compte doit régler cela avec votre fournisseur de messagerie.',

  'cause.sender-account-compromised.title': 'Le compte expéditeur a peut-être été piraté',
  'cause.sender-account-compromised.text':
    'Votre propre fournisseur de messagerie a vu partir de votre compte des e-mails si nombreux ou si inhabituels qu’il l’a bloqué. Quelqu’un d’autre l’utilise peut-être.',
  'cause.sender-account-compromised.who':
    'Vous pouvez y remédier : sécurisez d’abord le compte, puis demandez son déblocage.',

  'cause.sender-quota-exceeded.title': 'Votre propre limite d’envoi est atteinte',
  'cause.sender-quota-exceeded.text':
    'Votre compte a envoyé autant que votre propre fournisseur de messagerie le permet pour une durée donnée.',
  'cause.sender-quota-exceeded.who':
    'Vous pouvez attendre que la limite soit remise à zéro, ou en demander une plus élevée.',

  'cause.sender-host-compromised.title': 'La machine d’envoi semble infectée',
  'cause.sender-host-compromised.text':
    'Le côté destinataire a vu des signes que la machine ou le réseau derrière l’adresse internet de votre serveur de messagerie est infecté ou détourné.',
  'cause.sender-host-compromised.who':
    'La personne qui gère cette machine ou ce réseau doit le nettoyer.',

  'cause.sender-host-abused.title': 'Le serveur expéditeur est détourné par des tiers',
  'cause.sender-host-abused.text':
    'Le côté destinataire a vu des inconnus envoyer des e-mails par votre serveur de messagerie.',
  'cause.sender-host-abused.who':
    'La personne qui gère le serveur expéditeur doit le fermer aux inconnus.',

  'cause.tenant-blocked.title': 'Le service de messagerie de votre organisation est bloqué',
  'cause.tenant-blocked.text':
    'Microsoft empêche toute votre organisation d’envoyer, souvent parce qu’elle est nouvelle, en période d’essai ou qu’elle a envoyé des e-mails inhabituels.',
  'cause.tenant-blocked.who':
    'L’administrateur Microsoft 365 de votre organisation doit régler cela avec Microsoft.',

  'cause.tenant-unregistered-domain.title': 'Le domaine expéditeur n’est pas enregistré au service',
  'cause.tenant-unregistered-domain.text':
    'Votre organisation a envoyé un e-mail par son service de messagerie avec un domaine qui n’y est pas enregistré.',
  'cause.tenant-unregistered-domain.who':
    'L’administrateur de la messagerie de votre organisation peut ajouter le domaine.',

  'cause.login-failed.title': 'Le serveur sortant a refusé la connexion au compte',
  'cause.login-failed.text':
    'Votre logiciel de messagerie n’a pas pu se connecter à votre serveur sortant : le nom ou le mot de passe n’a pas été accepté.',
  'cause.login-failed.who':
    'Vous pouvez y remédier dans les réglages du compte de votre logiciel de messagerie.',

  'cause.relay-auth-required.title': 'Le serveur sortant veut que vous vous identifiiez',
  'cause.relay-auth-required.text':
    'Votre logiciel de messagerie ou votre appareil a remis l’e-mail sans s’identifier, et le serveur sortant n’accepte d’e-mails pour d’autres qu’après identification.',
  'cause.relay-auth-required.who':
    'Vous pouvez y remédier dans les réglages de votre logiciel de messagerie ou de votre appareil.',

  'cause.relay-denied.title': 'Le serveur ne transmet pas d’e-mails pour cette adresse',
  'cause.relay-denied.text':
    'L’e-mail est arrivé à un serveur qui ne s’occupe pas du domaine du destinataire et ne veut pas le transmettre.',
  'cause.relay-denied.who':
    'La personne qui gère le serveur expéditeur peut corriger l’identification ou le routage ; il arrive aussi que le domaine du destinataire désigne le mauvais serveur.',

  'cause.esp-sender-not-verified.title': 'Le service d’envoi n’a pas vérifié cet expéditeur',
  'cause.esp-sender-not-verified.text':
    'Le service qui envoie vos e-mails veut la preuve que vous pouvez utiliser cette adresse ou ce domaine d’expéditeur, et il n’en a pas encore.',
  'cause.esp-sender-not-verified.who':
    'La personne qui administre le compte auprès de ce service peut faire vérifier l’expéditeur.',

  'cause.esp-suppressed.title': 'Le service d’envoi n’écrit plus à cette adresse',
  'cause.esp-suppressed.text':
    'Le service qui envoie vos e-mails tient une liste des adresses qui ont déjà renvoyé des e-mails ou porté plainte, et le destinataire y figure. Cet e-mail n’a jamais été envoyé.',
  'cause.esp-suppressed.who':
    'La personne qui administre le compte auprès de ce service peut retirer l’adresse de cette liste.',

  'cause.recipient-unknown.title': 'L’adresse du destinataire n’existe pas',
  'cause.recipient-unknown.text':
    'Le serveur destinataire ne connaît personne à cette adresse. Le plus souvent, elle est mal orthographiée ou la personne est partie.',
  'cause.recipient-unknown.who':
    'Vous pouvez y remédier en vérifiant l’adresse ou en demandant à la personne par un autre moyen.',

  'cause.recipient-stale-address.title': 'Une adresse périmée a été utilisée',
  'cause.recipient-stale-address.text':
    'Votre logiciel de messagerie a repris une ancienne entrée pour cette personne, ou son adresse a changé.',
  'cause.recipient-stale-address.who':
    'Vous pouvez y remédier en supprimant l’ancienne entrée et en saisissant l’adresse à nouveau.',

  'cause.recipient-domain-not-found.title': 'Le domaine du destinataire n’existe pas',
  'cause.recipient-domain-not-found.text':
    'La partie après le @ dans l’adresse du destinataire est introuvable. Le plus souvent, il s’agit d’une faute de frappe.',
  'cause.recipient-domain-not-found.who':
    'Vous pouvez y remédier en vérifiant l’adresse lettre par lettre.',

  'cause.recipient-domain-no-mx.title': 'Le domaine du destinataire n’a pas de serveur d’e-mail',
  'cause.recipient-domain-no-mx.text':
    'Le domaine du destinataire existe, mais ne dit pas quel serveur reçoit ses e-mails.',
  'cause.recipient-domain-no-mx.who':
    'La personne qui gère le domaine du destinataire peut y remédier ; vérifiez d’abord l’orthographe.',

  'cause.recipient-null-mx.title': 'Le domaine du destinataire ne reçoit aucun e-mail',
  'cause.recipient-null-mx.text':
    'Le domaine du destinataire déclare qu’il ne reçoit aucun e-mail.',
  'cause.recipient-null-mx.who':
    'Vous pouvez utiliser une autre adresse de la personne ; celle-ci ne peut jamais fonctionner.',

  'cause.recipient-mx-wrong.title': 'L’e-mail du destinataire va au mauvais serveur',
  'cause.recipient-mx-wrong.text':
    'Le domaine du destinataire envoie ses e-mails à un serveur qui ne s’en estime pas responsable.',
  'cause.recipient-mx-wrong.who':
    'La personne qui gère le domaine du destinataire doit corriger cela.',

  'cause.recipient-disabled.title': 'La boîte aux lettres du destinataire est fermée',
  'cause.recipient-disabled.text':
    'L’adresse existe, mais sa boîte aux lettres a été désactivée ou n’est plus utilisée.',
  'cause.recipient-disabled.who':
    'Seul le destinataire peut la rouvrir ; joignez la personne par un autre moyen.',

  'cause.mailbox-full.title': 'La boîte aux lettres du destinataire est pleine',
  'cause.mailbox-full.text':
    'Il n’y a plus de place dans la boîte aux lettres du destinataire. Rien n’est en cause de votre côté.',
  'cause.mailbox-full.who':
    'Le destinataire doit faire de la place ; prévenez-le par un autre moyen.',

  'cause.recipient-rate-limited.title': 'Le destinataire reçoit trop d’e-mails en ce moment',
  'cause.recipient-rate-limited.text':
    'La boîte aux lettres du destinataire reçoit en ce moment plus d’e-mails que son fournisseur n’en permet.',
  'cause.recipient-rate-limited.who': 'Personne n’a rien à faire ; cela passe tout seul.',

  'cause.recipient-restricted.title': 'Le destinataire n’accepte que certains expéditeurs',
  'cause.recipient-restricted.text':
    'L’adresse n’accepte d’e-mails que de certaines personnes, par exemple seulement de l’intérieur de son organisation, et vous n’en faites pas partie.',
  'cause.recipient-restricted.who':
    'L’administrateur de la messagerie du destinataire peut vous autoriser.',

  'cause.recipient-blocked-sender.title': 'Le côté destinataire bloque cet expéditeur',
  'cause.recipient-blocked-sender.text':
    'Le destinataire ou son organisation a mis votre adresse, votre domaine ou votre serveur sur sa propre liste de blocage.',
  'cause.recipient-blocked-sender.who':
    'L’administrateur de la messagerie du destinataire peut lever le blocage.',

  'cause.recipient-anti-spoofing.title': 'Le destinataire croit que l’e-mail usurpe son nom',
  'cause.recipient-anti-spoofing.text':
    'L’e-mail est venu de l’extérieur mais porte une adresse de l’organisation même du destinataire, et le côté destinataire le refuse comme une falsification.',
  'cause.recipient-anti-spoofing.who':
    'L’administrateur de la messagerie du destinataire peut autoriser le service qui envoie en son nom.',

  'cause.recipient-geo-block.title': 'Le destinataire n’accepte pas d’e-mail de ce pays',
  'cause.recipient-geo-block.text':
    'L’organisation du destinataire refuse les e-mails du pays ou de la région où se trouve votre serveur de messagerie.',
  'cause.recipient-geo-block.who':
    'L’administrateur de la messagerie du destinataire peut faire une exception.',

  'cause.policy-rule.title': 'Une règle de l’organisation destinataire l’a refusé',
  'cause.policy-rule.text':
    'Un administrateur du côté destinataire a défini une règle qui refuse les e-mails comme celui-ci.',
  'cause.policy-rule.who':
    'L’administrateur de la messagerie du destinataire peut dire de quelle règle il s’agit et la changer.',

  'cause.policy-unspecified.title': 'Refusé pour une règle que le destinataire ne nomme pas',
  'cause.policy-unspecified.text':
    'Le serveur destinataire a refusé l’e-mail mais ne dit pas pourquoi : ses mots correspondent à bien des raisons différentes.',
  'cause.policy-unspecified.who':
    'La personne qui gère le serveur expéditeur peut examiner les raisons probables ci-dessous ; l’administrateur du destinataire connaît la vraie.',

  'cause.recipient-server-unreachable.title': 'Le serveur du destinataire est injoignable',
  'cause.recipient-server-unreachable.text':
    'Votre serveur de messagerie n’a pas pu se connecter à celui du destinataire.',
  'cause.recipient-server-unreachable.who':
    'La personne qui gère le serveur de messagerie du destinataire doit le remettre en service.',

  'cause.recipient-dns-failure.title': 'Le DNS du domaine du destinataire ne répond pas',
  'cause.recipient-dns-failure.text':
    'Votre serveur de messagerie a demandé où livrer les e-mails du domaine du destinataire et a reçu une erreur au lieu d’une réponse.',
  'cause.recipient-dns-failure.who':
    'La personne qui s’occupe du domaine du destinataire doit réparer son DNS.',

  'cause.dns-temporary-failure.title': 'Une recherche DNS a échoué pour le moment',
  'cause.dns-temporary-failure.text':
    'Un des serveurs n’a pas pu chercher quelque chose dans le DNS à ce moment-là. En général, c’est terminé en quelques minutes.',
  'cause.dns-temporary-failure.who': 'Personne n’a rien à faire ; l’envoi sera tenté à nouveau.',

  'cause.network-timeout.title': 'La connexion a été interrompue',
  'cause.network-timeout.text':
    'Les deux serveurs de messagerie étaient connectés, mais l’un d’eux a cessé de répondre avant que l’e-mail soit passé.',
  'cause.network-timeout.who':
    'Le serveur réessaie de lui-même ; si cela se répète, la personne qui gère le serveur expéditeur doit examiner le réseau.',

  'cause.recipient-server-misconfigured.title': 'Le serveur du destinataire a un défaut',
  'cause.recipient-server-misconfigured.text':
    'Le serveur de messagerie du destinataire n’a pas pu accepter l’e-mail à cause d’un défaut qui lui est propre. Rien n’est en cause de votre côté.',
  'cause.recipient-server-misconfigured.who':
    'La personne qui gère le serveur de messagerie du destinataire doit le réparer.',

  'cause.recipient-tls-policy.title': 'La connexion sécurisée du destinataire est défaillante',
  'cause.recipient-tls-policy.text':
    'Le domaine du destinataire exige une connexion sécurisée avec un certificat en règle, et son serveur de messagerie n’a pas pu en fournir un.',
  'cause.recipient-tls-policy.who':
    'La personne qui gère le serveur de messagerie du destinataire doit le réparer.',

  'cause.tls-required.title': 'Le destinataire exige une connexion chiffrée',
  'cause.tls-required.text':
    'Le côté destinataire n’accepte d’e-mails que par une connexion chiffrée, et votre serveur de messagerie n’en a pas utilisé.',
  'cause.tls-required.who':
    'La personne qui gère le serveur expéditeur peut activer le chiffrement.',

  'cause.receiver-dnsbl-misconfig.title': 'Le destinataire a mal lu une liste de blocage',
  'cause.receiver-dnsbl-misconfig.text':
    'Le serveur destinataire utilise mal une liste de blocage : il prend un message d’erreur pour une inscription, ou interroge une liste qui n’existe plus. Ces mots ne signifient pas que votre serveur de messagerie est listé ; la faute est du côté destinataire, et d’autres expéditeurs sont refusés aussi.',
  'cause.receiver-dnsbl-misconfig.who':
    'La personne qui gère le serveur de messagerie du destinataire doit le réparer.',

  'cause.receiver-nat-hides-ip.title': 'Le destinataire ne voit pas qui se connecte',
  'cause.receiver-nat-hides-ip.text':
    'Le serveur destinataire voit une adresse interne à la place de la vraie adresse de votre serveur de messagerie et juge la mauvaise machine. La faute est du côté destinataire.',
  'cause.receiver-nat-hides-ip.who':
    'La personne qui gère le serveur de messagerie du destinataire doit le réparer.',

  'cause.receiver-dns-broken.title': 'Les recherches DNS du destinataire échouent',
  'cause.receiver-dns-broken.text':
    'Le serveur destinataire n’a pas pu chercher le nom de votre serveur de messagerie parce que son propre DNS est en difficulté. La faute est du côté destinataire.',
  'cause.receiver-dns-broken.who':
    'La personne qui gère le serveur de messagerie du destinataire doit le réparer.',

  'cause.greylisted.title': 'Différé volontairement ; l’envoi sera retenté',
  'cause.greylisted.text':
    'Le serveur destinataire fait attendre les e-mails des serveurs qu’il ne connaît pas encore, pour voir s’ils réessaient. Votre serveur de messagerie le fait de lui-même, et l’e-mail n’est pas perdu.',
  'cause.greylisted.who': 'Personne n’a rien à faire ; en général, l’e-mail arrive dans l’heure.',

  'cause.temporary-server-error.title': 'Le serveur destinataire est occupé ou en défaut',
  'cause.temporary-server-error.text':
    'Le serveur destinataire n’a pas pu accepter l’e-mail à ce moment-là et a demandé de réessayer plus tard.',
  'cause.temporary-server-error.who': 'Personne n’a rien à faire ; l’envoi sera tenté à nouveau.',

  'cause.delay-notice.title': 'Seulement retardé : l’envoi est encore tenté',
  'cause.delay-notice.text':
    'Votre serveur de messagerie n’a pas encore pu livrer l’e-mail et continue d’essayer. C’est un avertissement, pas un échec.',
  'cause.delay-notice.who': 'Personne n’a rien à faire pour l’instant.',

  'cause.message-expired.title': 'Le serveur a renoncé après de longs essais',
  'cause.message-expired.text':
    'Votre serveur de messagerie a essayé pendant des jours ou des heures, puis a renoncé. La vraie raison est ce qui a empêché les premiers essais.',
  'cause.message-expired.who':
    'La personne qui gère le serveur expéditeur peut voir dans son journal ce qui a empêché les essais.',

  'cause.mail-loop.title': 'L’e-mail a tourné en rond',
  'cause.mail-loop.text':
    'Des serveurs se sont renvoyé l’e-mail jusqu’à ce que l’un d’eux l’arrête.',
  'cause.mail-loop.who':
    'La personne qui gère la messagerie du destinataire doit corriger un transfert ou un routage.',

  'cause.message-too-big.title': 'L’e-mail est trop volumineux',
  'cause.message-too-big.text':
    'L’e-mail avec ses pièces jointes est plus volumineux que ce qu’accepte un des serveurs.',
  'cause.message-too-big.who':
    'Vous pouvez y remédier en envoyant un lien vers les fichiers, ou des fichiers plus petits.',

  'cause.message-header-too-big.title': 'L’en-tête de l’e-mail est trop volumineux',
  'cause.message-header-too-big.text':
    'La partie technique au début de l’e-mail est plus volumineuse que ce qu’accepte le serveur destinataire. Un très grand nombre de destinataires ou une longue suite de réponses en sont les raisons habituelles.',
  'cause.message-header-too-big.who':
    'La personne qui gère le programme d’envoi peut le raccourcir.',

  'cause.too-many-recipients.title': 'Trop de destinataires à la fois',
  'cause.too-many-recipients.text':
    'L’e-mail était adressé à plus de personnes à la fois qu’un des serveurs n’en permet.',
  'cause.too-many-recipients.who': 'Vous pouvez y remédier en l’envoyant à de plus petits groupes.',

  'cause.recipient-list-hygiene.title': 'Trop d’e-mails à des adresses qui n’existent pas',
  'cause.recipient-list-hygiene.text':
    'Le serveur expéditeur a écrit à tant d’adresses inexistantes que le côté destinataire a cessé de l’écouter.',
  'cause.recipient-list-hygiene.who':
    'La personne qui envoie les campagnes doit nettoyer la liste des destinataires.',

  'cause.content-spam.title': 'L’e-mail a été pris pour du spam',
  'cause.content-spam.text':
    'Le côté destinataire a jugé que le contenu, les liens ou le mode d’envoi de l’e-mail relevaient du spam. Les filtres se trompent, et des e-mails ordinaires sont touchés aussi.',
  'cause.content-spam.who':
    'La personne qui gère le serveur expéditeur peut trouver la raison ; vous pouvez réessayer avec un contenu plus sobre.',

  'cause.content-malware.title': 'Un virus a été trouvé dans l’e-mail',
  'cause.content-malware.text':
    'Le côté destinataire a trouvé, ou croit avoir trouvé, quelque chose de dangereux dans l’e-mail ou ses pièces jointes.',
  'cause.content-malware.who':
    'Vous pouvez y remédier : vérifiez d’abord votre ordinateur et les pièces jointes.',

  'cause.attachment-blocked.title': 'Une pièce jointe de ce type n’est pas acceptée',
  'cause.attachment-blocked.text':
    'Le côté destinataire n’accepte pas les pièces jointes de ce type, même dans des archives.',
  'cause.attachment-blocked.who': 'Vous pouvez y remédier en partageant le fichier par un lien.',

  'cause.message-not-rfc-compliant.title': 'L’e-mail n’est pas construit selon les normes',
  'cause.message-not-rfc-compliant.text':
    'Le programme qui a créé l’e-mail a omis ou mis en double une chose que chaque e-mail doit avoir exactement une fois, comme la ligne de l’expéditeur ou la date.',
  'cause.message-not-rfc-compliant.who':
    'La personne qui gère le programme ou le serveur d’envoi peut corriger cela.',

  'cause.duplicate-message-id.title': 'Le même e-mail a été envoyé deux fois',
  'cause.duplicate-message-id.text':
    'Le serveur destinataire a déjà vu un e-mail avec le même numéro d’identification et a refusé le second.',
  'cause.duplicate-message-id.who':
    'La personne qui gère le programme ou le serveur d’envoi peut corriger cela.',

  'cause.address-syntax.title': 'L’adresse du destinataire est mal écrite',
  'cause.address-syntax.text':
    'L’adresse du destinataire contient un caractère qui n’a rien à y faire, ou il lui en manque un.',
  'cause.address-syntax.who': 'Vous pouvez y remédier en saisissant l’adresse à nouveau.',

  'cause.backscatter.title': 'Avis d’échec pour un e-mail que vous n’avez pas envoyé',
  'cause.backscatter.text':
    'Quelqu’un a utilisé votre adresse comme faux expéditeur, et l’avis d’échec vous est parvenu. En règle générale, votre compte n’a pas été piraté.',
  'cause.backscatter.who': 'Personne n’a rien à faire ; vous pouvez supprimer l’avis.',

  'cause.see-remote-text.title': 'La vraie raison est dans les mots de l’autre serveur',
  'cause.see-remote-text.text':
    'Cet avis n’est qu’une enveloppe : votre serveur de messagerie signale qu’un autre serveur a refusé l’e-mail, et ce sont les mots de ce serveur qui disent pourquoi.',
  'cause.see-remote-text.who':
    'Cherchez les mots de l’autre serveur dans la partie technique de l’avis.',

  'cause.not-a-bounce.title': 'Ce n’est pas un avis de non-remise',
  'cause.not-a-bounce.text': 'Rien dans ce message ne dit qu’un e-mail n’a pas été remis.',
  'cause.not-a-bounce.who': 'Personne n’a rien à faire.',
  'cause.not-a-bounce.delivered.title': 'Une confirmation : l’e-mail a été remis',
  'cause.not-a-bounce.delivered.text': 'Cet avis confirme qu’un e-mail a été remis ou transmis.',
  'cause.not-a-bounce.auto-reply.title': 'Une réponse automatique, pas un avis de non-remise',
  'cause.not-a-bounce.auto-reply.text':
    'C’est une réponse automatique, par exemple un message d’absence. L’e-mail lui-même a été remis.',
  'cause.not-a-bounce.complaint.title': 'Une plainte pour spam, pas un avis de non-remise',
  'cause.not-a-bounce.complaint.text':
    'Ceci signale qu’un destinataire a marqué un e-mail comme indésirable. L’e-mail lui-même a été remis.',
  'cause.not-a-bounce.receipt.title': 'Un accusé de réception, pas un avis de non-remise',
  'cause.not-a-bounce.receipt.text':
    'C’est un accusé pour un e-mail, par exemple qu’il a été lu ou supprimé. Il ne signale aucun échec de remise.',

  'cause.unclassified.title': 'L’e-mail est revenu, mais la raison n’est pas connue',
  'cause.unclassified.text':
    'C’est un avis de non-remise, mais ses mots ne correspondent à aucune raison que nous connaissons.',
  'cause.unclassified.who':
    'L’administrateur de la messagerie du destinataire peut consulter la vraie raison ; les vérifications ci-dessous peuvent restreindre les possibilités.',
} as const satisfies Record<keyof typeof en, string>;
