/**
 * CPU of one diagnosis at a time, garbage collection and sockets included. Beside it, a Worker that
 * only asks as many questions.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { startDohServer } from '../../worker/local/doh-server.ts';
import { demoZones } from '../../worker/local/demo-zone.ts';
import { serveWorker, type Served } from '../../worker/local/serve.ts';
import { ask, diagnose } from './ask.ts';
import { atMost, quantile, told, type Figure } from './figure.ts';
import { cpuMs } from './process.ts';

const warmUp = 600;
const runs = 500;
/** Addresses of the demonstration zone's network. */
const addresses = 250;

export async function cpuFigures(bundle: string, bare: string): Promise<Figure[]> {
  const server = await startDohServer({ zones: demoZones, port: 0 });
  const serve = (which: string, cache: 'on' | 'off'): Promise<Served> =>
    serveWorker({ bundle: which, port: 0, vars: { DOH_URLS: server.url, DNS_CACHE: cache } });
  const [cold, warm, nothing] = [
    await serve(bundle, 'off'),
    await serve(bundle, 'on'),
    await serve(bare, 'off'),
  ];
  try {
    const queries = await diagnose(cold, true);
    const first = await spent(cold, () => diagnose(cold, true));
    const later = await spent(warm, (run) =>
      diagnose(warm, true, `203.0.113.${1 + (run % addresses)}`),
    );
    const asking = await spent(nothing, () => ask(nothing, `/look-ups?n=${queries}`));
    const text = await spent(cold, () => diagnose(cold, false));
    return [
      told('CPU a diagnosis without DNS', inWords(text)),
      told(`CPU of ${queries} look-ups by themselves`, inWords(asking)),
      told(`CPU a diagnosis, cold cache, ${queries} look-ups`, inWords(first)),
      atMost('… against the look-ups by themselves', median(first) / median(asking), 2.5, 'times'),
      told('CPU a diagnosis, test points known, another address each time', inWords(later)),
      atMost('… its p99', quantile(later, 0.99), 10, 'ms'),
    ];
  } finally {
    await Promise.all([cold.close(), warm.close(), nothing.close(), server.close()]);
  }
}

const median = (values: readonly number[]): number => quantile(values, 0.5);

const inWords = (values: readonly number[]): string =>
  [0.5, 0.9, 0.99].map((part) => `p${part * 100} ${quantile(values, part).toFixed(1)}`).join(', ') +
  ' ms';

async function spent(
  worker: Served,
  request: (run: number) => Promise<unknown>,
): Promise<number[]> {
  for (let run = 0; run < warmUp; run += 1) await request(run);
  const values: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const before = await cpuMs(worker);
    await request(run);
    // What is cleared away after the answer belongs to it too.
    await pause(1);
    values.push((await cpuMs(worker)) - before);
  }
  return values;
}
