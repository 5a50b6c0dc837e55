/** Text set for a terminal: wrapped at words, wide characters counted as two columns (UAX #11). */

const ZERO = /[\p{Mn}\p{Me}\p{Cf}]/u;
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u;
const NARROW = /^[\x20-\x7e]*$/;

/** Columns that `text` takes in a terminal. */
export function widthOf(text: string): number {
  if (NARROW.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += ZERO.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return width;
}

export interface Setting {
  columns: number;
  /** Before the first line, and before the others. */
  first?: string;
  rest?: string;
}

/** Lines of one paragraph. Longer words are cut, except links, which would be of no use in pieces. */
export function wrap(text: string, { columns, first = '', rest = first }: Setting): string[] {
  const lines: string[] = [];
  let line = first;
  let width = widthOf(first);
  let empty = true;
  const next = (): void => {
    lines.push(line.trimEnd());
    line = rest;
    width = widthOf(rest);
    empty = true;
  };
  const add = (word: string, wordWidth: number): void => {
    line += empty ? word : ` ${word}`;
    width += wordWidth + (empty ? 0 : 1);
    empty = false;
  };
  for (const word of text.split(' ')) {
    if (word === '') continue;
    const wordWidth = widthOf(word);
    if (!empty && width + 1 + wordWidth > columns) next();
    if (width + wordWidth <= columns || isLink(word)) {
      add(word, wordWidth);
      continue;
    }
    for (const piece of pieces(word, columns - widthOf(rest))) {
      if (!empty) next();
      add(piece, widthOf(piece));
    }
  }
  if (!empty || lines.length === 0) next();
  return lines;
}

const isLink = (word: string): boolean => /^[("<]?https:\/\//.test(word);

/** Cut so that each piece has at most `columns`; at least one character each. */
function pieces(word: string, columns: number): string[] {
  const found: string[] = [];
  let piece = '';
  let width = 0;
  for (const character of word) {
    const own = widthOf(character);
    if (piece !== '' && width + own > Math.max(columns, 2)) {
      found.push(piece);
      piece = '';
      width = 0;
    }
    piece += character;
    width += own;
  }
  return [...found, piece];
}

/** Padded to `columns`, by what the terminal shows. */
export function pad(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - widthOf(text)));
}
