/**
 * Who said it: finds in one flattened paragraph what is quoted of another server, in the forms
 * that mailers use for it. The innermost quotation counts, because wrappers quote wrappers.
 */
import type { Refusal } from './bounce.ts';
import { quotations } from './notices/index.ts';
import { codesOf, MAX_REPLY, unfold } from './reply.ts';

interface Spoken {
  start: number;
  end: number;
  host: string | null;
}

/** A paragraph of nothing but quotation marks. */
const MAX_QUOTATIONS = 40;

/** Three digits that can be a reply's, not at the beginning, where nothing introduces them. */
const LATER_REPLY = /(?<=[^\d])[245]\d\d/;

function quotedIn(text: string): Spoken[] {
  const found: Spoken[] = [];
  const lower = text.toLowerCase();
  const hasLaterReply = LATER_REPLY.test(text);
  for (const { needles, pattern, beforeReply } of quotations) {
    if ((beforeReply && !hasLaterReply) || !isAnyIn(needles, lower)) continue;
    pattern.lastIndex = 0;
    for (
      let hit = pattern.exec(text);
      hit !== null && found.length < MAX_QUOTATIONS;
      hit = pattern.exec(text)
    ) {
      const host = hit.groups?.['host']?.toLowerCase() ?? '';
      const end = hit.index + hit[0].length;
      const known = found.find((one) => one.end === end);
      if (known === undefined) {
        found.push({ start: hit.index, end, host: host.includes('.') ? host : null });
      } else if (host.includes('.')) {
        known.host ??= host;
        known.start = Math.min(known.start, hit.index);
      }
      if (hit[0] === '') pattern.lastIndex++;
    }
  }
  return found.toSorted((one, other) => one.end - other.end);
}

function isAnyIn(needles: readonly string[], text: string): boolean {
  for (const needle of needles) if (text.includes(needle)) return true;
  return false;
}

