/**
 * The worst case: terms that ask DNS over the whole tree of records, as if nothing ever matched
 * (what a mail from an address that is not listed costs). Only records not yet read are asked.
 */
import { asksDns, isSpfRecord, parseRecord, reachableTerms, type SpfRecord } from './parse.ts';
import type { Session } from './session.ts';
import { targetName } from './target.ts';
import { usesMacro } from './macros.ts';

/** Records read for the count; a tree ten times over the limit is known well enough by then. */
const MAX_RECORDS = 40;
/** Stops a record that includes itself, and the doubling of nested includes. */
const MAX_COUNT = 999;

export interface StaticCount {
  /** A lower bound where it is not `complete`. */
  terms: number;
  /** False where a record could not be read, or depends on the client's own names. */
  complete: boolean;
  /** Domains that lead back to themselves. */
  loops: string[];
  /** Domains that a record includes or hands over to, although they have no SPF record. */
  missing: string[];
  /** Domains whose record has a mistake, or that have several. */
  faulty: string[];
}

export async function countStatic(
  session: Session,
  record: SpfRecord,
  domain: string,
): Promise<StaticCount> {
  const tree = new Map<string, Node>();
  await readTree(session, tree, record, domain);
  const loops = new Set<string>();
  const incomplete = [...tree.values()].some((node) => !node.complete);
  const terms = sum(tree, domain, [], new Map(), loops);
  const named = (wanted: Node['state']): string[] =>
    [...tree]
      .filter(([name, { state }]) => state === wanted && name !== domain)
      .map(([name]) => name);
  return {
    terms: Math.min(terms, MAX_COUNT),
    complete: !incomplete,
    loops: [...loops],
    missing: named('missing'),
    faulty: named('faulty'),
  };
}

interface Node {
  own: number;
  /** Domains of its includes and redirect, as often as they stand there. */
  next: string[];
  complete: boolean;
  state: 'sound' | 'faulty' | 'missing' | 'unread';
}

async function readTree(
  session: Session,
  tree: Map<string, Node>,
  record: SpfRecord,
  domain: string,
): Promise<void> {
  let level = [{ record, domain }];
  while (level.length > 0) {
    const below = new Set<string>();
    for (const entry of level) {
      const node = await readNode(session, entry.record, entry.domain);
      tree.set(entry.domain, node);
      for (const name of node.next) below.add(name);
    }
    const unread = [...below].filter((name) => !tree.has(name));
    const room = Math.max(0, MAX_RECORDS - tree.size);
    for (const name of unread.slice(room))
      tree.set(name, { own: 0, next: [], complete: false, state: 'unread' });
    level = (
      await Promise.all(unread.slice(0, room).map((name) => readRecord(session, tree, name)))
    ).filter((entry) => entry !== null);
  }
}

async function readNode(session: Session, record: SpfRecord, domain: string): Promise<Node> {
  const state = record.faults.length > 0 ? 'faulty' : 'sound';
  const node: Node = { own: 0, next: [], complete: true, state };
  for (const term of reachableTerms(record)) {
    if (asksDns(term)) node.own++;
    if (term.kind !== 'include' && term.kind !== 'redirect') continue;
    if (usesMacro(term.target.parts, 'p')) {
      node.complete = false;
      continue;
    }
    const name = await targetName(session, term.target, domain);
    if (name !== null) node.next.push(name);
  }
  return node;
}

async function readRecord(
  session: Session,
  tree: Map<string, Node>,
  domain: string,
): Promise<{ record: SpfRecord; domain: string } | null> {
  const answer = await session.lookups.peek(domain);
  const texts = answer.state === 'found' ? answer.records.filter(isSpfRecord) : [];
  const [text] = texts;
  if (text !== undefined && texts.length === 1) return { record: parseRecord(text), domain };
  const known = answer.state !== 'unknown';
  const state = !known ? 'unread' : texts.length > 1 ? 'faulty' : 'missing';
  tree.set(domain, { own: 0, next: [], complete: known, state });
  return null;
}

function sum(
  tree: ReadonlyMap<string, Node>,
  domain: string,
  path: readonly string[],
  known: Map<string, number>,
  loops: Set<string>,
): number {
  const node = tree.get(domain);
  if (node === undefined) return 0;
  if (path.includes(domain)) {
    loops.add(domain);
    return MAX_COUNT;
  }
  const before = known.get(domain);
  if (before !== undefined) return before;
  let total = node.own;
  for (const name of node.next) {
    total = Math.min(MAX_COUNT, total + sum(tree, name, [...path, domain], known, loops));
  }
  known.set(domain, total);
  return total;
}
