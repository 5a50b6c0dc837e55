/**
 * Starts what a record will most likely need together, and what that leads to as soon as it is there:
 * time is what a person waits for. The evaluation asks in its own order all the same.
 */
import { usesMacro } from './macros.ts';
import { isSpfRecord, parseRecord, reachableTerms, type SpfRecord } from './parse.ts';
import type { Session } from './session.ts';
import { targetName } from './target.ts';

/** In one check. An earlier match makes them idle, so a long record must not spend what others need. */
const MAX_PREFETCHES = 12;

export async function prefetchFor(
  session: Session,
  record: SpfRecord,
  domain: string,
): Promise<void> {
  for (const term of reachableTerms(record)) {
    switch (term.kind) {
      case 'include':
      case 'redirect':
      case 'a':
      case 'mx': {
        // The p macro costs look-ups of its own.
        if (term.target !== null && usesMacro(term.target.parts, 'p')) break;
        const name = await targetName(session, term.target, domain);
        if (name === null) break;
        if (term.kind === 'a') void start(session, name, addressType(session));
        else if (term.kind === 'mx') void prefetchMx(session, name);
        else void prefetchRecord(session, name);
        break;
      }
      // The name of an exists often counts or logs those who ask: not before it is needed.
      case 'exists':
      case 'ptr':
      case 'ip4':
      case 'ip6':
      case 'all':
        break;
      default:
        term satisfies never;
    }
  }
}

const addressType = ({ client }: Session): 'A' | 'AAAA' => (client.family === 4 ? 'A' : 'AAAA');

/** Null where the look-up was under way before, or too many are. */
function start<T extends 'A' | 'AAAA' | 'MX' | 'TXT'>(session: Session, name: string, type: T) {
  if (session.prefetches >= MAX_PREFETCHES) return null;
  const answer = session.lookups.prefetch(name, type);
  if (answer !== null) session.prefetches++;
  return answer;
}

async function prefetchMx(session: Session, name: string): Promise<void> {
  const answer = await start(session, name, 'MX');
  if (answer?.state !== 'found') return;
  for (const { exchange } of answer.records) {
    if (exchange !== '') void start(session, exchange, addressType(session));
  }
}

async function prefetchRecord(session: Session, name: string): Promise<void> {
  const answer = await start(session, name, 'TXT');
  if (answer?.state !== 'found') return;
  const [text, ...more] = answer.records.filter(isSpfRecord);
  if (text !== undefined && more.length === 0) {
    await prefetchFor(session, parseRecord(text), name);
  }
}
