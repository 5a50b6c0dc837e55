/**
 * Weighs what the bounce says against what the DNS says today. The text decides the cause; a live
 * answer confirms it, contradicts it ("listed then, clear now") or is silent. What could not be
 * asked or answered never counts either way.
 */
import type { VerdictId } from '../catalogue/causes.ts';
import type { Facts } from './facts.ts';
import { no, silent, yes, type Finding, type Weigher } from './finding.ts';
import { namesOf as names } from './listings.ts';
import {
  domainList,
  domainStanding,
  heloName,
  ipv6Rules,
  policyBlock,
  privateBlock,
  publicList,
  reverseName,
  standing,
  throttling,
} from './weigh-address.ts';
import {
  alignment,
  dmarcPolicy,
  dmarcRecord,
  forwarding,
  noProof,
  senderDomain,
  signature,
  spfBroken,
  spfOfServer,
  spfTooWide,
} from './weigh-proof.ts';

/** Never throws; a cause on which the DNS is silent has no entry. */
export function weigh(facts: Facts): Finding {
  return weighers[facts.cause]?.(facts) ?? silent();
}

const weighers: Partial<Record<VerdictId, Weigher>> = {
  'ip-policy-pbl': policyBlock,
  'ip-blocklisted': publicList,
  'ip-blocked-provider': privateBlock,
  'domain-blocked-provider': privateBlock,
  'ip-reputation': standing,
  'ip-rate-limited': throttling,
  'domain-rate-limited': throttling,
  'sender-host-compromised': standing,
  'sender-host-abused': standing,
  'domain-blocklisted': domainList,
  'domain-reputation': domainStanding,
  'ptr-missing': reverseName,
  'ptr-mismatch': reverseName,
  'ipv6-requirements': ipv6Rules,
  'helo-invalid': heloName,
  unauthenticated: noProof,
  'spf-fail': spfOfServer,
  'spf-permerror': spfBroken,
  'spf-record-suspicious': spfTooWide,
  'dkim-fail': signature,
  'dmarc-reject': dmarcPolicy,
  'from-domain-not-owned': dmarcPolicy,
  'dmarc-missing': dmarcRecord,
  'dmarc-alignment': alignment,
  'forwarding-breaks-auth': forwarding,
  'sender-domain-dns': senderDomain,
  'recipient-domain-not-found': recipientDomain,
  'recipient-domain-no-mx': recipientDomain,
  'recipient-null-mx': recipientDomain,
  'receiver-dnsbl-misconfig': receiverMisreads,
  'receiver-dns-broken': receiverLookUps,
};

function recipientDomain({ say, status, recipientDomain: domain, cause, mx }: Facts): Finding {
  if (domain === null) return silent();
  const meant = mx.meant === null ? [] : [say('weigh.meant', { domain, meant: mx.meant })];
  if (status('mx') === 'fail') {
    if (mx.nullMx) return yes(say('weigh.nullMx', { domain }), ...meant);
    return cause === 'recipient-null-mx'
      ? silent(...meant)
      : yes(say('weigh.noMx', { domain }), ...meant);
  }
  if (status('mx') === 'warn') {
    return cause === 'recipient-domain-no-mx'
      ? yes(say('weigh.onlyAddress', { domain }), ...meant)
      : silent(...meant);
  }
  return status('mx') === 'pass' ? no(say('weigh.mxThere', { domain }), ...meant) : silent();
}

function receiverMisreads({
  say,
  named: { dead },
  namedAnswers: named,
  listed,
  ip,
}: Facts): Finding {
  if (dead.length > 0) return silent(say('weigh.deadList', { list: names(dead) }));
  if (ip === null) return silent();
  const stillListed = named.filter((list) => list.state === 'listed');
  if (stillListed.length > 0)
    return no(say('weigh.misreadListed', { ip, lists: names(stillListed) }));
  const clear = named.length > 0 && named.every((list) => list.state === 'clear');
  if (clear) return yes(say('weigh.misreadClear', { ip, lists: names(named) }));
  return silent(...(listed.length > 0 ? [say('weigh.listedNow', { lists: names(listed) })] : []));
}

function receiverLookUps({ say, status, ptr, ip }: Facts): Finding {
  if (ip === null) return silent();
  if (status('ptr') === 'fail') return no(say('weigh.noUsableReverse', { ip }));
  return ptr?.confirmed === true ? yes(say('weigh.reverseFine', { ip })) : silent();
}
