/** The data of the eight record types we ask for: bytes → value and back. Bounds are exact: not a byte more or less. */
import ipaddr from 'ipaddr.js';
import type { RData, RRType } from './lookup.ts';
import { Malformed, readName, toWire } from './names.ts';

export const typeCodes: Readonly<Record<RRType, number>> = {
  A: 1,
  NS: 2,
  CNAME: 5,
  SOA: 6,
  PTR: 12,
  MX: 15,
  TXT: 16,
  AAAA: 28,
};

const u16 = (bytes: Uint8Array, at: number): number =>
  ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
const u32 = (bytes: Uint8Array, at: number): number =>
  u16(bytes, at) * 0x10000 + u16(bytes, at + 2);

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Bytes of a TXT record as text: UTF-8 where they are valid UTF-8, else one character per byte (Latin-1).
 * ASCII, which is all that SPF, DKIM and DMARC allow, is the same either way.
 */
const textOf = (bytes: Uint8Array): string => {
  let ascii = true;
  for (const byte of bytes) {
    if (byte > 0x7f) {
      ascii = false;
      break;
    }
  }
  if (!ascii) {
    try {
      return strictUtf8.decode(bytes);
    } catch {
      // Not UTF-8: fall through to one character per byte.
    }
  }
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
};

/** An IPv6 address in RFC 5952 form, mapped IPv4 in dotted form (§5). */
const presentV6 = (bytes: Uint8Array): string => {
  const address = new ipaddr.IPv6([...bytes]);
  return address.isIPv4MappedAddress()
    ? `::ffff:${address.toIPv4Address().toString()}`
    : address.toRFC5952String();
};

/** A name that must end exactly where the data ends. */
const lastName = (bytes: Uint8Array, at: number, end: number): string => {
  const { name, next } = readName(bytes, at);
  if (next !== end) throw new Malformed('name and rdlength disagree');
  return name;
};

const readTxt = (bytes: Uint8Array, at: number, end: number): string => {
  // RFC 1035 §3.3.14 wants one string at least; servers exist that send none for an empty text.
  const joined = new Uint8Array(end - at);
  let size = 0;
  for (let position = at; position < end;) {
    const length = bytes[position] ?? 0;
    const stop = position + 1 + length;
    if (stop > end) throw new Malformed('TXT string runs past its record');
    joined.set(bytes.subarray(position + 1, stop), size);
    size += length;
    position = stop;
  }
  return textOf(joined.subarray(0, size));
};

const readSoa = (bytes: Uint8Array, at: number, end: number): RData['SOA'] => {
  const mname = readName(bytes, at);
  const rname = readName(bytes, mname.next);
  const numbers = rname.next;
  if (numbers + 20 !== end) throw new Malformed('SOA and rdlength disagree');
  return {
    mname: mname.name,
    rname: rname.name,
    serial: u32(bytes, numbers),
    refresh: u32(bytes, numbers + 4),
    retry: u32(bytes, numbers + 8),
    expire: u32(bytes, numbers + 12),
    minimum: u32(bytes, numbers + 16),
  };
};

type Readers = { [T in RRType]: (bytes: Uint8Array, at: number, end: number) => RData[T] };

/** Value of the data in `bytes[at, end)`; the whole packet is given because names may point back. Throws Malformed. */
export const readers: Readers = {
  A: (bytes, at, end) => {
    if (end - at !== 4) throw new Malformed('A record is not 4 bytes');
    return bytes.subarray(at, end).join('.');
  },
  AAAA: (bytes, at, end) => {
    if (end - at !== 16) throw new Malformed('AAAA record is not 16 bytes');
    return presentV6(bytes.subarray(at, end));
  },
  CNAME: lastName,
  NS: lastName,
  PTR: lastName,
  MX: (bytes, at, end) => {
    if (end - at < 3) throw new Malformed('MX record too short');
    return { preference: u16(bytes, at), exchange: lastName(bytes, at + 2, end) };
  },
  SOA: readSoa,
  TXT: readTxt,
};

const numberBytes = (value: number, size: 2 | 4): number[] =>
  size === 2
    ? [(value >>> 8) & 0xff, value & 0xff]
    : [(value >>> 24) & 0xff, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff];

const nameBytes = (name: string): number[] => {
  const encoded = toWire(name);
  if (!encoded.ok) throw new RangeError(`${encoded.what}: ${name}`);
  return [...encoded.wire];
};

/** Text as TXT character-strings of at most 255 bytes (RFC 1035 §3.3.14). */
const txtBytes = (text: string): number[] => {
  const bytes = new TextEncoder().encode(text);
  const out: number[] = [];
  for (let at = 0; at < bytes.length || at === 0; at += 255) {
    const part = bytes.subarray(at, at + 255);
    out.push(part.length, ...part);
  }
  return out;
};

type Writers = { [T in RRType]: (value: RData[T]) => number[] };

/** Data of a record, names uncompressed. Throws on a value that no record can hold: it is our own zone data. */
export const writers: Writers = {
  A: (address) => ipaddr.IPv4.parse(address).toByteArray(),
  AAAA: (address) => ipaddr.IPv6.parse(address).toByteArray(),
  CNAME: nameBytes,
  NS: nameBytes,
  PTR: nameBytes,
  MX: ({ preference, exchange }) => [...numberBytes(preference, 2), ...nameBytes(exchange)],
  SOA: (soa) => [
    ...nameBytes(soa.mname),
    ...nameBytes(soa.rname),
    ...[soa.serial, soa.refresh, soa.retry, soa.expire, soa.minimum].flatMap((value) =>
      numberBytes(value, 4),
    ),
  ],
  TXT: txtBytes,
};
