/**
 * Asks one blocklist about one subject. “Not listed” counts only if the list answers its positive test
 * point, “listed” only if it leaves the negative one alone (RFC 5782 §5): a list that ended, or that
 * refuses whoever asks, otherwise looks as if it blessed or cursed the whole world.
 */
import type { Blocklist, Weight } from '../../shared/catalogue/blocklists-model.ts';
import {
  provesListing,
  readAnswer,
  type Found,
  type Reading,
} from '../../shared/catalogue/blocklists-answer.ts';
import { plain } from '../../shared/diagnosis/plain.ts';
import type { Lookup } from '../dns/lookup.ts';
import type { CheckContext } from './context.ts';
import { doubtText, masked, wasAsked } from './evidence.ts';

/** One list in a check's `details.lists`. */
export interface ListReport {
  id: string;
  zone: string;
  name: string;
  weight: Weight;
  state: 'listed' | 'clear' | 'unknown' | 'skipped';
  /** The answers that list it, as they came. */
  codes: string[];
  /** What sort of entries they are: `policy` accuses nobody of spam. */
  kinds: string[];
  meaning: string | null;
  /** The list's own words (TXT), untrusted text. */
  reason: string | null;
  why: string | null;
  /** The operator's page about this subject. */
  url: string | null;
  removal: { by: string; days: number | null; url: string | null };
  /** The bounce names this list. */
  named: boolean;
}

export interface Asked {
  report: ListReport;
  lookups: Lookup[];
}

export interface ListSubject {
  /** As people write it. */
  text: string;
  /** What goes in front of the zone; several where a host's domain may be listed too. */
  labels: readonly string[];
  listedTests: readonly string[];
  unlistedTest: string;
}

/** A list's own words are untrusted; a proof needs few of them. */
const MAX_REASON = 300;

/**
 * `eager`: ask the positive test point along with the question, for lists that are mostly clear; it
 * saves a round trip. Never rejects.
 */
export async function askList(
  list: Blocklist,
  subject: ListSubject,
  ctx: CheckContext,
  { named, eager }: { named: boolean; eager: boolean },
): Promise<Asked> {
  const lookups: Lookup[] = [];
  const report = (state: ListReport['state'], more: Partial<ListReport> = {}): Asked => ({
    report: { ...describe(list, subject.text, named), state, ...more },
    lookups,
  });
  const zone = zoneFor(list, ctx.keys);
  if (zone === null) return report('skipped', { why: ctx.say('list.why.key') });

  const ask = async (label: string): Promise<Lookup<'A'>> => {
    const lookup = await ctx.resolve(`${label}.${zone}`, 'A');
    lookups.push(lookup);
    return lookup;
  };
  const testListed = (): Promise<Proof> => provenBy(list, subject, ask, ctx);
  const questions = subject.labels.map(ask);
  const started = eager ? testListed() : null;
  const answers = await Promise.all(questions);
  const found = answers.filter((answer) => answer.state === 'found');
  const readings = found.map((answer) => readAnswer(list, answer.records));

  const doubtful = readings.find(isDoubtful);
  if (doubtful !== undefined) {
    await started;
    return report('unknown', { why: whyNoReading(doubtful, ctx) });
  }
  const entries = readings.flatMap((reading) =>
    reading.state === 'listed' ? reading.entries : [],
  );
  if (entries.length > 0) {
    const at = found[readings.findIndex(({ state }) => state === 'listed')];
    const [why, reason] = await Promise.all([
      whyListsAll(list, subject, ask, at, ctx),
      ownWords(at, lookups, ctx),
      started,
    ]);
    if (why !== null) return report('unknown', { why });
    return report('listed', { ...told(entries, ctx), reason });
  }
  const failed = answers.find((answer) => answer.state === 'unknown');
  if (failed?.state === 'unknown') {
    await started;
    const state = answers.some(wasAsked) ? 'unknown' : 'skipped';
    return report(state, { why: doubtText(failed.doubt, ctx.say) });
  }
  const proof = await (started ?? testListed());
  if (!proof.holds) return report('unknown', { why: proof.why });
  if (!answers.every((answer) => isSameResolver(answer, proof.by)))
    return report('unknown', { why: ctx.say('list.why.otherResolver') });
  const allowed = readings.flatMap((reading) =>
    reading.state === 'allowed' ? reading.entries : [],
  );
  return report('clear', allowed.length === 0 ? {} : told(allowed, ctx));
}

type Doubtful = Extract<Reading, { state: 'refused' | 'foreign' | 'unlisted-code' }>;

const isDoubtful = (reading: Reading): reading is Doubtful =>
  reading.state !== 'listed' && reading.state !== 'allowed';

