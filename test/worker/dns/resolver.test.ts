import { describe, expect, it } from 'vitest';
import { createResolver, type ResolverOptions } from '../../../worker/dns/resolver.ts';
import { pretend, type PretendOptions } from '../../dns/pretend.ts';
import { longText, world } from '../../dns/world.ts';

const one = 'https://one.test/dns-query';
const two = 'https://two.test/dns-query';

const start = (pretended: Partial<PretendOptions> = {}, options: Partial<ResolverOptions> = {}) => {
  const network = pretend({ zones: world, ...pretended });
  const resolver = createResolver({
    urls: [one, two],
    timeoutMs: 200,
    budget: 45,
    concurrency: 6,
    cache: null,
    fetch: network.fetch,
    ...options,
  });
  return { ...network, resolver, resolve: resolver.resolve };
};

describe('answers', () => {
  it('gives all records of a type, with the least TTL and who said so', async () => {
    const { resolve } = start();
    expect(await resolve('Example.COM.', 'A')).toStrictEqual({
      name: 'example.com',
      type: 'A',
      resolver: 'one.test',
      state: 'found',
      records: ['192.0.2.1', '192.0.2.2'],
      names: ['example.com'],
      ttl: 300,
    });
    expect(await resolve('example.com', 'MX')).toMatchObject({
      records: [
        { preference: 10, exchange: 'mx.example.com' },
        { preference: 20, exchange: 'mx2.example.com' },
      ],
    });
    expect(await resolve('nullmx.example.com', 'MX')).toMatchObject({
      records: [{ preference: 0, exchange: '' }],
    });
    expect(await resolve('long.example.com', 'TXT')).toMatchObject({ records: [longText] });
    expect(await resolve('example.com', 'SOA')).toMatchObject({
      records: [{ mname: 'ns1.example.net', minimum: 40 }],
    });
  });

  it('tells “no such name” from “no such record”, with the negative TTL', async () => {
    const { resolve } = start();
    expect(await resolve('gone.example.com', 'TXT')).toMatchObject({ state: 'nxdomain', ttl: 40 });
    expect(await resolve('mx.example.com', 'TXT')).toMatchObject({ state: 'nodata', ttl: 40 });
    expect(await resolve('empty.above.example.com', 'A')).toMatchObject({ state: 'nodata' });
    expect(await resolve('x.y.wild.example.com', 'TXT')).toMatchObject({ records: ['any'] });
    expect(await resolve('x.wild.example.com', 'A')).toMatchObject({ state: 'nodata' });
  });

  it('asks once where a question is repeated, also while it is under way', async () => {
    const { resolve, asked, resolver } = start({ delayMs: 5 });
    await Promise.all([
      resolve('example.com', 'TXT'),
      resolve('EXAMPLE.com', 'TXT'),
      resolver.scoped('spf', 1)('example.com.', 'TXT'),
    ]);
    await resolve('example.com', 'TXT');
    expect(asked).toStrictEqual(['one.test TXT example.com']);
    expect(resolver.use()).toMatchObject({ queries: 1, peak: 1, skipped: [] });
  });

  it('sends RFC 8484 POSTs that follow no redirect', async () => {
    const { resolve, requests } = start();
    await resolve('example.com', 'A');
    expect(requests[0]?.url).toBe(one);
    expect(requests[0]?.init).toMatchObject({
      method: 'POST',
      redirect: 'manual',
      headers: { accept: 'application/dns-message', 'content-type': 'application/dns-message' },
    });
  });

  it('refuses names that cannot be asked, without asking', async () => {
    const { resolve, asked } = start();
    const bad = [
      '',
      '.',
      'a..b',
      '.a',
      `${'x'.repeat(64)}.test`,
      `${'abcdefg.'.repeat(32)}com`,
      'a\nb',
    ];
    expect(await Promise.all(bad.map((name) => resolve(name, 'A')))).toMatchObject(
      bad.map(() => ({
        state: 'unknown',
        resolver: '',
        doubt: { reason: 'bad-name' },
      })),
    );
    expect(asked).toStrictEqual([]);
  });

  it('asks international names by their A-labels', async () => {
    const { resolve, asked } = start();
    expect(await resolve('_dmarc.Bücher.example.com', 'TXT')).toMatchObject({
      name: '_dmarc.xn--bcher-kva.example.com',
      state: 'nxdomain',
    });
    expect(asked).toStrictEqual(['one.test TXT _dmarc.xn--bcher-kva.example.com']);
  });
});

