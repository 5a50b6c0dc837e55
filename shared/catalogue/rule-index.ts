/**
 * Which rules can hold for a text at all: every phrase hangs on its rarest word, and a text's words,
 * read once, name the few phrases worth searching for. Built once for all sets.
 */
import type { CompiledPhrase } from './phrase.ts';
import { compilePhrase, isDigit, isLetter } from './phrase.ts';
import type { Phrase, Rule, RuleSet } from './rule.ts';

/** One thing to search for, and what it means when found. */
export class Entry {
  readonly set: RuleSet;
  /** Place of the set in the order of trial. */
  readonly setOrder: number;
  /** Null for a phrase that only tells whose text it is. */
  readonly rule: Rule | null;
  readonly ruleOrder: number;
  readonly by: 'words' | 'key' | 'signature';
  readonly source: Phrase;
  /** Hashes of its words, the rarest first: a text that lacks one of them cannot match. */
  words: readonly number[] = [];
  #phrase: CompiledPhrase | null = null;

  constructor(
    set: RuleSet,
    setOrder: number,
    rule: Rule | null,
    ruleOrder: number,
    by: Entry['by'],
    source: Phrase,
  ) {
    this.set = set;
    this.setOrder = setOrder;
    this.rule = rule;
    this.ruleOrder = ruleOrder;
    this.by = by;
    this.source = source;
  }

  /** Compiled at the first search: a Worker that starts has thousands of phrases and needs few. */
  get phrase(): CompiledPhrase {
    this.#phrase ??= compilePhrase(this.source);
    return this.#phrase;
  }
}

/** Words looked at before a search; more of them rule out little more. */
const MAX_WORDS = 4;

export interface CodeEntry {
  set: RuleSet;
  setOrder: number;
  rule: Rule;
  ruleOrder: number;
}

export interface RuleIndex {
  /** Entries by the hash of their rarest word. */
  byWord: ReadonlyMap<number, readonly Entry[]>;
  /** Entries without a word of their own (Chinese, Japanese): always searched. */
  wordless: readonly Entry[];
  /** Sets by a suffix of the refusing host's name. */
  byHost: ReadonlyMap<string, readonly RuleSet[]>;
  /** Rules whose codes decide without words. */
  byCode: ReadonlyMap<string, readonly CodeEntry[]>;
}

