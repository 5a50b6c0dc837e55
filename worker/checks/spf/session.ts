/** The state of one SPF check, its limits, and the shapes of its answers. */
import type { Doubt, Lookup } from '../../dns/lookup.ts';
import type { MessageKey } from '../../../shared/texts/say.ts';
import type { Address } from './address.ts';
import type { Identity } from './identity.ts';
import type { Lookups } from './lookups.ts';
import type { Directive, SpfRecord, Term } from './parse.ts';

/** RFC 7208 §4.6.4: terms that ask, over all records of the check. */
export const MAX_TERMS = 10;
/** RFC 7208 §4.6.4: such terms whose question had no answer. */
export const MAX_VOIDS = 2;

export type SpfResult =
  | 'pass'
  | 'fail'
  | 'softfail'
  | 'neutral'
  | 'none'
  | 'permerror'
  | 'temperror';

/** Words to be said later: what decides and what speaks are apart. */
export interface Reason {
  key: MessageKey;
  values: Readonly<Record<string, string | number | Doubt>>;
}
/** `depth`: 0 in the domain's own record, one more within each include or redirect. */
export interface TraceRow {
  depth: number;
  domain: string;
  term: string;
  outcome: 'match' | 'no-match' | 'followed' | 'permerror' | 'temperror';
  why: Reason;
}

/** The client's names, looked up once a check. */
export interface ClientNames {
  /** The PTR question itself, for the void count. */
  reverse: Lookup;
  names: string[];
  /** A look-up that could not be made: a name may be missing. */
  doubtful: (Lookup & { state: 'unknown' }) | null;
}

export interface Session {
  client: Address;
  identity: Identity;
  helo: string;
  /** Seconds since 1970, for the `t` macro. */
  now: number;
  lookups: Lookups;
  terms: number;
  voids: number;
  prefetches: number;
  trace: TraceRow[];
  /** The client's own names; asked at most once. */
  names: Promise<ClientNames> | null;
}

/** Why an evaluation could not go on. */
export interface Stop {
  result: 'permerror' | 'temperror';
  why: Reason;
  /** The look-up behind a temperror. */
  lookup: (Lookup & { state: 'unknown' }) | null;
}

export interface Outcome {
  result: SpfResult;
  why: Reason;
  /** The SPF records found at the domain; one, unless that is the error. */
  records: SpfRecord[];
  /** The term whose qualifier became the result, in the record where that happened. */
  matched: Directive | null;
  /** The term of this domain's own record that matched or stopped. */
  decidedBy: Term | null;
  stop: Stop | null;
  explanation: string | null;
}

export function createSession(
  client: Address,
  identity: Identity,
  helo: string | null,
  lookups: Lookups,
  now: number,
): Session {
  return {
    client,
    identity,
    // Every SMTP session has a HELO name; where it is not known, so it is said (as RFC 7208 §7.3 does).
    helo: helo === null || helo === '' ? 'unknown' : helo,
    now,
    lookups,
    terms: 0,
    voids: 0,
    prefetches: 0,
    trace: [],
    names: null,
  };
}

export const permanent = (key: MessageKey, values: Reason['values']): Stop => ({
  result: 'permerror',
  why: { key, values },
  lookup: null,
});

export function temporary(lookup: Lookup & { state: 'unknown' }): Stop {
  const values = { name: lookup.name, type: lookup.type, reason: lookup.doubt };
  return { result: 'temperror', why: { key: 'spf.why.failed', values }, lookup };
}

/** Counts a term that asks; the eleventh ends the check. */
export function countTerm(session: Session): Stop | null {
  session.terms++;
  return session.terms > MAX_TERMS ? permanent('spf.why.terms', { most: MAX_TERMS }) : null;
}

/** Counts a term whose question found nothing; the third ends the check. */
export function countVoid(session: Session, lookup: Lookup): Stop | null {
  if (lookup.state !== 'nodata' && lookup.state !== 'nxdomain') return null;
  session.voids++;
  return session.voids > MAX_VOIDS ? permanent('spf.why.voids', { most: MAX_VOIDS }) : null;
}

/** Doubts that are a DNS server's own answer; the rest are troubles on the way to it. */
export function isServersAnswer(doubt: Doubt): boolean {
  return ['servfail', 'rcode', 'cname-chain', 'bad-name'].includes(doubt.reason);
}

/** An outcome with nothing but its result. */
export function outcomeOf(result: SpfResult, why: Reason): Outcome {
  return {
    result,
    why,
    records: [],
    matched: null,
    decidedBy: null,
    stop: null,
    explanation: null,
  };
}
