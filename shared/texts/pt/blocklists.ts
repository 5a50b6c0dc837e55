/** O que significam as respostas das listas de bloqueio, para quem nunca ouviu falar delas. */
import type { blocklistTexts as en } from '../en/blocklists.ts';

export const blocklistTexts = {
  'list.spam': 'Foram vistos e-mails indesejados vindos deste endereço.',
  'list.trap': 'Este endereço escreveu a endereços que nunca pediram e-mails (armadilhas de spam).',
  'list.botnet': 'Uma máquina infectada ou invadida está usando este endereço.',
  'list.proxy':
    'Estranhos conseguem enviar por este endereço: um proxy aberto ou uma VPN mal usada.',
  'list.attack':
    'Foram vistas tentativas de invasão ou enxurradas de pedidos vindas deste endereço.',
  'list.openResolver': 'Um servidor DNS aberto neste endereço pode ser mal usado por estranhos.',
  'list.router': 'Um roteador neste endereço parece ter sido invadido.',
  'list.abusedDevice': 'Um aparelho neste endereço foi mal usado.',
  'list.genericName':
    'O nome deste endereço parece o de uma linha residencial ou dinâmica. Não é prova de spam.',
  'list.noName': 'Este endereço não tem nome (DNS reverso). Não é prova de spam.',

  'list.zen.sbl':
    'SBL: a Spamhaus considera este endereço parte de uma operação de spam ou de algo que a sustenta.',
  'list.zen.css':
    'CSS: este endereço enviou há pouco e-mails que pareciam spam, muitas vezes por causa de uma conta invadida ou de uma lista de envio mal cuidada.',
  'list.zen.xbl': 'XBL: uma máquina infectada ou invadida está usando este endereço.',
  'list.zen.drop': 'DROP: toda a faixa de endereços está nas mãos de criminosos.',
  'list.zen.pblProvider':
    'PBL: seu provedor diz que esta faixa não envia e-mails diretamente. Não é uma inclusão por spam.',
  'list.zen.pblSpamhaus':
    'PBL: a Spamhaus registra esta faixa como uma que não envia e-mails diretamente. Não é uma inclusão por spam.',
  'list.zen.bcl': 'BCL: este endereço controla uma rede de máquinas infectadas.',
  'list.spamcop':
    'Pessoas denunciaram como spam e-mails deste endereço; o registro some sozinho cerca de um dia depois da última denúncia.',
  'list.barracuda': 'Os sensores da Barracuda viram spam ou má reputação neste endereço.',
  'list.mailspike.outbreak':
    'Este endereço participa de uma onda de spam que está acontecendo agora.',
  'list.mailspike.worst': 'A pior reputação que esta lista dá.',
  'list.mailspike.veryBad': 'Uma reputação muito má.',
  'list.mailspike.bad': 'Uma má reputação.',
  'list.uceprotect.1': 'Este endereço atingiu armadilhas de spam nos últimos sete dias.',
  'list.uceprotect.2':
    'Não este endereço, mas os vizinhos dele: vários na mesma faixa enviaram spam. Poucos servidores de destino usam esta lista.',
  'list.uceprotect.3':
    'Não este endereço, mas todo o provedor dele: muitos dos endereços do provedor enviaram spam. Poucos servidores de destino usam esta lista.',
  'list.hostkarma.white': 'Um bom remetente, pela contagem desta lista.',
  'list.hostkarma.yellow':
    'Envia tanto e-mails desejados como indesejados; esta lista diz para não bloqueá-lo.',
  'list.hostkarma.brown':
    'Na maioria e-mails indesejados, mas ainda não o bastante para bloqueá-lo.',
  'list.hostkarma.noBlacklist': 'Esta lista diz para não bloquear este endereço.',
  'list.truncate': 'Quase todos os e-mails deste endereço que esta lista viu eram spam.',
  'list.validity.noAuthentication':
    'E-mails deste endereço não passaram nas verificações de remetente.',
  'list.validity.suspicious': 'Este endereço envia de forma suspeita.',
  'list.validity.score': 'Este endereço tem uma nota baixa como remetente.',

  'list.domain.spam': 'O domínio aparece em e-mails indesejados ou tem má reputação.',
  'list.domain.phish': 'O domínio é usado para roubar senhas (phishing).',
  'list.domain.malware': 'O domínio espalha programas nocivos.',
  'list.domain.botnet': 'O domínio controla máquinas infectadas.',
  'list.domain.tracker': 'O domínio rastreia cliques em e-mails indesejados.',
  'list.domain.abused':
    'O domínio em si é honesto, mas o site ou servidor dele foi invadido e está sendo mal usado.',
  'list.domain.redirector': 'Spammers usam os links de redirecionamento do domínio.',
  'list.domain.abusedPhish': 'O site do domínio foi invadido e é usado para roubar senhas.',
  'list.domain.abusedMalware': 'O site do domínio foi invadido e espalha programas nocivos.',
  'list.domain.abusedBotnet': 'O site do domínio foi invadido e controla máquinas infectadas.',
  'list.uribl.black': 'O domínio aparece em e-mails indesejados.',
  'list.uribl.grey': 'O domínio aparece em envios em massa que algumas pessoas não pediram.',
  'list.uribl.red': 'O domínio é novo ou suspeito e está em observação.',

  'list.refused.resolver': 'a lista se recusa a responder ao servidor DNS que foi consultado',
  'list.refused.address': 'a lista só aceita nomes de domínio, e foi perguntado um endereço',
  'list.refused.typing': 'a lista diz que o nome dela foi digitado com erro',
  'list.refused.publicResolver': 'a lista não responde a servidores DNS públicos',
  'list.refused.volume': 'a lista diz que se perguntou demais',
  'list.refused.error': 'a lista respondeu com um código de erro ({code})',

  'list.why.key': 'esta lista só responde com uma chave; consulte-a na página dela',
  'list.why.ipv4Only': 'esta lista não contém endereços IPv6',
  'list.why.foreign':
    'a resposta {code} não é nenhuma que uma lista de bloqueio dê; portanto, alguém a reescreveu',
  'list.why.unlistedCode': 'a resposta {code} não está na tabela desta própria lista',
  'list.why.silent':
    'a lista não mostra aqui o próprio registro de teste; por isso, “fora da lista” não provaria nada',
  'list.why.untested': 'o registro de teste da lista não pôde ser consultado: {why}',
  'list.why.otherResolver':
    'a resposta da lista e o registro de teste dela vieram de dois servidores DNS diferentes; por isso, um não prova nada sobre o outro',
  'list.why.listsAll': 'a lista também inclui o registro de teste que nunca deve estar nela',
  'list.why.dead':
    '{name} acabou em {ended}; um servidor que ainda a consulta precisa corrigir a própria configuração',
  'list.why.private': 'esta lista não pode ser consultada em público; consulte-a na página dela',

  'dnsbl.listed': '{subject} está agora na lista de {names}. {meaning}',
  'dnsbl.listedMinor':
    '{subject} está agora na lista de {names}, que poucos servidores de destino seguem.',
  'dnsbl.clear': '{subject} não está agora em nenhuma das listas que responderam ({clear}).',
  'dnsbl.clearPartly':
    '{subject} não está agora em nenhuma das listas que responderam ({clear}); sem resposta confiável: {unknown}.',
  'dnsbl.unknown':
    'Daqui ninguém pode dizer se {subject} está em alguma lista: nenhuma das listas consultadas ({unknown}) deu uma resposta confiável.',
} as const satisfies Record<keyof typeof en, string>;
