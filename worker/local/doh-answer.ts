/** RFC 8484 without a network: an HTTP request in, an HTTP reply out. Pure, so that every runtime can serve it. */
import { encodeMessage } from '../dns/encode.ts';
import type { Message } from '../dns/message.ts';
import { decodeMessage } from '../dns/message.ts';
import type { DohReply, Fault } from './zone-faults.ts';
import { spoil } from './zone-faults.ts';
import type { ZoneData } from './zone.ts';
import { answerQuery, faultAt, typeOf } from './zone.ts';

/** What goes wrong for this question (type `other` for one we do not know); null = nothing. */
export type FaultOf = (name: string, type: string) => Fault | null;

export interface DohZones {
  zones: readonly ZoneData[];
  faultOf?: FaultOf;
}

/** A question of 255 bytes and its OPT record, with room for padding (RFC 8467). */
const MAX_QUERY = 4096;

/** The least TTL, which is how long the reply may be kept (RFC 8484 §5.1). */
const maxAge = (message: Message): number => {
  const ttls = message.answers.map((record) => record.ttl);
  for (const record of message.authorities) {
    if (record.type === 'SOA') ttls.push(Math.min(record.ttl, record.data.minimum));
  }
  return ttls.length > 0 ? Math.min(...ttls) : 0;
};

const complain = (status: number, text: string): DohReply => ({
  status,
  headers: { 'content-type': 'text/plain' },
  body: new TextEncoder().encode(text),
  delayMs: 0,
});

/** The reply to a query packet. */
export const answer = (query: Uint8Array, { zones, faultOf }: DohZones): DohReply => {
  const decoded = decodeMessage(query);
  if (!decoded.ok || decoded.message.response) return complain(400, 'not a DNS query');
  const message = answerQuery(decoded.message, zones);
  const [question] = message.questions;
  const fault = question
    ? (faultOf?.(question.name, typeOf(question.type) ?? 'other') ?? faultAt(zones, question.name))
    : null;
  if (fault) return spoil(fault, message);
  return {
    status: 200,
    headers: {
      'content-type': 'application/dns-message',
      'cache-control': `max-age=${maxAge(message)}`,
    },
    body: encodeMessage(message),
    delayMs: 0,
  };
};

const fromBase64Url = (text: string): Uint8Array | null => {
  if (text.length > (MAX_QUERY * 4) / 3 || !/^[\w-]*$/.test(text)) return null;
  try {
    return Uint8Array.from(
      atob(text.replaceAll('-', '+').replaceAll('_', '/')),
      (character) => character.codePointAt(0) ?? 0,
    );
  } catch {
    return null;
  }
};

type Asked = { ok: true; query: Uint8Array } | { ok: false; reply: DohReply };

const no = (status: number, text: string): Asked => ({ ok: false, reply: complain(status, text) });

/** The DNS query in an HTTP request (RFC 8484 §4.1), or the reply that says what is wrong with it. */
export const queryOf = (
  method: string,
  url: URL,
  contentType: string | null,
  body: Uint8Array,
): Asked => {
  if (url.pathname !== '/dns-query') return no(404, 'ask /dns-query');
  if (method === 'GET') {
    const query = fromBase64Url(url.searchParams.get('dns') ?? '');
    return query && query.length > 0 ? { ok: true, query } : no(400, 'no query in ?dns=');
  }
  if (method !== 'POST') return no(405, 'GET or POST');
  if (contentType !== 'application/dns-message') return no(415, 'application/dns-message only');
  return body.length > MAX_QUERY ? no(413, 'query too long') : { ok: true, query: body };
};

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** For runtimes that speak Request and Response: a fetch handler that answers from the zones. */
export const answerRequest = async (request: Request, options: DohZones): Promise<Response> => {
  const asked = queryOf(
    request.method,
    new URL(request.url),
    request.headers.get('content-type'),
    new Uint8Array(await request.arrayBuffer()),
  );
  const { status, headers, body, delayMs } = asked.ok ? answer(asked.query, options) : asked.reply;
  if (delayMs > 0) await sleep(delayMs);
  return new Response(Uint8Array.from(body), { status, headers });
};
