import { describe, expect, it } from 'vitest';
import { createDnsCache } from '../../../worker/dns/cache.ts';
import { createResolver } from '../../../worker/dns/resolver.ts';
import { pretend, type PretendOptions } from '../../dns/pretend.ts';
import { world } from '../../dns/world.ts';

const start = (cache = createDnsCache(), hosts: PretendOptions['hosts'] = {}) => {
  const network = pretend({ zones: world, hosts });
  let now = 1_000_000;
  const fresh = (useCache = true) =>
    createResolver({
      urls: ['https://one.test/dns-query', 'https://two.test/dns-query'],
      timeoutMs: 200,
      budget: 45,
      concurrency: 6,
      cache: useCache ? cache : null,
      fetch: network.fetch,
      now: () => now,
    });
  return {
    ...network,
    fresh,
    pass: (seconds: number) => {
      now += seconds * 1000;
    },
  };
};

describe('the cache across requests', () => {
  it('keeps an answer for its TTL, counted down, and says that it is kept', async () => {
    const { fresh, pass, asked } = start();
    await fresh().resolve('example.com', 'A');
    pass(100);
    const again = fresh();
    expect(await again.resolve('example.com', 'A')).toMatchObject({
      state: 'found',
      resolver: 'cache of one.test',
      ttl: 200,
    });
    expect(again.use()).toMatchObject({ queries: 0, ms: 0, peak: 0 });
    pass(200);
    expect(await fresh().resolve('example.com', 'A')).toMatchObject({
      resolver: 'one.test',
      ttl: 300,
    });
    expect(asked).toHaveLength(2);
  });

  it('keeps “no” for the SOA’s minimum only', async () => {
    const { fresh, pass, asked } = start();
    await fresh().resolve('gone.example.com', 'A');
    pass(39);
    expect(await fresh().resolve('gone.example.com', 'A')).toMatchObject({
      state: 'nxdomain',
      ttl: 1,
    });
    pass(1);
    expect(await fresh().resolve('gone.example.com', 'A')).toMatchObject({ resolver: 'one.test' });
    expect(asked).toHaveLength(2);
  });

  it('is asked by type, and not at all when it is off', async () => {
    const { fresh, asked } = start();
    await fresh().resolve('example.com', 'A');
    await fresh().resolve('example.com', 'TXT');
    await fresh(false).resolve('example.com', 'A');
    expect(asked).toHaveLength(3);
  });

  it('is bounded: the oldest goes first', () => {
    const cache = createDnsCache(2);
    const answer = { state: 'nxdomain', names: ['x'], ttl: 60 } as const;
    for (const name of ['a', 'b', 'c']) {
      cache.set('u', name, 'A', { ...answer, names: [name] }, 0);
    }
    expect(['a', 'b', 'c'].map((name) => cache.get('u', name, 'A', 0) !== null)).toStrictEqual([
      false,
      true,
      true,
    ]);
  });

  it('keeps no doubt, no zero TTL, no negative without an SOA, and nothing too long', () => {
    const cache = createDnsCache();
    const names = ['x'];
    cache.set('u', 'doubt', 'A', { state: 'unknown', doubt: { reason: 'network' } }, 0);
    cache.set('u', 'zero', 'A', { state: 'found', names, records: ['192.0.2.1'], ttl: 0 }, 0);
    cache.set('u', 'bare', 'A', { state: 'nodata', names, ttl: null }, 0);
    cache.set('u', 'long', 'A', { state: 'found', names, records: [], ttl: 2_000_000_000 }, 0);
    expect(['doubt', 'zero', 'bare'].map((name) => cache.get('u', name, 'A', 0))).toStrictEqual([
      null,
      null,
      null,
    ]);
    expect(cache.get('u', 'long', 'A', 0)).toMatchObject({ ttl: 86_400 });
    expect(cache.get('u', 'long', 'A', 86_400_001)).toBeNull();
  });

  it('remembers for half a minute which resolver was broken, and asks it last', async () => {
    const { fresh, pass, asked } = start(createDnsCache(), { 'one.test': 'dead' });
    const first = fresh();
    await first.resolve('host1.example.com', 'A');
    await first.resolve('host2.example.com', 'A');
    const before = asked.length;
    await fresh().resolve('host3.example.com', 'A');
    pass(29);
    await fresh().resolve('host4.example.com', 'A');
    expect(asked.slice(before)).toStrictEqual([
      'two.test A host3.example.com',
      'two.test A host4.example.com',
    ]);
    pass(2);
    await fresh().resolve('host5.example.com', 'A');
    expect(asked.at(-2)).toBe('one.test A host5.example.com');
  });

  it('forgives a resolver that answers again', async () => {
    let broken = true;
    const { fresh, asked } = start(createDnsCache(), {
      'one.test': () => (broken ? 'http-500' : null),
      'two.test': () => 'servfail',
    });
    const first = fresh();
    await first.resolve('host1.example.com', 'A');
    await first.resolve('host2.example.com', 'A');
    broken = false;
    // Asked second, and it knows.
    expect(await fresh().resolve('host3.example.com', 'A')).toMatchObject({ resolver: 'one.test' });
    await fresh().resolve('host4.example.com', 'A');
    expect(asked.at(-1)).toBe('one.test A host4.example.com');
  });
});
