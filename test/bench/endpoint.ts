/** The served Worker under load, next to a bare Hono route in the same run, and its memory. */
import { startDohServer } from '../../worker/local/doh-server.ts';
import { demoZones } from '../../worker/local/demo-zone.ts';
import { serveWorker } from '../../worker/local/serve.ts';
import { ask, diagnose } from './ask.ts';
import { atMost, quantile, told, type Figure } from './figure.ts';
import { memoryMb } from './process.ts';

const requests = 10_000;
const diagnoses = 2000;
const clients = 16;

export async function endpointFigures(bundle: string, bare: string): Promise<Figure[]> {
  const server = await startDohServer({ zones: demoZones, port: 0 });
  const vars = { DOH_URLS: server.url };
  const worker = await serveWorker({ bundle, port: 0, vars });
  const nothing = await serveWorker({ bundle: bare, port: 0, vars });
  try {
    const route = await load(requests, () => ask(nothing, '/json'));
    // Until the heap has its size: what grows after that is a leak.
    await load(diagnoses, () => diagnose(worker, true));
    await load(requests, () => diagnose(worker, false));
    const before = await memoryMb(worker);
    const plain = await load(requests, () => diagnose(worker, false));
    const after = await memoryMb(worker);
    const full = await load(diagnoses, () => diagnose(worker, true));
    return [
      told('a bare Hono route', inWords(route)),
      told('diagnoses without DNS', inWords(plain)),
      told('full diagnoses, answers kept by their TTL', inWords(full)),
      atMost(`memory after ${requests} requests against before`, after / before, 1.25, 'times'),
      told('memory', `${Math.round(after)} MB`),
    ];
  } finally {
    await Promise.all([worker.close(), nothing.close(), server.close()]);
  }
}

interface Load {
  perSecond: number;
  /** Milliseconds, one a request. */
  waits: number[];
}

const inWords = ({ perSecond, waits }: Load): string =>
  `${Math.round(perSecond)} per second, p50 ${quantile(waits, 0.5).toFixed(1)} ms, p99 ${quantile(waits, 0.99).toFixed(1)} ms with ${clients} clients`;

async function load(count: number, request: () => Promise<unknown>): Promise<Load> {
  const waits: number[] = [];
  let left = count;
  const client = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      const start = performance.now();
      await request();
      waits.push(performance.now() - start);
    }
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: clients }, client));
  return { perSecond: (count * 1000) / (performance.now() - start), waits };
}
