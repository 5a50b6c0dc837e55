/** Les phrases de la vérification SPF. */
import type { spfTexts as en } from '../en/checks-spf.ts';

export const spfTexts = {
  'spf.summary.pass':
    '{ip} peut envoyer des e-mails pour {domain} : « {term} » dans son enregistrement SPF le permet.',
  'spf.summary.fail':
    '{ip} ne peut pas envoyer d’e-mails pour {domain} : son enregistrement SPF interdit toute adresse qu’il ne liste pas (« {term} »).',
  'spf.summary.failNamed':
    '{ip} ne peut pas envoyer d’e-mails pour {domain} : son enregistrement SPF exclut nommément cette adresse (« {term} »).',
  'spf.summary.softfail':
    '{ip} ne fait pas partie des expéditeurs que liste l’enregistrement SPF de {domain} ; l’enregistrement demande seulement aux destinataires de se méfier (« {term} »).',
  'spf.summary.neutral': 'L’enregistrement SPF de {domain} ne dit ni oui ni non au sujet de {ip}.',
  'spf.summary.none':
    '{domain} n’a pas d’enregistrement SPF ; rien ne dit donc quels serveurs peuvent envoyer ses e-mails.',
  'spf.summary.permerror':
    'L’enregistrement SPF de {domain} est erroné, et les destinataires traitent un enregistrement erroné comme une absence d’autorisation. {why}',
  'spf.summary.temperror':
    'Il n’a pas été possible de savoir si {ip} peut envoyer des e-mails pour {domain}, parce qu’une recherche a échoué. {why}',
  'spf.summary.badIp': '« {ip} » n’est pas une adresse IP ; SPF ne peut donc pas être vérifié.',

  'spf.why.all': 'Ce terme correspond à toutes les adresses.',
  'spf.why.inNetwork': '{ip} est dans {network}.',
  'spf.why.notInNetwork': '{ip} n’est pas dans {network}.',
  'spf.why.noName':
    'Ce que donne « {term} » n’est pas un nom que l’on puisse demander au DNS ; le terme ne correspond donc à rien.',
  'spf.why.exists': '{name} existe dans le DNS.',
  'spf.why.notExists': '{name} n’existe pas dans le DNS.',
  'spf.why.ptr': '{ip} s’appelle {host}, qui fait partie de {name}, et ce nom y ramène.',
  'spf.why.notPtr': '{ip} n’a pas de nom confirmé sous {name}.',
  'spf.why.ptrError':
    'Le nom de {ip} n’a pas pu être recherché parce que son serveur DNS a répondu par une erreur ; SPF compte alors le terme comme ne correspondant pas.',
  'spf.why.a': '{name} a l’adresse {address}, qui couvre {ip}.',
  'spf.why.notA': 'Aucune des adresses de {name} ne couvre {ip}.',
  'spf.why.noAddress': '{name} n’a pas d’enregistrement {type}.',
  'spf.why.mx':
    '{host}, un serveur de messagerie de {name}, a l’adresse {address}, qui couvre {ip}.',
  'spf.why.notMx': 'Aucun des serveurs de messagerie de {name} ne couvre {ip}.',
  'spf.why.noMx': '{name} n’a pas d’enregistrement MX.',
  'spf.why.include': 'L’enregistrement de {name} autorise cette adresse.',
  'spf.why.notInclude':
    'L’enregistrement de {name} n’autorise pas cette adresse (son propre résultat est {result}).',
  'spf.why.redirect': 'C’est l’enregistrement de {name} qui décide, avec le résultat {result}.',
  'spf.why.nothing':
    'Aucun terme de l’enregistrement de {domain} ne correspond, et l’enregistrement ne dit pas ce qui vaut alors.',
  'spf.why.noDomain': 'Le domaine {domain} n’existe pas ; il n’a donc pas d’enregistrement SPF.',
  'spf.why.noRecord': '{domain} n’a pas d’enregistrement SPF.',
  'spf.why.badDomain':
    '« {domain} » n’est pas un nom de domaine complet ; il n’a donc pas d’enregistrement SPF.',
  'spf.why.records': '{domain} a {count} enregistrements SPF, mais un seul est permis.',
  'spf.why.syntax':
    'L’enregistrement de {domain} contient une erreur au caractère {position} : « {term} ».',
  'spf.why.includeNone': 'L’enregistrement inclut {name}, qui n’a pas d’enregistrement SPF.',
  'spf.why.redirectNone': 'L’enregistrement renvoie à {name}, qui n’a pas d’enregistrement SPF.',
  'spf.why.terms':
    'Lire l’enregistrement demande plus de {most} requêtes DNS, ce qui est la limite.',
  'spf.why.voids':
    'Plus de {most} noms de l’enregistrement n’ont pas d’entrée dans le DNS, ce qui est la limite.',
  'spf.why.mxNames':
    '{name} a plus de {most} serveurs de messagerie, ce qui est la limite pour SPF.',
  'spf.why.failed': 'La recherche de {name} ({type}) a échoué : {reason}.',

  'spf.warn.almost':
    'Il y a un enregistrement TXT « {text} » qui se veut SPF mais n’est pas lu comme tel : il doit commencer par « v=spf1 » et une espace.',
  'spf.warn.senderId':
    'L’enregistrement TXT « {text} » relève de Sender ID, que plus personne n’utilise ; il peut être retiré.',
  'spf.warn.empty': '« {term} » n’autorise personne : il n’y a pas de serveur derrière ce nom.',
  'spf.warn.voids':
    '{count} noms de l’enregistrement n’ont pas d’entrée dans le DNS pour ce type d’adresse ; avec un de plus, l’enregistrement serait invalide.',
  'spf.warn.records':
    'Il y a {count} enregistrements SPF ; les destinataires les ignorent alors tous. Ils doivent devenir un seul enregistrement.',
  'spf.warn.plusAll':
    'L’enregistrement se termine par « +all », ce qui laisse tous les serveurs du monde envoyer pour ce domaine.',
  'spf.warn.neutralAll':
    'L’enregistrement se termine par « ?all », ce qui ne dit rien des serveurs non listés.',
  'spf.warn.noAll':
    'L’enregistrement ne se termine ni par « all » ni par « redirect » ; il ne dit donc rien des serveurs non listés.',
  'spf.warn.wide':
    '« {term} » autorise une très grande plage d’adresses ; certains destinataires se méfient d’un tel enregistrement.',
  'spf.warn.duplicate':
    '« {term} » figure plus d’une fois dans l’enregistrement ; une fois suffit.',
  'spf.warn.ptr': '« {term} » est lent et peu fiable ; la norme SPF le déconseille.',
  'spf.warn.afterAll': 'Ce qui suit « all » n’a aucun effet : {terms}',
  'spf.warn.long':
    'L’enregistrement fait {bytes} octets ; au-delà de 450 octets, certains destinataires ne peuvent pas le lire de façon fiable.',
  'spf.warn.missing':
    'L’enregistrement inclut {domain}, qui n’a pas d’enregistrement SPF ; cela le rend erroné pour toute adresse qui arrive jusque-là.',
  'spf.warn.faulty':
    'L’enregistrement inclus de {domain} contient une erreur, ce qui rend celui-ci erroné aussi ; seul le propriétaire de {domain} peut la réparer.',
  'spf.warn.loop': 'L’enregistrement ramène à {domain}, ce qui ne finit jamais.',
  'spf.warn.terms':
    'L’enregistrement et tout ce qu’il inclut demandent {count} requêtes DNS, mais seulement {most} sont permises : pour les adresses qui correspondent tard ou pas du tout, il est erroné.',
  'spf.warn.nearTerms':
    'L’enregistrement et tout ce qu’il inclut demandent {count} requêtes DNS sur {most} permises ; on ne peut presque plus rien y ajouter.',
  'spf.warn.ptrError':
    'Le nom de l’adresse n’a pas pu être recherché ; « ptr » a donc compté comme ne correspondant pas.',

  'spf.warn.disguised': '« {term} » n’a aucun effet : il doit s’écrire avec « : », pas avec « = ».',

  'spf.suggest.added':
    '« {term} » a été ajouté : il autorise le serveur qui a envoyé cet e-mail. Ne le publiez que si ce serveur est à vous.',
  'spf.suggest.addedInclude':
    '« {term} » a été ajouté : il autorise les serveurs du service qui a envoyé cet e-mail.',
  'spf.suggest.sendsNothing':
    'Jusqu’ici, l’enregistrement dit que ce domaine n’envoie aucun e-mail ; ne le changez que si ce n’est plus vrai.',
  'spf.suggest.start':
    'Indiquez avant « ~all » tous les autres serveurs et services qui envoient des e-mails pour {domain}.',
  'spf.suggest.replace':
    'Publiez ceci à la place de l’enregistrement TXT qui n’est pas lu comme SPF.',
  'spf.suggest.merged':
    'Retirez les {count} enregistrements SPF actuels et publiez seulement celui-ci.',
  'spf.suggest.redirectToInclude':
    '« {term} » est devenu un « include », parce qu’un enregistrement avec « all » ne peut pas rediriger.',
  'spf.suggest.redirectIdle':
    '« {term} » a été omis : il n’a aucun effet dans un enregistrement avec « all ».',
  'spf.suggest.deadInclude':
    '« {term} » a été omis : il n’y a pas d’enregistrement SPF à ce nom, et cela rend erroné tout l’enregistrement.',
  'spf.suggest.dropped': '« {term} » a été omis : il est illisible.',
  'spf.suggest.repaired': '« {from} » a été écrit « {to} ».',
  'spf.suggest.twice': '« {term} » ne figure plus qu’une fois.',
  'spf.suggest.afterAll':
    '« {term} » se trouvait après « all », où il n’avait aucun effet ; il se trouve maintenant avant.',
  'spf.suggest.plusAll':
    '« +all » est devenu « ~all » : l’ancien enregistrement laissait tout le monde envoyer pour ce domaine.',
  'spf.suggest.strings':
    'L’enregistrement est plus long que ne peut l’être une chaîne dans le DNS : saisissez-le en {count} chaînes dans un seul enregistrement TXT.',
  'spf.suggest.long':
    'L’enregistrement fait {bytes} octets ; il vaut mieux rester au-dessous de 450.',

  'spf.fault.macro-percent':
    'Erreur au caractère {position} : un « % » dans « {term} » ne commence aucune macro.',
  'spf.fault.macro-open':
    'Erreur au caractère {position} : une macro dans « {term} » n’est pas fermée par « } ».',
  'spf.fault.macro-body':
    'Erreur au caractère {position} : une macro dans « {term} » n’est pas écrite correctement.',
  'spf.fault.macro-letter':
    'Erreur au caractère {position} : « {term} » utilise une lettre de macro qui n’existe pas.',
  'spf.fault.macro-exp-only':
    'Erreur au caractère {position} : « {term} » utilise une macro réservée aux textes d’explication.',
  'spf.fault.macro-zero':
    'Erreur au caractère {position} : une macro dans « {term} » garde zéro partie.',
  'spf.fault.character':
    'Erreur au caractère {position} : « {term} » contient un caractère qui n’y est pas permis.',
  'spf.fault.mechanism': 'Erreur au caractère {position} : « {term} » n’est pas un terme connu.',
  'spf.fault.empty-value': 'Erreur au caractère {position} : il manque sa valeur à « {term} ».',
  'spf.fault.value-not-allowed':
    'Erreur au caractère {position} : « {term} » porte un ajout qu’il ne peut pas avoir.',
  'spf.fault.domain':
    'Erreur au caractère {position} : « {term} » ne contient pas un nom de domaine complet.',
  'spf.fault.domain-address':
    'Erreur au caractère {position} : « {term} » contient une adresse IP ; cela s’écrit avec « ip4: » ou « ip6: ».',
  'spf.fault.network4':
    'Erreur au caractère {position} : « {term} » ne contient pas une adresse IPv4 correcte.',
  'spf.fault.network6':
    'Erreur au caractère {position} : « {term} » ne contient pas une adresse IPv6 correcte.',
  'spf.fault.network6-is-4':
    'Erreur au caractère {position} : « {term} » contient une adresse IPv4 ; cela s’écrit avec « ip4: ».',
  'spf.fault.network4-is-6':
    'Erreur au caractère {position} : « {term} » contient une adresse IPv6 ; cela s’écrit avec « ip6: ».',
  'spf.fault.prefix':
    'Erreur au caractère {position} : la longueur après « / » dans « {term} » n’est pas possible.',
  'spf.fault.modifier-name':
    'Erreur au caractère {position} : « {term} » n’est pas un nom correct avant « = ».',
  'spf.fault.modifier-colon':
    'Erreur au caractère {position} : « {term} » s’écrit avec « = », pas avec « : ».',
  'spf.fault.twice':
    'Erreur au caractère {position} : « {term} » ne peut figurer qu’une fois dans un enregistrement.',
} as const satisfies Record<keyof typeof en, string>;
