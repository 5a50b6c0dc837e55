/** A fetch that is a resolver in memory: zones and faults per host, counted, with latency if wanted. */
import type { FaultOf } from '../../worker/local/doh-answer.ts';
import type { DohReply } from '../../worker/local/zone-faults.ts';
import { answer, queryOf } from '../../worker/local/doh-answer.ts';
import { decodeMessage } from '../../worker/dns/message.ts';
import type { ZoneData } from '../../worker/local/zone.ts';
import { typeOf } from '../../worker/local/zone.ts';

export interface PretendOptions {
  zones: readonly ZoneData[];
  /** Per host (`one.test`): what goes wrong; `dead` refuses the connection. */
  hosts?: Readonly<Record<string, FaultOf | 'dead'>>;
  delayMs?: number;
}
export interface Pretend {
  fetch: typeof fetch;
  /** `host TYPE name`, in order. */
  asked: string[];
  /** Every URL and how it was asked. */
  requests: { url: string; init: RequestInit }[];
  peak: () => number;
}

const wait = (ms: number, signal: AbortSignal | null | undefined): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(new DOMException('aborted', 'AbortError'));
    });
  });

const toResponse = ({ status, headers, body }: DohReply): Response =>
  new Response(Uint8Array.from(body), { status, headers });

export const pretend = ({ zones, hosts = {}, delayMs = 0 }: PretendOptions): Pretend => {
  const asked: string[] = [];
  const requests: Pretend['requests'] = [];
  let open = 0;
  let peak = 0;
  return {
    asked,
    requests,
    peak: () => peak,
    fetch: async (input, init = {}) => {
      const url = new URL(input instanceof Request ? input.url : input);
      const body = new Uint8Array(await new Response(init.body ?? null).arrayBuffer());
      requests.push({ url: url.href, init });
      const read = queryOf(init.method ?? 'GET', url, 'application/dns-message', body);
      if (!read.ok) return toResponse(read.reply);
      const decoded = decodeMessage(read.query);
      const question = decoded.ok ? decoded.message.questions[0] : undefined;
      const type = typeOf(question?.type ?? 0) ?? 'other';
      asked.push(`${url.host} ${type} ${question?.name ?? ''}`);
      const fault = hosts[url.host];
      open++;
      peak = Math.max(peak, open);
      try {
        if (fault === 'dead') throw new TypeError('fetch failed');
        const reply = answer(read.query, fault ? { zones, faultOf: fault } : { zones });
        const delay = delayMs + reply.delayMs;
        if (delay > 0) await wait(delay, init.signal);
        return toResponse(reply);
      } finally {
        open--;
      }
    },
  };
};
