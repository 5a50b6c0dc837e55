/** The rules for a list's state and the check's status, written down a second time, over any DNS. */
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkDnsbl } from '../../../worker/checks/dnsbl.ts';
import type { ListReport } from '../../../worker/checks/dnsbl-list.ts';
import type { Doubt } from '../../../worker/dns/lookup.ts';
import { allDoubts, contextOver, type Node, type Zone } from './zone.ts';

const REVERSED = '5.113.0.203';

/** Weight, codes that list, codes that allow. */
interface Table {
  core: boolean;
  lists: string[];
  allows: string[];
}
const known: Record<string, Table> = {
  'zen.spamhaus.org': {
    core: true,
    lists: ['127.0.0.2', '127.0.0.3', '127.0.0.4', '127.0.0.10', '127.0.0.11'],
    allows: [],
  },
  'bl.spamcop.net': { core: true, lists: ['127.0.0.2'], allows: [] },
  'hostkarma.junkemailfilter.com': {
    core: false,
    lists: ['127.0.0.2', '127.0.0.4'],
    allows: ['127.0.0.1', '127.0.0.3', '127.0.0.5'],
  },
  'dnsbl-3.uceprotect.net': { core: false, lists: ['127.0.0.2'], allows: [] },
};

interface World {
  answer: Node | Doubt | null;
  listed: Node | Doubt | null;
  unlisted: Node | Doubt | null;
}

type Told = fc.Arbitrary<Node | Doubt | null>;
const doubt = fc.constantFrom(...allDoubts);
const code = fc.constantFrom(
  '127.0.0.1',
  '127.0.0.2',
  '127.0.0.3',
  '127.0.0.4',
  '127.0.0.10',
  '127.0.0.11',
  '127.0.0.99',
  '127.0.1.2',
  '127.255.255.254',
  '127.255.255.9',
  '192.0.2.1',
);
const answer: Told = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  {
    weight: 4,
    arbitrary: fc.uniqueArray(code, { minLength: 1, maxLength: 3 }).map((A) => ({ A })),
  },
  { weight: 1, arbitrary: fc.constant({}) },
  { weight: 1, arbitrary: doubt },
);
const answering = (...A: string[]): Node => ({ A });
const listed: Told = fc.oneof(
  { weight: 4, arbitrary: fc.constant(answering('127.0.0.2')) },
  { weight: 1, arbitrary: fc.constant(null) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(answering('127.255.255.254'), answering('198.51.100.7')),
  },
  { weight: 1, arbitrary: doubt },
);
const unlisted: Told = fc.oneof(
  { weight: 4, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constant(answering('127.0.0.2')) },
  { weight: 1, arbitrary: doubt },
);
const world = fc.record({ answer, listed, unlisted });

function expected(zone: string, given: World): ListReport['state'] {
  const none: Table = { core: false, lists: [], allows: [] };
  const { lists, allows } = known[zone] ?? none;
  const clear = isCodes(given.listed) && given.listed.A?.[0] === '127.0.0.2' ? 'clear' : 'unknown';
  if (given.answer === null) return clear;
  if (!isCodes(given.answer)) return 'unknown';
  const codes = given.answer.A ?? [];
  if (codes.length === 0) return clear;
  if (codes.some((one) => !one.startsWith('127.') || one.startsWith('127.255.255.')))
    return 'unknown';
  if (codes.some((one) => lists.includes(one)))
    return given.unlisted === null ? 'listed' : 'unknown';
  return codes.some((one) => allows.includes(one)) ? clear : 'unknown';
}

const isCodes = (node: Node | Doubt | null): node is { A?: string[] } =>
  node !== null && !('reason' in node);

it('hold for any answers of any lists', async () => {
  const zones = Object.keys(known);
  await fc.assert(
    fc.asyncProperty(fc.tuple(world, world, world, world), async (worlds) => {
      const zone: Zone = {};
      zones.forEach((name, index) => {
        const given = worlds[index];
        if (given?.answer) zone[`${REVERSED}.${name}`] = given.answer;
        if (given?.listed) zone[`2.0.0.127.${name}`] = given.listed;
        if (given?.unlisted) zone[`1.0.0.127.${name}`] = given.unlisted;
      });
      const { ctx } = contextOver(zone, { outside: 'nxdomain' });
      const check = await checkDnsbl({ ip: '203.0.113.5' }, ctx);
      const reports = check.details['lists'] as ListReport[];
      const states = zones.map((name) => reports.find((report) => report.zone === name)?.state);
      const wanted = zones.map((name, index) => {
        const given = worlds[index];
        return given === undefined ? undefined : expected(name, given);
      });
      expect(states).toEqual(wanted);
      const isListed = (core: boolean): boolean =>
        zones.some((name, index) => known[name]?.core === core && wanted[index] === 'listed');
      const status = isListed(true)
        ? 'fail'
        : isListed(false)
          ? 'warn'
          : wanted.includes('clear')
            ? 'pass'
            : 'unknown';
      expect(check.status).toBe(status);
    }),
    { numRuns: 1000 },
  );
});
