/**
 * The causes: why a mail bounced, one id each. Titles and explanations are in `texts/en/causes.ts`
 * under `cause.<id>.title` and `cause.<id>.text`.
 */

/** Who can fix it. */
export const actors = [
  'sender-user',
  'sender-admin',
  'sender-domain-admin',
  'isp',
  'recipient',
  'recipient-admin',
  'forwarder',
  'nobody',
] as const;
export type Actor = (typeof actors)[number];

export interface Cause {
  family: string;
  actors: readonly Actor[];
  /** Would the same mail, sent again unchanged, fail again? */
  permanent: boolean;
}

export const causes = {
  'ip-policy-pbl': { family: 'ip-policy', actors: ['sender-admin', 'isp'], permanent: true },
  'ip-blocklisted': { family: 'ip-block', actors: ['sender-admin'], permanent: true },
  'ip-blocked-provider': { family: 'ip-block', actors: ['sender-admin'], permanent: true },
  'ip-reputation': { family: 'ip-block', actors: ['sender-admin'], permanent: true },
  'ip-rate-limited': { family: 'rate', actors: ['sender-admin'], permanent: false },
  'connection-limit': { family: 'rate', actors: ['sender-admin'], permanent: false },
  'domain-reputation': { family: 'domain-block', actors: ['sender-admin'], permanent: true },
  'domain-blocklisted': { family: 'domain-block', actors: ['sender-admin'], permanent: true },
  'domain-blocked-provider': { family: 'domain-block', actors: ['sender-admin'], permanent: true },
  'domain-rate-limited': { family: 'rate', actors: ['sender-admin'], permanent: false },
  'url-blocklisted': { family: 'content', actors: ['sender-user'], permanent: true },
  'url-reputation': { family: 'content', actors: ['sender-user'], permanent: true },
  'ptr-missing': { family: 'ptr', actors: ['sender-admin', 'isp'], permanent: true },
  'ptr-mismatch': { family: 'ptr', actors: ['sender-admin', 'isp'], permanent: true },
  'ipv6-requirements': { family: 'ptr', actors: ['sender-admin'], permanent: true },
  'ipv6-not-accepted': { family: 'ipv6', actors: ['sender-admin'], permanent: true },
  'helo-invalid': { family: 'helo', actors: ['sender-admin'], permanent: true },
  'protocol-error': { family: 'protocol', actors: ['sender-admin'], permanent: true },
  unauthenticated: { family: 'auth', actors: ['sender-domain-admin'], permanent: true },
  'spf-fail': { family: 'auth', actors: ['sender-domain-admin'], permanent: true },
  'spf-permerror': { family: 'auth', actors: ['sender-domain-admin'], permanent: true },
  'spf-record-suspicious': { family: 'auth', actors: ['sender-domain-admin'], permanent: true },
  'dkim-fail': { family: 'auth', actors: ['sender-domain-admin'], permanent: true },
  'dmarc-reject': { family: 'auth', actors: ['sender-domain-admin'], permanent: true },
  'dmarc-missing': { family: 'auth', actors: ['sender-domain-admin'], permanent: true },
  'dmarc-alignment': { family: 'auth', actors: ['sender-domain-admin'], permanent: true },
  'forwarding-breaks-auth': { family: 'auth-forward', actors: ['forwarder'], permanent: true },
  'from-domain-not-owned': { family: 'auth', actors: ['sender-user'], permanent: true },
  'sender-domain-dns': { family: 'sender-dns', actors: ['sender-domain-admin'], permanent: true },
  'sender-null-mx': { family: 'sender-dns', actors: ['sender-domain-admin'], permanent: true },
  'sender-address-invalid': { family: 'sender-dns', actors: ['sender-admin'], permanent: true },
  'sender-verify-failed': { family: 'sender-dns', actors: ['sender-admin'], permanent: true },
  'sender-not-owned': { family: 'sender-account', actors: ['sender-user'], permanent: true },
  'sender-account-blocked': { family: 'sender-account', actors: ['sender-admin'], permanent: true },
  'sender-account-compromised': {
    family: 'sender-account',
    actors: ['sender-user'],
    permanent: true,
  },
  'sender-quota-exceeded': { family: 'sender-account', actors: ['sender-user'], permanent: false },
  'sender-host-compromised': { family: 'ip-block', actors: ['sender-admin'], permanent: true },
  'sender-host-abused': { family: 'ip-block', actors: ['sender-admin'], permanent: true },
  'tenant-blocked': { family: 'sender-account', actors: ['sender-admin'], permanent: true },
  'tenant-unregistered-domain': {
    family: 'sender-account',
    actors: ['sender-admin'],
    permanent: true,
  },
  'login-failed': { family: 'submission', actors: ['sender-user'], permanent: true },
  'relay-auth-required': { family: 'submission', actors: ['sender-user'], permanent: true },
  'relay-denied': { family: 'relay', actors: ['sender-admin'], permanent: true },
  'esp-sender-not-verified': { family: 'submission', actors: ['sender-admin'], permanent: true },
  'esp-suppressed': { family: 'submission', actors: ['sender-admin'], permanent: true },
  'recipient-unknown': { family: 'recipient', actors: ['sender-user'], permanent: true },
  'recipient-stale-address': { family: 'recipient', actors: ['sender-user'], permanent: true },
  'recipient-domain-not-found': {
    family: 'recipient-domain',
    actors: ['sender-user'],
    permanent: true,
  },
  'recipient-domain-no-mx': {
    family: 'recipient-domain',
    actors: ['recipient-admin'],
    permanent: true,
  },
  'recipient-null-mx': { family: 'recipient-domain', actors: ['sender-user'], permanent: true },
  'recipient-mx-wrong': {
    family: 'recipient-domain',
    actors: ['recipient-admin'],
    permanent: true,
  },
  'recipient-disabled': { family: 'recipient', actors: ['recipient'], permanent: true },
  'mailbox-full': { family: 'recipient', actors: ['recipient'], permanent: false },
  'recipient-rate-limited': { family: 'recipient', actors: ['nobody'], permanent: false },
  'recipient-restricted': {
    family: 'recipient-policy',
    actors: ['recipient-admin'],
    permanent: true,
  },
  'recipient-blocked-sender': {
    family: 'recipient-policy',
    actors: ['recipient-admin'],
    permanent: true,
  },
  'recipient-anti-spoofing': {
    family: 'recipient-policy',
    actors: ['recipient-admin'],
    permanent: true,
  },
  'recipient-geo-block': {
    family: 'recipient-policy',
    actors: ['recipient-admin'],
    permanent: true,
  },
  'policy-rule': { family: 'recipient-policy', actors: ['recipient-admin'], permanent: true },
  'policy-unspecified': { family: 'unknown', actors: ['sender-admin'], permanent: true },
  'recipient-server-unreachable': {
    family: 'network',
    actors: ['recipient-admin'],
    permanent: false,
  },
  'recipient-dns-failure': { family: 'network', actors: ['recipient-admin'], permanent: false },
  'dns-temporary-failure': { family: 'network', actors: ['nobody'], permanent: false },
  'network-timeout': { family: 'network', actors: ['sender-admin'], permanent: false },
  'recipient-server-misconfigured': {
    family: 'receiver-fault',
    actors: ['recipient-admin'],
    permanent: false,
  },
  'recipient-tls-policy': { family: 'tls', actors: ['recipient-admin'], permanent: true },
  'tls-required': { family: 'tls', actors: ['sender-admin'], permanent: true },
  'receiver-dnsbl-misconfig': {
    family: 'receiver-fault',
    actors: ['recipient-admin'],
    permanent: true,
  },
  'receiver-nat-hides-ip': {
    family: 'receiver-fault',
    actors: ['recipient-admin'],
    permanent: true,
  },
  'receiver-dns-broken': {
    family: 'receiver-fault',
    actors: ['recipient-admin'],
    permanent: false,
  },
  greylisted: { family: 'temporary', actors: ['nobody'], permanent: false },
  'temporary-server-error': { family: 'temporary', actors: ['nobody'], permanent: false },
  'delay-notice': { family: 'temporary', actors: ['nobody'], permanent: false },
  'message-expired': { family: 'network', actors: ['sender-admin'], permanent: false },
  'mail-loop': { family: 'loop', actors: ['recipient-admin'], permanent: true },
  'message-too-big': { family: 'size', actors: ['sender-user'], permanent: true },
  'message-header-too-big': { family: 'size', actors: ['sender-admin'], permanent: true },
  'too-many-recipients': { family: 'rate', actors: ['sender-user'], permanent: true },
  'recipient-list-hygiene': { family: 'rate', actors: ['sender-admin'], permanent: true },
  'content-spam': { family: 'content', actors: ['sender-admin'], permanent: true },
  'content-malware': { family: 'content', actors: ['sender-user'], permanent: true },
  'attachment-blocked': { family: 'content', actors: ['sender-user'], permanent: true },
  'message-not-rfc-compliant': { family: 'format', actors: ['sender-admin'], permanent: true },
  'duplicate-message-id': { family: 'format', actors: ['sender-admin'], permanent: true },
  'address-syntax': { family: 'recipient', actors: ['sender-user'], permanent: true },
  backscatter: { family: 'not-yours', actors: ['nobody'], permanent: true },
  'see-remote-text': { family: 'wrapper', actors: [], permanent: true },
} as const satisfies Record<string, Cause>;

export type CauseId = keyof typeof causes;
/** The two verdicts that name no cause. */
export type VerdictId = CauseId | 'not-a-bounce' | 'unclassified';
