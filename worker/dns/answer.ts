/**
 * What one response says about the question it answers: records, an alias that leads elsewhere, no data,
 * no such name, or nothing that can be trusted. Told apart by RFC 2308, aliases by RFC 1034 §3.6.2.
 */
import type { Doubt, RData, RRType } from './lookup.ts';
import type { Ede, KnownRecord, Message } from './message.ts';
import { isWithin } from './names.ts';
import { typeCodes } from './rdata.ts';

/** More aliases in a row than any honest zone has. */
export const MAX_ALIASES = 8;

/** `names`: the question, then each alias's target. `ttl` in seconds; null where nothing said how long. */
export type Answer =
  | { state: 'found'; names: string[]; records: RData[RRType][]; ttl: number }
  | { state: 'alias'; names: string[]; ttl: number }
  | { state: 'nodata'; names: string[]; ttl: number | null }
  | { state: 'nxdomain'; names: string[]; ttl: number | null }
  | { state: 'unknown'; doubt: Doubt };

const NOERROR = 0;
const SERVFAIL = 2;
const NXDOMAIN = 3;
const REFUSED = 5;

/** RFC 8914 §4: forged, blocked, censored, filtered, prohibited. The resolver says itself that this is not what the zone says. */
const NOT_THE_ZONES_WORD: ReadonlySet<number> = new Set([4, 15, 16, 17, 18]);

const edeNames: ReadonlyMap<number, string> = new Map([
  [0, 'Other Error'],
  [1, 'Unsupported DNSKEY Algorithm'],
  [2, 'Unsupported DS Digest Type'],
  [3, 'Stale Answer'],
  [4, 'Forged Answer'],
  [5, 'DNSSEC Indeterminate'],
  [6, 'DNSSEC Bogus'],
  [7, 'Signature Expired'],
  [8, 'Signature Not Yet Valid'],
  [9, 'DNSKEY Missing'],
  [10, 'RRSIGs Missing'],
  [11, 'No Zone Key Bit Set'],
  [12, 'NSEC Missing'],
  [13, 'Cached Error'],
  [14, 'Not Ready'],
  [15, 'Blocked'],
  [16, 'Censored'],
  [17, 'Filtered'],
  [18, 'Prohibited'],
  [19, 'Stale NXDOMAIN Answer'],
  [20, 'Not Authoritative'],
  [21, 'Not Supported'],
  [22, 'No Reachable Authority'],
  [23, 'Network Error'],
  [24, 'Invalid Data'],
]);

/** “22 No Reachable Authority: text of the resolver”. */
const edeText = (ede: Ede | null): string | null => {
  if (!ede) return null;
  const name = edeNames.get(ede.code);
  return `${ede.code}${name ? ` ${name}` : ''}${ede.text ? `: ${ede.text}` : ''}`;
};

const unknown = (doubt: Doubt): Answer => ({ state: 'unknown', doubt });

const statusDoubt = (message: Message): Doubt | null => {
  const ede = edeText(message.edns?.ede ?? null);
  switch (message.rcode) {
    case NOERROR:
    case NXDOMAIN:
      return message.edns?.ede && NOT_THE_ZONES_WORD.has(message.edns.ede.code)
        ? { reason: 'refused', ede }
        : null;
    case SERVFAIL:
      return { reason: 'servfail', ede };
    case REFUSED:
      return { reason: 'refused', ede };
    default:
      return { reason: 'rcode', rcode: message.rcode };
  }
};

const envelopeDoubt = (message: Message, name: string, type: RRType, id: number): Doubt | null => {
  if (!message.response) return { reason: 'mismatch', what: 'not a response' };
  if (message.opcode !== 0) return { reason: 'mismatch', what: 'not an answer to a query' };
  if (message.id !== id) return { reason: 'mismatch', what: 'another id' };
  const [question, ...more] = message.questions;
  // Some servers leave the question out of an error; the error stands all the same.
  if (!question && message.rcode !== NOERROR && message.rcode !== NXDOMAIN) return null;
  if (!question) return { reason: 'mismatch', what: 'no question' };
  if (
    more.length > 0 ||
    question.name !== name ||
    question.type !== typeCodes[type] ||
    question.class !== 1
  ) {
    return { reason: 'mismatch', what: 'another question' };
  }
  return message.truncated ? { reason: 'truncated' } : null;
};

const ownersOf = (message: Message): Map<string, KnownRecord[]> => {
  const owners = new Map<string, KnownRecord[]>();
  for (const record of message.answers) {
    if (record.type === 'other') continue;
    const sameOwner = owners.get(record.name);
    if (sameOwner) sameOwner.push(record);
    else owners.set(record.name, [record]);
  }
  return owners;
};

/** RFC 2308 §5: the lesser of the SOA's own TTL and its minimum. Null without an SOA of a zone that holds the name. */
const negativeTtl = (message: Message, name: string): number | null => {
  for (const record of message.authorities) {
    if (record.type === 'SOA' && isWithin(name, record.name)) {
      return Math.min(record.ttl, record.data.minimum);
    }
  }
  return null;
};

/** NS without SOA: “ask them”, from a server that does not know (RFC 2308 §2.2). */
const isReferral = (message: Message): boolean =>
  !message.authoritative &&
  message.authorities.some((record) => record.type === 'NS') &&
  !message.authorities.some((record) => record.type === 'SOA');

const least = (ttl: number | null, other: number): number | null =>
  ttl === null ? null : Math.min(ttl, other);

/** What `message` says about `name` and `type` (`name` in text form, as asked with `id`). */
export const readAnswer = (message: Message, name: string, type: RRType, id: number): Answer => {
  const doubt = envelopeDoubt(message, name, type, id) ?? statusDoubt(message);
  if (doubt) return unknown(doubt);

  const owners = ownersOf(message);
  const names = [name];
  let current = name;
  let ttl = Number.MAX_SAFE_INTEGER;
  for (;;) {
    const here = owners.get(current) ?? [];
    const wanted = here.filter((record) => record.type === type);
    if (wanted.length > 0) {
      if (message.rcode === NXDOMAIN) {
        return unknown({ reason: 'malformed', what: 'no such name, yet with records' });
      }
      for (const record of wanted) ttl = Math.min(ttl, record.ttl);
      return { state: 'found', names, records: wanted.map((record) => record.data), ttl };
    }
    const targets = new Set<string>();
    for (const record of here) {
      if (record.type !== 'CNAME') continue;
      targets.add(record.data);
      ttl = Math.min(ttl, record.ttl);
    }
    const [target, ...others] = targets;
    if (target === undefined) break;
    if (others.length > 0) return unknown({ reason: 'malformed', what: 'two aliases at one name' });
    if (names.includes(target) || names.length > MAX_ALIASES) {
      return unknown({ reason: 'cname-chain' });
    }
    names.push(target);
    current = target;
  }

  const negative = least(negativeTtl(message, current), ttl);
  if (message.rcode === NXDOMAIN) return { state: 'nxdomain', names, ttl: negative };
  // Records about other names only: not an answer to this question, so not a “no” either.
  if ([...owners.keys()].some((owner) => !names.includes(owner))) {
    return unknown({ reason: 'mismatch', what: 'records of another name' });
  }
  // Only an SOA of the target's own zone says that the target has no such record (RFC 2308 §2.2).
  if (names.length > 1 && negative === null) return { state: 'alias', names, ttl };
  if (isReferral(message)) return unknown({ reason: 'mismatch', what: 'a referral, no answer' });
  return { state: 'nodata', names, ttl: negative };
};
