/**
 * The resolver every check asks: RFC 8484 over the configured endpoints, a second operator after any doubt,
 * one question once per request, answers kept by their TTL. It never rejects: what is not known is `unknown`.
 */
import type { Answer } from './answer.ts';
import { MAX_ALIASES, readAnswer } from './answer.ts';
import type { CommonPurse, Gate, Purse, Share, SharePurse } from './budget.ts';
import { createGate, createPurse } from './budget.ts';
import type { DnsCache } from './cache.ts';
import { MAX_CACHED_BYTES } from './cache.ts';
import { Deadlines } from './deadlines.ts';
import type { Endpoint, Endpoints } from './endpoints.ts';
import { createEndpoints } from './endpoints.ts';
import { exchangeWith } from './exchange.ts';
import type { Doubt, Lookup, RData, Resolve, RRType } from './lookup.ts';
import { queryFor } from './message.ts';

export interface ResolverOptions {
  /** RFC 8484 endpoints in order of preference; nothing else is ever fetched. */
  urls: readonly string[];
  /** One request to one endpoint, counted from when it is sent. */
  timeoutMs: number;
  /** Requests in all, retries included. */
  budget: number;
  /** Requests in flight. */
  concurrency: number;
  /** Answers kept across requests; null = none. */
  cache: DnsCache | null;
  fetch?: typeof fetch;
  /** Milliseconds. */
  now?: () => number;
  /** Ends everything: what is under way is a time-out, what waits is not asked. */
  signal?: AbortSignal;
  /** How a name is shown in `use().skipped`: list keys are labels in names. */
  mask?: (name: string) => string;
}

export interface Resolver {
  resolve: Resolve;
  /** A resolver for one check, within its share of the requests (a number is the most it may make). */
  scoped: (check: string, share: number | Share) => Resolve;
  /** The check has ended: what was kept for it is free for the others. */
  release: (check: string) => void;
  /** `ms`: from the first request to the last answer. `skipped`: `check: TYPE name` of what the budget refused. */
  use: () => { queries: number; ms: number; skipped: string[]; peak: number };
}

interface Asked {
  answer: Answer;
  resolver: string;
  /** Only this one was asked, and is in doubt: the allowance did not reach for a second. */
  onlyBy?: Endpoint;
}
type Ask = (endpoint: Endpoint) => Promise<Asked>;
interface Question {
  /** As RFC 4343 compares it. */
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}
interface Scope {
  check: string | null;
  purse: Purse;
  /** It asks in a row: each of its questions waits for the one before. */
  urgent: boolean;
}

/** Names shown in a look-up: what a stranger wrote is not repeated at length. */
const MAX_SHOWN_NAME = 300;
/** RFC 8484 §4.1: the HTTP exchange pairs question and answer, the id is 0. */
const QUERY_ID = 0;

const unknown = (doubt: Doubt): Answer => ({ state: 'unknown', doubt });

/** Did the way to the resolver fail, rather than the name? */
const isTransport = (doubt: Doubt): boolean =>
  doubt.reason === 'timeout' || doubt.reason === 'network' || doubt.reason === 'http';

const isRefused = (answer: Answer): boolean =>
  answer.state === 'unknown' && answer.doubt.reason === 'budget';

/** Of two doubts about one question: what a resolver said tells more than a line that was dead. */
const moreTelling = (first: Asked, second: Asked): Asked => {
  if (first.answer.state !== 'unknown' || second.answer.state !== 'unknown') return second;
  return isTransport(second.answer.doubt) && !isTransport(first.answer.doubt) ? first : second;
};

class RequestResolver implements Resolver {
  readonly #options: ResolverOptions;
  readonly #fetch: typeof fetch;
  readonly #now: () => number;
  readonly #purse: CommonPurse;
  readonly #gate: Gate;
  readonly #deadlines: Deadlines;
  readonly #endpoints: Endpoints;
  /** One question once: under way or answered. */
  readonly #asked = new Map<string, Promise<Asked>>();
  readonly #shares = new Map<string, SharePurse>();
  readonly #skipped = new Set<string>();
  #firstSent: number | null = null;
  #lastEnded = 0;

