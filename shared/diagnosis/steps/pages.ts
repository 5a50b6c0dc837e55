/** The official page for causes whose refusal names none: one for each family of causes. */
import { causes } from '../../catalogue/causes.ts';
import type { LinkId } from '../../catalogue/links.ts';
import type { Facts } from '../facts.ts';
import type { Step } from '../schema.ts';
import { linked } from './step.ts';

type Family = (typeof causes)[keyof typeof causes]['family'];

const pages: Readonly<Record<Family, LinkId>> = {
  'ip-policy': 'spamhausPbl',
  'ip-block': 'gmailSenderGuidelines',
  rate: 'gmailPreventBlocked',
  'domain-block': 'gmailPreventBlocked',
  content: 'gmailPreventBlocked',
  ptr: 'gmailSenderGuidelines',
  ipv6: 'gmailSenderGuidelines',
  helo: 'rfcSmtp',
  protocol: 'rfcSmtp',
  auth: 'gmailSenderGuidelines',
  'auth-forward': 'gmailSenderGuidelines',
  'sender-dns': 'gmailSenderGuidelines',
  'sender-account': 'microsoftReports',
  submission: 'enhancedCodes',
  relay: 'enhancedCodes',
  recipient: 'gmailBounced',
  'recipient-domain': 'gmailBounced',
  'recipient-policy': 'gmailBounced',
  unknown: 'enhancedCodes',
  network: 'enhancedCodes',
  'receiver-fault': 'enhancedCodes',
  tls: 'enhancedCodes',
  temporary: 'gmailBounced',
  loop: 'enhancedCodes',
  size: 'gmailBounced',
  format: 'rfcFormat',
  'not-yours': 'gmailBounced',
  wrapper: 'enhancedCodes',
};

/** Nobody is left without an official page: where no step has one, the first gets its family's. */
export function withPage(facts: Facts, steps: readonly Step[]): Step[] {
  const [first, ...others] = steps;
  const { cause } = facts;
  if (
    first === undefined ||
    cause === 'not-a-bounce' ||
    steps.some(({ links }) => links.length > 0)
  ) {
    return [...steps];
  }
  const page = cause === 'unclassified' ? pages.unknown : pages[causes[cause].family];
  return [{ ...first, links: linked(facts, [page]) }, ...others];
}
