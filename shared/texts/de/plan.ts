/** Warum eine Prüfung unterblieb, und was der Worker über sich selbst sagt. */
import type { plan as en } from '../en/plan.ts';

export const plan = {
  'plan.off': 'Nicht gefragt: Das DNS war für diese Anfrage abgeschaltet.',
  'plan.notNeeded': 'Nicht gefragt: Das würde über diese Ursache nichts aussagen.',
  'plan.notABounce': 'Nicht gefragt: Das ist kein Rückläufer.',
  'plan.noIp': 'Nicht gefragt: Die Nachricht sagt nicht, von welcher Adresse die Mail kam.',
  'plan.noDomain': 'Nicht gefragt: Die Nachricht nennt die Domain des Absenders nicht.',
  'plan.noHelo':
    'Nicht gefragt: Die Nachricht sagt nicht, wie sich der sendende Server vorgestellt hat.',
  'plan.noSender':
    'Nicht gefragt: Weder die Domain des Absenders noch der Name des sendenden Servers ist bekannt.',
  'plan.noRecipient': 'Nicht gefragt: Die Nachricht nennt die Domain des Empfängers nicht.',
  'plan.failed': 'Nicht bekannt: Diese Prüfung ist auf unserer Seite gescheitert.',

  'mail.tooLarge':
    'Ihre Mail ist größer als 1 MiB. Bitte leiten Sie nur die zurückgekommene Nachricht weiter, ohne die daran angehängte Mail.',
  'mail.noBounce':
    'In Ihrer Mail war kein Rückläufer. Bitte leiten Sie die zurückgekommene Nachricht weiter, am besten als Anhang, oder fügen Sie ihren ganzen Text ein.',
} as const satisfies Record<keyof typeof en, string>;
