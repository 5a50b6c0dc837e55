/** A DKIM key record (RFC 6376 §3.6.1, RFC 8463 for Ed25519): what it holds, and what is wrong with it. */

export interface KeyRecord {
  state: 'present' | 'revoked' | 'invalid' | 'unrelated';
  algorithm: string | null;
  /** Size of the key in bits. */
  bits: number | null;
  /** t=y: the domain is only trying DKIM out. */
  testing: boolean;
  /** t=s: the signer's identity must not be a subdomain. */
  strict: boolean;
  problems: KeyProblem[];
}

type KeyProblem =
  | 'syntax'
  | 'duplicate-tag'
  | 'version'
  | 'no-key'
  | 'key-type'
  | 'key-data'
  | 'hash'
  | 'service'
  | 'short-key'
  | 'testing';

/** An 8192-bit key has some 1,400 characters; more is a zone that wants to keep us busy. */
const MAX_RECORD = 8192;
const MAX_TAGS = 50;
/** RFC 8301 §3.2: verifiers must not accept signatures by shorter keys. */
const MIN_RSA_BITS = 1024;

const tagName = /^[A-Za-z][A-Za-z0-9_]{0,63}$/;
const base64 = /^[A-Za-z0-9+/]{1,8192}={0,2}$/;

/** Reads one TXT record. `unrelated`: the text is no key record at all, as in a zone with a wildcard. */
export function readKeyRecord(text: string): KeyRecord {
  const record: KeyRecord = {
    state: 'present',
    algorithm: null,
    bits: null,
    testing: false,
    strict: false,
    problems: [],
  };
  const invalid = (problem: KeyProblem): KeyRecord => ({
    ...record,
    state: 'invalid',
    problems: [...record.problems, problem],
  });
  if (text.length > MAX_RECORD) return invalid('syntax');
  const tags = readTags(text);
  if (tags === null || !(tags.has('p') || tags.get('v') === 'DKIM1' || tags.has('k'))) {
    const meant = /^[ \t]*v[ \t]*=[ \t]*DKIM1/i.test(text) || /(?:^|;)[ \t]*p[ \t]*=/.test(text);
    return meant ? invalid('syntax') : { ...record, state: 'unrelated' };
  }
  if (tags.has('')) return invalid('duplicate-tag');
  // RFC 6376 §3.6.1: v, if present, is the first tag and says exactly DKIM1.
  if (tags.has('v') && (tags.get('v') !== 'DKIM1' || tags.keys().next().value !== 'v'))
    return invalid('version');
  const flags = listOf(tags.get('t'));
  record.testing = flags.includes('y');
  record.strict = flags.includes('s');
  record.algorithm = (tags.get('k') ?? 'rsa').toLowerCase();
  const key = tags.get('p')?.replaceAll(/[ \t\r\n]/g, '');
  if (key === undefined) return invalid('no-key');
  if (key === '') return { ...record, state: 'revoked' };
  const services = listOf(tags.get('s'));
  if (services.length > 0 && !services.includes('*') && !services.includes('email'))
    return invalid('service');
  const hashes = listOf(tags.get('h'));
  // RFC 8301 §3.1: only SHA-256 counts.
  if (hashes.length > 0 && !hashes.includes('sha256')) return invalid('hash');

  const bytes = decode(key);
  if (bytes === null) return invalid('key-data');
  if (record.algorithm === 'ed25519') {
    if (bytes.length !== 32) return invalid('key-data');
    record.bits = 256;
  } else if (record.algorithm === 'rsa') {
    record.bits = rsaBits(bytes);
    if (record.bits === null) return invalid('key-data');
    if (record.bits < MIN_RSA_BITS) record.problems.push('short-key');
  } else {
    return invalid('key-type');
  }
  if (record.testing) record.problems.push('testing');
  return record;
}

/** RFC 6376 §3.2. Null where it is no tag list; a tag that comes twice is noted under `''`. */
function readTags(text: string): Map<string, string> | null {
  const parts = text.split(';');
  if (parts.length > MAX_TAGS) return null;
  const tags = new Map<string, string>();
  for (const part of parts) {
    if (part.trim() === '') continue;
    const equals = part.indexOf('=');
    const name = part.slice(0, Math.max(0, equals)).trim();
    if (equals === -1 || !tagName.test(name)) return null;
    if (tags.has(name)) tags.set('', name);
    else tags.set(name, part.slice(equals + 1).trim());
  }
  return tags;
}

const listOf = (value: string | undefined): string[] =>
  (value ?? '')
    .split(':')
    .map((part) => part.trim().toLowerCase())
    .filter((part) => part !== '');

function decode(text: string): Uint8Array | null {
  if (!base64.test(text)) return null;
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}

const SEQUENCE = 0x30;
const INTEGER = 0x02;
const BIT_STRING = 0x03;

interface Element {
  tag: number;
  start: number;
  end: number;
}

/** One DER element (X.690 §8.1) within `end`; null where the bytes are none. */
function elementAt(bytes: Uint8Array, at: number, end: number): Element | null {
  const tag = bytes[at];
  const head = bytes[at + 1];
  if (tag === undefined || head === undefined) return null;
  let start = at + 2;
  let length = head;
  if (head >= 0x80) {
    const size = head & 0x7f;
    if (size === 0 || size > 3) return null;
    length = 0;
    for (let index = 0; index < size; index++) length = length * 256 + (bytes[start + index] ?? 0);
    start += size;
  }
  return start + length <= end ? { tag, start, end: start + length } : null;
}

/**
 * Bits of the modulus in a SubjectPublicKeyInfo (RFC 5280 §4.1), which is what everybody publishes, or
 * in the bare RSAPublicKey (RFC 8017 §A.1.1) that RFC 6376 names. Null where it is neither.
 */
function rsaBits(bytes: Uint8Array): number | null {
  const whole = elementAt(bytes, 0, bytes.length);
  if (whole?.tag !== SEQUENCE) return null;
  const first = elementAt(bytes, whole.start, whole.end);
  if (first === null) return null;
  if (first.tag === INTEGER) return bitsOf(bytes, first);
  const string = elementAt(bytes, first.end, whole.end);
  if (first.tag !== SEQUENCE || string?.tag !== BIT_STRING) return null;
  // The first byte of a bit string counts its unused bits.
  const key = elementAt(bytes, string.start + 1, string.end);
  if (key?.tag !== SEQUENCE) return null;
  const modulus = elementAt(bytes, key.start, key.end);
  return modulus?.tag === INTEGER ? bitsOf(bytes, modulus) : null;
}

function bitsOf(bytes: Uint8Array, { start, end }: Element): number | null {
  let at = start;
  while (at < end && bytes[at] === 0) at++;
  const first = bytes[at];
  return first === undefined || at >= end ? null : (end - at - 1) * 8 + (32 - Math.clz32(first));
}
