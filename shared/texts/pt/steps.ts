/** O que fazer, passo a passo: `title` é a ação; `detail`, por que ajuda, quanto demora e como saber que deu certo. */
import type { steps as en } from '../en/steps.ts';

export const steps = {
  // Esperar, enviar de novo, avisar os outros.
  'step.wait.title': 'Espere: o servidor tenta de novo sozinho',
  'step.wait.detail':
    'A maioria dos servidores tenta de novo em até uma hora e continua por até cinco dias; enviar uma segunda cópia só duplica o e-mail. Se no fim não for possível entregá-lo, você receberá outro aviso; se não receber nenhum, ele chegou.',
  'step.triesGoOn.title': 'Não é preciso outra cópia: o servidor ainda tenta',
  'step.triesGoOn.detail':
    'Ele continua por até cinco dias. Se a causa for resolvida nesse tempo, este mesmo e-mail passa sozinho; se não for, você recebe um aviso final.',
  'step.resendLater.title': 'Envie o e-mail de novo mais tarde',
  'step.resendLater.detail':
    'O motivo pode passar sozinho. Espere uma hora, ou até o dia seguinte, e envie mais uma vez; se o mesmo aviso voltar, siga para o próximo passo.',
  'step.sendAgain.title': 'Envie o e-mail de novo agora',
  'step.sendAgain.detail':
    'A consulta de hoje mostra que aquilo de que a devolução se queixa já não vale. Mais uma tentativa não custa nada: se nenhuma nova devolução chegar em até uma hora, deu certo. Se a mesma devolução voltar, quem recebe vê algo diferente do que nós vemos, e valem os passos abaixo.',
  'step.passOn.title': 'Não é você quem administra o servidor? Repasse isto',
  'step.passOn.detail':
    'Entregue o texto abaixo a quem cuida do seu e-mail: o seu departamento de informática, a sua hospedagem ou o suporte do seu provedor de e-mail. Ele contém tudo de que precisam. Até que se resolva, use outra conta de e-mail ou outro meio de falar com a pessoa.',
  'step.tellRecipient.title': 'Fale com o destinatário por outro meio e repasse isto',
  'step.tellRecipient.detail':
    'Só o lado do destinatário pode mudar isto, e muitas vezes o administrador de lá nem sabe do problema. Telefone, ou escreva de outra conta de e-mail, e envie o texto abaixo; ele diz exatamente o que procurar. Você saberá que deu certo quando o seu próximo e-mail não trouxer nenhum aviso.',
  'step.otherWay.title': 'Fale com a pessoa por outro meio',
  'step.otherWay.detail':
    'Ligue, mande uma mensagem de texto ou use outro endereço da mesma pessoa. Enviar o mesmo e-mail de novo não muda nada.',
  'step.otherWayBusy.title': 'Se for urgente, fale com a pessoa por outro meio',
  'step.otherWayBusy.detail':
    'Depois de um tempo, normalmente em até um dia, a caixa postal volta a aceitar e-mails. Mais cópias do mesmo e-mail só prolongariam a espera.',
  'step.otherWayFull.title': 'Avise a pessoa por outro meio',
  'step.otherWayFull.detail':
    'Quem está com a caixa postal cheia muitas vezes não sabe disso. Ligue, mande uma mensagem de texto ou use outro endereço da mesma pessoa, e envie o e-mail de novo quando houver espaço.',

  // E-mail de uma linha que não pode entregar diretamente.
  'step.relay.title': 'Envie pelo servidor de saída do seu provedor',
  'step.relay.detail':
    'Configure o programa de e-mail, a impressora, o site ou o script que enviou este e-mail para entregá-lo ao servidor de saída (SMTP) do seu provedor de e-mail ou de internet, com login, na porta 587 (STARTTLS) ou 465 (TLS). Esse servidor pode entregar em qualquer lugar, e assim a regra da sua própria linha deixa de importar. Vale na hora: envie o e-mail de novo; se não vier nova devolução, deu certo.',
  'step.relayNamed.title': 'Envie pelo servidor de saída de {relay}',
  'step.relayNamed.detail':
    'A linha pertence a {owner}. Configure o programa de e-mail, a impressora, o site ou o script que enviou este e-mail para entregá-lo a {host}, porta {port} ({security}), com login: {login}. Esse servidor pode entregar em qualquer lugar, e assim a regra da sua própria linha deixa de importar. Se a sua caixa postal for de outro provedor, use o servidor de saída desse provedor. Vale na hora: envie o e-mail de novo; se não vier nova devolução, deu certo.',
  'step.relayMailbox.title': 'Envie pelo servidor de saída de {relay}',
  'step.relayMailbox.detail':
    'O endereço do remetente é uma caixa postal de {relay}. Configure o programa de e-mail, a impressora, o site ou o script que enviou este e-mail para entregá-lo a {host}, porta {port} ({security}), com login: {login}. Esse servidor pode entregar em qualquer lugar, e assim a regra da sua própria linha deixa de importar. Vale na hora: envie o e-mail de novo; se não vier nova devolução, deu certo.',
  'step.smarthost.title': 'Servidor próprio: passe todo o e-mail a um relay (smarthost)',
  'step.smarthost.detail':
    'Mantenha o seu servidor, mas deixe que ele passe os e-mails de saída ao relay do seu provedor, da sua hospedagem, do Google Workspace, do Microsoft 365 ou de um serviço de e-mail, com login. Se o relay enviar em nome do seu domínio, o include de SPF dele precisa estar no seu registro SPF, e a assinatura DKIM deve continuar ligada. Vale a partir do próximo e-mail: o log passa a mostrar o relay como próximo servidor, e não o servidor do destinatário.',
  'step.direct.title': 'Só se precisar enviar direto: obtenha o aval do provedor',
  'step.direct.detail':
    'Peça ao provedor dono do endereço um endereço fixo em contrato empresarial, permissão para manter um servidor de e-mail, a porta 25 de saída aberta e um nome reverso (PTR) que seja o nome do seu próprio servidor. Nome, endereço e saudação (HELO) precisam então combinar, e, se o servidor também tiver IPv6, o mesmo vale para esse endereço. Isso leva dias e depende do provedor; sem a autorização dele, fique com o relay.',
  'step.pblSelf.title': 'Depois disso: retire você mesmo o endereço da PBL',
  'step.pblSelf.detail':
    'O registro (127.0.0.11) é mantido pela Spamhaus, e um único endereço fixo de um servidor de e-mail de verdade pode ser retirado gratuitamente na página dela, a menos que a regra do provedor o proíba. Faça isso só depois que o provedor tiver concordado e que o nome reverso estiver no lugar. Passa a valer em minutos ou horas; deu certo quando a página não mostrar mais a PBL.',
  'step.pblProvider.title': 'Depois disso: o provedor retira o endereço da PBL',
  'step.pblProvider.detail':
    'O registro (127.0.0.10) é mantido pelo próprio provedor, e por isso você não pode retirá-lo: o provedor precisa mudar os dados dele na Spamhaus. Peça isso na mesma carta. Deu certo quando a página da Spamhaus não mostrar mais a PBL; sem a autorização do provedor, fique com o relay.',
  'step.pblCheck.title': 'Depois disso: veja se o endereço está na PBL',
  'step.pblCheck.detail':
    'Daqui não foi possível saber se ele está lá. Abra a página da própria Spamhaus com o endereço: um registro mantido pela Spamhaus (127.0.0.11) pode ser retirado ali gratuitamente, se o endereço for fixo; um mantido pelo provedor (127.0.0.10), só pelo provedor. Se o endereço não estiver lá, não há nada a retirar.',
  'step.directAuth.title': 'Depois, veja se SPF, DKIM e DMARC servem à nova forma',
  'step.directAuth.detail':
    'Eles não são o motivo desta recusa e não a eliminam, mas serão a próxima exigência de quem recebe. Seja qual for o servidor que envie daqui em diante, ele precisa estar coberto por um único registro SPF, os e-mails devem ser assinados com DKIM, e o DMARC pode começar com p=none. Mudanças no DNS levam de minutos a um dia.',
  'step.ipv6Direct.title': 'Atenção ao IPv6: este e-mail saiu por ele',
  'step.ipv6Direct.detail':
    'Os servidores preferem IPv6 quando o têm, e ali quem recebe é mais rigoroso. Se o relay não for uma opção, faça o servidor enviar por IPv4 até que o endereço IPv6 dele tenha um nome reverso e esteja coberto pelo SPF. Vale a partir do próximo e-mail.',
  'step.policyDont.title': 'O que não ajuda',
  'step.policyDont.detail':
    'Enviar o mesmo e-mail de novo pela mesma linha, mudar o texto do e-mail, mudar o SPF ou pagar um serviço de remoção: o bloqueio é por causa da linha. Se ninguém nessa linha queria enviar e-mails, procure um computador ou aparelho infectado.',

  // Listas de bloqueio públicas.
  'step.listedFirst.title': 'Primeiro, acabe com o que levou à inclusão na lista',
  'step.listedFirst.detail':
    'As listas incluem o endereço de novo em poucas horas se os e-mails indesejados continuarem. Procure no log do servidor e-mails que ninguém daí escreveu, contas com senha roubada, formulários de site usados por estranhos e, em um servidor compartilhado, outros clientes. {why}Troque as senhas e feche a brecha antes de pedir a remoção; deu certo quando o log ficar tranquilo por um dia.',
  'step.cleanMachine.title': 'Primeiro, encontre e limpe a máquina infectada',
  'step.cleanMachine.detail':
    'Este tipo de inclusão vem de um vírus, de um aparelho sequestrado ou de um site invadido por trás do endereço; em uma rede com um só endereço público, pode ser qualquer máquina dela. Verifique todas, atualize-as, troque as senhas e deixe que só o servidor de e-mail use a porta 25 de saída. Sem isso, um endereço retirado volta à lista em poucas horas.',
  'step.delist.title': 'Depois, peça a {list} que retire o endereço',
  'step.delist.detail':
    'Use apenas a página da própria lista: ali a remoção é gratuita. {time} Deu certo quando a página não mostrar mais {subject}; então envie o e-mail de novo.',
  'step.delistAuto.title': 'Depois, espere: os registros de {list} acabam sozinhos',
  'step.delistAuto.detail':
    'Quando não chegam mais reclamações, o registro acaba sozinho. {time} Não é preciso pagar por um atalho. A página da própria lista mostra quando tiver acabado; então envie o e-mail de novo.',
  'step.lookUpList.title': 'Veja se {list} ainda tem o endereço',
  'step.lookUpList.detail':
    'A devolução cita esta lista, mas daqui não foi possível consultá-la. A página dela diz se o endereço está na lista agora, e por quê. Se não estiver, envie o e-mail de novo; se estiver, primeiro acabe com a causa e depois use a remoção nessa página, que é gratuita.',
  'step.lookUpDomain.title': 'Veja se {list} ainda tem o domínio',
  'step.lookUpDomain.detail':
    'A devolução cita esta lista, mas daqui não foi possível consultá-la. A página dela diz se o domínio está na lista agora. Se não estiver, envie o e-mail de novo; se estiver, primeiro acabe com a causa e depois use a remoção nessa página, que é gratuita.',
  'step.whichList.title': 'Descubra que lista o destino usou',
  'step.whichList.detail':
    'A recusa não diz o nome da lista, e nenhuma das listas que responderam aqui tem o endereço. Muitas vezes há um link para ela na devolução completa ou no log do servidor. Fora isso, só o administrador do destinatário sabe; o texto abaixo pergunta.',
  'step.neighbours.title': 'No caso de {list}: fale com a hospedagem, não pague ninguém',
  'step.neighbours.detail':
    'Esta lista culpa redes inteiras pelo que outros clientes fizeram; por isso você não pode retirar um endereço sozinho, e poucos servidores recusam e-mails por causa dela. Avise a hospedagem ou o provedor, que pode pôr a rede em ordem. Nunca pague por uma remoção mais rápida.',
  'step.serviceIp.title': 'Você não tem o que retirar: o endereço é do serviço',
  'step.serviceIp.detail':
    'O endereço recusado {ip} pertence a {owner} e é compartilhado por muitíssimos clientes; só esse serviço pode pô-lo em ordem, e as equipes dele acompanham essas listas. Envie o e-mail de novo depois de algumas horas: muitas vezes ele sai então por outro endereço do serviço. Se continuar voltando, avise o suporte do serviço e o destinatário.',
  'step.deadList.title': 'Avise o destinatário: a lista usada lá não existe mais',
  'step.deadList.detail':
    '{list} acabou há anos. Um servidor que ainda a consulta recusa e-mails inocentes, e só o administrador dele pode tirar a lista da configuração. O texto abaixo explica isso; deu certo quando o seu próximo e-mail passar.',

  // A lista do próprio destino, e reputação.
  'step.orderFirst.title': 'Primeiro, ponha em ordem o que o destino consegue ver',
  'step.orderFirst.detail':
    'Os provedores só retiram o bloqueio de servidores que estejam em ordem. Isto apareceu nas verificações: {faults}. Corrija isso primeiro; mudanças no DNS levam de minutos a um dia.',
  'step.stopCause.title': 'Primeiro, veja se nada indesejado sai do servidor',
  'step.stopCause.detail':
    'Um bloqueio privado quase sempre vem de e-mails que as pessoas de lá não queriam, de agora ou de um usuário anterior do endereço. Procure no log e-mails que ninguém daí escreveu, contas invadidas e formulários mal usados. Se o endereço for novo para você, diga isso no pedido.',
  'step.askProvider.title': 'Peça ao provedor de destino que retire o bloqueio',
  'step.askProvider.detail':
    'Use o formulário ou o endereço do próprio provedor e envie o texto abaixo: ele contém o que costumam pedir. A resposta leva de horas a alguns dias, e é comum que a primeira seja automática, “not blocked”: responda a ela e peça uma pessoa. Deu certo quando o seu próximo e-mail passar.',
  'step.relayMeanwhile.title': 'Enquanto isso, envie por outro relay',
  'step.relayMeanwhile.detail':
    'Um e-mail que sai pelo servidor do seu provedor ou de um serviço de e-mail não vem do endereço bloqueado. Vale a partir do próximo e-mail.',
  'step.reputationCause.title': 'Descubra que e-mails prejudicaram o servidor',
  'step.reputationCause.detail':
    'Procure no log e-mails que ninguém daí escreveu e envios em massa que as pessoas não pediram, e acabe com eles. O encaminhamento automático de spam para esse provedor também conta contra o seu servidor. A reputação se recupera em dias ou semanas de e-mails bem-vindos.',
  'step.postmasterTools.title': 'Veja os dados que o próprio destino tem sobre você',
  'step.postmasterTools.detail':
    'Os grandes provedores mostram aos remetentes como veem os endereços e domínios deles. Cadastre-se ali e acompanhe os números depois de cada mudança; eles são atualizados uma vez por dia.',
  'step.newAddress.title': 'Se o endereço for novo: comece devagar',
  'step.newAddress.detail':
    'Um endereço sem histórico desperta desconfiança. Se o servidor for novo, faça-o enviar pouco no início, e só a pessoas que esperam os e-mails, ou envie até lá por um relay já estabelecido.',
  'step.domainCause.title': 'Descubra que e-mails prejudicaram o domínio',
  'step.domainCause.detail':
    'Procure todos os que enviam em nome do domínio: envios em massa, lojas, formulários, contas e sites invadidos. Acabe com o que as pessoas não pediram. Os relatórios DMARC (rua) mostram quem envia em nome do domínio. A reputação se recupera em dias ou semanas.',
  'step.askProviderDomain.title': 'Pergunte ao provedor de destino sobre o domínio',
  'step.askProviderDomain.detail':
    'Só esse provedor pode dizer por que recusa o domínio e retirar o bloqueio. Use o formulário dele ou o endereço postmaster e envie o texto abaixo. A resposta leva alguns dias; deu certo quando o seu próximo e-mail passar.',

  // Nomes reversos, saudação, IPv6.
  'step.setPtr.title': 'Defina o nome reverso (PTR) do endereço',
  'step.setPtr.detail':
    'Só o provedor dono do endereço pode defini-lo: no painel de controle dele, ou a pedido, com a carta abaixo. Precisa ser um nome completo que leve de volta ao mesmo endereço. Aparece em minutos ou em até um dia, e deu certo quando uma consulta reversa do endereço devolver o novo nome.',
  'step.setPtrNamed.title': 'Defina o nome reverso de {ip} como {name}',
  'step.setPtrNamed.detail':
    'Só o provedor dono do endereço pode defini-lo: no painel de controle dele, ou a pedido, com a carta abaixo; o DNS do seu próprio domínio não pode. Aparece em minutos ou em até um dia, e deu certo quando uma consulta reversa de {ip} devolver {name}.',
  'step.forward.title': 'Faça o nome levar de volta ao endereço',
  'step.forward.detail':
    'Quem recebe confere nos dois sentidos. O nome precisa de um registro no DNS do domínio dele que contenha exatamente o endereço de envio: um registro A para IPv4, um registro AAAA para IPv6. Passa a valer dentro do TTL do registro, no máximo em um dia.',
  'step.heloMatch.title': 'Faça o servidor se apresentar com o mesmo nome',
  'step.heloMatch.detail':
    'O nome reverso, o nome direto e a saudação (HELO) devem ser um único e mesmo nome. Vale a partir do próximo e-mail.',
  'step.servicePtr.title': 'Avise o seu serviço de e-mail: o endereço é dele',
  'step.servicePtr.detail':
    'O endereço {ip} pertence a {owner}; por isso só esse serviço pode definir o nome dele. Envie a devolução ao suporte do serviço; você pode tentar de novo depois de algumas horas, quando o e-mail talvez saia por outro endereço dele.',
  'step.sendV4.title': 'Ou envie a este destino por IPv4',
  'step.sendV4.detail':
    'Por IPv4 não se aplicam as regras mais rigorosas que o destino tem para IPv6. Vale a partir do próximo e-mail: o log passa a mostrar uma conexão IPv4.',
  'step.v4Only.title': 'Envie por IPv4',
  'step.v4Only.detail':
    'O destino não aceita e-mails por IPv6. Com a configuração abaixo, o servidor usa IPv4; vale a partir do próximo e-mail, e o log passa a mostrar uma conexão IPv4.',
  'step.v6Spf.title': 'Inclua o endereço IPv6 no SPF e assine com DKIM',
  'step.v6Spf.detail':
    'Por IPv6, quem recebe quer prova de origem de cada e-mail. Verifique se o registro SPF cobre também o endereço IPv6 do servidor e se os e-mails são assinados com DKIM. Mudanças no DNS levam de minutos a um dia.',
  'step.setHelo.title': 'Defina o nome do próprio servidor (HELO)',
  'step.setHelo.detail':
    'O nome da saudação precisa ser completo (como mail.example.com), existir no DNS e levar ao endereço de envio; o melhor é usar o mesmo nome do nome reverso. Vale a partir do próximo e-mail.',
  'step.setHeloNamed.title': 'Faça o servidor se apresentar como {name}',
  'step.setHeloNamed.detail':
    'O nome da saudação precisa ser completo, existir no DNS e levar ao endereço de envio; o melhor é usar o mesmo nome do nome reverso. Vale a partir do próximo e-mail.',
  'step.heloProgram.title': 'Programa ou aparelho? Envie por um servidor de saída',
  'step.heloProgram.detail':
    'Se não foi um servidor de e-mail, mas um programa, uma impressora ou uma câmera que enviou, ele deve entregar os e-mails ao servidor de saída do seu provedor, com login; assim o nome dele deixa de importar.',
  'step.protocol.title': 'Examine o log, o programa e o firewall do servidor',
  'step.protocol.detail':
    'O log mostra em que comando a conversa terminou. Desligue a “SMTP inspection” ou o “fixup” de um firewall ou antivírus no caminho e atualize o programa de e-mail do servidor. Deu certo quando o próximo e-mail passar.',

  // Prova de origem.
  'step.isServerYours.title': 'Primeiro, esclareça se {ip} é um servidor seu',
  'step.isServerYours.detail':
    'Se for um servidor seu ou de um serviço que você usa, siga para o próximo passo. Se for de um estranho que passa e-mails adiante, um encaminhador quebrou a prova, e o SPF deve ficar como está. Se ninguém o conhece, alguém está falsificando o seu nome, e a recusa está certa.',
  'step.spfCorrect.title': 'Corrija o registro SPF de {domain}',
  'step.spfCorrect.detail':
    'Coloque o registro abaixo no lugar do atual: um registro TXT em {domain}, e apenas um que comece com v=spf1. Ele mantém tudo o que já existe e inclui o servidor de envio. {time} Deu certo quando a verificação de SPF passar.',
  'step.spfPublish.title': 'Publique um registro SPF para {domain}',
  'step.spfPublish.detail':
    'Coloque o registro abaixo no DNS: um registro TXT em {domain}. Acrescente os includes de todos os outros serviços que enviam pelo domínio antes de publicá-lo. Passa a valer em minutos ou em até um dia; deu certo quando a verificação de SPF passar.',
  'step.spfExtend.title': 'Faça o registro SPF cobrir o servidor de envio',
  'step.spfExtend.detail':
    'Acrescente ao único registro SPF do domínio o include do serviço que envia, ou o endereço do seu próprio servidor, antes do “all” final; deixe todo o resto como está. Passa a valer em minutos ou em até um dia.',
  'step.spfUsualWay.title': 'Ou envie pelo servidor habitual do domínio',
  'step.spfUsualWay.detail':
    'O domínio já permite que os servidores do próprio provedor de e-mail dele enviem. Configurar o programa, aparelho ou site para esse servidor de saída, com login, não exige nenhuma mudança no DNS e vale na hora.',
  'step.spfRepair.title': 'Conserte o registro SPF',
  'step.spfRepair.detail':
    'Quem recebe não consegue usar o registro como está. {fault}Só pode haver um registro que comece com v=spf1, com no máximo dez termos que exigem consultas, contados todos os includes. {time} Deu certo quando a verificação de SPF não disser mais permerror.',
  'step.spfNarrow.title': 'Restrinja o registro SPF',
  'step.spfNarrow.detail':
    'Um registro que permite a todos enviar não prova nada. Indique os servidores que de fato enviam e termine o registro com ~all ou -all. {time}',
  'step.dkimPublish.title': 'Publique a chave DKIM {selector}',
  'step.dkimPublish.detail':
    'Os e-mails são assinados com o seletor {selector}, mas a chave pública dele não pode ser usada em {name}. Pegue a chave no servidor ou serviço que assina e publique-a ali como registro TXT, inteira e sem alterações. Passa a valer em minutos ou em até um dia; deu certo quando a verificação de DKIM encontrar a chave.',
  'step.dkimSign.title': 'Assine os e-mails de saída com DKIM',
  'step.dkimSign.detail':
    'Ative a assinatura no servidor de e-mail ou no serviço de e-mail, para o seu próprio domínio, e publique no DNS a chave que ele mostrar. Passa a valer em minutos ou em até um dia; deu certo quando o cabeçalho de um e-mail para você mesmo tiver uma DKIM-Signature com d= e o seu domínio.',
  'step.dkimIntact.title': 'Veja se algo altera o e-mail depois da assinatura',
  'step.dkimIntact.detail':
    'A chave está no lugar; portanto, a assinatura faltou ou se quebrou no caminho. Rodapés, antivírus, listas de discussão e gateways que alteram o e-mail precisam fazer isso antes da assinatura. Deu certo quando um e-mail de teste para outro provedor mostrar dkim=pass.',
  'step.align.title': 'Faça a prova valer para o domínio do remetente visível',
  'step.align.detail':
    'O DMARC passa quando SPF ou DKIM passa justamente para o domínio da linha From. No serviço que envia, configure o seu próprio domínio para a assinatura DKIM (d=) e, onde for possível, para o endereço de retorno (return path). Passa a valer em minutos ou em até um dia; deu certo quando o cabeçalho de um e-mail de teste mostrar dmarc=pass.',
  'step.dmarcPolicy.title': 'Não enfraqueça o DMARC por causa de um só e-mail',
  'step.dmarcPolicy.detail':
    'A política protege o seu nome contra falsificadores. Faça SPF ou DKIM passar para o serviço que envia; até lá, envie este e-mail pelo servidor habitual do domínio.',
  'step.dmarcPublish.title': 'Publique um registro DMARC para {domain}',
  'step.dmarcPublish.detail':
    'Coloque o registro abaixo no DNS: um registro TXT em _dmarc.{domain}. Com p=none, nada é recusado por causa dele, e quem exige um registro fica satisfeito. Passa a valer em minutos ou em até um dia; deu certo quando a verificação de DMARC o encontrar.',
  'step.dmarcPublishAny.title': 'Publique um registro DMARC',
  'step.dmarcPublishAny.detail':
    'Basta um registro TXT no nome _dmarc abaixo do domínio; com p=none, nada é recusado por causa dele. Passa a valer em minutos ou em até um dia.',
  'step.forwarder.title': 'O servidor que encaminha precisa manter a prova intacta',
  'step.forwarder.detail':
    'Ele deve reescrever o remetente do envelope (SRS), deixar o próprio e-mail inalterado, para que a assinatura DKIM continue valendo, e acrescentar selos ARC. Ou o destinatário busca os e-mails em vez de recebê-los por encaminhamento. Os registros do remetente não precisam mudar.',
  'step.writeDirect.title': 'Escreva diretamente para o endereço final',
  'step.writeDirect.detail':
    'Pergunte ao destinatário, por outro meio, a que endereço o encaminhamento leva e use esse endereço. O texto abaixo explica o que precisa mudar do lado dele. Mudanças no seu próprio domínio não ajudariam.',
  'step.signForForwarding.title': 'O que ajuda do seu lado: uma assinatura DKIM',
  'step.signForForwarding.detail':
    'O SPF nunca sobrevive a um encaminhamento; uma assinatura DKIM normalmente sobrevive. Assine todos os e-mails com o seu próprio domínio; passa a valer em minutos ou em até um dia.',
  'step.ownFrom.title': 'Envie com um endereço do serviço pelo qual você envia',
  'step.ownFrom.detail':
    'No programa, na loja ou no formulário, escolha um endereço de remetente do seu próprio domínio e coloque o outro endereço em “Reply-To”. Ou envie pelo servidor de saída do serviço cujo endereço você usa. Vale na hora.',

  // O domínio e a conta do remetente.
  'step.senderRecords.title': 'Dê ao domínio do remetente os registros DNS dele',
  'step.senderRecords.detail':
    'O domínio do endereço do remetente precisa de um registro MX (ou pelo menos de um registro de endereço); sem ele, os e-mails são recusados porque ninguém poderia responder. Verifique se o domínio está bem escrito, pago e delegado, e se um subdomínio usado como remetente também tem registros. Passa a valer em minutos ou em até um dia.',
  'step.senderNullMx.title': 'Envie de um domínio que receba e-mails',
  'step.senderNullMx.detail':
    'O domínio do remetente tem o registro “MX 0 .”, que diz que ele não recebe e-mails. Use outro domínio de remetente, ou troque esse registro pelo MX de um servidor de e-mail de verdade. Mudanças no DNS levam de minutos a um dia.',
  'step.senderAddress.title': 'Corrija o endereço do remetente',
  'step.senderAddress.detail':
    'Defina um endereço completo, com um domínio que exista, no programa, servidor ou aparelho que enviou o e-mail. Os motivos comuns são valores padrão como root@localhost ou um nome local de máquina. Vale a partir do próximo e-mail.',
  'step.senderVerify.title': 'Faça o endereço do remetente responder',
  'step.senderVerify.detail':
    'O destino pergunta ao servidor de e-mail do próprio remetente se o endereço existe. Crie o endereço (ou um alias para ele), aceite devoluções (o remetente vazio) e não recuse nem atrase essas perguntas. Deu certo quando um e-mail de fora para esse endereço chegar.',
  'step.chooseSender.title': 'Escolha o endereço de remetente do seu login',
  'step.chooseSender.detail':
    'No programa de e-mail, a linha From precisa ter o endereço da própria conta, ou o seu provedor ou administrador precisa permitir o outro endereço para esse login. Vale na hora.',
  'step.allowSender.title': 'Ou peça ao administrador que permita esse endereço',
  'step.allowSender.detail':
    'Quem administra o seu e-mail pode dar ao seu login o direito de enviar como o outro endereço (“send as”, alias). Leva de minutos a uma hora.',
  'step.accountSupport.title': 'Resolva com o seu próprio provedor de e-mail',
  'step.accountSupport.detail':
    'O bloqueio foi posto do seu lado, não pelo destinatário. O administrador da conta vê o motivo no console do provedor ou o descobre com o suporte. Normalmente leva de uma hora a um dia.',
  'step.secureAccount.title': 'Primeiro, proteja a conta',
  'step.secureAccount.detail':
    'Verifique se há vírus no computador, depois troque a senha, encerre todas as outras sessões, remova regras de encaminhamento e acessos de aplicativos que você não conheça e ative a verificação em duas etapas. Sem isso, ela será bloqueada de novo.',
  'step.releaseAccount.title': 'Depois, peça a liberação da conta',
  'step.releaseAccount.detail':
    'O administrador ou o suporte do seu provedor retira o bloqueio quando a conta estiver segura; alguns o retiram sozinhos em até um dia.',
  'step.quotaWait.title': 'Espere que o limite recomece',
  'step.quotaWait.detail':
    'Os limites costumam valer por hora ou por dia. Em alguns provedores, enviar mais agora prolonga o bloqueio. Envie de novo em 24 horas, no máximo.',
  'step.quotaBulk.title': 'Muitos destinatários? Use um serviço feito para isso',
  'step.quotaBulk.detail':
    'Contas comuns de e-mail não são feitas para envios em massa. Um serviço de envio, ou um plano superior do seu provedor, tem limites maiores.',
  'step.closeRelay.title': 'Feche o servidor para estranhos',
  'step.closeRelay.detail':
    'Faça-o repassar e-mails só de usuários que façam login e da própria rede, feche proxies e formulários de site abertos e troque as senhas que foram mal usadas. Teste de fora. Cerca de um dia depois que isso acaba, os servidores de destino o esquecem.',
  'step.tenant.title': 'O administrador do Microsoft 365 precisa abrir um chamado',
  'step.tenant.detail':
    'Só a Microsoft pode retirar a suspensão de toda a organização, a pedido do administrador dela no centro de administração. Antes, períodos de teste e planos não pagos precisam virar planos pagos, e contas invadidas precisam ser protegidas. Leva de horas a alguns dias.',
  'step.addDomain.title': 'Acrescente o domínio de envio ao serviço',
  'step.addDomain.detail':
    'Registre o domínio como domínio aceito no console de administração do serviço, ou envie com um que esteja registrado. Passa a valer em até uma hora.',
  'step.login.title': 'Corrija o nome e a senha do servidor de saída',
  'step.login.detail':
    'Nas configurações da conta, o servidor de saída (SMTP) tem nome e senha próprios. Com a verificação em duas etapas, muitos provedores exigem uma senha de app. Vale na hora: envie o e-mail de novo.',
  'step.smtpAuth.title': 'Ative o login no servidor de saída',
  'step.smtpAuth.detail':
    'Nas configurações do programa de e-mail ou aparelho, escolha “o servidor de saída requer autenticação”, o mesmo nome e a mesma senha do recebimento, porta 587 com STARTTLS (ou 465 com TLS). Vale na hora.',
  'step.relayRoute.title': 'Veja para onde o e-mail foi enviado e faça login ali',
  'step.relayRoute.detail':
    'Se o servidor que recusou for o seu próprio servidor de saída, o programa de envio precisa fazer login (porta 587). Se for o do destinatário, a rota está errada: procure uma rota fixa ou um registro MX antigo no seu servidor. Vale a partir do próximo e-mail.',
  'step.relayMx.title': 'Rota certa? O servidor do destinatário não atende o domínio',
  'step.relayMx.detail':
    'Nesse caso, o domínio do destinatário aponta para um servidor que não o conhece, e só o administrador de lá pode mudar isso. O texto abaixo explica a eles.',
  'step.verifySender.title': 'Verifique o remetente no serviço de e-mail',
  'step.verifySender.detail':
    'No console do serviço, verifique o endereço do remetente ou, melhor, o domínio inteiro com os registros DNS que ele mostrar. Leva de minutos a um dia; deu certo quando o console disser “verified”.',
  'step.suppression.title': 'Confira o endereço e retire-o da lista de supressão',
  'step.suppression.detail':
    'O serviço nem chegou a enviar o e-mail. Confirme com o destinatário que o endereço existe e que os e-mails são desejados; então retire-o da lista de supressão no console e envie de novo.',

  // O destinatário.
  'step.checkAddress.title': 'Confira o endereço letra por letra',
  'step.checkAddress.detail':
    'Procure uma letra que falte ou esteja repetida, um final errado (.com no lugar de .org) ou um espaço. Digite-o de novo em vez de aceitar a sugestão. Se estiver certo, a caixa postal não existe mais: pergunte à pessoa por outro meio.',
  'step.checkAddressNamed.title': 'Confira o endereço {recipient} letra por letra',
  'step.checkAddressNamed.detail':
    'Procure uma letra que falte ou esteja repetida, um final errado (.com no lugar de .org) ou um espaço. Digite-o de novo em vez de aceitar a sugestão. Se estiver certo, a caixa postal não existe mais: pergunte à pessoa por outro meio.',
  'step.deleteEntry.title': 'Apague o registro antigo e digite o endereço de novo',
  'step.deleteEntry.detail':
    'Os programas de e-mail guardam endereços já usados. Remova a sugestão (o × ao lado dela), abra um novo e-mail e digite o endereço, ou pegue-o de um e-mail recente da pessoa.',
  'step.meant.title': 'Você quis dizer {meant}?',
  'step.meant.detail':
    'O endereço termina em {domain}, a um erro de tecla de {meant}. Corrija e envie o e-mail de novo; se não vier nenhum aviso, era isso.',
  'step.checkDomain.title': 'Confira a parte depois do @',
  'step.checkDomain.detail':
    'Uma consulta não encontra ninguém que receba e-mails ali. Compare com o site da organização ou com um e-mail recente; basta uma letra errada. Se estiver certo, o domínio deles tem um defeito, e eles precisam saber disso por outro meio.',
  'step.recipientMx.title': 'O lado do destinatário precisa corrigir os registros MX',
  'step.recipientMx.detail':
    'Os registros MX do domínio precisam indicar o servidor que de fato recebe os e-mails dele, e esse servidor precisa conhecer o domínio. As mudanças levam de minutos a um dia.',
  'step.nullMx.title': 'Use outro endereço da pessoa',
  'step.nullMx.detail':
    'O domínio declara que nunca recebe e-mails; nenhuma tentativa pode dar certo. Procure outro endereço no site deles ou pergunte.',
  'step.reopen.title': 'O destinatário pode pedir a reabertura da caixa postal',
  'step.reopen.detail':
    'Entrar uma vez, ou pedir ao provedor, muitas vezes reativa uma caixa postal sem uso; uma caixa encerrada continua encerrada.',
  'step.makeRoom.title': 'O destinatário precisa liberar espaço',
  'step.makeRoom.detail':
    'Apagar e-mails grandes e esvaziar a lixeira ajuda na hora. Avise a pessoa por outro meio; depois envie o e-mail de novo.',
  'step.allowSenderIn.title': 'O administrador do destinatário pode liberar você',
  'step.allowSenderIn.detail':
    'Ele pode acrescentar o seu endereço ou domínio aos permitidos para esta caixa postal, grupo ou organização. Passa a valer em minutos ou em até uma hora.',
  'step.unblock.title': 'O lado do destinatário pode retirar o bloqueio',
  'step.unblock.detail':
    'Pode ser a lista de remetentes bloqueados da própria pessoa ou uma da organização; as duas podem ser mudadas em minutos.',
  'step.allowService.title': 'Permita o serviço que envia em nome da organização',
  'step.allowService.detail':
    'O administrador do destinatário pode acrescentar o serviço de envio ao registro SPF do domínio e assinar os e-mails dele com DKIM, ou dispensá-lo da verificação de falsificação. Leva de minutos a um dia.',
  'step.geo.title': 'O administrador do destinatário pode abrir uma exceção',
  'step.geo.detail':
    'Ele pode permitir o seu servidor ou domínio apesar da regra de países. Vale na hora.',
  'step.rule.title': 'O administrador do destinatário pode ver que regra foi',
  'step.rule.detail':
    'O rastreamento de mensagens de lá mostra a regra que recusou o e-mail; ele pode mudá-la ou dispensar você dela.',

  // Defeitos do destino, rede, criptografia.
  'step.receiverRepair.title': 'O administrador do destinatário precisa consertar',
  'step.receiverRepair.detail':
    'A recusa mostra um defeito do servidor de destino; nada no lado de quem envia pode mudar isso. O texto para o destinatário diz onde procurar.',
  'step.receiverDnsbl.title': 'O destino precisa corrigir a consulta à lista de bloqueio',
  'step.receiverDnsbl.detail':
    'O servidor consulta a lista por um resolvedor público, ou com frequência demais, e toma o código de erro (127.255.255.x) por uma inclusão na lista. Ele deve consultar pelo próprio resolvedor ou com uma chave, e contar apenas os códigos verdadeiros da lista. O lado que envia não tem nada a retirar.',
  'step.receiverNat.title': 'O destino precisa repassar o endereço verdadeiro',
  'step.receiverNat.detail':
    'Um firewall, proxy ou rede de contêineres na frente do servidor esconde o endereço do remetente. O administrador de lá precisa repassar o verdadeiro (ou usar PROXY protocol) para que as verificações voltem a funcionar.',
  'step.receiverDns.title': 'O destino precisa consertar o DNS do servidor',
  'step.receiverDns.detail':
    'O resolvedor do servidor dá erros ou não responde. Até que o administrador do destinatário o conserte, muitos remetentes são recusados.',
  'step.reachServer.title': 'O servidor do destinatário precisa estar acessível',
  'step.reachServer.detail':
    'O administrador de lá deve verificar se o servidor está funcionando, se a porta 25 está aberta para o mundo e se o registro MX aponta para ele.',
  'step.ownPort25.title': 'Se falhar com todos: verifique a sua própria porta 25',
  'step.ownPort25.detail':
    'Muitos provedores bloqueiam a porta 25 de saída. Se e-mails para outros destinos falharem da mesma forma, o defeito é do seu lado: envie pelo relay do seu provedor.',
  'step.network.title': 'Se continuar acontecendo: examine a rede',
  'step.network.detail':
    'E-mails grandes que se interrompem indicam um tamanho de pacote errado (MTU), um firewall que inspeciona SMTP ou um tempo limite curto demais. Teste com um e-mail curto, sem anexo, para distinguir um do outro.',
  'step.recipientTls.title': 'O destino precisa consertar a criptografia',
  'step.recipientTls.detail':
    'O certificado, a política MTA-STS ou o registro DANE (TLSA) não corresponde mais ao servidor. Enviar sem proteção não é solução; o texto abaixo explica isso ao administrador do destinatário.',
  'step.enableTls.title': 'Ative a criptografia nos e-mails de saída',
  'step.enableTls.detail':
    'Faça o servidor usar STARTTLS com TLS 1.2 ou mais novo e atualize o programa dele. Vale a partir do próximo e-mail; o log passa a mostrar TLS.',
  'step.readLog.title': 'Procure o primeiro erro no log do servidor',
  'step.readLog.detail':
    '“Expired” só diz por quanto tempo se tentou. O verdadeiro motivo está nos avisos anteriores de atraso e no log; cole aqui uma dessas linhas.',
  'step.breakLoop.title': 'O administrador do destinatário precisa romper o círculo',
  'step.breakLoop.detail':
    'Dois servidores ou encaminhamentos enviam o e-mail um para o outro. As linhas Received do aviso mostram entre quais; um deles precisa ficar com o e-mail ou conhecer o próximo servidor certo.',
  'step.ownForwarding.title': 'Você mesmo encaminha e-mails? Verifique',
  'step.ownForwarding.detail':
    'Um encaminhamento do seu lado que leve de volta a si mesmo, ou a um endereço que encaminha para você, faz o mesmo círculo. Desative-o e envie de novo.',

  // A própria mensagem.
  'step.smaller.title': 'Em vez disso, compartilhe os arquivos por um link',
  'step.smaller.detail':
    'Coloque os arquivos em uma pasta na nuvem e envie o link, ou envie-os em vários e-mails. Os anexos crescem um terço no caminho; fique bem abaixo do limite, que muitas vezes é de 10 a 25 MB.',
  'step.smallerHeader.title': 'Encurte o cabeçalho do e-mail',
  'step.smallerHeader.detail':
    'Comece um novo e-mail em vez de responder a uma conversa longa, e use menos destinatários em Para e Cc; programas não devem acrescentar linhas grandes próprias ao cabeçalho.',
  'step.split.title': 'Envie a grupos menores',
  'step.split.detail':
    'Divida os destinatários em vários e-mails, ou use uma lista de e-mails. Espere alguns minutos entre um e outro.',
  'step.cleanList.title': 'Limpe a lista de destinatários',
  'step.cleanList.detail':
    'Pare os envios, retire todos os endereços que devolveram e-mails ou nunca responderam e escreva só a pessoas que pediram. O destino volta a escutar depois de alguns dias.',
  'step.slower.title': 'Faça o servidor enviar mais devagar',
  'step.slower.detail':
    'Limite o número de conexões e de e-mails por hora para este destino; as novas tentativas do próprio servidor passam então a dar certo. Faz efeito em algumas horas.',
  'step.fewerConnections.title': 'Faça o servidor abrir menos conexões',
  'step.fewerConnections.detail':
    'Limite as conexões paralelas a este destino e feche as que estiverem ociosas. Vale na hora.',
  'step.removeLink.title': 'Envie de novo sem o link',
  'step.removeLink.detail':
    'Retire os links, também os da assinatura e dos e-mails citados, sobretudo os encurtados e os de rastreamento. Se então passar, um deles era o motivo.',
  'step.cleanSite.title': 'Se for o seu próprio site: limpe-o e peça a retirada',
  'step.cleanSite.detail':
    'O motivo comum é um site invadido ou um formulário mal usado. Limpe-o primeiro e depois use a página de remoção da própria lista, que é gratuita. Leva de horas a um dia.',
  'step.plainer.title': 'Tente um e-mail mais simples',
  'step.plainer.detail':
    'Envie um texto curto, sem links, imagens e anexos. Se passar, acrescente as partes uma a uma. Se não passar, o motivo está no servidor ou no domínio.',
  'step.falsePositive.title': 'Comunique o engano a quem recebe',
  'step.falsePositive.detail':
    'Se for um e-mail comum, o administrador ou o provedor do destino pode corrigir o filtro. O texto para o destinatário diz o que procurar.',
  'step.scan.title': 'Verifique o computador e o anexo',
  'step.scan.detail':
    'Passe um antivírus atualizado no computador e no arquivo e não envie de novo antes disso. Macros em documentos muitas vezes são tomadas por vírus.',
  'step.shareLink.title': 'Compartilhe o arquivo por um link',
  'step.shareLink.detail':
    'Programas, scripts e alguns arquivos compactados nunca são aceitos como anexo, nem renomeados nem zipados. Coloque o arquivo em uma pasta na nuvem e envie o link.',
  'step.format.title': 'Corrija o programa que monta o e-mail',
  'step.format.detail':
    'From, Date e Message-ID precisam existir exatamente uma vez cada um, as linhas precisam ter menos de 1.000 caracteres, e os endereços precisam estar bem formados. As palavras citadas dizem o que faltava. Vale a partir do próximo e-mail.',
  'step.messageId.title': 'Dê a cada e-mail um Message-ID próprio',
  'step.messageId.detail':
    'Se a primeira cópia chegou, nada se perdeu. Se não, o programa ou servidor envia o mesmo e-mail duas vezes ou dá a e-mails diferentes o mesmo número; atualize-o ou corrija-o.',
  'step.retype.title': 'Digite o endereço de novo',
  'step.retype.detail':
    'Ele precisa de um só @, sem espaços, vírgulas nem aspas, e de um domínio com um ponto. Copiar de um documento muitas vezes traz junto caracteres invisíveis.',
  'step.ignore.title': 'Apague o aviso',
  'step.ignore.detail':
    'Você não enviou esse e-mail; portanto, nada seu se perdeu. Se quiser ter certeza, olhe a sua pasta de enviados e troque a senha; uma onda desses avisos acaba sozinha em poucos dias.',
  'step.dmarcAgainstForgery.title': 'Domínio próprio? SPF, DKIM e DMARC barram falsificações',
  'step.dmarcAgainstForgery.detail':
    'Com uma política DMARC rigorosa, os e-mails falsificados são recusados na hora, em vez de voltarem para você. Introduza-a passo a passo, começando com p=none e relatórios.',
  'step.findWords.title': 'Procure as palavras do próprio outro servidor',
  'step.findWords.detail':
    'Elas ficam na parte técnica do aviso, depois de “Remote server returned”, “said:” ou “Diagnostic-Code”. Cole aqui o aviso inteiro, com essa parte.',

  // Nada foi dito.
  'step.suspect.title': 'Descarte os motivos prováveis, do mais provável ao menos',
  'step.suspect.detail':
    'A explicação acima os enumera, com o que os distinguiria; os próximos passos seguem essa ordem. Envie um e-mail curto de teste depois de cada mudança.',
  'step.askReason.title': 'Pergunte ao lado do destinatário o verdadeiro motivo',
  'step.askReason.detail':
    'O administrador de lá o encontra em minutos no log do servidor, pelo domínio do remetente e pela hora em que você enviou o e-mail: acrescente essa hora ao texto abaixo. Sem a resposta dele, tudo continua sendo um palpite.',
  'step.wholeBounce.title': 'Cole o aviso inteiro',
  'step.wholeBounce.detail':
    'Se só uma parte foi dada, a parte que falta muitas vezes tem as palavras do outro servidor e o endereço recusado. Abra o código-fonte do aviso ou o anexo “details”.',
} as const satisfies Record<keyof typeof en, string>;
