/**
 * Names the cause of a bounce. The order of evidence: what the refusing server wrote, then the key
 * of its help link, then the enhanced code, the reply code, the DSN's Status; among words a
 * receiver's own fault before providers, named lists, mail servers and common words. Words outrank
 * codes because one code stands for many reasons: Gmail alone has some twenty texts under 550 5.7.1.
 */
import type { Bounce, Refusal } from '../bounce/bounce.ts';
import type { By } from './answer.ts';
import { classOf, strengths } from './answer.ts';
import type { Reading } from './refusal-answers.ts';
import { MAX_TEXT, readRefusal } from './refusal-answers.ts';
import type { CauseId, VerdictId } from './causes.ts';
import { causes } from './causes.ts';
import { tidy } from './phrase.ts';
import { cutQuote } from './quote.ts';
import type { RuleSet } from './rule.ts';

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
  by: By;
  /** The refusal that decided. */
  refusal: Refusal | null;
}

/** Refusals looked at; a bounce to hundreds of recipients repeats the same few. */
const MAX_REFUSALS = 24;

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

function conclude(bounce: Bounce, reading: Reading): Match {
  const { refusal, text, answer } = reading;
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
    permanent: isPermanent(bounce, reading, cause),
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
 * A rule that says so knows. A mail that still waits may yet arrive; one that was given up on would
 * meet the same reason again where the reason lasts: an unknown user stays unknown, whether refused
 * with 550 or put off with 450 until the queue ran out, and a full box may be emptied. Where only a
 * 4xx code is known, the code's own promise holds.
 */
function isPermanent(bounce: Bounce, { refusal, answer }: Reading, cause: CauseId): boolean {
  if (answer.rule?.permanent !== undefined) return answer.rule.permanent;
  const temporary = bounce.kind === 'delayed' || (answer.generic && isTemporary(refusal));
  return !temporary && causes[cause].permanent;
}

/** The 4.0.0 of a report says no more than its Action. */
function isTemporary({ smtp, enhanced }: Refusal): boolean {
  return (smtp ?? (enhanced?.endsWith('.0.0') ? null : enhanced))?.startsWith('4') === true;
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
