/** Who can change a reverse name: the zone that holds it, its servers' operator, its contact. */
import type { Lookup } from '../dns/lookup.ts';
import type { CheckContext } from './context.ts';
import { reverseName, type Address } from './spf/address.ts';

export interface ReverseZone {
  /** Such as `113.0.203.in-addr.arpa`. */
  name: string;
  /** The zone's primary name server (RFC 1035 §3.3.13 MNAME): its domain tells the provider. */
  primary: string;
  /** The contact as the SOA writes it, its first dot standing for the @. */
  contact: string;
}

/** Where providers cut reverse zones: octets of IPv4, nibbles of IPv6, longest first. */
const CUTS = { 4: [3, 2], 6: [12, 8] } as const;

/**
 * The zone of `address`, found by its SOA; null where none of the usual cuts has one or DNS fails.
 * Adds what it asked to `lookups`.
 */
export async function reverseZone(
  address: Address,
  lookups: Lookup[],
  ctx: CheckContext,
): Promise<ReverseZone | null> {
  const labels = reverseName(address).split('.');
  for (const kept of CUTS[address.family]) {
    const soa = await ctx.resolve(labels.slice(labels.length - 2 - kept).join('.'), 'SOA');
    lookups.push(soa);
    const zone = zoneIn(soa);
    if (zone !== null) return zone;
    // What failed once for the longer name will hardly be worth a second look-up.
    if (soa.state === 'unknown') return null;
  }
  return null;
}

/**
 * The zone to which the reverse name `alias` was delegated (RFC 2317 §4: `5.0-63.113.0.203.in-addr.arpa`
 * lies in `0-63.113.0.203.in-addr.arpa`); null where that is no zone of its own.
 */
export async function delegatedZone(
  alias: string,
  lookups: Lookup[],
  ctx: CheckContext,
): Promise<ReverseZone | null> {
  const soa = await ctx.resolve(alias.slice(alias.indexOf('.') + 1), 'SOA');
  lookups.push(soa);
  return zoneIn(soa);
}

function zoneIn(soa: Lookup<'SOA'>): ReverseZone | null {
  const record = soa.state === 'found' ? soa.records[0] : undefined;
  return record === undefined
    ? null
    : { name: soa.name, primary: record.mname, contact: record.rname };
}
