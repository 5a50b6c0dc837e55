/** OpenText (Novell) GroupWise. */
import type { NoticeForm } from './form.ts';

export const groupwise: NoticeForm = {
  id: 'groupwise',
  openings: [
    'the message that you sent was undeliverable to the following',
    'the following message was not delivered to',
  ],
  rulers: ['possibly truncated original message follows'],
};
