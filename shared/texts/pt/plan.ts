/** Por que uma verificação não foi feita, e o que o Worker diz de si mesmo. */
import type { plan as en } from '../en/plan.ts';

export const plan = {
  'plan.off': 'Sem consulta: o DNS foi desligado para este pedido.',
  'plan.notNeeded': 'Sem consulta: não diria nada sobre esta causa.',
  'plan.notABounce': 'Sem consulta: isto não é uma devolução.',
  'plan.noIp': 'Sem consulta: a mensagem não diz que endereço enviou o e-mail.',
  'plan.noDomain': 'Sem consulta: a mensagem não diz o domínio do remetente.',
  'plan.noHelo': 'Sem consulta: a mensagem não diz como o servidor de envio se apresentou.',
  'plan.noSender':
    'Sem consulta: não se conhece nem o domínio do remetente nem o nome do servidor de envio.',
  'plan.noRecipient': 'Sem consulta: a mensagem não diz o domínio do destinatário.',
  'plan.failed': 'Não se sabe: esta verificação falhou do nosso lado.',

  'mail.tooLarge':
    'Seu e-mail tem mais de 1 MiB. Por favor, encaminhe apenas a mensagem que voltou, sem o e-mail que está anexado a ela.',
  'mail.noBounce':
    'Não havia nenhuma devolução no seu e-mail. Por favor, encaminhe a mensagem que voltou, de preferência como anexo, ou cole o texto inteiro dela.',
} as const satisfies Record<keyof typeof en, string>;
