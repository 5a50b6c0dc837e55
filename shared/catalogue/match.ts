/**
 * Names the cause of a bounce. The order of evidence: what the refusing server wrote, then the key
 * of its help link, then the enhanced code, the reply code, the DSN's Status; among words a
 * receiver's own fault before providers, named lists, mail servers and common words. Words outrank
 * codes because one code stands for many reasons: Gmail alone has some twenty texts under 550 5.7.1.
 */
import type { Bounce, Refusal } from '../bounce/bounce.ts';
import type { CauseId, VerdictId } from './causes.ts';
import { causes } from './causes.ts';
import { causeOfEnhanced, causeOfReply } from './codes.ts';
import type { Span } from './phrase.ts';
import { findPhrase, fold, tidy } from './phrase.ts';
import { cutQuote } from './quote.ts';
import type { Entry } from './rule-index.ts';
import { buildIndex, candidates, setsOfHost } from './rule-index.ts';
import type { Rule, RuleSet } from './rule.ts';
import { ruleSets } from './rules/index.ts';

export interface Match {
  cause: VerdictId;
  /** Id of the set whose wording decided; null where a standard code or anybody's words did. */
  provider: string | null;
  /** Id of the rule. */
  signature: string | null;
  /** The words that decided, as written, at most about 300 characters. */
  quote: string | null;
  /** Common words or a bare code: the verdict is only possible. */
  generic: boolean;
  /** Would the same mail, sent again unchanged, fail again? */
  permanent: boolean;
  /** The provider's own page on it. */
  link: string | null;
  by: 'words' | 'key' | 'enhanced' | 'reply' | 'status' | 'none';
  /** The refusal that decided. */
  refusal: Refusal | null;
}

/** A real reply is under 2,000 characters; more is somebody's attempt to keep the matcher busy. */
const MAX_TEXT = 4_096;

/** Refusals looked at; a bounce to hundreds of recipients repeats the same few. */
const MAX_REFUSALS = 24;

/** How much an answer is worth, best first, whichever refusal gave it. */
const strengths = {
  words: 0,
  commonWords: 1,
  enhanced: 2,
  /** "Expired" and "delayed" only say how long it was tried; any real reason outranks them. */
  waiting: 3,
  reply: 4,
  status: 5,
  /** The remote server gave a code or words that name nothing in particular. */
  silent: 6,
  /** The notice says that the reason is in the remote words, and there are none. */
  wrapper: 7,
  nothing: 8,
} as const;

interface Answer {
  strength: number;
  /** Order of trial among the answers of one refusal and one strength. */
  tier: number;
  seen: number;
  length: number;
  setOrder: number;
  ruleOrder: number;
  cause: CauseId | 'unclassified';
  by: Match['by'];
  set: RuleSet | null;
  rule: Rule | null;
  quote: Span | null;
  generic: boolean;
}

interface Reading {
  refusal: Refusal;
  text: string;
  answer: Answer;
}

const index = buildIndex(ruleSets);

/** The cause of a bounce, by its words and codes alone: nothing is looked up. Never throws. */
export function matchBounce(bounce: Bounce): Match {
  if (bounce.kind !== 'failed' && bounce.kind !== 'delayed') return notABounce;
  let best: Reading | null = null;
  for (const refusal of ownRefusals(bounce)) {
    const reading = readRefusal(refusal, bounce);
    // Equal strength: the earlier refusal decides, the reader has put them in order.
    if (best === null || reading.answer.strength < best.answer.strength) best = reading;
    if (best.answer.strength === strengths.words) break;
  }
  return best === null ? withoutReason(bounce, null) : conclude(bounce, best);
}

const notABounce: Match = {
  cause: 'not-a-bounce',
  provider: null,
  signature: null,
  quote: null,
  generic: false,
  permanent: false,
  link: null,
  by: 'none',
  refusal: null,
};

/** The refusals about the first failed recipient: what befell another must not explain this one. */
function ownRefusals(bounce: Bounce): Refusal[] {
  const refusals = bounce.refusals.length > 0 ? bounce.refusals : fieldsAsRefusal(bounce);
  const main = (refusals[0]?.recipient ?? bounce.recipients[0] ?? '').toLowerCase();
  const own: Refusal[] = [];
  const texts = new Set<string>();
  for (const refusal of refusals) {
    const theirs =
      bounce.recipients.length > 1 &&
      refusal.recipient !== null &&
      refusal.recipient.toLowerCase() !== main;
    const sameText = `${refusal.voice} ${refusal.smtp} ${refusal.enhanced} ${refusal.text}`;
    if (theirs || texts.has(sameText)) continue;
    texts.add(sameText);
    own.push(refusal);
    if (own.length === MAX_REFUSALS) break;
  }
  return own;
}

function fieldsAsRefusal(bounce: Bounce): Refusal[] {
  const { smtp, enhanced, diagnostic } = bounce;
  if (smtp === null && enhanced === null && diagnostic === null) return [];
  return [
    {
      text: diagnostic ?? '',
      smtp,
      enhanced,
      host: bounce.remoteMta,
      voice: diagnostic === null ? 'status' : 'remote',
      recipient: bounce.recipients[0] ?? null,
    },
  ];
}

function readRefusal(refusal: Refusal, bounce: Bounce): Reading {
  const text = tidy(refusal.text.slice(0, MAX_TEXT));
  const [first, ...others] = [...ruleAnswers(refusal, text, bounce), ...codeAnswers(refusal)];
  let answer: Answer = first ?? silent(refusal);
  for (const other of others) if (isBetter(other, answer)) answer = other;
  return { refusal, text, answer: weighed(answer, refusal) };
}

