/** OpenSMTPD (usr.sbin/smtpd/bounce.c). */
import type { NoticeForm } from './form.ts';

export const opensmtpd: NoticeForm = {
  id: 'opensmtpd',
  openings: [
    'hi! this is the mailer-daemon, please do not reply',
    'an error has occurred while attempting to deliver a message for the following list of recipients',
    'a message is delayed for more than',
    'please find below the original headers',
  ],
  rulers: ['below is a copy of the original message'],
};
