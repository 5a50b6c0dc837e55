/** Requests per client, and per location in all, through the platform's rate limiters. */
import type { Bindings } from '../settings.ts';
import { Problem } from './problem.ts';

const period = 60;

/** Throws a 429. Local runs have no `CF-Connecting-IP` and are not limited. */
export async function limit(request: Request, env: Bindings): Promise<void> {
  const client = request.headers.get('cf-connecting-ip');
  if (client === null) return;
  const own = await env.PER_CLIENT?.limit({ key: clientKey(client) });
  const all = await env.PER_LOCATION?.limit({ key: 'all' });
  if (own?.success === false || all?.success === false)
    throw new Problem(429, `Too many requests: try again in ${period} seconds`, null, {
      'retry-after': String(period),
    });
}

/** One household or server has a whole /64 of IPv6 (RFC 6177), so that is the client. */
function clientKey(address: string): string {
  if (!address.includes(':')) return address;
  const [head = '', tail = ''] = address.split('::');
  const groups = head.split(':');
  const missing = 8 - groups.length - (tail === '' ? 0 : tail.split(':').length);
  return [...groups, ...Array.from({ length: Math.max(0, missing) }, () => '0')]
    .slice(0, 4)
    .join(':');
}
