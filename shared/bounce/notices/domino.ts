/** HCL (Lotus, IBM) Domino. */
import type { NoticeForm } from './form.ts';

export const domino: NoticeForm = {
  id: 'domino',
  openings: [
    'your message * was not delivered to',
    'was not delivered to:',
    'delivery failure report',
    'your document:',
    'your message subject:',
  ],
  quotations: [['because:', String.raw`\bbecause: ?`]],
  rulers: [],
};
