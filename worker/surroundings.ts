/** What one request is answered with: a resolver that holds its budget, words, the time. */
import { version } from '../package.json';
import { masked } from './checks/evidence.ts';
import { sharedCache } from './dns/cache.ts';
import { createResolver, type Resolver } from './dns/resolver.ts';
import { readSettings, type Bindings } from './settings.ts';
import { english, type Words } from './words.ts';

export interface Surroundings extends Words {
  resolver: Resolver;
  /** Keyed list access; never shown. */
  keys: { spamhaus: string | null; abusix: string | null };
  now: () => Date;
  version: string;
}

/** Throws only on settings that cannot be meant. `signal` ends look-ups when the client has gone. */
export function surroundings(
  env: Bindings,
  signal?: AbortSignal,
  words: Words = english,
): Surroundings {
  const { keys, cache, ...dns } = readSettings(env);
  return {
    resolver: createResolver({
      ...dns,
      cache: cache ? sharedCache : null,
      mask: (name) => masked(name, keys),
      ...(signal === undefined ? {} : { signal }),
    }),
    keys,
    ...words,
    now: () => new Date(),
    version,
  };
}
