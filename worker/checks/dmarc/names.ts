/** Domain names of the DMARC check. */
import { toWire } from '../../dns/names.ts';

/** The name in the form that look-ups use, null where it is none. */
export function domainName(given: string): string | null {
  const wire = toWire(given.trim());
  return wire.ok && wire.text !== '' ? wire.text : null;
}

/** Is `name` that domain or below it? A dot inside a label (`\.`) does not count as one. */
export function isHostUnder(name: string, domain: string): boolean {
  return name === domain || (name.endsWith(`.${domain}`) && !name.endsWith(`\\.${domain}`));
}
