/** PowerMTA (Port25, Bird). */
import type { NoticeForm } from './form.ts';

export const powermta: NoticeForm = {
  id: 'powermta',
  openings: [
    'hello, this is the mail server on',
    'your message has been delayed',
    'i am sending you this message to inform you on the delivery status of a message',
  ],
  quotations: [['smtp;', String.raw`\bsmtp;(?= ?[245]\d\d[ \-])`]],
};
