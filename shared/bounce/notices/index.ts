/** Every mailer whose notices have a form of their own, and the three questions asked of all of them at once. */
import { amazonSes } from './amazon-ses.ts';
import { courier } from './courier.ts';
import { domino } from './domino.ts';
import { exchangeServer } from './exchange-server.ts';
import { exim } from './exim.ts';
import type { NoticeForm } from './form.ts';
import { gmail } from './gmail.ts';
import { googleGroups } from './google-groups.ts';
import { groupwise } from './groupwise.ts';
import { japan } from './japan.ts';
import { mailRu } from './mail-ru.ts';
import { messagingServer } from './messaging-server.ts';
import { microsoft } from './microsoft.ts';
import { mimecast } from './mimecast.ts';
import { opensmtpd } from './opensmtpd.ts';
import { others } from './others.ts';
import { postfix } from './postfix.ts';
import { powermta } from './powermta.ts';
import { qmail } from './qmail.ts';
import { sendgrid } from './sendgrid.ts';
import { sendmail } from './sendmail.ts';
import { zoho } from './zoho.ts';

const forms: readonly NoticeForm[] = [
  postfix,
  exim,
  sendmail,
  qmail,
  courier,
  exchangeServer,
  microsoft,
  gmail,
  googleGroups,
  domino,
  groupwise,
  powermta,
  opensmtpd,
  mimecast,
  messagingServer,
  mailRu,
  zoho,
  japan,
  amazonSes,
  sendgrid,
  others,
];

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, (sign) =>
    sign === '*' ? '[^\\n]{1,200}' : `\\${sign}`,
  );
}

const opening = new RegExp(
  [...new Set(forms.flatMap(({ openings }) => openings))].map(escape).join('|'),
);

/** Position of a sentence by which mailers open their notices, in lower-case text; -1 when there is none. */
export function openingAt(lower: string): number {
  return lower.search(opening);
}

export interface Quotation {
  /** One of these stands in every lower-case text that the pattern can be found in. */
  needles: readonly string[];
  pattern: RegExp;
  /** It ends right before a reply code. */
  beforeReply: boolean;
}

export const quotations: readonly Quotation[] = forms
  .flatMap(({ quotations: some }) => some ?? [])
  .map(([needle, source]) => ({
    needles: typeof needle === 'string' ? [needle] : needle,
    pattern: new RegExp(source, 'gi'),
    beforeReply: /\(\?= ?\??\[245\]\\d\\d[^()]*\)$/.test(source),
  }));

const rulers = new Set(forms.flatMap(({ rulers: some }) => some ?? []));

const HEADER =
  /^\s{0,8}(?:Return-Path|Received|Message-ID|DKIM-Signature|X-Received|ARC-Seal|Reporting-MTA|Final-Recipient|Original-Recipient)\s?:\s/i;

const SIGN = /^[\s>]{0,20}[-=_*|#+]/;

/** Does the returned mail begin at this line? */
export function isRuler(line: string): boolean {
  if (line.length < 8 || line.length > 200) return false;
  const colon = line.indexOf(':');
  if (colon > 5 && colon < 25 && HEADER.test(line)) return true;
  const ruled = SIGN.test(line);
  if (!ruled && line.length > 70) return false;
  const bare =
    ruled || colon >= 0
      ? line.replace(/^[\s\-=_*|>#+]+/, '').replace(/[\s\-=_*|<#+.:]+$/, '')
      : line.trim();
  if (bare.length < 8 || bare.length > 70) return false;
  const lower = bare.toLowerCase();
  // "original message" alone can be a heading above a summary; between dashes it is a ruler.
  return (
    rulers.has(lower) ||
    (ruled &&
      /\b(?:message|mail|headers?)\b/.test(lower) &&
      /\b(?:original|unsent|undelivered|returned|copy|follows|body|text|header)\b/.test(lower) &&
      !/\b(?:addresses|transcript|log)\b/.test(lower))
  );
}
