/**
 * `node worker/local/run.mjs test/bench/soak.ts [REQUESTS] [MINUTES]`: generated requests of every
 * shape (none may end in a 5xx or hang), a slow client and an endless one, then steady load with
 * every answer checked and memory watched. Only against the Worker it starts itself, on loopback.
 */
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { buildWorker } from '../../worker/local/commands.ts';
import { demoZones } from '../../worker/local/demo-zone.ts';
import { startDohServer } from '../../worker/local/doh-server.ts';
import { sampleBounce } from '../../worker/local/sample.ts';
import { serveWorker, type Served } from '../../worker/local/serve.ts';
import { memoryMb } from './process.ts';

const requests = Number(process.argv[2] ?? 100_000);
const minutes = Number(process.argv[3] ?? 10);
const clients = 12;
const MIB = 1024 * 1024;
/** A diagnosis without DNS takes a millisecond; this long is a hang. */
const patience = 10_000;

/** A small generator (mulberry32), so that a failing run can be repeated. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const types = [
  'message/rfc822',
  'text/plain',
  'text/plain; charset=utf-7',
  'text/html; charset=shift_jis',
  'application/json',
  'application/octet-stream',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=b',
  'multipart/form-data',
  'image/png',
  ';;;',
  '',
];
const paths = [
  '/v1/diagnose?dns=false',
  '/v1/diagnose?dns=false&ip=1.2.3',
  '/v1/diagnose?dns=false&domain=%00',
  '/v1/diagnose?dns=%F0%9F%92%A9',
  '/v1/spf?ip=::&sender=%ff%fe',
  '/v1/nothing/%2e%2e/',
  '/causes/%00',
  '/',
];
const accepts = ['*/*', 'text/plain', 'text/event-stream', 'text/html;q=0.1, */*;q=0', 'ж', ''];
const words = [
  '550 5.7.1 ',
  'smtp; ',
  '\r\n',
  '\u0000',
  '{"text":',
  '"raw":null,',
  '[203.0.113.5] ',
  'Content-Type: multipart/report; boundary=b\n',
  '--b\n',
  '<html><body>',
  '=?utf-8?b?',
  '\ud83d\ude00',
  'From: mailer-daemon@example.com\n',
  'Status: 5.1.1\n',
  'Final-Recipient: rfc822; a@example.com\n',
  '%s%n',
];

function bodyOf(random: () => number): Uint8Array {
  const kind = random();
  if (kind < 0.2)
    return Uint8Array.from({ length: Math.floor(random() * 3000) }, () =>
      Math.floor(random() * 256),
    );
  if (kind < 0.6) {
    const bytes = new TextEncoder().encode(sampleBounce);
    for (let cut = 0; cut < 12; cut += 1)
      bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
    return bytes.subarray(0, Math.floor(random() * bytes.length));
  }
  const text = Array.from(
    { length: Math.floor(random() * 60) },
    () => words[Math.floor(random() * words.length)] ?? '',
  ).join('');
  return new TextEncoder().encode(kind > 0.999 ? text.repeat(20_000).slice(0, 1_200_000) : text);
}

const pick = <T>(list: readonly T[], random: () => number): T | undefined =>
  list[Math.floor(random() * list.length)];

async function fuzz(worker: Served): Promise<void> {
  const statuses = new Map<string, number>();
  const count = (what: string): unknown => statuses.set(what, (statuses.get(what) ?? 0) + 1);
  let next = 0;
  const client = async (): Promise<void> => {
    for (let seed = next++; seed < requests; seed = next++) {
      const random = generator(seed);
      const path = pick(paths, random);
      const method =
        random() < 0.9 ? 'POST' : (pick(['GET', 'PUT', 'OPTIONS', 'DELETE'], random) ?? 'GET');
      const headers = headersOf(random);
      const body = new Uint8Array(bodyOf(random));
      const response = await fetch(`${worker.url}${path}`, {
        method,
        headers,
        body,
        signal: AbortSignal.timeout(patience),
      }).catch((error: unknown) => {
        // GET with a body cannot be sent at all; anything else is a hang or a cut line.
        if (error instanceof TypeError && /body/.test(error.message)) return null;
        // Refused while it is still being sent, which a client that does not listen meanwhile sees as a cut line.
        if (body.length > MIB && isCut(error)) {
          count('413 unheard');
          return null;
        }
        throw new Error(`request of seed ${seed} had no answer`, { cause: error });
      });
      if (response === null) continue;
      await response.arrayBuffer();
      count(String(response.status));
      if (response.status >= 500) throw new Error(`request of seed ${seed}: ${response.status}`);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  const told = [...statuses]
    .toSorted(([one], [other]) => one.localeCompare(other))
    .map(([status, times]) => `${status}: ${times}`);
  console.log(`✓ ${requests} generated requests: ${told.join(', ')}`);
}

function headersOf(random: () => number): Record<string, string> {
  const accept = pick(accepts, random) ?? '*/*';
  return {
    'content-type': pick(types, random) ?? '',
    accept: /[^\u0000-\u00ff]/.test(accept) ? encodeURIComponent(accept) : accept,
    'accept-language': random() < 0.5 ? 'xx;q=zz,de' : '*;q=0',
  };
}

