/** The API client: streams in any slicing, and every failure as data. */
import { describe, expect, it } from 'vitest';
import { addressOf, diagnose, isHealthy, type Outcome } from '../../shared/client.ts';
import { diagnosisOf, streamOf } from '../e2e/endpoint.ts';

const text = '550 5.1.1 <gone@example.net>: Recipient address rejected: User unknown';
const honest = diagnosisOf(text);
const endpoint = 'https://why.example/';

interface Answer {
  type?: string;
  status?: number;
  headers?: Record<string, string>;
}

function answering(
  body: BodyInit | null,
  { type = 'application/json', status = 200, headers = {} }: Answer = {},
): typeof fetch {
  return async () => new Response(body, { status, headers: { 'content-type': type, ...headers } });
}

const down: typeof fetch = async () => {
  throw new TypeError('fetch failed');
};

const silent: typeof fetch = (_url, init) =>
  new Promise((_resolve, reject) => {
    init?.signal?.addEventListener('abort', () => reject(new Error('aborted')));
  });

/** The same bytes in pieces of `size`, so that lines and characters are cut anywhere. */
function sliced(whole: string, size: number): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(whole);
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.subarray(at, at + size));
      at += size;
    },
  });
}

const reason = (outcome: Outcome): string => (outcome.ok ? 'ok' : outcome.failure.reason);

describe('an answer', () => {
  it.each([1, 7, 4096, 1e6])(
    'that streams in pieces of %i bytes is read as it comes',
    async (size) => {
      const checks: string[] = [];
      let early = '';
      const outcome = await diagnose(
        { text },
        {
          endpoint,
          fetch: answering(sliced(streamOf(honest), size), {
            type: 'text/event-stream; charset=utf-8',
          }),
          onCheck: ({ id }) => checks.push(id),
          onVerdict: ({ verdict }) => (early = verdict.cause),
        },
      );
      expect(outcome).toEqual({ ok: true, diagnosis: honest });
      expect(early).toBe('recipient-unknown');
      expect(checks).toEqual(honest.checks.map(({ id }) => id));
    },
  );

  it('may have the line ends of any platform', async () => {
    const body = sliced(streamOf(honest).replaceAll('\n', '\r\n'), 1);
    const outcome = await diagnose(
      { text },
      { endpoint, fetch: answering(body, { type: 'text/event-stream' }) },
    );
    expect(reason(outcome)).toBe('ok');
  });

  it('may be plain JSON', async () => {
    const outcome = await diagnose(
      { text },
      { endpoint, fetch: answering(JSON.stringify(honest)) },
    );
    expect(outcome).toEqual({ ok: true, diagnosis: honest });
  });

  it.each([
    ['nothing', ''],
    ['no JSON', '<html>'],
    ['another shape', '{"kind":"failed"}'],
    ['a number for a text', JSON.stringify({ ...honest, at: 5 })],
  ])('that is %s is garbled', async (_name, body) => {
    expect(reason(await diagnose({ text }, { endpoint, fetch: answering(body) }))).toBe('garbled');
  });

  it.each([
    ['ends before it is done', streamOf(honest).slice(0, 900)],
    ['holds a check that is none', 'event: check\ndata: {"id":"spf","status":"great"}\n\n'],
    ['holds no JSON', 'event: done\ndata: {{{\n\n'],
  ])('whose stream %s is garbled', async (_name, body) => {
    expect(
      reason(
        await diagnose(
          { text },
          { endpoint, fetch: answering(body, { type: 'text/event-stream' }) },
        ),
      ),
    ).toBe('garbled');
  });

  it('with thousands of rows is cut to what a page can show', async () => {
    const [step] = honest.steps;
    const [check] = honest.checks;
    const row = check?.evidence[0];
    if (step === undefined || check === undefined || row === undefined) throw new Error('no rows');
    const evidence = Array.from({ length: 900 }, () => row);
    const flood = {
      ...honest,
      steps: Array.from({ length: 900 }, () => step),
      checks: [check, { ...check, evidence }],
    };
    const outcome = await diagnose({ text }, { endpoint, fetch: answering(JSON.stringify(flood)) });
    if (!outcome.ok) throw new Error(outcome.failure.reason);
    expect(outcome.diagnosis.steps.length).toBe(40);
    expect(outcome.diagnosis.checks.length).toBe(1);
    expect(outcome.diagnosis.checks[0]?.evidence.length).toBe(200);
  });

  it('that never ends is given up', async () => {
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(65_536).fill(120)),
    });
    expect(reason(await diagnose({ text }, { endpoint, fetch: answering(endless) }))).toBe(
      'garbled',
    );
  });
});

describe('a failure', () => {
  it.each([
    [429, { 'retry-after': '12' }, { reason: 'busy', retryAfter: 12 }],
    [429, { 'retry-after': 'soon' }, { reason: 'busy', retryAfter: null }],
    [429, {}, { reason: 'busy', retryAfter: null }],
    [413, {}, { reason: 'too-big' }],
    [400, {}, { reason: 'refused', status: 400 }],
    [503, {}, { reason: 'refused', status: 503 }],
  ])('with status %i is told', async (status, headers, failure) => {
    const outcome = await diagnose(
      { text },
      { endpoint, fetch: answering('{}', { status, headers }) },
    );
    expect(outcome).toEqual({ ok: false, failure });
  });

  it('of the connection is `unreachable`, of time is `slow`', async () => {
    expect(reason(await diagnose({ text }, { endpoint, fetch: down }))).toBe('unreachable');
    expect(reason(await diagnose({ text }, { endpoint, fetch: silent, timeoutMs: 20 }))).toBe(
      'slow',
    );
    const stop = new AbortController();
    const pending = diagnose({ text }, { endpoint, fetch: silent, signal: stop.signal });
    stop.abort();
    expect(reason(await pending)).toBe('unreachable');
  });
});

describe('a question', () => {
  it('goes by POST, without cookies, referrer or redirects', async () => {
    const asked: { url: string; init: RequestInit | undefined }[] = [];
    const spy: typeof fetch = async (url, init) => {
      asked.push({ url: new Request(url).url, init });
      return new Response(JSON.stringify(honest));
    };
    await diagnose({ text }, { endpoint: 'https://why.example/base', fetch: spy, language: 'de' });
    expect(asked[0]?.url).toBe('https://why.example/base/v1/diagnose');
    expect(asked[0]?.init).toMatchObject({
      method: 'POST',
      body: JSON.stringify({ text }),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
    });
    expect(new Headers(asked[0]?.init?.headers).get('accept-language')).toBe('de');
  });

  it('for health never rejects', async () => {
    expect(await isHealthy(endpoint, answering('{"status":"ok"}'))).toBe(true);
    expect(await isHealthy(endpoint, answering('', { status: 502 }))).toBe(false);
    expect(await isHealthy('https://', answering(''))).toBe(false);
    expect(addressOf('http://127.0.0.1:8787', 'healthz')).toBe('http://127.0.0.1:8787/healthz');
  });
});
