/** Pourquoi une vérification n’a pas été faite, et ce que le Worker dit de lui-même. */
import type { plan as en } from '../en/plan.ts';

export const plan = {
  'plan.off': 'Non demandé : le DNS était désactivé pour cette requête.',
  'plan.notNeeded': 'Non demandé : cela ne dirait rien de cette cause.',
  'plan.notABounce': 'Non demandé : ce n’est pas un avis de non-remise.',
  'plan.noIp': 'Non demandé : le message ne dit pas quelle adresse a envoyé l’e-mail.',
  'plan.noDomain': 'Non demandé : le message ne dit pas le domaine de l’expéditeur.',
  'plan.noHelo':
    'Non demandé : le message ne dit pas comment le serveur expéditeur s’est présenté.',
  'plan.noSender':
    'Non demandé : ni le domaine de l’expéditeur ni le nom du serveur expéditeur ne sont connus.',
  'plan.noRecipient': 'Non demandé : le message ne dit pas le domaine du destinataire.',
  'plan.failed': 'Inconnu : cette vérification est tombée en panne de notre côté.',

  'mail.tooLarge':
    'Votre e-mail dépasse 1 Mio. Merci de ne transférer que le message qui vous est revenu, sans l’e-mail qui y est joint.',
  'mail.noBounce':
    'Il n’y avait pas d’avis de non-remise dans votre e-mail. Merci de transférer le message qui vous est revenu, de préférence en pièce jointe, ou de coller tout son texte.',
} as const satisfies Record<keyof typeof en, string>;
