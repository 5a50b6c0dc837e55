/** One answer to "why was it refused", how answers are ranked, and those that codes alone give. */
import type { Refusal } from '../bounce/bounce.ts';
import type { CauseId } from './causes.ts';
import { causeOfEnhanced, causeOfReply } from './codes.ts';
import type { Span } from './phrase.ts';
import type { Rule, RuleSet } from './rule.ts';

/** What decided: words, a help link's key, a code of the reply, or only a report's Status. */
export type By = 'words' | 'key' | 'enhanced' | 'reply' | 'status' | 'none';

/** How much an answer is worth, best first, whichever refusal gave it. */
export const strengths = {
  words: 0,
  commonWords: 1,
  enhanced: 2,
  /** "policy", "spam": a word alone tells less than a code that has a meaning. */
  oneWord: 3,
  /** "Expired" and "delayed" only say how long it was tried; any real reason outranks them. */
  waiting: 4,
  reply: 5,
  status: 6,
  /** The remote server gave a code or words that name nothing in particular. */
  silent: 7,
  /** The notice says that the reason is in the remote words, and there are none. */
  wrapper: 8,
  nothing: 9,
} as const;

export interface Answer {
  strength: number;
  /** Order of trial among the answers of one refusal and one strength. */
  tier: number;
  seen: number;
  length: number;
  setOrder: number;
  ruleOrder: number;
  cause: CauseId | 'unclassified';
  by: By;
  set: RuleSet | null;
  rule: Rule | null;
  quote: Span | null;
  generic: boolean;
}

export function isBetter(one: Answer, other: Answer): boolean {
  if (one.strength !== other.strength) return one.strength < other.strength;
  if (one.tier !== other.tier) return one.tier < other.tier;
  if (one.seen !== other.seen) return one.seen < other.seen;
  // Inside one set its own order counts; between sets the longer phrase is the more telling one.
  if (one.set === other.set && one.ruleOrder !== other.ruleOrder)
    return one.ruleOrder < other.ruleOrder;
  if (one.length !== other.length) return one.length > other.length;
  return one.setOrder < other.setOrder;
}

/** What the refusal's codes say by the standards; none where they say nothing in particular. */
export function codeAnswers(refusal: Refusal): Answer[] {
  const answers: Answer[] = [];
  const isStatus = refusal.voice === 'status';
  const enhanced =
    refusal.enhanced === null ? null : causeOfEnhanced(refusal.enhanced, refusal.smtp);
  if (enhanced !== null) {
    const strength = enhanced === 'message-expired' ? strengths.waiting : strengths.enhanced;
    answers.push(
      isStatus
        ? codeAnswer(Math.max(strength, strengths.status), enhanced, 'status')
        : codeAnswer(strength, enhanced, 'enhanced'),
    );
  }
  const reply = refusal.smtp === null ? null : causeOfReply(refusal.smtp);
  if (reply !== null)
    answers.push(codeAnswer(strengths.reply, reply, isStatus ? 'status' : 'reply'));
  return answers;
}

/** A refusal whose code only says that it was one; without even a code there is nothing to name. */
export function silent(refusal: Refusal): Answer {
  const policy = refusal.enhanced !== null && /^[45]\.7\./.test(refusal.enhanced);
  const refused = refusal.smtp === '550' || refusal.smtp === '554';
  const cause = policy || refused ? 'policy-unspecified' : 'unclassified';
  const by =
    cause === 'unclassified'
      ? 'none'
      : refusal.voice === 'status'
        ? 'status'
        : policy
          ? 'enhanced'
          : 'reply';
  return codeAnswer(cause === 'unclassified' ? strengths.nothing : strengths.silent, cause, by);
}

export function codeAnswer(strength: number, cause: Answer['cause'], by: By): Answer {
  return {
    strength,
    tier: Infinity,
    seen: 2,
    length: 0,
    setOrder: Infinity,
    ruleOrder: Infinity,
    cause,
    by,
    set: null,
    rule: null,
    quote: null,
    generic: true,
  };
}

/** First digit of the reply, which the sending server obeys, else of the enhanced code. */
export function classOf(refusal: Refusal): string | null {
  const digit = refusal.smtp?.[0] ?? refusal.enhanced?.[0];
  return digit === '4' || digit === '5' ? digit : null;
}
