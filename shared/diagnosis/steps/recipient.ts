/** What lies with the recipient: the address, its mailbox, its organisation's rules and servers. */
import type { CauseId } from '../../catalogue/causes.ts';
import type { MessageKey } from '../../texts/say.ts';
import type { Facts } from '../facts.ts';
import { recipientLetter } from '../letters.ts';
import type { Step } from '../schema.ts';
import { deadListSteps } from './lists.ts';
import { mxAsk } from './sender.ts';
import { ownPage, step, type StepName } from './step.ts';

type Maker = (facts: Facts) => Step[];

/** The letter to the recipient, with what would help. */
function tell(facts: Facts, ask: string, name: StepName = 'tellRecipient'): Step {
  return step(facts, 'sender-user', name, { copy: recipientLetter(facts, ask) });
}

/** First what the sender can do (tell them), then what the other side does. */
const theirs =
  (name: StepName, ask: MessageKey): Maker =>
  (facts) => [
    tell(facts, facts.say(ask)),
    step(facts, 'recipient-admin', name, { links: ownPage(facts) }),
  ];

const faultOf =
  (name: StepName, ask: MessageKey): Maker =>
  (facts) => [
    step(facts, 'recipient-admin', name, { links: ownPage(facts) }),
    tell(facts, facts.say(ask)),
  ];

/** A domain that is one slip away from a well-known one, as the check of the recipient's domain found. */
function meantSteps(facts: Facts): Step[] {
  const { recipientDomain: domain, mx } = facts;
  return domain === null || mx.meant === null
    ? []
    : [step(facts, 'sender-user', 'meant', { values: { domain, meant: mx.meant } })];
}

const checkAddress: Maker = (facts) => [
  ...meantSteps(facts),
  facts.recipient === null
    ? step(facts, 'sender-user', 'checkAddress', { links: ownPage(facts) })
    : step(facts, 'sender-user', 'checkAddressNamed', {
        values: { recipient: facts.recipient },
        links: ownPage(facts),
      }),
  step(facts, 'sender-user', 'deleteEntry'),
  tell(facts, facts.say('letter.recipient.ask.address'), 'otherWay'),
];

const mxFault: Maker = (facts) => [
  ...meantSteps(facts),
  step(facts, 'sender-user', 'checkDomain', { links: ownPage(facts) }),
  step(facts, 'recipient-admin', 'recipientMx'),
  tell(facts, mxAsk(facts)),
];

const unreachable: Maker = (facts) => [
  ...meantSteps(facts),
  step(facts, 'recipient-admin', 'reachServer', { links: ownPage(facts) }),
  tell(facts, facts.say('letter.recipient.ask.repair')),
  step(facts, 'sender-admin', 'ownPort25'),
];

const dnsblFault: Maker = (facts) =>
  facts.named.dead.length > 0
    ? [...deadListSteps(facts), step(facts, 'recipient-admin', 'receiverRepair')]
    : [
        step(facts, 'recipient-admin', 'receiverDnsbl', {
          links: [...ownPage(facts), 'spamhausReturnCodes'],
        }),
        tell(facts, facts.say('letter.recipient.ask.dnsbl')),
      ];

export const recipientSteps = {
  'recipient-unknown': checkAddress,
  'recipient-stale-address': (facts) => [
    step(facts, 'sender-user', 'deleteEntry', { links: ownPage(facts) }),
    tell(facts, facts.say('letter.recipient.ask.address'), 'otherWay'),
  ],
  'recipient-domain-not-found': (facts) => [
    ...meantSteps(facts),
    step(facts, 'sender-user', facts.status('mx') === 'pass' ? 'retype' : 'checkDomain', {
      links: ownPage(facts),
    }),
    tell(facts, facts.say('letter.recipient.ask.address'), 'otherWay'),
  ],
  'recipient-domain-no-mx': mxFault,
  'recipient-mx-wrong': (facts) => [
    ...meantSteps(facts),
    step(facts, 'recipient-admin', 'recipientMx', { links: ownPage(facts) }),
    tell(facts, mxAsk(facts)),
  ],
  'recipient-null-mx': (facts) => [
    ...meantSteps(facts),
    step(facts, 'sender-user', facts.status('mx') === 'pass' ? 'retype' : 'nullMx', {
      links: ownPage(facts),
    }),
  ],
  'recipient-disabled': (facts) => [
    tell(facts, facts.say('letter.recipient.ask.reopen'), 'otherWay'),
    step(facts, 'recipient', 'reopen', { links: ownPage(facts) }),
  ],
  'mailbox-full': (facts) => [
    tell(facts, facts.say('letter.recipient.ask.room'), 'otherWayFull'),
    step(facts, 'recipient', 'makeRoom', { links: ownPage(facts) }),
  ],
  'recipient-rate-limited': (facts) => [
    step(facts, 'sender-user', 'otherWayBusy', { links: ownPage(facts) }),
  ],
  'recipient-restricted': theirs('allowSenderIn', 'letter.recipient.ask.allow'),
  'recipient-blocked-sender': theirs('unblock', 'letter.recipient.ask.allow'),
  'recipient-anti-spoofing': theirs('allowService', 'letter.recipient.ask.allow'),
  'recipient-geo-block': theirs('geo', 'letter.recipient.ask.allow'),
  'policy-rule': theirs('rule', 'letter.recipient.ask.allow'),
  'recipient-server-unreachable': unreachable,
  'recipient-dns-failure': (facts) => [
    step(facts, 'recipient-admin', 'receiverDns', { links: ownPage(facts) }),
    tell(facts, mxAsk(facts)),
  ],
  'recipient-server-misconfigured': faultOf('receiverRepair', 'letter.recipient.ask.repair'),
  'recipient-tls-policy': faultOf('recipientTls', 'letter.recipient.ask.tls'),
  'receiver-dnsbl-misconfig': dnsblFault,
  'receiver-nat-hides-ip': faultOf('receiverNat', 'letter.recipient.ask.repair'),
  'receiver-dns-broken': faultOf('receiverDns', 'letter.recipient.ask.repair'),
  'mail-loop': (facts) => [
    step(facts, 'recipient-admin', 'breakLoop', { links: ownPage(facts) }),
    tell(facts, facts.say('letter.recipient.ask.repair')),
    step(facts, 'sender-user', 'ownForwarding'),
  ],
} as const satisfies Partial<Record<CauseId, Maker>>;
