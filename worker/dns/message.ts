/**
 * DNS messages (RFC 1035 §4.1) on Uint8Array, read strictly: whatever does not add up to the last byte is
 * malformed, because a packet half understood turns into "not listed" or "no record" further up.
 */
import type { RData, RRType } from './lookup.ts';
import { Malformed, readName, toWire } from './names.ts';
import { readers, typeCodes } from './rdata.ts';

/** RFC 1035 §4.2.2: the two-byte length in front of a message over a stream. */
export const MAX_MESSAGE = 65_535;
const HEADER = 12;
/** Least size of a question and of a record: counts that cannot fit are refused before any loop runs. */
const MIN_QUESTION = 5;
const MIN_RECORD = 11;
const CLASS_IN = 1;
const OPT = 41;
const EDE_OPTION = 15;
/** Extra text of RFC 8914 is shown to people: longer is not an explanation. */
const MAX_EDE_TEXT = 120;

export interface Question {
  name: string;
  /** Type code as sent: hostile packets may ask anything. */
  type: number;
  class: number;
}
export type KnownRecord = {
  [T in RRType]: { name: string; type: T; ttl: number; data: RData[T] };
}[RRType];
/** A type or class we do not ask for, kept as bytes. */
interface OtherRecord {
  name: string;
  type: 'other';
  code: number;
  class: number;
  ttl: number;
  bytes: Uint8Array;
}
export type ResourceRecord = KnownRecord | OtherRecord;
/** Extended DNS error, RFC 8914. */
export interface Ede {
  code: number;
  text: string;
}
export interface Message {
  id: number;
  response: boolean;
  opcode: number;
  authoritative: boolean;
  truncated: boolean;
  recursionDesired: boolean;
  recursionAvailable: boolean;
  /** With the upper bits of EDNS where an OPT record is present (RFC 6891 §6.1.3). */
  rcode: number;
  questions: Question[];
  answers: ResourceRecord[];
  authorities: ResourceRecord[];
  additionals: ResourceRecord[];
  /** Null without an OPT record. */
  edns: { payload: number; ede: Ede | null } | null;
}
export type Decoded = { ok: true; message: Message } | { ok: false; what: string };

const typeNames: ReadonlyMap<number, RRType> = new Map(
  Object.entries(typeCodes).map(([name, code]) => [code, name as RRType]),
);
const lossyUtf8 = new TextDecoder();

/** A place in the packet that moves on as things are read. */
class Reader {
  readonly bytes: Uint8Array;
  at = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  u16(): number {
    const high = this.bytes[this.at];
    const low = this.bytes[this.at + 1];
    if (high === undefined || low === undefined) throw new Malformed('ends inside a number');
    this.at += 2;
    return (high << 8) | low;
  }

  u32(): number {
    return this.u16() * 0x10000 + this.u16();
  }

  name(): string {
    const { name, next } = readName(this.bytes, this.at);
    this.at = next;
    return name;
  }
}

const readQuestion = (reader: Reader): Question => ({
  name: reader.name(),
  type: reader.u16(),
  class: reader.u16(),
});

/** RFC 2181 §8: a TTL with its top bit set is zero. */
const readTtl = (value: number): number => (value > 0x7fffffff ? 0 : value);

const knownRecord = (
  reader: Reader,
  name: string,
  type: RRType,
  ttl: number,
  end: number,
): KnownRecord =>
  // One generic reader per type: the pairing of type and data holds by construction.
  ({ name, type, ttl, data: readers[type](reader.bytes, reader.at, end) }) as KnownRecord;

const readRecord = (reader: Reader): ResourceRecord => {
  const name = reader.name();
  const code = reader.u16();
  const klass = reader.u16();
  const ttlField = reader.u32();
  const length = reader.u16();
  const end = reader.at + length;
  if (end > reader.bytes.length) throw new Malformed('record runs past the end');
  const type = klass === CLASS_IN ? typeNames.get(code) : undefined;
  const record: ResourceRecord = type
    ? knownRecord(reader, name, type, readTtl(ttlField), end)
    : {
        name,
        type: 'other',
        code,
        class: klass,
        // The field of an OPT record is no TTL.
        ttl: code === OPT ? ttlField : readTtl(ttlField),
        bytes: reader.bytes.subarray(reader.at, end),
      };
  reader.at = end;
  return record;
};

const readSection = <T>(
  reader: Reader,
  count: number,
  least: number,
  read: (from: Reader) => T,
): T[] => {
  if (count * least > reader.bytes.length - reader.at) {
    throw new Malformed('more records announced than the packet can hold');
  }
  const items: T[] = [];
  for (let index = 0; index < count; index++) items.push(read(reader));
  return items;
};

