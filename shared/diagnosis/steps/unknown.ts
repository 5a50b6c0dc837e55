/** No reason was named: what the checks found, in the order of likelihood, then the ones who know. */
import { isPublicDomain, type Facts } from '../facts.ts';
import { suspects, type Suspect } from '../hypotheses.ts';
import { recipientLetter } from '../letters.ts';
import type { Step } from '../schema.ts';
import { relayStep, smarthostStep } from './relay.ts';
import { domainRemovalSteps, listingSteps, serviceSteps } from './lists.ts';
import { heloSteps, reverseNameSteps } from './names.ts';
import { alignmentSteps, dkimSteps, dmarcPublishSteps, spfFailSteps } from './proof.ts';
import { step } from './step.ts';

export function unknownSteps(facts: Facts): Step[] {
  const found = suspects(facts);
  const byReason = found.flatMap((suspect) => stepsOf(suspect, facts));
  return [
    ...(found.length > 1 && !facts.bare ? [step(facts, 'sender-admin', 'suspect')] : []),
    ...withoutRepeats(byReason),
    // Somebody who only asks about a domain is shown what is missing, too.
    ...(facts.bare && facts.dmarc !== null && !isPublicDomain(facts.domain)
      ? dmarcPublishSteps(facts)
      : []),
    ...(facts.bare ? [] : askSteps(facts)),
  ];
}

/** The receiver's log has the true reason. */
export function askSteps(facts: Facts): Step[] {
  const { say, ip, quote } = facts;
  return [
    step(facts, 'sender-user', 'askReason', {
      copy: recipientLetter(facts, say('letter.recipient.ask.allow')),
    }),
    ...(ip === null || quote === null ? [step(facts, 'sender-user', 'wholeBounce')] : []),
  ];
}

function stepsOf(suspect: Suspect, facts: Facts): Step[] {
  switch (suspect) {
    case 'listed':
      return facts.owner === 'service' ? serviceSteps(facts).slice(0, 1) : listingSteps(facts);
    case 'policyListed':
    case 'genericPtr':
      return facts.owner === 'service' ? [] : [relayStep(facts), smarthostStep(facts)];
    case 'domainListed':
      return domainRemovalSteps(facts);
    case 'dmarc':
      return alignmentSteps(facts);
    case 'spf':
      return spfFailSteps(facts);
    case 'dkim':
      return dkimSteps(facts);
    case 'ptr':
      return reverseNameSteps(facts);
    case 'helo':
      return heloSteps(facts);
    default:
      return suspect satisfies never;
  }
}

function withoutRepeats(steps: readonly Step[]): Step[] {
  return steps.filter(
    ({ title }, index) => steps.findIndex((other) => other.title === title) === index,
  );
}
