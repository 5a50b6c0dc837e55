/**
 * The DNS tree walk (RFC 9989 §4.10): which record holds for a domain, and which domain is its
 * organisational one. Its questions are known beforehand and at most eight, so they are asked together.
 */
import type { Lookup, Resolve } from '../../dns/lookup.ts';
import { isDmarcRecord, readRecord, type DmarcRecord } from './record.ts';

/** RFC 9989 §4.10, step 4: longer names are cut to this many labels after the first question. */
const MAX_LABELS = 7;

/** What stands at `_dmarc.<domain>`. */
export interface Place {
  domain: string;
  lookup: Lookup<'TXT'>;
  /** Every TXT there. */
  texts: readonly string[];
  /** Those that begin as DMARC records. */
  candidates: string[];
  /** The record, if there is exactly one and it can be read. */
  record: DmarcRecord | null;
  /** The tag that makes the only candidate invalid. */
  duplicate: string | null;
}
export interface Walk {
  start: string;
  /** Start first; ends where a psd tag stops the walk. */
  places: Place[];
  /** Places with a record, up to the first look-up that failed. */
  found: (Place & { record: DmarcRecord })[];
  failed: (Lookup<'TXT'> & { state: 'unknown' }) | null;
}

/** The names whose `_dmarc` is asked, in order. */
export function walkNames(domain: string): string[] {
  const labels = domain.split('.');
  const names = [domain];
  let left = labels.length > MAX_LABELS ? labels.slice(-MAX_LABELS) : labels.slice(1);
  for (; left.length > 0; left = left.slice(1)) names.push(left.join('.'));
  return names;
}

export async function treeWalk(domain: string, resolve: Resolve): Promise<Walk> {
  const places = await Promise.all(walkNames(domain).map((name) => readPlace(name, resolve)));
  const walk: Walk = { start: domain, places: [], found: [], failed: null };
  for (const place of places) {
    walk.places.push(place);
    if (place.lookup.state === 'unknown') {
      if (!settles(walk, place.domain)) walk.failed = place.lookup;
      break;
    }
    if (place.record === null) continue;
    walk.found.push({ ...place, record: place.record });
    if (place.record.psd !== 'u') break;
  }
  return walk;
}

/**
 * Is the answer of this top-level domain needed no more? What it may publish is a psd=y record, which
 * makes the domain one label below the organisation: if that one has the highest record, it is so anyway.
 */
function settles(walk: Walk, failed: string): boolean {
  const highest = walk.found.at(-1)?.domain.split('.') ?? [];
  return !failed.includes('.') && highest.length === 2 && highest[1] === failed;
}

async function readPlace(domain: string, resolve: Resolve): Promise<Place> {
  const lookup = await resolve(`_dmarc.${domain}`, 'TXT');
  const texts = lookup.state === 'found' ? lookup.records : [];
  const candidates = texts.filter(isDmarcRecord);
  const [only, ...more] = candidates;
  const read = only !== undefined && more.length === 0 ? readRecord(only) : null;
  return {
    domain,
    lookup,
    texts,
    candidates,
    record: read?.is === 'record' ? read.record : null,
    duplicate: read?.is === 'duplicate' ? read.name : null,
  };
}

/** RFC 9989 §4.10.2; null where a failed look-up leaves it open. */
export function organisationalDomain(walk: Walk): string | null {
  if (walk.failed !== null) return null;
  for (const { domain, record } of walk.found) {
    if (record.psd === 'n') return domain;
    if (record.psd === 'y' && domain !== walk.start) {
      return walk.start
        .split('.')
        .slice(-(domain.split('.').length + 1))
        .join('.');
    }
  }
  return walk.found.at(-1)?.domain ?? walk.start;
}

export type Discovery =
  | { is: 'found'; place: Place & { record: DmarcRecord }; own: boolean }
  | { is: 'none' }
  | { is: 'unknown'; lookup: Lookup & { state: 'unknown' } };

/** RFC 9989 §4.10.1: the author domain's own record, else the organisational domain's, else the suffix's. */
export function discoverPolicy(walk: Walk): Discovery {
  const own = walk.found.find((place) => place.domain === walk.start);
  if (own !== undefined) return { is: 'found', place: own, own: true };
  if (walk.failed !== null) return { is: 'unknown', lookup: walk.failed };
  const organisation = organisationalDomain(walk);
  const last = walk.found.at(-1);
  const place =
    walk.found.find(({ domain }) => domain === organisation) ??
    (last?.record.psd === 'y' ? last : undefined);
  return place === undefined ? { is: 'none' } : { is: 'found', place, own: false };
}
