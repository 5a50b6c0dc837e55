/**
 * Exchange Online and Outlook.com: the plain notices of 2013–2019 and the graphic ones since 2017,
 * written in the user's language. The quoted replies, "Remote Server returned" and the server
 * names stay English, so those decide; the sentences are a help where nothing else is there.
 */
import type { NoticeForm } from './form.ts';

export const microsoft: NoticeForm = {
  id: 'exchange-online',
  openings: [
    'delivery has failed to these recipients',
    'delivery is delayed to these recipients',
    'rejected your message to the following',
    "this message hasn't been delivered yet",
    'diagnostic information for administrators',
    'generating server:',
    'original message headers',
    'remote server returned',
    'wichtige informationen für e-mail-administratoren',
    'fehler bei der nachrichtenzustellung an folgende',
    'fehler bei der zustellung an diese',
    'konnte nicht zugestellt werden',
    'échec de la remise',
    "n'a pas pu être remis",
    'error de entrega a estos destinatarios',
    'no se pudo entregar',
    'no se ha podido entregar',
    'recapito non riuscito',
    'impossibile recapitare',
    'falha na entrega a estes destinatários',
    'não pôde ser entregue',
    'não foi possível entregar',
    'bezorging aan deze geadresseerden',
    'kan niet worden bezorgd',
    'не удается доставить',
    'не удалось доставить',
    'nie można dostarczyć',
    'nie można było dostarczyć',
    'det gick inte att leverera',
    'kunne ikke leveres',
    'zprávu nelze doručit',
    'teslim edilemedi',
    '配信できませんでした',
    '配信に失敗しました',
    '无法送达',
    '未能传递',
    '无法传递',
    '無法傳遞',
    '배달하지 못했습니다',
    'לא ניתן היה למסור',
    'تعذر تسليم',
  ],
  quotations: [
    // A line of message trace: `[{LED=550 5.7.1 …};{MSG=};{FQDN=mx.example.com};{IP=198.51.100.9}]`
    ['led=', String.raw`\bLED=(?=[245]\d\d )`],
    ['->', String.raw`-> ?(?=[245]\d\d[ \-])`],
    [
      'remote server returned',
      String.raw`(?<![\w.-])(?<host>[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}) remote server returned:? ?['"<]{0,2} ?`,
    ],
    [
      'remote server',
      String.raw`\bremote server (?:at )?(?:(?<host>[\w.-]{1,255}) )?(?:\([^)]{0,60}\) )?returned:? ?['"<]{0,2} ?`,
    ],
    [
      ' gave this error',
      String.raw`(?<![\w.-])(?<host>[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}) gave this error: ?`,
    ],
    ['gave this error', String.raw`\bgave this error: ?`],
    [
      '',
      String.raw`\b(?:reported error|gemeldeter fehler|erreur signalée|error notificado|errore segnalato|erro relatado|erro comunicado|gerapporteerde fout|报告的错误|報告されたエラー|報告的錯誤): ?`,
    ],
    [' #', String.raw`(?<![\w.-])(?<host>[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}) #<? ?(?=#?[245]\.\d)`],
    [
      'the ',
      String.raw`\bthe (?:error|response) (?:from the remote server )?(?:is|was): ?(?=['"]?[245]\d\d)`,
    ],
  ],
  rulers: [
    'original message headers',
    'message headers',
    'ursprüngliche nachrichtenkopfzeilen',
    'ursprüngliche nachrichtenkopfdaten',
    "en-têtes de message d'origine",
    "en-têtes du message d'origine",
    'encabezados de mensajes originales',
    'encabezados originales del mensaje',
    'intestazioni del messaggio originale',
    'intestazioni originali del messaggio',
    'cabeçalhos de mensagens originais',
    'cabeçalhos da mensagem original',
    'oorspronkelijke berichtkoppen',
    'oorspronkelijke berichtkopteksten',
    '元のメッセージ ヘッダー',
    '原始邮件头',
    '原始郵件標頭',
    'исходные заголовки сообщения',
  ],
};

/**
 * Rows of the graphic notice's "Error Details" and lines of the plain one that name the refusing
 * server. Group 1 is its name.
 */
export const rejectedBy =
  /\{FQDN=([\w-]{1,63}(?:\.[\w-]{1,63}){1,8})|^[ \t]{0,8}(?:remote server|message rejected by|receiving server|rejected by|nachricht abgelehnt von|message rejeté par|mensaje rechazado por|messaggio rifiutato da|mensagem rejeitada por|bericht geweigerd door)[ \t]{0,4}:?[ \t]{1,8}([\w-]{1,63}(?:\.[\w-]{1,63}){1,8})/im;
