/** Starts the records that a record leads to together. They are few, and time is what a person waits for. */
import { usesMacro } from './macros.ts';
import { reachableTerms, type SpfRecord } from './parse.ts';
import { MAX_TERMS, type Session } from './session.ts';
import { targetName } from './target.ts';

export async function prefetchRecords(
  session: Session,
  record: SpfRecord,
  domain: string,
): Promise<void> {
  let left = MAX_TERMS - session.terms;
  for (const term of reachableTerms(record)) {
    if (term.kind !== 'include' && term.kind !== 'redirect') continue;
    if (left-- <= 0) return;
    // The p macro costs look-ups of its own.
    if (usesMacro(term.target.parts, 'p')) continue;
    const name = await targetName(session, term.target, domain);
    if (name !== null) session.lookups.prefetch(name, 'TXT');
  }
}
