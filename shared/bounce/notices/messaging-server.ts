/** Oracle (Sun, iPlanet) Messaging Server: labelled lines per recipient. */
import type { NoticeForm } from './form.ts';

export const messagingServer: NoticeForm = {
  id: 'messaging-server',
  openings: [
    'this report relates to a message you sent with the following header fields',
    'your message cannot be delivered to the following recipients',
    'your message was successfully delivered to',
  ],
  quotations: [
    [
      ['remote system:', 'diagnostic code:', 'reason:'],
      String.raw`\b(?:remote system|diagnostic code|reason): ?(?:dns;\S{1,255} ?(?:\([^)]{0,320}\))? ?)?(?:smtp;)?`,
    ],
  ],
};
