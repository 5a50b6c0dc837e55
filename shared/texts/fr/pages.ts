/** Textes des propres pages de l’extension : fenêtre, panneau latéral, réglages. */
import type { pages as en } from '../en/pages.ts';

export const pages = {
  'page.menu': 'Diagnostiquer cet avis de non-remise',
  'page.paste':
    'Collez le message qui vous est revenu, ou déposez ici un message enregistré (.eml)',
  'page.find': 'Trouver la cause',
  'page.file': 'Ouvrir un message enregistré…',
  'page.trouble': 'Quelque chose s’est mal passé ici. Fermez ceci et rouvrez-le.',
  'page.panel.empty':
    'Sélectionnez un avis de non-remise sur n’importe quelle page, faites un clic droit et choisissez « Diagnostiquer cet avis de non-remise ». Ou collez-en un :',
  'page.other': 'En diagnostiquer un autre',
  'page.kind.delivered': 'Cet avis dit que l’e-mail a été remis. Il n’y a rien à faire.',
  'page.kind.auto-reply':
    'C’est une réponse automatique, par exemple un message d’absence. L’e-mail est arrivé.',
  'page.kind.complaint':
    'C’est un rapport de plainte : quelqu’un a marqué l’e-mail comme spam. Il est bien arrivé.',
  'page.kind.receipt': 'C’est un accusé de lecture. L’e-mail est arrivé.',
  'page.kind.not-a-bounce':
    'Cela ne ressemble pas à un avis de non-remise. Prenez l’avis entier, avec les lignes techniques à la fin.',

  'popup.active.cards': 'Actif sur cet onglet : {cards} messages ouverts sur {open} sont revenus.',
  'popup.active.none': 'Actif sur cet onglet : aucun avis de non-remise en vue.',
  'popup.inactive':
    'Pas une page de messagerie. Collez un avis de non-remise, ou sélectionnez-en un sur la page et faites un clic droit.',
  'popup.off': 'Désactivé sur {host}.',
  'popup.past': 'Derniers diagnostics',
  'popup.past.none': 'Encore rien.',
  'popup.watched': 'Surveillés',
  'popup.watched.stop': 'Ne plus surveiller : {title}',
  'popup.diagnostics': 'Copier les données de diagnostic',
  'popup.diagnostics.why':
    'Version, navigateur et parties de la page reconnues ; rien des e-mails.',
  'popup.copied': 'Copié',
  'popup.settings': 'Réglages',

  'options.title': 'Réglages',
  'options.endpoint': 'D’où viennent les preuves en direct',
  'options.endpoint.why':
    'L’adresse d’un serveur Whybounced. Il reçoit la partie de rapport d’un avis de non-remise, après votre accord, et rien d’autre.',
  'options.endpoint.label': 'Adresse du serveur',
  'options.endpoint.save': 'Enregistrer',
  'options.endpoint.test': 'Tester',
  'options.endpoint.reset': 'Revenir à {endpoint}',
  'options.endpoint.saved': 'Enregistré.',
  'options.endpoint.bad':
    'Ce n’est pas une adresse de serveur : elle commence par https, ou par http sur cet ordinateur.',
  'options.endpoint.works': 'Il répond.',
  'options.endpoint.dead': 'Pas de réponse de là.',
  'options.endpoint.denied':
    'Enregistré. Sans l’autorisation, cela ne marche que si le serveur permet à n’importe quelle page de l’interroger.',
  'options.consent': 'Avant tout envoi',
  'options.consent.ask': 'Me demander à chaque fois, et montrer le texte',
  'options.consent.always': 'Toujours envoyer, sans demander',
  'options.allow': 'Autoriser l’envoi',
  'options.allow.why':
    'Firefox demande une fois de plus, pour lui-même, avant qu’un module puisse envoyer où que ce soit des parties d’un e-mail.',
  'options.allow.done': 'L’envoi est autorisé. Vous pouvez revenir à l’e-mail et réessayer.',
  'options.hosts': 'Où les cartes apparaissent',
  'options.original': 'Dans Gmail : lire l’original d’un avis de non-remise',
  'options.original.why':
    'L’original contient le rapport de remise que la page ne montre pas. Il est lu dans ce navigateur, auprès de Gmail lui-même ; ce qui peut être envoyé reste le même.',
  'options.history': 'Ce qui est gardé dans ce navigateur',
  'options.history.keep': 'Garder les 20 derniers diagnostics (cause et heure, rien de l’e-mail)',
  'options.history.erase': 'Tout effacer',
  'options.history.erased': 'Effacé.',
  'options.privacy': 'Confidentialité',
  'options.privacy.text':
    'La lecture et le premier diagnostic se font dans ce navigateur. Ce n’est qu’après votre accord que la partie de rapport d’un avis de non-remise part vers le serveur ci-dessus : aucune partie locale d’adresse, aucun objet, rien de ce que vous avez écrit. Rien d’autre n’est jamais contacté.',
} as const satisfies Record<keyof typeof en, string>;
