/**
 * A lean reader of internet messages (RFC 5322, 2045–2047, 2231): header fields, the tree of
 * parts, and the decoding of a part only when somebody asks for it. Bounces carry whole returned
 * mails; nothing of those is decoded but the header lines.
 * Own code because the reading has to be synchronous and skip what nobody needs.
 */
import { binaryOf, decodeBinary, isAscii } from './charset.ts';
import { type Field, field, readFields } from './fields.ts';

/** Larger mails are cut here: what a bounce says stands before what it returns. */
const MAX_MESSAGE = 2 * 1024 * 1024;
/** multipart inside multipart inside …: a stack bomb. */
const MAX_DEPTH = 8;
/** A mail of nothing but boundaries. */
const MAX_PARTS = 64;
/** Text read of one part; a notice's words come first. */
const MAX_TEXT = 256 * 1024;

export interface Entity {
  fields: Field[];
  /** Lower case, `text/plain` where missing (RFC 2045 §5.2). */
  type: string;
  contentType: string;
  /** Still encoded. */
  body: string;
  parts: Entity[];
}

/** Bytes as a binary string, or text that somebody has decoded already. */
export interface Source {
  text: string;
  binary: boolean;
}

const ascii = new TextDecoder('utf-8');

export function sourceOf(raw: string | Uint8Array): Source {
  if (typeof raw !== 'string') {
    const bytes = raw.length > MAX_MESSAGE ? raw.subarray(0, MAX_MESSAGE) : raw;
    const text = ascii.decode(bytes);
    // Every byte above 127 makes a sequence shorter in characters, or a replacement character.
    const plain = text.length === bytes.length && !text.includes('\ufffd');
    return { text: lines(plain ? text : binaryOf(bytes)), binary: true };
  }
  const text = raw.length > MAX_MESSAGE ? raw.slice(0, MAX_MESSAGE) : raw;
  return { text: lines(text), binary: isAscii(text) };
}

function lines(text: string): string {
  const plain = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  return plain.includes('\r') ? plain.replaceAll('\r\n', '\n').replaceAll('\r', '\n') : plain;
}

/** One parameter of a Content-Type-like value (RFC 2045 §5.1, RFC 2231 §3–4), decoded. */
export function parameter(value: string, name: string): string | null {
  const lower = value.toLowerCase();
  let from = 0;
  for (let tries = 0; tries < 20; tries++) {
    const at = lower.indexOf(name, from);
    if (at < 0) return null;
    from = at + name.length;
    const before = at === 0 ? ';' : lower[at - 1];
    if (before !== ';' && before !== ' ' && before !== '\t') continue;
    const rest = /^(\*?\d*\*?)\s*=\s*(?:"((?:[^"\\]|\\.)*)"?|([^;\s]*))/.exec(
      value.slice(from, from + 1000),
    );
    if (rest === null) continue;
    const text = rest[2]?.replace(/\\(.)/g, '$1') ?? rest[3] ?? '';
    if (!rest[1]?.endsWith('*')) return text;
    const cut = text.split("'");
    return decodeBinary(
      unescapePercent(cut.length > 2 ? cut.slice(2).join("'") : text),
      cut[0] ?? '',
    );
  }
  return null;
}

