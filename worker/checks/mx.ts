/**
 * Can the recipient's domain take mail at all (RFC 5321 §5.1)? Its MX hosts need addresses; a null MX
 * (RFC 7505) says that it takes none; without MX the domain's own address counts.
 */
import type { Check } from '../../shared/diagnosis/schema.ts';
import type { Lookup, Mx } from '../dns/lookup.ts';
import type { CheckContext } from './context.ts';
import { doubtfulCheck, evidenceRows, skippedCheck } from './evidence.ts';
import { likelyMeant } from './mx-typos.ts';
import { parseAddress } from './spf/address.ts';

/** A hostile domain may name hundreds of hosts. */
const MAX_HOSTS = 10;
/** Hosts looked up together: the rest only if none of these has an address. */
const AT_ONCE = 4;

interface Host {
  host: string;
  preference: number;
  addresses: string[];
  /** `none`: no address, or only one that leads nowhere (loopback, unspecified). */
  state: 'address' | 'none' | 'unknown' | 'not-asked';
}

interface MxDetails {
  domain: string;
  hosts: Host[];
  /** RFC 7505: the domain says that it takes no mail. */
  nullMx: boolean;
  /** RFC 5321 §5.1: no MX, so the domain's own address is the host. */
  implicit: boolean;
  exists: boolean | null;
  /** A well-known domain that this one is a slip of. */
  suggestion: string | null;
}

/** The `mx` check; `details` is a `MxDetails`. Never rejects. */
export async function checkMx({ domain }: { domain: string }, ctx: CheckContext): Promise<Check> {
  const { say } = ctx;
  const subject = domain.trim().toLowerCase().replace(/\.$/, '');
  const details: MxDetails = {
    domain: subject,
    hosts: [],
    nullMx: false,
    implicit: false,
    exists: null,
    suggestion: likelyMeant(subject),
  };
  // A literal (user@[192.0.2.1], RFC 5321 §4.1.3) has no MX to look up.
  if (subject === '' || subject.startsWith('[')) {
    const summary = say('check.skipped', { why: say('check.noDomain') });
    return skippedCheck('mx', domain, summary, { ...details });
  }
  const lookups: Lookup[] = [];
  const withHint = (sentence: string): string =>
    details.suggestion === null
      ? sentence
      : `${sentence} ${say('mx.meant', { meant: details.suggestion })}`;
  const finish = (status: Check['status'], key: Parameters<CheckContext['say']>[0]): Check => {
    const hosts = details.hosts.filter(({ state }) => state === 'address');
    const sentence = say(key, {
      subject,
      count: hosts.length,
      host: hosts[0]?.host ?? details.hosts[0]?.host ?? '',
    });
    return {
      id: 'mx',
      status,
      subject,
      summary: withHint(sentence),
      evidence: evidenceRows(lookups, ctx),
      details: { ...details },
    };
  };
  const doubtful = (failed: readonly Lookup[]): Check => {
    const check = doubtfulCheck('mx', subject, failed, ctx, { ...details });
    return {
      ...check,
      summary: withHint(check.summary),
      evidence: evidenceRows(lookups, ctx),
    };
  };

  const mx = await ctx.resolve(subject, 'MX');
  lookups.push(mx);
  if (mx.state === 'unknown') return doubtful([mx]);
  details.exists = mx.state !== 'nxdomain';
  if (mx.state === 'nxdomain') return finish('fail', 'mx.noDomain');
  details.implicit = mx.state === 'nodata';
  const records = mx.state === 'found' ? mx.records : [{ preference: 0, exchange: subject }];
  // RFC 7505 §3: a null MX stands alone; beside other records the root is no host.
  const named = records.filter(({ exchange }) => exchange !== '' && exchange !== '.');
  details.nullMx = named.length === 0;
  if (details.nullMx) return finish('fail', 'mx.null');

  details.hosts = hostsOf(named);
  const failed = await findAddresses(details.hosts, lookups, ctx);
  const reached = details.hosts.some(({ state }) => state === 'address');
  // A short name that works is hardly a slip: love.com is not live.com.
  if (reached && !isTelling(details.suggestion)) details.suggestion = null;
  if (reached)
    return details.implicit ? finish('warn', 'mx.implicit') : finish('pass', 'mx.reached');
  if (failed.length > 0) return { ...doubtful(failed), status: 'unknown' };
  return finish('fail', details.implicit ? 'mx.none' : 'mx.noAddress');
}

const isTelling = (suggestion: string | null): boolean =>
  suggestion !== null && suggestion.indexOf('.') >= LONG_LABEL;
const LONG_LABEL = 5;

function hostsOf(records: readonly Mx[]): Host[] {
  const seen = new Map<string, Host>();
  for (const { exchange, preference } of records.toSorted((a, b) => a.preference - b.preference)) {
    if (seen.size < MAX_HOSTS && !seen.has(exchange))
      seen.set(exchange, { host: exchange, preference, addresses: [], state: 'not-asked' });
  }
  return [...seen.values()];
}

/** Fills in the hosts' addresses until some have one; gives the look-ups that failed. */
async function findAddresses(
  hosts: Host[],
  lookups: Lookup[],
  ctx: CheckContext,
): Promise<Lookup[]> {
  const failed: Lookup[] = [];
  for (let from = 0; from < hosts.length; from += AT_ONCE) {
    const batch = hosts.slice(from, from + AT_ONCE);
    await Promise.all(
      batch.map(async (host) => {
        for (const type of ['A', 'AAAA'] as const) {
          const lookup = await ctx.resolve(host.host, type);
          lookups.push(lookup);
          if (lookup.state === 'unknown') {
            failed.push(lookup);
            host.state = 'unknown';
          }
          if (lookup.state === 'found')
            host.addresses.push(...lookup.records.filter(leadsSomewhere));
          if (lookup.state === 'nxdomain' || host.addresses.length > 0) break;
        }
        if (host.addresses.length > 0) host.state = 'address';
        else if (host.state === 'not-asked') host.state = 'none';
      }),
    );
    if (batch.some(({ state }) => state === 'address')) break;
  }
  return failed;
}

/** Mail for a loopback or unspecified address never leaves the sender's own machine. */
function leadsSomewhere(text: string): boolean {
  const address = parseAddress(text);
  if (address === null) return false;
  if (address.family === 6) return address.text !== '::1' && address.text !== '::';
  return address.bytes[0] !== 127 && address.bytes[0] !== 0;
}
