/**
 * The founding case with 50 ms a DNS answer: how near to the ideal (its longest chain of questions, or
 * its queries by six, whichever is more), how many queries, how many at once.
 */
import { startDohServer } from '../../worker/local/doh-server.ts';
import { demoZones } from '../../worker/local/demo-zone.ts';
import { sampleBounce } from '../../worker/local/sample.ts';
import { serveWorker } from '../../worker/local/serve.ts';
import { atMost, quantile, told, type Figure } from './figure.ts';

const delay = 50;
const runs = 9;
/** Address → name → address; an include in an include: no chain in the founding case is longer. */
const longestChain = 4;

export async function latencyFigures(bundle: string): Promise<Figure[]> {
  const server = await startDohServer({ zones: demoZones, port: 0, delayMs: delay });
  const worker = await serveWorker({
    bundle,
    port: 0,
    vars: { DOH_URLS: server.url, DNS_CACHE: 'off' },
  });
  try {
    const walls: number[] = [];
    let queries = 0;
    for (let run = 0; run < runs; run += 1) {
      const start = performance.now();
      const response = await fetch(`${worker.url}/v1/diagnose`, {
        method: 'POST',
        headers: { 'content-type': 'message/rfc822' },
        body: sampleBounce,
      });
      const { dns } = (await response.json()) as { dns: { queries: number } };
      walls.push(performance.now() - start);
      queries = Math.max(queries, dns.queries);
    }
    const ideal = Math.max(longestChain, Math.ceil(queries / 6)) * delay;
    return [
      told(
        'founding case, 50 ms a DNS answer',
        `${Math.round(quantile(walls, 0.5))} ms, ideal ${ideal} ms`,
      ),
      atMost('… against the ideal', quantile(walls, 0.5) / ideal, 1.3, 'times'),
      atMost('… queries', queries, 45, 'queries'),
      atMost('… in flight at once', server.peak(), 6, 'queries'),
    ];
  } finally {
    await worker.close();
    await server.close();
  }
}
