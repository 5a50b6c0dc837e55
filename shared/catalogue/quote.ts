/** Cuts the sentence that decided out of a refusal, as the server wrote it. */
import type { Span } from './phrase.ts';

/** About three lines of a terminal; a quote has to be read at a glance. */
const MAX_QUOTE = 300;

/** How far back the sentence's beginning is looked for. */
const MAX_LEAD = 140;

const sentenceEnd = /[.!?;] /g;

/** @param text tidy (`tidy` in phrase.ts); `span` the words that decided, or null for the whole. */
export function cutQuote(text: string, span: Span | null): string | null {
  if (text === '') return null;
  if (span === null || text.length <= MAX_QUOTE) return shorten(text, 0);
  const start = sentenceStart(text, span.start);
  sentenceEnd.lastIndex = Math.max(span.end - 1, 0);
  const next = sentenceEnd.exec(text);
  const end = next === null ? text.length : next.index + 1;
  return shorten(text.slice(0, end), start);
}

function sentenceStart(text: string, from: number): number {
  if (from <= MAX_LEAD) return 0;
  const lead = text.slice(from - MAX_LEAD, from);
  const ends = [...lead.matchAll(sentenceEnd)];
  const last = ends.at(-1);
  if (last !== undefined) return from - MAX_LEAD + last.index + 2;
  const space = text.indexOf(' ', from - MAX_LEAD);
  return space === -1 || space >= from ? from : space + 1;
}

function shorten(text: string, start: number): string {
  const quote = text.slice(start).trim();
  if (quote.length <= MAX_QUOTE) return quote;
  const space = quote.lastIndexOf(' ', MAX_QUOTE);
  return `${quote.slice(0, space > MAX_QUOTE / 2 ? space : MAX_QUOTE)}…`;
}
