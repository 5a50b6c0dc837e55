/** What an answer shows of a bounce: the fields the API promises, no more. */
import type { Bounce } from '../bounce/bounce.ts';
import type { BounceView, Network } from './schema.ts';

export function viewOf(bounce: Bounce, network: Network | null): BounceView {
  const { recipients, smtp, enhanced, diagnostic, reportingMta, remoteMta } = bounce;
  const { ip, ptr, domain, helo, selectors, perRecipient } = bounce;
  return {
    recipients,
    smtp,
    enhanced,
    diagnostic,
    reportingMta,
    remoteMta,
    ip,
    ptr,
    domain,
    helo,
    selectors,
    network,
    perRecipient,
  };
}
