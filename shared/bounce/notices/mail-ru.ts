/** Mail.ru and other Russian services. */
import type { NoticeForm } from './form.ts';

export const mailRu: NoticeForm = {
  id: 'mail-ru',
  openings: [
    'this message was created automatically by the mail system (ecelerity)',
    'ваше сообщение не может быть доставлено',
    'ваше письмо не может быть доставлено',
    'ваше письмо не было доставлено',
    'сообщение не может быть доставлено',
    'это письмо создано автоматически',
    'к сожалению, мы вынуждены проинформировать вас',
    'это сообщение создано автоматически',
  ],
  quotations: [['ил', String.raw`\b(?:сообщил|ответил)[^:]{0,40}: ?(?=[245]\d\d)`]],
};
