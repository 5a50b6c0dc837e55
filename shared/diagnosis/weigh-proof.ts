/** Weighs causes that lie with the proof of origin (SPF, DKIM, DMARC) and the sender's domain. */
import type { Facts } from './facts.ts';
import { no, silent, yes, type Finding } from './finding.ts';
import { saysNoSuchName } from './readings.ts';
import type { Check } from './schema.ts';

export function noProof(facts: Facts): Finding {
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

export function spfOfServer({ say, ip, spf, domain }: Facts): Finding {
  if (spf === null || ip === null) return silent();
  const name = spf.domain ?? domain;
  if (name === null) return silent();
  if (spf.result === 'pass') return no(say('weigh.spfPasses', { ip, domain: name }));
  if (spf.result === 'none') return yes(say('weigh.spfNone', { domain: name }));
  if (spf.result === 'permerror') return yes(say('weigh.spfBroken', { domain: name }));
  return yes(say('weigh.spfLacks', { ip, domain: name, result: spf.result }));
}

export function spfBroken({ say, spf, domain }: Facts): Finding {
  const name = spf?.domain ?? domain;
  if (spf === null || name === null) return silent();
  return spf.result === 'permerror'
    ? yes(say('weigh.spfBroken', { domain: name }))
    : no(say('weigh.spfReadable', { domain: name, result: spf.result }));
}

export function spfTooWide({ say, spf, domain }: Facts): Finding {
  const name = spf?.domain ?? domain;
  if (spf === null || spf.record === null || name === null) return silent();
  // RFC 7208 §4.6.2: a mechanism without a qualifier has `+`.
  return / \+?all(?: |$)/i.test(spf.record) ? yes(say('weigh.spfAll', { domain: name })) : silent();
}

export function signature({ say, status, dkim }: Facts): Finding {
  for (const { state, selector } of status('dkim') === 'fail' ? dkim : []) {
    if (state === 'missing' || state === 'revoked' || state === 'invalid') {
      return yes(say(`weigh.key.${state}`, { selector }));
    }
  }
  return status('dkim') === 'pass' ? silent(say('weigh.keyPresent')) : silent();
}

const enforced = (policy: string | null): boolean => policy === 'reject' || policy === 'quarantine';

export function dmarcPolicy({ say, dmarc, domain }: Facts): Finding {
  const name = dmarc?.domain ?? domain;
  if (dmarc === null || name === null) return silent();
  if (dmarc.record === null) return no(say('weigh.dmarcGone', { domain: name }));
  if (dmarc.spfAligned === true || dmarc.dkimAligned === true) return no(say('weigh.alignedNow'));
  if (enforced(dmarc.policy)) {
    return yes(say('weigh.dmarcEnforced', { domain: name, policy: dmarc.policy ?? '' }));
  }
  return dmarc.policy === 'none' ? no(say('weigh.dmarcRelaxed', { domain: name })) : silent();
}

export function dmarcRecord({ say, dmarc, domain }: Facts): Finding {
  if (dmarc === null || domain === null) return silent();
  return dmarc.record === null
    ? yes(say('weigh.dmarcNone', { domain }))
    : no(say('weigh.dmarcThere', { domain: dmarc.domain ?? domain }));
}

export function alignment({ say, dmarc }: Facts): Finding {
  if (dmarc === null) return silent();
  if (dmarc.spfAligned === true || dmarc.dkimAligned === true) return no(say('weigh.alignedNow'));
  return dmarc.spfAligned === false ? yes(say('weigh.notAligned')) : silent();
}

export function forwarding({ say, spf, ip, domain }: Facts): Finding {
  const name = spf?.domain ?? domain;
  if (spf === null || ip === null || name === null) return silent();
  // Without a record every server would look foreign: that proves nothing.
  return spf.result === 'fail' || spf.result === 'softfail'
    ? yes(say('weigh.foreignServer', { ip, domain: name }))
    : silent();
}

export function senderDomain(facts: Facts): Finding {
  const { say, domain } = facts;
  if (domain === null) return silent();
  const asked: (Check | null)[] = [facts.check('spf'), facts.check('dmarc')];
  return asked.some((check) => saysNoSuchName(check, domain))
    ? yes(say('weigh.noSuchDomain', { domain }))
    : silent();
}
