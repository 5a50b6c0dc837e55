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
}

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
  const words = entries.map((entry) => wordsOf(entry.phrase));
  const counts = new Map<string, number>();
  for (const word of words.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);

  const byWord = new Map<number, Entry[]>();
  const wordless: Entry[] = [];
  for (const [index, entry] of entries.entries()) {
    const anchor = rarest(words[index] ?? [], counts);
    if (anchor === null) wordless.push(entry);
    else append(byWord, hashOf(anchor), entry);
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
  const entry = (by: Entry['by'], words: string, rule: Rule | null, ruleOrder: number): Entry => ({
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

/** Runs of letters, and runs of digits, of the phrase's literals: each stands whole in a matching text. */
function wordsOf(phrase: CompiledPhrase): string[] {
  return phrase.segments.flatMap((segment) =>
    segment.flatMap((literal, at) => {
      if (literal === null) return [];
      const words: string[] = [];
      // `0` in `[tss0#]` is only the beginning of a number.
      const whole = segment[at + 1] === null ? literal.replace(/\d+$/, '') : literal;
      eachWord(whole, (start, end) => words.push(whole.slice(start, end)));
      return words;
    }),
  );
}

function rarest(words: readonly string[], counts: ReadonlyMap<string, number>): string | null {
  let best: string | null = null;
  for (const word of words) {
    if (best === null || weight(word, counts) < weight(best, counts)) best = word;
  }
  return best;
}

/** Digits and short words are everywhere in mail, however rare among phrases. */
function weight(word: string, counts: ReadonlyMap<string, number>): number {
  const count = counts.get(word) ?? 1;
  if (isDigit(word.charCodeAt(0))) return count + 10_000;
  return word.length < 4 ? count + 1_000 : count;
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

function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at += 1) hash = step(hash, word.charCodeAt(at));
  return hash;
}

/** The entries worth searching for in a folded text; each once. Equal hashes only cost a vain search. */
export function candidates(index: RuleIndex, folded: string): Entry[] {
  const seen = new Set<number>();
  const found: Entry[] = [...index.wordless];
  eachWord(folded, (_start, _end, hash) => {
    const entries = index.byWord.get(hash);
    if (entries === undefined || seen.has(hash)) return;
    seen.add(hash);
    found.push(...entries);
  });
  return found;
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
