/**
 * What one list's answer means, by the catalogue: a policy about the address or something held
 * against it; how much it weighs; and which lists a refusal names.
 */
import { readAnswer } from '../catalogue/blocklists-answer.ts';
import { namedLists } from '../catalogue/blocklists-named.ts';
import { domainBlocklists, ipBlocklists } from '../catalogue/blocklists.ts';
import type { Blocklist, EntryKind } from '../catalogue/blocklists-model.ts';
import type { DeadList, PrivateList } from '../catalogue/blocklists-unasked.ts';
import type { ListAnswer } from './readings.ts';

const all: readonly Blocklist[] = [...ipBlocklists, ...domainBlocklists];

/** The catalogue's entry for an answer; null for a list that the catalogue does not have. */
export function blocklistOf(list: ListAnswer): Blocklist | null {
  return (
    all.find(
      ({ zone, keyed }) =>
        zone === list.zone || (keyed !== null && list.zone.endsWith(`.${keyed.zone}`)),
    ) ?? null
  );
}

/** Without duplicates; empty unless it is listed with codes that the catalogue explains. */
function kindsOf(list: ListAnswer): EntryKind[] {
  const entry = blocklistOf(list);
  if (list.state !== 'listed' || entry === null || list.codes.length === 0) return [];
  const reading = readAnswer(entry, list.codes);
  return reading.state === 'listed' ? [...new Set(reading.entries.map(({ kind }) => kind))] : [];
}

/** Only "should not deliver directly": with SBL or XBL beside PBL the worse one counts. */
export function isPolicy(list: ListAnswer): boolean {
  const kinds = kindsOf(list);
  return kinds.length > 0 && kinds.every((kind) => kind === 'policy');
}

/** Has it a policy code at all, alone or beside others? */
export function hasPolicyCode(list: ListAnswer): boolean {
  return kindsOf(list).includes('policy');
}

export function isExploit(list: ListAnswer): boolean {
  return kindsOf(list).includes('exploit');
}

/** Lists that many receivers use to refuse mail; the others seldom decide. */
export function isCore(list: ListAnswer): boolean {
  return blocklistOf(list)?.weight === 'core';
}

/** Lists that blame a whole network for what neighbours did. */
export function isNeighbourhood(list: ListAnswer): boolean {
  return blocklistOf(list)?.weight === 'neighbourhood';
}

const ZEN = 'spamhaus-zen';

export function isSpamhausZen(list: ListAnswer): boolean {
  return blocklistOf(list)?.id === ZEN;
}

/** Who can take the entry out: Spamhaus' self-service (.11) or only the owner of the range (.10). */
export function pblMaintainer(list: ListAnswer): 'provider' | 'spamhaus' | null {
  if (list.state !== 'listed' || !isSpamhausZen(list)) return null;
  if (list.codes.includes('127.0.0.10')) return 'provider';
  return list.codes.includes('127.0.0.11') ? 'spamhaus' : null;
}

export interface NamedLists {
  ip: Blocklist[];
  domain: Blocklist[];
  /** Lists that nobody can look up in the DNS. */
  closed: PrivateList[];
  dead: DeadList[];
}

/** Lists that a refusal names, by zone or by words that only they use. */
export function listsNamedIn(refusal: string): NamedLists {
  const { lists, dead, private: closed } = namedLists([refusal]);
  const telling = /\b(?:zen|sbl|xbl|pbl|css)\b/i.test(refusal);
  const dbl = domainBlocklists.find(({ id }) => id === 'spamhaus-dbl');
  const named = lists.filter((list) => list.lists === 'domain');
  const zen = lists.some(({ id }) => id === ZEN);
  // "Spamhaus" alone may be either: the address's list, or the domain's where the domain is at fault.
  const domain =
    zen && !telling && dbl !== undefined && !named.includes(dbl) ? [...named, dbl] : named;
  const onlyDbl = dbl !== undefined && named.includes(dbl) && !telling;
  return {
    ip: lists.filter((list) => list.lists === 'ip' && !(onlyDbl && list.id === ZEN)),
    domain,
    closed,
    dead,
  };
}

/** An official link with the subject in its place. */
export function linkFor(template: string, subject: string | null): string {
  return template.replace(
    /\{(?:ip|domain)\}/g,
    subject === null ? '' : encodeURIComponent(subject),
  );
}

export function namesOf(lists: readonly { name: string }[]): string {
  return [...new Set(lists.map((list) => list.name))].join(', ');
}

/** As people know it: of ZEN it is the PBL part that says so. */
export function policyNamesOf(lists: readonly ListAnswer[]): string {
  const names = lists.map((list) => (pblMaintainer(list) === null ? list.name : 'Spamhaus PBL'));
  return [...new Set(names)].join(', ');
}
