/**
 * The record to publish instead: as little changed as the purpose needs, and every change said. It
 * never lets all the world send, and nothing that was there goes without a word.
 */
import type { Address } from './address.ts';
import { inNetwork } from './address.ts';
import { isDirective, isSpfRecord, parseRecord, type Qualifier, type Term } from './parse.ts';
import { isDisguised, readTerm, repairTerm } from './repair.ts';
import type { Outcome, Reason } from './session.ts';
import { isAlmostSpf, sameTerm } from './warnings.ts';

export interface SuggestOptions {
  /** Should the client be let in? Not where its owner is somebody else's forwarder, or a home line. */
  addIp?: boolean;
  /** A service's host to include instead of the single address. */
  include?: string | null;
}
export interface Suggestion {
  text: string;
  /** The text as character-strings of at most 255 bytes (RFC 1035 §3.3). */
  strings: string[];
  notes: Reason[];
}

const MAX_STRING = 255;
const MAX_NOTES = 40;
/** Ten times what any server should be sent; longer ones are attacks, not policies. */
const MAX_RECORD = 5000;
const LONG_RECORD = 450;

interface Draft {
  terms: string[];
  notes: Reason[];
}

/** Null where nothing has to change, or nothing can be said. `texts`: all TXT records of the
 * domain. `missing`: domains known to have no SPF record. */
export function suggestRecord(
  domain: string,
  client: Address,
  outcome: Outcome,
  texts: readonly string[],
  missing: readonly string[],
  options: SuggestOptions,
): Suggestion | null {
  if (outcome.result === 'temperror' || cannotPublish(outcome.why)) return null;
  if (outcome.records.some((record) => record.text.length > MAX_RECORD)) return null;
  const meant =
    outcome.records.length > 0
      ? []
      : texts.filter((text) => text.length <= MAX_RECORD).flatMap(readMeant);
  const sources = outcome.records.length > 0 ? outcome.records : meant.map(parseRecord);
  const draft: Draft = { terms: [], notes: [] };
  const note = (key: Reason['key'], values: Reason['values'] = {}): void => {
    draft.notes.push({ key, values });
  };
  if (meant.length > 0) note('spf.suggest.replace');
  if (sources.length > 1) note('spf.suggest.merged', { count: sources.length });
  const mended = sources.map((source) => mendTerms(source.terms, missing, note));
  draft.terms = arrange(
    mended.map((terms) => partsOf(terms, note)),
    note,
  );
  addSender(draft, client, outcome, options, note);
  if (draft.terms.length === 0) return null;
  if (sources.length === 0) {
    draft.terms.push('~all');
    note('spf.suggest.start', { domain });
  }
  const text = ['v=spf1', ...draft.terms].join(' ');
  const [only] = outcome.records;
  if (only !== undefined && outcome.records.length === 1 && sameText(only.text, text)) return null;
  if (parseRecord(text).faults.length > 0) return null;
  const strings = splitText(text);
  if (strings.length > 1) note('spf.suggest.strings', { count: strings.length });
  if (text.length > LONG_RECORD) note('spf.suggest.long', { bytes: text.length });
  return { text, strings, notes: draft.notes.slice(0, MAX_NOTES) };
}

type Note = (key: Reason['key'], values?: Reason['values']) => void;

/** Where there is no domain there is nowhere to publish. */
const cannotPublish = ({ key }: Reason): boolean =>
  key === 'spf.why.noDomain' || key === 'spf.why.badDomain';

const sameText = (one: string, other: string): boolean =>
  one.trim().split(/ +/).join(' ').toLowerCase() === other.toLowerCase();

