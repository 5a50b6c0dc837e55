/** Requests of the benchmarks; a wrong answer ends them. */
import { sampleBounce } from '../../worker/local/sample.ts';
import type { Served } from '../../worker/local/serve.ts';

/** @returns the body, read to its end. */
export async function ask(worker: Served, path: string, body = sampleBounce): Promise<string> {
  const response = await fetch(`${worker.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'message/rfc822' },
    body,
  });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.text();
}

/** @param ip stands in the bounce in place of the sample's address. @returns how many look-ups it took. */
export async function diagnose(worker: Served, dns: boolean, ip = '203.0.113.5'): Promise<number> {
  const body = sampleBounce.replaceAll('203.0.113.5', ip);
  const answer = JSON.parse(await ask(worker, `/v1/diagnose?dns=${dns}`, body)) as {
    verdict: { cause: string };
    dns: { queries: number };
  };
  if (answer.verdict.cause !== 'ip-policy-pbl')
    throw new Error(`wrong answer: ${answer.verdict.cause}`);
  return answer.dns.queries;
}
