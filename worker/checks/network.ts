/**
 * Which network an address belongs to, by Team Cymru's DNS zones
 * (https://www.team-cymru.com/ip-asn-mapping): origin AS and country of the range, then the AS's name.
 */
import { mailServiceOf, networkKind } from '../../shared/catalogue/networks.ts';
import { plain } from '../../shared/diagnosis/plain.ts';
import type { Network } from '../../shared/diagnosis/schema.ts';
import type { CheckContext } from './context.ts';
import { parseAddress, parseClient, reverseName, type Address } from './spf/address.ts';

const MAX_NAME = 120;
const asNumber = /^[0-9]{1,10}$/;
const countryCode = /^[A-Z]{2}$/;

/** Fields that could not be learnt are null, the kind then `unknown`. Never rejects. */
export async function lookUpNetwork(ip: string, ctx: CheckContext): Promise<Network> {
  const address = parseClient(ip);
  if (address === null) return { asn: null, name: null, country: null, kind: 'unknown' };
  const [{ asn, name, country }, host] = await Promise.all([
    originOf(address, ctx),
    serviceHost(address, ctx),
  ]);
  return { asn, name, country, kind: networkKind({ asn, name, ip: address.text, host }) };
}

async function originOf(address: Address, ctx: CheckContext): Promise<Omit<Network, 'kind'>> {
  const zone = address.family === 4 ? 'origin.asn.cymru.com' : 'origin6.asn.cymru.com';
  const reversed = reverseName(address).replace(/\.(?:in-addr|ip6)\.arpa$/, '');
  const origin = await ctx.resolve(`${reversed}.${zone}`, 'TXT');
  const best = origin.state === 'found' ? mostSpecific(origin.records) : null;
  if (best === null) return { asn: null, name: null, country: null };
  const description = await ctx.resolve(`AS${best.asn}.asn.cymru.com`, 'TXT');
  const name = description.state === 'found' ? nameIn(description.records[0] ?? '') : null;
  return { asn: best.asn, name, country: best.country };
}

/**
 * The address's name where it is that of a mail service's server and leads back: services rent ranges
 * of hosts, so that the AS alone does not tell. The reverse name check asks the same; once is enough.
 */
async function serviceHost(address: Address, ctx: CheckContext): Promise<string | null> {
  const reverse = await ctx.resolve(reverseName(address), 'PTR');
  const host = reverse.state === 'found' ? reverse.records[0] : undefined;
  if (host === undefined || mailServiceOf({ asn: null, name: null, host }) === null) return null;
  const forward = await ctx.resolve(host, address.family === 4 ? 'A' : 'AAAA');
  const leadsBack =
    forward.state === 'found' &&
    forward.records.some((record) => parseAddress(record)?.text === address.text);
  return leadsBack ? host : null;
}

interface Origin {
  asn: number;
  country: string | null;
  prefix: number;
}

/** `64500 64501 | 203.0.113.0/24 | DE | ripencc | 2001-01-01`: of several ranges the smallest counts. */
function mostSpecific(records: readonly string[]): Origin | null {
  let best: Origin | null = null;
  for (const record of records.slice(0, 16)) {
    const [numbers = '', range = '', country = ''] = fields(record);
    const first = numbers.split(' ')[0] ?? '';
    if (!asNumber.test(first)) continue;
    const prefix = Number(range.slice(range.lastIndexOf('/') + 1)) || 0;
    if (best !== null && prefix <= best.prefix) continue;
    best = { asn: Number(first), country: countryCode.test(country) ? country : null, prefix };
  }
  return best;
}

/** `64500 | DE | ripencc | 2001-01-01 | EXAMPLE-AS Example Networks, DE` */
function nameIn(record: string): string | null {
  const name = (fields(record)[4] ?? '').replace(/, [A-Z]{2}$/, '');
  return name === '' ? null : plain(name, MAX_NAME);
}

const fields = (record: string): string[] => record.split('|', 6).map((field) => field.trim());
