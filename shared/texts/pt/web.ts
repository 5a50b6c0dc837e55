/** Textos das páginas do Worker e da escolha do idioma. */
import type { WebKey } from '../en/web.ts';

export const web: Readonly<Record<WebKey, string>> = {
  'web.brand.pages': 'Páginas',
  'web.nav.causes': 'Causas',
  'web.nav.docs': 'Para programas',
  'web.private':
    'Nada do que você colar é guardado ou registrado. Apenas nomes e endereços de servidores são consultados no DNS.',

  'web.home.title': 'Por que meu e-mail voltou?',
  'web.home.lead':
    'Cole a mensagem que voltou. Você lerá por quê, quem pode resolver e como, com provas do DNS.',
  'web.home.text': 'A mensagem, ou só a linha com o erro',
  'web.home.file': 'ou a mensagem salva (.eml)',
  'web.home.find': 'Encontrar a causa',
  'web.home.soon': 'Leva um ou dois segundos.',
  'web.home.good': 'O que é melhor colar',
  'web.home.good.text':
    'Tudo a partir de “Delivery has failed” ou “Undelivered Mail”, com as linhas técnicas do final. São os números e endereços delas que distinguem uma causa da outra.',

  'web.home.msg':
    'Um arquivo .msg não pode ser lido aqui. Abra-o no Outlook e salve-o no formato .eml, ou copie todo o texto para o campo acima.',
  'web.share': 'Copiar um link para este relatório',
  'web.share.copied':
    'Link copiado. Ele contém o relatório sem nomes de pessoas; nada é guardado aqui.',
  'web.shared': 'Alguém compartilhou este relatório com você. Ele foi feito em {at}.',
  'web.check': 'Ou verificar um servidor sem mensagem',
  'web.check.ip': 'Endereço IP do servidor que envia',
  'web.check.domain': 'Domínio do remetente',
  'web.check.ask': 'Verificar',
  'web.check.title': 'O que o DNS diz sobre {subject}',

  'web.result.quote': 'Estas palavras da mensagem decidiram:',
  'web.result.steps': 'O que fazer',
  'web.result.checks': 'O que diz o DNS',
  'web.result.answers': 'As próprias respostas',
  'web.result.use': '{queries} consultas em {ms} ms, {at}. Grau de certeza: {sure}',
  'web.result.another': 'Diagnosticar outra mensagem',

  'web.causes.title': 'Por que um e-mail volta',
  'web.causes.lead': 'Todas as causas que o Whybounced distingue.',
  'web.causes.all': 'Todas as causas',
  'web.cause.examples': 'Como os servidores dizem isso',
  'web.cause.page': 'página do próprio provedor',
  'web.cause.paste':
    'Recebeu uma mensagem assim? Cole-a e leia o que fazer no seu caso, com provas do DNS.',

  'web.mail.subject': 'Por que seu e-mail voltou',

  'web.language': 'Idioma',
  'web.language.auto': 'O do navegador',
};