export function buildIndex(sets: readonly RuleSet[]): RuleIndex {
  const entries = sets.flatMap(entriesOf);
  const all = wordsOf(entries);
  const counts = new Map<number, number>();
  for (const hash of all.hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const byWord = new Map<number, Entry[]>();
  const wordless: Entry[] = [];
  for (const [at, entry] of entries.entries()) {
    entry.words = rarest(all, at, counts);
    const [anchor] = entry.words;
    if (anchor === undefined) wordless.push(entry);
    else append(byWord, anchor, entry);
  }
  const byHost = new Map<string, RuleSet[]>();
  const byCode = new Map<string, CodeEntry[]>();
  for (const [setOrder, set] of sets.entries()) {
    for (const host of set.hosts) append(byHost, host, set);
    for (const [ruleOrder, rule] of set.rules.entries()) {
      for (const code of rule.codes ?? []) append(byCode, code, { set, setOrder, rule, ruleOrder });
    }
  }
  return { byWord, wordless, byHost, byCode };
}

function entriesOf(set: RuleSet, setOrder: number): Entry[] {
  const entries: Entry[] = [];
  for (const words of set.signatures)
    entries.push(new Entry(set, setOrder, null, -1, 'signature', words));
  for (const [ruleOrder, rule] of set.rules.entries()) {
    for (const words of rule.words)
      entries.push(new Entry(set, setOrder, rule, ruleOrder, 'words', words));
    for (const key of rule.keys ?? [])
      entries.push(new Entry(set, setOrder, rule, ruleOrder, 'key', key));
  }
  return entries;
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** The words of all phrases in a row: start-up has no time for an object each. */
interface Words {
  hashes: number[];
  handicaps: number[];
  /** Where each phrase's words end, and the next one's begin. */
  ends: number[];
}

/** Digits and short words are everywhere in mail, however rare among phrases. */
const digitsHandicap = 10_000;
const shortHandicap = 1_000;

/** As `eachWord` tells words; `0` in `[tss0#]` is only the beginning of a number, hence none. */
const wordPattern = /[a-zA-Z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u052f]+|\d+(?![\d#])/g;

/**
 * Runs of letters, and runs of digits, of the phrases' literals: each stands whole in a matching
 * text. The same words come back in phrase after phrase, so each is looked at once.
 */
function wordsOf(entries: readonly Entry[]): Words {
  const known = new Map<string, { hash: number; handicap: number }>();
  const hashes: number[] = [];
  const handicaps: number[] = [];
  const ends: number[] = [];
  for (const { source } of entries) {
    // Quotes, which `fold` straightens, are in no word.
    for (const word of source.toLowerCase().match(wordPattern) ?? []) {
      let { hash, handicap } = known.get(word) ?? { hash: 0, handicap: -1 };
      if (handicap < 0) {
        const isNumber = isDigit(word.charCodeAt(0));
        eachWord(word, (_start, _end, whole) => (hash = whole));
        handicap = isNumber ? digitsHandicap : word.length < 4 ? shortHandicap : 0;
        known.set(word, { hash, handicap });
      }
      hashes.push(hash);
      handicaps.push(handicap);
    }
    ends.push(hashes.length);
  }
  return { hashes, handicaps, ends };
}

/** The rarest words of one phrase, the earlier first among equals. */
function rarest(
  { hashes, handicaps, ends }: Words,
  phrase: number,
  counts: ReadonlyMap<number, number>,
): number[] {
  const found: number[] = [];
  const weights: number[] = [];
  const end = ends[phrase] ?? 0;
  for (let at = ends[phrase - 1] ?? 0; at < end; at += 1) {
    const hash = hashes[at] ?? 0;
    const weight = (handicaps[at] ?? 0) + (counts.get(hash) ?? 1);
    let place = weights.length;
    while (place > 0 && (weights[place - 1] ?? 0) > weight) place -= 1;
    if (place === MAX_WORDS) continue;
    weights.splice(place, 0, weight);
    found.splice(place, 0, hash);
    if (found.length > MAX_WORDS) {
      weights.pop();
      found.pop();
    }
  }
  return found;
}

function eachWord(text: string, visit: (start: number, end: number, hash: number) => void): void {
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const kind = isLetter(code) ? isLetter : isDigit(code) ? isDigit : null;
    const start = at;
    at += 1;
    if (kind === null) continue;
    let hash = step(0, code);
    while (at < text.length) {
      const next = text.charCodeAt(at);
      if (!kind(next)) break;
      hash = step(hash, next);
      at += 1;
    }
    visit(start, at, hash);
  }
}

function step(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code + 1) | 0;
}

/** The entries worth searching for in a folded text; each once. Equal hashes only cost a vain search. */
export function candidates(index: RuleIndex, folded: string): Entry[] {
  const present = new Set<number>();
  eachWord(folded, (_start, _end, hash) => present.add(hash));
  const found: Entry[] = [...index.wordless];
  for (const hash of present) {
    for (const entry of index.byWord.get(hash) ?? []) {
      if (hasAll(present, entry.words)) found.push(entry);
    }
  }
  return found;
}

function hasAll(present: ReadonlySet<number>, words: readonly number[]): boolean {
  for (const word of words) if (!present.has(word)) return false;
  return true;
}

/** The sets whose servers bear this name, on a label boundary: `mx.google.com` for `google.com`. */
export function setsOfHost(index: RuleIndex, host: string): RuleSet[] {
  const sets: RuleSet[] = [];
  let suffix = host.toLowerCase().replace(/\.$/, '').slice(-253);
  for (;;) {
    sets.push(...(index.byHost.get(suffix) ?? []));
    const dot = suffix.indexOf('.');
    if (dot === -1) return sets;
    suffix = suffix.slice(dot + 1);
  }
}
