/** Bounces made of one refusal, without the reader: so that a fault here is the matcher's. */
import type { Bounce, Kind, Refusal } from '../../../shared/bounce/bounce.ts';

/** The codes of a reply and its text, continuation codes (`550-5.7.1`) dropped as the reader does. */
export function refusalOf(reply: string, more: Partial<Refusal> = {}): Refusal {
  const codes = /(?:^|\s|#)([245]\d\d)[ -](?:([245]\.\d{1,3}\.\d{1,3})\s?)?/.exec(reply);
  const bare = /(?:^|\s|#|\()([45]\.\d{1,3}\.\d{1,3})\b/.exec(reply);
  return {
    text: reply.replace(/ [245]\d\d[ -]\d\.\d{1,3}\.\d{1,3} /g, ' '),
    smtp: codes?.[1] ?? null,
    enhanced: codes?.[2] ?? bare?.[1] ?? null,
    host: null,
    voice: 'remote',
    recipient: null,
    ...more,
  };
}

export function bounceOf(
  refusals: Refusal[],
  more: Partial<Bounce> & { kind?: Kind } = {},
): Bounce {
  const first = refusals[0];
  return {
    kind: 'failed',
    recipients: ['user@example.org'],
    smtp: first?.smtp ?? null,
    enhanced: first?.enhanced ?? null,
    diagnostic: first?.text ?? null,
    reportingMta: null,
    remoteMta: null,
    ip: null,
    ptr: null,
    domain: null,
    helo: null,
    selectors: [],
    perRecipient: [],
    envelopeFrom: null,
    signatures: [],
    refusals,
    ...more,
  };
}

export function bounceOfReply(reply: string, more: Partial<Refusal> = {}): Bounce {
  return bounceOf([refusalOf(reply, more)]);
}
