/**
 * Are the keys in DNS that the mail's signatures need (RFC 6376 §3.6.2)? Without a signature to go by,
 * a provider's usual selectors are tried: one that is found proves something, none found proves nothing.
 */
import type { Check } from '../../shared/diagnosis/schema.ts';
import type { Lookup } from '../dns/lookup.ts';
import type { CheckContext } from './context.ts';
import { readKeyRecord, type KeyRecord } from './dkim-record.ts';
import { usualSelectors } from './dkim-selectors.ts';
import { doubtfulCheck, doubtText, evidenceRows, skippedCheck, wasAsked } from './evidence.ts';

export interface DkimSubject {
  /** The sender's domain; null where only signatures are known. */
  domain: string | null;
  selectors: readonly string[];
  signatures: readonly { selector: string; domain: string }[];
  /** The domain's MX hosts, where already known. */
  mx?: readonly string[];
}

/** One key in `details.keys`. */
export interface KeyReport {
  selector: string;
  domain: string;
  state: 'present' | 'revoked' | 'missing' | 'invalid' | 'unknown';
  bits: number | null;
  algorithm: string | null;
  testing: boolean;
  problems: string[];
  /** Nobody named this selector: it was tried because it is a usual one. */
  guessed: boolean;
  /** Where the name is an alias: the provider that holds the key. */
  alias: string | null;
}

/** More signatures than any honest mail bears. */
const MAX_KEYS = 6;
/** A selector nobody has: who answers it answers everything. */
const PROBE = 'no-such-selector-7c1e94';

interface Tried {
  report: KeyReport;
  lookup: Lookup<'TXT'>;
}

/** The `dkim` check; `details` is `{ keys: KeyReport[], guessed, wildcard }`. Never rejects. */
export async function checkDkim(subject: DkimSubject, ctx: CheckContext): Promise<Check> {
  const wanted = namedKeys(subject);
  if (wanted.length > 0) return checkNamed(subject.domain, wanted, ctx);
  const domain = subject.domain === null ? '' : clean(subject.domain);
  if (domain === '') {
    const summary = ctx.say('check.skipped', { why: ctx.say('dkim.why.noSelector') });
    return skippedCheck('dkim', subject.domain, summary, nothing(false));
  }
  return checkGuessed(domain, subject.mx, ctx);
}

const nothing = (guessed: boolean): Check['details'] => ({ keys: [], guessed, wildcard: false });

const clean = (name: string): string => name.trim().toLowerCase().replace(/\.$/, '');

interface Wanted {
  selector: string;
  domain: string;
}

/** The signatures first, then the given selectors under the sender's domain; each once. */
function namedKeys({ domain, selectors, signatures }: DkimSubject): Wanted[] {
  const signed = new Set(signatures.map(({ selector }) => clean(selector)));
  const all = [
    ...signatures,
    // A selector that a signature already places under its own domain needs no second place.
    ...(domain === null ? [] : selectors.filter((selector) => !signed.has(clean(selector)))).map(
      (selector) => ({ selector, domain: domain ?? '' }),
    ),
  ];
  const unique = new Map<string, Wanted>();
  for (const { selector, domain: signer } of all) {
    const wanted = { selector: clean(selector), domain: clean(signer) };
    if (wanted.selector !== '' && wanted.domain !== '')
      unique.set(`${wanted.selector} ${wanted.domain}`, wanted);
  }
  return [...unique.values()].slice(0, MAX_KEYS);
}

async function checkNamed(
  sender: string | null,
  wanted: readonly Wanted[],
  ctx: CheckContext,
): Promise<Check> {
  const { say } = ctx;
  const tried = await Promise.all(wanted.map((key) => tryKey(key, false, ctx)));
  const keys = tried.map(({ report }) => report);
  const lookups: Lookup[] = tried.map(({ lookup }) => lookup);
  const unrelated = tried.find(({ report }) => report.problems.includes('unrelated'));
  const wildcard =
    unrelated !== undefined && (await answersAnything(unrelated.report.domain, lookups, ctx));
  const details = { keys, guessed: false, wildcard };
  const subject = sender === null ? (wanted[0]?.domain ?? '') : clean(sender);

  const present = keys.filter(({ state }) => state === 'present');
  const unknown = tried.filter(({ report }) => report.state === 'unknown');
  const first = keys.find(({ state }) => state !== 'present' && state !== 'unknown');
  const finish = (status: Check['status'], summary: string): Check => ({
    id: 'dkim',
    status,
    subject,
    summary,
    evidence: evidenceRows(lookups, ctx),
    details,
  });
  if (present.length === 0 && unknown.length > 0) {
    const check = doubtfulCheck(
      'dkim',
      subject,
      unknown.map(({ lookup }) => lookup),
      ctx,
      details,
    );
    return { ...check, evidence: evidenceRows(lookups, ctx) };
  }
  // One good signature is enough for DKIM, but for DMARC only one of the sender's own domain counts.
  const ownWorks = present.some(({ domain }) => isOwn(domain, subject));
  if (first !== undefined && (present.length === 0 || (!ownWorks && isOwn(first.domain, subject))))
    return finish('fail', brokenText(first, ctx));
  if (first !== undefined) return finish('warn', `${brokenText(first, ctx)} ${say('dkim.others')}`);
  return finish(...judgePresent(present, ctx));
}

const isOwn = (signer: string, sender: string): boolean =>
  signer === sender || sender.endsWith(`.${signer}`) || signer.endsWith(`.${sender}`);

