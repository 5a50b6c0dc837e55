/** Weighs causes that lie with the sending address or domain: lists, names, greeting. */
import type { Facts } from './facts.ts';
import { no, silent, yes, type Finding } from './finding.ts';
import {
  hasPolicyCode,
  isCore,
  isSpamhausZen,
  namesOf as names,
  policyNamesOf,
} from './listings.ts';

export function policyBlock(facts: Facts): Finding {
  const { say, lists, namedAnswers, ip, ptr } = facts;
  const policy = lists.filter(hasPolicyCode);
  if (policy.length > 0 && ip !== null) {
    return yes(say('weigh.policyListed', { ip, lists: policyNamesOf(policy) }));
  }
  const pblClear = lists.find((list) => isSpamhausZen(list) && list.state === 'clear');
  if (pblClear !== undefined && namedAnswers.includes(pblClear)) {
    return no(say('weigh.pblNamedClear', { list: pblClear.name }));
  }
  const name = ptr?.generic === true ? [say('weigh.genericName')] : [];
  if (pblClear !== undefined) return silent(say('weigh.policyClear'), ...name);
  return silent(...(facts.textOnly ? [] : [say('weigh.policyUnknown')]), ...name);
}

export function publicList(facts: Facts): Finding {
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
export function privateBlock(facts: Facts): Finding {
  const { say, receiver, listed, policyListed } = facts;
  const own =
    receiver === null ? say('weigh.privateList') : say('weigh.privateListOf', { receiver });
  const all = [...listed, ...policyListed];
  if (all.length > 0) return silent(own, say('weigh.privateAlso', { lists: policyNamesOf(all) }));
  return silent(own, ...(facts.status('dnsbl') === 'pass' ? [say('weigh.privateClear')] : []));
}

/** Yahoo's TSS codes, Gmail's and Microsoft's limits: what they think of an address is on no public list. */
export function throttling(facts: Facts): Finding {
  const { say, listed } = facts;
  const own = ownJudgement(facts);
  return listed.some(isCore)
    ? silent(...own, say('weigh.listedNow', { lists: names(listed) }))
    : silent(...own);
}

export function standing(facts: Facts): Finding {
  const { say, listed } = facts;
  const own = ownJudgement(facts);
  if (listed.some(isCore)) return yes(...own, say('weigh.listedNow', { lists: names(listed) }));
  if (listed.length > 0) return silent(...own, say('weigh.listedNow', { lists: names(listed) }));
  return silent(...own, ...(facts.status('dnsbl') === 'pass' ? [say('weigh.privateClear')] : []));
}

function ownJudgement({ say, receiver, byProvider }: Facts): string[] {
  return byProvider && receiver !== null ? [say('weigh.ownJudgement', { receiver })] : [];
}

export function domainList(facts: Facts): Finding {
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

export function domainStanding(facts: Facts): Finding {
  const { say, domain, domainListed } = facts;
  return domain !== null && domainListed.some(isCore)
    ? yes(say('weigh.domainListed', { domain, lists: names(domainListed) }))
    : silent();
}

export function reverseName({ say, status, ptr, ip, cause }: Facts): Finding {
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

export function ipv6Rules(facts: Facts): Finding {
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

export function heloName({ say, status, helo }: Facts): Finding {
  if (helo === null) return silent();
  if (status('helo') === 'fail') return yes(say('weigh.heloBad', { helo }));
  if (status('helo') === 'warn') return yes(say('weigh.heloElsewhere', { helo }));
  return status('helo') === 'pass' ? no(say('weigh.heloGood', { helo })) : silent();
}
