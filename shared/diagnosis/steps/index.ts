/**
 * What to do, who does it and with which words: one row per cause. Around the cause's own steps stand
 * those that hold for all: sending again where the DNS says that it is over, waiting where the server
 * still tries, and the text to pass on where an administrator has to act.
 */
import { causes, type CauseId } from '../../catalogue/causes.ts';
import type { Facts } from '../facts.ts';
import { adminLetter } from '../letters.ts';
import type { Step } from '../schema.ts';
import type { Finding } from '../finding.ts';
import { policyBlockSteps } from './direct.ts';
import { blocklistSteps } from './blocklisted.ts';
import { abusedSteps, compromisedSteps, domainListSteps } from './lists.ts';
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
import { withPage } from './pages.ts';
import { recipientSteps } from './recipient.ts';
import { senderSteps } from './sender.ts';
import {
  domainBlockSteps,
  domainReputationSteps,
  privateBlockSteps,
  reputationSteps,
} from './standing.ts';
import { ownPage, step } from './step.ts';
import { askSteps, unknownSteps } from './unknown.ts';

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
  const steps = [...before(facts, finding, own), ...own, ...after(facts), ...passOn(facts, own)];
  // The checks say that nothing is left to be mended: only the receiver knows what it saw.
  return withPage(facts, steps.length > 0 || facts.bare ? steps : askSteps(facts));
}

function before(facts: Facts, { agrees }: Finding, own: readonly Step[]): Step[] {
  const { kind, permanent, cause } = facts;
  if (agrees === 'no' && !isReceiversFault(facts)) return [step(facts, 'sender-user', 'sendAgain')];
  if (permanent || !passesByItself(cause) || facts.bare) return [];
  if (kind === 'delayed') {
    return [step(facts, 'nobody', 'wait', { links: own.length === 0 ? ownPage(facts) : [] })];
  }
  const selfExplained = cause === 'mailbox-full' || cause === 'sender-quota-exceeded';
  return selfExplained ? [] : [step(facts, 'sender-user', 'resendLater')];
}

/** Still being tried, but for a reason that somebody has to mend: then the mail gets through by itself. */
function after(facts: Facts): Step[] {
  const { kind, permanent, cause } = facts;
  return kind === 'delayed' && !permanent && !passesByItself(cause)
    ? [step(facts, 'nobody', 'triesGoOn')]
    : [];
}

/** A 4xx reply may name a reason that lasts, such as a policy block: waiting alone cures only the others. */
function passesByItself(cause: Facts['cause']): boolean {
  return cause === 'not-a-bounce' || cause === 'unclassified' || !causes[cause].permanent;
}

const isReceiversFault = ({ cause }: Facts): boolean =>
  cause === 'receiver-dnsbl-misconfig' || cause === 'receiver-dns-broken';

const adminActors = new Set(['sender-admin', 'sender-domain-admin', 'isp']);

/** The person who wrote the mail often cannot act: the administrator's part as one text to forward. */
function passOn(facts: Facts, own: readonly Step[]): Step[] {
  const idle = facts.say('step.policyDont.title');
  const theirs = own.filter(({ actor, title }) => adminActors.has(actor) && title !== idle);
  return theirs.length === 0 || facts.bare
    ? []
    : [step(facts, 'sender-user', 'passOn', { copy: adminLetter(facts, theirs) })];
}
