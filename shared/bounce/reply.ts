/**
 * SMTP replies (RFC 5321 §4.2) in any text: unfolding continued lines and finding the codes.
 */

/** Text kept of one refusal. */
export const MAX_REPLY = 4000;

const ENHANCED = /(?<![\d.])([245]\.[0-7]\.\d{1,3})(?![\d]|\.\d)/;
/** A reply at the start: `550-5.7.1 …`, `#5.1.1 …`, `550 #5.1.0 …`, `554: …`. */
const START =
  /^\s*(?:\[?(?:smtp|x-\w+);\s*)?[("'<#[]*(?:([245]\d\d)(?=[\s\-:;,.)\]]|$))?[\s\-:;,)\]]*(?:[#([ ]*([245]\.[0-7]\.\d{1,3})(?![\d]|\.\d))?/i;

export interface Codes {
  smtp: string | null;
  enhanced: string | null;
}

/** Codes at the beginning of a reply; the enhanced code may also stand further on (`… (#5.1.1)`). */
export function codesOf(text: string): Codes {
  const head = START.exec(text);
  let smtp = head?.[1] ?? null;
  let enhanced = head?.[2] ?? null;
  // sendmail's own 403 (TLS) is told from HTTP's by the enhanced code beside it.
  const own = enhanced !== null && smtp === '403';
  if (smtp !== null && !isReplyCode(smtp) && !/^25[0-3]$/.test(smtp) && !own) smtp = null;
  if (smtp === null) smtp = laterReply(text);
  if (enhanced === null) enhanced = ENHANCED.exec(text)?.[1] ?? null;
  return { smtp, enhanced };
}

/** Reply codes a server can send to refuse or postpone (RFC 5321 §4.2.2, 4954, 7504). */
export function isReplyCode(code: string): boolean {
  return /^(?:4[2-7]\d|5[0-7]\d)$/.test(code);
}

/** With its enhanced code it is one anywhere; alone only where something announces it: "500 messages a day" is none. */
const LATER =
  /(?:^|[\s:;'"(<[=])([45][0-7]\d)(?:[ -]| - )#?[245]\.[0-7]\.\d{1,3}(?!\d)|(?:^|\s)([45][0-7]\d)(?= <)|(?:^|[:;'"(<[=] ?|\], |\b(?:error|code|status|smtp|reply|response|returned|with|was) )([45][0-7]\d)(?:[ -](?=[<A-Za-z'"*#([])|\)?[:;,] |$)/i;

function laterReply(text: string): string | null {
  const hit = LATER.exec(text);
  const found = hit?.[1] ?? hit?.[2] ?? hit?.[3];
  return found !== undefined && isReplyCode(found) ? found : null;
}

/** White space that is not one blank. */
const UNEVEN = /[^\S ]| {2}/;

/** One line: white space single, the code of each continued line dropped but the first. */
export function unfold(text: string): string {
  const even = (UNEVEN.test(text) ? text.replace(/\s+/g, ' ') : text).trim();
  // `550 550 5.1.1 …`: Gmail put the code before a reply that had it.
  const flat =
    even.startsWith(`${even.slice(0, 4)}${even.slice(0, 3)}`) && /^\d{3} /.test(even)
      ? even.slice(4)
      : even;
  const head = /^([245]\d\d)-?/.exec(flat);
  const code = head?.[1];
  if (code === undefined || !flat.includes(` ${code}`)) return dash(flat);
  const enhanced = /^\d{3}[ -]#?([245]\.[0-7]\.\d{1,3})/.exec(flat)?.[1];
  const continued = flat.startsWith(`${code}-`);
  let out = '';
  let from = 0;
  let at = flat.indexOf(` ${code}`, 3);
  while (at >= 0) {
    const sign = flat[at + 4];
    let skip = 0;
    if (sign === '-' || (sign === ' ' && continued) || (sign === undefined && continued)) {
      skip = sign === undefined ? 4 : 5;
      if (enhanced !== undefined && flat.startsWith(enhanced, at + 5))
        skip += enhanced.length + (flat[at + 5 + enhanced.length] === ' ' ? 1 : 0);
    } else if (sign === ' ' && enhanced !== undefined && flat.startsWith(enhanced, at + 5)) {
      skip = 5 + enhanced.length + 1;
    }
    if (skip > 0) {
      out += `${flat.slice(from, at)} `;
      from = Math.min(flat.length, at + skip);
    }
    at = flat.indexOf(` ${code}`, at + 4);
  }
  out += flat.slice(from);
  return dash(out.replace(/ +/g, ' ').trim());
}

/** `550-5.7.1 …` → `550 5.7.1 …`. */
function dash(text: string): string {
  return /^[245]\d\d-/.test(text) ? `${text.slice(0, 3)} ${text.slice(4).trimStart()}` : text;
}
