/** Packets made wrong in every way that bytes can be, through the codec; repeatable by their seed. */
import { readAnswer } from '../../worker/dns/answer.ts';
import { encodeMessage } from '../../worker/dns/encode.ts';
import type { RRType } from '../../worker/dns/lookup.ts';
import { rrTypes } from '../../worker/dns/lookup.ts';
import type { Message } from '../../worker/dns/message.ts';
import { decodeMessage } from '../../worker/dns/message.ts';
import { toWire } from '../../worker/dns/names.ts';
import { answerQuery } from '../../worker/local/zone.ts';
import { typeCodes } from '../../worker/dns/rdata.ts';
import { ourRead, referenceRead } from './packets.ts';
import { world } from './world.ts';

export interface Fuzzed {
  read: number;
  refused: number;
  slowestMs: number;
  /** The first packets, in hex, of which we and the reference read different things. */
  differences: string[];
}

type Random = (below: number) => number;

/** mulberry32: small and repeatable. */
const randomFrom = (seed: number): Random => {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
};

const names = [
  'example.com',
  'mx.example.com',
  'alias.example.com',
  'dangling.example.com',
  'chain3.example.com',
  'long.example.com',
  'gone.example.com',
  'nullmx.example.com',
  'other.test',
];

const lawful = (): Uint8Array[] =>
  names.flatMap((name) =>
    rrTypes.map((type) => {
      const query: Message = {
        id: 0,
        response: false,
        opcode: 0,
        authoritative: false,
        truncated: false,
        recursionDesired: true,
        recursionAvailable: false,
        rcode: 0,
        questions: [{ name, type: typeCodes[type], class: 1 }],
        answers: [],
        authorities: [],
        additionals: [],
        edns: { payload: 1232, ede: null },
      };
      const answer = answerQuery(query, world);
      return encodeMessage({ ...answer, edns: { payload: 1232, ede: { code: 22, text: 'why' } } });
    }),
  );

/** Bytes that mean something to a parser. */
const telling = [0, 1, 2, 3, 12, 15, 16, 28, 41, 63, 64, 0x7f, 0x80, 0xbf, 0xc0, 0xff];

const mutate = (bytes: Uint8Array, random: Random): Uint8Array => {
  const out = Uint8Array.from(bytes);
  for (let left = 1 + random(4); left > 0; left--) {
    const at = random(out.length);
    const way = random(4);
    if (way === 0) out[at] = random(256);
    else if (way === 1) out[at] = telling[random(telling.length)] ?? 0;
    else if (way === 2) out[at] = (out[at] ?? 0) ^ (1 << random(8));
    else out.copyWithin(at, random(out.length), random(out.length));
  }
  const end = random(8);
  if (end === 0) return out.subarray(0, random(out.length));
  if (end === 1) return Uint8Array.from([...out, ...out.subarray(random(out.length))]);
  return out;
};

const noise = (random: Random): Uint8Array =>
  Uint8Array.from({ length: random(600) }, () => telling[random(64)] ?? random(256));

/** What the reference is known to get wrong is no difference: see the tests of hostile packets. */
const comparable = (message: Message): boolean =>
  message.answers.every(
    (record) =>
      record.type !== 'other' &&
      !/[^\u0020-\u007e]|\\/.test(JSON.stringify(record)) &&
      record.type !== 'AAAA',
  );

const use = (message: Message, type: RRType): void => {
  const name = message.questions[0]?.name ?? 'example.com';
  readAnswer(message, name, type, message.id);
  for (const record of message.answers) {
    const wire = toWire(record.name);
    if (!wire.ok || wire.text !== record.name) throw new Error(`cannot ask again: ${record.name}`);
  }
};

export const fuzz = (count: number, seed: number): Fuzzed => {
  const random = randomFrom(seed);
  const seeds = lawful();
  const seen: Fuzzed = { read: 0, refused: 0, slowestMs: 0, differences: [] };
  for (let index = 0; index < count; index++) {
    const origin = seeds[random(seeds.length)] ?? new Uint8Array();
    const bytes = random(10) === 0 ? noise(random) : mutate(origin, random);
    const start = performance.now();
    const decoded = decodeMessage(bytes);
    if (decoded.ok) use(decoded.message, rrTypes[random(rrTypes.length)] ?? 'A');
    seen.slowestMs = Math.max(seen.slowestMs, performance.now() - start);
    if (!decoded.ok) {
      seen.refused++;
      continue;
    }
    seen.read++;
    const theirs = comparable(decoded.message) ? referenceRead(bytes) : null;
    if (theirs && theirs.join('\n') !== ourRead(decoded.message).join('\n')) {
      if (seen.differences.length < 5) seen.differences.push(Buffer.from(bytes).toString('hex'));
    }
  }
  return seen;
};
