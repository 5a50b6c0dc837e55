/**
 * Who said it: the forms in which mailers quote another server's refusal, on one flattened
 * paragraph. The innermost quotation counts, because wrappers quote wrappers.
 */
import type { Refusal } from './bounce.ts';
import { codesOf, MAX_REPLY, unfold } from './reply.ts';

/** A form of quotation; group 1 is the host where the form names it. */
const quotations: readonly RegExp[] = [
  // Postfix
  /\bhost ([\w.-]{1,255})\s?\[[^\]]{0,60}\](?::\d{1,5})? (?:said|refused to talk to me): ?/gi,
  // Exim: before and since 4.83
  /\bhost ([\w.-]{1,255}) \[[^\]]{0,60}\](?::\d{1,5})?:? SMTP error from remote (?:mail )?server after [^:]{0,40}(?::<[^>]{0,320}>[^:]{0,80})?: ?/gi,
  /\bSMTP error from remote (?:mail |mailer )?(?:server )?after [^:]{0,40}(?::<[^>]{0,320}>[^:]{0,80})?: host ([\w.-]{1,255}) \[[^\]]{0,60}\](?::\d{1,5})?: ?/gi,
  /\bSMTP error from remote (?:mail |mailer )?(?:server )?after [^:]{0,40}(?::<[^>]{0,320}>[^:]{0,80})?: ()/gi,
  // qmail
  /()\bremote host said: ?/gi,
  // Gmail
  /()\bthe response(?: from the remote server)? was: ?/gi,
  /()\berror that the other server returned was: ?/gi,
  // Microsoft
  /\b([\w.-]{1,255}) gave this error: ?/gi,
  /()\bremote server (?:[\w.-]{1,255} )?returned:? ?['"<]* ?/gi,
  /\b([\w.-]{1,255}) #<? ?(?=#?\d\.\d)/gi,
  // sendmail
  /()\(reason: ?/gi,
  /()\b(?:smtp|x-unix|dns);\s?(?=[245]\d\d[ \-#])/gi,
  /()\b(?:said|responded|replied|answered|reported)(?: with)?:? ?['"«“]?(?=[245]\d\d[ \-#])/gi,
];

interface Spoken {
  start: number;
  end: number;
  host: string | null;
}

function quotedIn(text: string): Spoken[] {
  const found: Spoken[] = [];
  for (const form of quotations) {
    form.lastIndex = 0;
    for (let hit = form.exec(text); hit !== null && found.length < 40; hit = form.exec(text)) {
      const host = hit[1]?.toLowerCase() ?? '';
      found.push({
        start: hit.index,
        end: hit.index + hit[0].length,
        host: host.includes('.') ? host : null,
      });
      if (hit[0] === '') form.lastIndex++;
    }
  }
  return found.toSorted((one, other) => one.start - other.start);
}

/** Words mailers append to a quoted reply. */
const TAIL =
  / ?\((?:in reply to|state \d|TCP|connect)[^)]{0,80}\)?\.?$| ?Giving up on [\d.:a-f]{3,45}\.?$/i;

/** The refusals of one flattened paragraph, innermost first. */
export function refusalsIn(
  paragraph: string,
  recipient: string | null,
  host: string | null,
): Refusal[] {
  const text = paragraph.slice(0, MAX_REPLY);
  const spoken = quotedIn(text);
  const found: Refusal[] = [];
  for (const one of spoken.toReversed()) {
    if (
      found.some((earlier) => earlier.text !== '' && text.slice(one.end).startsWith(earlier.text))
    )
      continue;
    const said = clean(text.slice(one.end));
    if (said === '') continue;
    found.push({
      text: said,
      ...codesOf(said),
      host: one.host ?? host ?? hostAfter(text),
      voice: 'remote',
      recipient,
    });
  }
  const before = spoken[0] === undefined ? text : text.slice(0, spoken[0].start);
  const own = clean(before);
  const codes = codesOf(own);
  if (own !== '' && (spoken.length === 0 || codes.smtp !== null || codes.enhanced !== null)) {
    found.push({ text: own, ...codes, host: null, voice: 'wrapper', recipient });
  }
  return found;
}

/** `… by mx.example.com. [203.0.113.1]` (Gmail) or `while talking to mx.example.com`. */
function hostAfter(text: string): string | null {
  const found = /\b(?:by|from|to|with|server) ([\w-]{1,63}(?:\.[\w-]{1,63}){1,8})\.? [[(]/i.exec(
    text,
  )?.[1];
  return found?.toLowerCase() ?? null;
}

export function clean(text: string): string {
  const flat = unfold(text).replace(TAIL, '').trim();
  const quoted = /^['"‘“«](.*)['"’”»]\.?$/.exec(flat)?.[1] ?? flat;
  return quoted
    .replace(/^[-:\s]+/, '')
    .replace(/['"]$/, (end) => ((quoted.split(end).length - 1) % 2 === 1 ? '' : end))
    .trim();
}
