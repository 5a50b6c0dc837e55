/** DNS in a table, for checks: names with records, aliases, and look-ups that fail on purpose. */
import type { Doubt, Lookup, Mx, RRType, Resolve } from '../../../../worker/dns/lookup.ts';
import { toWire } from '../../../../worker/dns/names.ts';
import { sayEnglish } from '../../../../shared/texts/say.ts';
import type { CheckContext } from '../../../../worker/checks/context.ts';

export interface Name {
  A?: string[];
  AAAA?: string[];
  TXT?: string[];
  PTR?: string[];
  MX?: [number, string][];
  CNAME?: string;
  /** Types whose look-up fails, and how. */
  fails?: Partial<Record<RRType, Doubt>>;
}
export type Zone = Readonly<Record<string, Name>>;

export const silent: Doubt = { reason: 'timeout', ms: 2000 };
export const servfail: Doubt = { reason: 'servfail', ede: null };

export interface TestDns {
  resolve: Resolve;
  /** `TXT example.com`, in the order asked. */
  asked: string[];
}

const MAX_ALIASES = 8;

/** `budget`: look-ups answered before the rest is refused. Unknown names do not exist. */
export function dnsOf(zone: Zone, budget = Number.POSITIVE_INFINITY): TestDns {
  const names = new Map(Object.entries(zone).map(([name, data]) => [name.toLowerCase(), data]));
  const asked: string[] = [];
  const answer = (given: string, type: RRType): Lookup => {
    const wire = toWire(given);
    const head = { type, resolver: 'zone' };
    const fail = (name: string, doubt: Doubt): Lookup => ({
      ...head,
      name,
      state: 'unknown',
      doubt,
    });
    if (!wire.ok) return fail(given, { reason: 'bad-name', what: wire.what });
    const name = wire.text;
    asked.push(`${type} ${name}`);
    if (asked.length > budget) return fail(name, { reason: 'budget' });
    const chain = [name];
    for (;;) {
      const data = names.get(chain.at(-1) ?? '');
      const failing = data?.fails?.[type];
      if (failing !== undefined) return fail(name, failing);
      const base = { ...head, name, names: chain, ttl: 300 };
      const records = recordsOf(data, type);
      if (records.length > 0) return { ...base, state: 'found', records };
      if (data === undefined)
        return { ...base, state: exists(chain.at(-1)) ? 'nodata' : 'nxdomain' };
      if (data.CNAME === undefined) return { ...base, state: 'nodata' };
      if (chain.length > MAX_ALIASES) return fail(name, { reason: 'cname-chain' });
      chain.push(data.CNAME.toLowerCase());
    }
  };
  // A name with names below it exists (RFC 8020).
  const exists = (name = ''): boolean =>
    [...names.keys()].some((other) => other.endsWith(`.${name}`));
  const resolve: Resolve = async <T extends RRType>(name: string, type: T) => {
    await Promise.resolve();
    return answer(name, type) as Lookup<T>;
  };
  return { resolve, asked };
}

function recordsOf(data: Name | undefined, type: RRType): (string | Mx)[] {
  switch (type) {
    case 'A':
    case 'AAAA':
    case 'TXT':
    case 'PTR':
      return data?.[type] ?? [];
    case 'MX':
      return (data?.MX ?? []).map(([preference, exchange]) => ({ preference, exchange }));
    case 'CNAME':
    case 'NS':
    case 'SOA':
      return [];
    default:
      return type satisfies never;
  }
}

export const contextOf = (resolve: Resolve): CheckContext => ({
  resolve,
  say: sayEnglish,
  keys: { spamhaus: null, abusix: null },
});
