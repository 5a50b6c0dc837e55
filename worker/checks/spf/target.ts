/** Domain-specs made into names (RFC 7208 §4.8, §7.3). */
import { validatedName } from './client-names.ts';
import { expandMacros, queryName, usesMacro, type MacroValues } from './macros.ts';
import type { DomainSpec } from './parse.ts';
import type { Session } from './session.ts';

export async function macroValues(
  session: Session,
  domain: string,
  spec: DomainSpec,
): Promise<MacroValues> {
  const { client, identity, helo, now } = session;
  const validated = usesMacro(spec.parts, 'p') ? await validatedName(session, domain) : 'unknown';
  return {
    client,
    local: identity.local,
    senderDomain: identity.domain,
    domain,
    helo,
    validated,
    now,
  };
}

/**
 * The name a term is about, null where it can match nothing: no usable name, or a local part that
 * DNS names cannot hold (RFC 8616 §4).
 */
export async function targetName(
  session: Session,
  spec: DomainSpec | null,
  domain: string,
): Promise<string | null> {
  if (spec === null) return domain;
  if (usesMacro(spec.parts, 'sl') && !/^[\x20-\x7e]*$/.test(session.identity.local)) return null;
  return queryName(expandMacros(spec.parts, await macroValues(session, domain, spec)));
}
