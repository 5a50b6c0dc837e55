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
const forms: readonly { provider: RegExp; pages: readonly LinkId[] }[] = [
  {
    provider: /^outlook|^hotmail|^microsoft-consumer/,
    pages: ['outlookSupport', 'outlookTroubleshooting'],
  },
  { provider: /^exchange-online|^microsoft/, pages: ['microsoftDelist'] },
  { provider: /^yahoo|^aol/, pages: ['yahooContact', 'yahooCodes'] },
  { provider: /^gmx|^webde|^web-de|^ionos/, pages: ['gmxErrors'] },
  { provider: /^t-online|^telekom/, pages: ['tonlinePostmaster'] },
  { provider: /^comcast|^xfinity/, pages: ['comcastUnblock'] },
  { provider: /^orange|^wanadoo/, pages: ['orangePostmaster'] },
  { provider: /^apple|^icloud/, pages: ['appleMail'] },
  { provider: /^godaddy|^secureserver/, pages: ['godaddyUnblock'] },
  { provider: /^proofpoint/, pages: ['proofpointCheck'] },
  { provider: /^mimecast/, pages: ['mimecastFeedback'] },
  { provider: /^cisco|^talos|^ironport/, pages: ['talos'] },
  { provider: /^gmail|^google/, pages: ['gmailPreventBlocked'] },
];

function formLinks({ provider }: Facts): readonly LinkId[] {
  return provider === null ? [] : (forms.find((form) => form.provider.test(provider))?.pages ?? []);
}

function toolLinks(facts: Facts): readonly LinkId[] {
  const { provider } = facts;
  if (provider !== null && /^gmail|^google/.test(provider))
    return ['gmailPreventBlocked', 'gmailSenderGuidelines'];
  if (provider !== null && /^outlook|^microsoft|^exchange/.test(provider)) return ['outlookSnds'];
  return formLinks(facts);
}
