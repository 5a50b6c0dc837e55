/**
 * Mail from a line that may not deliver directly: relay first, then smarthost, then consent of the
 * provider and the PBL's own door, authentication last. An SPF entry is no cure for a policy block.
 */
import type { Facts } from '../facts.ts';
import { providerLetter } from '../letters.ts';
import { isSpamhausZen } from '../listings.ts';
import type { Step } from '../schema.ts';
import { relayStep, smarthostStep } from './relay.ts';
import { listingSteps, removal } from './lists.ts';
import { pblSteps } from './pbl.ts';
import { step } from './step.ts';

export function policyBlockSteps(facts: Facts): Step[] {
  const { v6 } = facts;
  return [
    relayStep(facts),
    smarthostStep(facts),
    step(facts, 'isp', 'direct', { links: ['spamhausPbl'], copy: providerLetter(facts) }),
    ...pblSteps(facts),
    ...otherPolicyLists(facts),
    ...listingSteps(facts),
    ...(v6
      ? [step(facts, 'sender-admin', 'ipv6Direct', { links: ['gmailSenderGuidelines'] })]
      : []),
    step(facts, 'sender-domain-admin', 'directAuth'),
    step(facts, 'sender-admin', 'policyDont'),
  ];
}

/** Other operators' policy lists (Abusix, SpamRATS) have a door of their own. */
function otherPolicyLists(facts: Facts): Step[] {
  const { ip, policyListed, owner } = facts;
  return ip === null || owner === 'service'
    ? []
    : policyListed.filter((list) => !isSpamhausZen(list)).map((list) => removal(facts, list, ip));
}
