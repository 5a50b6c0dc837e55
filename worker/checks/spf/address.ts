/** Internet addresses as SPF means them: strict text forms, and IPv4-mapped IPv6 is IPv4 (RFC 7208 §5). */
import ipaddr from 'ipaddr.js';

export interface Address {
  family: 4 | 6;
  /** Canonical text: dotted quad, or RFC 5952. */
  text: string;
  bytes: readonly number[];
}

/** qnum (RFC 7208 §5.6): no leading zeros. ipaddr.js would also take octal and short forms. */
const dottedQuad = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/;
const ipv6Characters = /^[0-9a-fA-F:.]{2,45}$/;

/** The address in `text`, null if it is none. A mapped address stays IPv6: only `parseClient` unmaps. */
export function parseAddress(text: string): Address | null {
  if (dottedQuad.test(text)) {
    return { family: 4, text, bytes: text.split('.').map(Number) };
  }
  if (!text.includes(':') || !ipv6Characters.test(text)) return null;
  const url = `http://[${text}]/`;
  // The URL parser spells every address in hexadecimal; ipaddr.js alone reads ::a.b.c.d as ::ffff:a.b.c.d.
  if (!URL.canParse(url)) return null;
  const canonical = new URL(url).hostname.slice(1, -1);
  const parsed = ipaddr.IPv6.parse(canonical);
  return { family: 6, text: canonical, bytes: parsed.toByteArray() };
}

/** The address of a client: as `parseAddress`, with `::ffff:a.b.c.d` taken for `a.b.c.d`. */
export function parseClient(text: string): Address | null {
  const address = parseAddress(text.trim());
  if (address === null || address.family === 4) return address;
  const mapped =
    address.bytes.slice(0, 10).every((byte) => byte === 0) &&
    address.bytes[10] === 0xff &&
    address.bytes[11] === 0xff;
  return mapped ? parseAddress(address.bytes.slice(12).join('.')) : address;
}

/** Do both share their first `prefix` bits? Addresses of two families never do. */
export function inNetwork(address: Address, network: Address, prefix: number): boolean {
  if (address.family !== network.family) return false;
  const whole = prefix >> 3;
  for (let index = 0; index < whole; index++) {
    if (address.bytes[index] !== network.bytes[index]) return false;
  }
  const rest = prefix & 7;
  if (rest === 0) return true;
  const shift = 8 - rest;
  return (address.bytes[whole] ?? 0) >> shift === (network.bytes[whole] ?? 0) >> shift;
}

/** The `i` macro's form (RFC 7208 §7.3): dotted quad, or 32 nibbles with dots. */
export function dotted(address: Address): string {
  if (address.family === 4) return address.text;
  return address.bytes
    .flatMap((byte) => [byte >> 4, byte & 15])
    .map((nibble) => nibble.toString(16).toUpperCase())
    .join('.');
}

/** Where the PTR records of an address are (RFC 1035 §3.5, RFC 3596 §2.5). */
export function reverseName(address: Address): string {
  const labels = dotted(address).toLowerCase().split('.').toReversed().join('.');
  return `${labels}.${address.family === 4 ? 'in-addr' : 'ip6'}.arpa`;
}
