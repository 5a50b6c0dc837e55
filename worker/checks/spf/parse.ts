/**
 * SPF records (RFC 7208 §4.5, §4.6.1, §12): which TXT is one, and its terms. Every fault is kept with
 * its position, and reading goes on after it: people want to see their record even when it is broken.
 */
import { parseAddress, type Address } from './address.ts';
import { isTopLabel, parseMacros, type MacroFault, type MacroPart } from './macros.ts';

type TermFault =
  | MacroFault
  | 'mechanism'
  | 'empty-value'
  | 'value-not-allowed'
  | 'domain'
  | 'domain-address'
  | 'network4'
  | 'network6'
  | 'network6-is-4'
  | 'network4-is-6'
  | 'prefix'
  | 'modifier-name'
  | 'modifier-colon'
  | 'twice';

export type Qualifier = '+' | '-' | '~' | '?';

export interface DomainSpec {
  text: string;
  parts: MacroPart[];
}
/** `text` as written; `at` is its offset in the record, from 0. */
interface Written {
  text: string;
  at: number;
}
interface Hosts {
  target: DomainSpec | null;
  prefix4: number;
  prefix6: number;
}
interface Range {
  network: Address;
  prefix: number;
}
type Mechanism =
  | { kind: 'all' }
  | { kind: 'include'; target: DomainSpec }
  | { kind: 'exists'; target: DomainSpec }
  | { kind: 'ptr'; target: DomainSpec | null }
  | ({ kind: 'a' } & Hosts)
  | ({ kind: 'mx' } & Hosts)
  | ({ kind: 'ip4' } & Range)
  | ({ kind: 'ip6' } & Range);
type AsDirective<M> = M extends Mechanism ? Written & { qualifier: Qualifier } & M : never;
export type Directive = AsDirective<Mechanism>;
export type Redirect = Written & { kind: 'redirect'; target: DomainSpec };
type Exp = Written & { kind: 'exp'; target: DomainSpec };
export type Modifier = Redirect | Exp | (Written & { kind: 'unknown-modifier'; name: string });
export interface Fault extends Written {
  kind: 'fault';
  fault: TermFault;
}
export type Term = Directive | Modifier | Fault;

export interface SpfRecord {
  text: string;
  terms: Term[];
  directives: Directive[];
  redirect: Redirect | null;
  exp: Exp | null;
  faults: Fault[];
}

/** RFC 7208 §4.5: the version, then a space or the end. `v=spf10` and a leading space make another record. */
export function isSpfRecord(text: string): boolean {
  return /^v=spf1(?: |$)/i.test(text);
}

/** `text` must be one that `isSpfRecord` takes. */
export function parseRecord(text: string): SpfRecord {
  const terms: Term[] = [];
  const seen = new Set<string>();
  for (let at = 'v=spf1'.length; at < text.length;) {
    if (text[at] === ' ') {
      at++;
      continue;
    }
    const space = text.indexOf(' ', at);
    const end = space < 0 ? text.length : space;
    terms.push(parseTerm(text.slice(at, end), at, seen));
    at = end;
  }
  return {
    text,
    terms,
    directives: terms.filter((term) => isDirective(term)),
    redirect: terms.find((term) => term.kind === 'redirect') ?? null,
    exp: terms.find((term) => term.kind === 'exp') ?? null,
    faults: terms.filter((term) => term.kind === 'fault'),
  };
}

export function isDirective(term: Term): term is Directive {
  return 'qualifier' in term;
}

/** The terms an evaluation can come to: none after `all` (RFC 7208 §5.1), redirect last and only without it (§6.1). */
export function reachableTerms(record: SpfRecord): (Directive | Redirect)[] {
  const all = record.directives.findIndex((directive) => directive.kind === 'all');
  if (all >= 0) return record.directives.slice(0, all + 1);
  return record.redirect === null ? record.directives : [...record.directives, record.redirect];
}

/** RFC 7208 §4.6.4: the terms that cost a look-up. */
export function asksDns(term: Term): boolean {
  switch (term.kind) {
    case 'include':
    case 'a':
    case 'mx':
    case 'ptr':
    case 'exists':
    case 'redirect':
      return true;
    case 'all':
    case 'ip4':
    case 'ip6':
    case 'exp':
    case 'unknown-modifier':
    case 'fault':
      return false;
    default:
      return term satisfies never;
  }
}

function parseTerm(text: string, at: number, seen: Set<string>): Term {
  const fault = (kind: TermFault, offset = 0): Fault => ({
    kind: 'fault',
    text,
    at: at + offset,
    fault: kind,
  });
  const equals = text.indexOf('=');
  const separator = text.search(/[:/]/);
  if (equals >= 0 && (separator < 0 || equals < separator)) {
    return parseModifier(text, at, equals, seen, fault);
  }
  const qualified = /^[+\-~?]/.test(text);
  const qualifier = (qualified ? text[0] : '+') as Qualifier;
  const start = qualified ? 1 : 0;
  const name = (separator < 0 ? text.slice(start) : text.slice(start, separator)).toLowerCase();
  const rest = separator < 0 ? '' : text.slice(separator);
  const offset = separator < 0 ? text.length : separator;
  const parsed = parseMechanism(name, rest);
  if (!('fault' in parsed)) return { text, at, qualifier, ...parsed };
  return fault(parsed.fault, parsed.at === null ? start : offset + parsed.at);
}

