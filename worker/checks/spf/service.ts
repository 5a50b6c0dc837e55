/**
 * Is the client a server of a known mail service? Then its domain's owner includes the service: the
 * single address would let in a server of many customers, and be outdated with the next one.
 */
import { serviceOfHost, type MailService } from '../../../shared/catalogue/mail-services.ts';
import { findClientNames } from './client-names.ts';
import { checkHost } from './evaluate.ts';
import { createSession, MAX_TERMS, type Session } from './session.ts';
import type { StaticCount } from './static.ts';

/** More names than these are tried for nobody. */
const MAX_TRIALS = 3;

/** The host to include; null where no service's own record lists the client, or the limit forbids one more. */
export async function findService(
  session: Session,
  count: StaticCount | null,
): Promise<string | null> {
  const service = serviceOfHost(session.helo) ?? (await serviceByAddress(session));
  if (service === null) return null;
  for (const include of service.includes.slice(0, MAX_TRIALS)) {
    const { client, identity, helo, lookups, now } = session;
    const trial = createSession(client, identity, helo, lookups, now);
    const { result } = await checkHost(trial, include, { depth: 0, explains: false });
    if (result === 'pass') {
      return (count?.terms ?? 0) + 1 + trial.terms <= MAX_TERMS ? include : null;
    }
  }
  return null;
}

async function serviceByAddress(session: Session): Promise<MailService | null> {
  const { names } = await findClientNames(session);
  for (const name of names) {
    const service = serviceOfHost(name);
    if (service !== null) return service;
  }
  return null;
}
