/**
 * The phrase language of `rule.ts`: literal words, ` * ` for a gap, `#` for digits. Phrases are
 * found with plain substring search, so no text of a rule or of a mail ever becomes a pattern, and
 * the time is linear in the text: every occurrence of every piece is looked at once.
 */
import type { Phrase } from './rule.ts';

/** What ` * ` may skip, in characters: about two lines of an SMTP reply. */
const MAX_GAP = 120;

const NINE = 57;
const ZERO = 48;

/** A stretch between gaps: literals, with null where `#` stands. */
type Segment = readonly (string | null)[];

export interface CompiledPhrase {
  source: Phrase;
  segments: readonly Segment[];
}

/** Where a phrase stands in a text: UTF-16 offsets, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** White space single, ends trimmed; the letters stay as they are, so that quotes can be cut from it. */
export function tidy(text: string): string {
  return (uneven.test(text) ? text.replace(/\s+/g, ' ') : text).trim();
}

/** White space that is not one blank. */
const uneven = /[^\S ]| {2}/;

const single = /[\u2018\u2019\u201B\u2032\u00B4`]/g;
const double = /[\u201C\u201D\u201E]/g;
const curly = /[\u2018-\u201E\u2032\u00B4`]/;

/** Lower case with straight quotes, of the same length as the text: offsets hold in both. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  // A few capitals (U+0130) grow when lowered; such a text is lowered letter by letter.
  const same = lower.length === text.length ? lower : Array.from(text, lowerOne).join('');
  return curly.test(same) ? same.replace(single, "'").replace(double, '"') : same;
}

function lowerOne(character: string): string {
  const lower = character.toLowerCase();
  return lower.length === character.length ? lower : character;
}

export function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}

/**
 * Letters of the scripts that put spaces between words: Latin, Greek, Cyrillic, lower case or not.
 * Chinese and Japanese have no word edges, so their characters never count.
 */
export function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return code >= 0xc0 && code < 0x530 && code !== 0xd7 && code !== 0xf7;
}

function isWord(code: number): boolean {
  return isLetter(code) || isDigit(code);
}

/** @throws {Error} on a phrase that could not be told apart: that is a mistake in a rules file. */
export function compilePhrase(source: Phrase): CompiledPhrase {
  const phrase = fold(source);
  if (phrase !== tidy(phrase) || phrase === '') throw new Error(`phrase not tidy: ${source}`);
  // Digits after # would be eaten by it.
  if (/#[\d#]/.test(phrase)) throw new Error(`digits after # in: ${source}`);
  const segments = phrase.split(' * ').map(compileSegment);
  if (segments.some((segment) => !segment.some((piece) => piece !== null && piece !== ''))) {
    throw new Error(`a part without words in: ${source}`);
  }
  return { source, segments };
}

function compileSegment(text: string): Segment {
  return text.split('#').flatMap((literal, index) => {
    const pieces: (string | null)[] = index > 0 ? [null] : [];
    if (literal !== '') pieces.push(literal);
    return pieces;
  });
}

/** First place of the phrase in a folded text, the nearest parts taken where there are gaps; null if none. */
export function findPhrase(folded: string, phrase: CompiledPhrase): Span | null {
  const [first, ...rest] = phrase.segments;
  if (first === undefined) return null;
  if (rest.length === 0) return nextSpan(folded, first, 0);
  let reached = allSpans(folded, first);
  for (const segment of rest) {
    if (reached.length === 0) return null;
    reached = join(reached, allSpans(folded, segment));
  }
  return reached[0] ?? null;
}

/** Spans of `next` that begin at most a gap after the end of one of `before`, grown to that one's start. */
function join(before: readonly Span[], next: readonly Span[]): Span[] {
  const joined: Span[] = [];
  let at = -1;
  for (const span of next) {
    while ((before[at + 1]?.end ?? Infinity) <= span.start) at += 1;
    const nearest = before[at];
    if (nearest !== undefined && span.start - nearest.end <= MAX_GAP) {
      joined.push({ start: nearest.start, end: span.end });
    }
  }
  return joined;
}

function allSpans(folded: string, segment: Segment): Span[] {
  const spans: Span[] = [];
  let span = nextSpan(folded, segment, 0);
  while (span !== null) {
    spans.push(span);
    span = nextSpan(folded, segment, span.start + 1);
  }
  return spans;
}

/** The first occurrence of a segment that starts at or after `from`. */
function nextSpan(folded: string, segment: Segment, from: number): Span | null {
  const lead = segment[0] ?? segment[1];
  if (lead === undefined || lead === null) return null;
  let at = folded.indexOf(lead, from);
  while (at !== -1) {
    const start = segment[0] === null ? beforeDigits(folded, at) : at;
    if (start >= from) {
      const end = endOf(folded, segment, start);
      if (end !== -1) return { start, end };
    }
    at = folded.indexOf(lead, at + 1);
  }
  return null;
}

function beforeDigits(folded: string, at: number): number {
  let start = at;
  while (start > 0 && isDigit(folded.charCodeAt(start - 1))) start -= 1;
  return start;
}

function afterDigits(folded: string, at: number): number {
  let end = at;
  while (end < folded.length && isDigit(folded.charCodeAt(end))) end += 1;
  return end;
}

/** Where the segment ends when it begins at `start`; -1 when it does not stand there whole. */
function endOf(folded: string, segment: Segment, start: number): number {
  let at = start;
  for (const piece of segment) {
    if (piece === null) {
      const end = afterDigits(folded, at);
      if (end === at) return -1;
      at = end;
    } else {
      if (!folded.startsWith(piece, at)) return -1;
      at += piece.length;
    }
  }
  return isEdge(folded, start) && isEdge(folded, at) ? at : -1;
}

/** No word runs across this place. */
function isEdge(folded: string, at: number): boolean {
  if (at === 0 || at === folded.length) return true;
  return !(isWord(folded.charCodeAt(at - 1)) && isWord(folded.charCodeAt(at)));
}
