/** Postfix: bounce(5) templates and the paragraphs of its bounce daemon (src/bounce/bounce_notify_util.c). */
import type { NoticeForm } from './form.ts';

export const postfix: NoticeForm = {
  id: 'postfix',
  openings: [
    'this is the mail system at host',
    'this is the postfix program at host',
    "i'm sorry to have to inform you that",
    'enclosed is the mail delivery report that you requested',
    'your message was successfully delivered to the destination',
    'your message could not be delivered to one or more recipients',
    'your message could not be delivered for more than',
    'transcript of session follows',
  ],
  quotations: [
    [
      'host ',
      String.raw`\bhost (?<host>[\w.-]{1,255})\s?\[[^\]]{0,60}\](?::\d{1,5})? (?:said|refused to talk to me): ?`,
    ],
    ['', String.raw`\b(?:said|responded|replied|answered)(?: with)?:? ?['"«“]?(?=[245]\d\d[ \-#])`],
  ],
  rulers: ['undelivered message', 'delivery report'],
};