/** Nothing is quoted where there is no code and none of the words that introduce one. */
const QUOTABLE =
  /[245]\d\d[ \-#]|[245]\.\d|\b(?:said|was|because|error|fault|returned|reason|raison|grund|motivo)\b|[：:] ?$/i;

function hasCode(text: string): boolean {
  return /(?<!\d)[245]\d\d[ -]|[245]\.\d{1,2}\.\d/.test(text);
}

/** A reply's own codes at its beginning, and a code anywhere else. */
const OWN_CODES = /^[245]\d\d[ -](?:#?[245]\.\d{1,3}\.\d{1,3} )?/;
const OTHER_CODE = /(?<!\d)[245]\d\d(?!\d)|[245]\.\d{1,3}\.\d/;

/** "550 5.7.1 rejected because: …" quotes nobody: a reason within a reply has no code of its own. */
function isOneReply(text: string): boolean {
  const own = OWN_CODES.exec(text)?.[0];
  return own !== undefined && !OTHER_CODE.test(text.slice(own.length));
}

/** Words mailers append to a quoted reply. */
const TAIL =
  /\((?:in reply to|state \d|TCP|connect|delivery attempts|#\d\.\d\.\d\)? ?giving)[^)]{0,80}\)?\.?$|Giving up on [\d.:a-f]{3,45}\.?$|I'm not going to try again; this message has been in the queue too long\.?$|##.{0,320}$|\};\{.{0,1000}$/i;

/** The refusals of one flattened paragraph, innermost first. */
export function refusalsIn(
  paragraph: string,
  recipient: string | null,
  host: string | null,
): Refusal[] {
  const text = paragraph.slice(0, MAX_REPLY);
  // What was refused stands in qmail's words, and the reply to HELO reads as if it were of the recipient.
  const whole = /\bbut my name was rejected\b/i.test(text);
  const spoken = !whole && QUOTABLE.test(text) && !isOneReply(text) ? quotedIn(text) : [];
  const found: Refusal[] = [];
  let until = text.length;
  for (const one of spoken) one.host ??= speakerOf(one, spoken);
  for (const one of spoken.toReversed()) {
    const raw = text.slice(one.end, until);
    const closed = closedAt(text, one.end, raw);
    const said = clean(closed < 0 ? raw : raw.slice(0, closed));
    if (said.length < 3) continue;
    const codes = codesOf(said);
    // "550 5.7.1 rejected because: …": a reason within a reply is no quotation of another one.
    if (codes.smtp === null && codes.enhanced === null && hasCode(text.slice(0, one.start))) {
      continue;
    }
    // A reason without a code, from nobody in particular, is the mailer's own.
    const remote = codes.smtp !== null || codes.enhanced !== null || one.host !== null;
    const refusal: Refusal = {
      text: said,
      ...codes,
      host: one.host ?? host ?? hostIn(text),
      voice: remote ? 'remote' : 'wrapper',
      recipient,
    };
    // One attempt after another, the newest first (Exchange), is told apart from one within another.
    if (closed < 0) found.push(refusal);
    else found.unshift(refusal);
    until = one.start;
  }
  const own = clean(until === text.length && found.length === 0 ? text : text.slice(0, until));
  const codes = codesOf(own);
  if (own !== '' && (found.length === 0 || codes.smtp !== null || codes.enhanced !== null)) {
    found.push({ text: own, ...codes, host: null, voice: whole ? 'remote' : 'wrapper', recipient });
  }
  return found;
}

/** Where a quotation that begins with a mark ends, before another one follows; -1 when it goes on. */
function closedAt(text: string, start: number, raw: string): number {
  const mark = text[start - 1];
  if ((mark !== "'" && mark !== '"') || start + raw.length >= text.length) return -1;
  const end = raw.lastIndexOf(`${mark} `);
  return end;
}

/** `<mx.example.com #5.7.1 smtp; 550 …>`: the host stands in the quotation right before. */
function speakerOf(inner: Spoken, all: readonly Spoken[]): string | null {
  return (
    all.find((one) => one.host !== null && one.end <= inner.start && inner.start - one.end < 20)
      ?.host ?? null
  );
}

/** `… by mx.example.com. [203.0.113.1]` (Gmail). */
function hostIn(text: string): string | null {
  const found =
    /\b(?:by|from|to|with|server|host) ([\w-]{1,63}(?:\.[\w-]{1,63}){1,8})\.? {0,2}[[(]/i.exec(
      text,
    )?.[1];
  return found?.toLowerCase() ?? null;
}

/** One line, unfolded, without the marks around it and what the mailer hung on. */
export function clean(text: string): string {
  const line = unfold(text);
  let flat = line.replace(TAIL, '').trim();
  const mark = flat[0];
  if (
    mark === "'" ||
    mark === '"' ||
    mark === '“' ||
    mark === '«' ||
    mark === '(' ||
    mark === '['
  ) {
    const close =
      mark === '“' ? '”' : mark === '«' ? '»' : mark === '(' ? ')' : mark === '[' ? ']' : mark;
    if (
      (flat.endsWith(close) || flat.endsWith(`${close}.`)) &&
      (mark !== '[' || flat.indexOf(']') >= flat.length - 2)
    ) {
      flat = flat.slice(1, flat.lastIndexOf(close));
    }
  } else if (
    (flat.endsWith("'") || flat.endsWith('"')) &&
    flat.indexOf(flat.at(-1) ?? '') === flat.length - 1
  ) {
    flat = flat.slice(0, -1);
  } else if (flat.endsWith(')') && !flat.includes('(')) flat = flat.slice(0, -1);
  if (flat.endsWith('>') && !flat.includes('<')) flat = flat.slice(0, -1);
  // `550-'5.7.1 …`: a quotation mark between code and enhanced code (IronPort).
  if (/^[245]\d\d[ -]'/.test(flat)) {
    flat = `${flat.slice(0, 3)} ${flat.slice(5).replace(/'$/, '')}`;
  }
  flat = flat.replace(/^[-:\s]{1,20}/, '');
  return flat === line ? line : unfold(flat);
}
