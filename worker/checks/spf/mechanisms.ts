/** The mechanisms that need no other record (RFC 7208 §5.3–§5.7): do they match the client? */
import type { Lookup } from '../../dns/lookup.ts';
import { inNetwork, parseAddress } from './address.ts';
import { findClientNames, isUnder } from './client-names.ts';
import type { Directive } from './parse.ts';
import {
  countTerm,
  countVoid,
  permanent,
  temporary,
  type Reason,
  type Session,
  type Stop,
} from './session.ts';
import { targetName } from './target.ts';

/** RFC 7208 §4.6.4: an eleventh MX name is a permerror. */
const MAX_MX_NAMES = 10;

export type Verdict = { is: 'match' | 'no-match'; why: Reason } | { is: 'stop'; stop: Stop };

export type Local = Exclude<Directive, { kind: 'include' }>;

const verdict = (matches: boolean, key: Reason['key'], values: Reason['values']): Verdict => ({
  is: matches ? 'match' : 'no-match',
  why: { key, values },
});
const halt = (stop: Stop): Verdict => ({ is: 'stop', stop });

export async function evaluateMechanism(
  session: Session,
  directive: Local,
  domain: string,
): Promise<Verdict> {
  const ip = session.client.text;
  switch (directive.kind) {
    case 'all':
      return verdict(true, 'spf.why.all', {});
    case 'ip4':
    case 'ip6': {
      const inside = inNetwork(session.client, directive.network, directive.prefix);
      const network = `${directive.network.text}/${directive.prefix}`;
      return verdict(inside, inside ? 'spf.why.inNetwork' : 'spf.why.notInNetwork', {
        ip,
        network,
      });
    }
    case 'a':
    case 'mx':
    case 'exists':
    case 'ptr':
      return evaluateAsking(session, directive, domain);
    default:
      return directive satisfies never;
  }
}

async function evaluateAsking(
  session: Session,
  directive: Local & { kind: 'a' | 'mx' | 'exists' | 'ptr' },
  domain: string,
): Promise<Verdict> {
  const over = countTerm(session);
  if (over !== null) return halt(over);
  const name = await targetName(session, directive.target, domain);
  if (name === null) return verdict(false, 'spf.why.noName', { term: directive.text });
  switch (directive.kind) {
    case 'exists':
      return evaluateExists(session, name);
    case 'ptr':
      return evaluatePtr(session, name);
    case 'a':
      return evaluateA(session, directive, name);
    case 'mx':
      return evaluateMx(session, directive, name);
    default:
      return directive satisfies never;
  }
}

/** RFC 7208 §5.7: A, whatever the client's family. */
async function evaluateExists(session: Session, name: string): Promise<Verdict> {
  const answer = await session.lookups.ask(name, 'A');
  if (answer.state === 'unknown') return halt(temporary(answer));
  const over = countVoid(session, answer);
  if (over !== null) return halt(over);
  const found = answer.state === 'found';
  return verdict(found, found ? 'spf.why.exists' : 'spf.why.notExists', { name });
}

async function evaluatePtr(session: Session, name: string): Promise<Verdict> {
  const { reverse, names, doubtful } = await findClientNames(session);
  const ip = session.client.text;
  const host = names.find((candidate) => isUnder(candidate, name));
  if (host !== undefined) return verdict(true, 'spf.why.ptr', { ip, host, name });
  if (doubtful !== null) return halt(temporary(doubtful));
  const over = countVoid(session, reverse);
  if (over !== null) return halt(over);
  return reverse.state === 'unknown'
    ? verdict(false, 'spf.why.ptrError', { ip })
    : verdict(false, 'spf.why.notPtr', { ip, name });
}

type WithPrefixes = Local & { kind: 'a' | 'mx' };

async function evaluateA(
  session: Session,
  directive: WithPrefixes,
  name: string,
): Promise<Verdict> {
  const answer = await addressesOf(session, name);
  if (answer.state === 'unknown') return halt(temporary(answer));
  const over = countVoid(session, answer);
  if (over !== null) return halt(over);
  const ip = session.client.text;
  const address = matching(session, directive, answer);
  if (address !== null) return verdict(true, 'spf.why.a', { ip, name, address });
  return answer.state === 'found'
    ? verdict(false, 'spf.why.notA', { ip, name })
    : verdict(false, 'spf.why.noAddress', { name, type: answer.type });
}

/**
 * RFC 7208 §5.4. The term's void look-up is its MX question: §4.6.4 counts terms, so hosts without
 * an address do not add to it.
 */
async function evaluateMx(
  session: Session,
  directive: WithPrefixes,
  name: string,
): Promise<Verdict> {
  const answer = await session.lookups.ask(name, 'MX');
  if (answer.state === 'unknown') return halt(temporary(answer));
  const over = countVoid(session, answer);
  if (over !== null) return halt(over);
  if (answer.state !== 'found') return verdict(false, 'spf.why.noMx', { name });
  if (answer.records.length > MAX_MX_NAMES) {
    return halt(permanent('spf.why.mxNames', { name, most: MAX_MX_NAMES }));
  }
  const hosts = answer.records
    .toSorted((one, other) => one.preference - other.preference)
    .map((mx) => mx.exchange)
    // The null MX (RFC 7505) names no host.
    .filter((host) => host !== '');
  const answers = await Promise.all(hosts.map((host) => addressesOf(session, host)));
  const ip = session.client.text;
  for (const [index, addresses] of answers.entries()) {
    if (addresses.state === 'unknown') return halt(temporary(addresses));
    const address = matching(session, directive, addresses);
    if (address !== null) {
      return verdict(true, 'spf.why.mx', { ip, name, host: hosts[index] ?? '', address });
    }
  }
  return verdict(false, 'spf.why.notMx', { ip, name });
}

type Addresses = Lookup<'A'> | Lookup<'AAAA'>;

function addressesOf(session: Session, name: string): Promise<Addresses> {
  return session.client.family === 4
    ? session.lookups.ask(name, 'A')
    : session.lookups.ask(name, 'AAAA');
}

function matching(session: Session, directive: WithPrefixes, answer: Addresses): string | null {
  if (answer.state !== 'found') return null;
  const prefix = session.client.family === 4 ? directive.prefix4 : directive.prefix6;
  const found = answer.records.find((text) => {
    const address = parseAddress(text);
    return address !== null && inNetwork(session.client, address, prefix);
  });
  return found ?? null;
}