/** Why a reading is neither listed nor clear. */
function whyNoReading(reading: Doubtful, { say }: CheckContext): string {
  switch (reading.state) {
    case 'refused':
      return say(reading.why, { code: reading.code });
    case 'foreign':
      return say('list.why.foreign', { code: reading.code });
    case 'unlisted-code':
      return say('list.why.unlistedCode', { code: reading.code });
    default:
      return reading satisfies never;
  }
}

/** The zone to ask, with the key in it where there is one; null where the list needs one we lack. */
function zoneFor(list: Blocklist, keys: CheckContext['keys']): string | null {
  const key = list.keyed === null ? null : keys[list.keyed.key];
  if (list.keyed !== null && key !== null) return `${key}.${list.keyed.zone}`;
  return list.access === 'key' ? null : list.zone;
}

/** A list in the form of a report that says nothing yet. */
export function describe(list: Blocklist, subject: string, named: boolean): ListReport {
  const { id, zone, name, weight, lookup, removal } = list;
  return {
    id,
    zone,
    name,
    weight,
    state: 'skipped',
    codes: [],
    kinds: [],
    meaning: null,
    reason: null,
    why: null,
    url: filled(lookup?.url ?? null, subject),
    removal: {
      by: removal.by,
      days: removal.days,
      url: filled(removal.link?.url ?? null, subject),
    },
    named,
  };
}

/** An official link about the subject. */
export function filled(url: string | null, subject: string): string | null {
  return url === null ? null : url.replace(/\{(?:ip|domain)\}/, () => encodeURIComponent(subject));
}

const unique = (values: readonly string[]): string[] => [...new Set(values)];

function told(entries: readonly Found[], ctx: CheckContext): Partial<ListReport> {
  return {
    codes: unique(entries.map(({ code }) => code)),
    kinds: unique(entries.map(({ kind }) => kind)),
    meaning: unique(entries.map(({ meaning }) => ctx.say(meaning))).join(' '),
  };
}

type Proof = { holds: true; by: Lookup<'A'> } | { holds: false; why: string };

/** Does the positive test point hold, and by which answer? */
async function provenBy(
  list: Blocklist,
  subject: ListSubject,
  ask: (label: string) => Promise<Lookup<'A'>>,
  ctx: CheckContext,
): Promise<Proof> {
  let why = ctx.say('list.why.silent');
  for (const label of subject.listedTests) {
    const test = await ask(label);
    if (test.state === 'unknown') {
      why = ctx.say('list.why.untested', { why: doubtText(test.doubt, ctx.say) });
    } else if (test.state === 'found') {
      if (provesListing(list, test.records)) return { holds: true, by: test };
      const reading = readAnswer(list, test.records);
      if (isDoubtful(reading)) why = whyNoReading(reading, ctx);
      break;
    }
  }
  return { holds: false, why };
}

/** A list may answer one resolver and not another: a test point speaks for the resolver it came through. */
function isSameResolver(one: Lookup, other: Lookup): boolean {
  return one.resolver.replace(CACHED, '') === other.resolver.replace(CACHED, '');
}
const CACHED = /^cache of /;

/** Null where the negative test point is not listed, else why the listing cannot be trusted. */
async function whyListsAll(
  list: Blocklist,
  subject: ListSubject,
  ask: (label: string) => Promise<Lookup<'A'>>,
  listing: Lookup<'A'> | undefined,
  ctx: CheckContext,
): Promise<string | null> {
  const test = await ask(subject.unlistedTest);
  if (test.state !== 'unknown' && listing !== undefined && !isSameResolver(test, listing))
    return ctx.say('list.why.otherResolver');
  switch (test.state) {
    case 'nxdomain':
    case 'nodata':
      return null;
    case 'unknown':
      return ctx.say('list.why.untested', { why: doubtText(test.doubt, ctx.say) });
    case 'found':
      return readAnswer(list, test.records).state === 'allowed'
        ? null
        : ctx.say('list.why.listsAll');
    default:
      return test satisfies never;
  }
}

/** The TXT record beside a listing (RFC 5782 §2.1). It explains; nothing depends on it. */
async function ownWords(
  listing: Lookup<'A'> | undefined,
  lookups: Lookup[],
  ctx: CheckContext,
): Promise<string | null> {
  if (listing === undefined) return null;
  const text = await ctx.resolve(listing.name, 'TXT');
  lookups.push(text);
  if (text.state !== 'found') return null;
  return masked(plain(text.records.join(' '), MAX_REASON), ctx.keys);
}

/**
 * Runs `ask` on each list in order, `atOnce` at a time, so that on a tight budget what is begun is
 * also finished: a list without its test point tells nothing. Results in the same order.
 */
export async function inTurn(
  lists: readonly Blocklist[],
  atOnce: number,
  ask: (list: Blocklist) => Promise<Asked>,
): Promise<Asked[]> {
  const results: Asked[] = [];
  const waiting = lists.entries();
  const worker = async (): Promise<void> => {
    for (const [index, list] of waiting) results[index] = await ask(list);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}
