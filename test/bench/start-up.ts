/** From nothing to the first answer, less what a bare Worker takes for the same. */
import { serveWorker } from '../../worker/local/serve.ts';
import { atMost, quantile, type Figure } from './figure.ts';

const runs = 9;

export async function startUpFigures(bundle: string, bare: string): Promise<Figure[]> {
  const own: number[] = [];
  const least: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    own.push(await firstAnswer(bundle));
    least.push(await firstAnswer(bare));
  }
  return [atMost('start-up', quantile(own, 0.5) - quantile(least, 0.5), 60, 'ms')];
}

async function firstAnswer(bundle: string): Promise<number> {
  const start = performance.now();
  const worker = await serveWorker({ bundle, port: 0, vars: {} });
  try {
    await (await fetch(`${worker.url}/healthz`)).arrayBuffer();
    return performance.now() - start;
  } finally {
    await worker.close();
  }
}
