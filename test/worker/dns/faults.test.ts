import { describe, expect, it } from 'vitest';
import { createDnsCache } from '../../../worker/dns/cache.ts';
import type { Doubt, RRType } from '../../../worker/dns/lookup.ts';
import { createResolver } from '../../../worker/dns/resolver.ts';
import type { FaultOf } from '../../../worker/local/doh-answer.ts';
import { faults, type Fault } from '../../../worker/local/zone-faults.ts';
import { pretend, type PretendOptions } from '../../dns/pretend.ts';
import { world } from '../../dns/world.ts';

const one = 'https://one.test/dns-query';
const two = 'https://two.test/dns-query';

const expected: Readonly<Record<Fault, Doubt['reason']>> = {
  servfail: 'servfail',
  'servfail-ede': 'servfail',
  refused: 'refused',
  notimp: 'rcode',
  blocked: 'refused',
  'http-429': 'http',
  'http-500': 'http',
  redirect: 'http',
  'content-type': 'malformed',
  'empty-body': 'malformed',
  garbage: 'malformed',
  cut: 'malformed',
  trailing: 'malformed',
  'too-large': 'too-large',
  'not-a-response': 'mismatch',
  'wrong-id': 'mismatch',
  'wrong-question': 'mismatch',
  'no-question': 'mismatch',
  'stray-records': 'mismatch',
  referral: 'mismatch',
  tc: 'truncated',
  'short-a': 'malformed',
  'pointer-loop': 'malformed',
  'pointer-forward': 'malformed',
  'rdlength-overrun': 'malformed',
  'count-too-high': 'malformed',
  'alias-loop': 'cname-chain',
  slow: 'timeout',
};

/** One found, one without data, one that does not exist. */
const questions: readonly [string, RRType][] = [
  ['example.com', 'A'],
  ['example.com', 'TXT'],
  ['example.com', 'MX'],
  ['mx.example.com', 'TXT'],
  ['gone.example.com', 'A'],
  ['alias.example.com', 'TXT'],
];

const start = (urls: string[], hosts: PretendOptions['hosts'] = {}, budget = 45) => {
  const network = pretend({ zones: world, hosts });
  const cache = createDnsCache();
  const options = { urls, timeoutMs: 25, budget, concurrency: 6, cache, fetch: network.fetch };
  return { ...network, resolver: createResolver(options), again: () => createResolver(options) };
};

const askAll = (resolver: ReturnType<typeof createResolver>) =>
  Promise.all(questions.map(([name, type]) => resolver.resolve(name, type)));

/** What was learnt, without who said it. */
const learnt = (found: Awaited<ReturnType<typeof askAll>>) =>
  found.map((lookup) => ({ ...lookup, resolver: 'anyone' }));

describe('every fault of a resolver', () => {
  it.each(faults)('%s, from the only resolver, is a doubt and not cached', async (fault) => {
    let broken = true;
    const { resolver, again } = start([one], { 'one.test': () => (broken ? fault : null) });
    for (const lookup of await askAll(resolver)) {
      expect(lookup).toMatchObject({
        state: 'unknown',
        doubt: { reason: expected[fault] },
        resolver: 'one.test',
      });
    }
    broken = false;
    const states = (await askAll(again())).map(({ state }) => state);
    expect(states).toStrictEqual(['found', 'found', 'found', 'nodata', 'nxdomain', 'found']);
  });

  it.each(faults)('%s, from the first, gives the same answers from the second', async (fault) => {
    const sound = await askAll(start([two]).resolver);
    const { resolver } = start([one, two], { 'one.test': () => fault });
    const found = await askAll(resolver);
    expect(found.map((lookup) => lookup.resolver)).toStrictEqual(questions.map(() => 'two.test'));
    expect(learnt(found)).toStrictEqual(learnt(sound));
  });

  it.each(faults)('%s, from both, is a doubt after two requests each', async (fault) => {
    const { resolver, asked } = start([one, two], {
      'one.test': () => fault,
      'two.test': () => fault,
    });
    for (const lookup of await askAll(resolver)) {
      expect(lookup).toMatchObject({ state: 'unknown', doubt: { reason: expected[fault] } });
    }
    expect(asked).toHaveLength(questions.length * 2);
  });
});

