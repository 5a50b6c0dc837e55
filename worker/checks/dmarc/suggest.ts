/**
 * A record to publish instead. It keeps every tag that still means something, and never asks for more
 * than what is in force now: an enforcing policy is its owner's decision, after reading reports.
 */
import { getDomain } from 'tldts';
import type { MessageKey, Values } from '../../../shared/texts/say.ts';
import { plain } from '../../../shared/diagnosis/plain.ts';
import { isAlmostDmarc } from './problems.ts';
import { isDmarcRecord, readRecord, type DmarcRecord } from './record.ts';
import type { Discovery, Walk } from './walk.ts';

export interface Suggestion {
  /** Where it goes. */
  name: string;
  text: string;
  notes: { key: MessageKey; values: Values }[];
}

/**
 * Null where nothing has to change, and where a failed look-up hides what is there. `misplaced`:
 * records of the domain that stand where nobody looks.
 */
export function suggestRecord(
  walk: Walk,
  discovery: Discovery,
  misplaced: readonly string[],
): Suggestion | null {
  if (discovery.is === 'unknown') return null;
  if (discovery.is === 'found') return mend(discovery.place.record, discovery.place.domain);
  const broken = walk.places.find(
    (place) => place.domain.includes('.') && readable(place.texts).length > 0,
  );
  if (broken !== undefined) return merge(readable(broken.texts), broken.domain);
  return misplaced.length > 0 ? merge(misplaced, walk.start) : start(walk.start);
}

/** Texts that are, or were meant as, DMARC records, in a form that can be read. */
function readable(texts: readonly string[]): string[] {
  return texts.flatMap((text) => {
    if (isDmarcRecord(text)) return [text];
    if (!isAlmostDmarc(text)) return [];
    const bare = text.replaceAll(/["'\\]/g, '').trim();
    const fixed = bare.replace(/^(?:v\s{0,5}[=:]\s{0,5})?DMARC\s?1\s{0,5};?/i, 'v=DMARC1;');
    return isDmarcRecord(fixed) ? [fixed] : [];
  });
}

function start(domain: string): Suggestion {
  const at = getDomain(domain, { allowPrivateDomains: true }) ?? domain;
  return {
    name: `_dmarc.${at}`,
    text: `v=DMARC1; p=none; rua=mailto:dmarc@${at}`,
    notes: [
      { key: 'dmarc.suggest.start', values: { domain: at } },
      { key: 'dmarc.suggest.address', values: { address: `dmarc@${at}` } },
    ],
  };
}

const MAX_QUOTED = 80;
/** Tags in the order people expect. */
const order = ['p', 'sp', 'np', 'psd', 't', 'adkim', 'aspf', 'fo', 'rua', 'ruf'];

function mend(record: DmarcRecord, domain: string): Suggestion | null {
  const notes: Suggestion['notes'] = [];
  const tags = new Map(record.tags.slice(1).map(({ name, value }) => [name, value]));
  let changed = false;
  const note = (key: MessageKey, values: Values = {}): void => {
    changed = true;
    notes.push({ key, values });
  };
  for (const { name, value } of record.wrong) {
    tags.delete(name);
    note('dmarc.suggest.dropped', { tag: plain(`${name}=${value}`, MAX_QUOTED) });
  }
  for (const { name, value } of record.historic) {
    tags.delete(name);
    // RFC 9989 A.6: t=y took the place of pct=0.
    if (name === 'pct' && value === '0' && !tags.has('t')) {
      tags.set('t', 'y');
      note('dmarc.suggest.pctToTest');
    } else note('dmarc.suggest.dropped', { tag: plain(`${name}=${value}`, MAX_QUOTED) });
  }
  for (const text of record.stray) note('dmarc.suggest.dropped', { tag: plain(text, MAX_QUOTED) });
  // Where errors kept the written policy from holding, mending them must not switch it on unseen.
  if (tags.get('p') === undefined || record.effective?.p !== tags.get('p')?.toLowerCase()) {
    tags.set('p', 'none');
    note('dmarc.suggest.policy');
  }
  for (const name of ['rua', 'ruf'] as const) {
    const uris = record[name];
    const kept = uris.filter((uri) => uri.valid);
    if (kept.length === uris.length && kept.every((uri) => uri.size === null)) continue;
    if (kept.length === 0) tags.delete(name);
    else tags.set(name, kept.map(({ text }) => text.replace(/!.{0,20}$/, '')).join(','));
    note('dmarc.suggest.uris', { tag: name });
  }
  if (!tags.has('rua') && tags.get('p')?.toLowerCase() === 'none') {
    const address = `dmarc@${domain}`;
    tags.set('rua', `mailto:${address}`);
    note('dmarc.suggest.address', { address });
  }
  return changed ? { name: `_dmarc.${domain}`, text: write(tags), notes } : null;
}

/**
 * Several records, or one that nobody reads, become one with every report address. None of them was in
 * force, so the policy starts at none.
 */
function merge(texts: readonly string[], domain: string): Suggestion {
  const tags = new Map<string, string>();
  const reports = { rua: new Set<string>(), ruf: new Set<string>() };
  for (const text of texts) {
    for (const piece of text.split(';').slice(1, 64)) {
      const equals = piece.indexOf('=');
      if (equals < 0) continue;
      const name = piece.slice(0, equals).trim().toLowerCase();
      const value = piece.slice(equals + 1).trim();
      if (name === 'rua' || name === 'ruf') {
        for (const uri of value.split(',')) if (uri.trim() !== '') reports[name].add(uri.trim());
      } else if (order.includes(name) && !tags.has(name)) tags.set(name, value);
    }
  }
  for (const name of ['p', 'sp', 'np']) tags.delete(name);
  tags.set('p', 'none');
  for (const name of ['rua', 'ruf'] as const) {
    if (reports[name].size > 0) tags.set(name, [...reports[name]].join(','));
  }
  const merged = write(tags);
  const read = readRecord(merged);
  const mended = read.is === 'record' ? mend(read.record, domain) : null;
  return {
    name: `_dmarc.${domain}`,
    text: mended?.text ?? merged,
    notes: [{ key: 'dmarc.suggest.merged', values: {} }, ...(mended?.notes ?? [])],
  };
}

function write(tags: ReadonlyMap<string, string>): string {
  const known = order.filter((name) => tags.has(name));
  const others = [...tags.keys()].filter((name) => !order.includes(name));
  return [
    'v=DMARC1',
    ...[...known, ...others].map((name) => `${name}=${tags.get(name) ?? ''}`),
  ].join('; ');
}
