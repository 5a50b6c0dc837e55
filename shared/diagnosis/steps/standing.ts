/** A receiver's own block or bad opinion: nothing public shows it, only the receiver can lift it. */
import type { LinkId } from '../../catalogue/links.ts';
import type { Facts } from '../facts.ts';
import { recipientLetter, unblockLetter } from '../letters.ts';
import type { Step } from '../schema.ts';
import { relayStep } from './relay.ts';
import { listingSteps, serviceSteps } from './lists.ts';
import { ownPage, step } from './step.ts';

export function privateBlockSteps(facts: Facts): Step[] {
  if (facts.owner === 'service') return serviceSteps(facts);
  const listings = listingSteps(facts);
  return [
    ...(facts.owner === 'access' ? [relayStep(facts)] : []),
    ...faultSteps(facts),
    ...(listings.length > 0 ? listings : [step(facts, 'sender-admin', 'stopCause')]),
    askStep(facts),
    ...(facts.owner === 'access' ? [] : [step(facts, 'sender-admin', 'relayMeanwhile')]),
  ];
}

export function reputationSteps(facts: Facts): Step[] {
  if (facts.owner === 'service') return serviceSteps(facts);
  return [
    ...(facts.owner === 'access' ? [relayStep(facts)] : []),
    ...faultSteps(facts),
    ...listingSteps(facts),
    step(facts, 'sender-admin', 'reputationCause', { links: ownPage(facts) }),
    step(facts, 'sender-admin', 'postmasterTools', { links: toolLinks(facts) }),
    step(facts, 'sender-admin', 'newAddress'),
  ];
}

export function domainReputationSteps(facts: Facts): Step[] {
  return [
    ...faultSteps(facts),
    step(facts, 'sender-admin', 'domainCause', { links: ownPage(facts) }),
    step(facts, 'sender-admin', 'postmasterTools', { links: toolLinks(facts) }),
  ];
}

export function domainBlockSteps(facts: Facts): Step[] {
  return [
    ...faultSteps(facts),
    step(facts, 'sender-admin', 'askProviderDomain', {
      links: [...formLinks(facts), ...ownPage(facts)],
      copy: unblockLetter(facts),
    }),
    step(facts, 'sender-user', 'tellRecipient', {
      copy: recipientLetter(facts, facts.say('letter.recipient.ask.allow')),
    }),
  ];
}

function askStep(facts: Facts): Step {
  return step(facts, 'sender-admin', 'askProvider', {
    links: [...formLinks(facts), ...ownPage(facts)],
    copy: unblockLetter(facts),
  });
}

/** What a receiver can see and would hold against the server; only failed checks, never unknown ones. */
function faultSteps(facts: Facts): Step[] {
  const { say, status, spf } = facts;
  const faults = [
    status('ptr') === 'fail' ? say('fault.ptr') : '',
    status('helo') === 'fail' ? say('fault.helo') : '',
    spf !== null && spf.result !== 'pass' ? say('fault.spf', { result: spf.result }) : '',
    status('dkim') === 'fail' ? say('fault.dkim') : '',
    status('dmarc') === 'fail' ? say('fault.dmarc') : '',
  ].filter((fault) => fault !== '');
  return faults.length === 0
    ? []
    : [step(facts, 'sender-admin', 'orderFirst', { values: { faults: faults.join('; ') } })];
}

/** Forms of the receivers with private lists, by the rule set that knew their words. */
const forms: Readonly<Record<string, readonly LinkId[]>> = {
  'outlook-com': ['outlookSupport', 'outlookTroubleshooting'],
  'exchange-online': ['microsoftDelist'],
  yahoo: ['yahooContact', 'yahooCodes'],
  aol: ['yahooContact', 'yahooCodes'],
  gmx: ['gmxErrors'],
  't-online': ['tonlinePostmaster'],
  comcast: ['comcastUnblock'],
  orange: ['orangePostmaster'],
  apple: ['appleMail'],
  godaddy: ['godaddyUnblock'],
  proofpoint: ['proofpointCheck'],
  mimecast: ['mimecastFeedback'],
  cisco: ['talos'],
  gmail: ['gmailPreventBlocked'],
};

function formLinks({ provider }: Facts): readonly LinkId[] {
  return provider === null ? [] : (forms[provider] ?? []);
}

/** What the large receivers show to senders about themselves. */
const tools: Readonly<Record<string, readonly LinkId[]>> = {
  gmail: ['gmailPreventBlocked', 'gmailSenderGuidelines'],
  'outlook-com': ['outlookSnds'],
  'exchange-online': ['outlookSnds'],
};

function toolLinks(facts: Facts): readonly LinkId[] {
  return facts.provider === null ? [] : (tools[facts.provider] ?? formLinks(facts));
}
