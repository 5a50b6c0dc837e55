/**
 * A small client of `POST /v1/diagnose`: streams where the server can, checks every answer against
 * the schema, and gives failures as data. An answer is as untrusted as the mail it is about.
 */
import type { Kind } from './bounce/bounce.ts';
import {
  bounceView,
  check,
  diagnosis,
  kind,
  verdict,
  type BounceView,
  type Check,
  type Diagnosis,
  type DiagnoseRequest,
  type Verdict,
} from './diagnosis/schema.ts';

type Failure =
  /** No connection, no such host, or the browser forbids it. */
  | { reason: 'unreachable' }
  /** No whole answer within the time. */
  | { reason: 'slow' }
  /** 429; seconds until asking makes sense, where the server says. */
  | { reason: 'busy'; retryAfter: number | null }
  | { reason: 'too-big' }
  | { reason: 'refused'; status: number }
  /** An answer that is no diagnosis. */
  | { reason: 'garbled' };

export type Outcome = { ok: true; diagnosis: Diagnosis } | { ok: false; failure: Failure };

export interface DiagnoseOptions {
  /** Base address: `https://whybounced.example/`. */
  endpoint: string;
  signal?: AbortSignal;
  fetch?: typeof fetch;
  /** BCP 47 tag of the language wanted. */
  language?: string;
  /** Time for the whole answer, in milliseconds. */
  timeoutMs?: number;
  /** As soon as the server has read the text. */
  onVerdict?: (early: { kind: Kind; verdict: Verdict; bounce: BounceView }) => void;
  /** As each check ends. */
  onCheck?: (check: Check) => void;
}

const TIMEOUT_MS = 30_000;
/** A server that never stops sending must not fill memory. */
const MOST_ANSWER = 2 * 1024 * 1024;
/** Nor one whose thousands of rows would freeze the page they are shown in; honest answers stay far below. */
const MOST_STEPS = 40;
const MOST_LINKS = 12;
const MOST_EVIDENCE = 200;
const MOST_ANSWERS = 40;

/** @returns the diagnosis or why there is none. Never rejects; an abort by `signal` is `unreachable`. */
export async function diagnose(
  request: DiagnoseRequest,
  options: DiagnoseOptions,
): Promise<Outcome> {
  const time = AbortSignal.timeout(options.timeoutMs ?? TIMEOUT_MS);
  const signal = options.signal === undefined ? time : AbortSignal.any([time, options.signal]);
  try {
    const response = await (options.fetch ?? fetch)(addressOf(options.endpoint, 'v1/diagnose'), {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'text/event-stream, application/json',
        ...(options.language === undefined ? {} : { 'accept-language': options.language }),
      },
      body: JSON.stringify(request),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'error',
      signal,
    });
    if (!response.ok) return { ok: false, failure: failureOf(response) };
    return await read(response, options);
  } catch (error) {
    if (time.aborted) return { ok: false, failure: { reason: 'slow' } };
    return { ok: false, failure: { reason: error instanceof Garbled ? 'garbled' : 'unreachable' } };
  }
}

/** Does something answer there that says it is well? Never rejects. */
export async function isHealthy(endpoint: string, ask: typeof fetch = fetch): Promise<boolean> {
  try {
    const response = await ask(addressOf(endpoint, 'healthz'), {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: AbortSignal.timeout(5000),
    });
    return response.ok;
  } catch {
    return false;
  }
}

/** @param endpoint with or without the slash at its end. */
export function addressOf(endpoint: string, path: string): string {
  return new URL(path, endpoint.endsWith('/') ? endpoint : `${endpoint}/`).href;
}

class Garbled extends Error {}

function failureOf({ status, headers }: Response): Failure {
  if (status === 413) return { reason: 'too-big' };
  if (status !== 429) return { reason: 'refused', status };
  const seconds = Number(headers.get('retry-after') ?? Number.NaN);
  return {
    reason: 'busy',
    retryAfter: Number.isFinite(seconds) && seconds >= 0 ? Math.ceil(seconds) : null,
  };
}

async function read(response: Response, options: DiagnoseOptions): Promise<Outcome> {
  const streams = response.headers.get('content-type')?.startsWith('text/event-stream') === true;
  let whole = '';
  for await (const text of pieces(response)) {
    whole += text;
    if (whole.length > MOST_ANSWER) throw new Garbled();
    if (!streams) continue;
    // A line end may be cut in two: its first half waits for the second.
    whole = whole.replaceAll('\r\n', '\n');
    let end = whole.indexOf('\n\n');
    while (end >= 0) {
      const done = take(whole.slice(0, end), options);
      if (done !== null) return { ok: true, diagnosis: done };
      whole = whole.slice(end + 2);
      end = whole.indexOf('\n\n');
    }
  }
  if (streams) throw new Garbled();
  return { ok: true, diagnosis: wholeOf(json(whole)) };
}

async function* pieces(response: Response): AsyncGenerator<string> {
  if (response.body === null) return;
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield decoder.decode(value, { stream: true });
    }
  } finally {
    void reader.cancel().catch(() => {});
  }
}

/** One event of the stream (HTML Living Standard §9.2.6, the fields used here). @returns the diagnosis when it is the last. */
function take(block: string, { onVerdict, onCheck }: DiagnoseOptions): Diagnosis | null {
  let event = 'message';
  const data: string[] = [];
  for (const line of block.split('\n')) {
    if (line.startsWith('event:')) event = line.slice(6).trim();
    else if (line.startsWith('data:')) data.push(line.slice(5).replace(/^ /, ''));
  }
  if (data.length === 0) return null;
  const value = json(data.join('\n'));
  if (event === 'done') return wholeOf(value);
  if (event === 'check') onCheck?.(bounded(accept(check.safeParse(value))));
  if (event === 'verdict' && typeof value === 'object' && value !== null)
    onVerdict?.({
      kind: accept(kind.safeParse(Reflect.get(value, 'kind'))),
      verdict: accept(verdict.safeParse(Reflect.get(value, 'verdict'))),
      bounce: accept(bounceView.safeParse(Reflect.get(value, 'bounce'))),
    });
  return null;
}

function wholeOf(value: unknown): Diagnosis {
  const { steps, checks, ...rest } = accept(diagnosis.safeParse(value));
  const byId = new Map(checks.map((one) => [one.id, one]));
  return {
    ...rest,
    checks: [...byId.values()].map(bounded),
    steps: steps.slice(0, MOST_STEPS).map((step) => {
      step.links = step.links.slice(0, MOST_LINKS);
      return step;
    }),
  };
}

function bounded(one: Check): Check {
  const evidence = one.evidence.slice(0, MOST_EVIDENCE);
  for (const row of evidence) row.answer = row.answer.slice(0, MOST_ANSWERS);
  return { ...one, evidence };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Garbled();
  }
}

function accept<T>(parsed: { success: true; data: T } | { success: false }): T {
  if (!parsed.success) throw new Garbled();
  return parsed.data;
}
