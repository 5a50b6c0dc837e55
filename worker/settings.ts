/** The Worker's settings (wrangler.toml `[vars]`, secrets, `--var`), read once a request. */
import type { Assets } from './assets.ts';

/** Bindings the platform gives; secrets and limiters are optional, so the code runs anywhere. */
export interface Bindings {
  DOH_URLS?: string;
  DNS_TIMEOUT_MS?: string;
  DNS_BUDGET?: string;
  DNS_CONCURRENCY?: string;
  DNS_CACHE?: string;
  SPAMHAUS_DQS_KEY?: string;
  ABUSIX_KEY?: string;
  /** Address that answers forwarded bounces; without it the Worker takes no mail. */
  MAIL_FROM?: string;
  /** Files of worker/public: languages, examples. Without it all is in English. */
  ASSETS?: Assets;
  PER_CLIENT?: RateLimit;
  PER_LOCATION?: RateLimit;
}

export interface Settings {
  /** RFC 8484 endpoints in order of trial; only these are ever fetched. */
  urls: string[];
  timeoutMs: number;
  budget: number;
  concurrency: number;
  cache: boolean;
  keys: { spamhaus: string | null; abusix: string | null };
}

const defaults = {
  urls: 'https://cloudflare-dns.com/dns-query,https://dns.google/dns-query',
  timeoutMs: 2000,
  budget: 45,
  concurrency: 6,
};

/** A key becomes one label of a query name: anything else is ignored rather than asked. */
const keyPattern = /^[A-Za-z0-9]{1,63}$/;

/**
 * Throws on a setting that cannot be meant, naming it: a wrong setting must be seen at once, not
 * show as look-ups that fail.
 */
export function readSettings(env: Bindings): Settings {
  return {
    urls: resolverUrls(env.DOH_URLS ?? defaults.urls),
    timeoutMs: count('DNS_TIMEOUT_MS', env.DNS_TIMEOUT_MS, defaults.timeoutMs),
    budget: count('DNS_BUDGET', env.DNS_BUDGET, defaults.budget),
    concurrency: count('DNS_CONCURRENCY', env.DNS_CONCURRENCY, defaults.concurrency),
    cache: env.DNS_CACHE !== 'off',
    keys: { spamhaus: key(env.SPAMHAUS_DQS_KEY), abusix: key(env.ABUSIX_KEY) },
  };
}

function resolverUrls(list: string): string[] {
  const urls = list
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
  if (urls.length === 0) throw new Error('DOH_URLS names no resolver');
  for (const url of urls) {
    const { protocol } = new URL(url);
    if (protocol !== 'https:' && protocol !== 'http:')
      throw new Error('DOH_URLS takes http(s) addresses only');
  }
  return urls;
}

function count(name: string, value: string | undefined, fallback: number): number {
  if (value === undefined || value === '') return fallback;
  if (!/^[0-9]{1,6}$/.test(value)) throw new Error(`${name} must be a whole number`);
  return Number(value);
}

function key(value: string | undefined): string | null {
  return value !== undefined && keyPattern.test(value) ? value : null;
}
