/** Messages to bytes: what a DNS server needs. Names are compressed (RFC 1035 §4.1.4) as real servers do. */
import type { RData, RRType } from './lookup.ts';
import type { Message, ResourceRecord } from './message.ts';
import { toWire } from './names.ts';
import { typeCodes, writers } from './rdata.ts';

const HEADER = 12;
const OPT = 41;
const EDE_OPTION = 15;
/** A pointer has 14 bits. */
const MAX_POINTER = 0x3fff;

class Writer {
  readonly out: number[] = [];
  readonly #seen = new Map<string, number>();

  u16(value: number): void {
    this.out.push((value >>> 8) & 0xff, value & 0xff);
  }

  u32(value: number): void {
    this.u16(Math.floor(value / 0x10000));
    this.u16(value % 0x10000);
  }

  /** Throws RangeError on a name that does not exist on the wire. */
  name(name: string): void {
    const encoded = toWire(name);
    if (!encoded.ok) throw new RangeError(`${encoded.what}: ${name}`);
    const { wire } = encoded;
    for (let at = 0; ;) {
      const length = wire[at] ?? 0;
      if (length === 0) break;
      const rest = wire.subarray(at).join(',');
      const seen = this.#seen.get(rest);
      if (seen !== undefined) {
        this.u16(0xc000 | seen);
        return;
      }
      if (this.out.length <= MAX_POINTER) this.#seen.set(rest, this.out.length);
      this.out.push(...wire.subarray(at, at + 1 + length));
      at += 1 + length;
    }
    this.out.push(0);
  }
}

const dataOf = (record: ResourceRecord): ArrayLike<number> => {
  if (record.type === 'other') return record.bytes;
  // One generic writer per type: the pairing of type and data holds by construction.
  const write = writers[record.type] as (value: RData[RRType]) => number[];
  return write(record.data);
};

const writeRecord = (writer: Writer, record: ResourceRecord): void => {
  writer.name(record.name);
  writer.u16(record.type === 'other' ? record.code : typeCodes[record.type]);
  writer.u16(record.type === 'other' ? record.class : 1);
  writer.u32(record.ttl);
  const data = dataOf(record);
  if (data.length > 0xffff) throw new RangeError(`record too long: ${record.name}`);
  writer.u16(data.length);
  for (let at = 0; at < data.length; at++) writer.out.push(data[at] ?? 0);
};

const writeOpt = (writer: Writer, edns: NonNullable<Message['edns']>, rcode: number): void => {
  writer.out.push(0);
  writer.u16(OPT);
  writer.u16(edns.payload);
  writer.u32((rcode >>> 4) * 0x1000000);
  if (!edns.ede) {
    writer.u16(0);
    return;
  }
  const text = new TextEncoder().encode(edns.ede.text);
  writer.u16(text.length + 6);
  writer.u16(EDE_OPTION);
  writer.u16(text.length + 2);
  writer.u16(edns.ede.code);
  writer.out.push(...text);
};

const flagsOf = (message: Message): number =>
  (message.response ? 0x8000 : 0) |
  (message.opcode << 11) |
  (message.authoritative ? 0x0400 : 0) |
  (message.truncated ? 0x0200 : 0) |
  (message.recursionDesired ? 0x0100 : 0) |
  (message.recursionAvailable ? 0x0080 : 0) |
  (message.rcode & 0xf);

/** A message as bytes. Throws RangeError on data that no message can hold: it is our own data, not a stranger's. */
export const encodeMessage = (message: Message): Uint8Array => {
  const writer = new Writer();
  writer.u16(message.id);
  writer.u16(flagsOf(message));
  writer.u16(message.questions.length);
  writer.u16(message.answers.length);
  writer.u16(message.authorities.length);
  writer.u16(message.additionals.length + (message.edns ? 1 : 0));
  if (writer.out.length !== HEADER) throw new RangeError('header is twelve bytes');
  for (const question of message.questions) {
    writer.name(question.name);
    writer.u16(question.type);
    writer.u16(question.class);
  }
  for (const record of message.answers) writeRecord(writer, record);
  for (const record of message.authorities) writeRecord(writer, record);
  for (const record of message.additionals) writeRecord(writer, record);
  if (message.edns) writeOpt(writer, message.edns, message.rcode);
  return Uint8Array.from(writer.out);
};
