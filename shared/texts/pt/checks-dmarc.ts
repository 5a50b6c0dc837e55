/** As frases da verificação de DMARC. */
import type { dmarcTexts as en } from '../en/checks-dmarc.ts';

export const dmarcTexts = {
  'dmarc.summary.badDomain':
    '“{domain}” não é um nome de domínio; por isso, não tem registro DMARC.',
  'dmarc.summary.unknown':
    'Não foi possível descobrir a política DMARC de {domain}, porque uma consulta falhou: {reason}.',
  'dmarc.summary.none':
    '{domain} não tem registro DMARC; os grandes provedores de e-mail pedem um.',
  'dmarc.summary.noPolicy':
    'O registro DMARC que vale para {domain} não tem política utilizável; por isso, é tratado como se não existisse.',
  'dmarc.summary.valid':
    'O registro DMARC em {name} é válido: os e-mails de {domain} que não passam nem em SPF nem em DKIM para este domínio devem ser {applied}.',
  'dmarc.summary.problems':
    'O registro DMARC em {name} funciona para {domain}, mas tem um problema: {problem}',
  'dmarc.summary.fails':
    'Este e-mail não passa nem em SPF nem em DKIM para {domain}; a política DMARC do domínio pede que e-mails assim sejam {applied}.',
  'dmarc.summary.pNone':
    '{domain} tem um registro DMARC que só observa (p=none): ele pede que os e-mails que falham sejam tratados como quaisquer outros.',
  'dmarc.applied.none': 'tratados como quaisquer outros',
  'dmarc.applied.quarantine': 'tratados como suspeitos (pasta de spam)',
  'dmarc.applied.reject': 'recusados',

  'dmarc.align.spf':
    'O e-mail cumpre a política de {domain}: SPF passa para {by}, que pertence ao domínio.',
  'dmarc.align.dkim':
    'O e-mail cumpre a política de {domain}: ele tem uma assinatura DKIM válida desse domínio.',
  'dmarc.align.none':
    'Nem SPF nem uma assinatura DKIM passa para um domínio que pertença a {domain}.',
  'dmarc.align.dkimOpen':
    'SPF não passa para {domain}; não se sabe se uma assinatura DKIM desse domínio era válida.',
  'dmarc.align.spfOpen': 'Nenhuma assinatura DKIM passa para {domain}; não se sabe se SPF passa.',
  'dmarc.align.open':
    'Não se sabe se o e-mail cumpre a política de {domain}: para isso é preciso o resultado de SPF ou DKIM.',

  'dmarc.problem.several':
    'Há {count} registros DMARC em {name}; nesse caso, todos são ignorados. Só um é permitido.',
  'dmarc.problem.duplicateTag':
    'O registro em {name} tem “{tag}” duas vezes, o que o torna todo inválido.',
  'dmarc.problem.spfHere': 'Há um registro SPF em {name}, onde só deve estar o registro DMARC.',
  'dmarc.problem.almost':
    'O registro “{text}” em {name} não é lido como DMARC: precisa começar exatamente com “v=DMARC1;”.',
  'dmarc.problem.fragment':
    '“{text}” em {name} parece uma parte de um registro DMARC que foi cortado em pedaços; tudo precisa estar em um só registro.',
  'dmarc.problem.unrelated': 'O registro TXT “{text}” em {name} não tem nada a ver com DMARC.',
  'dmarc.problem.wrongValue': '“{tag}={value}” não é um valor que o DMARC conheça.',
  'dmarc.problem.noPolicy':
    'O registro de {domain} não tem política válida nem endereço para relatórios; por isso, tudo se passa como se não houvesse registro.',
  'dmarc.problem.pMissing': 'O registro não tem “p=”; por isso, conta como “p=none”.',
  'dmarc.problem.pNone': 'A política de {domain} é “none”: ela não protege o domínio de ninguém.',
  'dmarc.problem.spNone': 'Os subdomínios de {domain} ficam sem proteção (“sp=none”).',
  'dmarc.problem.testing':
    'O registro está em modo de teste (“t=y”): a política conta um grau a menos.',
  'dmarc.problem.badUri':
    '“{uri}” não é um endereço ao qual se possam enviar relatórios; precisa ser escrito como “mailto:dmarc@example.com”.',
  'dmarc.problem.uriSize':
    'O limite de tamanho “!{size}” de um endereço para relatórios não significa mais nada.',
  'dmarc.problem.noRua':
    'O registro não tem “rua=”; por isso, ninguém informa a {domain} o que é enviado em nome dele.',
  'dmarc.problem.pct':
    '“pct={value}” não significa mais nada: quem segue a norma atual aplica a política a todos os e-mails.',
  'dmarc.problem.historic': '“{tag}” foi retirado da norma e não significa mais nada.',
  'dmarc.problem.unknownTag': '“{tag}” não é uma tag DMARC; é ignorada.',
  'dmarc.problem.stray': '“{text}” não é uma tag; entre as tags é preciso haver ponto e vírgula.',
  'dmarc.problem.foAlone': '“fo” não significa nada sem “ruf”.',
  'dmarc.problem.misplaced':
    'Há um registro DMARC em {name}, onde ninguém procura; o lugar dele é {right}.',
  'dmarc.problem.reportRefused':
    'Não serão enviados relatórios a {host}: ele não declarou que aceita recebê-los (não há registro em {name}).',
  'dmarc.problem.reportUnknown':
    'Não foi possível descobrir se {host} declarou que aceita receber os relatórios.',
  'dmarc.problem.pslDiffers':
    'Quem recebe e ainda usa a lista pública de sufixos (public suffix list) toma {psl} pela organização, e não {organisation}, e pode chegar a outro resultado.',

  'dmarc.suggest.start':
    'Este registro só pede relatórios; não muda nada na entrega. Torne-o mais rigoroso quando os relatórios mostrarem que todos os e-mails próprios passam. Ele cobre {domain} e tudo o que está abaixo dele.',
  'dmarc.suggest.address': 'Certifique-se de que {address} existe, ou coloque ali um endereço seu.',
  'dmarc.suggest.dropped': '“{tag}” foi deixado de fora porque não significa nada.',
  'dmarc.suggest.pctToTest': '“pct=0” hoje se escreve “t=y”.',
  'dmarc.suggest.policy': 'A política começa em “none”, o que não muda nada na entrega.',
  'dmarc.suggest.uris': 'Os endereços em “{tag}” estão escritos como é preciso.',
  'dmarc.suggest.merged':
    'Retire os registros DMARC que existem agora e publique apenas este. Nenhum deles está em vigor; por isso, a política começa em “none”; torne-a mais rigorosa quando os relatórios mostrarem que todos os e-mails próprios passam.',
} as const satisfies Record<keyof typeof en, string>;
