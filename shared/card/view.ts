/** What the card shows and what it asks of whoever put it up. Plain data in, calls out. */
import type { Kind } from '../bounce/bounce.ts';
import type { BounceView, Check, Diagnosis, Step, Verdict } from '../diagnosis/schema.ts';
import type { card } from '../texts/en/card.ts';

export type CardKey = keyof typeof card;
export type CardTexts = Readonly<Record<CardKey, string>>;
type CardState = 'consent' | 'loading' | 'ready' | 'error';

/** Why there is no live evidence. */
export type CardProblem =
  | { reason: 'unreachable' }
  | { reason: 'slow' }
  | { reason: 'busy'; retryAfter: number | null }
  | { reason: 'too-big' }
  | { reason: 'refused'; status: number }
  | { reason: 'garbled' }
  /** The browser wants a word of its own first, in the settings. */
  | { reason: 'permission' }
  | { reason: 'gone' };

export interface CardView {
  state: CardState;
  kind: Kind;
  verdict: Verdict;
  steps: readonly Step[];
  bounce: BounceView;
  /** Those that have come so far. */
  checks: readonly Check[];
  /** Set once the whole answer is there. */
  diagnosis: Diagnosis | null;
  problem: CardProblem | null;
  /** Asked again from time to time. */
  watched: boolean;
  /** Exactly the text that would be sent. */
  outgoing: string;
  /** Host of the endpoint. */
  endpoint: string;
  texts: CardTexts;
  /** BCP 47 tag of the texts. */
  language: string;
}

export interface CardActions {
  /** The person agreed: send this text, and with `always` every bounce from now on. */
  send: (outgoing: string, always: boolean) => void;
  /** Ask again, after an error or a fix. */
  again: () => void;
  hide: () => void;
  notABounce: () => void;
  /** Text of the whole report, or of one without anything personal. */
  report: (redacted: boolean) => Promise<string>;
  /** Ask again from time to time, and tell when it is fixed. Absent where nobody could. */
  watch?: () => void;
  /** Absent where there are no settings to open. */
  settings?: () => void;
}
