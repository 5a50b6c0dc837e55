/** Cartas e trechos para copiar. Cada linha aparece onde o fato é conhecido e falta onde não é. */
import type { letters as en } from '../en/letters.ts';

export const letters = {
  'letter.greeting': 'Olá,',
  'letter.thanks': 'Agradeço desde já a ajuda.',
  'letter.fact.ip': 'Endereço de envio (IP): {ip}',
  'letter.fact.host': 'Nome do servidor de envio: {host}',
  'letter.fact.network': 'Rede: {network}',
  'letter.fact.domain': 'Domínio do remetente: {domain}',
  'letter.fact.recipient': 'Destinatário: {recipient}',
  'letter.fact.receiver': 'Recusado por: {receiver}',
  'letter.fact.code': 'Código: {code}',
  'letter.fact.quote': 'Palavras da recusa: {quote}',

  'letter.isp.label': 'Carta ao provedor do endereço',
  'letter.isp.subject': 'Assunto: Envio direto de e-mails a partir de {ip}',
  'letter.isp.subjectAny': 'Assunto: Envio direto de e-mails a partir da nossa linha',
  'letter.isp.intro':
    'mantemos um servidor de e-mail em uma linha de vocês. Os e-mails dele são recusados porque o endereço está marcado como um que não deve entregar e-mails diretamente:',
  'letter.isp.ask':
    'Por favor, informem se o nosso contrato permite um servidor de e-mail. Se permitir, pedimos que:',
  'letter.isp.static': 'nos deem um endereço fixo, ou confirmem que {ip} é fixo',
  'letter.isp.staticAny': 'nos deem um endereço fixo',
  'letter.isp.port': 'abram a porta 25 de saída para ele',
  'letter.isp.ptr': 'definam o nome reverso (PTR) dele como {name}',
  'letter.isp.ptrAny': 'definam o nome reverso (PTR) dele como o nome do nosso servidor de e-mail',
  'letter.isp.pblProvider':
    'retirem {ip} da faixa que vocês informam à PBL da Spamhaus (o registro 127.0.0.10 é de vocês)',
  'letter.isp.pblSelf':
    'confirmem que concordam que retiremos {ip} da PBL da Spamhaus (127.0.0.11)',
  'letter.isp.pblAny':
    'retirem o endereço da faixa com restrição de envio (PBL da Spamhaus), ou concordem que nós o façamos',
  'letter.isp.else':
    'Se não permitir, por favor informem o nome e a porta do servidor de saída de vocês para clientes (com login), para que possamos enviar por ele.',

  'letter.ptr.label': 'Carta ao provedor: nome reverso',
  'letter.ptr.subject': 'Assunto: Nome reverso (PTR) de {ip}',
  'letter.ptr.intro': 'por favor, definam o nome reverso (PTR) de um endereço de vocês que usamos:',
  'letter.ptr.introHas':
    'por favor, mudem o nome reverso (PTR) de um endereço de vocês que usamos. No momento, ele é {present}.',
  'letter.ptr.wanted': 'Endereço {ip}, novo nome: {name}',
  'letter.ptr.record': 'Como registro: {record}',
  'letter.ptr.why':
    'O nome leva de volta ao mesmo endereço. Sem ele, os e-mails do nosso servidor são recusados.',
  'letter.ptr.zone': 'A zona reversa é servida por: {servers}',

  'letter.admin.label': 'Texto para quem administra o servidor de e-mail',
  'letter.admin.subject': 'Assunto: Nossos e-mails para {receiver} são recusados',
  'letter.admin.subjectAny': 'Assunto: Nossos e-mails são recusados',
  'letter.admin.intro': 'um e-mail nosso voltou. É isto que dizem o aviso e as consultas:',
  'letter.admin.todo': 'O que fazer, nesta ordem:',
  'letter.admin.link': 'Veja {url}',

  'letter.recipient.label': 'Texto para o destinatário (não pelo endereço que devolveu)',
  'letter.recipient.subject': 'Assunto: Seu servidor de e-mail recusa meus e-mails',
  'letter.recipient.intro':
    'meu e-mail para você foi recusado pelo seu sistema de e-mail. Por favor, passe isto a quem cuida dele:',
  'letter.recipient.ask.allow':
    'O que ajudaria: encontrar a mensagem no log do servidor, ver que regra a recusou e permitir este remetente.',
  'letter.recipient.ask.address':
    'O que ajudaria: dizer-me se este endereço ainda existe, ou qual devo usar.',
  'letter.recipient.ask.room':
    'O que ajudaria: liberar espaço na caixa postal (apagar e-mails grandes, esvaziar a lixeira) e me avisar, para que eu possa enviar o e-mail de novo.',
  'letter.recipient.ask.reopen':
    'O que ajudaria: entrar na caixa postal ou pedir a reabertura dela, ou dizer-me outro endereço.',
  'letter.recipient.ask.repair':
    'O que ajudaria: a recusa mostra um defeito do servidor de destino, não do remetente. Por favor, procurem as palavras acima no log e nas configurações dele.',
  'letter.recipient.ask.lookUps':
    'O que ajudaria: pelas nossas consultas, o nome e o endereço do servidor de envio combinam. Por favor, verifiquem se as consultas de DNS do próprio servidor de destino funcionam.',
  'letter.recipient.ask.dnsbl':
    'O que ajudaria: o servidor de destino toma uma resposta de erro de uma lista de bloqueio (127.255.255.x) por uma inclusão na lista. Ele deve consultar a lista pelo próprio resolvedor ou com uma chave, e contar apenas os códigos verdadeiros da lista.',
  'letter.recipient.ask.deadList':
    'O que ajudaria: o servidor de destino consulta uma lista de bloqueio que acabou há anos ({list}). Por favor, retirem-na da configuração.',
  'letter.recipient.ask.mx':
    'O que ajudaria: verificar os registros MX do domínio {domain}: eles devem indicar o servidor que recebe os e-mails dele, e esse servidor precisa conhecer o domínio.',
  'letter.recipient.ask.mxAny':
    'O que ajudaria: verificar os registros MX do domínio: eles devem indicar o servidor que recebe os e-mails dele, e esse servidor precisa conhecer o domínio.',
  'letter.recipient.ask.forward':
    'O que ajudaria: o e-mail foi encaminhado automaticamente e recusado no fim, porque o encaminhamento quebra a prova de origem (SPF). O servidor que encaminha deve reescrever o remetente do envelope (SRS), deixar os e-mails inalterados e acrescentar ARC; ou os e-mails são buscados em vez de encaminhados.',
  'letter.recipient.ask.tls':
    'O que ajudaria: verificar o certificado do servidor, a política MTA-STS e os registros TLSA (DANE) dele: eles não correspondem uns aos outros.',
  'letter.recipient.ask.filter':
    'O que ajudaria: o e-mail foi tomado por spam. Por favor, procurem-no no log do filtro, liberem-no se for possível e comuniquem o engano ao fabricante do filtro.',
  'letter.recipient.ask.service':
    'O que ajudaria: o e-mail saiu de um servidor que o meu serviço de e-mail compartilha entre muitos clientes ({ip}); por isso não posso mudar a reputação dele. Por favor, permitam o meu domínio, ou deem menos peso a esse endereço.',
  'letter.recipient.ask.list':
    'O que ajudaria: dizer-me que lista de bloqueio recusou o servidor de envio, ou permitir este remetente.',

  'letter.delist.label': 'Pedido a {list}, para enviar quando a causa tiver acabado',
  'letter.delist.subject': 'Assunto: Remoção de {subject}',
  'letter.delist.intro': 'por favor, retirem {subject} de {list}.',
  'letter.delist.listedFor': 'Está na lista com: {meaning}',
  'letter.delist.done':
    'Nós mesmos administramos este servidor. Procuramos a causa, acabamos com ela e acompanhamos o log, e responderemos a perguntas sobre isso.',
  'letter.delist.doneDomain':
    'O domínio é nosso. Procuramos a causa, acabamos com ela e acompanhamos quem envia em nome dele, e responderemos a perguntas sobre isso.',

  'letter.unblock.label': 'Pedido ao provedor de destino',
  'letter.unblock.subject': 'Assunto: Pedido de retirada do bloqueio de {ip}',
  'letter.unblock.subjectAny': 'Assunto: Pedido de retirada do bloqueio dos nossos e-mails',
  'letter.unblock.intro':
    'os servidores de vocês recusam os nossos e-mails. Por favor, retirem o bloqueio ou nos digam o que mudar.',
  'letter.unblock.state.ptr': 'O nome reverso do endereço leva de volta a ele ({name}).',
  'letter.unblock.state.spf': 'SPF passa para o domínio do remetente.',
  'letter.unblock.state.dkim': 'A chave DKIM do domínio está publicada.',
  'letter.unblock.state.dmarc': 'O domínio tem um registro DMARC.',
  'letter.unblock.state.lists':
    'As listas de bloqueio públicas que responderam não têm o endereço.',
  'letter.unblock.done':
    'Verificamos que nenhum e-mail indesejado sai do servidor e responderemos a perguntas sobre isso.',

  'letter.relay.label': 'Configurações do servidor de saída',
  'letter.relay.host': 'Servidor de saída (SMTP): {host}',
  'letter.relay.port': 'Porta: {port}',
  'letter.relay.security': 'Criptografia: {security}',
  'letter.relay.login': 'Login: {login}',

  'relay.tls.implicit': 'TLS',
  'relay.tls.starttls': 'STARTTLS',
  'relay.login.address': 'o seu endereço de e-mail completo e a senha dele',
  'relay.login.local-part': 'a parte do seu endereço de e-mail antes do @, e a senha dele',
  'relay.login.credentials': 'as credenciais criadas para isso no serviço',
  'relay.login.ownPassword': '{name} (uma senha de app ou uma senha de e-mail separada)',

  'snippet.smarthost.label': 'Configuração de smarthost para Postfix, Exim, Sendmail e Exchange',
  'snippet.example':
    'relay.example.net está no lugar do servidor de saída que o seu provedor indicar.',
  'snippet.login': 'USER e PASSWORD estão no lugar do login nesse servidor.',
  'snippet.then': 'Depois: {command}',
  'snippet.helo.label': 'Configuração do nome do servidor',
  'snippet.ipv4.label': 'Configuração para enviar por IPv4',
  'record.spf.label': 'Registro TXT em {domain}',
  'record.dmarc.label': 'Registro TXT em _dmarc.{domain}',
  'record.forward.label': 'Registro para o DNS do nome do servidor',
} as const satisfies Record<keyof typeof en, string>;
