/** As frases da verificação de SPF. Os nomes `spf.fault.*` seguem `TermFault` de worker/checks/spf/parse.ts. */
import type { spfTexts as en } from '../en/checks-spf.ts';

export const spfTexts = {
  'spf.summary.pass':
    '{ip} pode enviar e-mails por {domain}: “{term}” no registro SPF dele permite.',
  'spf.summary.fail':
    '{ip} não pode enviar e-mails por {domain}: o registro SPF dele proíbe todo endereço que não esteja listado (“{term}”).',
  'spf.summary.failNamed':
    '{ip} não pode enviar e-mails por {domain}: o registro SPF dele exclui este endereço expressamente (“{term}”).',
  'spf.summary.softfail':
    '{ip} não está entre os remetentes que o registro SPF de {domain} lista; o registro só pede a quem recebe que desconfie (“{term}”).',
  'spf.summary.neutral': 'O registro SPF de {domain} não diz nem sim nem não sobre {ip}.',
  'spf.summary.none':
    '{domain} não tem registro SPF; por isso, nada diz que servidores podem enviar os e-mails dele.',
  'spf.summary.permerror':
    'O registro SPF de {domain} está com erro, e um registro com erro é tratado como falta de permissão. {why}',
  'spf.summary.temperror':
    'Não foi possível descobrir se {ip} pode enviar e-mails por {domain}, porque uma consulta falhou. {why}',
  'spf.summary.badIp': '“{ip}” não é um endereço IP; por isso, o SPF não pode ser verificado.',

  'spf.why.all': 'Este termo corresponde a qualquer endereço.',
  'spf.why.inNetwork': '{ip} está em {network}.',
  'spf.why.notInNetwork': '{ip} não está em {network}.',
  'spf.why.noName':
    'O que resulta de “{term}” não é um nome que se possa perguntar ao DNS; por isso, não corresponde a nada.',
  'spf.why.exists': '{name} existe no DNS.',
  'spf.why.notExists': '{name} não existe no DNS.',
  'spf.why.ptr': '{ip} se chama {host}, que pertence a {name}, e esse nome leva de volta a ele.',
  'spf.why.notPtr': '{ip} não tem nome confirmado sob {name}.',
  'spf.why.ptrError':
    'O nome de {ip} não pôde ser consultado porque o servidor DNS dele respondeu com um erro; nesse caso, o SPF considera que o termo não corresponde.',
  'spf.why.a': '{name} tem o endereço {address}, que abrange {ip}.',
  'spf.why.notA': 'Nenhum dos endereços de {name} abrange {ip}.',
  'spf.why.noAddress': '{name} não tem registro {type}.',
  'spf.why.mx':
    '{host}, um servidor de e-mail de {name}, tem o endereço {address}, que abrange {ip}.',
  'spf.why.notMx': 'Nenhum dos servidores de e-mail de {name} abrange {ip}.',
  'spf.why.noMx': '{name} não tem registro MX.',
  'spf.why.include': 'O registro de {name} permite este endereço.',
  'spf.why.notInclude':
    'O registro de {name} não permite este endereço (o resultado dele é {result}).',
  'spf.why.redirect': 'Quem decide é o registro de {name}, com o resultado {result}.',
  'spf.why.nothing':
    'Nenhum termo do registro de {domain} corresponde, e o registro não diz o que vale nesse caso.',
  'spf.why.noDomain': 'O domínio {domain} não existe; por isso, não tem registro SPF.',
  'spf.why.noRecord': '{domain} não tem registro SPF.',
  'spf.why.badDomain':
    '“{domain}” não é um nome de domínio completo; por isso, não tem registro SPF.',
  'spf.why.records': '{domain} tem {count} registros SPF, mas só um é permitido.',
  'spf.why.syntax': 'O registro de {domain} tem um erro no caractere {position}: “{term}”.',
  'spf.why.includeNone': 'O registro inclui {name}, que não tem registro SPF.',
  'spf.why.redirectNone': 'O registro passa a decisão a {name}, que não tem registro SPF.',
  'spf.why.terms': 'Ler o registro exige mais de {most} consultas de DNS, que é o limite.',
  'spf.why.voids': 'Mais de {most} nomes do registro não existem no DNS, que é o limite.',
  'spf.why.mxNames': '{name} tem mais de {most} servidores de e-mail, que é o limite para o SPF.',
  'spf.why.failed': 'A consulta de {name} ({type}) falhou: {reason}.',

  'spf.warn.almost':
    'Há um registro TXT “{text}” que pretende ser SPF, mas não é lido como tal: precisa começar com “v=spf1” e um espaço.',
  'spf.warn.senderId':
    'O registro TXT “{text}” pertence ao Sender ID, que ninguém usa mais; pode ser retirado.',
  'spf.warn.empty': '“{term}” não permite ninguém: não há servidor por trás desse nome.',
  'spf.warn.voids':
    '{count} nomes do registro não têm entrada no DNS para este tipo de endereço; com mais um, o registro seria inválido.',
  'spf.warn.records':
    'Há {count} registros SPF; nesse caso, todos são ignorados. Eles precisam virar um só.',
  'spf.warn.plusAll':
    'O registro termina em “+all”, o que permite a qualquer servidor do mundo enviar por este domínio.',
  'spf.warn.neutralAll':
    'O registro termina em “?all”, o que não diz nada sobre servidores que não estejam listados.',
  'spf.warn.noAll':
    'O registro não termina em “all” nem em “redirect”; por isso, não diz nada sobre servidores que não estejam listados.',
  'spf.warn.wide':
    '“{term}” permite uma faixa muito grande de endereços; alguns servidores de destino desconfiam de um registro assim.',
  'spf.warn.duplicate': '“{term}” aparece mais de uma vez no registro; uma basta.',
  'spf.warn.ptr': '“{term}” é lento e pouco confiável; a norma do SPF o desaconselha.',
  'spf.warn.afterAll': 'O que vem depois de “all” não tem efeito: {terms}',
  'spf.warn.long':
    'O registro tem {bytes} bytes; acima de 450 bytes, alguns servidores de destino não conseguem lê-lo de forma confiável.',
  'spf.warn.missing':
    'O registro inclui {domain}, que não tem registro SPF; isso o invalida para todo endereço cuja leitura chegue até ali.',
  'spf.warn.faulty':
    'O registro incluído de {domain} tem um erro, o que também invalida este; só o dono de {domain} pode corrigi-lo.',
  'spf.warn.loop': 'O registro leva de volta a {domain}, o que nunca termina.',
  'spf.warn.terms':
    'O registro, com tudo o que inclui, precisa de {count} consultas de DNS, mas só {most} são permitidas: para endereços que correspondem tarde, ou não correspondem, ele é inválido.',
  'spf.warn.nearTerms':
    'O registro, com tudo o que inclui, precisa de {count} consultas de DNS das {most} permitidas; quase nada mais pode ser acrescentado.',
  'spf.warn.ptrError':
    'O nome do endereço não pôde ser consultado; por isso, “ptr” contou como não correspondente.',

  'spf.warn.disguised': '“{term}” não tem efeito: precisa ser escrito com “:”, não com “=”.',

  'spf.suggest.added':
    '“{term}” foi acrescentado: ele permite o servidor que enviou este e-mail. Publique-o só se esse servidor for seu.',
  'spf.suggest.addedInclude':
    '“{term}” foi acrescentado: ele permite os servidores do serviço que enviou este e-mail.',
  'spf.suggest.sendsNothing':
    'Até agora, o registro diz que este domínio não envia nenhum e-mail; mude-o só se isso não for mais verdade.',
  'spf.suggest.start':
    'Liste antes de “~all” todos os outros servidores e serviços que enviam e-mails por {domain}.',
  'spf.suggest.replace': 'Publique isto no lugar do registro TXT que não é lido como SPF.',
  'spf.suggest.merged': 'Retire os {count} registros SPF que existem agora e publique apenas este.',
  'spf.suggest.redirectToInclude':
    '“{term}” virou um “include”, porque um registro com “all” não pode redirecionar.',
  'spf.suggest.redirectIdle':
    '“{term}” foi deixado de fora: não tem efeito em um registro com “all”.',
  'spf.suggest.deadInclude':
    '“{term}” foi deixado de fora: não há registro SPF nesse nome, e isso invalida o registro inteiro.',
  'spf.suggest.dropped': '“{term}” foi deixado de fora: não pode ser lido.',
  'spf.suggest.repaired': '“{from}” foi escrito como “{to}”.',
  'spf.suggest.twice': '“{term}” agora aparece só uma vez.',
  'spf.suggest.afterAll':
    '“{term}” estava depois de “all”, onde não tinha efeito; agora está antes.',
  'spf.suggest.plusAll':
    '“+all” virou “~all”: o registro antigo permitia a todos enviar por este domínio.',
  'spf.suggest.strings':
    'O registro é mais longo do que uma cadeia de texto no DNS pode ser: insira-o como {count} cadeias em um só registro TXT.',
  'spf.suggest.long': 'O registro tem {bytes} bytes; é melhor mantê-lo abaixo de 450.',

  'spf.fault.macro-percent':
    'Erro no caractere {position}: um “%” em “{term}” não inicia nenhuma macro.',
  'spf.fault.macro-open':
    'Erro no caractere {position}: uma macro em “{term}” não está fechada com “}”.',
  'spf.fault.macro-body':
    'Erro no caractere {position}: uma macro em “{term}” não está escrita corretamente.',
  'spf.fault.macro-letter':
    'Erro no caractere {position}: “{term}” usa uma letra de macro que não existe.',
  'spf.fault.macro-exp-only':
    'Erro no caractere {position}: “{term}” usa uma macro que só textos de explicação podem usar.',
  'spf.fault.macro-zero': 'Erro no caractere {position}: uma macro em “{term}” mantém zero partes.',
  'spf.fault.character':
    'Erro no caractere {position}: “{term}” contém um caractere que não é permitido ali.',
  'spf.fault.mechanism': 'Erro no caractere {position}: “{term}” não é um termo conhecido.',
  'spf.fault.empty-value': 'Erro no caractere {position}: falta o valor de “{term}”.',
  'spf.fault.value-not-allowed':
    'Erro no caractere {position}: “{term}” traz junto algo que não pode ter.',
  'spf.fault.domain':
    'Erro no caractere {position}: “{term}” não contém um nome de domínio completo.',
  'spf.fault.domain-address':
    'Erro no caractere {position}: “{term}” contém um endereço IP; isso se escreve com “ip4:” ou “ip6:”.',
  'spf.fault.network4':
    'Erro no caractere {position}: “{term}” não contém um endereço IPv4 correto.',
  'spf.fault.network6':
    'Erro no caractere {position}: “{term}” não contém um endereço IPv6 correto.',
  'spf.fault.network6-is-4':
    'Erro no caractere {position}: “{term}” contém um endereço IPv4; isso se escreve com “ip4:”.',
  'spf.fault.network4-is-6':
    'Erro no caractere {position}: “{term}” contém um endereço IPv6; isso se escreve com “ip6:”.',
  'spf.fault.prefix':
    'Erro no caractere {position}: o comprimento depois de “/” em “{term}” não é possível.',
  'spf.fault.modifier-name':
    'Erro no caractere {position}: “{term}” não é um nome correto antes de “=”.',
  'spf.fault.modifier-colon':
    'Erro no caractere {position}: “{term}” se escreve com “=”, não com “:”.',
  'spf.fault.twice':
    'Erro no caractere {position}: “{term}” só pode aparecer uma vez em um registro.',
} as const satisfies Record<keyof typeof en, string>;
