import { describe, expect, it } from 'vitest';
import { createGate, createPurse } from '../../../worker/dns/budget.ts';

const takeAll = (purse: { take: () => boolean }): number => {
  let taken = 0;
  while (taken < 1000 && purse.take()) taken++;
  return taken;
};

describe('the purse', () => {
  it('holds its count whoever takes', () => {
    const purse = createPurse(10);
    const greedy = purse.share({ least: 0, most: 100 });
    const other = purse.share({ least: 0, most: 100 });
    expect([takeAll(greedy), takeAll(other), takeAll(purse)]).toStrictEqual([10, 0, 0]);
    expect([purse.spent(), greedy.spent(), other.spent()]).toStrictEqual([10, 10, 0]);
  });

  it('keeps for a check what it was promised, until that ends', () => {
    const purse = createPurse(10);
    const promised = purse.share({ least: 4, most: 6 });
    const greedy = purse.share({ least: 0, most: 100 });
    expect(takeAll(greedy)).toBe(6);
    expect(promised.take()).toBe(true);
    promised.release();
    expect(takeAll(greedy)).toBe(3);
    expect(promised.isSpent()).toBe(true);
    expect(purse.spent()).toBe(10);
  });

  it('lets no check beyond its most, and promises no more than there is', () => {
    const purse = createPurse(10);
    const small = purse.share({ least: 0, most: 3 });
    expect(takeAll(small)).toBe(3);
    const late = purse.share({ least: 50, most: 50 });
    expect(purse.isSpent()).toBe(true);
    expect(takeAll(late)).toBe(7);
    expect(purse.spent()).toBe(10);
  });
});

describe('the gate', () => {
  it('gives slots in order, to the urgent first, never more than it has', async () => {
    const gate = createGate(2);
    const order: string[] = [];
    const pass = async (name: string, urgent = false): Promise<void> => {
      await gate.enter(urgent);
      order.push(name);
      await new Promise((resolve) => setTimeout(resolve, 5));
      gate.leave();
    };
    await Promise.all([pass('a'), pass('b'), pass('c'), pass('d'), pass('urgent', true)]);
    expect(order).toStrictEqual(['a', 'b', 'urgent', 'c', 'd']);
    expect(gate.peak()).toBe(2);
  });

  it('turns everybody away once it is over', async () => {
    const abort = new AbortController();
    const gate = createGate(1, abort.signal);
    expect(await gate.enter()).toBe(true);
    const waiting = [gate.enter(), gate.enter(true)];
    abort.abort();
    expect(await Promise.all(waiting)).toStrictEqual([false, false]);
    expect(await gate.enter()).toBe(false);
  });
});
