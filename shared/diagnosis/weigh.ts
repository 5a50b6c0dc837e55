/**
 * Weighs what the bounce says against what the DNS says today. The text decides the cause; a live
 * answer confirms it, contradicts it ("listed then, clear now") or is silent. What could not be
 * asked or answered never counts either way.
 */
import type { VerdictId } from '../catalogue/causes.ts';
import type { Facts } from './facts.ts';
import {
  hasPolicyCode,
  isCore,
  isSpamhausZen,
  namesOf as names,
  pblMaintainer,
} from './listings.ts';
import { saysNoSuchName, type ListAnswer } from './readings.ts';
import type { Check } from './schema.ts';

export interface Finding {
  /** Does the DNS of today agree with the text? */
  agrees: 'yes' | 'no' | 'silent';
  /** Sentences for the explanation. */
  said: string[];
}

type Weigher = (facts: Facts) => Finding;

/** Never throws; a cause on which the DNS is silent has no entry. */
export function weigh(facts: Facts): Finding {
  return weighers[facts.cause]?.(facts) ?? silent();
}

const silent = (...said: string[]): Finding => ({ agrees: 'silent', said });
const yes = (...said: string[]): Finding => ({ agrees: 'yes', said });
const no = (...said: string[]): Finding => ({ agrees: 'no', said });

