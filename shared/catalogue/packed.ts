/**
 * The rules as the Worker carries them: what an answer needs, by columns. Alike things side by side
 * compress better than rows (a fifth less), and examples are for cause pages and tests only.
 */
import { causes, type CauseId } from './causes.ts';
import type { Rule, RuleSet } from './rule.ts';

export type LeanRule = Omit<Rule, 'example'>;
export type LeanRuleSet = Omit<RuleSet, 'source' | 'rules'> & { rules: LeanRule[] };

/** Rules of all sets in a row; lines by `\n`, items of a line by `\t`. */
export interface Packed {
  sets: (Omit<RuleSet, 'source' | 'rules'> & { count: number })[];
  /** Without the set's id at their beginning. */
  ids: string;
  words: string;
  keys: string;
  codes: string;
  /** One letter each: its place among the causes, from `#` on. */
  causes: string;
  /** One letter each, a number of bits, from `#` on. */
  flags: string;
  links: string[];
  /** Places in `links`, one a rule, base 36; empty for none. */
  link: string;
}

const causeIds = Object.keys(causes) as CauseId[];
const firstLetter = '#'.charCodeAt(0);
const bits = {
  keys: 1,
  codes: 2,
  permanentOnly: 4,
  temporaryOnly: 8,
  needsHost: 16,
  generic: 32,
  permanent: 64,
  passing: 128,
} as const;

/** What `unpackRules` gives back. */
export function leanRules(ruleSets: readonly RuleSet[]): LeanRuleSet[] {
  return ruleSets.map((set) => {
    const { source: _source, ...lean } = set;
    const rules = set.rules.map((rule) => {
      const { example: _example, ...rest } = rule;
      return rest;
    });
    return Object.assign(lean, { rules });
  });
}

export function packRules(ruleSets: readonly RuleSet[]): Packed {
  const rows = ruleSets.flatMap((set) => set.rules.map((rule) => ({ set, rule })));
  const links = [...new Set(rows.flatMap(({ rule: { link } }) => (link === null ? [] : [link])))];
  const column = (cell: (rule: Rule, set: RuleSet) => string): string =>
    rows.map(({ set, rule }) => cell(rule, set)).join('\n');
  const letters = (number: (rule: Rule) => number): string =>
    rows.map(({ rule }) => String.fromCharCode(firstLetter + number(rule))).join('');
  return {
    sets: ruleSets.map(({ id, name, rank, hosts, signatures, rules }) => ({
      id,
      name,
      rank,
      hosts,
      signatures,
      count: rules.length,
    })),
    ids: column(({ id }, set) => id.slice(set.id.length)),
    words: column(({ words }) => words.join('\t')),
    keys: column(({ keys = [] }) => keys.join('\t')),
    codes: column(({ codes = [] }) => codes.join('\t')),
    causes: letters(({ cause }) => causeIds.indexOf(cause)),
    flags: letters(flagsOf),
    links,
    link: column(({ link }) => (link === null ? '' : links.indexOf(link).toString(36))),
  };
}

function flagsOf({ keys, codes, when, needsHost, generic, permanent }: Rule): number {
  return (
    (keys === undefined ? 0 : bits.keys) +
    (codes === undefined ? 0 : bits.codes) +
    (when === 'permanent' ? bits.permanentOnly : 0) +
    (when === 'temporary' ? bits.temporaryOnly : 0) +
    (needsHost ? bits.needsHost : 0) +
    (generic ? bits.generic : 0) +
    (permanent === true ? bits.permanent : 0) +
    (permanent === false ? bits.passing : 0)
  );
}

export function unpackRules(packed: Packed): LeanRuleSet[] {
  const [ids, words, keys, codes, link] = [
    packed.ids,
    packed.words,
    packed.keys,
    packed.codes,
    packed.link,
  ].map((column) => column.split('\n'));
  let at = 0;
  const next = (set: string): LeanRule => {
    const flags = packed.flags.charCodeAt(at) - firstLetter;
    const has = (bit: keyof typeof bits): boolean => (flags & bits[bit]) !== 0;
    const place = link?.[at] ?? '';
    const rule: LeanRule = {
      id: set + (ids?.[at] ?? ''),
      words: items(words?.[at]),
      ...(has('keys') ? { keys: items(keys?.[at]) } : {}),
      ...(has('codes') ? { codes: items(codes?.[at]) } : {}),
      ...(has('permanentOnly') ? { when: 'permanent' as const } : {}),
      ...(has('temporaryOnly') ? { when: 'temporary' as const } : {}),
      ...(has('needsHost') ? { needsHost: true as const } : {}),
      cause: causeAt(packed.causes.charCodeAt(at) - firstLetter),
      ...(has('permanent') ? { permanent: true } : {}),
      ...(has('passing') ? { permanent: false } : {}),
      ...(has('generic') ? { generic: true as const } : {}),
      link: place === '' ? null : (packed.links[Number.parseInt(place, 36)] ?? null),
    };
    at += 1;
    return rule;
  };
  return packed.sets.map(({ count, ...set }) => ({
    ...set,
    rules: Array.from({ length: count }, () => next(set.id)),
  }));
}

function items(line = ''): string[] {
  return line === '' ? [] : line.split('\t');
}

function causeAt(place: number): CauseId {
  const cause = causeIds[place];
  if (cause === undefined) throw new Error('rules and causes are of different builds');
  return cause;
}
