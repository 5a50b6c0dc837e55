/** Textos das páginas da própria extensão: popup, painel lateral, configurações. */
import type { pages as en } from '../en/pages.ts';

export const pages = {
  'page.menu': 'Diagnosticar esta devolução',
  'page.paste': 'Cole a mensagem que voltou, ou solte aqui uma mensagem salva (.eml)',
  'page.find': 'Encontrar a causa',
  'page.file': 'Abrir uma mensagem salva…',
  'page.trouble': 'Algo deu errado aqui. Feche isto e abra de novo.',
  'page.panel.empty':
    'Selecione uma devolução em qualquer página, clique nela com o botão direito e escolha “Diagnosticar esta devolução”. Ou cole uma:',
  'page.other': 'Diagnosticar outra',
  'page.kind.delivered': 'Este aviso diz que o e-mail foi entregue. Não é preciso fazer nada.',
  'page.kind.auto-reply':
    'Esta é uma resposta automática, como um aviso de ausência. O e-mail chegou.',
  'page.kind.complaint':
    'Este é um relatório de reclamação: alguém marcou o e-mail como spam. Ele chegou, sim.',
  'page.kind.receipt': 'Este é um recibo de leitura. O e-mail chegou.',
  'page.kind.not-a-bounce':
    'Isto não parece uma devolução. Pegue o aviso inteiro, com as linhas técnicas do final.',

  'popup.active.cards': 'Ativo nesta aba: {cards} de {open} mensagens abertas voltaram.',
  'popup.active.none': 'Ativo nesta aba: nenhuma devolução à vista.',
  'popup.inactive':
    'Não é uma página de e-mail. Cole uma devolução, ou selecione uma na página e clique nela com o botão direito.',
  'popup.off': 'Desligado em {host}.',
  'popup.past': 'Últimos diagnósticos',
  'popup.past.none': 'Nada ainda.',
  'popup.watched': 'Em acompanhamento',
  'popup.watched.stop': 'Deixar de acompanhar: {title}',
  'popup.diagnostics': 'Copiar dados técnicos',
  'popup.diagnostics.why':
    'Versão, navegador e que partes da página foram reconhecidas; nenhum e-mail.',
  'popup.copied': 'Copiado',
  'popup.settings': 'Configurações',

  'options.title': 'Configurações',
  'options.endpoint': 'De onde vêm as provas ao vivo',
  'options.endpoint.why':
    'O endereço de um servidor Whybounced. Ele recebe a parte técnica de uma devolução, depois que você concordar, e nada mais.',
  'options.endpoint.label': 'Endereço do servidor',
  'options.endpoint.save': 'Salvar',
  'options.endpoint.test': 'Testar',
  'options.endpoint.reset': 'Voltar a {endpoint}',
  'options.endpoint.saved': 'Salvo.',
  'options.endpoint.bad':
    'Isto não é o endereço de um servidor: ele começa com https, ou com http neste computador.',
  'options.endpoint.works': 'Ele responde.',
  'options.endpoint.dead': 'Nenhuma resposta de lá.',
  'options.endpoint.denied':
    'Salvo. Sem a permissão, só funciona se o servidor permitir que qualquer página o consulte.',
  'options.consent': 'Antes que algo seja enviado',
  'options.consent.ask': 'Perguntar a cada vez e mostrar o texto',
  'options.consent.always': 'Enviar sempre, sem perguntar',
  'options.allow': 'Permitir o envio',
  'options.allow.why':
    'O Firefox pergunta mais uma vez, por conta própria, antes que um complemento possa enviar partes de um e-mail a algum lugar.',
  'options.allow.done': 'O envio está permitido. Você pode voltar ao e-mail e tentar de novo.',
  'options.hosts': 'Onde os cartões aparecem',
  'options.original': 'No Gmail: ler o original de uma devolução',
  'options.original.why':
    'O original contém o relatório de entrega que a página não mostra. Ele é lido neste navegador, do próprio Gmail; o que pode ser enviado continua igual.',
  'options.history': 'O que fica guardado neste navegador',
  'options.history.keep': 'Lembrar os últimos 20 diagnósticos (causa e hora, nada do e-mail)',
  'options.history.erase': 'Apagar tudo',
  'options.history.erased': 'Apagado.',
  'options.privacy': 'Privacidade',
  'options.privacy.text':
    'A leitura e o primeiro diagnóstico acontecem neste navegador. Só depois que você concorda é que a parte técnica de uma devolução vai para o servidor acima: nenhuma parte local de endereço (antes do @), nenhum assunto, nada do que você escreveu. Nada mais é contatado, nunca.',
} as const satisfies Record<keyof typeof en, string>;