/** What the code adds to the words, or takes from them. */
function weighed(answer: Answer, refusal: Refusal): Answer {
  const { cause, strength, rule } = answer;
  // "Bad sequence" follows from the refusal of an earlier command, which is the reason.
  if (cause === 'protocol-error' && refusal.smtp === '503') {
    return { ...answer, strength: Math.max(strength, strengths.reply) };
  }
  if (strength !== strengths.commonWords || refusal.enhanced === null) return answer;
  // Common words and a code that say the same are two signs, no longer one weak one.
  if (causeOfEnhanced(refusal.enhanced, refusal.smtp) !== cause || rule === null) return answer;
  return { ...answer, strength: strengths.words, generic: false };
}

function isBetter(one: Answer, other: Answer): boolean {
  if (one.strength !== other.strength) return one.strength < other.strength;
  if (one.tier !== other.tier) return one.tier < other.tier;
  if (one.seen !== other.seen) return one.seen < other.seen;
  // Inside one set its own order counts; between sets the longer phrase is the more telling one.
  if (one.set === other.set) return one.ruleOrder < other.ruleOrder;
  if (one.length !== other.length) return one.length > other.length;
  return one.setOrder < other.setOrder;
}

/** Whose text it is: 0 by the host's name, 1 by words only that provider writes, 2 not known. */
function seenSets(refusal: Refusal, bounce: Bounce, found: readonly Found[]): Map<RuleSet, number> {
  const seen = new Map<RuleSet, number>();
  for (const { entry } of found) if (entry.by === 'signature') seen.set(entry.set, 1);
  const host =
    refusal.host ?? (refusal.voice === 'wrapper' ? bounce.reportingMta : bounce.remoteMta);
  if (host !== null) for (const set of setsOfHost(index, host)) seen.set(set, 0);
  return seen;
}

interface Found {
  entry: Entry;
  span: Span;
}

function ruleAnswers(refusal: Refusal, text: string, bounce: Bounce): Answer[] {
  const folded = fold(text);
  const found: Found[] = [];
  for (const entry of candidates(index, folded)) {
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
      ...worth(rule, set, known, by),
      seen: known,
      length: span.end - span.start,
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
): { strength: number; tier: number } {
  const tier = tierOf(set, known, by);
  if (rule.cause === 'see-remote-text') return { strength: strengths.wrapper, tier };
  if (rule.cause === 'message-expired' || rule.cause === 'delay-notice') {
    return { strength: strengths.waiting, tier };
  }
  return { strength: rule.generic === true ? strengths.commonWords : strengths.words, tier };
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
        tier: PROVIDER_CODE_TIER,
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

function codeAnswers(refusal: Refusal): Answer[] {
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
function silent(refusal: Refusal): Answer {
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

function codeAnswer(strength: number, cause: Answer['cause'], by: Match['by']): Answer {
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

function holds(rule: Rule, replyClass: string | null): boolean {
  if (rule.when === undefined || replyClass === null) return true;
  return (rule.when === 'temporary') === (replyClass === '4');
}

/** First digit of the reply, which the sending server obeys, else of the enhanced code. */
function classOf(refusal: Refusal): string | null {
  const digit = refusal.smtp?.[0] ?? refusal.enhanced?.[0];
  return digit === '4' || digit === '5' ? digit : null;
}

function conclude(bounce: Bounce, { refusal, text, answer }: Reading): Match {
  const { cause, set, rule, by } = answer;
  if (cause === 'unclassified') return withoutReason(bounce, refusal);
  if (bounce.kind === 'delayed' && (cause === 'message-expired' || cause === 'see-remote-text')) {
    return withoutReason(bounce, refusal);
  }
  const code = by === 'status' ? refusal.enhanced : null;
  return {
    cause,
    provider: set === null || isNobodys(set) ? null : set.id,
    signature: rule?.id ?? null,
    quote: cutQuote(text, answer.quote) ?? code,
    generic: answer.generic,
    permanent: isPermanent(cause, rule, refusal, bounce),
    link: rule?.link ?? null,
    by,
    refusal,
  };
}

/** Words that many use name no provider. */
function isNobodys(set: RuleSet): boolean {
  return set.rank === 'generic' || set.rank === 'receiver-fault';
}

/**
 * A rule that says so knows. Else a 4xx asks to try again, whatever its reason, and a 5xx is final
 * where the reason lasts: a full box refused with 552 may be emptied, an unknown user stays unknown.
 * The x.0.0 of a report says no more than its Action: Gmail prints 4.0.0 for a domain that is not there.
 */
function isPermanent(cause: CauseId, rule: Rule | null, refusal: Refusal, bounce: Bounce): boolean {
  if (rule?.permanent !== undefined) return rule.permanent;
  const code = refusal.smtp ?? telling(refusal.enhanced) ?? bounce.smtp ?? telling(bounce.enhanced);
  const temporary = code === null ? bounce.kind === 'delayed' : code.startsWith('4');
  return !temporary && causes[cause].permanent;
}

function telling(enhanced: string | null): string | null {
  return enhanced !== null && enhanced.endsWith('.0.0') ? null : enhanced;
}

/** Nothing in it gives a reason: a delay is a delay, a failure stays unexplained. */
function withoutReason(bounce: Bounce, refusal: Refusal | null): Match {
  const quote = refusal === null ? null : cutQuote(tidy(refusal.text.slice(0, MAX_TEXT)), null);
  const delayed = bounce.kind === 'delayed';
  const digit = (refusal === null ? null : classOf(refusal)) ?? bounce.smtp?.[0];
  return {
    ...notABounce,
    cause: delayed ? 'delay-notice' : 'unclassified',
    quote,
    generic: !delayed,
    permanent: !delayed && digit !== '4',
    refusal,
  };
}
