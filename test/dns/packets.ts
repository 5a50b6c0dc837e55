/** Generated messages, and the same in the form of the dns-packet library, the reference of the codec's tests. */
import * as reference from 'dns-packet';
import * as fc from 'fast-check';
import type { RRType } from '../../worker/dns/lookup.ts';
import type { KnownRecord, Message } from '../../worker/dns/message.ts';
import { typeCodes } from '../../worker/dns/rdata.ts';

const label = fc.stringMatching(/^[a-z0-9_-]{1,12}$/);
const longLabel = fc.stringMatching(/^[a-z]{63}$/);
const anyName: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 9, arbitrary: label }, { weight: 1, arbitrary: longLabel }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((labels) => labels.join('.'))
  .filter((name) => name.length <= 253);

/** Objects like any other. */
const plain = { noNullPrototype: true } as const;
const ttl = fc.nat(0x7fffffff);
const u16 = fc.nat(0xffff);
const u32 = fc.nat(0xffffffff);
const record = <T extends RRType>(
  type: T,
  data: fc.Arbitrary<(KnownRecord & { type: T })['data']>,
): fc.Arbitrary<KnownRecord> =>
  fc
    .record({ name: anyName, ttl, data }, plain)
    .map((rest) => Object.assign(rest, { type }) as KnownRecord);

const anyRecord: fc.Arbitrary<KnownRecord> = fc.oneof(
  record('A', fc.ipV4()),
  record(
    'AAAA',
    // Canonical already: compressing is tested by itself.
    fc
      .array(fc.integer({ min: 1, max: 0xffff }), { minLength: 8, maxLength: 8 })
      .map((groups) => groups.map((group) => group.toString(16)).join(':')),
  ),
  record('CNAME', anyName),
  record('NS', anyName),
  record('PTR', anyName),
  record('MX', fc.record({ preference: u16, exchange: anyName }, plain)),
  record(
    'SOA',
    fc.record(
      {
        mname: anyName,
        rname: anyName,
        serial: u32,
        refresh: u32,
        retry: u32,
        expire: u32,
        minimum: u32,
      },
      plain,
    ),
  ),
  record(
    'TXT',
    fc.string({
      maxLength: 600,
      unit: fc.constantFrom(...'abz019=;:'.split(''), ' ', '"', '\\', 'é', '✓'),
    }),
  ),
);

const records = fc.array(anyRecord, { maxLength: 5 });
export const anyMessage: fc.Arbitrary<Message> = fc.record(
  {
    id: u16,
    response: fc.boolean(),
    opcode: fc.constant(0),
    authoritative: fc.boolean(),
    truncated: fc.boolean(),
    recursionDesired: fc.boolean(),
    recursionAvailable: fc.boolean(),
    rcode: fc.nat(10),
    questions: fc
      .record({ name: anyName, type: fc.constantFrom(...Object.values(typeCodes)) })
      .map((question) => [{ ...question, class: 1 }]),
    answers: records,
    authorities: records,
    additionals: records,
    edns: fc.constantFrom(null, { payload: 1232, ede: null }),
  },
  plain,
);

const typeNames = new Map(Object.entries(typeCodes).map(([name, code]) => [code, name]));

const referenceRecord = (known: KnownRecord): reference.Answer => {
  if (known.type !== 'TXT') return { ...known, class: 'IN' };
  const bytes = Buffer.from(known.data);
  const data: Buffer[] = [];
  for (let at = 0; at === 0 || at < bytes.length; at += 255)
    data.push(bytes.subarray(at, at + 255));
  return { ...known, class: 'IN', data };
};

const isKnown = (item: { type: string }): item is KnownRecord => item.type !== 'other';

const flagsOf = (message: Message): number =>
  (message.authoritative ? reference.AUTHORITATIVE_ANSWER : 0) |
  (message.truncated ? reference.TRUNCATED_RESPONSE : 0) |
  (message.recursionDesired ? reference.RECURSION_DESIRED : 0) |
  (message.recursionAvailable ? reference.RECURSION_AVAILABLE : 0) |
  message.rcode;

/** The message as dns-packet writes it. */
export const referenceEncode = (message: Message): Uint8Array => {
  const opt: reference.Answer[] = message.edns
    ? [
        {
          type: 'OPT',
          name: '.',
          udpPayloadSize: message.edns.payload,
          extendedRcode: 0,
          ednsVersion: 0,
          flags: 0,
          flag_do: false,
          options: [],
        },
      ]
    : [];
  return new Uint8Array(
    reference.encode({
      id: message.id,
      type: message.response ? 'response' : 'query',
      flags: flagsOf(message),
      questions: message.questions.map(({ name, type }) => ({
        name,
        type: (typeNames.get(type) ?? 'A') as RRType,
      })),
      answers: message.answers.filter(isKnown).map(referenceRecord),
      authorities: message.authorities.filter(isKnown).map(referenceRecord),
      additionals: [...message.additionals.filter(isKnown).map(referenceRecord), ...opt],
    }),
  );
};

/** The answers as dns-packet reads them, one line each; null where it throws. */
export const referenceRead = (bytes: Uint8Array): string[] | null => {
  try {
    return (reference.decode(Buffer.from(bytes)).answers ?? []).map((answer) =>
      JSON.stringify([nameOf(answer.name), answer.type, valueOf(answer)]),
    );
  } catch {
    return null;
  }
};

const nameOf = (name: string): string => (name === '.' ? '' : name.toLowerCase());

const valueOf = (answer: reference.Answer): unknown => {
  if (answer.type === 'TXT') {
    return Buffer.concat([answer.data].flat().map((part) => Buffer.from(part))).toString();
  }
  if (answer.type === 'A' || answer.type === 'AAAA') return answer.data;
  if (answer.type === 'CNAME' || answer.type === 'NS' || answer.type === 'PTR') {
    return nameOf(answer.data);
  }
  if (answer.type === 'MX') return [answer.data.preference ?? 0, nameOf(answer.data.exchange)];
  if (answer.type === 'SOA') {
    return [nameOf(answer.data.mname), answer.data.serial, answer.data.minimum];
  }
  return null;
};

/** Our reading in the same form. */
export const ourRead = (message: Message): string[] =>
  message.answers.map((answer) => JSON.stringify([answer.name, answer.type, ourValue(answer)]));

const ourValue = (answer: Message['answers'][number]): unknown => {
  if (answer.type === 'other') return null;
  if (answer.type === 'MX') return [answer.data.preference, answer.data.exchange];
  if (answer.type === 'SOA') return [answer.data.mname, answer.data.serial, answer.data.minimum];
  return answer.data;
};
