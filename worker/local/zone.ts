/**
 * An authoritative server's mind, without a network: zone data and a question in, a message out
 * (RFC 1034 §4.3.2, wildcards RFC 4592, negatives with SOA RFC 2308). It answers REFUSED outside its zones,
 * so that nothing it does not know looks clean. For `npm start` without a network, and for tests.
 */
import type { Mx, RData, RRType, Soa } from '../dns/lookup.ts';
import { rrTypes } from '../dns/lookup.ts';
import type { KnownRecord, Message, Question } from '../dns/message.ts';
import { isWithin } from '../dns/names.ts';
import { typeCodes } from '../dns/rdata.ts';
import type { Fault } from './zone-faults.ts';

/** What one name holds. `TXT`: one text per record, split into strings of 255 bytes when sent. */
export interface NameData {
  A?: readonly string[];
  AAAA?: readonly string[];
  CNAME?: string;
  MX?: readonly (readonly [preference: number, exchange: string])[];
  NS?: readonly string[];
  PTR?: readonly string[];
  TXT?: readonly string[];
  /** Instead of an answer, this goes wrong. */
  fault?: Fault;
}
export interface ZoneData {
  /** `example.com` */
  origin: string;
  /** Owner relative to the origin (`@` = the origin itself, `*` and `*.x` = wildcards) → what it holds. */
  names: Readonly<Record<string, NameData>>;
  ttl?: number;
  /** SOA minimum: how long a “no” is kept. */
  negativeTtl?: number;
}

const DEFAULT_TTL = 300;
/** Serves the zones that name no server. */
const NAME_SERVER = 'ns1.example.net';
const NEGATIVE_TTL = 60;
/** Aliases followed within our zones; real servers stop somewhere too. */
const MAX_ALIASES = 16;
const NXDOMAIN = 3;
const NOTIMP = 4;
const REFUSED = 5;
const FORMERR = 1;

interface CompiledZone {
  origin: string;
  ttl: number;
  soa: KnownRecord & { type: 'SOA' };
  names: Map<string, NameData>;
  /** Every name that exists: owners and the empty ones above them (RFC 4592 §2.2.2). */
  existing: Set<string>;
}

const absolute = (owner: string, origin: string): string =>
  owner === '@' ? origin : `${owner}.${origin}`;

const parentOf = (name: string): string => name.slice(name.indexOf('.') + 1);

const compileZone = (zone: ZoneData): CompiledZone => {
  const { origin } = zone;
  const ttl = zone.ttl ?? DEFAULT_TTL;
  const names = new Map<string, NameData>();
  const existing = new Set([origin]);
  for (const [owner, data] of Object.entries(zone.names)) {
    const name = absolute(owner, origin).toLowerCase();
    names.set(name, data);
    for (let above = name; above !== origin; above = parentOf(above)) existing.add(above);
  }
  const mname = zone.names['@']?.NS?.[0] ?? NAME_SERVER;
  const soa: Soa = {
    mname,
    rname: `hostmaster.${parentOf(mname)}`,
    serial: 2_026_112_500,
    refresh: 7200,
    retry: 900,
    expire: 1_209_600,
    minimum: zone.negativeTtl ?? NEGATIVE_TTL,
  };
  return { origin, ttl, soa: { name: origin, type: 'SOA', ttl, data: soa }, names, existing };
};

const compiled = new WeakMap<readonly ZoneData[], CompiledZone[]>();

const compile = (zones: readonly ZoneData[]): CompiledZone[] => {
  const known = compiled.get(zones);
  if (known) return known;
  const fresh = zones.map(compileZone);
  compiled.set(zones, fresh);
  return fresh;
};

/** The zone closest to the name. */
const zoneOf = (zones: readonly CompiledZone[], name: string): CompiledZone | undefined => {
  let best: CompiledZone | undefined;
  for (const zone of zones) {
    if (isWithin(name, zone.origin) && (!best || zone.origin.length > best.origin.length)) {
      best = zone;
    }
  }
  return best;
};

