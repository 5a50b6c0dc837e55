/** Spamhaus' Policy Block List: .11 has a door for everybody, .10 only the provider can open. */
import { ipBlocklists } from '../../catalogue/blocklists.ts';
import { links } from '../../catalogue/links.ts';
import type { Facts } from '../facts.ts';
import { isSpamhausZen, linkFor, pblMaintainer } from '../listings.ts';
import type { Link, Step } from '../schema.ts';
import { step } from './step.ts';

/** Spamhaus' PBL: who can remove the entry depends on who made it. A clear list needs no removal. */
export function pblSteps(facts: Facts): Step[] {
  const zen = facts.lists.find(isSpamhausZen);
  // A mail service's addresses are its own affair.
  if (zen?.state === 'clear' || facts.owner === 'service') return [];
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
