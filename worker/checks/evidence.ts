/**
 * What every check shows of DNS: the look-up as proof, its doubt in words, and the check that could
 * not be made. List keys are labels of query names, so nothing leaves here unmasked.
 */
import ipaddr from 'ipaddr.js';
import type { Check, CheckId, Evidence } from '../../shared/diagnosis/schema.ts';
import type { Say } from '../../shared/texts/say.ts';
import type { Doubt, Lookup, Mx, Soa } from '../dns/lookup.ts';
import type { CheckContext } from './context.ts';

/** What stands in place of a key. */
const MASK = '***';

/** A hostile zone may return hundreds of long strings; a proof needs few. */
const MAX_ROWS = 40;
const MAX_TEXT = 1200;

/** `text` without the keys, whatever case a resolver or a list echoes them in. */
export function masked(text: string, keys: CheckContext['keys']): string {
  let shown = text;
  for (const key of [keys.spamhaus, keys.abusix]) {
    if (key !== null && key !== '') shown = withoutKey(shown, key.toLowerCase());
  }
  return shown;
}

function withoutKey(text: string, key: string): string {
  const lower = text.toLowerCase();
  // Lowering may lengthen some letters; positions then no longer match, and all is withheld.
  if (lower.length !== text.length) return lower.includes(key) ? MASK : text;
  let shown = '';
  let from = 0;
  for (let at = lower.indexOf(key); at !== -1; at = lower.indexOf(key, from)) {
    shown += text.slice(from, at) + MASK;
    from = at + key.length;
  }
  return shown + text.slice(from);
}

/** The look-up as a row of proof. `ttl` in seconds, null where none was told. Never throws. */
export function evidenceOf(lookup: Lookup, ctx: Pick<CheckContext, 'keys' | 'say'>): Evidence {
  const row = {
    name: masked(lookup.name, ctx.keys),
    type: lookup.type,
    resolver: lookup.resolver,
  };
  switch (lookup.state) {
    case 'found':
      return {
        ...row,
        answer: lookup.records
          .slice(0, MAX_ROWS)
          .map((record) => masked(recordText(record), ctx.keys)),
        ttl: lookup.ttl,
        status: 'NOERROR',
      };
    case 'nodata':
      return { ...row, answer: [], ttl: lookup.ttl, status: 'NOERROR' };
    case 'nxdomain':
      return { ...row, answer: [], ttl: lookup.ttl, status: 'NXDOMAIN' };
    case 'unknown': {
      const status = masked(doubtText(lookup.doubt, ctx.say), ctx.keys);
      return { ...row, answer: [], ttl: null, status };
    }
    default:
      return lookup satisfies never;
  }
}

/** A record in the presentation of a zone file, without quotes. */
function recordText(record: string | Mx | Soa): string {
  if (typeof record === 'string') {
    return record.length > MAX_TEXT ? `${record.slice(0, MAX_TEXT)}…` : record;
  }
  if ('exchange' in record)
    return `${record.preference} ${record.exchange === '' ? '.' : record.exchange}`;
  const { mname, rname, serial, refresh, retry, expire, minimum } = record;
  return `${mname} ${rname} ${serial} ${refresh} ${retry} ${expire} ${minimum}`;
}

/** Why there is no trustworthy answer, as one sentence. */
export function doubtText(doubt: Doubt, say: Say): string {
  switch (doubt.reason) {
    case 'timeout':
      return say('doubt.timeout', { ms: doubt.ms });
    case 'servfail':
      return doubt.ede === null
        ? say('doubt.servfail')
        : say('doubt.servfailBecause', { ede: doubt.ede });
    case 'refused':
      return doubt.ede === null
        ? say('doubt.refused')
        : say('doubt.refusedBecause', { ede: doubt.ede });
    case 'rcode':
      return say('doubt.rcode', { rcode: doubt.rcode });
    case 'http':
      return say('doubt.http', { status: doubt.status });
    case 'network':
      return say('doubt.network');
    case 'malformed':
      return say('doubt.malformed', { what: doubt.what });
    case 'truncated':
      return say('doubt.truncated');
    case 'mismatch':
      return say('doubt.mismatch', { what: doubt.what });
    case 'too-large':
      return say('doubt.tooLarge');
    case 'cname-chain':
      return say('doubt.cnameChain');
    case 'budget':
      return say('doubt.budget');
    case 'bad-name':
      return say('doubt.badName', { what: doubt.what });
    default:
      return doubt satisfies never;
  }
}

/** A look-up that the budget refused: nothing was asked, so it proves nothing. */
export const wasAsked = (lookup: Lookup): boolean =>
  lookup.state !== 'unknown' || lookup.doubt.reason !== 'budget';

/** The rows of all that was asked, each question once. */
export function evidenceRows(
  lookups: readonly Lookup[],
  ctx: Pick<CheckContext, 'keys' | 'say'>,
): Evidence[] {
  const rows = new Map<string, Evidence>();
  for (const lookup of lookups) {
    if (!wasAsked(lookup)) continue;
    const key = `${lookup.type} ${lookup.name}`;
    if (!rows.has(key)) rows.set(key, evidenceOf(lookup, ctx));
  }
  return [...rows.values()];
}

/** Ranges that mean something in one network only (RFC 6890): nobody outside lists or names them. */
const inward: ReadonlySet<string> = new Set([
  'private',
  'uniqueLocal',
  'linkLocal',
  'carrierGradeNat',
  'unspecified',
  'broadcast',
  'multicast',
]);

/** Why nothing can be asked about this address; null where it can. */
export function whyNotAskable(ip: string, say: Say): string | null {
  if (!ipaddr.isValid(ip)) return say('check.noAddress');
  return inward.has(ipaddr.process(ip).range()) ? say('check.privateAddress') : null;
}

/** A check that was not made, with the reason. */
export function skippedCheck(
  id: CheckId,
  subject: string | null,
  summary: string,
  details: Check['details'] = {},
): Check {
  return { id, status: 'skipped', subject, summary, evidence: [], details };
}

/**
 * A check that hung on a look-up without a trustworthy answer: `unknown` with the doubt, or
 * `skipped` where the budget refused to ask at all.
 */
export function doubtfulCheck(
  id: CheckId,
  subject: string,
  lookups: readonly Lookup[],
  ctx: Pick<CheckContext, 'keys' | 'say'>,
  details: Check['details'] = {},
): Check {
  const evidence = evidenceRows(lookups, ctx);
  const failed = lookups.find((lookup) => lookup.state === 'unknown');
  const why =
    failed?.state === 'unknown' ? doubtText(failed.doubt, ctx.say) : ctx.say('doubt.none');
  const status = evidence.length === 0 && lookups.length > 0 ? 'skipped' : 'unknown';
  const summary =
    status === 'skipped'
      ? ctx.say('check.skipped', { why })
      : ctx.say('check.unknown', { subject, why });
  return { id, status, subject, summary: masked(summary, ctx.keys), evidence, details };
}
