/** Every way a resolver's answer is known to go wrong, made on purpose: for tests of what we say then. */
import { encodeMessage } from '../dns/encode.ts';
import type { Ede, Message, ResourceRecord } from '../dns/message.ts';

export interface DohReply {
  status: number;
  headers: Record<string, string>;
  body: Uint8Array;
  /** To wait before sending. */
  delayMs: number;
}

export const faults = [
  'servfail',
  'servfail-ede',
  'refused',
  'notimp',
  'blocked',
  'http-429',
  'http-500',
  'redirect',
  'content-type',
  'empty-body',
  'garbage',
  'cut',
  'trailing',
  'too-large',
  'not-a-response',
  'wrong-id',
  'wrong-question',
  'no-question',
  'stray-records',
  'referral',
  'tc',
  'short-a',
  'pointer-loop',
  'pointer-forward',
  'rdlength-overrun',
  'count-too-high',
  'alias-loop',
  'slow',
] as const;
export type Fault = (typeof faults)[number];

const NXDOMAIN = 3;
/** Longer than any time-out in use. */
const SLOW_MS = 60_000;
const HEADER = 12;

const plain = (body: Uint8Array): DohReply => ({
  status: 200,
  headers: { 'content-type': 'application/dns-message' },
  body,
  delayMs: 0,
});

const other = (status: number, headers: Record<string, string>, text: string): DohReply => ({
  status,
  headers,
  body: new TextEncoder().encode(text),
  delayMs: 0,
});

/** The packet without its additional section, so that what is appended stands where it says. */
const bare = (message: Message): Message => ({ ...message, edns: null, additionals: [] });

/** An answer record of type A as raw bytes, its owner a pointer to the question, appended to the question. */
const withRawAnswer = (message: Message, record: readonly number[]): DohReply => {
  const head = encodeMessage({ ...bare(message), rcode: 0, answers: [], authorities: [] });
  const body = Uint8Array.from([...head, ...record]);
  body[7] = 1;
  return plain(body);
};

const POINTER_TO_QUESTION = [0xc0, HEADER];
const A_IN_TTL = [0, 1, 0, 1, 0, 0, 0, 60];

const aliasLoop = (message: Message): ResourceRecord[] => {
  const name = message.questions[0]?.name ?? '';
  const second = `loop.${name}`;
  return [
    { name, type: 'CNAME', ttl: 60, data: second },
    { name: second, type: 'CNAME', ttl: 60, data: name },
  ];
};

const encoded = (answer: Message, part: Partial<Message>): DohReply =>
  plain(encodeMessage({ ...answer, ...part }));

const error = (answer: Message, rcode: number, ede: Ede | null): DohReply =>
  encoded(answer, { rcode, answers: [], authorities: [], edns: { payload: 1232, ede } });

const strays: ResourceRecord[] = [
  { name: 'another.test', type: 'A', ttl: 60, data: '127.0.0.2' },
  { name: 'another.test', type: 'AAAA', ttl: 60, data: '2001:db8::1' },
  { name: 'another.test', type: 'TXT', ttl: 60, data: 'v=spf1 +all' },
  { name: 'another.test', type: 'PTR', ttl: 60, data: 'another.test' },
  { name: 'another.test', type: 'MX', ttl: 60, data: { preference: 1, exchange: 'a.test' } },
];
const rootServers: ResourceRecord[] = [
  { name: '', type: 'NS', ttl: 60, data: 'a.root-servers.net' },
];

const spoilers: Readonly<Record<Fault, (answer: Message) => DohReply>> = {
  servfail: (answer) => error(answer, 2, null),
  'servfail-ede': (answer) => error(answer, 2, { code: 22, text: 'every server is silent' }),
  refused: (answer) => error(answer, 5, null),
  notimp: (answer) => error(answer, 4, null),
  blocked: (answer) => error(answer, NXDOMAIN, { code: 15, text: 'malicious domain' }),
  'http-429': () => other(429, { 'content-type': 'text/plain', 'retry-after': '60' }, 'slow down'),
  'http-500': () => other(500, { 'content-type': 'text/plain' }, 'internal error'),
  redirect: () => other(302, { location: 'https://elsewhere.test/dns-query' }, ''),
  'content-type': (answer) => ({
    ...encoded(answer, {}),
    headers: { 'content-type': 'text/html' },
  }),
  'empty-body': () => plain(new Uint8Array()),
  garbage: () => plain(new TextEncoder().encode('<html>your provider welcomes you</html>')),
  cut: (answer) => {
    const whole = encodeMessage(bare(answer));
    return plain(whole.subarray(0, Math.max(HEADER, whole.length - 3)));
  },
  trailing: (answer) => plain(Uint8Array.from([...encodeMessage(answer), 0, 0, 0])),
  'too-large': () => plain(new Uint8Array(70_000)),
  'not-a-response': (answer) => encoded(answer, { response: false }),
  'wrong-id': (answer) => encoded(answer, { id: answer.id ^ 0x5555 }),
  'wrong-question': (answer) =>
    encoded(answer, {
      questions: answer.questions.map((question) => ({ ...question, name: 'another.test' })),
    }),
  'no-question': (answer) => encoded(answer, { rcode: 0, questions: [] }),
  'stray-records': (answer) => encoded(answer, { rcode: 0, authorities: [], answers: strays }),
  referral: (answer) =>
    encoded(answer, { rcode: 0, authoritative: false, answers: [], authorities: rootServers }),
  tc: (answer) => encoded(answer, { truncated: true }),
  'short-a': (answer) =>
    withRawAnswer(answer, [...POINTER_TO_QUESTION, ...A_IN_TTL, 0, 3, 127, 0, 0]),
  'pointer-loop': (answer) => {
    const at = encodeMessage({ ...bare(answer), answers: [], authorities: [] }).length;
    const self = [0xc0 | (at >>> 8), at & 0xff];
    return withRawAnswer(answer, [...self, ...A_IN_TTL, 0, 4, 127, 0, 0, 2]);
  },
  'pointer-forward': (answer) =>
    withRawAnswer(answer, [0xff, 0xff, ...A_IN_TTL, 0, 4, 127, 0, 0, 2]),
  'rdlength-overrun': (answer) =>
    withRawAnswer(answer, [...POINTER_TO_QUESTION, ...A_IN_TTL, 0, 200, 127, 0, 0, 2]),
  'count-too-high': (answer) => {
    const reply = encoded(answer, { rcode: 0, edns: null });
    reply.body[6] = 0xff;
    return reply;
  },
  'alias-loop': (answer) =>
    encoded(answer, { rcode: 0, answers: aliasLoop(answer), authorities: [] }),
  slow: (answer) => ({ ...encoded(answer, {}), delayMs: SLOW_MS }),
};

/** What goes out instead of `answer`, the right answer. */
export const spoil = (fault: Fault, answer: Message): DohReply => spoilers[fault](answer);
