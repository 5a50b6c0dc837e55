/**
 * Has the sending address a name, and does that name lead back to it (RFC 8601 §2.7.3 “iprev”)? The
 * name is set by whoever holds the address range, not in the sender's own domain.
 */
import type { Check } from '../../shared/diagnosis/schema.ts';
import type { Lookup } from '../dns/lookup.ts';
import type { CheckContext } from './context.ts';
import { doubtfulCheck, evidenceRows, skippedCheck, whyNotAskable } from './evidence.ts';
import { genericName, type Generic } from './ptr-generic.ts';
import { delegatedZone, reverseZone, type ReverseZone } from './ptr-zone.ts';
import { parseAddress, parseClient, reverseName, type Address } from './spf/address.ts';

/** RFC 8601 and RFC 7208 §4.6.4 both stop at ten; a hostile zone may hold hundreds. */
const MAX_NAMES = 10;

interface PtrDetails {
  /** In the order of the answer, at most ten. */
  names: string[];
  /** True: one of the names has the address. Null: a look-up that was needed failed. */
  confirmed: boolean | null;
  confirmedNames: string[];
  generic: boolean | null;
  genericReason: string | null;
  /** RFC 2317: the names that the reverse name is an alias of. */
  delegation: string[];
  /** Who can change the name. */
  zone: ReverseZone | null;
  reverseName: string | null;
}

const nothing: PtrDetails = {
  names: [],
  confirmed: null,
  confirmedNames: [],
  generic: null,
  genericReason: null,
  delegation: [],
  zone: null,
  reverseName: null,
};

/** The `ptr` check; `details` is a `PtrDetails`. Never rejects. */
export async function checkPtr({ ip }: { ip: string }, ctx: CheckContext): Promise<Check> {
  const { say } = ctx;
  const address = parseClient(ip);
  const why = whyNotAskable(ip.trim(), say);
  if (address === null || why !== null) {
    const summary = say('check.skipped', { why: why ?? say('check.noAddress') });
    return skippedCheck('ptr', ip, summary, { ...nothing });
  }
  const subject = address.text;
  const name = reverseName(address);
  const lookups: Lookup[] = [];
  const [reverse, zone] = await Promise.all([
    ctx.resolve(name, 'PTR'),
    reverseZone(address, lookups, ctx),
  ]);
  lookups.unshift(reverse);
  const known: PtrDetails = { ...nothing, zone, reverseName: name };
  const finish = (status: Check['status'], summary: string, details: PtrDetails): Check => ({
    id: 'ptr',
    status,
    subject,
    summary,
    evidence: evidenceRows(lookups, ctx),
    details: { ...details },
  });

  if (reverse.state === 'unknown')
    return doubtfulCheck('ptr', subject, [reverse], ctx, { ...known });
  known.delegation = reverse.names.slice(1);
  if (reverse.state !== 'found') {
    return finish('fail', say('ptr.none', { subject }), { ...known, confirmed: false });
  }

  const alias = known.delegation.at(-1);
  const delegated =
    alias === undefined ? Promise.resolve(null) : delegatedZone(alias, lookups, ctx);
  const names = [...new Set(reverse.records)].filter((host) => host !== '').slice(0, MAX_NAMES);
  const forwards = await Promise.all(
    names.map((host) => ctx.resolve(host, address.family === 4 ? 'A' : 'AAAA')),
  );
  lookups.push(...forwards);
  known.zone = (await delegated) ?? known.zone;
  const confirmedNames = names.filter((_, index) => leadsBack(forwards[index], address));
  const failed = forwards.find((forward) => forward.state === 'unknown');
  const confirmed = confirmedNames.length > 0 ? true : failed === undefined ? false : null;
  const judged = confirmedNames.length > 0 ? confirmedNames : names;
  const reasons = judged.map((host) => genericName(host, address));
  const generic = reasons.length > 0 && reasons.every((reason) => reason !== null);
  const details: PtrDetails = {
    ...known,
    names,
    confirmed,
    confirmedNames,
    generic,
    genericReason: generic ? genericText(judged[0] ?? '', reasons[0] ?? null, ctx) : null,
  };
  const shown = (confirmedNames[0] ?? names[0] ?? '').slice(0, 255);
  if (confirmed === null && failed !== undefined) {
    const check = doubtfulCheck('ptr', subject, [failed], ctx, { ...details });
    return { ...check, status: 'unknown', evidence: evidenceRows(lookups, ctx) };
  }
  if (names.length === 0) return finish('fail', say('ptr.none', { subject }), details);
  if (confirmed !== true)
    return finish('fail', say('ptr.unconfirmed', { subject, name: shown }), details);
  if (generic) {
    const values = { subject, name: shown, why: details.genericReason ?? '' };
    return finish('warn', say('ptr.generic', values), details);
  }
  const count = new Set(reverse.records).size;
  if (count > 1) {
    const values = { subject, count, confirmed: confirmedNames.length };
    return finish('warn', say('ptr.several', values), details);
  }
  return finish('pass', say('ptr.confirmed', { subject, name: shown }), details);
}

/** A name confirms the address if one of its addresses is the same (RFC 8601 §2.7.3). */
function leadsBack(forward: Lookup<'A'> | Lookup<'AAAA'> | undefined, address: Address): boolean {
  return (
    forward?.state === 'found' &&
    forward.records.some((record) => parseAddress(record)?.text === address.text)
  );
}

function genericText(name: string, generic: Generic | null, { say }: CheckContext): string | null {
  if (generic === null) return null;
  switch (generic.reason) {
    case 'address':
      return say('ptr.why.address', { name });
    case 'line':
      return say('ptr.why.line', { part: generic.part });
    case 'default':
      return say('ptr.why.default', { part: generic.part });
    default:
      return generic.reason satisfies never;
  }
}
