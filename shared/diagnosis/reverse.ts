/** The name under which an address has its reverse record (RFC 1035 §3.5, RFC 3596 §2.5). */
import ipaddr from 'ipaddr.js';

/** Without final dot; null where `ip` is no address. */
export function reverseName(ip: string): string | null {
  if (!ipaddr.isValid(ip)) return null;
  const address = ipaddr.process(ip);
  if (address.kind() === 'ipv4') {
    return `${address.toByteArray().toReversed().join('.')}.in-addr.arpa`;
  }
  const nibbles = address
    .toByteArray()
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  return `${nibbles.split('').toReversed().join('.')}.ip6.arpa`;
}
