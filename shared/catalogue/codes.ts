/**
 * What a code says when no words are known: enhanced status codes (RFC 3463 and IANA's registry,
 * with RFC 4954, 5248, 6710, 6531, 7293, 7372, 7505, 8689) and SMTP reply codes (RFC 5321 §4.2.3,
 * RFC 7504, RFC 4954). Providers redefine some of them; those are rows of the provider's own set.
 */
import type { CauseId } from './causes.ts';

/** Cause for 4.x and for 5.x. */
type Pair = readonly [temporary: CauseId, permanent: CauseId];

const both = (cause: CauseId): Pair => [cause, cause];

/** By subject and detail, the class left off. Codes that say nothing (x.0.0, x.5.0, x.7.0, x.7.1) are absent. */
const bySubject: Readonly<Record<string, Pair>> = {
  '1.0': ['temporary-server-error', 'recipient-unknown'],
  '1.1': both('recipient-unknown'),
  '1.2': both('recipient-domain-not-found'),
  '1.3': both('address-syntax'),
  '1.4': both('recipient-unknown'),
  '1.6': both('recipient-stale-address'),
  '1.7': both('sender-address-invalid'),
  '1.8': both('sender-domain-dns'),
  '1.10': both('recipient-null-mx'),
  '2.0': ['temporary-server-error', 'recipient-restricted'],
  '2.1': both('recipient-disabled'),
  '2.2': both('mailbox-full'),
  '2.3': both('message-too-big'),
  '2.4': both('recipient-server-misconfigured'),
  '3.0': ['temporary-server-error', 'recipient-server-misconfigured'],
  '3.1': both('temporary-server-error'),
  '3.2': both('temporary-server-error'),
  '3.3': ['temporary-server-error', 'recipient-server-misconfigured'],
  '3.4': both('message-too-big'),
  '3.5': both('recipient-server-misconfigured'),
  '4.0': both('recipient-server-unreachable'),
  '4.1': both('recipient-server-unreachable'),
  '4.2': both('network-timeout'),
  '4.3': both('recipient-dns-failure'),
  '4.4': both('recipient-domain-not-found'),
  '4.5': both('temporary-server-error'),
  '4.6': both('mail-loop'),
  '4.7': both('message-expired'),
  '5.1': both('protocol-error'),
  '5.2': both('protocol-error'),
  '5.3': both('too-many-recipients'),
  '5.4': both('protocol-error'),
  '5.5': both('protocol-error'),
  '5.6': both('login-failed'),
  '6.0': both('message-not-rfc-compliant'),
  '6.1': both('message-not-rfc-compliant'),
  '6.2': both('message-not-rfc-compliant'),
  '6.3': both('message-not-rfc-compliant'),
  '6.5': both('message-not-rfc-compliant'),
  '6.7': both('message-not-rfc-compliant'),
  '6.8': both('message-not-rfc-compliant'),
  '6.9': both('message-not-rfc-compliant'),
  '6.10': both('message-not-rfc-compliant'),
  '7.2': both('recipient-restricted'),
  '7.5': both('recipient-tls-policy'),
  '7.8': both('login-failed'),
  '7.10': both('tls-required'),
  '7.11': both('tls-required'),
  '7.12': both('login-failed'),
  '7.13': both('recipient-disabled'),
  '7.14': both('relay-auth-required'),
  '7.17': both('recipient-stale-address'),
  '7.18': both('recipient-stale-address'),
  '7.20': both('dkim-fail'),
  '7.21': both('dkim-fail'),
  '7.22': both('dkim-fail'),
  '7.23': both('spf-fail'),
  '7.24': ['dns-temporary-failure', 'spf-permerror'],
  '7.25': both('ptr-missing'),
  '7.26': both('unauthenticated'),
  '7.27': both('sender-null-mx'),
  '7.28': both('ip-rate-limited'),
  '7.29': both('forwarding-breaks-auth'),
  '7.30': both('recipient-tls-policy'),
};

const byReply: Readonly<Record<string, CauseId>> = {
  '421': 'temporary-server-error',
  '432': 'login-failed',
  '450': 'temporary-server-error',
  '451': 'temporary-server-error',
  '452': 'temporary-server-error',
  '454': 'temporary-server-error',
  '500': 'protocol-error',
  '501': 'protocol-error',
  '502': 'protocol-error',
  '503': 'protocol-error',
  '504': 'protocol-error',
  '521': 'recipient-null-mx',
  '530': 'relay-auth-required',
  '534': 'login-failed',
  '535': 'login-failed',
  '538': 'tls-required',
  '551': 'recipient-stale-address',
  '552': 'mailbox-full',
  '553': 'address-syntax',
  '555': 'protocol-error',
  '556': 'recipient-null-mx',
};

/** Replies of the AUTH command (RFC 4954 §6): there 5.7.x is about the log-in, not about the mail. */
const loginReplies: ReadonlySet<string> = new Set([
  '432',
  '454',
  '504',
  '525',
  '534',
  '535',
  '538',
]);

/**
 * @param enhanced `5.7.25`; its reply code tells a log-in's 5.7.9 from a policy's.
 * @returns null where the code says nothing in particular, as 5.0.0 and 5.7.1 do.
 */
export function causeOfEnhanced(enhanced: string, smtp: string | null): CauseId | null {
  const dot = enhanced.indexOf('.');
  const rest = enhanced.slice(dot + 1);
  if (smtp !== null && loginReplies.has(smtp)) {
    if (rest === '7.13') return 'sender-account-blocked';
    if (rest === '7.3' || rest === '7.4' || rest === '7.9') return 'login-failed';
  }
  const pair = Object.hasOwn(bySubject, rest) ? bySubject[rest] : undefined;
  if (pair === undefined) return null;
  return enhanced.startsWith('4.') ? pair[0] : pair[1];
}

/** @returns null for 550 and 554, which stand for any refusal, and for codes of no standard. */
export function causeOfReply(smtp: string): CauseId | null {
  return Object.hasOwn(byReply, smtp) ? (byReply[smtp] ?? null) : null;
}
