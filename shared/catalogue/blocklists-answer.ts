/** What a blocklist's A records say, by that list's own table. */
import type { Blocklist, Entry, ListText } from './blocklists-model.ts';

export interface Found extends Entry {
  code: string;
}

/**
 * `listed` and `allowed` carry the entries; `refused` is the list saying that it will not tell,
 * `foreign` an address that no list gives, `unlisted-code` a code that this list does not explain.
 */
export type Reading =
  | { state: 'listed'; entries: Found[] }
  | { state: 'allowed'; entries: Found[] }
  | { state: 'refused'; code: string; why: ListText }
  | { state: 'foreign'; code: string }
  | { state: 'unlisted-code'; code: string };

/** Spamhaus DNSBL FAQ, “return codes”; other operators have taken over the range. */
const errorCodes: Readonly<Record<string, ListText>> = {
  '127.255.255.252': 'list.refused.typing',
  '127.255.255.254': 'list.refused.publicResolver',
  '127.255.255.255': 'list.refused.volume',
};
const ERROR_RANGE = '127.255.255.';

/**
 * Reads the answer of one list. One doubtful record spoils the whole answer, because whoever rewrote
 * or refused it decides about the rest too; beside a known code an unknown one does no harm.
 * `addresses`: A records in dotted form, at least one.
 */
export function readAnswer(list: Blocklist, addresses: readonly string[]): Reading {
  for (const code of addresses) {
    if (!code.startsWith('127.')) return { state: 'foreign', code };
    const refusal = list.refusals[code] ?? errorCodes[code];
    if (refusal !== undefined) return { state: 'refused', code, why: refusal };
    if (code.startsWith(ERROR_RANGE)) return { state: 'refused', code, why: 'list.refused.error' };
  }
  const entries = addresses.flatMap((code) => entriesOf(list, code));
  const listed = entries.filter(({ kind }) => kind !== 'allow');
  if (listed.length > 0) return { state: 'listed', entries: listed };
  if (entries.length > 0) return { state: 'allowed', entries };
  return { state: 'unlisted-code', code: addresses[0] ?? '' };
}

function entriesOf(list: Blocklist, code: string): Found[] {
  const { codes } = list;
  if (codes.by === 'address') {
    const known = codes.codes[code];
    return known === undefined ? [] : [{ code, ...known }];
  }
  // SURBL and URIBL add up the numbers of their sub-lists in the last octet.
  const prefix = '127.0.0.';
  if (!code.startsWith(prefix)) return [];
  const sum = Number(code.slice(prefix.length));
  return Object.entries(codes.bits)
    .filter(([bit]) => (sum & Number(bit)) !== 0)
    .map(([, { kind, meaning }]) => ({ code, kind, meaning }));
}

/** Does the answer to a test point that must be listed show that the list answers? */
export function provesListing(list: Blocklist, addresses: readonly string[]): boolean {
  const { state } = readAnswer(list, addresses);
  // RFC 5782 §5 names 127.0.0.2 as the usual answer; some lists keep a class of its own for it.
  return state === 'listed' || (state === 'unlisted-code' && addresses.includes('127.0.0.2'));
}
