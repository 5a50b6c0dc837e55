/** O que dizem as verificações: uma frase simples cada; termos técnicos só onde alguém pode procurá-los. */
import type { checks as en } from '../en/checks.ts';
import { blocklistTexts } from './blocklists.ts';

export const checks = {
  ...blocklistTexts,
  'doubt.timeout': 'nenhuma resposta em {ms} milissegundos',
  'doubt.servfail': 'os servidores de nomes não puderam responder (SERVFAIL)',
  'doubt.servfailBecause': 'os servidores de nomes não puderam responder (SERVFAIL: {ede})',
  'doubt.refused': 'o servidor de nomes se recusou a responder (REFUSED)',
  'doubt.refusedBecause': 'o servidor de nomes se recusou a responder (REFUSED: {ede})',
  'doubt.rcode': 'o servidor de nomes respondeu com o erro {rcode}',
  'doubt.http': 'o resolvedor respondeu com o status HTTP {status}',
  'doubt.network': 'não foi possível contatar o resolvedor',
  'doubt.malformed': 'a resposta estava danificada ({what})',
  'doubt.truncated': 'a resposta veio cortada',
  'doubt.mismatch': 'a resposta era de outra pergunta ({what})',
  'doubt.tooLarge': 'a resposta era grande demais para ser lida',
  'doubt.cnameChain': 'o nome passa por apelidos demais (CNAME)',
  'doubt.budget': 'não foi consultado, porque este pedido já tinha gasto as consultas de DNS dele',
  'doubt.badName': 'o nome não pode ser consultado ({what})',
  'doubt.none': 'não houve resposta confiável',

  'check.unknown': '{subject} não pôde ser verificado: {why}.',
  'check.noAddress': 'isto não é um endereço da internet',
  'check.privateAddress':
    'este endereço só tem sentido dentro de uma rede privada; por isso, ninguém de fora o põe em listas nem lhe dá nome',
  'check.noDomain': 'isto não é um nome de domínio',
  'check.skipped': 'Não verificado: {why}.',

  'ptr.none':
    '{subject} não tem nome no DNS (nenhum registro PTR); muitos servidores de destino recusam e-mails de endereços sem nome.',
  'ptr.unconfirmed':
    '{subject} se chama {name}, mas esse nome não leva de volta ao endereço; por isso, quem recebe não acredita nele.',
  'ptr.generic':
    '{subject} e o nome dele, {name}, confirmam um ao outro, mas o nome parece um dos que são dados em massa: {why}.',
  'ptr.several':
    '{subject} tem {count} nomes, dos quais {confirmed} levam de volta a ele; quem recebe pode olhar qualquer um deles, e por isso é melhor um só nome.',
  'ptr.confirmed': '{subject} se chama {name}, e esse nome leva de volta a ele.',
  'ptr.why.address': 'ele soletra o próprio endereço',
  'ptr.why.line': 'ele contém “{part}”, uma palavra usada para linhas de clientes',
  'ptr.why.default': 'é o nome que a hospedagem dá a todas as máquinas sob {part}',

  'helo.bareAddress':
    'O servidor se apresentou com um simples endereço ({subject}) no lugar de um nome.',
  'helo.invalid': 'O servidor se apresentou como “{subject}”, que não é um nome válido.',
  'helo.short':
    'O servidor se apresentou como “{subject}”, que não é um nome completo com domínio.',
  'helo.none': 'O servidor se apresentou como {subject}, um nome que não existe.',
  'helo.noAddress': 'O servidor se apresentou como {subject}, um nome sem nenhum endereço.',
  'helo.ipUnknown':
    'O servidor se apresentou como {subject}; o nome existe, mas não se conhece o endereço que enviou o e-mail.',
  'helo.same': 'O servidor se apresentou como {subject}, e esse nome tem o endereço dele, {ip}.',
  'helo.elsewhere':
    'O servidor se apresentou como {subject}, mas esse nome leva a {found}, não a {ip}.',
  'helo.literal':
    'O servidor se apresentou pelo endereço dele, {subject}; as normas permitem isso, muitos servidores de destino não.',
  'helo.literalElsewhere': 'O servidor se apresentou como {subject}, mas enviou de {ip}.',

  'mx.noDomain': 'O domínio {subject} não existe no DNS.',
  'mx.null': '{subject} diz no DNS que não recebe nenhum e-mail (MX nulo).',
  'mx.none':
    '{subject} não tem nem servidor de e-mail nem endereço no DNS; por isso, não pode receber e-mails.',
  'mx.noAddress':
    '{subject} indica {host} como servidor de e-mail, mas nenhum servidor indicado tem endereço.',
  'mx.implicit':
    '{subject} não indica nenhum servidor de e-mail; os e-mails vão para o endereço do próprio domínio, que muitas vezes não recebe nenhum.',
  'mx.reached': '{subject} indica um servidor de e-mail que tem endereço ({host}).',
  'mx.meant': 'Será que era {meant}?',

  'dkim.why.noSelector': 'não se conhece nenhum seletor DKIM',
  'dkim.why.noneGuessed':
    'não se conhece nenhum seletor DKIM, e nenhum dos habituais foi encontrado, o que não prova nada',
  'dkim.why.wildcard':
    'não se conhece nenhum seletor DKIM, e {domain} responde a qualquer nome; por isso, adivinhar não prova nada',
  'dkim.present': 'A chave {selector} de {domain} está no DNS ({algorithm}, {bits} bits).',
  'dkim.guessed':
    'Nenhum seletor foi indicado; o habitual {selector} de {domain} está no DNS ({algorithm}, {bits} bits).',
  'dkim.missing':
    'A chave {selector} de {domain} não está no DNS; por isso, as assinaturas feitas com ela falham.',
  'dkim.unrelated':
    'No lugar da chave {selector} de {domain} há outro texto; por isso, as assinaturas feitas com ela falham.',
  'dkim.revoked':
    'A chave {selector} de {domain} foi revogada; por isso, as assinaturas feitas com ela falham.',
  'dkim.invalid':
    'A chave {selector} de {domain} está no DNS, mas não pode ser usada ({problem}); por isso, as assinaturas feitas com ela falham.',
  'dkim.others': 'Outra chave do mesmo e-mail está em ordem.',
  'dkim.weak':
    'A chave {selector} de {domain} tem apenas {bits} bits; chaves com menos de 1024 não são mais aceitas.',
  'dkim.testing':
    'A chave {selector} de {domain} está marcada como teste; por isso, os e-mails dela podem ser tratados como não assinados.',
  'dkim.several':
    'Há várias chaves sob o mesmo nome {selector} de {domain}; qual delas conta depende do acaso.',
} as const satisfies Record<keyof typeof en, string>;
