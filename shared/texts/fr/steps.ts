/** Ce qu’il faut faire, pas à pas : `title` est l’acte, `detail` dit pourquoi, combien de temps, et à quoi on voit que cela a marché. */
import type { steps as en } from '../en/steps.ts';

export const steps = {
  // Attendre, renvoyer, prévenir les autres.
  'step.wait.title': 'Attendez : le serveur réessaie de lui-même',
  'step.wait.detail':
    'La plupart des serveurs réessaient dans l’heure et continuent jusqu’à cinq jours ; envoyer une seconde copie ne ferait donc que doubler l’e-mail. S’il ne peut finalement pas être remis, vous recevrez un autre avis ; si vous n’en recevez pas, il est arrivé.',
  'step.triesGoOn.title': 'Pas besoin de seconde copie : le serveur essaie encore',
  'step.triesGoOn.detail':
    'Il continue jusqu’à cinq jours. Si la cause est réparée d’ici là, ce même e-mail passera de lui-même ; sinon, vous recevrez un avis définitif.',
  'step.resendLater.title': 'Renvoyez l’e-mail plus tard',
  'step.resendLater.detail':
    'La raison peut passer d’elle-même. Attendez une heure, ou jusqu’au lendemain, et renvoyez-le une fois ; si le même avis revient, passez à l’étape suivante.',
  'step.sendAgain.title': 'Renvoyez l’e-mail maintenant',
  'step.sendAgain.detail':
    'La vérification d’aujourd’hui montre que ce dont se plaint l’avis n’est plus vrai. Un essai de plus ne coûte rien : si aucun nouvel avis n’arrive dans l’heure, cela a marché. Si le même avis revient, le destinataire voit autre chose que nous, et les étapes ci-dessous s’appliquent.',
  'step.passOn.title': 'Vous ne gérez pas vous-même le serveur ? Transmettez ceci',
  'step.passOn.detail':
    'Donnez le texte ci-dessous à qui s’occupe de votre messagerie : votre service informatique, votre hébergeur ou l’assistance de votre fournisseur de messagerie. Il contient tout ce qu’il leur faut. En attendant la solution, utilisez un autre compte de messagerie ou un autre moyen de joindre la personne.',
  'step.tellRecipient.title': 'Joignez le destinataire autrement et transmettez-lui ceci',
  'step.tellRecipient.detail':
    'Seul le côté destinataire peut changer cela, et souvent son administrateur n’en sait rien. Téléphonez, ou écrivez depuis un autre compte de messagerie, et envoyez le texte ci-dessous ; il dit exactement quoi chercher. Vous saurez que cela a marché quand votre prochain e-mail ne vous vaudra plus d’avis.',
  'step.otherWay.title': 'Joignez la personne par un autre moyen',
  'step.otherWay.detail':
    'Appelez, envoyez un SMS ou utilisez une autre adresse de la même personne. Renvoyer le même e-mail ne change rien.',
  'step.otherWayBusy.title': 'Si c’est urgent, joignez la personne par un autre moyen',
  'step.otherWayBusy.detail':
    'La boîte aux lettres accepte de nouveau des e-mails après un moment, en général dans la journée. D’autres copies du même e-mail ne feraient que prolonger l’attente.',
  'step.otherWayFull.title': 'Prévenez la personne par un autre moyen',
  'step.otherWayFull.detail':
    'Souvent, quand une boîte aux lettres est pleine, son propriétaire n’en sait rien. Appelez, envoyez un SMS ou utilisez une autre adresse de la même personne, et renvoyez l’e-mail quand il y aura de la place.',

  // Envoi depuis une ligne qui ne doit pas livrer directement.
  'step.relay.title': 'Envoyez par le serveur sortant de votre fournisseur',
  'step.relay.detail':
    'Réglez le logiciel de messagerie, l’imprimante, le site ou le script qui a envoyé cet e-mail pour qu’il le remette au serveur sortant (SMTP) de votre fournisseur de messagerie ou d’accès à internet, avec identification, sur le port 587 (STARTTLS) ou 465 (TLS). Ce serveur peut livrer partout ; la règle sur votre propre ligne ne compte donc plus. L’effet est immédiat : renvoyez l’e-mail, et cela a marché si aucun nouvel avis n’arrive.',
  'step.relayNamed.title': 'Envoyez par le serveur sortant de {relay}',
  'step.relayNamed.detail':
    'La ligne appartient à {owner}. Réglez le logiciel de messagerie, l’imprimante, le site ou le script qui a envoyé cet e-mail pour qu’il le remette à {host}, port {port} ({security}), avec identification : {login}. Ce serveur peut livrer partout ; la règle sur votre propre ligne ne compte donc plus. Si votre boîte aux lettres est chez un autre fournisseur, utilisez plutôt le serveur sortant de celui-ci. L’effet est immédiat : renvoyez l’e-mail, et cela a marché si aucun nouvel avis n’arrive.',
  'step.relayMailbox.title': 'Envoyez par le serveur sortant de {relay}',
  'step.relayMailbox.detail':
    'L’adresse de l’expéditeur est une boîte aux lettres de {relay}. Réglez le logiciel de messagerie, l’imprimante, le site ou le script qui a envoyé cet e-mail pour qu’il le remette à {host}, port {port} ({security}), avec identification : {login}. Ce serveur peut livrer partout ; la règle sur votre propre ligne ne compte donc plus. L’effet est immédiat : renvoyez l’e-mail, et cela a marché si aucun nouvel avis n’arrive.',
  'step.smarthost.title': 'Serveur à vous : confiez tout l’envoi à un relais (smarthost)',
  'step.smarthost.detail':
    'Gardez votre serveur, mais faites-lui transmettre les e-mails sortants au relais de votre fournisseur, de votre hébergeur, de Google Workspace, de Microsoft 365 ou d’un service d’envoi, avec identification. Si le relais envoie au nom de votre domaine, son propre include SPF doit figurer dans votre enregistrement SPF, et la signature DKIM doit rester active. Cela marche dès le prochain e-mail : le journal montre alors le relais comme prochain serveur, et non le serveur du destinataire.',
  'step.direct.title': 'Seulement si l’envoi doit être direct : l’accord du fournisseur',
  'step.direct.detail':
    'Demandez au fournisseur à qui appartient l’adresse une adresse fixe dans un contrat professionnel, l’autorisation de faire tourner un serveur de messagerie, le port 25 ouvert en sortie et un nom inverse (PTR) qui soit le nom de votre serveur. Nom, adresse et salutation (HELO) doivent alors concorder, et si le serveur a aussi IPv6, cela vaut également pour cette adresse. Il y faut des jours, et cela dépend du fournisseur ; sans son accord, restez au relais.',
  'step.pblSelf.title': 'Ensuite : retirez vous-même l’adresse de la PBL',
  'step.pblSelf.detail':
    'L’entrée (127.0.0.11) est tenue par Spamhaus, et une adresse fixe isolée d’un vrai serveur de messagerie peut être retirée gratuitement sur sa propre page, sauf si la règle du fournisseur l’interdit. Ne le faites qu’après l’accord du fournisseur et une fois le nom inverse en place. L’effet se voit en quelques minutes à quelques heures ; cela a marché quand la page ne montre plus la PBL.',
  'step.pblProvider.title': 'Ensuite : le fournisseur retire l’adresse de la PBL',
  'step.pblProvider.detail':
    'L’entrée (127.0.0.10) est tenue par le fournisseur lui-même ; vous ne pouvez donc pas la retirer : c’est à lui de changer ses propres données chez Spamhaus. Demandez-le dans la même lettre. Cela a marché quand la page de Spamhaus ne montre plus la PBL ; sans l’accord du fournisseur, restez au relais.',
  'step.pblCheck.title': 'Ensuite : regardez si la PBL nomme l’adresse',
  'step.pblCheck.detail':
    'D’ici, cela n’a pas pu être établi. Ouvrez la page de Spamhaus avec l’adresse : une entrée tenue par Spamhaus (127.0.0.11) peut y être retirée gratuitement pour une adresse fixe, une entrée tenue par le fournisseur (127.0.0.10) seulement par celui-ci. Si l’adresse n’y figure pas, il n’y a rien à retirer.',
  'step.directAuth.title': 'Assurez-vous ensuite que SPF, DKIM et DMARC suivent',
  'step.directAuth.detail':
    'Ils ne sont pas la raison de ce refus et ne le lèvent pas, mais les destinataires les demandent ensuite. Le serveur qui enverra désormais, quel qu’il soit, doit être couvert par un seul enregistrement SPF, les e-mails devraient être signés avec DKIM, et DMARC peut commencer par p=none. Les changements DNS prennent de quelques minutes à un jour.',
  'step.ipv6Direct.title': 'Attention à IPv6 : cet e-mail est parti par là',
  'step.ipv6Direct.detail':
    'Les serveurs préfèrent IPv6 quand ils l’ont, et les destinataires y sont plus stricts. Si le relais n’est pas possible, faites envoyer le serveur par IPv4 jusqu’à ce que son adresse IPv6 ait un nom inverse et soit couverte par SPF. Cela marche dès le prochain e-mail.',
  'step.policyDont.title': 'Ce qui n’aide pas',
  'step.policyDont.detail':
    'Renvoyer le même e-mail par la même ligne, changer le texte de l’e-mail, changer SPF, ou payer un service de retrait : le blocage porte sur la ligne. Si personne sur cette ligne ne voulait envoyer d’e-mails, cherchez un ordinateur ou un appareil infecté.',

  // Listes de blocage publiques.
  'step.listedFirst.title': 'D’abord, faites cesser ce qui a mené à l’inscription',
  'step.listedFirst.detail':
    'Les listes réinscrivent une adresse en quelques heures si les e-mails indésirables continuent. Cherchez dans le journal du serveur des e-mails que personne chez vous n’a écrits, des comptes au mot de passe volé, des formulaires web détournés par des inconnus et, sur un serveur partagé, d’autres clients. {why}Changez les mots de passe et fermez la brèche avant de demander le retrait ; cela a marché quand le journal reste calme pendant un jour.',
  'step.cleanMachine.title': 'D’abord, trouvez et nettoyez la machine infectée',
  'step.cleanMachine.detail':
    'Ce type d’inscription vient d’un virus, d’un appareil détourné ou d’un site piraté derrière l’adresse ; sur un réseau à une seule adresse publique, ce peut être n’importe quelle machine. Vérifiez-les toutes, mettez-les à jour, changez les mots de passe et ne laissez que le serveur de messagerie utiliser le port 25 en sortie. Sans cela, une adresse retirée est réinscrite en quelques heures.',
  'step.delist.title': 'Ensuite, demandez à {list} de retirer l’adresse',
  'step.delist.detail':
    'N’utilisez que la propre page de la liste : le retrait y est gratuit. {time} Cela a marché quand la page ne montre plus {subject} ; renvoyez alors l’e-mail.',
  'step.delistAuto.title': 'Ensuite, attendez {list} : ses entrées expirent seules',
  'step.delistAuto.detail':
    'Dès que plus aucune plainte n’arrive, l’entrée prend fin d’elle-même. {time} Un raccourci payant n’est pas nécessaire. La propre page de la liste montre quand c’est terminé ; renvoyez alors l’e-mail.',
  'step.lookUpList.title': 'Regardez si {list} a encore l’adresse',
  'step.lookUpList.detail':
    'L’avis nomme cette liste, mais elle n’a pas pu être interrogée d’ici. Sa propre page dit si l’adresse est listée maintenant, et pourquoi. Si elle ne l’est pas, renvoyez l’e-mail ; si elle l’est, faites d’abord cesser la cause, puis utilisez le retrait proposé sur cette page, qui est gratuit.',
  'step.lookUpDomain.title': 'Regardez si {list} a encore le domaine',
  'step.lookUpDomain.detail':
    'L’avis nomme cette liste, mais elle n’a pas pu être interrogée d’ici. Sa propre page dit si le domaine est listé maintenant. S’il ne l’est pas, renvoyez l’e-mail ; s’il l’est, faites d’abord cesser la cause, puis utilisez le retrait proposé sur cette page, qui est gratuit.',
  'step.whichList.title': 'Trouvez quelle liste le destinataire a utilisée',
  'step.whichList.detail':
    'Le refus ne nomme pas sa liste, et aucune liste ayant répondu ici n’a l’adresse. L’avis complet ou le journal du serveur contient souvent un lien vers elle. Sinon, seul l’administrateur du destinataire le sait ; le texte ci-dessous le lui demande.',
  'step.neighbours.title': 'Pour {list} : parlez à l’hébergeur, et ne payez personne',
  'step.neighbours.detail':
    'Cette liste s’en prend à des réseaux entiers pour ce que d’autres clients ont fait ; vous ne pouvez donc pas en retirer une adresse isolée, et peu de destinataires refusent des e-mails à cause d’elle. Prévenez l’hébergeur ou le fournisseur, qui peut mettre son réseau en ordre. Ne payez jamais pour un retrait plus rapide.',
  'step.serviceIp.title': 'Rien à faire retirer : l’adresse est à votre messagerie',
  'step.serviceIp.detail':
    'L’adresse refusée {ip} appartient à {owner} et est partagée par de très nombreux clients ; seul ce service peut la mettre en ordre, et ses équipes surveillent ces inscriptions. Renvoyez l’e-mail après quelques heures : souvent, il part alors d’une autre de ses adresses. S’il revient encore, prévenez l’assistance du service et le destinataire.',
  'step.deadList.title': 'Prévenez le destinataire : sa liste de blocage n’existe plus',
  'step.deadList.detail':
    '{list} a pris fin il y a des années. Un serveur qui l’interroge encore refuse des e-mails innocents, et seul son administrateur peut retirer la liste des réglages. Le texte ci-dessous le dit ; cela a marché quand votre prochain e-mail passe.',

  // La propre liste d’un destinataire, et la réputation.
  'step.orderFirst.title': 'D’abord, mettez en ordre ce que le destinataire peut voir',
  'step.orderFirst.detail':
    'Les fournisseurs ne lèvent un blocage que pour des serveurs en ordre. Voici ce que les vérifications ont montré : {faults}. Réparez cela d’abord ; les changements DNS prennent de quelques minutes à un jour.',
  'step.stopCause.title': 'D’abord, assurez-vous que rien d’indésirable ne part du serveur',
  'step.stopCause.detail':
    'Un blocage privé suit presque toujours des e-mails dont les gens là-bas ne voulaient pas, récents ou d’un ancien utilisateur de l’adresse. Cherchez dans le journal des e-mails que personne chez vous n’a écrits, des comptes piratés et des formulaires détournés. Si l’adresse est nouvelle pour vous, dites-le dans la demande.',
  'step.askProvider.title': 'Demandez au fournisseur destinataire de lever le blocage',
  'step.askProvider.detail':
    'Utilisez le formulaire ou l’adresse du fournisseur et donnez le texte ci-dessous : il contient ce qu’ils demandent. La réponse prend de quelques heures à quelques jours, et il est courant de recevoir d’abord un « not blocked » automatique : répondez-y et demandez une personne. Cela a marché quand votre prochain e-mail passe.',
  'step.relayMeanwhile.title': 'En attendant, envoyez par un autre relais',
  'step.relayMeanwhile.detail':
    'Les e-mails qui partent par le serveur de votre fournisseur ou d’un service d’envoi ne viennent pas de l’adresse bloquée. Cela marche dès le prochain e-mail.',
  'step.reputationCause.title': 'Trouvez quels e-mails ont nui à la réputation du serveur',
  'step.reputationCause.detail':
    'Cherchez dans le journal des e-mails que personne chez vous n’a écrits et des campagnes que les gens n’ont pas demandées, et faites-les cesser. Le transfert automatique de spam vers ce fournisseur compte aussi contre votre serveur. Une réputation se rétablit en quelques jours à quelques semaines d’e-mails attendus.',
  'step.postmasterTools.title': 'Regardez ce que le destinataire sait de vous',
  'step.postmasterTools.detail':
    'Les grands fournisseurs montrent aux expéditeurs comment ils voient leurs adresses et leurs domaines. Inscrivez-vous-y et suivez les chiffres après chaque changement ; ils sont mis à jour une fois par jour.',
  'step.newAddress.title': 'Si l’adresse est nouvelle : commencez lentement',
  'step.newAddress.detail':
    'Une adresse sans passé inspire la méfiance. Si le serveur vient d’être mis en place, faites-le d’abord peu envoyer, et seulement à des personnes qui s’y attendent, ou passez d’ici là par un relais bien établi.',
  'step.domainCause.title': 'Trouvez quels e-mails ont nui au domaine',
  'step.domainCause.detail':
    'Cherchez tous ceux qui envoient au nom du domaine : campagnes, boutiques, formulaires, comptes et sites piratés. Faites cesser ce que les gens n’ont pas demandé. Les rapports DMARC (rua) montrent qui envoie au nom du domaine. Une réputation se rétablit en quelques jours à quelques semaines.',
  'step.askProviderDomain.title': 'Interrogez le fournisseur destinataire sur le domaine',
  'step.askProviderDomain.detail':
    'Seul ce fournisseur peut dire pourquoi il refuse le domaine et lever le refus. Utilisez son formulaire ou son adresse de postmaster et donnez le texte ci-dessous. La réponse prend quelques jours ; cela a marché quand votre prochain e-mail passe.',

  // Noms inverses, salutation, IPv6.
  'step.setPtr.title': 'Définissez le nom inverse (PTR) de l’adresse',
  'step.setPtr.detail':
    'Seul le fournisseur à qui appartient l’adresse peut le définir : dans son panneau de gestion, ou à la demande avec la lettre ci-dessous. Ce doit être un nom complet qui ramène à la même adresse. Il apparaît en quelques minutes à un jour, et cela a marché quand une recherche inverse de l’adresse donne le nouveau nom.',
  'step.setPtrNamed.title': 'Donnez à {ip} le nom inverse {name}',
  'step.setPtrNamed.detail':
    'Seul le fournisseur à qui appartient l’adresse peut le définir : dans son panneau de gestion, ou à la demande avec la lettre ci-dessous ; le DNS de votre propre domaine ne le peut pas. Il apparaît en quelques minutes à un jour, et cela a marché quand une recherche inverse de {ip} donne {name}.',
  'step.forward.title': 'Faites que le nom ramène à l’adresse',
  'step.forward.detail':
    'Les destinataires vérifient dans les deux sens. Le nom a besoin, dans le DNS de son domaine, d’un enregistrement qui contienne exactement l’adresse d’envoi : un enregistrement A pour IPv4, un enregistrement AAAA pour IPv6. L’effet se voit après le TTL de l’enregistrement, au plus un jour.',
  'step.heloMatch.title': 'Faites saluer le serveur sous le même nom',
  'step.heloMatch.detail':
    'Nom inverse, nom direct et salutation (HELO) devraient être un seul et même nom. Cela marche dès le prochain e-mail.',
  'step.servicePtr.title': 'Prévenez votre service de messagerie : l’adresse est à lui',
  'step.servicePtr.detail':
    'L’adresse {ip} appartient à {owner} ; seul ce service peut donc définir son nom. Envoyez l’avis à son assistance ; vous pouvez réessayer après quelques heures, quand l’e-mail partira peut-être d’une autre de ses adresses.',
  'step.sendV4.title': 'Ou envoyez à ce destinataire par IPv4',
  'step.sendV4.detail':
    'Par IPv4, les règles plus strictes du destinataire pour IPv6 ne s’appliquent pas. Cela marche dès le prochain e-mail : le journal montre alors une connexion IPv4.',
  'step.v4Only.title': 'Envoyez par IPv4',
  'step.v4Only.detail':
    'Le destinataire n’accepte pas d’e-mails par IPv6. Avec le réglage ci-dessous, le serveur utilise IPv4 ; cela marche dès le prochain e-mail, et le journal montre alors une connexion IPv4.',
  'step.v6Spf.title': 'Couvrez l’adresse IPv6 par SPF et signez avec DKIM',
  'step.v6Spf.detail':
    'Par IPv6, les destinataires veulent une preuve d’origine pour chaque e-mail. Vérifiez que l’enregistrement SPF couvre aussi l’adresse IPv6 du serveur et que les e-mails sont signés avec DKIM. Les changements DNS prennent de quelques minutes à un jour.',
  'step.setHelo.title': 'Définissez le propre nom du serveur (HELO)',
  'step.setHelo.detail':
    'Le nom de la salutation doit être complet (comme mail.example.com), exister dans le DNS et mener à l’adresse d’envoi ; le mieux est le même nom que le nom inverse. Cela marche dès le prochain e-mail.',
  'step.setHeloNamed.title': 'Faites que le serveur se présente comme {name}',
  'step.setHeloNamed.detail':
    'Le nom de la salutation doit être complet, exister dans le DNS et mener à l’adresse d’envoi ; le mieux est le même nom que le nom inverse. Cela marche dès le prochain e-mail.',
  'step.heloProgram.title': 'Logiciel ou appareil ? Envoyez par un serveur sortant',
  'step.heloProgram.detail':
    'Si ce n’est pas un serveur de messagerie mais un programme, une imprimante ou une caméra qui a envoyé cela, il devrait remettre ses e-mails au serveur sortant de votre fournisseur, avec identification ; son propre nom ne compte alors plus.',
  'step.protocol.title': 'Examinez le journal, le logiciel et le pare-feu du serveur',
  'step.protocol.detail':
    'Le journal montre à quelle commande l’échange a pris fin. Désactivez « SMTP inspection » ou « fixup » dans un pare-feu ou un antivirus placé entre les deux, et mettez à jour le logiciel de messagerie. Cela a marché quand le prochain e-mail passe.',

  // Preuve d’origine.
  'step.isServerYours.title': 'D’abord, établissez si {ip} est un serveur à vous',
  'step.isServerYours.detail':
    'Si c’est votre serveur ou un service que vous utilisez, passez à l’étape suivante. Si c’est celui d’un inconnu qui transmet des e-mails, un transfert a rompu la preuve, et SPF doit rester tel quel. Si personne ne le connaît, quelqu’un usurpe votre nom, et le refus est justifié.',
  'step.spfCorrect.title': 'Corrigez l’enregistrement SPF de {domain}',
  'step.spfCorrect.detail':
    'Mettez l’enregistrement ci-dessous à la place de l’actuel : un enregistrement TXT à {domain}, et un seul qui commence par v=spf1. Il garde tout ce qui s’y trouve et admet le serveur expéditeur. {time} Cela a marché quand la vérification SPF réussit.',
  'step.spfPublish.title': 'Publiez un enregistrement SPF pour {domain}',
  'step.spfPublish.detail':
    'Mettez l’enregistrement ci-dessous dans le DNS : un enregistrement TXT à {domain}. Avant de le publier, ajoutez les include de tous les autres services qui envoient pour le domaine. L’effet se voit en quelques minutes à un jour ; cela a marché quand la vérification SPF réussit.',
  'step.spfExtend.title': 'Faites couvrir le serveur expéditeur par le SPF',
  'step.spfExtend.detail':
    'Ajoutez à l’unique enregistrement SPF du domaine l’include du service qui envoie, ou l’adresse de votre propre serveur, avant le « all » final ; laissez tout le reste tel quel. L’effet se voit en quelques minutes à un jour.',
  'step.spfUsualWay.title': 'Ou envoyez par le serveur habituel du domaine',
  'step.spfUsualWay.detail':
    'Le domaine autorise déjà les serveurs de son propre fournisseur de messagerie à envoyer. Régler le programme, l’appareil ou le site sur ce serveur sortant, avec identification, ne demande aucun changement DNS et marche aussitôt.',
  'step.spfRepair.title': 'Réparez l’enregistrement SPF',
  'step.spfRepair.detail':
    'Les destinataires ne peuvent pas utiliser l’enregistrement tel qu’il est. {fault}Il ne peut y avoir qu’un seul enregistrement commençant par v=spf1, avec au plus dix termes demandant une requête, tous les include comptés. {time} Cela a marché quand la vérification SPF ne dit plus permerror.',
  'step.spfNarrow.title': 'Restreignez l’enregistrement SPF',
  'step.spfNarrow.detail':
    'Un enregistrement qui laisse tout le monde envoyer ne prouve rien. Nommez les serveurs qui envoient vraiment, et terminez l’enregistrement par ~all ou -all. {time}',
  'step.dkimPublish.title': 'Publiez la clé DKIM {selector}',
  'step.dkimPublish.detail':
    'Les e-mails sont signés avec le sélecteur {selector}, mais sa clé publique n’est pas utilisable à {name}. Prenez la clé auprès du serveur ou du service qui signe et publiez-la à cet endroit comme enregistrement TXT, d’un seul tenant et sans changement. L’effet se voit en quelques minutes à un jour ; cela a marché quand la vérification DKIM trouve la clé.',
  'step.dkimSign.title': 'Signez les e-mails sortants avec DKIM',
  'step.dkimSign.detail':
    'Activez la signature sur le serveur de messagerie ou auprès du service, pour votre propre domaine, et publiez dans le DNS la clé qu’il affiche. L’effet se voit en quelques minutes à un jour ; cela a marché quand l’en-tête d’un e-mail envoyé à vous-même porte une DKIM-Signature avec d= votre domaine.',
  'step.dkimIntact.title': 'Regardez si quelque chose modifie l’e-mail après la signature',
  'step.dkimIntact.detail':
    'La clé est en place ; la signature manquait donc ou s’est rompue en chemin. Les pieds de page, antivirus, listes de diffusion et passerelles qui modifient l’e-mail doivent le faire avant la signature. Cela a marché quand un e-mail d’essai à un autre fournisseur montre dkim=pass.',
  'step.align.title': 'Faites tenir la preuve pour le domaine visible de l’expéditeur',
  'step.align.detail':
    'DMARC tient quand SPF ou DKIM réussit pour le domaine même de la ligne From. Auprès du service qui envoie, configurez votre propre domaine pour la signature DKIM (d=) et, si possible, pour l’adresse de retour. L’effet se voit en quelques minutes à un jour ; cela a marché quand l’en-tête d’un e-mail d’essai montre dmarc=pass.',
  'step.dmarcPolicy.title': 'N’affaiblissez pas DMARC pour faire passer un e-mail',
  'step.dmarcPolicy.detail':
    'La règle protège votre nom contre les usurpateurs. Faites tenir SPF ou DKIM pour le service qui envoie ; d’ici là, envoyez cet e-mail par le serveur habituel du domaine.',
  'step.dmarcPublish.title': 'Publiez un enregistrement DMARC pour {domain}',
  'step.dmarcPublish.detail':
    'Mettez l’enregistrement ci-dessous dans le DNS : un enregistrement TXT à _dmarc.{domain}. Avec p=none, rien n’est refusé à cause de lui, et les destinataires qui exigent un enregistrement sont satisfaits. L’effet se voit en quelques minutes à un jour ; cela a marché quand la vérification DMARC le trouve.',
  'step.dmarcPublishAny.title': 'Publiez un enregistrement DMARC',
  'step.dmarcPublishAny.detail':
    'Un enregistrement TXT au nom _dmarc sous le domaine suffit ; avec p=none, rien n’est refusé à cause de lui. L’effet se voit en quelques minutes à un jour.',
  'step.forwarder.title': 'Le serveur qui transfère doit garder la preuve intacte',
  'step.forwarder.detail':
    'Il devrait réécrire l’expéditeur d’enveloppe (SRS), laisser l’e-mail lui-même inchangé pour que sa signature DKIM tienne, et ajouter des sceaux ARC. Ou bien le destinataire relève ses e-mails au lieu de les faire transférer. Les enregistrements de l’expéditeur n’ont pas à changer.',
  'step.writeDirect.title': 'Écrivez directement à l’adresse finale',
  'step.writeDirect.detail':
    'Demandez au destinataire, par un autre moyen, l’adresse à laquelle mène le transfert, et utilisez celle-là. Le texte ci-dessous explique ce qui est à changer de leur côté. Changer votre propre domaine n’aiderait pas.',
  'step.signForForwarding.title': 'Ce qui aide de votre côté : une signature DKIM',
  'step.signForForwarding.detail':
    'SPF ne survit jamais à un transfert, une signature DKIM le plus souvent oui. Signez tous les e-mails avec votre propre domaine ; l’effet se voit en quelques minutes à un jour.',
  'step.ownFrom.title': 'Envoyez avec une adresse du service par lequel vous envoyez',
  'step.ownFrom.detail':
    'Choisissez dans le programme, la boutique ou le formulaire une adresse d’expéditeur de votre propre domaine, et mettez l’autre adresse dans « Reply-To ». Ou envoyez par le serveur sortant du service dont vous utilisez l’adresse. Cela marche aussitôt.',

  // Le domaine et le compte de l’expéditeur.
  'step.senderRecords.title': 'Donnez au domaine expéditeur ses enregistrements DNS',
  'step.senderRecords.detail':
    'Le domaine de l’adresse d’expéditeur a besoin d’un enregistrement MX (ou au moins d’un enregistrement d’adresse) ; sinon les destinataires refusent ses e-mails, parce que personne ne pourrait répondre. Vérifiez qu’il est bien orthographié, payé et délégué, et qu’un sous-domaine utilisé comme expéditeur a lui aussi des enregistrements. L’effet se voit en quelques minutes à un jour.',
  'step.senderNullMx.title': 'Envoyez depuis un domaine qui reçoit des e-mails',
  'step.senderNullMx.detail':
    'Le domaine de l’expéditeur a l’enregistrement « MX 0 . », qui dit qu’il ne reçoit aucun e-mail. Utilisez un autre domaine d’expéditeur, ou remplacez cet enregistrement par le MX d’un vrai serveur de messagerie. Les changements DNS prennent de quelques minutes à un jour.',
  'step.senderAddress.title': 'Corrigez l’adresse de l’expéditeur',
  'step.senderAddress.detail':
    'Réglez une adresse complète avec un domaine existant dans le programme, le serveur ou l’appareil qui a envoyé l’e-mail. Des valeurs par défaut comme root@localhost ou un nom d’hôte local en sont la raison habituelle. Cela marche dès le prochain e-mail.',
  'step.senderVerify.title': 'Faites que l’adresse de l’expéditeur réponde',
  'step.senderVerify.detail':
    'Le destinataire demande au serveur de messagerie de l’expéditeur si l’adresse existe. Créez l’adresse (ou un alias pour elle), acceptez les avis de non-remise (l’expéditeur vide), et ne refusez ni ne retardez ces questions. Cela a marché quand un e-mail envoyé de l’extérieur à cette adresse arrive.',
  'step.chooseSender.title': 'Choisissez l’adresse d’expéditeur de votre compte',
  'step.chooseSender.detail':
    'Dans le logiciel de messagerie, l’adresse même du compte doit figurer dans la ligne From, ou l’autre adresse doit être autorisée pour ce compte par votre fournisseur ou votre administrateur. Cela marche aussitôt.',
  'step.allowSender.title': 'Ou faites autoriser cette adresse par l’administrateur',
  'step.allowSender.detail':
    'La personne qui administre votre messagerie peut donner à votre compte le droit d’envoyer sous l’autre adresse (« envoyer en tant que », alias). Cela prend de quelques minutes à une heure.',
  'step.accountSupport.title': 'Réglez cela avec votre propre fournisseur de messagerie',
  'step.accountSupport.detail':
    'Le blocage a été posé de votre côté, pas par le destinataire. L’administrateur du compte en voit la raison dans la console du fournisseur ou l’apprend par l’assistance. En général, cela prend d’une heure à un jour.',
  'step.secureAccount.title': 'Sécurisez d’abord le compte',
  'step.secureAccount.detail':
    'Cherchez des virus sur l’ordinateur, puis changez le mot de passe, fermez toutes les autres sessions, supprimez les règles de transfert et les accès d’applications que vous ne connaissez pas, et activez la connexion en deux étapes. Sans cela, il sera bloqué à nouveau.',
  'step.releaseAccount.title': 'Demandez ensuite le déblocage du compte',
  'step.releaseAccount.detail':
    'L’administrateur ou l’assistance de votre fournisseur lève le blocage une fois le compte sécurisé ; certains le lèvent d’eux-mêmes dans la journée.',
  'step.quotaWait.title': 'Attendez que la limite soit remise à zéro',
  'step.quotaWait.detail':
    'Les limites portent en général sur une heure ou un jour. Envoyer davantage maintenant prolonge le blocage chez certains fournisseurs. Renvoyez au plus tard après 24 heures.',
  'step.quotaBulk.title': 'Pour de nombreux destinataires : un service fait pour cela',
  'step.quotaBulk.detail':
    'Les comptes de messagerie ordinaires ne sont pas faits pour les envois en nombre. Un service d’envoi, ou une offre supérieure de votre fournisseur, a des limites plus élevées.',
  'step.closeRelay.title': 'Fermez le serveur aux inconnus',
  'step.closeRelay.detail':
    'Ne laissez-le transmettre des e-mails que pour les utilisateurs identifiés et pour son propre réseau, fermez les proxys ouverts et les formulaires web, et changez les mots de passe détournés. Testez-le de l’extérieur. Les destinataires l’oublient environ un jour après que cela a cessé.',
  'step.tenant.title': 'Faites ouvrir un dossier par l’administrateur Microsoft 365',
  'step.tenant.detail':
    'Seul Microsoft peut lever un blocage de toute l’organisation, à la demande de son administrateur dans le centre d’administration. Les essais et les offres non payées doivent d’abord devenir payants, et les comptes piratés être sécurisés. Cela prend de quelques heures à quelques jours.',
  'step.addDomain.title': 'Ajoutez le domaine expéditeur au service',
  'step.addDomain.detail':
    'Enregistrez le domaine comme domaine accepté dans la console d’administration du service, ou envoyez avec un domaine déjà enregistré. L’effet se voit dans l’heure.',
  'step.login.title': 'Corrigez le nom et le mot de passe du serveur sortant',
  'step.login.detail':
    'Dans les réglages du compte, le serveur sortant (SMTP) a son propre nom et son propre mot de passe. Avec la connexion en deux étapes, beaucoup de fournisseurs exigent un mot de passe d’application. Cela marche aussitôt : renvoyez l’e-mail.',
  'step.smtpAuth.title': 'Activez l’identification pour le serveur sortant',
  'step.smtpAuth.detail':
    'Dans les réglages du logiciel de messagerie ou de l’appareil, choisissez « le serveur sortant exige une authentification », le même nom et le même mot de passe que pour la réception, le port 587 avec STARTTLS (ou 465 avec TLS). Cela marche aussitôt.',
  'step.relayRoute.title': 'Regardez où l’e-mail a été envoyé, et identifiez-vous-y',
  'step.relayRoute.detail':
    'Si le serveur qui refuse est votre propre serveur sortant, le programme d’envoi doit s’identifier (port 587). Si c’est celui du destinataire, le routage est faux : cherchez dans votre serveur une route fixe ou une ancienne entrée MX. Cela marche dès le prochain e-mail.',
  'step.relayMx.title':
    'Si le routage est bon : le serveur du destinataire n’est pas configuré pour ce domaine',
  'step.relayMx.detail':
    'Alors le domaine du destinataire désigne un serveur qui ne le connaît pas, et seul leur administrateur peut changer cela. Le texte ci-dessous le leur dit.',
  'step.verifySender.title': 'Faites vérifier l’expéditeur auprès du service d’envoi',
  'step.verifySender.detail':
    'Dans la console du service, faites vérifier l’adresse d’expéditeur ou, mieux, tout le domaine avec les enregistrements DNS qu’elle affiche. Cela prend de quelques minutes à un jour ; cela a marché quand la console dit « vérifié ».',
  'step.suppression.title': 'Vérifiez l’adresse, puis retirez-la de la liste de suppression',
  'step.suppression.detail':
    'Le service n’a pas du tout envoyé l’e-mail. Assurez-vous auprès du destinataire que l’adresse existe et que les e-mails sont souhaités ; retirez-la ensuite de la liste de suppression dans la console et renvoyez.',

  // Le destinataire.
  'step.checkAddress.title': 'Vérifiez l’adresse lettre par lettre',
  'step.checkAddress.detail':
    'Cherchez une lettre manquante ou doublée, une mauvaise terminaison (.com pour .org) ou une espace. Saisissez-la à nouveau au lieu de reprendre la suggestion. Si elle est juste, la boîte aux lettres n’existe plus : demandez à la personne par un autre moyen.',
  'step.checkAddressNamed.title': 'Vérifiez l’adresse {recipient} lettre par lettre',
  'step.checkAddressNamed.detail':
    'Cherchez une lettre manquante ou doublée, une mauvaise terminaison (.com pour .org) ou une espace. Saisissez-la à nouveau au lieu de reprendre la suggestion. Si elle est juste, la boîte aux lettres n’existe plus : demandez à la personne par un autre moyen.',
  'step.deleteEntry.title': 'Supprimez l’ancienne entrée et ressaisissez l’adresse',
  'step.deleteEntry.detail':
    'Les logiciels de messagerie gardent les adresses déjà utilisées. Supprimez la suggestion (le × à côté), ouvrez un nouvel e-mail et saisissez l’adresse, ou prenez-la dans un e-mail récent de la personne.',
  'step.meant.title': 'Vouliez-vous dire {meant} ?',
  'step.meant.detail':
    'L’adresse se termine par {domain}, à une faute de frappe de {meant}. Corrigez-la et renvoyez l’e-mail ; si aucun avis n’arrive, c’était cela.',
  'step.checkDomain.title': 'Vérifiez la partie après le @',
  'step.checkDomain.detail':
    'Une recherche n’y trouve personne qui reçoive des e-mails. Comparez-la avec le site de l’organisation ou un e-mail récent ; une seule lettre fausse suffit. Si elle est juste, leur domaine a un défaut, et il faut qu’ils l’apprennent par un autre moyen.',
  'step.recipientMx.title': 'Le destinataire doit corriger ses enregistrements MX',
  'step.recipientMx.detail':
    'Les enregistrements MX du domaine doivent nommer le serveur qui reçoit vraiment ses e-mails, et ce serveur doit connaître le domaine. Les changements prennent de quelques minutes à un jour.',
  'step.nullMx.title': 'Utilisez une autre adresse de la personne',
  'step.nullMx.detail':
    'Le domaine déclare qu’il ne reçoit jamais d’e-mails ; aucun essai ne peut donc réussir. Cherchez une autre adresse sur leur site ou demandez-la.',
  'step.reopen.title': 'Le destinataire peut faire rouvrir la boîte aux lettres',
  'step.reopen.detail':
    'S’y connecter une fois, ou demander à son fournisseur, ranime souvent une boîte aux lettres inutilisée ; une boîte fermée le reste.',
  'step.makeRoom.title': 'Le destinataire doit faire de la place',
  'step.makeRoom.detail':
    'Supprimer de gros e-mails et vider la corbeille aide aussitôt. Prévenez la personne par un autre moyen ; renvoyez ensuite l’e-mail.',
  'step.allowSenderIn.title': 'L’administrateur du destinataire peut vous autoriser',
  'step.allowSenderIn.detail':
    'Il peut ajouter votre adresse ou votre domaine à ceux qui sont autorisés pour cette boîte aux lettres, ce groupe ou cette organisation. L’effet se voit en quelques minutes à une heure.',
  'step.unblock.title': 'Le côté destinataire peut lever son blocage',
  'step.unblock.detail':
    'Il peut s’agir de la liste d’expéditeurs bloqués de la personne ou de celle de l’organisation ; les deux se changent en quelques minutes.',
  'step.allowService.title': 'Autorisez le service qui envoie au nom de l’organisation',
  'step.allowService.detail':
    'L’administrateur du destinataire peut ajouter le service d’envoi à l’enregistrement SPF du domaine et signer ses e-mails avec DKIM, ou l’exempter du contrôle d’usurpation. Cela prend de quelques minutes à un jour.',
  'step.geo.title': 'L’administrateur du destinataire peut faire une exception',
  'step.geo.detail':
    'Il peut autoriser votre serveur ou votre domaine malgré la règle sur les pays. L’effet est immédiat.',
  'step.rule.title': 'L’administrateur du destinataire peut voir quelle règle c’était',
  'step.rule.detail':
    'Son suivi des messages montre la règle qui a refusé l’e-mail ; il peut la changer ou vous en exempter.',

  // Les défauts du destinataire, réseau, chiffrement.
  'step.receiverRepair.title': 'L’administrateur du destinataire doit réparer le serveur',
  'step.receiverRepair.detail':
    'Le refus montre un défaut du serveur destinataire ; rien du côté de l’expéditeur ne peut y changer quoi que ce soit. Le texte pour le destinataire leur dit où chercher.',
  'step.receiverDnsbl.title':
    'L’administrateur du destinataire doit corriger l’interrogation de la liste de blocage',
  'step.receiverDnsbl.detail':
    'Le serveur interroge la liste par un résolveur public ou trop souvent et prend le code d’erreur (127.255.255.x) pour une inscription. Il devrait l’interroger par son propre résolveur ou avec une clé, et ne compter que les vrais codes de la liste. Le côté expéditeur n’a rien à faire retirer.',
  'step.receiverNat.title': 'L’administrateur du destinataire doit transmettre la vraie adresse',
  'step.receiverNat.detail':
    'Un pare-feu, un proxy ou un réseau de conteneurs devant le serveur cache l’adresse de l’expéditeur. Une fois la vraie transmise (ou avec le protocole PROXY), les contrôles fonctionnent à nouveau.',
  'step.receiverDns.title': 'L’administrateur du destinataire doit réparer le DNS du serveur',
  'step.receiverDns.detail':
    'Le résolveur du serveur donne des erreurs ou aucune réponse. Tant qu’il n’est pas réparé, beaucoup d’expéditeurs sont refusés.',
  'step.reachServer.title': 'Le serveur du destinataire doit être joignable',
  'step.reachServer.detail':
    'Leur administrateur devrait vérifier que le serveur tourne, que le port 25 est ouvert au monde et que l’enregistrement MX le désigne.',
  'step.ownPort25.title': 'Si tout envoi échoue : vérifiez votre propre port 25',
  'step.ownPort25.detail':
    'Beaucoup de fournisseurs bloquent le port 25 en sortie. Si les e-mails à d’autres destinataires échouent de la même façon, la faute est de votre côté : envoyez par le relais de votre fournisseur.',
  'step.network.title': 'Si cela se répète : examinez le réseau',
  'step.network.detail':
    'De gros e-mails interrompus font penser à une mauvaise taille de paquets (MTU), à un pare-feu qui inspecte SMTP ou à un délai d’attente trop court. Essayez un e-mail court sans pièce jointe pour les distinguer.',
  'step.recipientTls.title': 'L’administrateur du destinataire doit réparer le chiffrement',
  'step.recipientTls.detail':
    'Le certificat, la règle MTA-STS ou l’enregistrement DANE (TLSA) ne correspond plus au serveur. Envoyer sans protection n’est pas une solution ; le texte ci-dessous les prévient.',
  'step.enableTls.title': 'Activez le chiffrement pour les e-mails sortants',
  'step.enableTls.detail':
    'Faites utiliser au serveur STARTTLS avec TLS 1.2 ou plus récent et mettez à jour son logiciel. Cela marche dès le prochain e-mail ; le journal montre alors TLS.',
  'step.readLog.title': 'Cherchez la première erreur dans le journal du serveur',
  'step.readLog.detail':
    '« Expired » dit seulement combien de temps on a essayé. Les avis de retard précédents et le journal contiennent la vraie raison ; collez ici une de ces lignes.',
  'step.breakLoop.title': 'L’administrateur du destinataire doit rompre la boucle',
  'step.breakLoop.detail':
    'Deux serveurs ou deux transferts se renvoient l’e-mail l’un à l’autre. Les lignes Received de l’avis montrent lesquels ; l’un des deux doit garder l’e-mail ou connaître le bon serveur suivant.',
  'step.ownForwarding.title': 'Transférez-vous vous-même des e-mails ? Vérifiez-le',
  'step.ownForwarding.detail':
    'Un transfert de votre côté qui ramène à lui-même, ou à une adresse qui transfère vers vous, fait la même boucle. Désactivez-le et renvoyez.',

  // Le message lui-même.
  'step.smaller.title': 'Partagez plutôt les fichiers par un lien',
  'step.smaller.detail':
    'Mettez les fichiers dans un espace en ligne et envoyez le lien, ou répartissez-les sur plusieurs e-mails. Les pièces jointes grossissent d’un tiers en chemin ; restez donc nettement sous la limite, qui est souvent de 10 à 25 Mo.',
  'step.smallerHeader.title': 'Raccourcissez l’en-tête de l’e-mail',
  'step.smallerHeader.detail':
    'Commencez un nouvel e-mail au lieu de répondre dans un long fil, et mettez moins de destinataires dans À et Cc ; les programmes ne devraient pas ajouter de longues lignes d’en-tête à eux.',
  'step.split.title': 'Envoyez-le à de plus petits groupes',
  'step.split.detail':
    'Répartissez les destinataires sur plusieurs e-mails, ou utilisez une liste de diffusion. Attendez quelques minutes entre les envois.',
  'step.cleanList.title': 'Nettoyez la liste des destinataires',
  'step.cleanList.detail':
    'Arrêtez la campagne, supprimez toutes les adresses dont les e-mails sont revenus ou qui n’ont jamais répondu, et n’écrivez qu’aux personnes qui l’ont demandé. Le destinataire écoute de nouveau après quelques jours.',
  'step.slower.title': 'Faites envoyer le serveur plus lentement',
  'step.slower.detail':
    'Limitez le nombre de connexions et d’e-mails par heure vers ce destinataire ; les nouveaux essais du serveur réussiront alors. Cela marche en quelques heures.',
  'step.fewerConnections.title': 'Faites ouvrir moins de connexions au serveur',
  'step.fewerConnections.detail':
    'Limitez les connexions parallèles vers ce destinataire et fermez celles qui ne servent pas. Cela marche aussitôt.',
  'step.removeLink.title': 'Renvoyez-le sans le lien',
  'step.removeLink.detail':
    'Enlevez les liens, aussi dans la signature et dans les e-mails cités, surtout les liens raccourcis et les liens de suivi. S’il passe alors, l’un d’eux était la raison.',
  'step.cleanSite.title': 'Si c’est votre propre site : nettoyez-le et faites-le retirer',
  'step.cleanSite.detail':
    'Un site piraté ou un formulaire détourné en est la raison habituelle. Nettoyez-le d’abord, puis utilisez la propre page de retrait de la liste, qui est gratuite. Cela prend de quelques heures à un jour.',
  'step.plainer.title': 'Essayez un e-mail plus simple',
  'step.plainer.detail':
    'Envoyez un texte court sans liens, images ni pièces jointes. S’il passe, ajoutez les éléments un par un. S’il ne passe pas, la raison tient au serveur ou au domaine.',
  'step.falsePositive.title': 'Signalez l’erreur au destinataire',
  'step.falsePositive.detail':
    'S’il s’agit d’un e-mail ordinaire, l’administrateur ou le fournisseur du destinataire peut corriger le filtre. Le texte pour le destinataire dit quoi chercher.',
  'step.scan.title': 'Vérifiez l’ordinateur et la pièce jointe',
  'step.scan.detail':
    'Passez un antivirus à jour sur l’ordinateur et le fichier, et ne le renvoyez pas avant. Les macros dans les documents sont souvent prises pour un virus.',
  'step.shareLink.title': 'Partagez le fichier par un lien',
  'step.shareLink.detail':
    'Les programmes, les scripts et certaines archives ne sont jamais acceptés en pièce jointe, même renommés ou compressés. Mettez le fichier dans un espace en ligne et envoyez le lien.',
  'step.format.title': 'Corrigez le programme qui crée l’e-mail',
  'step.format.detail':
    'From, Date et Message-ID doivent chacun être présents exactement une fois, les lignes doivent compter moins de 1 000 caractères et les adresses être bien formées. Les mots cités disent ce qui manquait. Cela marche dès le prochain e-mail.',
  'step.messageId.title': 'Donnez à chaque e-mail son propre Message-ID',
  'step.messageId.detail':
    'Si la première copie est arrivée, rien n’est perdu. Sinon, le programme ou le serveur envoie deux fois le même e-mail, ou donne un même numéro à des e-mails différents ; mettez-le à jour ou corrigez-le.',
  'step.retype.title': 'Saisissez l’adresse à nouveau',
  'step.retype.detail':
    'Il lui faut un seul @, ni espaces, ni virgules, ni guillemets, et un domaine avec un point. Une copie depuis un document apporte souvent des caractères invisibles.',
  'step.ignore.title': 'Supprimez l’avis',
  'step.ignore.detail':
    'Vous n’avez pas envoyé cet e-mail ; rien de vous n’est donc perdu. Si vous voulez en être sûr, regardez dans votre dossier Envoyés et changez votre mot de passe ; une vague de tels avis s’arrête d’elle-même en quelques jours.',
  'step.dmarcAgainstForgery.title':
    'Un domaine à vous ? SPF, DKIM et DMARC rendent l’usurpation inutile',
  'step.dmarcAgainstForgery.detail':
    'Avec une règle DMARC stricte, les destinataires refusent aussitôt les e-mails falsifiés au lieu de vous les renvoyer. Mettez-la en place pas à pas, en commençant par p=none et des rapports.',
  'step.findWords.title': 'Cherchez les mots mêmes de l’autre serveur',
  'step.findWords.detail':
    'Ils se trouvent dans la partie technique de l’avis, après « Remote server returned », « said: » ou « Diagnostic-Code ». Collez ici l’avis entier avec cette partie.',

  // Rien de nommé.
  'step.suspect.title': 'Écartez les raisons probables, la plus probable d’abord',
  'step.suspect.detail':
    'L’explication ci-dessus les nomme, avec ce qui permettrait de les distinguer ; les étapes suivantes les prennent dans cet ordre. Envoyez un court e-mail d’essai après chaque changement.',
  'step.askReason.title': 'Demandez la vraie raison au côté destinataire',
  'step.askReason.detail':
    'Leur administrateur la trouve en quelques minutes dans le journal du serveur, grâce au domaine de l’expéditeur et à l’heure à laquelle vous avez envoyé l’e-mail : ajoutez cette heure au texte ci-dessous. Sans leur réponse, tout reste une supposition.',
  'step.wholeBounce.title': 'Collez l’avis entier',
  'step.wholeBounce.detail':
    'Si seule une partie a été donnée, la partie manquante contient souvent les mots de l’autre serveur et l’adresse refusée. Ouvrez la source de l’avis ou sa pièce jointe « details ».',
} as const satisfies Record<keyof typeof en, string>;
