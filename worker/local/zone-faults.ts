/** Every way a resolver's answer is known to go wrong, made on purpose: for tests of what we say then. */
import { encodeMessage } from '../dns/encode.ts';
import type { Message, ResourceRecord } from '../dns/message.ts';
import type { DohReply } from './doh-answer.ts';

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

/** What goes out instead of `answer`, the right answer. */
export const spoil = (fault: Fault, answer: Message): DohReply => {
  const encoded = (part: Partial<Message>): DohReply =>
    plain(encodeMessage({ ...answer, ...part }));
  const error = (rcode: number, code: number | null, text = ''): DohReply =>
    encoded({
      rcode,
      answers: [],
      authorities: [],
      edns: { payload: 1232, ede: code === null ? null : { code, text } },
    });
  const [question] = answer.questions;
  switch (fault) {
    case 'servfail':
      return error(2, null);
    case 'servfail-ede':
      return error(2, 22, 'all servers of the zone are silent');
    case 'refused':
      return error(5, null);
    case 'notimp':
      return error(4, null);
    case 'blocked':
      return error(NXDOMAIN, 15, 'malicious domain');
    case 'http-429':
      return other(429, { 'content-type': 'text/plain', 'retry-after': '60' }, 'slow down');
    case 'http-500':
      return other(500, { 'content-type': 'text/plain' }, 'internal error');
    case 'redirect':
      return other(302, { location: 'https://elsewhere.test/dns-query' }, '');
    case 'content-type':
      return { ...encoded({}), headers: { 'content-type': 'text/html' } };
    case 'empty-body':
      return plain(new Uint8Array());
    case 'garbage':
      return plain(new TextEncoder().encode('<html>your provider welcomes you</html>'));
    case 'cut': {
      const whole = encodeMessage(bare(answer));
      return plain(whole.subarray(0, Math.max(HEADER, whole.length - 3)));
    }
    case 'trailing':
      return plain(Uint8Array.from([...encodeMessage(answer), 0, 0, 0]));
    case 'too-large':
      return plain(new Uint8Array(70_000));
    case 'not-a-response':
      return encoded({ response: false });
    case 'wrong-id':
      return encoded({ id: answer.id ^ 0x5555 });
    case 'wrong-question':
      return encoded({
        questions: [{ name: 'another.test', type: question?.type ?? 1, class: 1 }],
      });
    case 'no-question':
      return encoded({ rcode: 0, questions: [] });
    case 'stray-records':
      return encoded({
        rcode: 0,
        authorities: [],
        answers: [
          { name: 'another.test', type: 'A', ttl: 60, data: '127.0.0.2' },
          { name: 'another.test', type: 'TXT', ttl: 60, data: 'v=spf1 +all' },
          { name: 'another.test', type: 'PTR', ttl: 60, data: 'another.test' },
          {
            name: 'another.test',
            type: 'MX',
            ttl: 60,
            data: { preference: 1, exchange: 'a.test' },
          },
        ],
      });
    case 'referral':
      return encoded({
        rcode: 0,
        authoritative: false,
        answers: [],
        authorities: [{ name: '', type: 'NS', ttl: 60, data: 'a.root-servers.net' }],
      });
    case 'tc':
      return encoded({ truncated: true });
    case 'short-a':
      return withRawAnswer(answer, [...POINTER_TO_QUESTION, ...A_IN_TTL, 0, 3, 127, 0, 0]);
    case 'pointer-loop': {
      const at = encodeMessage({ ...bare(answer), answers: [], authorities: [] }).length;
      const self = [0xc0 | (at >>> 8), at & 0xff];
      return withRawAnswer(answer, [...self, ...A_IN_TTL, 0, 4, 127, 0, 0, 2]);
    }
    case 'pointer-forward':
      return withRawAnswer(answer, [0xff, 0xff, ...A_IN_TTL, 0, 4, 127, 0, 0, 2]);
    case 'rdlength-overrun':
      return withRawAnswer(answer, [...POINTER_TO_QUESTION, ...A_IN_TTL, 0, 200, 127, 0, 0, 2]);
    case 'count-too-high': {
      const reply = encoded({ rcode: 0, edns: null });
      reply.body[6] = 0xff;
      return reply;
    }
    case 'alias-loop':
      return encoded({ rcode: 0, answers: aliasLoop(answer), authorities: [] });
    case 'slow':
      return { ...encoded({}), delayMs: SLOW_MS };
  }
};
