/**
 * The last step of the way: what the bounce says and what the DNS says become one verdict and the
 * things to do. The text decides the cause; the DNS confirms it or contradicts it, and both are said.
 */
import { causes, type Actor, type VerdictId } from '../catalogue/causes.ts';
import type { MessageKey } from '../texts/say.ts';
import { factsOf, type Case, type Facts } from './facts.ts';
import { guesses } from './hypotheses.ts';
import { joinSentences } from './plain.ts';
import type { Step, Verdict } from './schema.ts';
import { stepsFor } from './steps/index.ts';
import type { Finding } from './finding.ts';
import { weigh } from './weigh.ts';

/**
 * Verdict and steps of a case. With all `checks` skipped it is the instant verdict of the text
 * alone. Pure; never throws, whatever the checks' details hold.
 */
export function conclude(given: Case): { verdict: Verdict; steps: Step[] } {
  const facts = factsOf(given);
  const { match, say } = given;
  const finding = weigh(facts);
  const family = familyOf(facts.cause);
  return {
    verdict: {
      cause: facts.cause,
      family,
      confidence: confidenceOf(facts, match.generic, finding),
      permanent: match.permanent,
      actors: actorsOf(facts),
      provider: match.provider,
      signature: match.signature,
      title: say(titleKey(facts)),
      explanation: explain(facts, finding, match.generic),
      quote: facts.quote,
    },
    steps: stepsFor(facts, finding),
  };
}

/** Where the words are common, even DNS that agrees makes it no more than likely. */
function confidenceOf(facts: Facts, generic: boolean, { agrees }: Finding): Verdict['confidence'] {
  if (facts.cause === 'not-a-bounce') return 'likely';
  if (isVague(facts.cause)) return 'possible';
  if (generic) return agrees === 'yes' ? 'likely' : 'possible';
  return agrees === 'yes' ? 'confirmed' : 'likely';
}

const isVague = (cause: VerdictId): boolean =>
  cause === 'unclassified' || cause === 'policy-unspecified' || cause === 'see-remote-text';

function actorsOf({ cause }: Facts): Actor[] {
  if (cause === 'not-a-bounce') return [];
  // Nobody is named where nothing is known.
  if (cause === 'unclassified') return [];
  return [...causes[cause].actors];
}

function familyOf(cause: VerdictId): string {
  return cause === 'not-a-bounce' || cause === 'unclassified' ? cause : causes[cause].family;
}

const kindsWithOwnTitle = ['delivered', 'auto-reply', 'complaint', 'receipt'] as const;

function titleKey({ cause, kind }: Facts): MessageKey {
  const own = kindsWithOwnTitle.find((name) => name === kind);
  return cause === 'not-a-bounce' && own !== undefined
    ? `cause.not-a-bounce.${own}.title`
    : `cause.${cause}.title`;
}

function textKey({ cause, kind }: Facts): MessageKey {
  const own = kindsWithOwnTitle.find((name) => name === kind);
  return cause === 'not-a-bounce' && own !== undefined
    ? `cause.not-a-bounce.${own}.text`
    : `cause.${cause}.text`;
}

/** "Denied by policy" says hardly more than nothing at all. */
function wantsGuesses({ cause, textOnly }: Facts, generic: boolean): boolean {
  return (
    cause === 'unclassified' ||
    cause === 'policy-unspecified' ||
    (cause === 'policy-rule' && generic && !textOnly)
  );
}

function explain(facts: Facts, finding: Finding, generic: boolean): string {
  const { say, cause } = facts;
  const sentences = [say(textKey(facts))];
  if (cause === 'not-a-bounce') return joinSentences(sentences);
  sentences.push(...finding.said);
  if (wantsGuesses(facts, generic)) sentences.push(...guesses(facts));
  sentences.push(...ownerSaid(facts), ...tryingSaid(facts));
  return joinSentences(sentences);
}

/** Who owns the address decides who can act, so it is said wherever the address is at fault. */
function ownerSaid({ say, cause, owner, ownerName, ip }: Facts): string[] {
  if (cause === 'not-a-bounce' || cause === 'unclassified') return [];
  if (ip === null || ownerName === null) return [];
  const { family } = causes[cause];
  if (
    owner === 'service' &&
    (family === 'ip-block' || family === 'ip-policy' || family === 'ptr')
  ) {
    return [say('weigh.owner.service', { ip, owner: ownerName })];
  }
  return owner === 'access' && (family === 'ip-block' || family === 'ptr')
    ? [say('weigh.owner.access', { ip, owner: ownerName })]
    : [];
}

function tryingSaid({ say, kind, permanent, cause }: Facts): string[] {
  if (kind === 'delayed') {
    return cause === 'delay-notice' || cause === 'greylisted' ? [] : [say('weigh.delayed')];
  }
  const passes = cause !== 'not-a-bounce' && cause !== 'unclassified' && !causes[cause].permanent;
  return permanent || !passes ? [] : [say('weigh.failedTemporary')];
}