function unescapePercent(text: string): string {
  return text.replace(/%([0-9A-Fa-f]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

export function readMessage(text: string): Entity {
  const budget = { parts: MAX_PARTS };
  return entity(text, 0, budget, 'text/plain');
}

function entity(text: string, depth: number, budget: { parts: number }, fallback: string): Entity {
  const head = readFields(text, 0);
  const contentType = field(head.fields, 'content-type') ?? fallback;
  const named = /^\s*([\w.+-]+\/[\w.+-]+)/.exec(contentType.slice(0, 200));
  const type = named?.[1]?.toLowerCase() ?? fallback;
  const made: Entity = {
    fields: head.fields,
    type,
    contentType,
    body: text.slice(head.body),
    parts: [],
  };
  if (type.startsWith('multipart/') && depth < MAX_DEPTH) {
    const boundary = parameter(contentType, 'boundary') ?? guessBoundary(made.body);
    if (boundary !== null && boundary !== '') split(made, boundary.trimEnd(), depth, budget);
  }
  return made;
}

/** A multipart whose boundary got lost: its first `--…` line is one (RFC 2046 §5.1.1). */
function guessBoundary(body: string): string | null {
  return /(?:^|\n)--([^\s-][^\n]{0,70})\n/.exec(body.slice(0, 4000))?.[1] ?? null;
}

function split(whole: Entity, boundary: string, depth: number, budget: { parts: number }): void {
  const text = whole.body;
  const mark = `--${boundary}`;
  const fallback = whole.type === 'multipart/digest' ? 'message/rfc822' : 'text/plain';
  let at = nextMark(text, mark, 0);
  while (at >= 0 && budget.parts > 0) {
    const lineEnd = text.indexOf('\n', at + mark.length);
    if (text.startsWith('--', at + mark.length) || lineEnd < 0) break;
    const next = nextMark(text, mark, lineEnd);
    const piece = text.slice(lineEnd + 1, next < 0 ? text.length : Math.max(lineEnd + 1, next - 1));
    budget.parts--;
    whole.parts.push(entity(piece, depth + 1, budget, fallback));
    at = next;
  }
}

function nextMark(text: string, mark: string, from: number): number {
  if (from === 0 && text.startsWith(mark)) return 0;
  let at = text.indexOf(`\n${mark}`, from);
  while (at >= 0) {
    const after = text.charCodeAt(at + 1 + mark.length);
    // A boundary that is the beginning of another one is not that one (RFC 2046 §5.1.2).
    if (Number.isNaN(after) || after <= 32 || after === 45) return at + 1;
    at = text.indexOf(`\n${mark}`, at + 1);
  }
  return -1;
}

const QP = /=([0-9A-Fa-f]{2})|=[ \t]*\n|=$/g;

function unQuote(text: string): string {
  return text.includes('=')
    ? text.replace(QP, (_, hex: string | undefined) =>
        hex === undefined ? '' : String.fromCharCode(Number.parseInt(hex, 16)),
      )
    : text;
}

function unBase64(text: string): string {
  const clean = text.replace(/[^A-Za-z0-9+/]/g, '');
  try {
    return atob(clean.length % 4 === 1 ? clean.slice(0, -1) : clean);
  } catch {
    return '';
  }
}

/** A picture or archive labelled as text (bytes of its first lines): nobody sees it as words. */
const BINARY = /^(?:\u0089PNG|GIF8|\u00ff\u00d8\u00ff|PK\u0003\u0004|%PDF)/;

/** The part's text, transfer encoding and charset undone. */
export function textOf(part: Entity, binary: boolean): string {
  const encoding = (field(part.fields, 'content-transfer-encoding') ?? '').toLowerCase();
  const body = part.body.length > MAX_TEXT ? part.body.slice(0, MAX_TEXT) : part.body;
  const charset = parameter(part.contentType, 'charset') ?? '';
  if (encoding.includes('quoted-printable')) return fromTransfer(unQuote(body), charset);
  if (encoding.includes('base64') && !/\S [^\n]*\S [^\n]*\S /.test(body.slice(0, 500))) {
    const bytes = unBase64(body);
    return BINARY.test(bytes) ? '' : fromTransfer(lines(bytes), charset);
  }
  return binary ? decodeBinary(body, charset) : body;
}

/** A decoded string can hold characters beyond a byte where the input was text already. */
function fromTransfer(text: string, charset: string): string {
  return /[\u0100-\uffff]/.test(text) ? text : decodeBinary(text, charset);
}

/** RFC 2047 encoded words; raw 8-bit header bytes are decoded by looking. */
export function decodeWords(value: string, binary: boolean): string {
  if (!value.includes('=?')) return binary && !isAscii(value) ? decodeBinary(value, '') : value;
  const joined = value.replace(/\?=\s+=\?/g, '?==?');
  return joined.replace(
    /=\?([^?\s]{1,40})\?([bBqQ])\?([^?]{0,2000})\?=/g,
    (_, charset: string, how: string, text: string) => {
      const bytes =
        how === 'b' || how === 'B' ? unBase64(text) : unQuote(text.replaceAll('_', ' '));
      return fromTransfer(bytes, charset.split('*')[0] ?? '');
    },
  );
}