const weighers: Partial<Record<VerdictId, Weigher>> = {
  'ip-policy-pbl': policyBlock,
  'ip-blocklisted': publicList,
  'ip-blocked-provider': privateBlock,
  'domain-blocked-provider': privateBlock,
  'ip-reputation': standing,
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

function policyBlock(facts: Facts): Finding {
  const { say, lists, namedAnswers, ip, ptr } = facts;
  const policy = lists.filter(hasPolicyCode);
  if (policy.length > 0 && ip !== null) {
    return yes(say('weigh.policyListed', { ip, lists: policyNames(policy) }));
  }
  const pblClear = lists.find((list) => isSpamhausZen(list) && list.state === 'clear');
  if (pblClear !== undefined && namedAnswers.includes(pblClear)) {
    return no(say('weigh.pblNamedClear', { list: pblClear.name }));
  }
  const name = ptr?.generic === true ? [say('weigh.genericName')] : [];
  if (pblClear !== undefined) return silent(say('weigh.policyClear'), ...name);
  return silent(...(facts.textOnly ? [] : [say('weigh.policyUnknown')]), ...name);
}

/** As people know it: the PBL is the part of ZEN that is meant. */
function policyNames(lists: readonly ListAnswer[]): string {
  return names(
    lists.map(({ name, ...list }) => ({
      name: pblMaintainer({ name, ...list }) === null ? name : 'Spamhaus PBL',
    })),
  );
}

function publicList(facts: Facts): Finding {
  const { say, named, namedAnswers, listed, policyListed } = facts;
  const all = [...listed, ...policyListed];
  if (named.ip.length > 0) {
    const now = namedAnswers.filter((list) => list.state === 'listed');
    const others = all.filter((list) => !namedAnswers.includes(list));
    const also = others.length > 0 ? [say('weigh.alsoListed', { lists: names(others) })] : [];
    if (now.length > 0) return yes(say('weigh.listedStill', { lists: names(now) }), ...also);
    const clear = namedAnswers.filter((list) => list.state === 'clear');
    // One of several named lists may be clear while another could not be asked: then it is not known.
    if (clear.length > 0 && clear.length === named.ip.length) {
      return no(say('weigh.namedClear', { list: names(clear) }), ...also);
    }
    const open = facts.textOnly ? [] : [say('weigh.namedUnknown', { list: names(named.ip) })];
    return silent(...open, ...also);
  }
  if (named.dead.length > 0) {
    return silent(say('weigh.deadList', { list: names(named.dead) }));
  }
  if (named.closed.length > 0) {
    return silent(say('weigh.secretList', { list: names(named.closed) }));
  }
  if (all.some(isCore)) return yes(say('weigh.listedNow', { lists: names(all) }));
  if (all.length > 0) return silent(say('weigh.listedNow', { lists: names(all) }));
  return silent(...(facts.status('dnsbl') === 'pass' ? [say('weigh.noneListed')] : []));
}

/** Microsoft S3140/S3150, Yahoo TSS, T-Online, Comcast, GMX and others keep lists of their own (no public zone exists). */
function privateBlock(facts: Facts): Finding {
  const { say, receiver, listed, policyListed } = facts;
  const own =
    receiver === null ? say('weigh.privateList') : say('weigh.privateListOf', { receiver });
  const all = [...listed, ...policyListed];
  if (all.length > 0) return silent(own, say('weigh.privateAlso', { lists: names(all) }));
  return silent(own, ...(facts.status('dnsbl') === 'pass' ? [say('weigh.privateClear')] : []));
}

function standing(facts: Facts): Finding {
  const { say, listed } = facts;
  if (listed.some(isCore)) return yes(say('weigh.listedNow', { lists: names(listed) }));
  if (listed.length > 0) return silent(say('weigh.listedNow', { lists: names(listed) }));
  return silent(...(facts.status('dnsbl') === 'pass' ? [say('weigh.standingClear')] : []));
}

function domainList(facts: Facts): Finding {
  const { say, domain, domainListed, domainNamedAnswers: domainNamed } = facts;
  if (domain === null) return silent();
  const agreeing =
    domainNamed.length > 0
      ? domainListed.filter((list) => domainNamed.includes(list))
      : domainListed;
  if (agreeing.length > 0)
    return yes(say('weigh.domainListed', { domain, lists: names(agreeing) }));
  if (domainListed.length > 0) {
    return silent(say('weigh.domainListed', { domain, lists: names(domainListed) }));
  }
  // The listed name may be the server's and not the sender's: clear is no contradiction.
  const clear = domainNamed.filter((list) => list.state === 'clear');
  return clear.length > 0
    ? silent(say('weigh.domainClear', { domain, list: names(clear) }))
    : silent();
}

function domainStanding(facts: Facts): Finding {
  const { say, domain, domainListed } = facts;
  return domain !== null && domainListed.some(isCore)
    ? yes(say('weigh.domainListed', { domain, lists: names(domainListed) }))
    : silent();
}

function reverseName({ say, status, ptr, ip, cause }: Facts): Finding {
  if (ptr === null || ip === null) return silent();
  if (status('ptr') === 'fail') {
    const name = ptr.names[0];
    return yes(
      name === undefined
        ? say('weigh.noReverse', { ip })
        : say('weigh.reverseUnconfirmed', { ip, name }),
    );
  }
  const name = ptr.names[0];
  if (ptr.confirmed !== true || name === undefined) return silent();
  if (ptr.generic === true) return silent(say('weigh.reverseGeneric', { ip, name }));
  return no(
    say(cause === 'ptr-missing' ? 'weigh.reverseNow' : 'weigh.reverseAgrees', { ip, name }),
  );
}

function ipv6Rules(facts: Facts): Finding {
  const { say, ip, v6, ptr, spf } = facts;
  if (ip === null || !v6) return silent();
  const said: string[] = [];
  if (facts.status('ptr') === 'fail') said.push(say('weigh.noUsableReverse', { ip }));
  if (spf !== null && spf.result !== 'pass') said.push(say('weigh.spfNotForIt', { ip }));
  if (said.length > 0) return yes(...said);
  return ptr?.confirmed === true && spf?.result === 'pass'
    ? no(say('weigh.ipv6Complete'))
    : silent();
}

function heloName({ say, status, helo }: Facts): Finding {
  if (helo === null) return silent();
  if (status('helo') === 'fail') return yes(say('weigh.heloBad', { helo }));
  if (status('helo') === 'warn') return yes(say('weigh.heloElsewhere', { helo }));
  return status('helo') === 'pass' ? no(say('weigh.heloGood', { helo })) : silent();
}

function noProof(facts: Facts): Finding {
  const { say, ip, spf, domain } = facts;
  if (spf === null || ip === null) return silent();
  const spfDomain = spf.domain ?? domain;
  if (spf.result === 'pass') {
    return no(
      spfDomain === null
        ? say('weigh.spfPassesHere', { ip })
        : say('weigh.spfPasses', { ip, domain: spfDomain }),
    );
  }
  const spfSaid = say('weigh.spfNotForIt', { ip });
  // A key in the DNS does not show whether this mail was signed with it.
  return facts.status('dkim') === 'pass' ? silent(spfSaid, say('weigh.keyPresent')) : yes(spfSaid);
}

function spfOfServer({ say, ip, spf, domain }: Facts): Finding {
  if (spf === null || ip === null) return silent();
  const name = spf.domain ?? domain;
  if (name === null) return silent();
  if (spf.result === 'pass') return no(say('weigh.spfPasses', { ip, domain: name }));
  if (spf.result === 'none') return yes(say('weigh.spfNone', { domain: name }));
  if (spf.result === 'permerror') return yes(say('weigh.spfBroken', { domain: name }));
  return yes(say('weigh.spfLacks', { ip, domain: name, result: spf.result }));
}

function spfBroken({ say, spf, domain }: Facts): Finding {
  const name = spf?.domain ?? domain;
  if (spf === null || name === null) return silent();
  return spf.result === 'permerror'
    ? yes(say('weigh.spfBroken', { domain: name }))
    : no(say('weigh.spfReadable', { domain: name, result: spf.result }));
}

function spfTooWide({ say, spf, domain }: Facts): Finding {
  const name = spf?.domain ?? domain;
  if (spf === null || spf.record === null || name === null) return silent();
  // RFC 7208 §4.6.2: a mechanism without a qualifier has `+`.
  return / \+?all(?: |$)/i.test(spf.record) ? yes(say('weigh.spfAll', { domain: name })) : silent();
}

function signature({ say, status, dkim }: Facts): Finding {
  for (const { state, selector } of status('dkim') === 'fail' ? dkim : []) {
    if (state === 'missing' || state === 'revoked' || state === 'invalid') {
      return yes(say(`weigh.key.${state}`, { selector }));
    }
  }
  return status('dkim') === 'pass' ? silent(say('weigh.keyPresent')) : silent();
}

const enforced = (policy: string | null): boolean => policy === 'reject' || policy === 'quarantine';

function dmarcPolicy({ say, dmarc, domain }: Facts): Finding {
  const name = dmarc?.domain ?? domain;
  if (dmarc === null || name === null) return silent();
  if (dmarc.record === null) return no(say('weigh.dmarcGone', { domain: name }));
  if (dmarc.spfAligned === true || dmarc.dkimAligned === true) return no(say('weigh.alignedNow'));
  if (enforced(dmarc.policy)) {
    return yes(say('weigh.dmarcEnforced', { domain: name, policy: dmarc.policy ?? '' }));
  }
  return dmarc.policy === 'none' ? no(say('weigh.dmarcRelaxed', { domain: name })) : silent();
}

function dmarcRecord({ say, dmarc, domain }: Facts): Finding {
  if (dmarc === null || domain === null) return silent();
  return dmarc.record === null
    ? yes(say('weigh.dmarcNone', { domain }))
    : no(say('weigh.dmarcThere', { domain: dmarc.domain ?? domain }));
}

function alignment({ say, dmarc }: Facts): Finding {
  if (dmarc === null) return silent();
  if (dmarc.spfAligned === true || dmarc.dkimAligned === true) return no(say('weigh.alignedNow'));
  return dmarc.spfAligned === false ? yes(say('weigh.notAligned')) : silent();
}

function forwarding({ say, spf, ip, domain }: Facts): Finding {
  const name = spf?.domain ?? domain;
  if (spf === null || ip === null || name === null) return silent();
  // Without a record every server would look foreign: that proves nothing.
  return spf.result === 'fail' || spf.result === 'softfail'
    ? yes(say('weigh.foreignServer', { ip, domain: name }))
    : silent();
}

function senderDomain(facts: Facts): Finding {
  const { say, domain } = facts;
  if (domain === null) return silent();
  const asked: (Check | null)[] = [facts.check('spf'), facts.check('dmarc')];
  return asked.some((check) => saysNoSuchName(check, domain))
    ? yes(say('weigh.noSuchDomain', { domain }))
    : silent();
}

function recipientDomain({ say, status, recipientDomain: domain, cause }: Facts): Finding {
  if (domain === null) return silent();
  if (status('mx') === 'fail') return yes(say('weigh.noMx', { domain }));
  if (status('mx') === 'warn') {
    return cause === 'recipient-domain-no-mx'
      ? yes(say('weigh.onlyAddress', { domain }))
      : silent();
  }
  return status('mx') === 'pass' ? no(say('weigh.mxThere', { domain })) : silent();
}

function receiverMisreads({ say, namedAnswers: named, listed, ip }: Facts): Finding {
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
