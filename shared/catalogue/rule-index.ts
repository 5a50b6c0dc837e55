/**
 * Which rules can hold for a text at all: every phrase hangs on its rarest word, and a text's words,
 * read once, name the few phrases worth searching for. Built once for all sets.
 */
import { type Anchors, anchorOf, eachPhrase, wordsOf } from './anchors.ts';
import type { CompiledPhrase } from './phrase.ts';
import type { Phrase, Rule, RuleSet } from './rule.ts';
import { endOfWord, hashOf, placeOf, WordSet } from './words.ts';

/** One thing to search for, and what it means when found. */
export interface Entry {
  set: RuleSet;
  /** Place of the set in the order of trial. */
  setOrder: number;
  /** Null for a phrase that only tells whose text it is. */
  rule: Rule | null;
  ruleOrder: number;
  by: 'words' | 'key' | 'signature';
  source: Phrase;
  /** Compiled at the first search. */
  phrase: CompiledPhrase | null;
  /** Hashes of its words, the longest first: a text that lacks one of them cannot match. */
  words: readonly number[];
}

export interface CodeEntry {
  set: RuleSet;
  setOrder: number;
  rule: Rule;
  ruleOrder: number;
}

/** Words looked at before a search; more of them rule out little more. */
const MAX_WORDS = 4;

/** Places for the hashes of anchors, of which there are under two thousand. */
const BITS = 13;
const LAST = 2 ** BITS - 1;

export class RuleIndex {
  /** Rules whose codes decide without words. */
  readonly byCode = new Map<string, CodeEntry[]>();
  readonly #sets: readonly RuleSet[];
  /** Sets by a suffix of the refusing host's name. */
  readonly #byHost = new Map<string, RuleSet[]>();

  // Of each phrase by its number; objects are made of those that are met.
  readonly #sources: Phrase[] = [];
  readonly #setOrders: number[] = [];
  readonly #ruleOrders: number[] = [];
  readonly #keys = new Set<number>();
  readonly #entries: (Entry | undefined)[];

  // Phrases by the hash of their anchor: the first one's number and a chain of the others, plus one each.
  readonly #hashes = new Int32Array(2 ** BITS);
  readonly #first = new Uint16Array(2 ** BITS);
  readonly #next: Uint16Array;
  /** Phrases without a word (Chinese, Japanese): always searched for. */
  readonly #wordless: number[] = [];
  readonly #present = new WordSet();

  /** @param anchors of these sets, as `chooseAnchors` gives them. */
  constructor(sets: readonly RuleSet[], anchors: Anchors) {
    this.#sets = sets;
    eachPhrase(sets, (phrase, setOrder, ruleOrder, isKey) => {
      if (isKey) this.#keys.add(this.#sources.length);
      this.#sources.push(phrase);
      this.#setOrders.push(setOrder);
      this.#ruleOrders.push(ruleOrder);
    });
    this.#next = new Uint16Array(this.#sources.length);
    this.#entries = Array.from({ length: this.#sources.length });
    // From the last on, so that each chain is in the order of trial.
    for (let phrase = this.#sources.length - 1; phrase >= 0; phrase -= 1)
      this.#hang(phrase, anchorOf(anchors, phrase));
    for (const [setOrder, set] of sets.entries()) {
      for (const host of set.hosts) append(this.#byHost, host, set);
      for (const [ruleOrder, rule] of set.rules.entries()) {
        for (const code of rule.codes ?? [])
          append(this.byCode, code, { set, setOrder, rule, ruleOrder });
      }
    }
  }

  #hang(phrase: number, anchor: number): void {
    const source = this.#sources[phrase] ?? '';
    if (anchor < 0) {
      this.#wordless.unshift(phrase);
      return;
    }
    const hash = hashOf(source, anchor, endOfWord(source, anchor));
    const place = this.#placeOf(hash);
    this.#hashes[place] = hash;
    this.#next[phrase] = this.#first[place] ?? 0;
    this.#first[place] = phrase + 1;
  }

  /** Where a hash is, or would be. */
  #placeOf(hash: number): number {
    let place = placeOf(hash, BITS);
    while (this.#hashes[place] !== 0 && this.#hashes[place] !== hash) place = (place + 1) & LAST;
    return place;
  }

  /** The entries worth searching for in a folded text; each once. */
  candidates(folded: string): Entry[] {
    const present = this.#present;
    present.read(folded);
    const found = this.#wordless.map((phrase) => this.#entry(phrase));
    for (let at = 0; at < present.size; at += 1) {
      let one = this.#first[this.#placeOf(present.word(at))] ?? 0;
      while (one !== 0) {
        const entry = this.#entry(one - 1);
        if (present.hasAll(entry.words)) found.push(entry);
        one = this.#next[one - 1] ?? 0;
      }
    }
    return found;
  }

  #entry(phrase: number): Entry {
    const known = this.#entries[phrase];
    if (known !== undefined) return known;
    const source = this.#sources[phrase] ?? '';
    const setOrder = this.#setOrders[phrase] ?? 0;
    const ruleOrder = this.#ruleOrders[phrase] ?? -1;
    const set = this.#sets[setOrder];
    if (set === undefined) throw new Error(`no set of phrase ${phrase}`);
    const made: Entry = {
      set,
      setOrder,
      rule: set.rules[ruleOrder] ?? null,
      ruleOrder,
      by: ruleOrder < 0 ? 'signature' : this.#keys.has(phrase) ? 'key' : 'words',
      source,
      phrase: null,
      words: wordsOf(source)
        .toSorted((one, other) => other.length - one.length)
        .slice(0, MAX_WORDS)
        .map((word) => hashOf(word, 0, word.length)),
    };
    this.#entries[phrase] = made;
    return made;
  }

  /** The sets whose servers bear this name, on a label boundary: `mx.google.com` for `google.com`. */
  setsOfHost(host: string): RuleSet[] {
    const sets: RuleSet[] = [];
    let suffix = host.toLowerCase().replace(/\.$/, '').slice(-253);
    for (;;) {
      sets.push(...(this.#byHost.get(suffix) ?? []));
      const dot = suffix.indexOf('.');
      if (dot === -1) return sets;
      suffix = suffix.slice(dot + 1);
    }
  }
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
