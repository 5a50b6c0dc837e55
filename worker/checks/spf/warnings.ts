/** What is odd about a domain's own SPF record, whatever the result was. */
import { plain } from '../../../shared/diagnosis/plain.ts';
import {
  isDirective,
  isSpfRecord,
  reachableTerms,
  type Directive,
  type Fault,
  type Term,
} from './parse.ts';
import { isDisguised } from './repair.ts';
import { MAX_TERMS, MAX_VOIDS, type Outcome, type Reason, type Session } from './session.ts';
import type { StaticCount } from './static.ts';

export interface Warning extends Reason {
  id: string;
}

/** A network shorter than this lets in far more than one sender's own servers. */
const WIDE_PREFIX4 = 16;
const WIDE_PREFIX6 = 32;
/** RFC 7208 §3.4 wants the whole answer under 512 bytes; the name and the header take the rest. */
const LONG_RECORD = 450;
/** A record of thousands of mistakes is an attack on the reader. */
const MAX_WARNINGS = 40;
const NEAR_TERMS = MAX_TERMS - 1;

/** `texts`: all TXT records at the domain. */
export function findWarnings(
  session: Session,
  outcome: Outcome,
  texts: readonly string[],
  count: StaticCount | null,
): Warning[] {
  const { records } = outcome;
  const [record] = records;
  const found: Warning[] = [];
  const warn = (id: string, values: Reason['values'] = {}): void => {
    found.push({ id, key: `spf.warn.${id}` as Reason['key'], values });
  };
  for (const text of texts) {
    if (isSenderId(text)) warn('senderId', { text: shorten(text) });
    else if (isAlmostSpf(text)) warn('almost', { text: shorten(text) });
  }
  if (records.length > 1) warn('records', { count: records.length });
  for (const one of records) for (const fault of one.faults) found.push(faultWarning(fault));
  if (record === undefined) return found.slice(0, MAX_WARNINGS);

  for (const term of record.terms.filter(isDisguised))
    warn('disguised', { term: shorten(term.text) });
  const reachable: readonly Term[] = reachableTerms(record);
  const reached = new Set(reachable);
  const directives = reachable.filter((term) => isDirective(term));
  const all = directives.find((directive) => directive.kind === 'all');
  if (all?.qualifier === '+') warn('plusAll');
  if (all?.qualifier === '?') warn('neutralAll');
  if (all === undefined && record.redirect === null && record.faults.length === 0) warn('noAll');
  for (const directive of directives) {
    if (isWide(directive)) warn('wide', { term: directive.text });
  }
  for (const term of duplicates(directives)) warn('duplicate', { term });
  const ptr = directives.find((directive) => directive.kind === 'ptr');
  if (ptr !== undefined) warn('ptr', { term: ptr.text });
  const ignored = record.terms.filter(
    (term) => (isDirective(term) || term.kind === 'redirect') && !reached.has(term),
  );
  if (ignored.length > 0)
    warn('afterAll', { terms: shorten(ignored.map((term) => term.text).join(' ')) });
  const bytes = new TextEncoder().encode(record.text).length;
  if (bytes > LONG_RECORD) warn('long', { bytes });
  if (count !== null) {
    for (const domain of count.missing) warn('missing', { domain });
    for (const domain of count.faulty) warn('faulty', { domain });
    for (const domain of count.loops) warn('loop', { domain });
    if (count.loops.length === 0 && count.terms > MAX_TERMS) {
      warn('terms', { count: count.terms, most: MAX_TERMS });
    } else if (count.loops.length === 0 && count.terms >= NEAR_TERMS) {
      warn('nearTerms', { count: count.terms, most: MAX_TERMS });
    }
  }
  for (const term of emptyTerms(session)) warn('empty', { term: shorten(term) });
  if (session.voids === MAX_VOIDS) warn('voids', { count: session.voids });
  if (session.trace.some((row) => row.why.key === 'spf.why.ptrError')) warn('ptrError');
  return found.slice(0, MAX_WARNINGS);
}

function faultWarning(fault: Fault): Warning {
  return {
    id: 'syntax',
    key: `spf.fault.${fault.fault}`,
    values: { term: shorten(fault.text), position: fault.at + 1 },
  };
}

/** Meant as SPF, read by nobody: RFC 7208 §4.5 knows only `v=spf1` at the very start, then a space. */
export function isAlmostSpf(text: string): boolean {
  if (isSpfRecord(text)) return false;
  return /^[\s"']{0,20}(?:v\s{0,3}[=:]\s{0,3}spf\s{0,3}-?1(?!\d)|spf1(?!\d))/i.test(text);
}

/** Terms of the domain's own record without a server behind. Without AAAA only, a name is no mistake. */
function emptyTerms({ client, trace }: Session): Set<string> {
  const empty = trace.filter(
    ({ depth, why }) =>
      depth === 0 && (why.key === 'spf.why.noAddress' || why.key === 'spf.why.noMx'),
  );
  return new Set(client.family === 4 ? empty.map(({ term }) => term.toLowerCase()) : []);
}

/** A record of RFC 4406, which failed as an experiment and is read by nobody. */
const isSenderId = (text: string): boolean => /^spf2\.0\//i.test(text);

function isWide(directive: Directive): boolean {
  if (directive.qualifier !== '+') return false;
  switch (directive.kind) {
    case 'ip4':
      return directive.prefix < WIDE_PREFIX4;
    case 'ip6':
      return directive.prefix < WIDE_PREFIX6;
    case 'a':
    case 'mx':
      return directive.prefix4 < WIDE_PREFIX4 || directive.prefix6 < WIDE_PREFIX6;
    case 'all':
    case 'include':
    case 'exists':
    case 'ptr':
      return false;
    default:
      return directive satisfies never;
  }
}

export function sameTerm(directive: Directive): string {
  const text = directive.text.toLowerCase();
  return text.startsWith('+') ? text.slice(1) : text;
}

function duplicates(directives: readonly Directive[]): string[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const directive of directives) {
    const key = sameTerm(directive);
    if (seen.has(key)) twice.add(key);
    seen.add(key);
  }
  return [...twice];
}

const MAX_QUOTED = 80;
const shorten = (text: string): string => plain(text, MAX_QUOTED);
