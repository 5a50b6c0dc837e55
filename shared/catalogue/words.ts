/**
 * Words as the rule index tells them: runs of letters and runs of digits, by a hash of 30 bits, which
 * every JavaScript engine keeps as a small integer. Equal hashes only cost a vain search.
 */
import { isDigit, isLetter } from './phrase.ts';

const NONE = 0;
const LETTER = 1;
const DIGIT = 2;
/** Beyond Cyrillic nothing counts as a letter: see `isLetter`. */
const kinds = Uint8Array.from({ length: 0x530 }, (_, code) =>
  isLetter(code) ? LETTER : isDigit(code) ? DIGIT : NONE,
);

function kindAt(text: string, at: number): number {
  return kinds[text.charCodeAt(at)] ?? NONE;
}

/** Where the word ends that begins at `start`; `start` itself where none does. */
export function endOfWord(text: string, start: number): number {
  const kind = kindAt(text, start);
  let end = start;
  if (kind !== NONE) while (end < text.length && kindAt(text, end) === kind) end += 1;
  return end;
}

/** Of the word between the two places; never 0. */
export function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at += 1)
    hash = (Math.imul(hash, 31) + text.charCodeAt(at) + 1) & 0x3fff_ffff;
  return hash === 0 ? 1 : hash;
}

/** Which of `2 ** bits` places a hash belongs to: Fibonacci hashing, the upper bits are the good ones. */
export function placeOf(hash: number, bits: number): number {
  return Math.imul(hash, 0x9e37_79b1) >>> (32 - bits);
}

/** Words kept of one text, at least as many as a text of 4,096 characters has. */
const MAX_WORDS = 2048;
const BITS = 12;
const LAST = 2 ** BITS - 1;

/** A text's words, each once. One object serves text after text and takes no new memory. */
export class WordSet {
  readonly #hashes = new Int32Array(2 ** BITS);
  /** Which text put the hash there: of an earlier one, the place is empty. */
  readonly #owners = new Uint32Array(2 ** BITS);
  readonly #inOrder = new Int32Array(MAX_WORDS);
  #text = 0;
  #size = 0;

  /** Takes the words of a text in place of those before. */
  read(text: string): void {
    this.#text += 1;
    this.#size = 0;
    for (let at = 0; at < text.length && this.#size < MAX_WORDS;) {
      const end = endOfWord(text, at);
      if (end === at) at += 1;
      else {
        this.#add(hashOf(text, at, end));
        at = end;
      }
    }
  }

  #add(hash: number): void {
    const place = this.#placeOf(hash);
    if (this.#owners[place] === this.#text) return;
    this.#owners[place] = this.#text;
    this.#hashes[place] = hash;
    this.#inOrder[this.#size] = hash;
    this.#size += 1;
  }

  #placeOf(hash: number): number {
    let place = placeOf(hash, BITS);
    while (this.#owners[place] === this.#text && this.#hashes[place] !== hash)
      place = (place + 1) & LAST;
    return place;
  }

  get size(): number {
    return this.#size;
  }

  /** The word at a place in the order of first appearance. */
  word(at: number): number {
    return this.#inOrder[at] ?? 0;
  }

  hasAll(hashes: readonly number[]): boolean {
    for (const hash of hashes) if (this.#owners[this.#placeOf(hash)] !== this.#text) return false;
    return true;
  }
}
