/** SPF macros (RFC 7208 §7): parsed once with positions, expanded for one check. */
import { toWire } from '../../dns/names.ts';
import { dotted, type Address } from './address.ts';

/** `expands` marks what the grammar calls macro-expand, `%%`, `%_` and `%-` included: it may end a domain-spec. */
export type MacroPart =
  | { kind: 'literal'; text: string }
  | { kind: 'escape'; text: string }
  | {
      kind: 'macro';
      letter: string;
      upper: boolean;
      /** Right-hand parts kept; null keeps all. */
      keep: number | null;
      reverse: boolean;
      delimiters: string;
    };

export type MacroFault =
  | 'macro-percent'
  | 'macro-open'
  | 'macro-body'
  | 'macro-letter'
  | 'macro-exp-only'
  | 'macro-zero'
  | 'character';

export type ParsedMacros =
  | { ok: true; parts: MacroPart[] }
  | { ok: false; at: number; fault: MacroFault };

const body = /^([A-Za-z])(\d{0,20})([rR]?)([.\-+,/_=]{0,50})$/;
const letters = 'slodiphvcrt';
/** RFC 7208 §7.2: only where the text goes to a person. */
const explanationLetters = 'crt';
const escapes: Readonly<Record<string, string>> = { '%': '%', _: ' ', '-': '%20' };

/**
 * `spaces`: an explain-string (RFC 7208 §6.2). `anyLetter`: c, r and t too. `at` counts UTF-16 units
 * from the start of `text`.
 */
export function parseMacros(
  text: string,
  allow: { spaces: boolean; anyLetter: boolean },
): ParsedMacros {
  const parts: MacroPart[] = [];
  let literal = '';
  const flush = (): void => {
    if (literal !== '') parts.push({ kind: 'literal', text: literal });
    literal = '';
  };
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    if (text[at] !== '%') {
      const visible = code >= 0x21 && code <= 0x7e;
      if (!visible && !(allow.spaces && code === 0x20))
        return { ok: false, at, fault: 'character' };
      literal += text[at];
      at++;
      continue;
    }
    flush();
    const next = text[at + 1] ?? '';
    const escaped = escapes[next];
    if (escaped !== undefined) {
      parts.push({ kind: 'escape', text: escaped });
      at += 2;
      continue;
    }
    if (next !== '{') return { ok: false, at, fault: 'macro-percent' };
    const end = text.indexOf('}', at);
    if (end < 0) return { ok: false, at, fault: 'macro-open' };
    const macro = readMacro(text.slice(at + 2, end), allow.anyLetter);
    if (typeof macro === 'string') return { ok: false, at, fault: macro };
    parts.push(macro);
    at = end + 1;
  }
  flush();
  return { ok: true, parts };
}

function readMacro(text: string, anyLetter: boolean): MacroPart | MacroFault {
  const match = body.exec(text);
  if (match === null) return 'macro-body';
  const [, given = '', digits = '', reverse = '', delimiters = ''] = match;
  const letter = given.toLowerCase();
  if (!letters.includes(letter)) return 'macro-letter';
  if (!anyLetter && explanationLetters.includes(letter)) return 'macro-exp-only';
  if (digits !== '' && Number(digits) === 0) return 'macro-zero';
  return {
    kind: 'macro',
    letter,
    upper: given !== letter,
    keep: digits === '' ? null : Number(digits),
    reverse: reverse !== '',
    delimiters: delimiters === '' ? '.' : delimiters,
  };
}

export function usesMacro(parts: readonly MacroPart[], wanted: string): boolean {
  return parts.some((part) => part.kind === 'macro' && wanted.includes(part.letter));
}

export interface MacroValues {
  client: Address;
  /** Local part of the sender, `postmaster` where there is none. */
  local: string;
  senderDomain: string;
  /** The domain whose record is being evaluated. */
  domain: string;
  helo: string;
  /** Validated name of the client (RFC 7208 §7.3), `unknown` where there is none. */
  validated: string;
  /** Seconds since 1970. */
  now: number;
}

export function expandMacros(parts: readonly MacroPart[], values: MacroValues): string {
  return parts
    .map((part) => (part.kind === 'macro' ? expandOne(part, values) : part.text))
    .join('');
}

function expandOne(macro: MacroPart & { kind: 'macro' }, values: MacroValues): string {
  let text = valueOf(macro.letter, values);
  if (macro.reverse || macro.keep !== null || macro.delimiters !== '.') {
    let pieces = splitAtAny(text, macro.delimiters);
    if (macro.reverse) pieces.reverse();
    if (macro.keep !== null) pieces = pieces.slice(-macro.keep);
    text = pieces.join('.');
  }
  return macro.upper ? escapeForUrl(text) : text;
}

function valueOf(letter: string, values: MacroValues): string {
  switch (letter) {
    case 's':
      return `${values.local}@${values.senderDomain}`;
    case 'l':
      return values.local;
    case 'o':
      return values.senderDomain;
    case 'd':
      return values.domain;
    case 'i':
      return dotted(values.client);
    case 'p':
      return values.validated;
    case 'v':
      return values.client.family === 4 ? 'in-addr' : 'ip6';
    case 'h':
      return values.helo;
    case 'c':
      return values.client.text;
    case 't':
      return String(values.now);
    // RFC 7208 §7.3: "unknown" where the name of the receiving host is not known; here nobody receives.
    default:
      return 'unknown';
  }
}

function splitAtAny(text: string, delimiters: string): string[] {
  const pieces = [''];
  for (const character of text) {
    if (delimiters.includes(character)) pieces.push('');
    else pieces[pieces.length - 1] += character;
  }
  return pieces;
}

/** RFC 7208 §7.3: all but RFC 3986 unreserved characters, byte by byte. */
function escapeForUrl(text: string): string {
  let escaped = '';
  for (const byte of new TextEncoder().encode(text)) {
    const character = String.fromCharCode(byte);
    escaped += /[A-Za-z0-9\-._~]/.test(character)
      ? character
      : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  }
  return escaped;
}

/** RFC 7208 §7.3. */
const MAX_NAME_TEXT = 253;
const topLabel = /^(?=[a-z0-9-]*[a-z-])[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/;

/**
 * An expanded domain-spec as a name that can be asked, cut from the left to 253 characters; null
 * where no question can be made of it (RFC 7208 §4.8 leaves that case open; like most
 * implementations such a term then matches nothing).
 */
export function queryName(expanded: string): string | null {
  let name = expanded.endsWith('.') ? expanded.slice(0, -1) : expanded;
  if (name.length > MAX_NAME_TEXT) {
    const dot = name.indexOf('.', name.length - MAX_NAME_TEXT - 1);
    if (dot < 0) return null;
    name = name.slice(dot + 1);
  }
  // A backslash is a character like any other here, and an escape in the name syntax of worker/dns.
  const wire = toWire(name.replaceAll('\\', '\\\\'));
  if (!wire.ok) return null;
  const lastDot = wire.text.lastIndexOf('.');
  return lastDot > 0 && topLabel.test(wire.text.slice(lastDot + 1)) ? wire.text : null;
}

/** toplabel of RFC 7208 §7.1: letters, digits and inner hyphens, not all digits. */
export function isTopLabel(label: string): boolean {
  return topLabel.test(label.toLowerCase());
}
