/** Twilio SendGrid. */
import type { NoticeForm } from './form.ts';

export const sendgrid: NoticeForm = {
  id: 'sendgrid',
  openings: ['this is an automatically generated message from sendgrid'],
};
