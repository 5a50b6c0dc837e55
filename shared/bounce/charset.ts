/**
 * Bytes → text for whatever charset a mail names, misnames or leaves out. Never throws.
 * Bytes travel as binary strings (one char = one byte) because mail is cut and searched as text
 * long before it is known which part is in which charset.
 */

/** Misspellings and private names seen in bounces → the WHATWG label (encoding.spec.whatwg.org). */
const aliases: Record<string, string> = {
  'uft-8': 'utf-8',
  utf8n: 'utf-8',
  'utf-8n': 'utf-8',
  utf_8: 'utf-8',
  cp932: 'shift_jis',
  'x-ms-cp932': 'shift_jis',
  'iso-2022-jp-ms': 'iso-2022-jp',
  'iso-2022-jp-1': 'iso-2022-jp',
  'iso-2022-jp-2': 'iso-2022-jp',
  cp50220: 'iso-2022-jp',
  cp50221: 'iso-2022-jp',
  'eucjp-win': 'euc-jp',
  euc_jp: 'euc-jp',
  cp949: 'euc-kr',
  cp936: 'gbk',
  cp950: 'big5',
  'hz-gb-2312': 'gbk',
};

/** RFC 2152; the first two are the names Exchange 5.5 used. */
const utf7Names = new Set([
  'utf-7',
  'unicode-1-1-utf-7',
  'x-unicode-1-1-utf-7',
  'csunicode11utf7',
  'utf7',
]);

/** Names that say "bytes above 127 may occur, we do not know which": look at the bytes. */
const unspecific = new Set([
  '',
  'us-ascii',
  'ascii',
  'ansi_x3.4-1968',
  'iso-8859-1',
  'latin1',
  'windows-1252',
  'cp1252',
  'unknown-8bit',
  'x-unknown',
  'unknown',
  '8bit',
  '7bit',
  'binary',
  'default',
  'x-user-defined',
  'none',
]);

const decoders = new Map<string, TextDecoder | null>();
/** Labels come from mail; an attacker's thousand names must not fill memory. */
const MAX_DECODERS = 100;
const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });

function decoderFor(label: string): TextDecoder | null {
  const known = decoders.get(label);
  if (known !== undefined) return known;
  let made: TextDecoder | null = null;
  try {
    made = new TextDecoder(label);
  } catch {
    made = null;
  }
  if (decoders.size < MAX_DECODERS) decoders.set(label, made);
  return made;
}

export function bytesOf(binary: string): Uint8Array {
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at) & 0xff;
  return bytes;
}

const windows = new TextDecoder('windows-1252');

/** windows-1252 names 27 of its 32 upper controls otherwise; here each is the byte it came from. */
const bytesByChar = new Map(
  Array.from({ length: 32 }, (_, at): [string, string] => [
    windows.decode(Uint8Array.of(0x80 + at)),
    String.fromCharCode(0x80 + at),
  ]),
);

export function binaryOf(bytes: Uint8Array): string {
  return windows.decode(bytes).replace(/[\u0100-\uffff]/g, (char) => bytesByChar.get(char) ?? char);
}

const HIGH = /[\u0080-\uffff]/;

export function isAscii(text: string): boolean {
  return !HIGH.test(text);
}

function tryUtf8(bytes: Uint8Array): string | null {
  try {
    return strictUtf8.decode(bytes);
  } catch {
    return null;
  }
}

/** RFC 2152: `+…-` holds base64 of UTF-16. What is no base64 stays as it was. */
function decodeUtf7(text: string): string {
  return text.replace(/\+([A-Za-z0-9+/]*)-?/g, (whole, base64: string) => {
    if (base64 === '') return whole === '+-' ? '+' : whole;
    let out = '';
    let bits = 0;
    let held = 0;
    for (let at = 0; at < base64.length; at++) {
      held = ((held << 6) | sextet(base64.charCodeAt(at))) & 0x3fffff;
      bits += 6;
      if (bits >= 16) {
        bits -= 16;
        out += String.fromCharCode((held >> bits) & 0xffff);
      }
    }
    return out === '' ? whole : out;
  });
}

function sextet(code: number): number {
  if (code >= 65 && code <= 90) return code - 65;
  if (code >= 97 && code <= 122) return code - 71;
  if (code >= 48 && code <= 57) return code + 4;
  return code === 43 ? 62 : 63;
}

/** @param binary one char per byte. @param charset as the mail names it; `''` when it does not. */
export function decodeBinary(binary: string, charset: string): string {
  const name = charset.trim().toLowerCase();
  const label = aliases[name] ?? name;
  if (utf7Names.has(label)) return decodeUtf7(binary);
  const escapes = binary.includes('\u001b');
  if (isAscii(binary) && !escapes && !label.startsWith('utf-16') && !label.startsWith('hz'))
    return binary;
  if (unspecific.has(label)) return guess(binary, escapes);
  const bytes = bytesOf(binary);
  const decoder = decoderFor(label);
  if (decoder === null) return guess(binary, escapes);
  const text = decoder.decode(bytes);
  // A part that names a charset it is not in: UTF-8 is the one that can be recognised for certain.
  if (!text.includes('\ufffd')) return text;
  return tryUtf8(bytes) ?? (label === 'utf-8' ? guess(binary, escapes) : text);
}

function guess(binary: string, escapes: boolean): string {
  if (escapes && /\u001b[$(]/.test(binary))
    return decoderFor('iso-2022-jp')?.decode(bytesOf(binary)) ?? binary;
  const bytes = bytesOf(binary);
  return tryUtf8(bytes) ?? windows.decode(bytes);
}
