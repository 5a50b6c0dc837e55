/** sendmail 5 and 8, and its relatives (savemail.c): headed lists of addresses and a session transcript. */
import type { NoticeForm } from './form.ts';

export const sendmail: NoticeForm = {
  id: 'sendmail',
  openings: [
    'the original message was received at',
    'the following addresses had',
    'the following addresses have delivery',
    'the following address had',
    'transcript of session follows',
    'this is a warning message only',
    'could not send message for past',
    'your message was not delivered to the following',
    'message could not be delivered for',
    'this message was undeliverable',
    'unable to deliver mail',
    'the original message was sent',
  ],
  quotations: [
    ['(', String.raw`\((?:reason|motivo|grund|raison|理由): ?`],
    [
      'while talking to',
      String.raw`\bwhile talking to (?<host>[\w.-]{1,255}?)[.:]{0,2} (?:>>> [^<]{0,60}(?:<[^>]{0,320}>[^<]{0,80})? )?<<< `,
    ],
  ],
  rulers: [
    'original message follows',
    'unsent message follows',
    'message header follows',
    'original message',
    'original message lost',
  ],
};