/** `at` counts from the start of what follows the name; null means the name itself. */
type Refused = { fault: TermFault; at: number | null };

function parseMechanism(name: string, rest: string): Mechanism | Refused {
  switch (name) {
    case 'all':
      return rest === '' ? { kind: 'all' } : { fault: 'value-not-allowed', at: 0 };
    case 'include':
    case 'exists': {
      if (!rest.startsWith(':')) return { fault: 'empty-value', at: 0 };
      const target = parseDomainSpec(rest.slice(1));
      return 'fault' in target ? shifted(target, 1) : { kind: name, target };
    }
    case 'ptr': {
      if (rest === '') return { kind: 'ptr', target: null };
      if (!rest.startsWith(':')) return { fault: 'value-not-allowed', at: 0 };
      const target = parseDomainSpec(rest.slice(1));
      return 'fault' in target ? shifted(target, 1) : { kind: 'ptr', target };
    }
    case 'a':
    case 'mx':
      return parseAddressMechanism(name, rest);
    case 'ip4':
    case 'ip6':
      return parseNetwork(name, rest);
    case 'redirect':
    case 'exp':
      return { fault: 'modifier-colon', at: null };
    default:
      return { fault: 'mechanism', at: null };
  }
}

const shifted = (refused: Refused, by: number): Refused => ({
  fault: refused.fault,
  at: (refused.at ?? 0) + by,
});

const dualPrefix = /(?:\/(\d{1,9}))?(?:\/\/(\d{1,9}))?$/;

function parseAddressMechanism(kind: 'a' | 'mx', rest: string): Mechanism | Refused {
  const match = dualPrefix.exec(rest);
  const [suffix = '', four, six] = match ?? [];
  const head = rest.slice(0, rest.length - suffix.length);
  const prefix4 = four === undefined ? 32 : readPrefix(four, 32);
  const prefix6 = six === undefined ? 128 : readPrefix(six, 128);
  if (head !== '' && !head.startsWith(':')) return { fault: 'prefix', at: 0 };
  if (prefix4 === null || prefix6 === null) return { fault: 'prefix', at: head.length };
  if (head === '') return { kind, target: null, prefix4, prefix6 };
  const target = parseDomainSpec(head.slice(1));
  return 'fault' in target ? shifted(target, 1) : { kind, target, prefix4, prefix6 };
}

function parseNetwork(kind: 'ip4' | 'ip6', rest: string): Mechanism | Refused {
  if (!rest.startsWith(':') || rest.length === 1) return { fault: 'empty-value', at: 0 };
  const slash = rest.indexOf('/');
  const text = rest.slice(1, slash < 0 ? undefined : slash);
  const network = parseAddress(text);
  const family = kind === 'ip4' ? 4 : 6;
  if (network === null) return { fault: family === 4 ? 'network4' : 'network6', at: 1 };
  if (network.family !== family) {
    return { fault: family === 4 ? 'network4-is-6' : 'network6-is-4', at: 1 };
  }
  const most = family === 4 ? 32 : 128;
  const prefix = slash < 0 ? most : readPrefix(rest.slice(slash + 1), most);
  return prefix === null ? { fault: 'prefix', at: slash } : { kind, network, prefix };
}

/** RFC 7208 §12: no leading zero. */
function readPrefix(digits: string, most: number): number | null {
  if (!/^(?:0|[1-9]\d{0,2})$/.test(digits)) return null;
  const prefix = Number(digits);
  return prefix <= most ? prefix : null;
}

/** domain-spec = macro-string domain-end (RFC 7208 §7.1). */
function parseDomainSpec(text: string): DomainSpec | Refused {
  if (text === '') return { fault: 'empty-value', at: 0 };
  const parsed = parseMacros(text, { spaces: false, anyLetter: false });
  if (!parsed.ok) return { fault: parsed.fault, at: parsed.at };
  const last = parsed.parts.at(-1);
  if (last?.kind === 'literal') {
    const literal = last.text.endsWith('.') ? last.text.slice(0, -1) : last.text;
    const dot = literal.lastIndexOf('.');
    if (dot < 0 || !isTopLabel(literal.slice(dot + 1))) {
      return { fault: parseAddress(text) === null ? 'domain' : 'domain-address', at: 0 };
    }
  }
  return { text, parts: parsed.parts };
}

function parseModifier(
  text: string,
  at: number,
  equals: number,
  seen: Set<string>,
  fault: (kind: TermFault, offset?: number) => Fault,
): Modifier | Fault {
  const name = text.slice(0, equals).toLowerCase();
  const value = text.slice(equals + 1);
  if (!/^[a-z][a-z0-9\-_.]*$/.test(name)) return fault('modifier-name');
  if (name !== 'redirect' && name !== 'exp') {
    const parsed = parseMacros(value, { spaces: false, anyLetter: true });
    return parsed.ok
      ? { kind: 'unknown-modifier', name, text, at }
      : fault(parsed.fault, equals + 1 + parsed.at);
  }
  if (seen.has(name)) return fault('twice');
  seen.add(name);
  const target = parseDomainSpec(value);
  return 'fault' in target
    ? fault(target.fault, equals + 1 + (target.at ?? 0))
    : { kind: name, target, text, at };
}
