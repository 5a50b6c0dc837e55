/** The served Worker: CPU a diagnosis, memory over many requests, and requests per second. */
import { readFile } from 'node:fs/promises';
import { startDohServer } from '../../worker/local/doh-server.ts';
import { demoZones } from '../../worker/local/demo-zone.ts';
import { sampleBounce } from '../../worker/local/sample.ts';
import { serveWorker, type Served } from '../../worker/local/serve.ts';
import { atMost, told, type Figure } from './figure.ts';

const diagnoses = 1000;
const requests = 10_000;
const clients = 16;
const ticksPerSecond = 100;

export async function endpointFigures(bundle: string): Promise<Figure[]> {
  const server = await startDohServer({ zones: demoZones, port: 0 });
  const worker = await serveWorker({
    bundle,
    port: 0,
    vars: { DOH_URLS: server.url, DNS_CACHE: 'off' },
  });
  try {
    await load(worker, 500, true);
    const full = await measured(worker, () => load(worker, diagnoses, true));
    await load(worker, 2000, false);
    const before = await memory(worker);
    const plain = await measured(worker, () => load(worker, requests, false));
    const after = await memory(worker);
    return [
      atMost(
        'CPU a full diagnosis, sockets included, cold cache',
        (full.cpu / diagnoses) * 1000,
        10,
        'ms',
      ),
      told('full diagnoses', `${Math.round(diagnoses / full.wall)} per second`),
      told('CPU a diagnosis without DNS', `${((plain.cpu / requests) * 1000).toFixed(2)} ms`),
      told('diagnoses without DNS', `${Math.round(requests / plain.wall)} per second`),
      atMost(`memory after ${requests} requests against before`, after / before, 1.25, 'times'),
      told('memory', `${Math.round(after / 1024)} MB`),
    ];
  } finally {
    await worker.close();
    await server.close();
  }
}

async function load(worker: Served, count: number, dns: boolean): Promise<void> {
  let left = count;
  const client = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      const response = await fetch(`${worker.url}/v1/diagnose?dns=${dns}`, {
        method: 'POST',
        headers: { 'content-type': 'message/rfc822' },
        body: sampleBounce,
      });
      const { verdict } = (await response.json()) as { verdict: { cause: string } };
      if (verdict.cause !== 'ip-policy-pbl') throw new Error(`wrong answer: ${verdict.cause}`);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
}

async function measured(
  worker: Served,
  work: () => Promise<void>,
): Promise<{ cpu: number; wall: number }> {
  const cpu = await cpuSeconds(worker);
  const start = performance.now();
  await work();
  return { cpu: (await cpuSeconds(worker)) - cpu, wall: (performance.now() - start) / 1000 };
}

/** utime + stime of proc(5). */
async function cpuSeconds({ pid }: Served): Promise<number> {
  const fields = (await readFile(`/proc/${pid}/stat`, 'utf8')).split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
}

/** Resident kilobytes. */
async function memory({ pid }: Served): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]);
}
