/**
 * By which of its words each phrase is found: the rarest among all phrases. Choosing takes longer
 * than a Worker has at its start, so the build does it and packs the places.
 */
import { isDigit } from './phrase.ts';
import type { Phrase, RuleSet } from './rule.ts';

/** One character a phrase, in the order of `eachPhrase`: where its anchor begins, from `$` on; `#` for none. */
export type Anchors = string;

const none = '#'.charCodeAt(0);

/** Where the anchor of a phrase begins; -1 where it has no word (Chinese, Japanese). */
export function anchorOf(anchors: Anchors, phrase: number): number {
  return anchors.charCodeAt(phrase) - none - 1;
}

/** Every phrase in the order of trial: of each set its signatures, then of each rule its words and keys. */
export function eachPhrase(
  sets: readonly RuleSet[],
  visit: (phrase: Phrase, setOrder: number, ruleOrder: number, isKey: boolean) => void,
): void {
  for (const [setOrder, set] of sets.entries()) {
    for (const phrase of set.signatures) visit(phrase, setOrder, -1, false);
    for (const [ruleOrder, { words, keys }] of set.rules.entries()) {
      for (const phrase of words) visit(phrase, setOrder, ruleOrder, false);
      if (keys !== undefined) for (const key of keys) visit(key, setOrder, ruleOrder, true);
    }
  }
}

/** `0` in `[tss0#]` is only the beginning of a number, hence no word. */
const wordPattern = /[a-z\u00e0-\u00f6\u00f8-\u052f]+|\d+(?![\d#])/g;

/** Digits and short words are everywhere in mail, however rare among phrases. */
const digitsHandicap = 10_000;
const shortHandicap = 1_000;

export function chooseAnchors(sets: readonly RuleSet[]): Anchors {
  const phrases: Phrase[] = [];
  eachPhrase(sets, (phrase) => phrases.push(phrase));
  const counts = new Map<string, number>();
  for (const phrase of phrases)
    for (const word of wordsOf(phrase)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return phrases.map((phrase) => anchorIn(phrase, counts)).join('');
}

/** Runs of letters, and runs of digits, of a phrase's literals: each stands whole in a matching text. */
export function wordsOf(phrase: Phrase): string[] {
  return phrase.match(wordPattern) ?? [];
}

function anchorIn(phrase: Phrase, counts: ReadonlyMap<string, number>): string {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (const { 0: word, index } of phrase.matchAll(wordPattern)) {
    const handicap = isDigit(word.charCodeAt(0))
      ? digitsHandicap
      : word.length < 4
        ? shortHandicap
        : 0;
    const weight = handicap + (counts.get(word) ?? 0);
    if (weight < least) {
      least = weight;
      best = index;
    }
  }
  return String.fromCharCode(none + 1 + best);
}
