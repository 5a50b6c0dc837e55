/**
 * The name by which the sending server introduced itself (RFC 5321 §4.1.1.1): it should be a full
 * name that has the server's own address.
 */
import { plain } from '../../shared/diagnosis/plain.ts';
import type { Check } from '../../shared/diagnosis/schema.ts';
import type { Lookup } from '../dns/lookup.ts';
import type { CheckContext } from './context.ts';
import { doubtfulCheck, evidenceRows } from './evidence.ts';
import { parseAddress, parseClient, type Address } from './spf/address.ts';

/** RFC 1035 §2.3.4. */
const MAX_NAME = 255;
/** Letters, digits, hyphens (RFC 1123 §2.1); underscores are tolerated by receivers. */
const label = /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/;

/**
 * The `helo` check. `ip` null where the sending address is not known: then only a missing name can be
 * told. `details`: `{ helo, addresses, problem }`. Never rejects.
 */
export async function checkHelo(
  { helo, ip }: { helo: string; ip: string | null },
  ctx: CheckContext,
): Promise<Check> {
  const subject = plain(helo, MAX_NAME).replace(/\.$/, '');
  const name = subject.toLowerCase();
  const address = ip === null ? null : parseClient(ip);
  const lookups: Lookup[] = [];
  const finish = (
    status: Check['status'],
    key: Parameters<CheckContext['say']>[0],
    problem: string | null,
    addresses: string[] = [],
  ): Check => ({
    id: 'helo',
    status,
    subject,
    summary: ctx.say(key, {
      subject,
      ip: address?.text ?? '',
      found: addresses.slice(0, 3).join(', '),
    }),
    evidence: evidenceRows(lookups, ctx),
    details: { helo: subject, addresses, problem },
  });

  const literal = /^\[(?:ipv6:)?([^\]]{0,64})\]$/.exec(name)?.[1];
  if (literal !== undefined) return finish(...judgeLiteral(literal, address));
  if (parseAddress(name) !== null) return finish('fail', 'helo.bareAddress', 'bare-address');
  const labels = name.split('.');
  if (!labels.every((part) => label.test(part))) return finish('fail', 'helo.invalid', 'invalid');
  if (labels.length < 2) return finish('fail', 'helo.short', 'not-a-full-name');

  // The family of the sending address first: only there can the name be right.
  const types = address?.family === 6 ? (['AAAA', 'A'] as const) : (['A', 'AAAA'] as const);
  const addresses: string[] = [];
  for (const type of types) {
    const lookup = await ctx.resolve(name, type);
    lookups.push(lookup);
    if (lookup.state === 'nxdomain') return finish('fail', 'helo.none', 'no-such-name');
    if (lookup.state === 'found') addresses.push(...lookup.records);
    if (lookup.state === 'unknown') {
      return doubtfulCheck('helo', subject, lookups.toReversed(), ctx, {
        helo: subject,
        addresses,
        problem: null,
      });
    }
    if (addresses.length > 0) break;
  }
  if (addresses.length === 0) return finish('fail', 'helo.noAddress', 'no-address');
  if (address === null) return finish('unknown', 'helo.ipUnknown', null, addresses);
  return addresses.some((found) => parseAddress(found)?.text === address.text)
    ? finish('pass', 'helo.same', null, addresses)
    : finish('warn', 'helo.elsewhere', 'elsewhere', addresses);
}

/** RFC 5321 §4.1.3: an address in brackets is legal for a client without a name, and often refused. */
function judgeLiteral(
  literal: string,
  address: Address | null,
): [Check['status'], Parameters<CheckContext['say']>[0], string] {
  const given = parseClient(literal);
  if (given === null) return ['fail', 'helo.invalid', 'invalid'];
  if (address !== null && given.text !== address.text)
    return ['fail', 'helo.literalElsewhere', 'literal-elsewhere'];
  return ['warn', 'helo.literal', 'literal'];
}
