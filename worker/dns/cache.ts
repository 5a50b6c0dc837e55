/**
 * Answers kept across requests for as long as their TTL says (RFC 1035 §3.2.1; negatives RFC 2308 §5).
 * It lives in the isolate's memory: no subrequest, no shared state to trust. Doubts are never kept; which
 * endpoint was broken a moment ago is.
 */
import type { Answer } from './answer.ts';
import type { RRType } from './lookup.ts';

/** Bounds of the isolate's memory against zones that answer much, or that invite many names. */
const MAX_ENTRIES = 2000;
export const MAX_CACHED_BYTES = 4096;
/** A day at most (RFC 8767 §4 suggests a cap), three hours for negatives (RFC 2308 §5). */
const MAX_TTL = 86_400;
const MAX_NEGATIVE_TTL = 10_800;
/** So long a broken endpoint is asked last by later requests too, each of which would wait for it again. */
const BROKEN_MS = 30_000;

export interface DnsCache {
  /** The answer with its remaining TTL, or null. `now` in milliseconds. */
  get(url: string, name: string, type: RRType, now: number): Answer | null;
  set(url: string, name: string, type: RRType, answer: Answer, now: number): void;
  /** Did this endpoint fail repeatedly within the last half minute, and not answer since? */
  isBroken(url: string, now: number): boolean;
  setBroken(url: string, broken: boolean, now: number): void;
}

/** Seconds an answer may be kept; 0 = not at all. */
const lifetime = (answer: Answer): number => {
  if (answer.state === 'unknown') return 0;
  return answer.state === 'found' || answer.state === 'alias'
    ? Math.min(answer.ttl, MAX_TTL)
    : Math.min(answer.ttl ?? 0, MAX_NEGATIVE_TTL);
};

const withTtl = (answer: Answer, ttl: number): Answer =>
  answer.state === 'unknown' ? answer : { ...answer, ttl };

const keyOf = (url: string, name: string, type: RRType): string => `${type} ${name} ${url}`;

export const createDnsCache = (maxEntries = MAX_ENTRIES): DnsCache => {
  const entries = new Map<string, { answer: Answer; expires: number }>();
  // Configured endpoints only: a handful.
  const brokenUntil = new Map<string, number>();
  return {
    isBroken: (url, now) => (brokenUntil.get(url) ?? 0) > now,
    setBroken(url, broken, now) {
      if (broken) brokenUntil.set(url, now + BROKEN_MS);
      else brokenUntil.delete(url);
    },
    get(url, name, type, now) {
      const key = keyOf(url, name, type);
      const entry = entries.get(key);
      if (!entry) return null;
      const left = Math.floor((entry.expires - now) / 1000);
      if (left > 0) return withTtl(entry.answer, left);
      entries.delete(key);
      return null;
    },
    set(url, name, type, answer, now) {
      const seconds = lifetime(answer);
      if (seconds <= 0) return;
      const key = keyOf(url, name, type);
      entries.delete(key);
      // A Map keeps the order of insertion: the first is the oldest.
      const oldest = entries.size >= maxEntries ? entries.keys().next().value : undefined;
      if (oldest !== undefined) entries.delete(oldest);
      entries.set(key, { answer, expires: now + seconds * 1000 });
    },
  };
};

/** The isolate's own: all requests that it serves share it. */
export const sharedCache: DnsCache = createDnsCache();
