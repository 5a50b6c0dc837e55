/** Por qué no se hizo una comprobación, y lo que el Worker dice de sí mismo. */
import type { plan as en } from '../en/plan.ts';

export const plan = {
  'plan.off': 'No consultado: el DNS estaba desactivado para esta petición.',
  'plan.notNeeded': 'No consultado: no aportaría nada sobre esta causa.',
  'plan.notABounce': 'No consultado: esto no es una devolución.',
  'plan.noIp': 'No consultado: el mensaje no dice qué dirección envió el correo.',
  'plan.noDomain': 'No consultado: el mensaje no dice el dominio del remitente.',
  'plan.noHelo': 'No consultado: el mensaje no dice cómo se presentó el servidor que envía.',
  'plan.noSender':
    'No consultado: no se conoce ni el dominio del remitente ni el nombre del servidor que envía.',
  'plan.noRecipient': 'No consultado: el mensaje no dice el dominio del destinatario.',
  'plan.failed': 'No se sabe: esta comprobación falló por nuestra parte.',

  'mail.tooLarge':
    'Su correo ocupa más de 1 MiB. Reenvíe solo el mensaje que le devolvieron, sin el correo que lleva adjunto.',
  'mail.noBounce':
    'En su correo no había ningún aviso de devolución. Reenvíe el mensaje que le devolvieron, mejor como archivo adjunto, o pegue su texto completo.',
} as const satisfies Record<keyof typeof en, string>;
