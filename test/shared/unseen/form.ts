/**
 * The shape of a bounce nobody here has seen: written by hand after what a mailer's source or
 * manual says, its answers decided from the wording before it was read for the first time.
 */
import type { Kind } from '../../../shared/bounce/bounce.ts';
import type { BounceInput } from '../../../shared/bounce/read.ts';
import type { VerdictId } from '../../../shared/catalogue/causes.ts';

export interface Unseen {
  name: string;
  input: BounceInput;
  /** `failed` where not said. */
  kind?: Kind;
  /** `bob@example.com` where not said; null where none is named, or it does not matter. */
  to?: string | readonly string[] | null;
  smtp?: string | null;
  enhanced?: string | null;
  /** Several where the words leave it open. */
  cause: VerdictId | readonly VerdictId[];
}

const DATE = 'Mon, 23 Nov 2026 10:00:05 +0000';

/** A mail from a machine, to the person who wrote. */
export function mail(fields: Record<string, string>, body: string): string {
  const head = Object.entries({
    'Return-Path': '<>',
    From: 'Mail Delivery System <MAILER-DAEMON@mail.example.org>',
    To: 'anna@example.org',
    Subject: 'Undelivered Mail Returned to Sender',
    Date: DATE,
    'Message-ID': '<b1@mail.example.org>',
    ...fields,
  });
  return `${head.map(([name, value]) => `${name}: ${value}`).join('\n')}\n\n${body}`;
}

/** A mail from a person or a firm. */
export function letter(fields: Record<string, string>, body: string): string {
  return mail(
    { 'Return-Path': '<ines@example.net>', From: 'Ines <ines@example.net>', ...fields },
    body,
  );
}

const original = `Received: from pc.example.org (pc.example.org [192.0.2.44])
	by mail.example.org with ESMTPSA id 4XyZ1
	for <bob@example.com>; Mon, 23 Nov 2026 10:00:00 +0000
From: Anna <anna@example.org>
To: bob@example.com
Subject: Lunch
Message-ID: <1@example.org>
`;

/** A report of RFC 3464: what is said to people, the fields, the returned header. */
export function report(
  human: string,
  fields: string,
  head: Record<string, string> = {},
  type = 'text/plain; charset=utf-8',
): string {
  return mail(
    {
      'MIME-Version': '1.0',
      'Content-Type': 'multipart/report; report-type=delivery-status; boundary="b1"',
      ...head,
    },
    `--b1\nContent-Type: ${type}\n\n${human}\n\n--b1\nContent-Type: message/delivery-status\n\n${fields}\n\n--b1\nContent-Type: text/rfc822-headers\n\n${original}\n--b1--\n`,
  );
}

/** The fields of a report on one recipient. */
export function failed(status: string, code: string, action = 'failed'): string {
  return `Reporting-MTA: dns; mail.example.org\n\nFinal-Recipient: rfc822; bob@example.com\nAction: ${action}\nStatus: ${status}\nRemote-MTA: dns; mx.example.com\nDiagnostic-Code: smtp; ${code}`;
}

/** One part, encoded as base64 of UTF-8. */
export function base64(type: string, body: string, fields: Record<string, string> = {}): string {
  const coded = Buffer.from(body, 'utf8').toString('base64');
  return mail(
    {
      'MIME-Version': '1.0',
      'Content-Type': `${type}; charset=utf-8`,
      'Content-Transfer-Encoding': 'base64',
      ...fields,
    },
    coded.replace(/.{76}/g, '$&\n'),
  );
}

/** A line somebody pasted; kind `failed` where not said. */
export type Row = readonly [
  text: string,
  smtp: string | null,
  enhanced: string | null,
  cause: Unseen['cause'],
  kind?: Unseen['kind'],
  to?: string,
];

export function rowsOf(rows: readonly Row[]): readonly Unseen[] {
  return rows.map(([text, smtp, enhanced, cause, kind = 'failed', to = null]) => ({
    name: text.slice(0, 70),
    input: { text },
    kind,
    to,
    smtp,
    enhanced,
    cause,
  }));
}
