/** Ce que le DNS d’aujourd’hui ajoute aux mots de l’avis. */
import type { weighing as en } from '../en/weigh.ts';

export const weighing = {
  'weigh.policyListed':
    'Listé maintenant : {ip} est sur {lists} comme une adresse qui ne devrait pas livrer d’e-mails directement ; la vérification concorde donc avec l’avis.',
  'weigh.policyClear':
    'La liste publique de ce type que nous avons pu interroger ne nomme pas l’adresse aujourd’hui ; le destinataire tient son propre registre de ces adresses, et ses mots comptent donc toujours.',
  'weigh.policyUnknown':
    'Nous n’avons pas pu vérifier d’ici si la liste publique de ce type nomme l’adresse ; ceci repose donc sur les mots de l’avis.',
  'weigh.genericName':
    'L’adresse a en outre un nom du genre que les fournisseurs donnent aux lignes ordinaires de leurs clients.',
  'weigh.namedClear':
    'Listé alors, plus maintenant : l’avis dit que l’adresse est sur {list}, mais aujourd’hui cette liste ne l’a pas ; vous pouvez donc renvoyer l’e-mail.',
  'weigh.pblNamedClear':
    'Listé alors, plus maintenant : l’avis dit que l’adresse est sur une liste de lignes qui ne doivent pas livrer directement, mais aujourd’hui {list} ne l’a pas ; vous pouvez donc renvoyer l’e-mail.',
  'weigh.deadList':
    'La liste que nomme l’avis ({list}) a pris fin il y a longtemps : un serveur qui l’interroge encore refuse des e-mails sans raison, et la faute est du côté destinataire.',
  'weigh.secretList':
    '{list} ne peut pas être consultée publiquement ; seule sa propre page dit si l’adresse y figure encore.',
  'weigh.namedUnknown':
    'Listé alors : l’avis le dit. Nous n’avons pas pu vérifier d’ici si {list} a encore l’adresse ; la propre page de la liste le dit.',
  'weigh.listedStill':
    'Listé alors et listé maintenant : l’adresse est encore aujourd’hui sur {lists}.',
  'weigh.listedNow': 'Listé maintenant : l’adresse est aujourd’hui sur {lists}.',
  'weigh.alsoListed': 'L’adresse est aussi listée maintenant sur : {lists}.',
  'weigh.noneListed': 'Aucune des listes publiques qui ont répondu n’a l’adresse aujourd’hui.',
  'weigh.privateList':
    'C’est un blocage privé : aucune consultation publique ne peut le montrer, et un résultat net ailleurs ne le contredit pas.',
  'weigh.privateListOf':
    'C’est un blocage privé de {receiver} : aucune consultation publique ne peut le montrer, et un résultat net ailleurs ne le contredit pas.',
  'weigh.privateAlso':
    'L’adresse est aussi aujourd’hui sur des listes publiques ({lists}), ce qui a pu mener au blocage.',
  'weigh.privateClear': 'Les listes publiques qui ont répondu n’ont pas l’adresse.',
  'weigh.ownJudgement':
    'C’est le jugement que {receiver} porte lui-même sur l’expéditeur : aucune consultation publique ne peut le montrer.',
  'weigh.domainListed': 'Listé maintenant : {domain} est aujourd’hui sur {lists}.',
  'weigh.domainClear':
    '{list} n’a pas {domain} aujourd’hui ; l’inscription a pu prendre fin, ou elle concerne un autre nom de l’e-mail, comme celui du serveur.',
  'weigh.noReverse': 'Une vérification d’aujourd’hui concorde : {ip} n’a pas de nom inverse.',
  'weigh.reverseUnconfirmed':
    'Une vérification d’aujourd’hui concorde : {ip} a le nom {name}, mais ce nom ne ramène pas à l’adresse.',
  'weigh.noUsableReverse': 'Aujourd’hui, {ip} n’a pas de nom inverse qui y ramène.',
  'weigh.reverseNow':
    'Aujourd’hui, {ip} a bien un nom inverse ({name}) qui y ramène : il est peut-être nouveau, ou la recherche du destinataire a échoué ; vous pouvez donc renvoyer l’e-mail.',
  'weigh.reverseAgrees':
    'Aujourd’hui, le nom et l’adresse de {ip} concordent ({name}) : le changement est peut-être récent ; vous pouvez donc renvoyer l’e-mail.',
  'weigh.reverseGeneric':
    'Aujourd’hui, {ip} a le nom inverse {name}, qui y ramène mais ressemble à celui d’une ligne ordinaire de client ; certains destinataires refusent de tels noms.',
  'weigh.reverseFine':
    'Les propres réglages de votre serveur sont en ordre : {ip} a un nom inverse qui y ramène.',
  'weigh.spfNotForIt':
    'Une vérification d’aujourd’hui concorde : {ip} ne fait pas partie des serveurs que le domaine de l’expéditeur autorise (SPF).',
  'weigh.ipv6Complete':
    'Aujourd’hui, le nom inverse et SPF sont en place pour cette adresse : s’ils sont nouveaux, vous pouvez renvoyer l’e-mail.',
  'weigh.heloBad':
    'Une vérification d’aujourd’hui concorde : le nom {helo} n’existe pas ou n’est pas un nom complet.',
  'weigh.heloElsewhere':
    'Une vérification d’aujourd’hui concorde : le nom {helo} mène à une autre adresse que celle qui a envoyé l’e-mail.',
  'weigh.heloGood':
    'Aujourd’hui, le nom {helo} mène à l’adresse d’envoi : s’il a été changé récemment, vous pouvez renvoyer l’e-mail.',
  'weigh.spfPasses':
    'Aujourd’hui, {domain} autorise bien {ip} à envoyer (SPF réussit) : si l’enregistrement est nouveau, vous pouvez renvoyer l’e-mail ; sinon, le destinataire a peut-être jugé un autre domaine ou un autre serveur que ceux-ci.',
  'weigh.spfPassesHere':
    'Aujourd’hui, SPF autorise bien {ip} à envoyer : si l’enregistrement est nouveau, vous pouvez renvoyer l’e-mail.',
  'weigh.spfLacks':
    'Une vérification d’aujourd’hui concorde : l’enregistrement SPF de {domain} donne à {ip} le résultat «  {result}  ».',
  'weigh.spfNone':
    'Une vérification d’aujourd’hui confirme que SPF ne tient pas : {domain} n’a pas d’enregistrement SPF.',
  'weigh.spfBroken':
    'Une vérification d’aujourd’hui concorde : l’enregistrement SPF de {domain} est inutilisable (permerror).',
  'weigh.spfReadable':
    'Aujourd’hui, l’enregistrement SPF de {domain} est lisible (résultat «  {result}  ») : s’il a été réparé, vous pouvez renvoyer l’e-mail.',
  'weigh.spfAll':
    'Une vérification d’aujourd’hui concorde : l’enregistrement SPF de {domain} laisse envoyer tous les serveurs du monde.',
  'weigh.keyPresent':
    'La clé DKIM du domaine est en place ; le DNS ne peut pas montrer si cet e-mail précis a été signé avec elle, ni s’il a été modifié en chemin.',
  'weigh.key.missing':
    'Une vérification d’aujourd’hui concorde : il n’y a pas de clé DKIM sous le sélecteur {selector}.',
  'weigh.key.revoked':
    'Une vérification d’aujourd’hui concorde : la clé DKIM {selector} a été révoquée.',
  'weigh.key.invalid':
    'Une vérification d’aujourd’hui concorde : la clé DKIM {selector} est inutilisable.',
  'weigh.dmarcGone':
    'Aujourd’hui, {domain} n’a plus d’enregistrement DMARC : s’il a été retiré récemment, vous pouvez renvoyer l’e-mail.',
  'weigh.dmarcEnforced':
    'Une vérification d’aujourd’hui concorde : {domain} demande aux destinataires d’appliquer «  {policy}  » aux e-mails sans preuve.',
  'weigh.dmarcRelaxed':
    'Aujourd’hui, {domain} demande qu’on ne refuse rien (p=none) : si c’est nouveau, vous pouvez renvoyer l’e-mail.',
  'weigh.dmarcNone':
    'Une vérification d’aujourd’hui concorde : {domain} n’a pas d’enregistrement DMARC.',
  'weigh.dmarcThere':
    'Aujourd’hui, il y a un enregistrement DMARC à {domain} : s’il est nouveau, vous pouvez renvoyer l’e-mail.',
  'weigh.alignedNow':
    'Aujourd’hui, une preuve d’origine tient bien pour le domaine de l’expéditeur : si c’est nouveau, vous pouvez renvoyer l’e-mail.',
  'weigh.notAligned':
    'Une vérification d’aujourd’hui concorde : la preuve (SPF) ne tient pas pour le domaine de l’adresse d’expéditeur visible.',
  'weigh.foreignServer':
    'Une vérification d’aujourd’hui concorde : {ip} n’est pas un des serveurs de {domain}, comme on s’y attend quand un serveur transfère des e-mails.',
  'weigh.noSuchDomain':
    'Une vérification d’aujourd’hui concorde : {domain} n’existe pas dans le DNS.',
  'weigh.noMx':
    'Une vérification d’aujourd’hui concorde : {domain} n’a pas de serveur qui reçoive des e-mails.',
  'weigh.nullMx':
    'Une vérification d’aujourd’hui concorde : {domain} déclare qu’il ne reçoit aucun e-mail.',
  'weigh.meant': '{domain} est à une faute de frappe de {meant}.',
  'weigh.onlyAddress':
    'Une vérification d’aujourd’hui concorde : {domain} ne nomme aucun serveur de messagerie ; il n’y a qu’une adresse ordinaire, que certains serveurs essaient.',
  'weigh.mxThere':
    'Aujourd’hui, {domain} nomme bien un serveur qui reçoit des e-mails : si vous êtes sûr de l’adresse, vous pouvez renvoyer l’e-mail.',
  'weigh.misreadListed':
    'Malgré cela, {ip} est sur {lists} aujourd’hui ; les deux côtés ont donc quelque chose à réparer.',
  'weigh.misreadClear': 'Notre propre vérification montre que {ip} n’est pas sur {lists}.',

  'weigh.owner.service':
    'L’adresse {ip} appartient à {owner}, un service de messagerie : vous n’avez rien à faire retirer.',
  'weigh.owner.access':
    'L’adresse {ip} appartient à {owner}, qui fournit des lignes internet : les e-mails qui en partent devraient passer par le serveur sortant d’un fournisseur.',
  'weigh.delayed': 'L’e-mail n’est pas encore perdu : le serveur essaie toujours de le remettre.',
  'weigh.failedTemporary':
    'La raison peut passer : le même e-mail peut aboutir s’il est renvoyé plus tard.',

  'owner.someService': 'un service de messagerie',
  'fault.ptr': 'l’adresse n’a pas de nom inverse qui y ramène',
  'fault.helo': 'le propre nom du serveur (HELO) n’est pas en ordre',
  'fault.spf': 'SPF ne réussit pas pour le serveur ({result})',
  'fault.dkim': 'la clé DKIM manque ou est inutilisable',
  'fault.dmarc': 'DMARC ne tient pas',
  'list.says': 'La liste donne cette raison : {why}.',
  'list.time.hours': 'Cela prend de quelques minutes à un jour.',
  'list.time.day': 'Cela prend environ un jour.',
  'list.time.days': 'Cela prend environ {days} jours.',
  'ttl.minutes':
    'Le changement prend effet quand les résolveurs oublient l’enregistrement actuel, dans les {minutes} minutes qui suivent.',
  'ttl.hours':
    'Le changement prend effet quand les résolveurs oublient l’enregistrement actuel, dans les {hours} heures qui suivent.',
  'ttl.unknown':
    'Le changement prend effet quand les résolveurs oublient l’enregistrement actuel, au plus un jour après.',
  'spf.says': 'La vérification dit : {fault}.',

  'guess.none':
    'Aucune des vérifications qui ont donné une réponse ne l’explique ; le contenu de l’e-mail ou une règle du côté destinataire est donc la raison la plus probable ; seul l’administrateur du destinataire peut le dire.',
  'guess.unchecked':
    'Aucune vérification n’a été faite ; les raisons probables (liste de blocage, SPF, DKIM et DMARC, nom inverse, contenu) ne peuvent donc pas encore être classées.',
  'guess.intro': 'Les raisons probables, la plus probable d’abord :',
  'guess.listed':
    '({number}) L’adresse d’envoi est sur {lists} maintenant. Si c’est cela, les e-mails à d’autres destinataires qui utilisent la liste reviennent aussi.',
  'guess.policyListed':
    '({number}) L’adresse d’envoi est de celles qui ne devraient pas livrer directement ({lists}). Si c’est cela, le même e-mail passe par le serveur sortant d’un fournisseur.',
  'guess.domainListed':
    '({number}) Le domaine de l’expéditeur est sur {lists} maintenant. Si c’est cela, un e-mail d’un autre domaine passe.',
  'guess.dmarc':
    '({number}) DMARC ne tient pas pour le domaine de l’expéditeur. Si c’est cela, le journal du destinataire nomme DMARC.',
  'guess.spf':
    '({number}) SPF n’autorise pas le serveur expéditeur (résultat «  {result}  »). Si c’est cela, un e-mail par le serveur habituel du domaine passe.',
  'guess.dkim':
    '({number}) La clé DKIM manque ou est inutilisable. Si c’est cela, un e-mail signé avec une bonne clé passe.',
  'guess.ptr':
    '({number}) L’adresse d’envoi n’a pas de nom inverse qui y ramène. Si c’est cela, d’autres destinataires stricts refusent aussi.',
  'guess.genericPtr':
    '({number}) Le nom inverse de l’adresse d’envoi ressemble à celui d’une ligne ordinaire de client. Si c’est cela, le même e-mail passe par le serveur sortant d’un fournisseur.',
  'guess.helo':
    '({number}) Le nom sous lequel le serveur expéditeur se présente n’est pas en ordre. Si c’est cela, tous les e-mails de ce serveur sont touchés chez ce destinataire.',
  'guess.other':
    '({number}) Le contenu, ou une règle du côté destinataire. Si c’est cela, un e-mail court et simple passe ; s’il est refusé aussi, seul l’administrateur du destinataire peut le dire.',
} as const satisfies Record<keyof typeof en, string>;