const lame: FaultOf = (name) => (name === 'example.com' ? 'servfail' : null);

describe('resolvers that are not there', () => {
  it('answers from the second when the first is dead, and soon asks the second first', async () => {
    const { resolver, asked } = start([one, two], { 'one.test': 'dead' });
    for (const [name, type] of questions) {
      expect(await resolver.resolve(name, type)).toMatchObject({ resolver: 'two.test' });
    }
    expect(asked.filter((line) => line.startsWith('one.test'))).toHaveLength(2);
  });

  it('soon asks the second first when the first knows nothing that the second knows', async () => {
    const { resolver, asked } = start([one, two], { 'one.test': () => 'servfail' });
    for (const [name, type] of questions) {
      expect(await resolver.resolve(name, type)).toMatchObject({ resolver: 'two.test' });
    }
    expect(asked.filter((line) => line.startsWith('one.test'))).toHaveLength(2);
  });

  it('does not blame the first for names that nobody can resolve', async () => {
    const { resolver } = start([one, two], { 'one.test': lame, 'two.test': lame });
    for (const type of ['A', 'AAAA', 'MX', 'TXT'] as const) {
      expect(await resolver.resolve('example.com', type)).toMatchObject({ state: 'unknown' });
    }
    expect(await resolver.resolve('mx.example.com', 'A')).toMatchObject({ resolver: 'one.test' });
  });

  it('is in doubt when all are dead, and fetches nothing else', async () => {
    const { resolver, requests } = start([one, two], { 'one.test': 'dead', 'two.test': 'dead' });
    for (const lookup of await askAll(resolver)) {
      expect(lookup).toMatchObject({ state: 'unknown', doubt: { reason: 'network' } });
    }
    expect(new Set(requests.map(({ url }) => url))).toStrictEqual(new Set([one, two]));
  });

  it('is in doubt without any resolver', async () => {
    const { resolver } = start([]);
    expect(await resolver.resolve('example.com', 'A')).toMatchObject({
      state: 'unknown',
      doubt: { reason: 'network' },
    });
  });

  it('keeps what a resolver said rather than that the other was dead', async () => {
    const { resolver } = start([one, two], {
      'one.test': () => 'servfail-ede',
      'two.test': 'dead',
    });
    expect(await resolver.resolve('example.com', 'A')).toMatchObject({
      resolver: 'one.test',
      doubt: { reason: 'servfail', ede: '22 No Reachable Authority: every server is silent' },
    });
  });

  it('reports the doubt itself where the budget does not allow a second try', async () => {
    const { resolver } = start([one, two], { 'one.test': () => 'servfail' }, 1);
    expect(await resolver.resolve('example.com', 'A')).toMatchObject({
      doubt: { reason: 'servfail' },
    });
  });

  it('lets a check that can afford it ask the second, where another could not', async () => {
    const { resolver, asked } = start([one, two], { 'one.test': () => 'servfail' });
    const poor = resolver.scoped('poor', 1);
    const rich = resolver.scoped('rich', 5);
    const [first, second] = await Promise.all([poor('example.com', 'A'), rich('example.com', 'A')]);
    expect(first).toMatchObject({ doubt: { reason: 'servfail' } });
    expect(second).toMatchObject({ state: 'found', resolver: 'two.test' });
    // Now that it is known, it costs nothing.
    expect(await poor('example.com', 'A')).toMatchObject({ state: 'found' });
    expect(asked).toStrictEqual(['one.test A example.com', 'two.test A example.com']);
  });

  it('does not ask a second opinion on an answer', async () => {
    const { resolver, asked } = start([one, two]);
    await askAll(resolver);
    expect(asked).toHaveLength(questions.length);
  });
});
