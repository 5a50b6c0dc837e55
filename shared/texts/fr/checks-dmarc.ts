/** Les phrases de la vérification DMARC. */
import type { dmarcTexts as en } from '../en/checks-dmarc.ts';

export const dmarcTexts = {
  'dmarc.summary.badDomain':
    '« {domain} » n’est pas un nom de domaine ; il n’a donc pas d’enregistrement DMARC.',
  'dmarc.summary.unknown':
    'La règle DMARC de {domain} n’a pas pu être connue, parce qu’une recherche a échoué : {reason}.',
  'dmarc.summary.none':
    '{domain} n’a pas d’enregistrement DMARC ; les grands fournisseurs de messagerie en demandent un.',
  'dmarc.summary.noPolicy':
    'L’enregistrement DMARC qui vaut pour {domain} n’a pas de règle utilisable ; les destinataires font donc comme s’il n’y en avait pas.',
  'dmarc.summary.valid':
    'L’enregistrement DMARC à {name} est valide : un e-mail de {domain} qui ne réussit ni SPF ni DKIM pour ce domaine doit être {applied}.',
  'dmarc.summary.problems':
    'L’enregistrement DMARC à {name} fonctionne pour {domain}, mais présente un problème : {problem}',
  'dmarc.summary.fails':
    'Cet e-mail ne réussit ni SPF ni DKIM pour {domain} ; sa règle DMARC demande donc aux destinataires qu’il soit {applied}.',
  'dmarc.summary.pNone':
    '{domain} a un enregistrement DMARC qui ne fait qu’observer (p=none) : les destinataires sont priés de traiter un e-mail en échec comme tout autre.',
  'dmarc.applied.none': 'traité comme tout autre e-mail',
  'dmarc.applied.quarantine': 'traité comme suspect (dossier indésirable)',
  'dmarc.applied.reject': 'refusé',

  'dmarc.align.spf':
    'L’e-mail satisfait à la règle de {domain} : SPF réussit pour {by}, qui en fait partie.',
  'dmarc.align.dkim':
    'L’e-mail satisfait à la règle de {domain} : il porte une signature DKIM valide de ce domaine.',
  'dmarc.align.none':
    'Ni SPF ni une signature DKIM ne réussit pour un domaine qui fait partie de {domain}.',
  'dmarc.align.dkimOpen':
    'SPF ne réussit pas pour {domain} ; on ne sait pas si une signature DKIM de ce domaine était valide.',
  'dmarc.align.spfOpen':
    'Aucune signature DKIM ne réussit pour {domain} ; on ne sait pas si SPF réussit.',
  'dmarc.align.open':
    'On ne sait pas si l’e-mail satisfait à la règle de {domain} : il y faut le résultat de SPF ou de DKIM.',

  'dmarc.problem.several':
    'Il y a {count} enregistrements DMARC à {name} ; les destinataires les ignorent alors tous. Un seul est permis.',
  'dmarc.problem.duplicateTag':
    'L’enregistrement à {name} contient « {tag} » deux fois, ce qui le rend entièrement invalide.',
  'dmarc.problem.spfHere':
    'Il y a un enregistrement SPF à {name}, où seul l’enregistrement DMARC a sa place.',
  'dmarc.problem.almost':
    'L’enregistrement « {text} » à {name} n’est pas lu comme DMARC : il doit commencer exactement par « v=DMARC1; ».',
  'dmarc.problem.fragment':
    '« {text} » à {name} ressemble à un morceau d’un enregistrement DMARC coupé en plusieurs ; tout doit tenir dans un seul enregistrement.',
  'dmarc.problem.unrelated': 'L’enregistrement TXT « {text} » à {name} n’a rien à voir avec DMARC.',
  'dmarc.problem.wrongValue': '« {tag}={value} » n’est pas une valeur que DMARC connaît.',
  'dmarc.problem.noPolicy':
    'L’enregistrement de {domain} n’a ni règle valide ni adresse de rapport ; les destinataires font donc comme s’il n’y avait pas d’enregistrement.',
  'dmarc.problem.pMissing': 'L’enregistrement n’a pas de « p= » ; il compte donc comme « p=none ».',
  'dmarc.problem.pNone':
    'La règle de {domain} est « none » : elle ne protège le domaine de personne.',
  'dmarc.problem.spNone': 'Les sous-domaines de {domain} restent sans protection (« sp=none »).',
  'dmarc.problem.testing':
    'L’enregistrement est en mode d’essai (« t=y ») : la règle compte un degré plus bas.',
  'dmarc.problem.badUri':
    '« {uri} » n’est pas une adresse à laquelle on puisse envoyer des rapports ; elle doit s’écrire comme « mailto:dmarc@example.com ».',
  'dmarc.problem.uriSize':
    'La limite de taille « !{size} » d’une adresse de rapport ne signifie plus rien.',
  'dmarc.problem.noRua':
    'L’enregistrement n’a pas de « rua= » ; personne ne rapporte donc à {domain} ce qui est envoyé en son nom.',
  'dmarc.problem.pct':
    '« pct={value} » ne signifie plus rien : les destinataires qui suivent la norme actuelle appliquent la règle à tous les e-mails.',
  'dmarc.problem.historic': '« {tag} » a été retiré de la norme et ne signifie plus rien.',
  'dmarc.problem.unknownTag': '« {tag} » n’est pas une balise DMARC ; elle est ignorée.',
  'dmarc.problem.stray':
    '« {text} » n’est pas une balise ; il faut des points-virgules entre les balises.',
  'dmarc.problem.foAlone': '« fo » ne signifie rien sans « ruf ».',
  'dmarc.problem.misplaced':
    'Il y a un enregistrement DMARC à {name}, où personne ne regarde ; sa place est à {right}.',
  'dmarc.problem.reportRefused':
    'Les rapports ne seront pas envoyés à {host} : il n’a pas accepté de les recevoir (il n’y a pas d’enregistrement à {name}).',
  'dmarc.problem.reportUnknown':
    'Il n’a pas été possible de savoir si {host} a accepté de recevoir les rapports.',
  'dmarc.problem.pslDiffers':
    'Les destinataires qui utilisent encore la liste publique des suffixes prennent {psl} pour l’organisation, et non {organisation}, et peuvent arriver à un autre résultat.',

  'dmarc.suggest.start':
    'Cet enregistrement ne fait que demander des rapports ; il ne change rien à la remise. Rendez-le plus strict quand les rapports montrent que tous vos propres e-mails réussissent. Il couvre {domain} et tout ce qui est au-dessous.',
  'dmarc.suggest.address': 'Assurez-vous que {address} existe, ou mettez-y une adresse à vous.',
  'dmarc.suggest.dropped': '« {tag} » est omis parce qu’il ne signifie rien.',
  'dmarc.suggest.pctToTest': '« pct=0 » s’écrit aujourd’hui « t=y ».',
  'dmarc.suggest.policy': 'La règle commence par « none », ce qui ne change rien à la remise.',
  'dmarc.suggest.uris': 'Les adresses dans « {tag} » sont écrites comme elles doivent l’être.',
  'dmarc.suggest.merged':
    'Retirez les enregistrements DMARC actuels et publiez seulement celui-ci. Aucun d’eux n’est en vigueur ; la règle commence donc par « none » ; rendez-la plus stricte quand les rapports montrent que tous vos propres e-mails réussissent.',
} as const satisfies Record<keyof typeof en, string>;
