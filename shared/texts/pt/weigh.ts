/** O que o DNS de hoje acrescenta às palavras da devolução. */
import type { weighing as en } from '../en/weigh.ts';

export const weighing = {
  'weigh.policyListed':
    'Na lista agora: {ip} está em {lists} como um endereço que não deve entregar e-mails diretamente; a consulta concorda com a devolução.',
  'weigh.policyClear':
    'A lista pública de regras que pudemos consultar não indica o endereço hoje; o destino mantém o próprio registro desses endereços, e por isso as palavras dele continuam valendo.',
  'weigh.policyUnknown':
    'Daqui não foi possível verificar se a lista pública de regras indica o endereço; por isso, isto se apoia nas palavras da devolução.',
  'weigh.genericName':
    'O endereço também tem um nome do tipo que os provedores dão a linhas comuns de clientes.',
  'weigh.namedClear':
    'Na lista antes, fora dela agora: a devolução diz que o endereço está em {list}, mas hoje essa lista não o tem; você pode enviar o e-mail de novo.',
  'weigh.pblNamedClear':
    'Na lista antes, fora dela agora: a devolução diz que o endereço está em uma lista de regras, mas hoje {list} não o tem; você pode enviar o e-mail de novo.',
  'weigh.deadList':
    'A lista que a devolução cita ({list}) acabou há muito tempo: um servidor que ainda a consulta recusa e-mails sem motivo, e a falha é do lado que recebe.',
  'weigh.secretList':
    '{list} não pode ser consultada em público; só a página dela diz se o endereço ainda está lá.',
  'weigh.namedUnknown':
    'Na lista antes: é o que diz a devolução. Daqui não foi possível verificar se {list} ainda tem o endereço; a página da própria lista diz.',
  'weigh.listedStill': 'Na lista antes e na lista agora: o endereço ainda está hoje em {lists}.',
  'weigh.listedNow': 'Na lista agora: o endereço está hoje em {lists}.',
  'weigh.alsoListed': 'O endereço também está agora em: {lists}.',
  'weigh.noneListed': 'Nenhuma das listas públicas que responderam tem o endereço hoje.',
  'weigh.privateList':
    'Este é um bloqueio privado: nenhuma consulta pública pode mostrá-lo, e um resultado limpo em outro lugar não o contradiz.',
  'weigh.privateListOf':
    'Este é um bloqueio privado de {receiver}: nenhuma consulta pública pode mostrá-lo, e um resultado limpo em outro lugar não o contradiz.',
  'weigh.privateAlso':
    'Hoje o endereço também está em listas públicas ({lists}), o que pode ter levado ao bloqueio.',
  'weigh.privateClear': 'As listas públicas que responderam não têm o endereço.',
  'weigh.ownJudgement':
    'Este é o julgamento que o próprio destino ({receiver}) faz do remetente: nenhuma consulta pública pode mostrá-lo.',
  'weigh.domainListed': 'Na lista agora: {domain} está hoje em {lists}.',
  'weigh.domainClear':
    '{list} não tem {domain} hoje; a inclusão pode ter acabado, ou pode se referir a outro nome do e-mail, como o do servidor.',
  'weigh.noReverse': 'Uma consulta hoje concorda: {ip} não tem nome reverso.',
  'weigh.reverseUnconfirmed':
    'Uma consulta hoje concorda: {ip} tem o nome {name}, mas esse nome não leva de volta ao endereço.',
  'weigh.noUsableReverse': 'Hoje {ip} não tem nome reverso que leve de volta a ele.',
  'weigh.reverseNow':
    'Hoje {ip} tem, sim, um nome reverso ({name}) que leva de volta a ele: pode ser novo, ou a consulta do próprio destino falhou; você pode enviar o e-mail de novo.',
  'weigh.reverseAgrees':
    'Hoje o nome e o endereço de {ip} combinam ({name}): a mudança pode ser nova; você pode enviar o e-mail de novo.',
  'weigh.reverseGeneric':
    'Hoje {ip} tem o nome reverso {name}, que leva de volta a ele, mas parece o de uma linha comum de cliente; alguns servidores de destino recusam esses nomes.',
  'weigh.reverseFine':
    'As configurações do seu próprio servidor estão em ordem: {ip} tem um nome reverso que leva de volta a ele.',
  'weigh.spfNotForIt':
    'Uma consulta hoje concorda: {ip} não está entre os servidores que o domínio do remetente permite (SPF).',
  'weigh.ipv6Complete':
    'Hoje o nome reverso e o SPF estão no lugar para este endereço: se forem novos, você pode enviar o e-mail de novo.',
  'weigh.heloBad':
    'Uma consulta hoje concorda: o nome {helo} não existe ou não é um nome completo.',
  'weigh.heloElsewhere':
    'Uma consulta hoje concorda: o nome {helo} leva a um endereço diferente daquele que enviou o e-mail.',
  'weigh.heloGood':
    'Hoje o nome {helo} leva ao endereço de envio: se foi mudado há pouco, você pode enviar o e-mail de novo.',
  'weigh.spfPasses':
    'Hoje {domain} permite, sim, que {ip} envie (SPF passa): se o registro for novo, você pode enviar o e-mail de novo; se não for, o destino pode ter julgado outro domínio ou outro servidor.',
  'weigh.spfPassesHere':
    'Hoje o SPF permite, sim, que {ip} envie: se o registro for novo, você pode enviar o e-mail de novo.',
  'weigh.spfLacks':
    'Uma consulta hoje concorda: o registro SPF de {domain} dá a {ip} o resultado “{result}”.',
  'weigh.spfNone': 'Uma consulta hoje concorda que o SPF não vale: {domain} não tem registro SPF.',
  'weigh.spfBroken':
    'Uma consulta hoje concorda: o registro SPF de {domain} não pode ser usado (permerror).',
  'weigh.spfReadable':
    'Hoje o registro SPF de {domain} pode ser lido (resultado “{result}”): se foi consertado, você pode enviar o e-mail de novo.',
  'weigh.spfAll':
    'Uma consulta hoje concorda: o registro SPF de {domain} permite que qualquer servidor do mundo envie.',
  'weigh.keyPresent':
    'A chave DKIM do domínio está no lugar; se este mesmo e-mail foi assinado com ela, ou alterado no caminho, o DNS não pode mostrar.',
  'weigh.key.missing': 'Uma consulta hoje concorda: não há chave DKIM sob o seletor {selector}.',
  'weigh.key.revoked': 'Uma consulta hoje concorda: a chave DKIM {selector} foi revogada.',
  'weigh.key.invalid': 'Uma consulta hoje concorda: a chave DKIM {selector} não pode ser usada.',
  'weigh.dmarcGone':
    'Hoje {domain} não tem mais registro DMARC: se ele foi retirado há pouco, você pode enviar o e-mail de novo.',
  'weigh.dmarcEnforced':
    'Uma consulta hoje concorda: {domain} pede que e-mails sem prova sejam tratados com “{policy}”.',
  'weigh.dmarcRelaxed':
    'Hoje {domain} não pede que nada seja recusado (p=none): se isso for novo, você pode enviar o e-mail de novo.',
  'weigh.dmarcNone': 'Uma consulta hoje concorda: {domain} não tem registro DMARC.',
  'weigh.dmarcThere':
    'Hoje há um registro DMARC em {domain}: se for novo, você pode enviar o e-mail de novo.',
  'weigh.alignedNow':
    'Hoje uma prova de origem vale, sim, para o domínio do remetente: se isso for novo, você pode enviar o e-mail de novo.',
  'weigh.notAligned':
    'Uma consulta hoje concorda: a prova (SPF) não vale para o domínio do endereço visível do remetente.',
  'weigh.foreignServer':
    'Uma consulta hoje concorda: {ip} não é um dos servidores de {domain}, como é de esperar quando um encaminhador passa o e-mail adiante.',
  'weigh.noSuchDomain': 'Uma consulta hoje concorda: {domain} não existe no DNS.',
  'weigh.noMx': 'Uma consulta hoje concorda: {domain} não tem servidor que receba e-mails.',
  'weigh.nullMx': 'Uma consulta hoje concorda: {domain} declara que não recebe nenhum e-mail.',
  'weigh.meant': '{domain} está a um erro de tecla de {meant}.',
  'weigh.onlyAddress':
    'Uma consulta hoje concorda: {domain} não indica servidor de e-mail; há só um endereço comum, que alguns servidores tentam usar.',
  'weigh.mxThere':
    'Hoje {domain} indica, sim, um servidor que recebe e-mails: se você tem certeza do endereço, pode enviar o e-mail de novo.',
  'weigh.misreadListed':
    'Mesmo assim, {ip} está hoje em {lists}; os dois lados têm algo a consertar.',
  'weigh.misreadClear': 'A nossa própria consulta mostra que {ip} não está em {lists}.',

  'weigh.owner.service':
    'O endereço {ip} pertence a {owner}, um serviço de e-mail: você não tem nada a retirar de listas.',
  'weigh.owner.access':
    'O endereço {ip} pertence a {owner}, que fornece linhas de internet: e-mails de lá devem passar pelo servidor de saída de um provedor.',
  'weigh.delayed': 'O e-mail ainda não está perdido: o servidor continua tentando entregá-lo.',
  'weigh.failedTemporary':
    'O motivo pode passar: o mesmo e-mail pode chegar quando for enviado de novo mais tarde.',

  'owner.someService': 'um serviço de e-mail',
  'fault.ptr': 'o endereço não tem nome reverso que leve de volta a ele',
  'fault.helo': 'o nome do próprio servidor (HELO) não está em ordem',
  'fault.spf': 'SPF não passa para o servidor ({result})',
  'fault.dkim': 'a chave DKIM falta ou não pode ser usada',
  'fault.dmarc': 'DMARC não passa',
  'list.says': 'A lista dá este motivo: {why}.',
  'list.time.hours': 'Leva de minutos a um dia.',
  'list.time.day': 'Isso leva cerca de um dia.',
  'list.time.days': 'Isso leva cerca de {days} dias.',
  'ttl.minutes':
    'Passa a valer quando os resolvedores esquecerem o registro atual, em até {minutes} minutos depois da mudança.',
  'ttl.hours':
    'Passa a valer quando os resolvedores esquecerem o registro atual, em até {hours} horas depois da mudança.',
  'ttl.unknown':
    'Passa a valer quando os resolvedores esquecerem o registro atual, no máximo um dia depois da mudança.',
  'spf.says': 'A verificação diz: {fault}.',

  'guess.none':
    'Nenhuma das verificações que deram resposta explica isto; por isso, o motivo mais provável é o conteúdo do e-mail ou uma regra do lado do destinatário. Só o administrador do destinatário pode dizer.',
  'guess.unchecked':
    'Nenhuma consulta foi feita; por isso, os motivos prováveis (lista de bloqueio, SPF, DKIM e DMARC, nome reverso, conteúdo) ainda não podem ser postos em ordem.',
  'guess.intro': 'Os motivos prováveis, do mais provável ao menos provável:',
  'guess.listed':
    '({number}) O endereço de envio está agora em {lists}. Se for isso, também voltam os e-mails para outros destinos que usam a lista.',
  'guess.policyListed':
    '({number}) O endereço de envio é um dos que não devem entregar diretamente ({lists}). Se for isso, o mesmo e-mail passa pelo servidor de saída de um provedor.',
  'guess.domainListed':
    '({number}) O domínio do remetente está agora em {lists}. Se for isso, um e-mail de outro domínio passa.',
  'guess.dmarc':
    '({number}) DMARC não passa para o domínio do remetente. Se for isso, o log do destino cita DMARC.',
  'guess.spf':
    '({number}) SPF não permite o servidor de envio (resultado “{result}”). Se for isso, um e-mail pelo servidor habitual do domínio passa.',
  'guess.dkim':
    '({number}) A chave DKIM falta ou não pode ser usada. Se for isso, um e-mail assinado com uma chave boa passa.',
  'guess.ptr':
    '({number}) O endereço de envio não tem nome reverso que leve de volta a ele. Se for isso, outros destinos rigorosos também recusam.',
  'guess.genericPtr':
    '({number}) O nome reverso do endereço de envio parece o de uma linha comum de cliente. Se for isso, o mesmo e-mail passa pelo servidor de saída de um provedor.',
  'guess.helo':
    '({number}) O nome com que o servidor de envio se apresenta não está em ordem. Se for isso, todos os e-mails desse servidor são atingidos neste destino.',
  'guess.other':
    '({number}) O conteúdo, ou uma regra do lado do destinatário. Se for isso, um e-mail curto e simples passa; se também ele for recusado, só o administrador do destinatário pode dizer.',
} as const satisfies Record<keyof typeof en, string>;
