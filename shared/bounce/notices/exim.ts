/** Exim: the bounce texts of src/deliver.c and the transport errors of src/transports/smtp.c, old and new wording. */
import type { NoticeForm } from './form.ts';

const after = String.raw`SMTP error from remote (?:mail |mailer )?(?:server )?after [^:]{0,60}(?::<[^>]{0,320}>[^:]{0,80})?: ?`;

export const exim: NoticeForm = {
  id: 'exim',
  openings: [
    'this message was created automatically by mail delivery software',
    'this message was created automatically by the mail system',
    'a message that you sent could not be delivered',
    'a message that you sent contained',
    'a message that you have sent could not be delivered',
    'a message that you sent has not yet been delivered',
    'the following address(es) failed',
    'a message that you sent to',
  ],
  quotations: [
    [
      'smtp error from remote',
      String.raw`\bhost (?<host>[\w.-]{1,255}) \[[^\]]{0,60}\](?::\d{1,5})?:? ${after}`,
    ],
    [
      'smtp error from remote',
      String.raw`\b${after}host (?<host>[\w.-]{1,255}) \[[^\]]{0,60}\](?::\d{1,5})?: ?`,
    ],
    ['smtp error from remote', String.raw`\b${after}`],
    [
      'host ',
      String.raw`\bhost (?<host>[\w.-]{1,255}) \[[^\]]{0,60}\](?::\d{1,5})?: ?(?=[245]\d\d[ \-])`,
    ],
    [
      'callout',
      String.raw`\bcallout[^:]{0,120}: (?:response to "[^"]{0,320}" (?:from (?<host>[\w.-]{1,255}) )?(?:\[[^\]]{0,60}\] )?was: ?)?(?=[245]\d\d[ \-])`,
    ],
  ],
  rulers: [
    'this is a copy of the message, including all the headers',
    'this is a copy of your message, including all the headers',
    'the body of the message is',
    "this is a copy of the message's headers",
    'this is a copy of the headers that were received',
    'the following text was generated during the delivery attempt',
  ],
};
