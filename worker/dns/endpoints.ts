/** The configured resolvers and which of them is broken: a broken one is asked last, so that it costs little. */
import type { DnsCache } from './cache.ts';

export interface Endpoint {
  url: string;
  /** As shown beside an answer. */
  host: string;
  /** Failures in a row that were its own: its line was dead, or another resolver knew the answer. */
  failures: number;
}

export interface Endpoints {
  /** As configured, those that failed repeatedly last. */
  inOrder(): Endpoint[];
  blame(endpoint: Endpoint): void;
  /** It answered. */
  clear(endpoint: Endpoint): void;
}

/** A broken first endpoint must not cost every look-up double. */
const FAILURES_UNTIL_LAST = 2;

const hostOf = (url: string): string => {
  try {
    return new URL(url).host;
  } catch {
    return url;
  }
};

const isFailing = ({ failures }: Endpoint): boolean => failures >= FAILURES_UNTIL_LAST;

/** With a cache, what one request learns about an endpoint serves the next ones for a while. */
export const createEndpoints = (
  urls: readonly string[],
  cache: DnsCache | null,
  now: () => number,
): Endpoints => {
  const started = now();
  const endpoints = urls.map((url) => ({
    url,
    host: hostOf(url),
    failures: cache?.isBroken(url, started) ? FAILURES_UNTIL_LAST : 0,
  }));
  return {
    inOrder: () => [
      ...endpoints.filter((endpoint) => !isFailing(endpoint)),
      ...endpoints.filter(isFailing),
    ],
    blame(endpoint) {
      endpoint.failures++;
      if (isFailing(endpoint)) cache?.setBroken(endpoint.url, true, now());
    },
    clear(endpoint) {
      if (endpoint.failures === 0) return;
      endpoint.failures = 0;
      cache?.setBroken(endpoint.url, false, now());
    },
  };
};
