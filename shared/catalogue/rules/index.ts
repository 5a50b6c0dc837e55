/**
 * Every set of rules, in the order of trial. A new provider or mail server is one file beside this
 * one and two lines here: its import and its name in the list. Sets of one rank are tried in the
 * list's order.
 */
import type { RuleSet } from '../rule.ts';

const rankOrder: readonly RuleSet['rank'][] = [
  'receiver-fault',
  'provider',
  'list',
  'mta',
  'generic',
];

const registered: readonly RuleSet[] = [];

export const ruleSets: readonly RuleSet[] = rankOrder.flatMap((rank) =>
  registered.filter((set) => set.rank === rank),
);
