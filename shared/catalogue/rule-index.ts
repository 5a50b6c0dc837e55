/**
 * Which rules can hold for a text at all: every phrase hangs on its rarest word, and a text's words,
 * read once, name the few phrases worth searching for. Built once for all sets.
 */
import type { CompiledPhrase } from './phrase.ts';
import { compilePhrase, isDigit, isLetter } from './phrase.ts';
import type { Rule, RuleSet } from './rule.ts';

/** One thing to search for, and what it means when found. */
export interface Entry {
  set: RuleSet;
  /** Place of the set in the order of trial. */
  setOrder: number;
  /** Null for a phrase that only tells whose text it is. */
  rule: Rule | null;
  ruleOrder: number;
  by: 'words' | 'key' | 'signature';
  phrase: CompiledPhrase;
  /** Hashes of its words, the rarest first: a text that lacks one of them cannot match. */
  words: readonly number[];
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
  const found = sets.flatMap(entriesOf).map((entry) => ({ entry, own: wordsOf(entry.phrase) }));
  const counts = new Map<number, number>();
  for (const { own } of found) {
    for (const { hash } of own) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  }
  const byWord = new Map<number, Entry[]>();
  const wordless: Entry[] = [];
  for (const { entry, own } of found) {
    const words = rarest(own, counts);
    const [anchor] = words;
    if (anchor === undefined) wordless.push({ ...entry, words });
    else append(byWord, anchor, { ...entry, words });
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

type Unindexed = Omit<Entry, 'words'>;

function entriesOf(set: RuleSet, setOrder: number): Unindexed[] {
  const entry = (
    by: Entry['by'],
    words: string,
    rule: Rule | null,
    ruleOrder: number,
  ): Unindexed => ({
    set,
    setOrder,
    rule,
    ruleOrder,
    by,
    phrase: compilePhrase(words),
  });
  return [
    ...set.signatures.map((words) => entry('signature', words, null, -1)),
    ...set.rules.flatMap((rule, ruleOrder) => [
      ...rule.words.map((words) => entry('words', words, rule, ruleOrder)),
      ...(rule.keys ?? []).map((key) => entry('key', key, rule, ruleOrder)),
    ]),
  ];
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

interface Word {
  hash: number;
  /** Digits and short words are everywhere in mail, however rare among phrases. */
  handicap: number;
}

/** Runs of letters, and runs of digits, of the phrase's literals: each stands whole in a matching text. */
function wordsOf(phrase: CompiledPhrase): Word[] {
  const words: Word[] = [];
  for (const segment of phrase.segments) {
    for (const [at, literal] of segment.entries()) {
      if (literal === null) continue;
      // `0` in `[tss0#]` is only the beginning of a number.
      const whole = segment[at + 1] === null ? literal.replace(/\d+$/, '') : literal;
      eachWord(whole, (start, end, hash) => {
        const isNumber = isDigit(whole.charCodeAt(start));
        words.push({ hash, handicap: isNumber ? 10_000 : end - start < 4 ? 1_000 : 0 });
      });
    }
  }
  return words;
}

function rarest(words: readonly Word[], counts: ReadonlyMap<number, number>): number[] {
  return words
    .map(({ hash, handicap }) => ({ hash, weight: handicap + (counts.get(hash) ?? 1) }))
    .toSorted((one, other) => one.weight - other.weight)
    .slice(0, MAX_WORDS)
    .map(({ hash }) => hash);
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
