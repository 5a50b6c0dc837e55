/** As causas em palavras simples: `title` (no máximo 60 caracteres), `text` e `who`. */
import type { causes as en } from '../en/causes.ts';

export const causes = {
  'cause.ip-policy-pbl.title': 'Enviado de uma linha que não pode entregar direto',
  'cause.ip-policy-pbl.text':
    'Seu e-mail saiu diretamente de um endereço da internet que não se destina a entregar e-mails por conta própria, como uma linha residencial, móvel ou uma hospedagem nova (os provedores e a Spamhaus indicam essas linhas na Policy Block List, PBL). É uma regra sobre o endereço, não uma acusação de spam: o mesmo e-mail é bem-vindo quando passa pelo servidor de saída de um provedor.',
  'cause.ip-policy-pbl.who':
    'Quem cuida da máquina que envia pode resolver, usando o servidor de saída do provedor; o provedor de internet decide se o endereço pode enviar diretamente.',

  'cause.ip-blocklisted.title': 'O servidor de envio está em uma lista de bloqueio pública',
  'cause.ip-blocklisted.text':
    'O lado que recebe procurou o endereço do seu servidor de e-mail em uma lista de bloqueio pública, encontrou-o ali e por isso recusou o e-mail. Muitas vezes o motivo é uma conta invadida, uma máquina infectada ou outro cliente no mesmo servidor.',
  'cause.ip-blocklisted.who':
    'Quem administra o servidor de envio precisa acabar com a causa da inclusão e depois pedir à lista que retire o endereço.',

  'cause.ip-blocked-provider.title': 'O provedor de destino bloqueia o servidor de envio',
  'cause.ip-blocked-provider.text':
    'O provedor de destino mantém uma lista própria e privada de servidores dos quais não aceita e-mails, e o endereço do seu servidor de e-mail está nela.',
  'cause.ip-blocked-provider.who':
    'Quem administra o servidor de envio precisa pedir ao provedor de destino que retire o bloqueio.',

  'cause.ip-reputation.title': 'O servidor de envio tem má reputação',
  'cause.ip-reputation.text':
    'O lado que recebe desconfia do endereço do seu servidor de e-mail, por causa de e-mails que viu partir dele ou porque quase não viu nenhum.',
  'cause.ip-reputation.who':
    'Quem administra o servidor de envio pode recuperar a reputação dele ou enviar por um serviço de e-mail já estabelecido.',

  'cause.ip-rate-limited.title': 'O servidor de envio está sendo freado',
  'cause.ip-rate-limited.text':
    'No momento, o lado que recebe só aceita devagar os e-mails do seu servidor. Não há nada de errado com o seu endereço nem com o do destinatário.',
  'cause.ip-rate-limited.who':
    'O servidor tenta de novo sozinho; quem o administra pode enviar mais devagar.',

  'cause.connection-limit.title': 'O servidor de envio abriu conexões demais',
  'cause.connection-limit.text':
    'Seu servidor de e-mail abriu ao mesmo tempo mais conexões do que o lado que recebe permite.',
  'cause.connection-limit.who': 'Quem administra o servidor de envio pode usar menos conexões.',

  'cause.domain-reputation.title': 'O domínio do remetente tem má reputação',
  'cause.domain-reputation.text':
    'O lado que recebe desconfia dos e-mails do seu domínio (a parte depois do @), por causa de e-mails que viu em nome dele.',
  'cause.domain-reputation.who':
    'Quem envia e-mails pelo domínio precisa descobrir quais deles o prejudicaram e parar de enviá-los.',

  'cause.domain-blocklisted.title': 'Um domínio do remetente está em uma lista de bloqueio',
  'cause.domain-blocklisted.text':
    'Um nome de domínio usado pelo lado que envia está em uma lista pública de domínios vistos em e-mails indesejados.',
  'cause.domain-blocklisted.who':
    'Quem cuida do domínio de envio precisa eliminar o motivo e depois pedir à lista que retire o domínio.',

  'cause.domain-blocked-provider.title': 'O provedor de destino bloqueia o domínio do remetente',
  'cause.domain-blocked-provider.text':
    'O provedor de destino não aceita e-mails do seu domínio. A decisão é só dele e não pode ser consultada em lugar nenhum.',
  'cause.domain-blocked-provider.who':
    'Quem cuida do domínio de envio precisa perguntar ao provedor de destino.',

  'cause.domain-rate-limited.title': 'Os e-mails do domínio do remetente estão sendo freados',
  'cause.domain-rate-limited.text':
    'No momento, o lado que recebe só aceita devagar os e-mails do seu domínio.',
  'cause.domain-rate-limited.who':
    'O servidor tenta de novo sozinho; quem envia pelo domínio pode enviar mais devagar.',

  'cause.url-blocklisted.title': 'Um link do e-mail está em uma lista de bloqueio',
  'cause.url-blocklisted.text':
    'O e-mail contém um link para um site que está em uma lista de bloqueio pública. Veja também as assinaturas e o texto citado: o link pode não ter sido digitado por você.',
  'cause.url-blocklisted.who': 'Você pode resolver, enviando o e-mail sem esse link.',

  'cause.url-reputation.title': 'Um link do e-mail parece perigoso a quem recebe',
  'cause.url-reputation.text':
    'O lado que recebe desconfia de um link do e-mail. Muitas vezes o motivo são encurtadores de links e links de rastreamento.',
  'cause.url-reputation.who': 'Você pode resolver, enviando o e-mail sem esse link.',

  'cause.ptr-missing.title': 'O servidor de envio não tem nome reverso',
  'cause.ptr-missing.text':
    'O lado que recebe quer ver um nome por trás do endereço do seu servidor de e-mail (o DNS reverso, também chamado PTR) e não encontrou nenhum que pudesse usar.',
  'cause.ptr-missing.who':
    'O provedor dono do endereço define o nome, a pedido de quem administra o servidor de envio.',

  'cause.ptr-mismatch.title': 'O nome e o endereço do servidor de envio não combinam',
  'cause.ptr-mismatch.text':
    'O endereço do seu servidor de e-mail tem um nome, mas esse nome não leva de volta ao mesmo endereço, e por isso o lado que recebe não confia nele.',
  'cause.ptr-mismatch.who':
    'Quem administra o servidor de envio e o provedor dono do endereço precisam fazer os dois combinarem.',

  'cause.ipv6-requirements.title': 'O e-mail por IPv6 não cumpriu as regras do destino',
  'cause.ipv6-requirements.text':
    'Seu servidor de e-mail usou o tipo mais novo de endereço da internet (IPv6). Para esses endereços, o lado que recebe exige um nome reverso e uma prova de que o e-mail é autêntico, e faltou uma dessas coisas.',
  'cause.ipv6-requirements.who':
    'Quem administra o servidor de envio pode completar a configuração ou enviar por IPv4.',

  'cause.ipv6-not-accepted.title': 'O destino não aceita e-mails por IPv6',
  'cause.ipv6-not-accepted.text':
    'Seu servidor de e-mail usou o tipo mais novo de endereço da internet (IPv6), e o lado que recebe não está preparado para aceitar e-mails dessa forma.',
  'cause.ipv6-not-accepted.who':
    'Quem administra o servidor de envio pode enviar este e-mail por IPv4.',

  'cause.helo-invalid.title': 'O servidor de envio se apresentou com um nome errado',
  'cause.helo-invalid.text':
    'Ao se conectar, seu servidor de e-mail se apresentou com um nome incompleto, que não existe ou que pertence a outra pessoa.',
  'cause.helo-invalid.who': 'Quem administra o servidor de envio pode definir o nome correto dele.',

  'cause.protocol-error.title': 'Os dois servidores de e-mail não se entenderam',
  'cause.protocol-error.text':
    'Seu servidor de e-mail, ou um firewall no caminho, violou as regras da conversa, e o servidor de destino a encerrou.',
  'cause.protocol-error.who':
    'Quem administra o servidor de envio precisa examinar o programa ou o firewall.',

  'cause.unauthenticated.title': 'O e-mail não conseguiu provar que vem de você',
  'cause.unauthenticated.text':
    'O lado que recebe quer uma prova de que o e-mail foi mesmo enviado pelo seu domínio (SPF ou DKIM), e nenhuma das duas valeu.',
  'cause.unauthenticated.who':
    'Quem cuida das configurações (DNS) do domínio de envio pode resolver.',

  'cause.spf-fail.title': 'O servidor de envio não tem permissão deste domínio',
  'cause.spf-fail.text':
    'Seu domínio publica uma lista dos servidores que podem enviar em nome dele (SPF), e o servidor que enviou este e-mail não está nela.',
  'cause.spf-fail.who': 'Quem cuida das configurações (DNS) do domínio de envio pode resolver.',

  'cause.spf-permerror.title': 'A lista de servidores permitidos do domínio tem erro',
  'cause.spf-permerror.text':
    'A lista dos servidores que podem enviar em nome do seu domínio (SPF) tem um erro, e por isso o lado que recebe não conseguiu usá-la.',
  'cause.spf-permerror.who':
    'Quem cuida das configurações (DNS) do domínio de envio pode corrigi-la.',

  'cause.spf-record-suspicious.title': 'O domínio permite que servidores demais enviem',
  'cause.spf-record-suspicious.text':
    'A lista dos servidores que podem enviar em nome do seu domínio (SPF) é tão ampla que quase qualquer um poderia usar o nome, e o lado que recebe não aceita isso como prova.',
  'cause.spf-record-suspicious.who':
    'Quem cuida das configurações (DNS) do domínio de envio pode restringi-la.',

  'cause.dkim-fail.title': 'A assinatura digital do e-mail não foi aceita',
  'cause.dkim-fail.text':
    'O lado que recebe quer no e-mail uma assinatura digital válida do seu domínio (DKIM), e ela faltou ou não conferiu.',
  'cause.dkim-fail.who':
    'Quem cuida das configurações (DNS) do domínio de envio e do servidor que assina os e-mails pode resolver.',

  'cause.dmarc-reject.title': 'O domínio do remetente manda recusar e-mail sem prova',
  'cause.dmarc-reject.text':
    'Seu domínio pede que sejam recusados os e-mails em nome dele que não possam provar que são autênticos (DMARC), e este e-mail não pôde provar.',
  'cause.dmarc-reject.who':
    'Quem cuida das configurações (DNS) do domínio de envio pode fazer a prova valer.',

  'cause.dmarc-missing.title': 'O domínio do remetente não tem registro DMARC',
  'cause.dmarc-missing.text':
    'O lado que recebe espera que um domínio declare o que fazer com e-mails que não possam provar que são autênticos (DMARC), e o seu não declara nada.',
  'cause.dmarc-missing.who':
    'Quem cuida das configurações (DNS) do domínio de envio pode publicar o registro.',

  'cause.dmarc-alignment.title': 'A prova era de outro domínio, não do remetente',
  'cause.dmarc-alignment.text':
    'O e-mail trazia uma prova de origem, mas de um domínio diferente daquele do endereço do remetente que as pessoas veem.',
  'cause.dmarc-alignment.who':
    'Quem cuida das configurações (DNS) do domínio de envio pode fazer os dois coincidirem.',

  'cause.forwarding-breaks-auth.title': 'O encaminhamento automático quebrou a prova de origem',
  'cause.forwarding-breaks-auth.text':
    'Seu e-mail chegou a um servidor que o passa adiante para outro endereço. O servidor final viu então o seu nome em um e-mail vindo de um servidor estranho e o recusou. Você não fez nada de errado.',
  'cause.forwarding-breaks-auth.who':
    'Quem cuida do encaminhamento pode resolver; você pode escrever diretamente para o endereço final.',

  'cause.from-domain-not-owned.title': 'O endereço do remetente é de um domínio de outro dono',
  'cause.from-domain-not-owned.text':
    'O e-mail foi enviado com um endereço de remetente de um domínio (como o de um serviço gratuito de e-mail) por um servidor que não pertence a esse serviço, e isso não é permitido.',
  'cause.from-domain-not-owned.who':
    'Você pode resolver, enviando com um endereço do seu próprio domínio ou pelo servidor desse mesmo serviço.',

  'cause.sender-domain-dns.title': 'O domínio do remetente não foi encontrado',
  'cause.sender-domain-dns.text':
    'O lado que recebe consultou o domínio do seu endereço e não encontrou nada que possa receber e-mails; assim, nunca poderia enviar uma resposta a você.',
  'cause.sender-domain-dns.who':
    'Quem cuida das configurações (DNS) do domínio de envio pode resolver.',

  'cause.sender-null-mx.title': 'O domínio do remetente diz que não recebe e-mails',
  'cause.sender-null-mx.text':
    'Seu domínio publica que não recebe nenhum e-mail (um MX nulo), e o lado que recebe não aceita e-mails que ninguém possa responder.',
  'cause.sender-null-mx.who':
    'Quem cuida do domínio de envio pode mudar isso, ou enviar de um domínio que receba e-mails.',

  'cause.sender-address-invalid.title': 'O endereço do remetente não é válido',
  'cause.sender-address-invalid.text':
    'O e-mail saiu com um endereço de remetente incompleto ou mal escrito.',
  'cause.sender-address-invalid.who':
    'Quem cuida do programa ou servidor de envio pode corrigi-lo.',

  'cause.sender-verify-failed.title': 'O destino não conseguiu verificar o remetente',
  'cause.sender-verify-failed.text':
    'Antes de aceitar o e-mail, o lado que recebe perguntou ao seu servidor de e-mail se o seu endereço existe e não teve uma resposta que pudesse usar.',
  'cause.sender-verify-failed.who':
    'Quem administra o servidor de e-mail do domínio de envio pode fazer o endereço responder.',

  'cause.sender-not-owned.title': 'Este login não pode usar esse endereço de remetente',
  'cause.sender-not-owned.text':
    'Você entrou com uma conta, mas enviou com o endereço de outra, e o seu provedor de e-mail não permite isso.',
  'cause.sender-not-owned.who':
    'Você pode resolver no seu programa de e-mail, escolhendo o endereço que pertence ao login.',

  'cause.sender-account-blocked.title': 'A conta de envio foi suspensa',
  'cause.sender-account-blocked.text':
    'O seu próprio provedor de e-mail impediu esta conta de enviar.',
  'cause.sender-account-blocked.who':
    'Quem administra a conta precisa resolver isso com o seu provedor de e-mail.',

  'cause.sender-account-compromised.title': 'A conta de envio pode ter sido invadida',
  'cause.sender-account-compromised.text':
    'O seu próprio provedor de e-mail viu tantos e-mails da sua conta, ou e-mails tão incomuns, que a bloqueou. Outra pessoa pode estar usando a conta.',
  'cause.sender-account-compromised.who':
    'Você pode resolver: primeiro proteja a conta, depois peça a liberação dela.',

  'cause.sender-quota-exceeded.title': 'O seu próprio limite de envio foi atingido',
  'cause.sender-quota-exceeded.text':
    'Sua conta já enviou tudo o que o seu próprio provedor de e-mail permite em um certo tempo.',
  'cause.sender-quota-exceeded.who':
    'Você pode esperar que o limite recomece ou pedir um limite maior.',

  'cause.sender-host-compromised.title': 'A máquina de envio parece estar infectada',
  'cause.sender-host-compromised.text':
    'O lado que recebe viu sinais de que a máquina ou a rede por trás do endereço do seu servidor de e-mail está infectada ou foi tomada por outros.',
  'cause.sender-host-compromised.who': 'Quem cuida dessa máquina ou rede precisa limpá-la.',

  'cause.sender-host-abused.title': 'O servidor de envio está sendo usado por estranhos',
  'cause.sender-host-abused.text':
    'O lado que recebe viu estranhos enviarem e-mails pelo seu servidor de e-mail.',
  'cause.sender-host-abused.who':
    'Quem administra o servidor de envio precisa fechá-lo para estranhos.',

  'cause.tenant-blocked.title': 'O serviço de e-mail da sua organização foi suspenso',
  'cause.tenant-blocked.text':
    'A Microsoft impediu toda a sua organização de enviar, muitas vezes porque ela é nova, está em período de teste ou enviou e-mails incomuns.',
  'cause.tenant-blocked.who':
    'O administrador do Microsoft 365 da sua organização precisa resolver isso com a Microsoft.',

  'cause.tenant-unregistered-domain.title': 'O domínio do remetente não está registrado no serviço',
  'cause.tenant-unregistered-domain.text':
    'Sua organização enviou um e-mail pelo serviço de e-mail dela com um domínio que não está registrado ali.',
  'cause.tenant-unregistered-domain.who':
    'O administrador de e-mail da sua organização pode acrescentar o domínio.',

  'cause.login-failed.title': 'O servidor de saída recusou o login',
  'cause.login-failed.text':
    'Seu programa de e-mail não conseguiu entrar no seu servidor de saída: o nome ou a senha não foram aceitos.',
  'cause.login-failed.who':
    'Você pode resolver nas configurações da conta, no seu programa de e-mail.',

  'cause.relay-auth-required.title': 'O servidor de saída quer que você faça login',
  'cause.relay-auth-required.text':
    'Seu programa de e-mail ou aparelho entregou o e-mail sem fazer login, e o servidor de saída só aceita e-mails para outros depois de um login.',
  'cause.relay-auth-required.who':
    'Você pode resolver nas configurações do seu programa de e-mail ou aparelho.',

  'cause.relay-denied.title': 'O servidor não repassa e-mails para este endereço',
  'cause.relay-denied.text':
    'O e-mail chegou a um servidor que não cuida dos e-mails do domínio do destinatário e que não os passa adiante.',
  'cause.relay-denied.who':
    'Quem administra o servidor de envio pode corrigir o login ou a rota; às vezes é o domínio do destinatário que aponta para o servidor errado.',

  'cause.esp-sender-not-verified.title': 'O serviço de e-mail não verificou este remetente',
  'cause.esp-sender-not-verified.text':
    'O serviço que envia os seus e-mails quer uma prova de que você pode usar este endereço ou domínio de remetente e ainda não a tem.',
  'cause.esp-sender-not-verified.who':
    'Quem administra a conta nesse serviço pode verificar o remetente.',

  'cause.esp-suppressed.title': 'O serviço de e-mail parou de enviar a este endereço',
  'cause.esp-suppressed.text':
    'O serviço que envia os seus e-mails mantém uma lista de endereços que já devolveram e-mails ou reclamaram, e o destinatário está nela. Este e-mail nem chegou a ser enviado.',
  'cause.esp-suppressed.who': 'Quem administra a conta nesse serviço pode retirar o endereço.',

  'cause.recipient-unknown.title': 'O endereço do destinatário não existe',
  'cause.recipient-unknown.text':
    'O servidor de destino não conhece ninguém com esse endereço. Quase sempre ele foi escrito com erro, ou a pessoa já saiu de lá.',
  'cause.recipient-unknown.who':
    'Você pode resolver, conferindo o endereço ou perguntando à pessoa por outro meio.',

  'cause.recipient-stale-address.title': 'Foi usado um endereço desatualizado',
  'cause.recipient-stale-address.text':
    'Seu programa de e-mail preencheu um registro antigo dessa pessoa, ou o endereço dela mudou.',
  'cause.recipient-stale-address.who':
    'Você pode resolver, apagando o registro antigo e digitando o endereço de novo.',

  'cause.recipient-domain-not-found.title': 'O domínio do destinatário não existe',
  'cause.recipient-domain-not-found.text':
    'A parte depois do @ no endereço do destinatário não foi encontrada. O motivo costuma ser um erro de digitação.',
  'cause.recipient-domain-not-found.who':
    'Você pode resolver, conferindo o endereço letra por letra.',

  'cause.recipient-domain-no-mx.title': 'O domínio do destinatário não tem servidor de e-mail',
  'cause.recipient-domain-no-mx.text':
    'O domínio do destinatário existe, mas não diz qual servidor recebe os e-mails dele.',
  'cause.recipient-domain-no-mx.who':
    'Quem cuida do domínio do destinatário pode resolver; antes, confira se o endereço está bem escrito.',

  'cause.recipient-null-mx.title': 'O domínio do destinatário não recebe e-mails',
  'cause.recipient-null-mx.text': 'O domínio do destinatário declara que não recebe nenhum e-mail.',
  'cause.recipient-null-mx.who':
    'Você pode usar outro endereço da pessoa; este nunca vai funcionar.',

  'cause.recipient-mx-wrong.title': 'Os e-mails do destinatário vão para o servidor errado',
  'cause.recipient-mx-wrong.text':
    'O domínio do destinatário manda os e-mails dele para um servidor que não se considera responsável por eles.',
  'cause.recipient-mx-wrong.who': 'Quem cuida do domínio do destinatário precisa corrigir isso.',

  'cause.recipient-disabled.title': 'A caixa postal do destinatário está fechada',
  'cause.recipient-disabled.text':
    'O endereço existe, mas a caixa postal foi desativada ou não é mais usada.',
  'cause.recipient-disabled.who':
    'Só o destinatário pode reabri-la; fale com a pessoa por outro meio.',

  'cause.mailbox-full.title': 'A caixa postal do destinatário está cheia',
  'cause.mailbox-full.text':
    'Não há mais espaço na caixa postal do destinatário. Não há nada de errado do seu lado.',
  'cause.mailbox-full.who': 'O destinatário precisa liberar espaço; avise a pessoa por outro meio.',

  'cause.recipient-rate-limited.title': 'O destinatário está recebendo e-mails demais agora',
  'cause.recipient-rate-limited.text':
    'A caixa postal do destinatário está recebendo, neste momento, mais e-mails do que o provedor dela permite.',
  'cause.recipient-rate-limited.who': 'Ninguém precisa fazer nada; isso passa sozinho.',

  'cause.recipient-restricted.title': 'O destinatário só aceita certos remetentes',
  'cause.recipient-restricted.text':
    'O endereço só aceita e-mails de certas pessoas, por exemplo apenas de dentro da organização, e você não está entre elas.',
  'cause.recipient-restricted.who': 'O administrador de e-mail do destinatário pode liberar você.',

  'cause.recipient-blocked-sender.title': 'O lado do destinatário bloqueia este remetente',
  'cause.recipient-blocked-sender.text':
    'O destinatário, ou a organização dele, colocou o seu endereço, domínio ou servidor na própria lista de bloqueio.',
  'cause.recipient-blocked-sender.who':
    'O administrador de e-mail do destinatário pode retirar o bloqueio.',

  'cause.recipient-anti-spoofing.title': 'O destino achou que o e-mail era imitação dele mesmo',
  'cause.recipient-anti-spoofing.text':
    'O e-mail veio de fora, mas traz um endereço da própria organização do destinatário, e o lado que recebe o recusa como falsificação.',
  'cause.recipient-anti-spoofing.who':
    'O administrador de e-mail do destinatário pode permitir o serviço que envia em nome da organização.',

  'cause.recipient-geo-block.title': 'O destino não aceita e-mails deste país',
  'cause.recipient-geo-block.text':
    'A organização do destinatário recusa e-mails do país ou da região onde fica o seu servidor de e-mail.',
  'cause.recipient-geo-block.who':
    'O administrador de e-mail do destinatário pode abrir uma exceção.',

  'cause.policy-rule.title': 'Uma regra da organização do destinatário recusou',
  'cause.policy-rule.text':
    'Um administrador do lado do destinatário criou uma regra que recusa e-mails como este.',
  'cause.policy-rule.who':
    'O administrador de e-mail do destinatário pode dizer que regra foi e mudá-la.',

  'cause.policy-unspecified.title': 'Recusado por uma regra que o destino não revela',
  'cause.policy-unspecified.text':
    'O servidor de destino recusou o e-mail, mas não diz por quê: as palavras dele servem para muitos motivos diferentes.',
  'cause.policy-unspecified.who':
    'Quem administra o servidor de envio pode verificar os motivos prováveis abaixo; o verdadeiro, só o administrador do destinatário conhece.',

  'cause.recipient-server-unreachable.title':
    'Não se consegue contato com o servidor do destinatário',
  'cause.recipient-server-unreachable.text':
    'Seu servidor de e-mail não conseguiu se conectar ao servidor de e-mail do destinatário.',
  'cause.recipient-server-unreachable.who':
    'Quem administra o servidor de e-mail do destinatário precisa fazê-lo voltar a funcionar.',

  'cause.recipient-dns-failure.title': 'O DNS do domínio do destinatário não dá resposta',
  'cause.recipient-dns-failure.text':
    'Seu servidor de e-mail perguntou onde entregar os e-mails do domínio do destinatário e recebeu um erro em vez de uma resposta.',
  'cause.recipient-dns-failure.who':
    'Quem cuida do domínio do destinatário precisa consertar o DNS dele.',

  'cause.dns-temporary-failure.title': 'Uma consulta falhou no momento',
  'cause.dns-temporary-failure.text':
    'Um dos servidores não conseguiu consultar algo no DNS naquele momento. Normalmente isso passa em minutos.',
  'cause.dns-temporary-failure.who':
    'Ninguém precisa fazer nada; haverá nova tentativa de entregar o e-mail.',

  'cause.network-timeout.title': 'A conexão caiu',
  'cause.network-timeout.text':
    'Os dois servidores de e-mail estavam conectados, mas um deles parou de responder antes de o e-mail passar por inteiro.',
  'cause.network-timeout.who':
    'O servidor tenta de novo sozinho; se isso continuar, quem administra o servidor de envio precisa examinar a rede.',

  'cause.recipient-server-misconfigured.title':
    'O servidor de e-mail do destinatário tem um defeito',
  'cause.recipient-server-misconfigured.text':
    'O servidor de e-mail do destinatário não conseguiu aceitar o e-mail por causa de um defeito dele mesmo. Não há nada de errado do seu lado.',
  'cause.recipient-server-misconfigured.who':
    'Quem administra o servidor de e-mail do destinatário precisa consertá-lo.',

  'cause.recipient-tls-policy.title': 'A conexão segura do destino não está em ordem',
  'cause.recipient-tls-policy.text':
    'O domínio do destinatário exige uma conexão segura com um certificado correto, e o servidor de e-mail dele não conseguiu oferecê-la.',
  'cause.recipient-tls-policy.who':
    'Quem administra o servidor de e-mail do destinatário precisa consertá-lo.',

  'cause.tls-required.title': 'O destino exige uma conexão criptografada',
  'cause.tls-required.text':
    'O lado que recebe só aceita e-mails por conexão criptografada, e seu servidor de e-mail não usou uma.',
  'cause.tls-required.who': 'Quem administra o servidor de envio pode ativar a criptografia.',

  'cause.receiver-dnsbl-misconfig.title': 'O destino leu errado uma lista de bloqueio',
  'cause.receiver-dnsbl-misconfig.text':
    'O servidor de destino usa mal uma lista de bloqueio: toma uma mensagem de erro por uma inclusão na lista ou consulta uma lista que não existe mais. As palavras não significam que o seu servidor de e-mail esteja na lista; a falha é do lado que recebe, e outros remetentes também são recusados.',
  'cause.receiver-dnsbl-misconfig.who':
    'Quem administra o servidor de e-mail do destinatário precisa consertá-lo.',

  'cause.receiver-nat-hides-ip.title': 'O destino não consegue ver quem se conecta',
  'cause.receiver-nat-hides-ip.text':
    'O servidor de destino vê um endereço interno no lugar do endereço verdadeiro do seu servidor de e-mail e julga a máquina errada. A falha é do lado que recebe.',
  'cause.receiver-nat-hides-ip.who':
    'Quem administra o servidor de e-mail do destinatário precisa consertá-lo.',

  'cause.receiver-dns-broken.title': 'As consultas do próprio destino falham',
  'cause.receiver-dns-broken.text':
    'O servidor de destino não conseguiu consultar o nome do seu servidor de e-mail porque o DNS dele mesmo está com problemas. A falha é do lado que recebe.',
  'cause.receiver-dns-broken.who':
    'Quem administra o servidor de e-mail do destinatário precisa consertá-lo.',

  'cause.greylisted.title': 'Adiado de propósito; haverá nova tentativa',
  'cause.greylisted.text':
    'O servidor de destino adia e-mails de servidores que ainda não conhece, para ver se eles tentam de novo. Seu servidor de e-mail faz isso sozinho, e o e-mail não está perdido.',
  'cause.greylisted.who': 'Ninguém precisa fazer nada; normalmente o e-mail chega em até uma hora.',

  'cause.temporary-server-error.title': 'O servidor de destino está ocupado ou com defeito',
  'cause.temporary-server-error.text':
    'O servidor de destino não pôde aceitar o e-mail naquele momento e pediu outra tentativa mais tarde.',
  'cause.temporary-server-error.who':
    'Ninguém precisa fazer nada; haverá nova tentativa de entregar o e-mail.',

  'cause.delay-notice.title': 'É só um atraso: as tentativas de entrega continuam',
  'cause.delay-notice.text':
    'Seu servidor de e-mail ainda não conseguiu entregar o e-mail e continua tentando. Isto é um aviso, não uma falha.',
  'cause.delay-notice.who': 'Por enquanto, ninguém precisa fazer nada.',

  'cause.message-expired.title': 'O servidor desistiu depois de tentar por muito tempo',
  'cause.message-expired.text':
    'Seu servidor de e-mail tentou por dias ou horas e depois desistiu. O verdadeiro motivo é aquilo que impediu as primeiras tentativas.',
  'cause.message-expired.who':
    'Quem administra o servidor de envio pode ver no log dele o que impediu as tentativas.',

  'cause.mail-loop.title': 'O e-mail ficou andando em círculo',
  'cause.mail-loop.text': 'Servidores passaram o e-mail um ao outro até que um deles o parou.',
  'cause.mail-loop.who':
    'Quem cuida dos e-mails do destinatário precisa corrigir um encaminhamento ou uma rota.',

  'cause.message-too-big.title': 'O e-mail é grande demais',
  'cause.message-too-big.text': 'O e-mail, com os anexos, é maior do que um dos servidores aceita.',
  'cause.message-too-big.who':
    'Você pode resolver, enviando um link para os arquivos, ou arquivos menores.',

  'cause.message-header-too-big.title': 'O cabeçalho do e-mail é grande demais',
  'cause.message-header-too-big.text':
    'A parte técnica no início do e-mail é maior do que o servidor de destino aceita. Os motivos comuns são um número enorme de destinatários ou uma longa série de respostas.',
  'cause.message-header-too-big.who': 'Quem cuida do programa de envio pode encurtá-lo.',

  'cause.too-many-recipients.title': 'Destinatários demais de uma só vez',
  'cause.too-many-recipients.text':
    'O e-mail foi dirigido a mais pessoas de uma só vez do que um dos servidores permite.',
  'cause.too-many-recipients.who': 'Você pode resolver, enviando-o a grupos menores.',

  'cause.recipient-list-hygiene.title': 'E-mails demais para endereços que não existem',
  'cause.recipient-list-hygiene.text':
    'O servidor de envio escreveu a tantos endereços inexistentes que o lado que recebe parou de escutá-lo.',
  'cause.recipient-list-hygiene.who': 'Quem faz os envios precisa limpar a lista de destinatários.',

  'cause.content-spam.title': 'O e-mail foi tomado por spam',
  'cause.content-spam.text':
    'O lado que recebe julgou que o conteúdo do e-mail, os links ou a forma de envio eram spam. Filtros erram, e e-mails comuns também são atingidos.',
  'cause.content-spam.who':
    'Quem administra o servidor de envio pode encontrar o motivo; você pode tentar de novo com um conteúdo mais simples.',

  'cause.content-malware.title': 'Um vírus foi encontrado no e-mail',
  'cause.content-malware.text':
    'O lado que recebe encontrou, ou acha que encontrou, algo perigoso no e-mail ou nos anexos.',
  'cause.content-malware.who':
    'Você pode resolver: antes de tudo, verifique o computador e os anexos.',

  'cause.attachment-blocked.title': 'Um anexo deste tipo não é permitido',
  'cause.attachment-blocked.text':
    'O lado que recebe não aceita anexos deste tipo, nem mesmo dentro de arquivos compactados.',
  'cause.attachment-blocked.who': 'Você pode resolver, compartilhando o arquivo por um link.',

  'cause.message-not-rfc-compliant.title': 'O e-mail não é montado como as normas exigem',
  'cause.message-not-rfc-compliant.text':
    'O programa que montou o e-mail deixou de fora ou repetiu algo que todo e-mail precisa ter exatamente uma vez, como a linha do remetente ou a data.',
  'cause.message-not-rfc-compliant.who':
    'Quem cuida do programa ou servidor de envio pode corrigi-lo.',

  'cause.duplicate-message-id.title': 'O mesmo e-mail foi enviado duas vezes',
  'cause.duplicate-message-id.text':
    'O servidor de destino já tinha visto um e-mail com o mesmo número de identificação e recusou o segundo.',
  'cause.duplicate-message-id.who': 'Quem cuida do programa ou servidor de envio pode corrigi-lo.',

  'cause.address-syntax.title': 'O endereço do destinatário está mal escrito',
  'cause.address-syntax.text':
    'No endereço do destinatário há um caractere que não deveria estar ali, ou falta um que deveria.',
  'cause.address-syntax.who': 'Você pode resolver, digitando o endereço de novo.',

  'cause.backscatter.title': 'A devolução de um e-mail que você não enviou',
  'cause.backscatter.text':
    'Alguém usou o seu endereço como remetente falso, e o aviso de falha veio para você. Em geral, isso não quer dizer que a sua conta foi invadida.',
  'cause.backscatter.who': 'Ninguém precisa fazer nada; você pode apagar o aviso.',

  'cause.see-remote-text.title': 'O motivo está nas palavras do outro servidor',
  'cause.see-remote-text.text':
    'Este aviso é só um invólucro: seu servidor de e-mail informa que outro servidor recusou o e-mail, e são as palavras desse outro servidor que dizem por quê.',
  'cause.see-remote-text.who': 'Procure as palavras do outro servidor na parte técnica do aviso.',

  'cause.not-a-bounce.title': 'Isto não é uma mensagem de devolução',
  'cause.not-a-bounce.text': 'Nada nesta mensagem diz que um e-mail não foi entregue.',
  'cause.not-a-bounce.who': 'Ninguém precisa fazer nada.',
  'cause.not-a-bounce.delivered.title': 'Uma confirmação: o e-mail foi entregue',
  'cause.not-a-bounce.delivered.text':
    'Este aviso confirma que um e-mail foi entregue ou passado adiante.',
  'cause.not-a-bounce.auto-reply.title': 'Uma resposta automática, não uma devolução',
  'cause.not-a-bounce.auto-reply.text':
    'Esta é uma resposta automática, como um aviso de ausência. O e-mail em si foi entregue.',
  'cause.not-a-bounce.complaint.title': 'Uma reclamação de spam, não uma devolução',
  'cause.not-a-bounce.complaint.text':
    'Este é um relatório de que um destinatário marcou um e-mail como indesejado. O e-mail em si foi entregue.',
  'cause.not-a-bounce.receipt.title': 'Um recibo, não uma devolução',
  'cause.not-a-bounce.receipt.text':
    'Este é o recibo de um e-mail, por exemplo de que ele foi lido ou excluído. Ele não informa uma falha de entrega.',

  'cause.unclassified.title': 'O e-mail voltou, mas o motivo não é conhecido',
  'cause.unclassified.text':
    'Este é um aviso de que um e-mail não foi entregue, mas as palavras dele não correspondem a nenhum motivo que conheçamos.',
  'cause.unclassified.who':
    'O administrador de e-mail do destinatário pode consultar o verdadeiro motivo; as verificações abaixo podem reduzir as possibilidades.',
} as const satisfies Record<keyof typeof en, string>;