/** Text of strangers that people will read: one line, bounded. */
const plain = (text: string): string =>
  text
    .slice(0, MAX_EDE_TEXT)
    .replaceAll(/[\p{Cc}\p{Cf}]/gu, ' ')
    .trim();

const readEde = (options: Uint8Array): Ede | null => {
  const reader = new Reader(options);
  let ede: Ede | null = null;
  while (reader.at < options.length) {
    const option = reader.u16();
    const end = reader.u16() + reader.at;
    if (end > options.length) throw new Malformed('EDNS option runs past its record');
    if (option === EDE_OPTION && ede === null) {
      const code = reader.u16();
      if (reader.at > end) throw new Malformed('extended error too short');
      ede = { code, text: plain(lossyUtf8.decode(options.subarray(reader.at, end))) };
    }
    reader.at = end;
  }
  return ede;
};

const read = (bytes: Uint8Array): Message => {
  const reader = new Reader(bytes);
  const id = reader.u16();
  const flags = reader.u16();
  const counts = [reader.u16(), reader.u16(), reader.u16(), reader.u16()] as const;
  const questions = readSection(reader, counts[0], MIN_QUESTION, readQuestion);
  const answers = readSection(reader, counts[1], MIN_RECORD, readRecord);
  const authorities = readSection(reader, counts[2], MIN_RECORD, readRecord);
  const additionals = readSection(reader, counts[3], MIN_RECORD, readRecord);
  if (reader.at !== bytes.length) throw new Malformed('bytes left over after the last record');

  const opts = additionals.filter((record) => record.type === 'other' && record.code === OPT);
  // RFC 6891 §6.1.1: never more than one, at the root.
  if (opts.length > 1) throw new Malformed('several OPT records');
  const opt = opts[0];
  if (opt && opt.name !== '') throw new Malformed('OPT record not at the root');
  const edns =
    opt?.type === 'other'
      ? { payload: opt.class, ede: readEde(opt.bytes), upperRcode: opt.ttl >>> 24 }
      : null;
  return {
    id,
    response: (flags & 0x8000) !== 0,
    opcode: (flags >>> 11) & 0xf,
    authoritative: (flags & 0x0400) !== 0,
    truncated: (flags & 0x0200) !== 0,
    recursionDesired: (flags & 0x0100) !== 0,
    recursionAvailable: (flags & 0x0080) !== 0,
    rcode: (flags & 0xf) | ((edns?.upperRcode ?? 0) << 4),
    questions,
    answers,
    authorities,
    additionals: additionals.filter((record) => record !== opt),
    edns: edns && { payload: edns.payload, ede: edns.ede },
  };
};

/** A packet as a message, or what is wrong with it. Never throws, whatever the bytes; linear in their number. */
export const decodeMessage = (bytes: Uint8Array): Decoded => {
  if (bytes.length < HEADER) return { ok: false, what: 'shorter than a header' };
  if (bytes.length > MAX_MESSAGE) return { ok: false, what: 'longer than a DNS message' };
  try {
    return { ok: true, message: read(bytes) };
  } catch (error) {
    if (error instanceof Malformed) return { ok: false, what: error.message };
    throw error;
  }
};

export type Query =
  | { ok: true; bytes: Uint8Array<ArrayBuffer>; name: string }
  | { ok: false; what: string };

/** Payload size that avoids fragments (DNS flag day 2020); over HTTP it only says that EDNS is understood. */
const PAYLOAD = 1232;

/**
 * A question with recursion desired and an OPT record (without one no resolver may send an extended error,
 * RFC 8914 §2). `name` is the text form actually asked. A name that cannot be asked is refused, never altered.
 */
export const queryFor = (name: string, type: RRType, id: number): Query => {
  const encoded = toWire(name);
  if (!encoded.ok) return encoded;
  const { wire } = encoded;
  const bytes = new Uint8Array(HEADER + wire.length + 4 + MIN_RECORD);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, id);
  view.setUint16(2, 0x0100);
  view.setUint16(4, 1);
  view.setUint16(10, 1);
  bytes.set(wire, HEADER);
  const after = HEADER + wire.length;
  view.setUint16(after, typeCodes[type]);
  view.setUint16(after + 2, CLASS_IN);
  view.setUint16(after + 5, OPT);
  view.setUint16(after + 7, PAYLOAD);
  return { ok: true, bytes, name: encoded.text };
};

/** The query alone. Throws RangeError on a name that cannot be asked: for names that we wrote ourselves. */
export const encodeQuery = (name: string, type: RRType, id = 0): Uint8Array<ArrayBuffer> => {
  const query = queryFor(name, type, id);
  if (!query.ok) throw new RangeError(`${query.what}: ${name}`);
  return query.bytes;
};
