/** The domain owner's own words for a fail (RFC 7208 §6.2). Any trouble means there are none. */
import { plainLines } from '../../../shared/diagnosis/plain.ts';
import { expandMacros, parseMacros, usesMacro } from './macros.ts';
import type { DomainSpec } from './parse.ts';
import type { Session } from './session.ts';
import { macroValues, targetName } from './target.ts';

/** A page of text; a longer one is an attack on the reader. */
const MAX_EXPLANATION = 4096;

export async function explain(
  session: Session,
  spec: DomainSpec,
  domain: string,
): Promise<string | null> {
  const name = await targetName(session, spec, domain);
  if (name === null) return null;
  // Counts towards no limit (RFC 7208 §4.6.4).
  const answer = await session.lookups.ask(name, 'TXT');
  if (answer.state !== 'found' || answer.records.length !== 1) return null;
  const text = answer.records[0] ?? '';
  if (text === '' || text.length > MAX_EXPLANATION) return null;
  const parsed = parseMacros(text, { spaces: true, anyLetter: true });
  if (!parsed.ok) return null;
  const parts = parsed.parts;
  if (usesMacro(parts, 'sl') && !/^[\x20-\x7e]*$/.test(session.identity.local)) return null;
  const values = await macroValues(session, domain, { text, parts });
  // HELO and the local part are whatever a stranger sent.
  return plainLines(expandMacros(parts, values).slice(0, MAX_EXPLANATION));
}