/** A TXT that was meant as an SPF record, as one. */
function readMeant(text: string): string[] {
  if (!isAlmostSpf(text)) return [];
  const bare = text
    .replaceAll(/["'\s]+/g, ' ')
    .trim()
    .replace(/^(?:v ?[=:] ?)?spf ?-?1[\s;,.]*/i, 'v=spf1 ');
  return isSpfRecord(bare) ? [bare] : [];
}

/** The terms of one record, mended; what cannot be mended is left out, and said. */
function mendTerms(terms: readonly Term[], missing: readonly string[], note: Note): string[] {
  const kept: string[] = [];
  for (const term of terms) {
    if (leadsNowhere(term, missing)) {
      note('spf.suggest.deadInclude', { term: term.text });
      continue;
    }
    if (term.kind === 'unknown-modifier' && term.name === 'v') {
      note('spf.suggest.dropped', { term: term.text });
      continue;
    }
    if (term.kind !== 'fault' && !isDisguised(term)) {
      kept.push(term.text);
      continue;
    }
    const repaired = repairTerm(term);
    if (repaired === null) note('spf.suggest.dropped', { term: term.text });
    else {
      kept.push(repaired);
      note('spf.suggest.repaired', { from: term.text, to: repaired });
    }
  }
  return kept;
}

/** An include or redirect of a name without a record makes every check a permerror (RFC 7208 §5.2, §6.1). */
function leadsNowhere(term: Term, missing: readonly string[]): boolean {
  if (term.kind !== 'include' && term.kind !== 'redirect') return false;
  return missing.includes(term.target.text.toLowerCase().replace(/\.$/, ''));
}

/** A record's terms around its `all`. */
interface Parts {
  before: string[];
  all: Qualifier | null;
  /** Idle, and left so: what they would cost or break is not known. */
  behind: string[];
}

function partsOf(terms: readonly string[], note: Note): Parts {
  const parts: Parts = { before: [], all: null, behind: [] };
  for (const text of terms) {
    const term = readTerm(text);
    if (parts.all === null && term?.kind !== 'all') parts.before.push(text);
    else if (term?.kind === 'all') {
      if (parts.all !== null) note('spf.suggest.dropped', { term: text });
      parts.all ??= term.qualifier;
    } else if (term?.kind === 'ip4' || term?.kind === 'ip6') {
      parts.before.push(text);
      note('spf.suggest.afterAll', { term: text });
    } else parts.behind.push(text);
  }
  return parts;
}

/** From strict to lax: of several records the laxest `all` breaks nobody's mail. */
const strictness: readonly Qualifier[] = ['-', '~', '?', '+'];

/** The parts of one or more records as one record: each term once, one `all`, never `+all`. */
function arrange(records: readonly Parts[], note: Note): string[] {
  let before = records.flatMap((parts) => parts.before);
  const behind = records.flatMap((parts) => parts.behind);
  let all = strictness.findLast((one) => records.some((parts) => parts.all === one)) ?? null;
  if (records.length > 1) {
    before = before.map((text) => withoutRedirect(text, note));
    all ??= '~';
  }
  if (all === '+') {
    all = '~';
    note('spf.suggest.plusAll');
  }
  if (all === null) return once(before, note);
  const last = all;
  const useful = [...before, `${last}all`, ...behind].filter((text) => {
    const idle = readTerm(text)?.kind === 'redirect';
    if (idle) note('spf.suggest.redirectIdle', { term: text });
    return !idle;
  });
  return once(useful, note);
}

function withoutRedirect(text: string, note: Note): string {
  const term = readTerm(text);
  if (term?.kind !== 'redirect') return text;
  note('spf.suggest.redirectToInclude', { term: text });
  return `include:${term.target.text}`;
}

function once(terms: readonly string[], note: Note): string[] {
  const seen = new Set<string>();
  return terms.filter((text) => {
    const term = readTerm(text);
    const key = term !== null && isDirective(term) ? sameTerm(term) : text.toLowerCase();
    if (seen.has(key)) note('spf.suggest.twice', { term: text });
    return seen.size < seen.add(key).size;
  });
}

function isMechanism(text: string): boolean {
  const term = readTerm(text);
  return term !== null && isDirective(term);
}

function addSender(
  draft: Draft,
  client: Address,
  outcome: Outcome,
  options: SuggestOptions,
  note: Note,
): void {
  if (!needsSender(outcome)) return;
  const service = options.include ?? null;
  const term =
    service !== null
      ? `include:${service}`
      : options.addIp === false
        ? null
        : `ip${client.family}:${client.text}`;
  if (term === null || readTerm(term) === null) return;
  const end = draft.terms.findIndex((text) => readTerm(text)?.kind === 'all');
  const reached = end < 0 ? draft.terms : draft.terms.slice(0, end);
  if (reached.some((text) => lets(text, client, term))) return;
  if (draft.terms.length === 1 && draft.terms[0] === '-all') note('spf.suggest.sendsNothing');
  const stopper = stopperOf(outcome);
  const at = draft.terms.findIndex((text) => text === stopper || isEnd(text));
  draft.terms.splice(at < 0 ? endOfMechanisms(draft.terms) : at, 0, term);
  note(service === null ? 'spf.suggest.added' : 'spf.suggest.addedInclude', { term });
}

/** The term that ended the evaluation with an error, if mending the record did not remove the cause. */
function stopperOf({ stop, decidedBy, records }: Outcome): string | null {
  if (stop === null || decidedBy === null || decidedBy.kind === 'fault') return null;
  const same = records[0]?.terms.filter(({ text }) => text === decidedBy.text) ?? [];
  return same.length === 1 ? decidedBy.text : null;
}

/** Not where the owner already lets the client in, or names it in order to keep it out. */
export function needsSender({ result, matched, why }: Outcome): boolean {
  if (result === 'temperror' || cannotPublish(why)) return false;
  if (matched === null) return result !== 'pass';
  if (matched.kind === 'all') return result !== 'pass' || matched.qualifier === '+';
  return false;
}

function lets(text: string, client: Address, wanted: string): boolean {
  if (text.toLowerCase() === wanted) return true;
  const term = readTerm(text);
  if (term === null || !isDirective(term) || term.qualifier !== '+') return false;
  return (
    (term.kind === 'ip4' || term.kind === 'ip6') && inNetwork(client, term.network, term.prefix)
  );
}

function isEnd(text: string): boolean {
  const kind = readTerm(text)?.kind;
  return kind === 'all' || kind === 'redirect';
}

function endOfMechanisms(terms: readonly string[]): number {
  return terms.findLastIndex((text) => isMechanism(text)) + 1;
}

/** Split behind a space where there is one: nothing is lost when the strings are joined. */
function splitText(text: string): string[] {
  const strings: string[] = [];
  for (let rest = text; rest !== '';) {
    const space = rest.length > MAX_STRING ? rest.lastIndexOf(' ', MAX_STRING - 1) + 1 : 0;
    const end = space > 0 ? space : MAX_STRING;
    strings.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return strings;
}
