/** One question to one resolver over HTTP (RFC 8484, POST): bytes out, a message or a doubt back. */
import type { Deadlines } from './deadlines.ts';
import type { Doubt } from './lookup.ts';
import type { Message } from './message.ts';
import { decodeMessage, MAX_MESSAGE } from './message.ts';

const MEDIA_TYPE = 'application/dns-message';

export type Reply = { ok: true; message: Message; size: number } | { ok: false; doubt: Doubt };

export interface Exchange {
  url: string;
  query: Uint8Array<ArrayBuffer>;
  deadlines: Deadlines;
  fetch: typeof fetch;
}

const doubtful = (doubt: Doubt): Reply => ({ ok: false, doubt });

/** The body if it fits a DNS message; stops reading at the first byte too many. */
const readBody = async (response: Response): Promise<Uint8Array | null> => {
  const announced = Number(response.headers.get('content-length') ?? Number.NaN);
  if (announced > MAX_MESSAGE) return null;
  // HTTP holds a plain body to its announced length; reading it whole saves a third of a look-up's CPU.
  if (announced >= 0 && !response.headers.has('content-encoding')) return response.bytes();
  if (!response.body) return new Uint8Array();
  const reader = response.body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > MAX_MESSAGE) {
      await reader.cancel();
      return null;
    }
    chunks.push(value);
  }
  const [only] = chunks;
  if (only && chunks.length === 1) return only;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
};

/** An unread body would keep the connection, one of six. How that ends says nothing about the answer. */
const discard = async (response: Response): Promise<void> => {
  await response.body?.cancel().catch(() => undefined);
};

const isDnsMessage = (response: Response): boolean =>
  (response.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() === MEDIA_TYPE;

const converse = async (exchange: Exchange, signal: AbortSignal): Promise<Reply> => {
  const response = await exchange.fetch(exchange.url, {
    method: 'POST',
    headers: { accept: MEDIA_TYPE, 'content-type': MEDIA_TYPE },
    body: exchange.query,
    // Only the configured endpoint is ever asked: a redirect is an error, not a direction.
    redirect: 'manual',
    signal,
  });
  const refused: Doubt | null = !response.ok
    ? { reason: 'http', status: response.status }
    : !isDnsMessage(response)
      ? { reason: 'malformed', what: 'not application/dns-message' }
      : null;
  if (refused) {
    await discard(response);
    return doubtful(refused);
  }
  const body = await readBody(response);
  if (!body) {
    await discard(response);
    return doubtful({ reason: 'too-large' });
  }
  const decoded = decodeMessage(body);
  return decoded.ok
    ? { ok: true, message: decoded.message, size: body.length }
    : doubtful({ reason: 'malformed', what: decoded.what });
};

/** Asks once, within the time-out from now (headers and body). Never rejects. */
export const exchangeWith = async (exchange: Exchange): Promise<Reply> => {
  const abort = exchange.deadlines.start();
  const sent = Date.now();
  try {
    return await converse(exchange, abort.signal);
  } catch {
    return doubtful(
      abort.signal.aborted ? { reason: 'timeout', ms: Date.now() - sent } : { reason: 'network' },
    );
  } finally {
    exchange.deadlines.end(abort);
  }
};
