/** The verdict from the text alone: the same reading, matching and concluding as the endpoint's, without a network. */
import type { Bounce } from '../../shared/bounce/bounce.ts';
import { bytesOf } from '../../shared/bounce/charset.ts';
import { readBounce, type BounceInput } from '../../shared/bounce/read.ts';
import { matchBounce } from '../../shared/catalogue/match.ts';
import { conclude } from '../../shared/diagnosis/conclude.ts';
import { viewOf } from '../../shared/diagnosis/bounce-view.ts';
import type { BounceView, Step, Verdict } from '../../shared/diagnosis/schema.ts';
import type { Say } from '../../shared/texts/say.ts';
import type { Source } from '../messages.ts';

export interface Judgement {
  bounce: Bounce;
  view: BounceView;
  verdict: Verdict;
  steps: Step[];
}

/** A mail has no one charset: its parts are decoded from bytes. */
export function inputOf({ raw, ...source }: Source): BounceInput {
  return raw === undefined ? source : { ...source, raw: bytesOf(raw) };
}

export function judge(source: Source, say: Say): Judgement {
  const bounce = readBounce(inputOf(source));
  const match = matchBounce(bounce);
  const { verdict, steps } = conclude({ bounce, match, checks: [], network: null, say });
  return { bounce, view: viewOf(bounce, null), verdict, steps };
}

/** Only these two kinds have a cause and hence a card (RFC 3464 §2.3.3). */
export function deservesCard({ kind }: Bounce): boolean {
  return kind === 'failed' || kind === 'delayed';
}
