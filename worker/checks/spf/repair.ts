/** Terms that are wrong in a way whose meaning is plain, written as they were meant. */
import { parseAddress } from './address.ts';
import { isDirective, parseRecord, type Fault, type Modifier, type Term } from './parse.ts';

/** The term by itself, null where it is still wrong or is only an unknown modifier. */
export function readTerm(text: string): Term | null {
  const [term, ...more] = parseRecord(`v=spf1 ${text}`).terms;
  if (term === undefined || more.length > 0) return null;
  return isDirective(term) || term.kind === 'redirect' || term.kind === 'exp' ? term : null;
}

/** What was meant, null where that is anybody's guess. */
export function repairTerm(wrong: Fault | Modifier): string | null {
  const { text } = wrong;
  // Quotes, commas, semicolons and full stops around a term come from copying it out of a sentence.
  const bare = text.replace(/^["'“”,;]{1,10}/, '').replace(/["'“”,;.]{1,10}$/, '');
  const guesses = [bare, bare.replace(/^[–—−]/, '-'), ...guess(bare)];
  return guesses.find((candidate) => candidate !== text && readTerm(candidate) !== null) ?? null;
}

/** Qualifier, name, `:` or `=`, value. */
const shape = /^([+\-~?]?)([a-z0-9]{1,20})[:=]\s?(.{1,255})$/i;

function guess(text: string): string[] {
  const guesses: string[] = [];
  const all = /^([+\-~?]?)all[^a-z]/i.exec(`${text} `);
  if (all !== null) guesses.push(`${all[1] ?? ''}all`);
  const bare = text.replace(/^[+\-~?]/, '');
  guesses.push(...asNetwork('', bare));
  const match = shape.exec(text);
  if (match === null) return guesses;
  const [, qualifier = '', given = '', value = ''] = match;
  const name = given.toLowerCase();
  if (['a', 'mx', 'ptr', 'ip', 'ip4', 'ip6', 'ipv4', 'ipv6', 'include'].includes(name)) {
    guesses.push(...asNetwork(qualifier, value));
  }
  if (name === 'redirect' || name === 'exp') guesses.push(`${name}=${value}`);
  else guesses.push(`${qualifier}${name}:${value}`);
  return guesses;
}

/** `ip4:` or `ip6:` by what the address is; a leading zero of the length is dropped. */
function asNetwork(qualifier: string, value: string): string[] {
  const slash = value.indexOf('/');
  const address = parseAddress(slash < 0 ? value : value.slice(0, slash));
  if (address === null) return [];
  const prefix = slash < 0 ? '' : value.slice(slash).replace(/^\/\/?0?(?=\d)/, '/');
  return [`${qualifier}ip${address.family}:${address.text}${prefix}`];
}

const mechanisms = new Set([
  'all',
  'include',
  'a',
  'mx',
  'ptr',
  'ip4',
  'ip6',
  'exists',
  'ip',
  'ipv4',
  'ipv6',
]);

/** `include=…`: to the grammar an unknown modifier, which is ignored; to its author a mechanism. */
export function isDisguised(term: Term): term is Modifier & { kind: 'unknown-modifier' } {
  return term.kind === 'unknown-modifier' && mechanisms.has(term.name);
}
