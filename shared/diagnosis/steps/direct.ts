/**
 * Mail from a line that may not deliver directly: relay first, then smarthost, then consent of the
 * provider and the PBL's own door, authentication last. An SPF entry is no cure for a policy block.
 */
import { links } from '../../catalogue/links.ts';
import { ipBlocklists } from '../../catalogue/blocklists.ts';
import type { Facts } from '../facts.ts';
import { providerLetter } from '../letters.ts';
import { isSpamhausZen, linkFor, pblMaintainer } from '../listings.ts';
import type { Link, Step } from '../schema.ts';
import { relayStep, smarthostStep } from './relay.ts';
import { listingSteps } from './lists.ts';
import { step } from './step.ts';

export function policyBlockSteps(facts: Facts): Step[] {
  const { v6 } = facts;
  return [
    relayStep(facts),
    smarthostStep(facts),
    step(facts, 'isp', 'direct', { links: ['spamhausPbl'], copy: providerLetter(facts) }),
    ...pblSteps(facts),
    ...listingSteps(facts),
    ...(v6
      ? [step(facts, 'sender-admin', 'ipv6Direct', { links: ['gmailSenderGuidelines'] })]
      : []),
    step(facts, 'sender-domain-admin', 'directAuth'),
    step(facts, 'sender-admin', 'policyDont'),
  ];
}

/** Spamhaus' PBL: who can remove the entry depends on who made it. A clear list needs no removal. */
function pblSteps(facts: Facts): Step[] {
  const zen = facts.lists.find(isSpamhausZen);
  if (zen?.state === 'clear') return [];
  const maintainer = zen === undefined ? null : pblMaintainer(zen);
  const page = pblPage(facts);
  if (maintainer === 'provider') return [step(facts, 'isp', 'pblProvider', { links: [page] })];
  if (maintainer === 'spamhaus') return [step(facts, 'sender-admin', 'pblSelf', { links: [page] })];
  // Listed for something else only: the PBL does not have it.
  if (zen?.state === 'listed') return [];
  return [step(facts, 'sender-admin', 'pblCheck', { links: [page] })];
}

function pblPage({ ip, say }: Facts): Link {
  const lookup = ipBlocklists.find(({ id }) => id === 'spamhaus-zen')?.lookup;
  return {
    label: say('link.spamhausCheck'),
    url:
      ip === null || lookup === null || lookup === undefined
        ? links.spamhausCheck.url
        : linkFor(lookup.url, ip),
  };
}
