/**
 * Which checks a cause needs, the most telling first, and how many look-ups each may spend.
 * Not asking is honest too: a full mailbox has nothing to do with anybody's SPF record.
 */
import { causes, type VerdictId } from '../shared/catalogue/causes.ts';
import { checkIds, type CheckId } from '../shared/diagnosis/schema.ts';
import type { Share } from './dns/budget.ts';

/** The sending address comes first: its owner decides who can act. */
const address: readonly CheckId[] = ['dnsbl', 'ptr', 'helo', 'spf', 'dmarc', 'dkim'];
const domain: readonly CheckId[] = ['domain-dnsbl', 'spf', 'dmarc', 'dkim', 'dnsbl', 'ptr', 'helo'];
const authentication: readonly CheckId[] = ['spf', 'dmarc', 'dkim', 'ptr', 'helo'];
const recipient: readonly CheckId[] = ['mx'];
const nothing: readonly CheckId[] = [];

const byFamily: Record<string, readonly CheckId[]> = {
  'ip-policy': address,
  'ip-block': address,
  'domain-block': domain,
  rate: ['dnsbl', 'ptr', 'helo', 'spf', 'dmarc', 'dkim', 'domain-dnsbl'],
  ptr: ['ptr', 'helo', 'spf', 'dmarc', 'dkim', 'dnsbl'],
  ipv6: ['ptr', 'spf', 'helo'],
  helo: ['helo', 'ptr', 'spf', 'dnsbl'],
  protocol: nothing,
  auth: authentication,
  'auth-forward': authentication,
  'sender-dns': ['dmarc', 'spf', 'ptr', 'helo'],
  'sender-account': nothing,
  submission: nothing,
  relay: recipient,
  recipient,
  'recipient-domain': recipient,
  'recipient-policy': nothing,
  network: recipient,
  'receiver-fault': ['dnsbl', 'ptr', 'helo', 'mx'],
  tls: recipient,
  temporary: nothing,
  loop: recipient,
  size: nothing,
  content: domain,
  format: nothing,
  'not-yours': ['spf', 'dmarc'],
};

/** Causes whose family says too little. */
const byCause: Partial<Record<VerdictId, readonly CheckId[]>> = {
  'too-many-recipients': nothing,
  'attachment-blocked': nothing,
  'content-malware': nothing,
  'recipient-anti-spoofing': ['spf', 'dmarc', 'dkim'],
  // A refusal put off for now may still be about the sender's standing.
  greylisted: ['ptr', 'helo', 'spf'],
};

/** Causes with no entry (the unspecific ones) get every check, and so does a rule named in words that say little. */
export function checksFor(cause: VerdictId, generic = false): readonly CheckId[] {
  if (cause === 'not-a-bounce') return nothing;
  if (cause === 'policy-rule' && generic) return checkIds;
  const own = byCause[cause];
  if (own !== undefined) return own;
  const family = cause === 'unclassified' ? undefined : causes[cause].family;
  return (family === undefined ? undefined : byFamily[family]) ?? checkIds;
}

/**
 * Look-ups that are kept for a check as long as it runs, and what it may take when others leave
 * theirs; the whole stays within the budget. SPF's own limits (RFC 7208 §4.6.4) allow more than any
 * budget has, so it may take all that is free. Those that ask in a row are served first: the lists
 * can fill the slots between.
 */
export const shares: Record<CheckId | 'network', Share> = {
  dnsbl: { least: 12, most: 30 },
  'domain-dnsbl': { least: 4, most: 14 },
  spf: { least: 8, most: 45, inRow: true },
  dmarc: { least: 4, most: 12, inRow: true },
  dkim: { least: 2, most: 8, inRow: true },
  ptr: { least: 4, most: 14, inRow: true },
  mx: { least: 3, most: 12, inRow: true },
  helo: { least: 2, most: 4 },
  network: { least: 4, most: 8, inRow: true },
};
