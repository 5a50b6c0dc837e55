/** A resolver over zone data in memory: what the checks see of DNS, without any network. */
import { sayEnglish } from '../../../shared/texts/say.ts';
import type { CheckContext } from '../../../worker/checks/context.ts';
import type { Doubt, Lookup, RData, Resolve, RRType } from '../../../worker/dns/lookup.ts';

/** Records by name and type, an alias, or a doubt for the name or for one type of it. */
export interface Node {
  A?: string[] | Doubt;
  AAAA?: string[] | Doubt;
  MX?: { preference: number; exchange: string }[] | Doubt;
  NS?: string[] | Doubt;
  PTR?: string[] | Doubt;
  SOA?: RData['SOA'][] | Doubt;
  TXT?: string[] | Doubt;
  CNAME?: string;
}
export type Zone = Record<string, Node | Doubt>;

const TTL = 300;

export const servfail: Doubt = { reason: 'servfail', ede: null };

/** Every reason for which a look-up can fail. */
export const allDoubts: readonly Doubt[] = [
  { reason: 'timeout', ms: 2000 },
  servfail,
  { reason: 'servfail', ede: '6 DNSSEC Bogus' },
  { reason: 'refused', ede: null },
  { reason: 'refused', ede: '18 Prohibited' },
  { reason: 'rcode', rcode: 9 },
  { reason: 'http', status: 500 },
  { reason: 'network' },
  { reason: 'malformed', what: 'short record' },
  { reason: 'truncated' },
  { reason: 'mismatch', what: 'question' },
  { reason: 'too-large' },
  { reason: 'cname-chain' },
  { reason: 'bad-name', what: 'empty label' },
];

const isDoubt = (node: object | undefined): node is Doubt => node !== undefined && 'reason' in node;

/** `default` is what a name outside the zone gets; NXDOMAIN if not said. */
function resolverOver(
  zone: Zone,
  outside: Doubt | 'nxdomain' = 'nxdomain',
): { resolve: Resolve; asked: string[] } {
  const asked: string[] = [];
  const resolve: Resolve = async <T extends RRType>(name: string, type: T): Promise<Lookup<T>> => {
    const question = name.toLowerCase().replace(/\.$/, '');
    asked.push(`${type} ${question}`);
    const base = { name: question, type, resolver: 'test' };
    const names = [question];
    let node = zone[question] ?? wildcard(zone, question);
    for (; node !== undefined && !isDoubt(node) && node.CNAME !== undefined;) {
      if (type === 'CNAME') {
        return { ...base, state: 'found', records: [node.CNAME] as RData[T][], names, ttl: TTL };
      }
      names.push(node.CNAME);
      node = zone[node.CNAME];
    }
    if (isDoubt(node)) return { ...base, state: 'unknown', doubt: node };
    if (node === undefined) {
      if (names.length === 1 && hasBelow(zone, question)) {
        return { ...base, state: 'nodata', names, ttl: TTL };
      }
      return outside === 'nxdomain'
        ? { ...base, state: 'nxdomain', names, ttl: TTL }
        : { ...base, state: 'unknown', doubt: outside };
    }
    const records = node[type] as RData[T][] | Doubt | undefined;
    if (records === undefined) return { ...base, state: 'nodata', names, ttl: TTL };
    if (!Array.isArray(records)) return { ...base, state: 'unknown', doubt: records };
    return { ...base, state: 'found', records, names, ttl: TTL };
  };
  return { resolve, asked };
}

const hasBelow = (zone: Zone, name: string): boolean =>
  Object.keys(zone).some((other) => other.endsWith(`.${name}`));

function wildcard(zone: Zone, name: string): Node | Doubt | undefined {
  for (let at = name.indexOf('.'); at !== -1; at = name.indexOf('.', at + 1)) {
    const node = zone[`*${name.slice(at)}`];
    if (node !== undefined) return node;
  }
  return undefined;
}

/** Zones of address lists whose test points are as RFC 5782 §5 wants them. */
export const healthy = (...zones: string[]): Zone =>
  Object.fromEntries(zones.map((zone) => [`2.0.0.127.${zone}`, { A: ['127.0.0.2'] }]));

export const noKeys: CheckContext['keys'] = { spamhaus: null, abusix: null };

/** A context over the zone; `asked` lists the questions in order. */
export function contextOver(
  zone: Zone,
  {
    keys = noKeys,
    outside = 'nxdomain',
  }: { keys?: CheckContext['keys']; outside?: Doubt | 'nxdomain' } = {},
): { ctx: CheckContext; asked: string[] } {
  const { resolve, asked } = resolverOver(zone, outside);
  return { ctx: { resolve, say: sayEnglish, keys }, asked };
}

/** Like `contextOver`, but only the first `cap` questions are answered. */
export function cappedContext(zone: Zone, cap: number): { ctx: CheckContext; asked: string[] } {
  const { ctx, asked } = contextOver(zone);
  let left = cap;
  const resolve: Resolve = async (name, type) =>
    left-- > 0
      ? ctx.resolve(name, type)
      : { name, type, resolver: '', state: 'unknown', doubt: { reason: 'budget' } };
  return { ctx: { ...ctx, resolve }, asked };
}
