/**
 * What to do, who does it and with which words: one row per cause. Around the cause's own steps stand
 * those that hold for all: sending again where the DNS says that it is over, waiting where the server
 * still tries, and the text to pass on where an administrator has to act.
 */
import type { CauseId } from '../../catalogue/causes.ts';
import type { Facts } from '../facts.ts';
import { adminLetter } from '../letters.ts';
import type { Step } from '../schema.ts';
import type { Finding } from '../weigh.ts';
import { policyBlockSteps } from './direct.ts';
import { abusedSteps, blocklistSteps, compromisedSteps, domainListSteps } from './lists.ts';
import { messageSteps } from './message.ts';
import { heloSteps, ipv4Steps, ipv6Steps, reverseNameSteps } from './names.ts';
import {
  alignmentSteps,
  dkimSteps,
  dmarcPublishSteps,
  dmarcSteps,
  forwardingSteps,
  ownFromSteps,
  spfFailSteps,
  spfNarrowSteps,
  spfRepairSteps,
  unauthenticatedSteps,
} from './proof.ts';
import { recipientSteps } from './recipient.ts';
import { senderSteps } from './sender.ts';
import {
  domainBlockSteps,
  domainReputationSteps,
  privateBlockSteps,
  reputationSteps,
} from './standing.ts';
import { step } from './step.ts';
import { unknownSteps } from './unknown.ts';

const byCause: Record<CauseId, (facts: Facts) => Step[]> = {
  ...senderSteps,
  ...recipientSteps,
  ...messageSteps,
  'ip-policy-pbl': policyBlockSteps,
  'ip-blocklisted': blocklistSteps,
  'ip-blocked-provider': privateBlockSteps,
  'ip-reputation': reputationSteps,
  'sender-host-compromised': compromisedSteps,
  'sender-host-abused': abusedSteps,
  'domain-reputation': domainReputationSteps,
  'domain-blocklisted': domainListSteps,
  'domain-blocked-provider': domainBlockSteps,
  'ptr-missing': reverseNameSteps,
  'ptr-mismatch': reverseNameSteps,
  'ipv6-requirements': ipv6Steps,
  'ipv6-not-accepted': ipv4Steps,
  'helo-invalid': heloSteps,
  unauthenticated: unauthenticatedSteps,
  'spf-fail': spfFailSteps,
  'spf-permerror': spfRepairSteps,
  'spf-record-suspicious': spfNarrowSteps,
  'dkim-fail': dkimSteps,
  'dmarc-reject': dmarcSteps,
  'dmarc-missing': dmarcPublishSteps,
  'dmarc-alignment': alignmentSteps,
  'forwarding-breaks-auth': forwardingSteps,
  'from-domain-not-owned': ownFromSteps,
  'policy-unspecified': unknownSteps,
};

/** In order; empty for what is no bounce. */
export function stepsFor(facts: Facts, finding: Finding): Step[] {
  const { cause } = facts;
  if (cause === 'not-a-bounce') return [];
  const own = cause === 'unclassified' ? unknownSteps(facts) : byCause[cause](facts);
  const steps = [...before(facts, finding, own), ...own];
  return [...steps, ...passOn(facts, own)];
}

function before(facts: Facts, { agrees }: Finding, own: readonly Step[]): Step[] {
  const { kind, permanent, cause } = facts;
  // Against Gmail's own list a look-up proves nothing, so only a contradiction invites another try.
  if (agrees === 'no' && !isReceiversFault(facts)) return [step(facts, 'sender-user', 'sendAgain')];
  if (permanent || cause === 'sender-quota-exceeded') return [];
  if (own.some(({ actor }) => actor === 'nobody')) return [];
  return kind === 'delayed'
    ? [step(facts, 'nobody', 'wait')]
    : cause === 'mailbox-full'
      ? []
      : [step(facts, 'sender-user', 'resendLater')];
}

const isReceiversFault = ({ cause }: Facts): boolean =>
  cause === 'receiver-dnsbl-misconfig' || cause === 'receiver-dns-broken';

const adminActors = new Set(['sender-admin', 'sender-domain-admin', 'isp']);

/** The person who wrote the mail often cannot act: the administrator's part as one text to forward. */
function passOn(facts: Facts, own: readonly Step[]): Step[] {
  const theirs = own.filter(({ actor }) => adminActors.has(actor));
  return theirs.length === 0
    ? []
    : [step(facts, 'sender-user', 'passOn', { copy: adminLetter(facts, theirs) })];
}
