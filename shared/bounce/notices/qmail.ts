/** qmail-send (qmail-send.c, qmail-remote.c) and its many patched relatives. */
import type { NoticeForm } from './form.ts';

export const qmail: NoticeForm = {
  id: 'qmail',
  openings: [
    'hi. this is the',
    'this is the qmail-send program',
    'qmail-send program at',
    'this is the deliver program at',
    "i'm afraid i wasn't able to deliver",
    'unable to deliver your message to the following',
    'unable to deliver message to the following address',
    "permanent error; i've given up",
    'this is a permanent error',
  ],
  quotations: [
    ['remote host said', String.raw`\bremote host said: ?`],
    [
      'connected to ',
      String.raw`\bconnected to (?<host>[\w.:-]{1,255}) but (?:sender|recipient|my name|greeting|connection|the)[^.:]{0,60}[.:] ?(?:remote host said: ?)?(?=[245]\d\d)`,
    ],
  ],
  rulers: [
    'below this line is a copy of the message',
    'below this line is the original bounce',
    'below the next line is a copy of the message',
    'enclosed are the original headers of the message',
    'undelivered message follows',
    'below this line is the mail text',
  ],
};
