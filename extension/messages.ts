/** What pages of the extension ask the background, and what it answers. All of it is plain data. */
import type { BounceInput } from '../shared/bounce/read.ts';
import type { Kind } from '../shared/bounce/bounce.ts';
import type { CardProblem, CardTexts } from '../shared/card/view.ts';
import type { BounceView, Check, Diagnosis, Step, Verdict } from '../shared/diagnosis/schema.ts';

/** A bounce as a page hands it over. `raw` has one character per byte: messages between pages carry no bytes. */
export type Source = Omit<BounceInput, 'raw'> & { raw?: string };

/** Where the bounce was met. */
export type Place = 'gmail' | 'outlook' | 'selection' | 'popup';

export type ConsentMode = 'ask' | 'always';

/** The verdict from the text alone, made in the browser. */
export interface LocalVerdict {
  kind: Kind;
  verdict: Verdict;
  steps: Step[];
  bounce: BounceView;
  /** Exactly what would be sent. */
  outgoing: string;
  /** Host of the endpoint it would be sent to. */
  endpoint: string;
  mode: ConsentMode;
  /** The person opted in to reading the original in Gmail. */
  readsOriginal: boolean;
  texts: CardTexts;
  language: string;
  /** The card's stylesheet: no page carries it until there is a card. */
  css: string;
}

export type Question =
  /** Is this a bounce, and why did it come? */
  | { ask: 'classify'; source: Source; place: Place }
  /** Hide this one for good; with what misled us, when the person says that it is no bounce. */
  | { ask: 'hide'; source: Source; misfire: Misfire | null }
  /** The report to copy: whole, or without anything personal. */
  | { ask: 'report'; source: Source; diagnosis: Diagnosis | null; redacted: boolean }
  /** Ask again from time to time, with the text that was sent. */
  | { ask: 'watch'; outgoing: string; diagnosis: Diagnosis }
  | { ask: 'open-options' }
  /** Nothing; only that the background be awake. */
  | { ask: 'wake' };

/** What took an ordinary mail for a bounce: ids of ours, nothing of the mail. */
export interface Misfire {
  cause: string;
  signature: string | null;
}

/** Asked of a tab's content script by the popup. */
export const HEALTH_QUESTION = 'whybounced-health';

/** What the content script found, by strategy names and numbers only. */
export interface Health {
  host: string;
  open: number;
  cards: number;
  matched: string[];
}

export interface Answers {
  /** Null where no card belongs: no bounce, hidden by the person, or switched off for this host. */
  classify: LocalVerdict | null;
  hide: true;
  report: string;
  watch: boolean;
  'open-options': true;
  wake: true;
}

/** On the port named `diagnose`: one question, then events until `done` or `problem`. */
export const DIAGNOSE_PORT = 'diagnose';

export interface DiagnoseQuestion {
  source: Source;
  /** The outgoing text as the person left it. */
  outgoing: string;
  /** Remember the consent for all bounces to come. */
  always: boolean;
  place: Place;
}

export type DiagnoseEvent =
  | { event: 'verdict'; kind: Kind; verdict: Verdict; bounce: BounceView }
  | { event: 'check'; check: Check }
  | { event: 'done'; diagnosis: Diagnosis }
  | { event: 'problem'; problem: CardProblem };