  constructor(options: ResolverOptions) {
    this.#options = options;
    // Called as a method of the options, the platform's own fetch would refuse to run.
    const given = options.fetch ?? fetch;
    this.#fetch = (input, init) => given(input, init);
    this.#now = options.now ?? Date.now;
    this.#purse = createPurse(options.budget);
    this.#gate = createGate(options.concurrency, options.signal);
    this.#deadlines = new Deadlines(options.timeoutMs, options.signal);
    this.#endpoints = createEndpoints(options.urls, options.cache, this.#now);
  }

  readonly resolve: Resolve = (name, type) =>
    this.#lookUp(name, type, { check: null, purse: this.#purse, urgent: false });

  readonly scoped: Resolver['scoped'] = (check, given) => {
    const share = typeof given === 'number' ? { least: 0, most: given } : given;
    const purse = this.#purse.share(share);
    this.#shares.set(check, purse);
    const scope: Scope = { check, purse, urgent: share.inRow ?? false };
    return (name, type) => this.#lookUp(name, type, scope);
  };

  readonly release: Resolver['release'] = (check) => this.#shares.get(check)?.release();

  readonly use: Resolver['use'] = () => ({
    queries: this.#purse.spent(),
    ms: this.#firstSent === null ? 0 : Math.max(0, this.#lastEnded - this.#firstSent),
    skipped: [...this.#skipped],
    peak: this.#gate.peak(),
  });

  async #lookUp<T extends RRType>(given: string, type: T, scope: Scope): Promise<Lookup<T>> {
    let query = queryFor(given, type, QUERY_ID);
    if (!query.ok || query.name === '') {
      const what = query.ok ? 'empty name' : query.what;
      const shown = given.slice(0, MAX_SHOWN_NAME);
      const doubt: Doubt = { reason: 'bad-name', what };
      return { name: shown, type, resolver: '', state: 'unknown', doubt };
    }
    const { name } = query;
    const names = [name];
    let ttl = Number.MAX_SAFE_INTEGER;
    for (;;) {
      const { answer, resolver } = await this.#askOnce(query, type, scope);
      const about = { name, type, resolver };
      if (answer.state === 'unknown') return { ...about, ...answer };

      names.push(...answer.names.slice(1));
      if (new Set(names).size < names.length || names.length > MAX_ALIASES + 1) {
        return { ...about, state: 'unknown', doubt: { reason: 'cname-chain' } };
      }
      switch (answer.state) {
        case 'alias':
          ttl = Math.min(ttl, answer.ttl);
          query = queryFor(names.at(-1) ?? '', type, QUERY_ID);
          if (!query.ok) {
            const doubt: Doubt = { reason: 'bad-name', what: query.what };
            return { ...about, state: 'unknown', doubt };
          }
          break;
        case 'found': {
          // `readAnswer` kept only records of the type asked.
          const records = answer.records as RData[T][];
          return { ...about, state: 'found', records, names, ttl: Math.min(ttl, answer.ttl) };
        }
        case 'nodata':
        case 'nxdomain': {
          const negative = answer.ttl === null ? null : Math.min(ttl, answer.ttl);
          return { ...about, state: answer.state, names, ttl: negative };
        }
      }
    }
  }

  async #askOnce(query: Question, type: RRType, scope: Scope): Promise<Asked> {
    const key = `${type} ${query.name}`;
    let doubted: Asked | null = null;
    for (;;) {
      const earlier = this.#asked.get(key);
      if (!earlier) break;
      const asked = await earlier;
      doubted = asked.onlyBy ? asked : null;
      // What another check's allowance did not reach for, this one's may.
      if (!isRefused(asked.answer) && (!doubted || scope.purse.isSpent())) return asked;
      if (this.#asked.get(key) === earlier) this.#asked.delete(key);
    }
    const asking = this.#askAnyone(query, type, scope, doubted);
    this.#asked.set(key, asking);
    return asking;
  }

