/** The address is, or was, on a public list: the cause first, then that list; nothing where it is clear. */
import type { Facts } from '../facts.ts';
import type { Step } from '../schema.ts';
import { policyBlockSteps } from './direct.ts';
import {
  askWhichList,
  causeStep,
  closedLists,
  deadListSteps,
  listingSteps,
  namedOpen,
  serviceSteps,
} from './lists.ts';
import { relayStep, smarthostStep } from './relay.ts';

export function blocklistSteps(facts: Facts): Step[] {
  const { owner, named, namedAnswers, listed, policyListed } = facts;
  if (named.dead.length > 0) return deadListSteps(facts);
  if (owner === 'service') return serviceSteps(facts);
  // Listed for policy only: whatever the bounce calls it, the ways out are those of a policy block.
  if (policyListed.length > 0 && listed.length === 0) return policyBlockSteps(facts);
  const steps = [
    ...(owner === 'access' ? [relayStep(facts), smarthostStep(facts)] : []),
    ...listingSteps(facts),
    ...namedOpen(facts),
    ...closedLists(facts),
  ];
  if (listed.length > 0 || steps.length > 2) return steps;
  // Clear now, or nothing to go by: only the receiver knows which list it asked.
  const settled = namedAnswers.some((list) => list.state === 'clear');
  const open = steps.length > 0 && owner !== 'access';
  if (open) return [causeStep(facts, []), ...steps];
  return settled
    ? [...steps, askWhichList(facts)]
    : [causeStep(facts, []), ...steps, askWhichList(facts)];
}
