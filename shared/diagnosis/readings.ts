/**
 * What the checks found, read out of their open `details` into plain types. Only an answer counts:
 * of a check that is `unknown` or `skipped` nothing is read, so that it can never be evidence.
 */
import { plain, plainOrNull } from './plain.ts';
import type { Check, CheckId } from './schema.ts';

export interface ListAnswer {
  zone: string;
  name: string;
  state: 'listed' | 'clear' | 'unknown' | 'skipped';
  codes: string[];
  meaning: string | null;
  why: string | null;
  /** The operator's own look-up or removal page; https only. */
  url: string | null;
}

export interface SpfReading {
  result: 'pass' | 'fail' | 'softfail' | 'neutral' | 'none' | 'permerror';
  domain: string | null;
  record: string | null;
  explanation: string | null;
  suggestion: string | null;
}

export interface DmarcReading {
  record: string | null;
  domain: string | null;
  policy: string | null;
  spfAligned: boolean | null;
  dkimAligned: boolean | null;
  suggestion: string | null;
}

export interface PtrReading {
  names: string[];
  confirmed: boolean | null;
  generic: boolean | null;
  /** Name servers of the reverse zone: whose they are tells whom to ask. */
  delegation: string[];
}

export interface MxReading {
  nullMx: boolean;
  /** The well-known domain that was probably meant. */
  meant: string | null;
}

export interface DkimKey {
  selector: string;
  domain: string | null;
  state: 'present' | 'revoked' | 'missing' | 'invalid' | 'unknown';
  bits: number | null;
}

type Details = Readonly<Record<string, unknown>>;

export function checkOf(checks: readonly Check[], id: CheckId): Check | null {
  return checks.find((check) => check.id === id) ?? null;
}

/** Null unless the check was asked and answered. */
export function answered(checks: readonly Check[], id: CheckId): Check | null {
  const check = checkOf(checks, id);
  return check === null || check.status === 'unknown' || check.status === 'skipped' ? null : check;
}

/** Each list keeps its own state, so lists are read even where the whole check is `unknown`. */
export function readLists(check: Check | null): ListAnswer[] {
  if (check === null || check.status === 'skipped') return [];
  return records(check.details['lists']).flatMap((row) => {
    const state = oneOf(row['state'], ['listed', 'clear', 'unknown', 'skipped'] as const);
    const zone = words(row['zone']);
    if (state === null || zone === null) return [];
    return [
      {
        zone: zone.toLowerCase(),
        name: words(row['name']) ?? zone,
        state,
        codes: strings(row['codes']),
        meaning: words(row['meaning']),
        why: words(row['why']),
        url: httpsUrl(row['url']),
      },
    ];
  });
}

export function readSpf(check: Check | null): SpfReading | null {
  if (check === null) return null;
  const { details } = check;
  const result = oneOf(details['result'], [
    'pass',
    'fail',
    'softfail',
    'neutral',
    'none',
    'permerror',
  ] as const);
  if (result === null) return null;
  return {
    result,
    domain: words(details['domain']),
    record: recordText(details['record']),
    explanation: words(details['explanation']),
    suggestion: recordText(details['suggestion']),
  };
}

export function readDmarc(check: Check | null): DmarcReading | null {
  if (check === null) return null;
  const { details } = check;
  return {
    record: recordText(details['record']),
    domain: words(details['domain']),
    policy: words(details['applied']) ?? words(details['policy']),
    spfAligned: truth(details['spfAligned']),
    dkimAligned: truth(details['dkimAligned']),
    suggestion: recordText(details['suggestion']),
  };
}

export function readPtr(check: Check | null): PtrReading | null {
  if (check === null) return null;
  const { details } = check;
  return {
    names: strings(details['names']),
    confirmed: truth(details['confirmed']),
    generic: truth(details['generic']),
    delegation: strings(details['delegation']),
  };
}

export function readDkim(check: Check | null): DkimKey[] {
  if (check === null) return [];
  return records(check.details['keys']).flatMap((row) => {
    const state = oneOf(row['state'], [
      'present',
      'revoked',
      'missing',
      'invalid',
      'unknown',
    ] as const);
    const selector = words(row['selector']);
    if (state === null || selector === null) return [];
    const bits = row['bits'];
    return [
      {
        selector,
        domain: words(row['domain']),
        state,
        bits: typeof bits === 'number' ? bits : null,
      },
    ];
  });
}

export function readMx(check: Check | null): MxReading {
  const details = check?.details ?? {};
  return { nullMx: details['nullMx'] === true, meant: words(details['suggestion']) };
}

/** What is noteworthy about a record, and what the proposal for it changed: sentences for people. */
export function notesOf({ id, details }: Check): { record: string[]; proposal: string[] } {
  const proposal = strings(details['suggestionNotes']);
  if (id === 'spf') return { record: strings(details['warnings']), proposal };
  if (id !== 'dmarc') return { record: [], proposal: [] };
  const alignment = words(details['alignment']);
  return {
    record: [...(alignment === null ? [] : [alignment]), ...strings(details['problems'])],
    proposal,
  };
}

/** For how many seconds resolvers keep the record of this name and type; null where it was not told. */
export function ttlOf(check: Check | null, type: string, name: string): number | null {
  const wanted = name.toLowerCase();
  const row = check?.evidence.find(
    (one) => one.type === type && one.name.toLowerCase() === wanted && one.answer.length > 0,
  );
  return row?.ttl ?? null;
}

/** Did the DNS say that this very name does not exist? */
export function saysNoSuchName(check: Check | null, name: string): boolean {
  const wanted = name.toLowerCase().replace(/\.$/, '');
  return (check?.evidence ?? []).some(
    (row) => row.status === 'NXDOMAIN' && row.name.toLowerCase().replace(/\.$/, '') === wanted,
  );
}

/** Records shown or copied are at most this long: ten times what RFC 7208 §3.4 advises. */
const MAX_RECORD = 4_096;

function recordText(value: unknown): string | null {
  const text = typeof value === 'string' ? plain(value, MAX_RECORD) : '';
  return text === '' ? null : text;
}

function words(value: unknown): string | null {
  return typeof value === 'string' ? plainOrNull(value) : null;
}

function truth(value: unknown): boolean | null {
  return typeof value === 'boolean' ? value : null;
}

function strings(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: unknown) => (typeof item === 'string' ? [plain(item)] : []));
}

function records(value: unknown): Details[] {
  return Array.isArray(value) ? value.filter(isDetails) : [];
}

function isDetails(value: unknown): value is Details {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function oneOf<T extends string>(value: unknown, allowed: readonly T[]): T | null {
  return allowed.find((item) => item === value) ?? null;
}

function httpsUrl(value: unknown): string | null {
  if (typeof value !== 'string' || !URL.canParse(value)) return null;
  const url = new URL(value);
  return url.protocol === 'https:' ? url.href : null;
}
