/**
 * What one refusal says: an answer of every rule whose words or codes are in it, each with its
 * worth, and the best of them. Order: strength of the evidence, then the order of trial of the
 * sets, then whether host or signature show whose words they are, then the longer phrase.
 */
import { findIps } from '../bounce/addresses.ts';
import type { Bounce, Refusal } from '../bounce/bounce.ts';
import type { Answer } from './answer.ts';
import { classOf, codeAnswer, codeAnswers, isBetter, silent, strengths } from './answer.ts';
import type { CauseId } from './causes.ts';
import type { Span } from './phrase.ts';
import { compilePhrase, findPhrase, fold, tidy } from './phrase.ts';
import type { Entry } from './rule-index.ts';
import { RuleIndex } from './rule-index.ts';
import type { Rule, RuleSet } from './rule.ts';
import { anchors, ruleSets } from './rules/index.ts';

/** A real reply is under 2,000 characters; more is somebody's attempt to keep the matcher busy. */
export const MAX_TEXT = 4_096;

export interface Reading {
  refusal: Refusal;
  text: string;
  answer: Answer;
}

const index = new RuleIndex(ruleSets, anchors);

/** @returns the refusal's tidied text and its best answer; `unclassified` where it has none. */
export function readRefusal(refusal: Refusal, bounce: Bounce): Reading {
  const text = tidy(refusal.text.slice(0, MAX_TEXT));
  const answers = [...ruleAnswers(refusal, text, bounce), ...codeAnswers(refusal)];
  let answer: Answer = answers[0] ?? silent(refusal);
  for (const other of answers) if (isBetter(other, answer)) answer = other;
  return { refusal, text, answer: weighed(answer, answers, refusal) };
}

/** What the code adds to the words, or takes from them. */
function weighed(answer: Answer, answers: readonly Answer[], refusal: Refusal): Answer {
  const { cause, strength, rule } = answer;
  const sender = ofTheSender(answer, refusal);
  if (sender !== null) {
    return { ...codeAnswer(strengths.words, sender, 'enhanced'), quote: answer.quote };
  }
  // "Bad sequence" follows from the refusal of an earlier command, which is the reason.
  if (cause === 'protocol-error' && refusal.smtp === '503') {
    return { ...answer, strength: Math.max(strength, strengths.reply) };
  }
  // Words that name no reason yield to a code that does, and to any other refusal's reason.
  if (cause === 'policy-unspecified' && rule !== null) {
    const meant = codeAnswers(refusal).find((other) => other.by === 'enhanced');
    return meant ?? { ...answer, strength: strengths.silent };
  }
  // Common words and a code that say the same are two signs, no longer one weak one.
  const words = answers.find((other) => other.rule?.generic === true && other.cause === cause);
  const code = answers.find((other) => other.by === 'enhanced' && other.cause === cause);
  if (words === undefined || code === undefined || strength === strengths.words) return answer;
  return { ...words, strength: strengths.words, generic: false };
}

/**
 * Common words ("no such domain") do not say whose; x.1.7 and x.1.8 say that it is the sender's
 * (RFC 3463 §3.2).
 */
function ofTheSender({ cause, set }: Answer, refusal: Refusal): CauseId | null {
  const code = refusal.enhanced?.slice(2);
  if (set?.rank !== 'generic' || (code !== '1.7' && code !== '1.8')) return null;
  if (cause === 'recipient-domain-not-found' || cause === 'recipient-domain-no-mx') {
    return 'sender-domain-dns';
  }
  return cause === 'recipient-unknown' || cause === 'address-syntax'
    ? 'sender-address-invalid'
    : null;
}

/** Whose text it is: 0 by the host's name, 1 by words only that provider writes, 2 not known. */
function seenSets(refusal: Refusal, bounce: Bounce, found: readonly Found[]): Map<RuleSet, number> {
  const seen = new Map<RuleSet, number>();
  for (const { entry } of found) if (entry.by === 'signature') seen.set(entry.set, 1);
  const host =
    refusal.host ?? (refusal.voice === 'wrapper' ? bounce.reportingMta : bounce.remoteMta);
  if (host !== null) for (const set of index.setsOfHost(host)) seen.set(set, 0);
  return seen;
}

interface Found {
  entry: Entry;
  span: Span;
}

/**
 * Phrases are written with `#.#.#.#` for an address: one of IPv6 is searched as if it were one of
 * IPv4, at the same place and of the same length.
 */
function withPlainAddresses(folded: string): string {
  let plain = folded;
  for (const { ip, start, end } of folded.includes(':') ? findIps(folded) : []) {
    if (ip.includes(':') && end - start >= ANY_IPV4.length)
      plain = plain.slice(0, start) + ANY_IPV4.padEnd(end - start, '1') + plain.slice(end);
  }
  return plain;
}

const ANY_IPV4 = '1.1.1.1';

