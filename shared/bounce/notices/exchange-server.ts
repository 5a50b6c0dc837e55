/** Exchange on one's own machines: the Internet Mail Connector of 5.5, 2000/2003, 2007 and later, without the HTML. */
import type { NoticeForm } from './form.ts';

export const exchangeServer: NoticeForm = {
  id: 'exchange-server',
  openings: [
    'your message did not reach some or all of the intended recipients',
    'ihre nachricht hat einige oder alle empfänger nicht erreicht',
    "votre message n'est pas parvenu à certains ou à tous les destinataires",
    'su mensaje no llegó a alguno o a todos los destinatarios',
    'il messaggio non è stato recapitato ad alcuni o a tutti i destinatari',
    'did not reach the following recipient',
    'the following recipient(s) could not be reached',
    'this is an automatically generated delivery status notification',
    'delivery to the following recipients failed',
    'delivery to the following recipients has been delayed',
  ],
  quotations: [
    ['due to the following reason', String.raw`\bdue to the following reason: ?`],
    [' #', String.raw`<(?<host>[\w.-]{1,255}) #(?=[245]\.\d\.\d)`],
  ],
  rulers: [],
};
