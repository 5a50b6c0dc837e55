/** Who is checked: the MAIL FROM identity, or HELO where the sender is null (RFC 7208 §2.4, §4.3). */
import { isTopLabel } from './macros.ts';
import { toWire } from '../../dns/names.ts';

export interface Identity {
  kind: 'mailfrom' | 'helo';
  local: string;
  /** As it will be asked; as given where it is no usable name. */
  domain: string;
  /** Can the domain be asked at all (RFC 7208 §4.3)? */
  usable: boolean;
}

/** `sender`: an address, a bare domain, or `''`, `<>` or null for the null sender. */
export function identify(sender: string | null, helo: string | null): Identity {
  const bare = (sender ?? '').trim().replace(/^<(.*)>$/s, '$1');
  if (bare === '') return identity('helo', 'postmaster', (helo ?? '').trim());
  // The local part may be a quoted string with an @ in it: the domain follows the last one.
  const at = bare.lastIndexOf('@');
  const local = at > 0 ? bare.slice(0, at) : 'postmaster';
  return identity('mailfrom', local, bare.slice(at + 1));
}

function identity(kind: Identity['kind'], local: string, given: string): Identity {
  const wire = toWire(given);
  if (!wire.ok) return { kind, local, domain: given, usable: false };
  const labels = wire.text.split('.');
  // Multi-label, and no address literal: those are no domain names.
  const usable = labels.length > 1 && isTopLabel(labels.at(-1) ?? '');
  return { kind, local, domain: wire.text, usable };
}