/** What the zone has at this name, by itself or by a wildcard; null = the name does not exist. */
const dataAt = (zone: CompiledZone, name: string): NameData | null => {
  if (zone.existing.has(name)) return zone.names.get(name) ?? {};
  let above = parentOf(name);
  while (!zone.existing.has(above)) above = parentOf(above);
  return zone.names.get(`*.${above}`) ?? null;
};

type Values = { [T in RRType]: (data: NameData, zone: CompiledZone, name: string) => RData[T][] };

const values: Values = {
  A: (data) => [...(data.A ?? [])],
  AAAA: (data) => [...(data.AAAA ?? [])],
  CNAME: (data) => (data.CNAME === undefined ? [] : [data.CNAME]),
  MX: (data) => (data.MX ?? []).map(([preference, exchange]): Mx => ({ preference, exchange })),
  NS: (data, zone, name) =>
    data.NS ? [...data.NS] : name === zone.origin ? [zone.soa.data.mname] : [],
  PTR: (data) => [...(data.PTR ?? [])],
  SOA: (_data, zone, name) => (name === zone.origin ? [zone.soa.data] : []),
  TXT: (data) => [...(data.TXT ?? [])],
};

const recordsOf = (zone: CompiledZone, data: NameData, name: string, type: RRType): KnownRecord[] =>
  // The table pairs each type with its data.
  values[type](data, zone, name).map(
    (value) => ({ name, type, ttl: zone.ttl, data: value }) as KnownRecord,
  );

export const typeOf = (code: number): RRType | undefined =>
  rrTypes.find((type) => typeCodes[type] === code);

/** The fault that the zone data order for a name, if any. */
export const faultAt = (zones: readonly ZoneData[], name: string): Fault | null => {
  const zone = zoneOf(compile(zones), name);
  return (zone && dataAt(zone, name)?.fault) ?? null;
};

const respond = (query: Message, part: Partial<Message>): Message => ({
  ...query,
  response: true,
  authoritative: false,
  truncated: false,
  recursionAvailable: false,
  rcode: 0,
  answers: [],
  authorities: [],
  additionals: [],
  edns: query.edns && { payload: 1232, ede: null },
  ...part,
});

const answerQuestion = (
  query: Message,
  question: Question,
  zones: readonly CompiledZone[],
): Message => {
  const type = typeOf(question.type);
  const answers: KnownRecord[] = [];
  let name = question.name;
  for (let aliases = 0; aliases <= MAX_ALIASES; aliases++) {
    const zone = zoneOf(zones, name);
    // An alias that leads out of our zones is for the asker to follow.
    if (!zone) break;
    const negative = { authoritative: true, answers, authorities: [zone.soa] };
    const data = dataAt(zone, name);
    if (!data) return respond(query, { ...negative, rcode: NXDOMAIN });
    const wanted = type ? recordsOf(zone, data, name, type) : [];
    if (wanted.length > 0) {
      return respond(query, { authoritative: true, answers: [...answers, ...wanted] });
    }
    if (data.CNAME === undefined) return respond(query, negative);
    answers.push(...recordsOf(zone, data, name, 'CNAME'));
    name = data.CNAME.toLowerCase();
  }
  return answers.length > 0
    ? respond(query, { authoritative: true, answers })
    : respond(query, { rcode: REFUSED });
};

/** The answer of a server that knows these zones and nothing else. */
export const answerQuery = (query: Message, zones: readonly ZoneData[]): Message => {
  const [question, ...more] = query.questions;
  if (!question || more.length > 0) return respond(query, { rcode: FORMERR });
  if (query.opcode !== 0) return respond(query, { rcode: NOTIMP });
  if (question.class !== 1) return respond(query, { rcode: REFUSED });
  return answerQuestion(query, question, compile(zones));
};
