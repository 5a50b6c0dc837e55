/** The zones over plain HTTP on loopback (RFC 8484, GET and POST): the resolver of a machine without one. */
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { decodeMessage } from '../dns/message.ts';
import type { DohZones } from './doh-answer.ts';
import { answer, queryOf } from './doh-answer.ts';
import { typeOf } from './zone.ts';

export interface DohServerOptions extends DohZones {
  /** 0 = any free one. */
  port?: number;
  /** Milliseconds that every answer takes, as over a real line. */
  delayMs?: number;
}
export interface DohServer {
  /** `http://127.0.0.1:PORT/dns-query` */
  url: string;
  /** Ends the server and every connection. */
  close: () => Promise<void>;
  /** What was asked so far, in order. */
  queries: readonly { name: string; type: string }[];
  /** The most requests that were open at once. */
  peak: () => number;
}

/** More than any query: the rest is not read. */
const MAX_BODY = 8192;

const readBody = async (request: IncomingMessage): Promise<Uint8Array> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    if (!(chunk instanceof Buffer)) continue;
    size += chunk.length;
    if (size > MAX_BODY) break;
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
};

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });

/** Starts on loopback. Rejects if the port is taken. */
export const startDohServer = async (options: DohServerOptions): Promise<DohServer> => {
  const queries: { name: string; type: string }[] = [];
  let open = 0;
  let peak = 0;

  const note = (query: Uint8Array): void => {
    const decoded = decodeMessage(query);
    const question = decoded.ok ? decoded.message.questions[0] : undefined;
    if (question) queries.push({ name: question.name, type: typeOf(question.type) ?? 'other' });
  };

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await readBody(request);
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const contentType = request.headers['content-type'] ?? null;
    const asked = queryOf(request.method ?? 'GET', url, contentType, body);
    if (asked.ok) note(asked.query);
    const reply = asked.ok ? answer(asked.query, options) : asked.reply;
    const send = (): void => {
      response.writeHead(reply.status, { ...reply.headers, 'content-length': reply.body.length });
      response.end(reply.body);
    };
    const delay = reply.delayMs + (options.delayMs ?? 0);
    if (delay === 0) {
      send();
      return;
    }
    const timer = setTimeout(send, delay);
    response.once('close', () => clearTimeout(timer));
  };

  const server = createServer((request, response) => {
    open++;
    peak = Math.max(peak, open);
    response.once('close', () => open--);
    serve(request, response).catch(() => response.destroy());
  });
  const port = await listen(server, options.port ?? 0);
  return {
    url: `http://127.0.0.1:${port}/dns-query`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
    queries,
    peak: () => peak,
  };
};