describe('aliases', () => {
  it('follows one inside an answer and says the way', async () => {
    const { resolve } = start();
    expect(await resolve('alias.example.com', 'TXT')).toMatchObject({
      state: 'found',
      records: ['v=spf1 -all', 'unrelated'],
      names: ['alias.example.com', 'example.com'],
    });
    expect(await resolve('alias.example.com', 'CNAME')).toMatchObject({
      records: ['example.com'],
      names: ['alias.example.com'],
    });
    expect(await resolve('alias-nodata.example.com', 'TXT')).toMatchObject({
      state: 'nodata',
      names: ['alias-nodata.example.com', 'mx.example.com'],
    });
  });

  it('says that the target of a dangling one is missing', async () => {
    const { resolve } = start();
    expect(await resolve('dangling.example.com', 'A')).toMatchObject({
      state: 'nxdomain',
      names: ['dangling.example.com', 'gone.example.com'],
    });
  });

  it('asks on where an answer holds only the alias', async () => {
    // A server of one zone only: it cannot say what the target has.
    const zones = world.map((zone) => [zone]);
    const network = pretend({ zones: [] });
    const perZone = zones.map((only) => pretend({ zones: only }));
    const fetchByZone: typeof fetch = async (input, init) => {
      const replies = await Promise.all(perZone.map(({ fetch: ask }) => ask(input, init)));
      const bodies = await Promise.all(replies.map((reply) => reply.clone().arrayBuffer()));
      const at = bodies.findIndex((body) => (new Uint8Array(body)[3] ?? 0) % 16 !== 5);
      return replies[at] ?? network.fetch(input, init);
    };
    const { resolve } = start({}, { fetch: fetchByZone });
    expect(await resolve('out.example.com', 'TXT')).toMatchObject({
      state: 'found',
      records: ['arrived'],
      names: ['out.example.com', 'target.example.net'],
      ttl: 120,
    });
    expect(await resolve('out-dangling.example.com', 'TXT')).toMatchObject({
      state: 'nxdomain',
      names: ['out-dangling.example.com', 'missing.example.net'],
      ttl: 20,
    });
    expect(await resolve('out-nodata.example.com', 'TXT')).toMatchObject({
      state: 'nodata',
      ttl: 20,
    });
    expect(await resolve('out-unknown.example.com', 'TXT')).toMatchObject({
      state: 'unknown',
      doubt: { reason: 'refused' },
    });
  });

  it('gives up after eight, and on a loop', async () => {
    const { resolve } = start();
    expect(await resolve('chain4.example.com', 'TXT')).toMatchObject({ records: ['end'] });
    const endless = ['chain3.example.com', 'chain0.example.com', 'loop-a.example.com'];
    expect(await Promise.all(endless.map((name) => resolve(name, 'TXT')))).toMatchObject(
      endless.map(() => ({
        state: 'unknown',
        doubt: { reason: 'cname-chain' },
      })),
    );
  });
});

const hosts = (count: number) => Array.from({ length: count }, (_, at) => `host${at}.example.com`);

describe('the budget and the gate', () => {
  it('answers 24 slow questions, never more than six at once, each with its own clock', async () => {
    const { resolve, resolver, peak } = start({ delayMs: 60 }, { timeoutMs: 150 });
    const found = await Promise.all(hosts(24).map((name) => resolve(name, 'A')));
    expect(found.map(({ state }) => state)).toStrictEqual(hosts(24).map(() => 'found'));
    expect(peak()).toBe(6);
    expect(resolver.use()).toMatchObject({ queries: 24, peak: 6 });
  });

  it('makes no request beyond the budget and names what it left out', async () => {
    const { resolve, resolver, asked } = start();
    const found = await Promise.all(hosts(50).map((name) => resolve(name, 'A')));
    expect(asked).toHaveLength(45);
    expect(found.filter(({ state }) => state === 'found')).toHaveLength(45);
    expect(found[49]).toMatchObject({
      state: 'unknown',
      doubt: { reason: 'budget' },
      resolver: '',
    });
    expect(resolver.use().skipped).toStrictEqual(
      hosts(50)
        .slice(45)
        .map((name) => `A ${name}`),
    );
  });

  it('counts retries, also those of a dead resolver', async () => {
    const { resolve, asked } = start(
      { hosts: { 'one.test': 'dead', 'two.test': 'dead' } },
      { budget: 9 },
    );
    const found = await Promise.all(hosts(20).map((name) => resolve(name, 'A')));
    expect(asked).toHaveLength(9);
    expect(found.every(({ state }) => state === 'unknown')).toBe(true);
  });

  it('holds a check to its share, and lets another check ask what the first could not', async () => {
    const { resolver, asked } = start();
    const spf = resolver.scoped('spf', 2);
    const mx = resolver.scoped('mx', 2);
    const [a, b, c] = await Promise.all(hosts(3).map((name) => spf(name, 'A')));
    expect([a?.state, b?.state]).toStrictEqual(['found', 'found']);
    expect(c).toMatchObject({ state: 'unknown', doubt: { reason: 'budget' } });
    expect(await mx('host2.example.com', 'A')).toMatchObject({ state: 'found' });
    // Known answers cost nothing.
    expect(await spf('host2.example.com', 'A')).toMatchObject({ state: 'found' });
    expect(asked).toHaveLength(3);
    expect(resolver.use().skipped).toStrictEqual(['spf: A host2.example.com']);
  });

  it('does not let one check’s refusal decide for another that waits for the same answer', async () => {
    const { resolver } = start({ delayMs: 5 });
    const poor = resolver.scoped('poor', 0);
    const rich = resolver.scoped('rich', 5);
    const [first, second] = await Promise.all([poor('example.com', 'A'), rich('example.com', 'A')]);
    expect(first).toMatchObject({ doubt: { reason: 'budget' } });
    expect(second).toMatchObject({ state: 'found' });
  });

  it('shows skipped names only as they may be shown', async () => {
    const { resolve, resolver } = start(
      {},
      { budget: 0, mask: (name) => name.replace('key', '…') },
    );
    await resolve('key.zone.test', 'A');
    expect(resolver.use().skipped).toStrictEqual(['A ….zone.test']);
  });

  it('ends when it is told to: what is under way is a time-out, what waits is not asked', async () => {
    const abort = new AbortController();
    const { resolve, resolver, asked } = start(
      { delayMs: 5000 },
      { signal: abort.signal, concurrency: 1, timeoutMs: 5000 },
    );
    const both = Promise.all([resolve('example.com', 'A'), resolve('mx.example.com', 'A')]);
    setTimeout(() => abort.abort(), 20);
    expect(await both).toMatchObject([
      { state: 'unknown', doubt: { reason: 'timeout' } },
      { state: 'unknown', doubt: { reason: 'budget' } },
    ]);
    expect(await resolve('late.example.com', 'A')).toMatchObject({ doubt: { reason: 'budget' } });
    expect(asked).toHaveLength(1);
    expect(resolver.use().skipped).toStrictEqual(['A mx.example.com', 'A late.example.com']);
  });
});
