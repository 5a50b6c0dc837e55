/**
 * A notice as lines of text: which paragraphs speak of which recipient, what is quoted in them,
 * where the returned mail begins, and whether the text is a notice at all. What most mailers have
 * in common: an address at the head of a line, the reason beside or below it.
 */
import type { Refusal } from './bounce.ts';
import { isRuler, openingAt } from './notices/index.ts';
import { Reader } from './lines.ts';

export interface Notice {
  /** Those at the head of a line. */
  recipients: string[];
  /** Those of `To:` lines, which repeat the returned mail's and need not have failed. */
  addressees: string[];
  refusals: Refusal[];
  /** The words before the returned mail. */
  words: string;
  /** The returned mail, where the notice quotes it. */
  returned: string;
  /** Line of the first quotation of somebody's mail; infinite when there is none. */
  quotedAt: number;
  /** Line of the first reply that stands where mailers put one; -1 when there is none. */
  replyAt: number;
}

/** What a person is told stands on the first pages; the rest is not looked at line by line. */
const MAX_WORDS = 48 * 1024;
/** An opening stands in the first lines; below that it is somebody telling of one. */
const OPENING_WITHIN = 1500;

export function readNotice(text: string): Notice {
  const all = text.slice(0, MAX_WORDS).split('\n');
  let cut = returnedAt(all, 0);
  let reader = new Reader(cut < 0 ? all : all.slice(0, cut));
  reader.run();
  const below = cut < 0 ? -1 : blankAfter(all, cut);
  let words = (cut < 0 ? all : all.slice(0, cut)).join('\n');
  let returned = cut < 0 ? '' : text.slice(words.length);
  if (
    below > 0 &&
    reader.recipients.length === 0 &&
    reader.refusals.length === 0 &&
    isField(all[cut])
  ) {
    // Some (Messaging Server) show the returned mail's header first and say below what became of it.
    const header = all.slice(cut, below);
    const next = returnedAt(all, below);
    const rest = [...all.slice(0, cut), ...all.slice(below, next < 0 ? all.length : next)];
    const second = new Reader(rest);
    second.run();
    if (second.refusals.length > 0) {
      reader = second;
      words = rest.join('\n');
      returned = header.join('\n');
      cut = next;
    }
  }
  return {
    recipients: reader.recipients.length > 0 ? reader.recipients : reader.spokenTo,
    addressees: reader.addressees,
    refusals: reader.refusals,
    words,
    returned,
    quotedAt: reader.quotedAt,
    replyAt: reader.replyAt,
  };
}

function isField(line: string | undefined): boolean {
  return line !== undefined && /^\s{0,8}[\w-]{1,40}\s?:/.test(line);
}

/** Line at which the returned mail begins, from `start`; -1 when there is none. A ruler at the very top is a heading. */
function returnedAt(lines: readonly string[], start: number): number {
  for (let at = start; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (isRuler(line) && (at > 0 || isField(line))) return at;
  }
  return -1;
}

function blankAfter(lines: readonly string[], start: number): number {
  for (let at = start; at < lines.length; at++) if ((lines[at] ?? '').trim() === '') return at;
  return -1;
}

export type Evidence = 'form' | 'reply' | 'none';

/**
 * Does the text itself, not something quoted in it, say that a mail came back? `form`: it opens as
 * a mailer's notices do; `reply`: a server's reply stands where mailers put it.
 */
export function evidenceOf({ words, quotedAt, replyAt }: Notice): Evidence {
  const start = words.search(/\S/);
  if (start < 0) return 'none';
  const head = words.slice(start, start + OPENING_WITHIN);
  const at = openingAt(head.toLowerCase().replaceAll('’', "'").replace(/\s/g, ' '));
  if (at >= 0 && quotedAt > words.slice(0, start + at).split('\n').length - 1) return 'form';
  return replyAt >= 0 && replyAt < quotedAt ? 'reply' : 'none';
}
