/** The Courier mail server (courier/module.dsn): `>>>`/`<<<` dialogues like sendmail's under an address. */
import type { NoticeForm } from './form.ts';

export const courier: NoticeForm = {
  id: 'courier',
  openings: [
    'this is a delivery status notification from',
    'your message to the following recipients cannot be delivered',
    'undeliverable mail',
  ],
  rulers: ['the original message follows as a separate attachment', 'the original message follows'],
};
