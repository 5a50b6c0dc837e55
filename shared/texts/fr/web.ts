/** Textes des pages du Worker et du choix de la langue. */
import type { WebKey } from '../en/web.ts';

export const web: Readonly<Record<WebKey, string>> = {
  'web.brand.pages': 'Pages',
  'web.nav.causes': 'Causes',
  'web.nav.docs': 'Pour les programmes',
  'web.private':
    'Rien de ce que vous collez n’est conservé ni journalisé. Seuls des noms et des adresses de serveurs sont recherchés dans le DNS.',

  'web.home.title': 'Pourquoi mon message est-il revenu ?',
  'web.home.lead':
    'Collez le message qui vous est revenu. Vous lirez pourquoi, qui peut y remédier et comment, preuves du DNS à l’appui.',
  'web.home.text': 'Le message, ou seulement la ligne de l’erreur',
  'web.home.file': 'ou le message enregistré (.eml)',
  'web.home.find': 'Trouver la cause',
  'web.home.soon': 'Cela prend une ou deux secondes.',
  'web.home.good': 'Ce qu’il vaut mieux coller',
  'web.home.good.text':
    'Tout à partir de « Delivery has failed » ou « Undelivered Mail », avec les lignes techniques de la fin. Ce sont leurs nombres et leurs adresses qui distinguent une cause d’une autre.',

  'web.home.msg':
    'Un fichier .msg ne peut pas être lu ici. Ouvrez-le dans Outlook et enregistrez-le au format .eml, ou copiez tout son texte dans le champ ci-dessus.',
  'web.share': 'Copier un lien vers ce rapport',
  'web.share.copied':
    'Lien copié. Il contient le rapport sans noms de personnes ; rien n’est conservé ici.',
  'web.shared': 'Quelqu’un a partagé ce rapport avec vous. Il a été établi le {at}.',
  'web.check': 'Ou vérifier un serveur sans message',
  'web.check.ip': 'Adresse IP du serveur expéditeur',
  'web.check.domain': 'Domaine de l’expéditeur',
  'web.check.ask': 'Vérifier',
  'web.check.title': 'Ce que le DNS dit de {subject}',

  'web.result.quote': 'Ces mots du message ont été décisifs :',
  'web.result.steps': 'Ce qu’il faut faire',
  'web.result.checks': 'Ce que dit le DNS',
  'web.result.answers': 'Les réponses elles-mêmes',
  'web.result.use': '{queries} requêtes en {ms} ms, {at}. Degré de certitude : {sure}',
  'web.result.another': 'Diagnostiquer un autre message',

  'web.causes.title': 'Pourquoi un message revient',
  'web.causes.lead': 'Toutes les causes que Whybounced distingue.',
  'web.causes.all': 'Toutes les causes',
  'web.cause.examples': 'Comment les serveurs le disent',
  'web.cause.page': 'sa propre page',
  'web.cause.paste':
    'Vous avez reçu un tel message ? Collez-le et lisez ce qu’il faut faire dans votre cas, preuves du DNS à l’appui.',

  'web.mail.subject': 'Pourquoi votre message est revenu',

  'web.language': 'Langue',
  'web.language.auto': 'Celle du navigateur',
};