const isCut = (error: unknown): boolean => {
  const cause: unknown = error instanceof Error ? error.cause : null;
  const code = cause instanceof Error && 'code' in cause ? cause.code : null;
  return code === 'EPIPE' || code === 'ECONNRESET';
};

/** A client that sends a byte a second, and one whose body never ends, must not keep others waiting. */
async function rudeClients(worker: Served): Promise<void> {
  const { port } = new URL(worker.url);
  const slow = connect(Number(port), '127.0.0.1');
  slow.write('POST /v1/diagnose HTTP/1.1\r\nhost: x\r\ncontent-length: 1000\r\n\r\n5');
  const endless = connect(Number(port), '127.0.0.1');
  endless.write('POST /v1/diagnose HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n');
  const chunk = `10000\r\n${'x'.repeat(65_536)}\r\n`;
  const answers: string[] = [];
  endless.on('data', (data: Buffer) => answers.push(data.toString()));
  endless.on('error', () => {});
  slow.on('error', () => {});
  for (let sent = 0; sent < 64 && answers.length === 0; sent += 1) {
    endless.write(chunk);
    await pause(20);
  }
  const start = performance.now();
  await diagnose(worker);
  const waited = performance.now() - start;
  slow.destroy();
  endless.destroy();
  if (answers[0]?.startsWith('HTTP/1.1 413') !== true)
    throw new Error('the endless body was not refused');
  if (waited > 1000) throw new Error(`others waited ${Math.round(waited)} ms`);
  console.log(
    `✓ an endless body is 413, a slow client keeps nobody waiting (${Math.round(waited)} ms)`,
  );
}

async function steady(worker: Served): Promise<void> {
  const end = Date.now() + minutes * 60_000;
  let answered = 0;
  const memories: number[] = [];
  const client = async (): Promise<void> => {
    while (Date.now() < end) {
      await diagnose(worker);
      answered += 1;
    }
  };
  const watch = async (): Promise<void> => {
    while (Date.now() < end) {
      memories.push(Math.round(await memoryMb(worker)));
      await pause(Math.min(10_000, Math.max(100, end - Date.now())));
    }
  };
  await Promise.all([...Array.from({ length: clients }, client), watch()]);
  const half = memories.slice(Math.floor(memories.length / 2));
  const growth = (half.at(-1) ?? 0) / (half[0] ?? 1);
  console.log(
    `${growth <= 1.25 ? '✓' : '✗'} ${answered} full diagnoses in ${minutes} min (${Math.round(answered / minutes / 60)} per second), none wrong or lost; memory of the second half × ${growth.toFixed(2)}, at the end ${half.at(-1) ?? 0} MB`,
  );
  if (growth > 1.25) process.exitCode = 1;
}

async function diagnose(worker: Served): Promise<void> {
  const response = await fetch(`${worker.url}/v1/diagnose`, {
    method: 'POST',
    headers: { 'content-type': 'message/rfc822' },
    body: sampleBounce,
    signal: AbortSignal.timeout(patience),
  });
  const { verdict } = (await response.json()) as { verdict: { cause: string; confidence: string } };
  if (verdict.cause !== 'ip-policy-pbl' || verdict.confidence !== 'confirmed')
    throw new Error(`wrong answer: ${verdict.cause}, ${verdict.confidence}`);
}

const server = await startDohServer({ zones: demoZones, port: 0 });
const worker = await serveWorker({
  bundle: await buildWorker(),
  port: 0,
  vars: { DOH_URLS: server.url },
});
try {
  await fuzz(worker);
  await rudeClients(worker);
  if (minutes > 0) await steady(worker);
} finally {
  await worker.close();
  await server.close();
}
