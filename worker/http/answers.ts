/** An answer in the form that was asked for: JSON, a report for a terminal, or a stream of events. */
import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import type { Check, Diagnosis, DnsUse } from '../../shared/diagnosis/schema.ts';
import { diagnose, type Listener } from '../diagnose.ts';
import type { Question } from '../input/request.ts';
import type { Surroundings } from '../surroundings.ts';
import { languageHeaders, type Words } from '../words.ts';
import { apiHeaders } from './headers.ts';

type Form = 'application/json' | 'text/plain' | 'text/event-stream';

/** JSON unless the `Accept` header prefers another (RFC 9110 §12.5.1). */
export function formOf(c: Context, supports: Form[]): string {
  return accepts(c, { header: 'Accept', supports, default: 'application/json' });
}

interface About {
  /** Where the answer has a language. */
  words?: Words;
  dns?: DnsUse;
}

/** `report` makes the readable text, only when it is wanted. */
export function answer(
  c: Context,
  body: object,
  report: () => string,
  { words, dns }: About = {},
): Response {
  const headers = {
    ...apiHeaders,
    ...(words === undefined ? {} : languageHeaders(words)),
    ...(dns === undefined
      ? {}
      : { 'server-timing': `dns;dur=${dns.ms};desc="${dns.queries} look-ups"` }),
  };
  return formOf(c, ['application/json', 'text/plain']) === 'text/plain'
    ? new Response(report(), {
        headers: { ...headers, 'content-type': 'text/plain; charset=utf-8' },
      })
    : new Response(`${JSON.stringify(body, null, 2)}\n`, {
        headers: { ...headers, 'content-type': 'application/json' },
      });
}

/** `event: verdict` as soon as the text is read, `event: check` as each check ends, `event: done` with the whole. */
export function streamed(question: Question, around: Surroundings): Response {
  const encoder = new TextEncoder();
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const writer = writable.getWriter();
  const send = (event: string, data: unknown): void => {
    // A client that has gone is no fault of ours: its stream's error ends here.
    writer
      .write(encoder.encode(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`))
      .catch(() => {});
  };
  const listener: Listener = {
    verdict: (first) => send('verdict', first),
    check: (check: Check) => send('check', check),
  };
  const finish = (event: string, data: Diagnosis | { title: string }): void => {
    send(event, data);
    writer.close().catch(() => {});
  };
  diagnose(question, around, listener).then(
    (whole) => finish('done', whole),
    (error: unknown) => {
      console.error(`diagnose broke down: ${error instanceof Error ? error.name : 'unknown'}`);
      finish('error', { title: 'Internal error' });
    },
  );
  return new Response(readable, {
    headers: {
      ...apiHeaders,
      ...languageHeaders(around),
      'content-type': 'text/event-stream; charset=utf-8',
    },
  });
}
