/** Mimecast's own letters. */
import type { NoticeForm } from './form.ts';

export const mimecast: NoticeForm = {
  id: 'mimecast',
  openings: [
    'the email message could not be delivered to',
    'the following recipients are affected by',
    'your email message was unable to be delivered',
  ],
  quotations: [['reason for ', String.raw`\breason for (?:rejection|failure|deferral): ?`]],
};
