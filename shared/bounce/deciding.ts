/** Which refusal of a bounce decides: by who said it and how precisely, not by the order in which they stand. */
import type { Refusal } from './bounce.ts';

const voices = { remote: 0, wrapper: 2, status: 3 } as const;

/** "Gave up after days": true of every temporary refusal in the end, and never the reason. */
export const EXPIRED =
  /\b[45]\.4\.7\b|message expired(?!, )|retry time(?:out)? (?:not reached|exceeded)|delivery time expired|too long|QUEUE\.Expired|could not be delivered for|queue (?:life)?time/i;

/** A reply to a command that only followed from the refusal before it (RFC 5321 §4.2.4). */
export const FOLLOWS = /^503\b|^554 5\.5\.1 .{0,20}no valid recipients|need rcpt|rcpt first/i;

/** The deciding refusal first: the target's, the remote server's before the wrapper's, the precise before the general. */
export function ranked(refusals: readonly Refusal[], target: string | null): Refusal[] {
  const weight = (one: Refusal): number =>
    (one.recipient === target || one.recipient === null || target === null ? 0 : 100) +
    voices[one.voice] * 10 +
    (EXPIRED.test(one.text) ? 5 : 0) +
    (FOLLOWS.test(one.text) ? 6 : 0) +
    (one.smtp === null ? 2 : 0) +
    (WORDLESS.test(one.text) ? 15 : 0) +
    (one.enhanced === null ? 1 : 0);
  const telling = refusals.filter(({ text }) => !FOLLOWS.test(text));
  const sorted = (telling.length > 0 ? telling : refusals)
    .map((one) => ({ one, at: weight(one) }))
    .toSorted((left, right) => left.at - right.at)
    .map(({ one }) => one);
  const [first] = sorted;
  // The same reply, told in full elsewhere.
  const whole = sorted.find(
    (one) => first !== undefined && one.text.length > first.text.length && isBeginning(first, one),
  );
  return whole === undefined ? sorted : [whole, ...sorted.filter((one) => one !== whole)];
}

/** Codes alone: told in words elsewhere, if at all. */
const WORDLESS = /^[\d\s.,#:;-]{0,40}$/;

/** Letters that have to agree before a longer text counts as the same reply. */
const SAME = 24;

function isBeginning(short: Refusal, long: Refusal): boolean {
  return (
    short.smtp !== null &&
    long.voice === 'remote' &&
    short.text.length >= SAME &&
    long.text.startsWith(short.text.slice(0, short.text.length - 1))
  );
}

/** The help link is part of what Gmail and others say; the cause is in its key even where the text was cut. */
export function withLinks(refusals: readonly Refusal[], links: readonly string[]): Refusal[] {
  const [first, ...rest] = refusals;
  if (first === undefined) return [];
  const missing = links.filter((link) => HELP.test(link) && !first.text.includes(link)).slice(0, 3);
  return missing.length === 0
    ? [first, ...rest]
    : [Object.assign({}, first, { text: `${first.text} ${missing.join(' ')}` }), ...rest];
}

const HELP = /^https?:\/\/[\w.-]{1,255}\/.{0,500}[?&](?:p|c|code|reason|id|answer)=/i;
