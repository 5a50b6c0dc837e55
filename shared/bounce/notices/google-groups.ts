/** Google Groups' refusals: a friendly letter in the sender's language, no code at all. */
import type { NoticeForm } from './form.ts';

export const googleGroups: NoticeForm = {
  id: 'google-groups',
  openings: [
    "we're writing to let you know that the group you tried to contact",
    'groups.google.com/support',
  ],
};
