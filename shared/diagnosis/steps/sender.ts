/** What lies with the sender's own domain, account, program or mail service. */
import type { Actor, CauseId } from '../../catalogue/causes.ts';
import type { LinkId } from '../../catalogue/links.ts';
import type { Facts } from '../facts.ts';
import { recipientLetter } from '../letters.ts';
import type { Step } from '../schema.ts';
import { listingSteps } from './lists.ts';
import { ownPage, step, type StepName } from './step.ts';

type Maker = (facts: Facts) => Step[];

const plainly =
  (...steps: readonly [Actor, StepName][]): Maker =>
  (facts) =>
    steps.map(([actor, name], index) =>
      step(facts, actor, name, index === 0 ? { links: ownPage(facts) } : {}),
    );

const isGoogle = ({ provider, domain }: Facts): boolean =>
  provider?.startsWith('gmail') === true || domain === 'gmail.com';

/** One step with the rule's own page, and Google's where its service is the one that refused. */
const withGoogle =
  (actor: Actor, name: StepName, page: LinkId): Maker =>
  (facts) => [
    step(facts, actor, name, {
      links: isGoogle(facts) ? [...ownPage(facts), page] : ownPage(facts),
    }),
  ];

const isMicrosoft = ({ provider }: Facts): boolean =>
  provider !== null && /^exchange|^microsoft|^outlook/.test(provider);

export const senderSteps = {
  'sender-domain-dns': plainly(['sender-domain-admin', 'senderRecords']),
  'sender-null-mx': plainly(['sender-domain-admin', 'senderNullMx']),
  'sender-address-invalid': plainly(['sender-admin', 'senderAddress']),
  'sender-verify-failed': plainly(['sender-admin', 'senderVerify']),
  'sender-not-owned': plainly(['sender-user', 'chooseSender'], ['sender-admin', 'allowSender']),
  'sender-account-blocked': plainly(['sender-admin', 'accountSupport']),
  'sender-account-compromised': (facts) => [
    step(facts, 'sender-user', 'secureAccount', { links: ownPage(facts) }),
    step(facts, 'sender-admin', 'releaseAccount', {
      links: isMicrosoft(facts) ? ['microsoftRestricted'] : [],
    }),
  ],
  'sender-quota-exceeded': (facts) => [
    ...withGoogle('sender-user', 'quotaWait', 'gmailSendingLimits')(facts),
    step(facts, 'sender-admin', 'quotaBulk'),
  ],
  'tenant-blocked': (facts) => [
    step(facts, 'sender-admin', 'tenant', { links: [...ownPage(facts), 'microsoftTenant'] }),
  ],
  'tenant-unregistered-domain': plainly(['sender-admin', 'addDomain']),
  'login-failed': withGoogle('sender-user', 'login', 'gmailAppPasswords'),
  'relay-auth-required': plainly(['sender-user', 'smtpAuth']),
  'relay-denied': (facts) => [
    step(facts, 'sender-admin', 'relayRoute', { links: ownPage(facts) }),
    step(facts, 'sender-user', 'relayMx', { copy: recipientLetter(facts, mxAsk(facts)) }),
  ],
  'esp-sender-not-verified': plainly(['sender-admin', 'verifySender']),
  'esp-suppressed': plainly(['sender-admin', 'suppression']),
  'protocol-error': (facts) => [
    step(facts, 'sender-admin', 'protocol', { links: [...ownPage(facts), 'rfcSmtp'] }),
  ],
  'tls-required': withGoogle('sender-admin', 'enableTls', 'gmailTls'),
  'ip-rate-limited': (facts) => [
    step(facts, 'sender-admin', 'slower', { links: ownPage(facts) }),
    ...listingSteps(facts),
  ],
  'domain-rate-limited': plainly(['sender-admin', 'slower']),
  'connection-limit': plainly(['sender-admin', 'fewerConnections']),
  'too-many-recipients': plainly(['sender-user', 'split']),
  'recipient-list-hygiene': plainly(['sender-admin', 'cleanList']),
  'network-timeout': plainly(['sender-admin', 'network']),
  'message-expired': plainly(['sender-admin', 'readLog'], ['sender-user', 'wholeBounce']),
} as const satisfies Partial<Record<CauseId, Maker>>;

export function mxAsk({ say, recipientDomain }: Facts): string {
  return recipientDomain === null
    ? say('letter.recipient.ask.mxAny')
    : say('letter.recipient.ask.mx', { domain: recipientDomain });
}