function judgePresent(
  present: readonly KeyReport[],
  { say }: CheckContext,
): [Check['status'], string] {
  const key = present.find(({ problems }) => problems.length === 0);
  const weak = present[0];
  if (key !== undefined) {
    const { selector, domain, algorithm, bits } = key;
    const values = { selector, domain, algorithm: algorithm ?? '', bits: bits ?? 0 };
    return ['pass', say(key.guessed ? 'dkim.guessed' : 'dkim.present', values)];
  }
  const values = {
    selector: weak?.selector ?? '',
    domain: weak?.domain ?? '',
    bits: weak?.bits ?? 0,
  };
  return weak?.problems.includes('short-key')
    ? ['warn', say('dkim.weak', values)]
    : weak?.problems.includes('several')
      ? ['warn', say('dkim.several', values)]
      : ['warn', say('dkim.testing', values)];
}

function brokenText(
  { state, selector, domain, problems }: KeyReport,
  { say }: CheckContext,
): string {
  const values = { selector, domain, problem: problems.join(', ') };
  if (state === 'revoked') return say('dkim.revoked', values);
  if (state === 'invalid') return say('dkim.invalid', values);
  return problems.includes('unrelated')
    ? say('dkim.unrelated', values)
    : say('dkim.missing', values);
}

async function checkGuessed(
  domain: string,
  mx: readonly string[] | undefined,
  ctx: CheckContext,
): Promise<Check> {
  const { say } = ctx;
  const lookups: Lookup[] = [];
  const [hosts, wildcard] = await Promise.all([
    mx ?? mailHosts(domain, lookups, ctx),
    answersAnything(domain, lookups, ctx),
  ]);
  const skip = (why: string, keys: KeyReport[]): Check => {
    const summary = say('check.skipped', { why });
    const details = { keys, guessed: true, wildcard };
    return {
      ...skippedCheck('dkim', domain, summary, details),
      evidence: evidenceRows(lookups, ctx),
    };
  };
  // RFC 8020: if nothing exists at or below the probe's parent there is no key to find either, but
  // NXDOMAIN for one selector says nothing about others, so each has to be asked.
  if (wildcard) return skip(say('dkim.why.wildcard', { domain }), []);
  const tried = await Promise.all(
    usualSelectors(hosts).map((selector) => tryKey({ selector, domain }, true, ctx)),
  );
  lookups.push(...tried.map(({ lookup }) => lookup));
  const keys = tried.map(({ report }) => report).filter(({ state }) => state !== 'missing');
  const present = keys.filter(({ state }) => state === 'present');
  if (present.length > 0) {
    const [status, summary] = judgePresent(present, ctx);
    return {
      id: 'dkim',
      status,
      subject: domain,
      summary,
      evidence: evidenceRows(lookups, ctx),
      details: { keys, guessed: true, wildcard },
    };
  }
  const failed = tried.find(({ report, lookup }) => report.state === 'unknown' && wasAsked(lookup));
  if (failed?.lookup.state === 'unknown') {
    const why = doubtText(failed.lookup.doubt, ctx.say);
    return {
      ...skip(why, keys),
      status: 'unknown',
      summary: say('check.unknown', { subject: domain, why }),
    };
  }
  return skip(
    say('dkim.why.noneGuessed'),
    keys.filter(({ state }) => state !== 'unknown'),
  );
}

async function mailHosts(domain: string, lookups: Lookup[], ctx: CheckContext): Promise<string[]> {
  const mx = await ctx.resolve(domain, 'MX');
  lookups.push(mx);
  return mx.state === 'found' ? mx.records.map(({ exchange }) => exchange) : [];
}

/** Does the zone answer a selector that nobody has? */
async function answersAnything(
  domain: string,
  lookups: Lookup[],
  ctx: CheckContext,
): Promise<boolean> {
  const probe = await ctx.resolve(`${PROBE}._domainkey.${domain}`, 'TXT');
  lookups.push(probe);
  return probe.state === 'found';
}

async function tryKey(
  { selector, domain }: Wanted,
  guessed: boolean,
  ctx: CheckContext,
): Promise<Tried> {
  const lookup = await ctx.resolve(`${selector}._domainkey.${domain}`, 'TXT');
  const report = (state: KeyReport['state'], more: Partial<KeyReport> = {}): Tried => ({
    lookup,
    report: {
      selector,
      domain,
      state,
      bits: null,
      algorithm: null,
      testing: false,
      problems: [],
      guessed,
      alias: null,
      ...more,
    },
  });
  if (lookup.state === 'unknown') return report('unknown');
  const alias = lookup.names.length > 1 ? (lookup.names.at(-1) ?? null) : null;
  if (lookup.state !== 'found') return report('missing', { alias });
  const records = lookup.records.map(readKeyRecord);
  const related = records.filter(({ state }) => state !== 'unrelated');
  const best = related.toSorted((one, other) => rank(one) - rank(other))[0];
  if (best === undefined) return report('missing', { alias, problems: ['unrelated'] });
  const { state, bits, algorithm, testing } = best;
  // RFC 6376 §3.6.2.2: with several key records the outcome is undefined.
  const problems = related.length > 1 ? [...best.problems, 'several'] : best.problems;
  return report(state === 'unrelated' ? 'missing' : state, {
    bits,
    algorithm,
    testing,
    problems,
    alias,
  });
}

const rank = ({ state }: KeyRecord): number =>
  ['present', 'revoked', 'invalid', 'unrelated'].indexOf(state);
