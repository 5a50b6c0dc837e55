/**
 * Mail addresses and IP addresses in text, in every notation bounces use. Expands from the `@` or
 * the digits outwards with bounds, so a long run of anything costs one look.
 */
import ipaddr from 'ipaddr.js';

/** RFC 5321 §4.5.3.1: local part 64, path 256; some servers allow more. */
const MAX_LOCAL = 128;
const MAX_DOMAIN = 255;

/** Kana, Han, and Hangul, whose particles follow a name without a blank. */
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;
/** The full-width marks are letters to RFC 6532, but in a text they are what they look like. */
const localEnd = /[\s<>()[\],;:"'@\\|：，；、。（）《》「」【】]/;
const domainEnd = /[^\p{L}\p{N}.\-_]/u;

function isLocalChar(char: string): boolean {
  return !localEnd.test(char);
}

interface Found {
  address: string;
  start: number;
  end: number;
}

/** The address around the `@` at `at`, or null. */
function around(text: string, at: number): Found | null {
  let start = at;
  if (text[at - 1] === '"') {
    const open = text.lastIndexOf('"', at - 2);
    if (open < 0 || at - open > MAX_LOCAL) return null;
    start = open;
  } else {
    while (
      start > 0 &&
      at - start < MAX_LOCAL &&
      (isLocalChar(text[start - 1] ?? ' ') || isInnerQuote(text, start - 1))
    )
      start--;
    while (start < at && /[.=*`“”‘’«»-]/.test(text[start] ?? '') && text[start] !== '-') start++;
  }
  if (start === at) return null;
  let end = at + 1;
  if (text[end] === '[') {
    const close = text.indexOf(']', end);
    if (close < 0 || close - end > 50) return null;
    return { address: text.slice(start, close + 1), start, end: close + 1 };
  }
  while (end < text.length && end - at < MAX_DOMAIN && !domainEnd.test(text[end] ?? ' ')) {
    // `bob@example.jp様`: words of a script without blanks follow the domain.
    if (UNSPACED.test(text[end] ?? '') && /[a-z\d]/i.test(text[end - 1] ?? '')) break;
    end++;
  }
  while (end > at + 1 && /[.\-_]/.test(text[end - 1] ?? '')) end--;
  if (end <= at + 2) return null;
  return { address: text.slice(start, end), start, end };
}

/** `o'neil@…` but not `'user@…'`. */
function isInnerQuote(text: string, at: number): boolean {
  return (
    text[at] === "'" &&
    /[\p{L}\p{N}]/u.test(text[at - 1] ?? '') &&
    /[\p{L}\p{N}]/u.test(text[at + 1] ?? '')
  );
}

/** The first mail address in the text, as written, without angle brackets. */
export function firstAddress(text: string): string | null {
  let at = text.indexOf('@');
  while (at >= 0) {
    const one = around(text, at);
    if (one !== null) return one.address;
    at = text.indexOf('@', at + 1);
  }
  return null;
}

export function domainOf(address: string): string | null {
  const at = address.lastIndexOf('@');
  const domain = at < 0 ? '' : address.slice(at + 1).toLowerCase();
  return domain.includes('.') && !domain.startsWith('[') ? domain : null;
}

const V4 = /(?<![\d.])(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})(?!\d|\.\d)/g;
/** `IPv6:` may stand before it (RFC 5321 §4.1.3), no other word, digit or colon. */
const V6 =
  /(?<![0-9A-Za-z.])(?<!(?<!IPv6):)[0-9A-F:]{2,39}(?:\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3})?(?![0-9A-Za-z]|\.\d)/gi;

/** In every IPv6 address, and in little else. */
const TWO_COLONS = /:[0-9A-F]{0,4}:/i;

/** Public in the sense of this product: documentation ranges are, private and special ones are not. */
function isPublicV4(a: number, b: number): boolean {
  if (a === 0 || a === 10 || a === 127 || a >= 224) return false;
  if (a === 172 && b >= 16 && b <= 31) return false;
  if (a === 192 && b === 168) return false;
  if (a === 169 && b === 254) return false;
  if (a === 100 && b >= 64 && b <= 127) return false;
  return true;
}

const specialV6 = new Set([
  'unspecified',
  'loopback',
  'linkLocal',
  'uniqueLocal',
  'multicast',
  'deprecatedSiteLocal',
  'discard',
]);

function v4Of(found: RegExpExecArray): string | null {
  const [a, b, c, d] = [Number(found[1]), Number(found[2]), Number(found[3]), Number(found[4])];
  if (a > 255 || b > 255 || c > 255 || d > 255) return null;
  return isPublicV4(a, b) ? `${a}.${b}.${c}.${d}` : null;
}

/** `::` or all eight groups: times and labels with colons are told apart before anything is parsed. */
function hasV6Shape(text: string): boolean {
  const colons = text.split(':').length - 1;
  return (
    colons >= 2 &&
    colons <= 8 &&
    (text.includes('::') || colons === 7 || (colons === 6 && text.includes('.')))
  );
}

/** The address in its plain form (RFC 5952 for IPv6), when it is one and public; else null. */
export function publicIp(written: string): string | null {
  const bare = written.replace(/^\[?(?:IPv6:)?/i, '').replace(/\]?(?:%\w+)?$/, '');
  const four = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(bare);
  if (four !== null) return v4Of(four);
  if (!hasV6Shape(bare) || !ipaddr.IPv6.isValid(bare)) return null;
  const six = ipaddr.IPv6.parse(bare);
  if (six.isIPv4MappedAddress()) return publicIp(six.toIPv4Address().toString());
  return specialV6.has(six.range()) ? null : six.toRFC5952String();
}

export interface FoundIp {
  ip: string;
  start: number;
  end: number;
}

/** Public addresses in order of appearance. */
export function findIps(text: string, most = 30): FoundIp[] {
  const found: FoundIp[] = [];
  V4.lastIndex = 0;
  for (let hit = V4.exec(text); hit !== null && found.length < most; hit = V4.exec(text)) {
    const ip = v4Of(hit);
    if (ip !== null) found.push({ ip, start: hit.index, end: hit.index + hit[0].length });
  }
  if (!TWO_COLONS.test(text)) return found;
  let looked = 0;
  V6.lastIndex = 0;
  for (let hit = V6.exec(text); hit !== null && found.length < most; hit = V6.exec(text)) {
    if (looked > 500) break;
    const written = hit[0];
    if (!/:[^:]*:/.test(written) || /^\d\d?:\d\d:\d\d$/.test(written)) continue;
    looked++;
    const ip = publicIp(trimColon(written));
    if (ip !== null) found.push({ ip, start: hit.index, end: hit.index + written.length });
  }
  return found.toSorted((one, other) => one.start - other.start);
}

/** `2001:db8::1:` at the end of a clause: the last colon is punctuation. */
function trimColon(written: string): string {
  return written.endsWith(':') && !written.endsWith('::') ? written.slice(0, -1) : written;
}
