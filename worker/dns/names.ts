/**
 * Domain names: the wire form (RFC 1035 §3.1) and the text form used everywhere else.
 *
 * Text form: lower case (DNS compares names without case, RFC 4343), no final dot, the root is `''`.
 * A dot or backslash inside a label is `\.` and `\\`, any byte that is no printable ASCII is `\DDD`
 * (RFC 4343 §2.1), so that no label can pass for two and every name read can be asked again.
 */

/** RFC 1035 §2.3.4. */
const MAX_LABEL = 63;
const MAX_NAME = 255;
/** A name of 255 bytes has at most 127 labels: a name that jumps more often than that is an attack on CPU. */
const MAX_JUMPS = 127;

const DOT = 0x2e;
const BACKSLASH = 0x5c;
const HYPHEN = 0x2d;
const UNDERSCORE = 0x5f;

/** The packet does not hold what it says. Never leaves this folder: `decodeMessage` turns it into a value. */
export class Malformed extends Error {}

export type WireName = { ok: true; wire: Uint8Array; text: string } | { ok: false; what: string };

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const lower = (code: number): number => (code >= 0x41 && code <= 0x5a ? code + 32 : code);
const isPrintable = (code: number): boolean => code >= 0x20 && code <= 0x7e;

/** One byte of a label as text. */
const presentByte = (byte: number): string => {
  if (byte === DOT || byte === BACKSLASH) return `\\${String.fromCharCode(byte)}`;
  if (isPrintable(byte)) return String.fromCharCode(lower(byte));
  return `\\${String(byte).padStart(3, '0')}`;
};

const isAscii = (text: string): boolean => {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7f) return false;
  return true;
};

const isHostCharacter = (code: number): boolean =>
  isDigit(code) ||
  (lower(code) >= 0x61 && lower(code) <= 0x7a) ||
  code === HYPHEN ||
  code === UNDERSCORE;

/**
 * A label with letters outside ASCII as its A-label (UTS 46, as every browser does it), or null.
 * ASCII that means something in a URL is refused first: the label must not become another host.
 */
const toALabel = (label: string): string | null => {
  for (let at = 0; at < label.length; at++) {
    const code = label.charCodeAt(at);
    if (code <= 0x7f && !isHostCharacter(code)) return null;
  }
  try {
    // The last label keeps a number in front of it from being read as an IPv4 address.
    const host = new URL(`http://${label}.test/`).hostname;
    return host.endsWith('.test') && isAscii(host) ? host.slice(0, -'.test'.length) : null;
  } catch {
    return null;
  }
};

const toALabels = (name: string): string | null => {
  const labels: string[] = [];
  for (const label of name.split('.')) {
    const ascii = isAscii(label) ? label : toALabel(label);
    if (ascii === null) return null;
    labels.push(ascii);
  }
  return labels.join('.');
};

/** The byte that the escape at `at` (a backslash) stands for, and where the text goes on; null if it is none. */
const readEscape = (name: string, at: number): { byte: number; next: number } | null => {
  const code = name.charCodeAt(at + 1);
  if (Number.isNaN(code)) return null;
  if (!isDigit(code)) return isPrintable(code) ? { byte: code, next: at + 2 } : null;
  const digits = name.slice(at + 1, at + 4);
  const byte = Number(digits);
  return digits.length === 3 && Number.isInteger(byte) && byte <= 255
    ? { byte, next: at + 4 }
    : null;
};

/**
 * A name as text (with or without the final dot, `\DDD` escapes allowed, IDN allowed) in wire form.
 * Refused, and said why: an empty label (`a..b`), a label over 63 bytes, a name over 255, a raw control character.
 */
export const toWire = (given: string): WireName => {
  // Four characters of text stand for one byte at most; longer input is not worth converting.
  if (given.length > MAX_NAME * 4) return { ok: false, what: 'name over 255 bytes' };
  const name = isAscii(given) ? given : toALabels(given);
  if (name === null) return { ok: false, what: 'not a domain name' };
  if (name === '.' || name === '') return { ok: true, wire: new Uint8Array(1), text: '' };

  const wire = new Uint8Array(MAX_NAME + 1);
  let text = '';
  let start = 0;
  let end = 1;
  for (let at = 0; at < name.length;) {
    const code = name.charCodeAt(at);
    if (code === DOT) {
      if (end === start + 1) return { ok: false, what: 'empty label' };
      wire[start] = end - start - 1;
      start = end++;
      at++;
      if (at < name.length) text += '.';
    } else {
      const escaped = code === BACKSLASH ? readEscape(name, at) : { byte: code, next: at + 1 };
      if (!escaped || (code !== BACKSLASH && !isPrintable(code))) {
        return { ok: false, what: 'character not allowed in a name' };
      }
      if (end - start > MAX_LABEL) return { ok: false, what: 'label over 63 bytes' };
      wire[end++] = lower(escaped.byte);
      text += presentByte(escaped.byte);
      at = escaped.next;
    }
    // The root label still has to fit.
    if (end > MAX_NAME) return { ok: false, what: 'name over 255 bytes' };
  }
  if (end > start + 1) {
    wire[start] = end - start - 1;
    start = end++;
  }
  if (end > MAX_NAME) return { ok: false, what: 'name over 255 bytes' };
  return { ok: true, wire: wire.slice(0, end), text };
};

/**
 * The name at `at`, pointers followed strictly backwards (RFC 1035 §4.1.4 says “a prior occurrence”):
 * each jump must land before the part being read, so no loop is possible. Throws Malformed.
 */
export const readName = (bytes: Uint8Array, at: number): { name: string; next: number } => {
  let name = '';
  let length = 1;
  let jumps = 0;
  let next = -1;
  let partStart = at;
  let position = at;
  for (;;) {
    const head = bytes[position];
    if (head === undefined) throw new Malformed('name runs past the end');
    if (head === 0) return { name, next: next < 0 ? position + 1 : next };
    if (head >= 0xc0) {
      const low = bytes[position + 1];
      if (low === undefined) throw new Malformed('pointer runs past the end');
      const target = ((head & 0x3f) << 8) | low;
      if (target >= partStart) throw new Malformed('pointer does not point backwards');
      if (++jumps > MAX_JUMPS) throw new Malformed('too many pointers in a name');
      if (next < 0) next = position + 2;
      partStart = target;
      position = target;
      continue;
    }
    if (head > MAX_LABEL) throw new Malformed('unknown label type');
    length += head + 1;
    if (length > MAX_NAME) throw new Malformed('name over 255 bytes');
    const end = position + 1 + head;
    if (end > bytes.length) throw new Malformed('label runs past the end');
    if (name !== '') name += '.';
    for (let index = position + 1; index < end; index++) name += presentByte(bytes[index] ?? 0);
    position = end;
  }
};

/** Is `name` the zone itself or below it? Both in text form. */
export const isWithin = (name: string, zone: string): boolean =>
  // An escaped dot is part of a label: `forged\\.example.com` is not below example.com.
  zone === '' || name === zone || (name.endsWith(`.${zone}`) && name.at(-zone.length - 2) !== '\\');
