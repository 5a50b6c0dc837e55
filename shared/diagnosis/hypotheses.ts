/**
 * For a refusal that names no reason: what the checks found, the likeliest first, each with what
 * would tell it apart from the others. Only findings count; what could not be asked is no reason.
 */
import type { Facts } from './facts.ts';
import { isCore, namesOf as names, policyNamesOf } from './listings.ts';

export type Suspect =
  | 'listed'
  | 'policyListed'
  | 'domainListed'
  | 'dmarc'
  | 'spf'
  | 'dkim'
  | 'ptr'
  | 'genericPtr'
  | 'helo';

/** Ranked: a listing at a list that many receivers use outranks faults that few refuse for. */
export function suspects(facts: Facts): Suspect[] {
  const { listed, policyListed, domainListed, spf, ptr, status } = facts;
  const found: [Suspect, boolean][] = [
    ['listed', listed.some(isCore)],
    ['policyListed', policyListed.length > 0],
    ['domainListed', domainListed.some(isCore)],
    ['dmarc', status('dmarc') === 'fail'],
    ['spf', spf?.result === 'fail' || spf?.result === 'permerror'],
    ['ptr', status('ptr') === 'fail'],
    ['dkim', status('dkim') === 'fail'],
    ['spf', spf?.result === 'softfail' || spf?.result === 'none' || spf?.result === 'neutral'],
    ['helo', status('helo') === 'fail'],
    ['genericPtr', ptr?.generic === true && status('ptr') === 'warn'],
    ['listed', listed.length > 0],
    ['domainListed', domainListed.length > 0],
  ];
  return [...new Set(found.flatMap(([suspect, holds]) => (holds ? [suspect] : [])))];
}

/** Sentences for the explanation of a refusal without a reason. */
export function guesses(facts: Facts): string[] {
  const { say } = facts;
  if (facts.textOnly) return [say('guess.unchecked')];
  const ranked = suspects(facts);
  if (ranked.length === 0) return [say('guess.none')];
  return [
    say('guess.intro'),
    ...ranked.map((suspect, index) => sentence(suspect, index + 1, facts)),
    say('guess.other', { number: ranked.length + 1 }),
  ];
}

function sentence(suspect: Suspect, number: number, facts: Facts): string {
  const { say } = facts;
  switch (suspect) {
    case 'listed':
      return say('guess.listed', { number, lists: names(facts.listed) });
    case 'policyListed':
      return say('guess.policyListed', { number, lists: policyNamesOf(facts.policyListed) });
    case 'domainListed':
      return say('guess.domainListed', { number, lists: names(facts.domainListed) });
    case 'spf':
      return say('guess.spf', { number, result: facts.spf?.result ?? '' });
    case 'dmarc':
    case 'dkim':
    case 'ptr':
    case 'genericPtr':
    case 'helo':
      return say(`guess.${suspect}`, { number });
    default:
      return suspect satisfies never;
  }
}
