/**
 * Makes words of the mail or of the DNS safe to show, print and copy. Control characters could drive
 * a terminal (ESC sequences), direction marks could make a letter read differently from what it is.
 */

/** C0, DEL and C1 controls. */
const CONTROLS = /[\u0000-\u001f\u007f-\u009f]+/g;

/** Zero-width and direction characters (UAX #9), soft hyphen, tags, byte order mark. */
const INVISIBLE =
  /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** Lone surrogates end up as question marks in some terminals and as errors in others. */
const LONE_SURROGATES = /\p{Surrogate}/gu;

/** Longest value shown inside a sentence; a name in the DNS has at most 253 characters. */
const MAX_VALUE = 320;

/** One line, visible characters only, at most `max` characters. */
export function plain(text: string, max: number = MAX_VALUE): string {
  const line = text
    .slice(0, max * 4)
    .replace(CONTROLS, ' ')
    .replace(INVISIBLE, '')
    .replace(LONE_SURROGATES, '\ufffd')
    .replace(/ {2,}/g, ' ')
    .trim();
  return line.length <= max ? line : `${sliceWhole(line, max - 1)}…`;
}

/** The same for text of several lines: line feeds and tabs stay. */
export function plainLines(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]+/g, ' ')
    .replace(INVISIBLE, '')
    .replace(LONE_SURROGATES, '\ufffd');
}

/** As `plain`, but nothing stays null. */
export function plainOrNull(text: string | null | undefined): string | null {
  const line = text === null || text === undefined ? '' : plain(text);
  return line === '' ? null : line;
}

function sliceWhole(text: string, end: number): string {
  const last = text.charCodeAt(end - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? end - 1 : end);
}

/** A sentence as a part of another one, which has its own full stop. */
export function withoutStop(sentence: string): string {
  return sentence.replace(/[.。]$/, '');
}

/** Sentences in a row, in whatever script: a Japanese full stop has its own room. */
export function joinSentences(sentences: readonly string[]): string {
  return sentences
    .filter((sentence) => sentence !== '')
    .join(' ')
    .replace(/。 /g, '。');
}

/** A heading, with the full stop of the sentence that follows it. */
export function asSentence(heading: string, next: string): string {
  return `${heading}${next.endsWith('。') ? '。' : '. '}${next}`;
}
