/** The mail itself: size, content, form; and notices that need no or little doing. */
import type { CauseId } from '../../catalogue/causes.ts';
import type { Facts } from '../facts.ts';
import { recipientLetter } from '../letters.ts';
import type { Step } from '../schema.ts';
import { removalSteps } from './lists.ts';
import { ownPage, step } from './step.ts';

type Maker = (facts: Facts) => Step[];

/**
 * Waiting stands before these steps already where the server still tries. Where it gave up for good,
 * the recipient's side has to hear of it.
 */
const waiting: Maker = (facts) =>
  facts.permanent || facts.kind === 'failed'
    ? [
        step(facts, 'sender-user', 'tellRecipient', {
          links: ownPage(facts),
          copy: recipientLetter(facts, facts.say('letter.recipient.ask.repair')),
        }),
      ]
    : [];

const badLink: Maker = (facts) => [
  step(facts, 'sender-user', 'removeLink', { links: ownPage(facts) }),
  step(facts, 'sender-admin', 'cleanSite'),
];

export const messageSteps = {
  'message-too-big': (facts) => [step(facts, 'sender-user', 'smaller', { links: ownPage(facts) })],
  'message-header-too-big': (facts) => [
    step(facts, 'sender-admin', 'smallerHeader', { links: ownPage(facts) }),
  ],
  'url-blocklisted': badLink,
  'url-reputation': (facts) => [
    step(facts, 'sender-user', 'removeLink', { links: ownPage(facts) }),
  ],
  'content-spam': (facts) => [
    step(facts, 'sender-user', 'plainer', { links: ownPage(facts) }),
    ...removalSteps(facts),
    step(facts, 'sender-admin', 'reputationCause'),
    step(facts, 'sender-user', 'falsePositive', {
      copy: recipientLetter(facts, facts.say('letter.recipient.ask.filter')),
    }),
  ],
  'content-malware': (facts) => [step(facts, 'sender-user', 'scan', { links: ownPage(facts) })],
  'attachment-blocked': (facts) => [
    step(facts, 'sender-user', 'shareLink', { links: ownPage(facts) }),
  ],
  'message-not-rfc-compliant': (facts) => [
    step(facts, 'sender-admin', 'format', { links: ownPage(facts) }),
  ],
  'duplicate-message-id': (facts) => [
    step(facts, 'sender-admin', 'messageId', { links: ownPage(facts) }),
  ],
  'address-syntax': (facts) => [step(facts, 'sender-user', 'retype', { links: ownPage(facts) })],
  'dns-temporary-failure': waiting,
  greylisted: waiting,
  'temporary-server-error': waiting,
  'delay-notice': waiting,
  backscatter: (facts) => [
    step(facts, 'sender-user', 'ignore', { links: ownPage(facts) }),
    step(facts, 'sender-domain-admin', 'dmarcAgainstForgery'),
  ],
  'see-remote-text': (facts) => [
    step(facts, 'sender-user', 'findWords', {
      links: facts.provider?.startsWith('exchange') === true ? ['microsoftReports'] : [],
    }),
    step(facts, 'sender-user', 'wholeBounce'),
  ],
} as const satisfies Partial<Record<CauseId, Maker>>;
