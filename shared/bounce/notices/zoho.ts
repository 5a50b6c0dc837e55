/** Zoho Mail: `[Status: Error, Address: <…>, ResponseCode 550, …]`. */
import type { NoticeForm } from './form.ts';

export const zoho: NoticeForm = {
  id: 'zoho',
  openings: ['this message was created automatically by mail delivery software'],
  quotations: [
    [
      'status: ',
      String.raw`\bstatus: \w{1,20}, address: <[^>]{0,320}>, responsecode (?=[245]\d\d)`,
    ],
    ['error_code', String.raw`\berror_code :\[?(?=[245]\d\d)`],
    ['host:', String.raw`\bhost: ?(?<host>[\w.-]{1,255}) (?:said|returned):? ?`],
  ],
};