function ruleAnswers(refusal: Refusal, text: string, bounce: Bounce): Answer[] {
  const folded = withPlainAddresses(fold(text));
  const found: Found[] = [];
  for (const entry of index.candidates(folded)) {
    entry.phrase ??= compilePhrase(entry.source);
    const span = findPhrase(folded, entry.phrase);
    if (span !== null) found.push({ entry, span });
  }
  const seen = seenSets(refusal, bounce, found);
  const replyClass = classOf(refusal) ?? (bounce.kind === 'delayed' ? '4' : null);
  const answers: Answer[] = [];
  for (const { entry, span } of found) {
    const { rule, set, by } = entry;
    if (rule === null || by === 'signature' || !holds(rule, replyClass)) continue;
    const known = seen.get(set) ?? 2;
    if (rule.needsHost === true && known === 2) continue;
    answers.push({
      ...worth(rule, set, known, by, entry.source),
      seen: known,
      length: entry.source.length,
      setOrder: entry.setOrder,
      ruleOrder: entry.ruleOrder,
      cause: rule.cause,
      by,
      set,
      rule,
      quote: span,
      generic: rule.generic === true,
    });
  }
  return [...withoutSwallowed(answers), ...providerCodes(refusal, seen, replyClass)];
}

/**
 * Common words inside a longer sentence that is known to give no reason say nothing either: "blocked"
 * in "has been blocked. See technical details below" is no block of an address.
 */
function withoutSwallowed(answers: readonly Answer[]): Answer[] {
  const whole = answers.filter((answer) => !givesReason(answer));
  if (whole.length === 0) return [...answers];
  return answers.filter(
    (answer) => !isCommon(answer) || !whole.some((other) => lies(answer.quote, other.quote)),
  );
}

function givesReason({ strength }: Answer): boolean {
  return strength !== strengths.wrapper && strength !== strengths.waiting;
}

function isCommon(answer: Answer): boolean {
  const { set, rule } = answer;
  return (set?.rank === 'generic' || rule?.generic === true) && givesReason(answer);
}

function lies(inner: Span | null, outer: Span | null): boolean {
  if (inner === null || outer === null) return false;
  return outer.start <= inner.start && inner.end <= outer.end;
}

function worth(
  rule: Rule,
  set: RuleSet,
  known: number,
  by: 'words' | 'key',
  phrase = ' ',
): { strength: number; tier: number } {
  const tier = tierOf(set, known, by);
  const alone = set.rank === 'generic' && !phrase.includes(' ');
  const weight = alone ? strengths.oneWord : strengths.commonWords;
  if (rule.cause === 'see-remote-text') return { strength: strengths.wrapper, tier };
  if (rule.cause === 'message-expired' || rule.cause === 'delay-notice') {
    return { strength: strengths.waiting, tier };
  }
  return { strength: rule.generic === true ? weight : strengths.words, tier };
}

const tiers: Readonly<Record<RuleSet['rank'], number>> = {
  'receiver-fault': 0,
  provider: 1,
  list: 3,
  mta: 4,
  generic: 7,
};

/** The tier of a provider that neither host nor signature confirms: after lists and mail servers. */
const UNCONFIRMED_PROVIDER = 5;

function tierOf(set: RuleSet, known: number, by: 'words' | 'key'): number {
  if (set.rank !== 'provider') return tiers[set.rank];
  return (known < 2 ? tiers.provider : UNCONFIRMED_PROVIDER) + (by === 'key' ? 1 : 0);
}

/** After all words of any set, before the standard's reading of the same code. */
const PROVIDER_CODE_TIER = 8;

/** A provider's code of its own (5.7.133: three digits) is as good as its words. */
const OWN_CODE_TIER = 2.5;

function providerCodes(
  refusal: Refusal,
  seen: ReadonlyMap<RuleSet, number>,
  replyClass: string | null,
): Answer[] {
  const answers: Answer[] = [];
  if (seen.size === 0) return answers;
  for (const code of [refusal.enhanced, refusal.smtp]) {
    for (const entry of (code === null ? undefined : index.byCode.get(code)) ?? []) {
      const known = seen.get(entry.set);
      if (known === undefined || !holds(entry.rule, replyClass)) continue;
      answers.push({
        ...worth(entry.rule, entry.set, known, 'words'),
        tier: /\d{3}$/.test(refusal.enhanced ?? '') ? OWN_CODE_TIER : PROVIDER_CODE_TIER,
        seen: known,
        length: 0,
        setOrder: entry.setOrder,
        ruleOrder: entry.ruleOrder,
        cause: entry.rule.cause,
        by: refusal.voice === 'status' ? 'status' : code === refusal.smtp ? 'reply' : 'enhanced',
        set: entry.set,
        rule: entry.rule,
        quote: null,
        generic: entry.rule.generic === true,
      });
    }
  }
  return answers;
}

function holds(rule: Rule, replyClass: string | null): boolean {
  if (rule.when === undefined || replyClass === null) return true;
  return (rule.when === 'temporary') === (replyClass === '4');
}