  async #askAnyone(
    { name, bytes }: Question,
    type: RRType,
    scope: Scope,
    doubted: Asked | null,
  ): Promise<Asked> {
    const kept = this.#fromCache(name, type);
    if (kept) return kept;
    if (scope.purse.isSpent() || !(await this.#gate.enter(scope.urgent)))
      return doubted ?? this.#refuse(name, type, scope);
    try {
      const ask = (endpoint: Endpoint): Promise<Asked> => this.#askAt(endpoint, name, type, bytes);
      const asked = doubted ?? (await this.#askFirst(ask, scope));
      if (!asked) return this.#refuse(name, type, scope);
      return await this.#askSecond(ask, scope, asked);
    } finally {
      this.#gate.leave();
    }
  }

  /** The best endpoint's word; null where the allowance does not reach. */
  async #askFirst(ask: Ask, scope: Scope): Promise<Asked | null> {
    const [first] = this.#endpoints.inOrder();
    if (!first) return { answer: unknown({ reason: 'network' }), resolver: '' };
    if (!scope.purse.take()) return null;
    const asked = await ask(first);
    return asked.answer.state === 'unknown' ? { ...asked, onlyBy: first } : asked;
  }

  /** After any doubt the next endpoint, once. */
  async #askSecond(ask: Ask, scope: Scope, asked: Asked): Promise<Asked> {
    const { answer, resolver, onlyBy: first } = asked;
    if (answer.state !== 'unknown' || !first || this.#options.signal?.aborted) return asked;
    const second = this.#endpoints.inOrder().find((endpoint) => endpoint !== first);
    if (!second) return { answer, resolver };
    if (!scope.purse.take()) return asked;
    const again = await ask(second);
    // The other knew: the first resolver was at fault, not the name.
    if (again.answer.state !== 'unknown' && !isTransport(answer.doubt)) {
      this.#endpoints.blame(first);
    }
    return moreTelling({ answer, resolver }, again);
  }

  async #askAt(
    endpoint: Endpoint,
    name: string,
    type: RRType,
    query: Uint8Array<ArrayBuffer>,
  ): Promise<Asked> {
    const { cache } = this.#options;
    this.#firstSent ??= this.#now();
    const reply = await exchangeWith({
      url: endpoint.url,
      query,
      deadlines: this.#deadlines,
      fetch: this.#fetch,
    });
    const now = this.#now();
    this.#lastEnded = Math.max(this.#lastEnded, now);
    if (!reply.ok) {
      if (isTransport(reply.doubt)) this.#endpoints.blame(endpoint);
      return { answer: unknown(reply.doubt), resolver: endpoint.host };
    }
    const answer = readAnswer(reply.message, name, type, QUERY_ID);
    if (answer.state !== 'unknown') this.#endpoints.clear(endpoint);
    if (reply.size <= MAX_CACHED_BYTES) cache?.set(endpoint.url, name, type, answer, now);
    return { answer, resolver: endpoint.host };
  }

  #fromCache(name: string, type: RRType): Asked | null {
    const { cache } = this.#options;
    if (!cache) return null;
    const now = this.#now();
    for (const { url, host } of this.#endpoints.inOrder()) {
      const answer = cache.get(url, name, type, now);
      if (answer) return { answer, resolver: `cache of ${host}` };
    }
    return null;
  }

  #refuse(name: string, type: RRType, scope: Scope): Asked {
    const shown = `${type} ${this.#options.mask?.(name) ?? name}`;
    this.#skipped.add(scope.check === null ? shown : `${scope.check}: ${shown}`);
    return { answer: unknown({ reason: 'budget' }), resolver: '' };
  }
}

/** A resolver for one request to the Worker (or one run of a test). */
export const createResolver = (options: ResolverOptions): Resolver => new RequestResolver(options);
