/** Cases to conclude on: a bounce, its match and checks, each with only what a test is about. */
import type { Bounce } from '../../../shared/bounce/bounce.ts';
import { causes, type CauseId, type VerdictId } from '../../../shared/catalogue/causes.ts';
import type { Match } from '../../../shared/catalogue/match.ts';
import type { Case } from '../../../shared/diagnosis/facts.ts';
import {
  checkIds,
  type Check,
  type CheckId,
  type Network,
} from '../../../shared/diagnosis/schema.ts';
import { sayEnglish } from '../../../shared/texts/say.ts';

export const causeIds = Object.keys(causes).filter((id): id is CauseId => id in causes);
export const verdictIds: readonly VerdictId[] = [...causeIds, 'unclassified', 'not-a-bounce'];

export function bounce(more: Partial<Bounce> = {}): Bounce {
  return {
    kind: 'failed',
    recipients: ['bruno@example.org'],
    smtp: '550',
    enhanced: '5.7.1',
    diagnostic: null,
    reportingMta: 'mail.example.com',
    remoteMta: 'mx.example.org',
    ip: '203.0.113.5',
    ptr: null,
    domain: 'example.com',
    helo: 'mail.example.com',
    selectors: [],
    perRecipient: [],
    envelopeFrom: 'anna@example.com',
    signatures: [],
    refusals: [],
    ...more,
  };
}

export function match(cause: VerdictId, more: Partial<Match> = {}): Match {
  return {
    cause,
    provider: null,
    signature: null,
    quote: null,
    generic: false,
    permanent: cause in causes ? causes[cause as CauseId].permanent : true,
    link: null,
    by: 'words',
    refusal: null,
    ...more,
  };
}

/** A refusal with these words, as the deciding one. */
export function refused(cause: VerdictId, text: string, more: Partial<Match> = {}): Match {
  return match(cause, {
    quote: text,
    refusal: {
      text,
      smtp: '550',
      enhanced: '5.7.1',
      host: 'mx.example.org',
      voice: 'remote',
      recipient: null,
    },
    ...more,
  });
}

export function check(id: CheckId, status: Check['status'], details: Check['details'] = {}): Check {
  return { id, status, subject: null, summary: `${id} ${status}`, evidence: [], details };
}

/** All eight, skipped unless given. */
export function checks(...known: readonly Check[]): Check[] {
  return checkIds.map((id) => known.find((one) => one.id === id) ?? check(id, 'skipped'));
}

export function zen(state: string, codes: string[] = []): Record<string, unknown> {
  return {
    zone: 'zen.spamhaus.org',
    name: 'Spamhaus ZEN',
    state,
    codes,
    meaning: null,
    why: null,
    url: 'https://check.spamhaus.org/results/?query=203.0.113.5',
  };
}

export function list(
  name: string,
  zone: string,
  state: string,
  code = '127.0.0.2',
): Record<string, unknown> {
  return {
    zone,
    name,
    state,
    codes: state === 'listed' ? [code] : [],
    meaning: null,
    why: null,
    url: null,
  };
}

export function dnsbl(status: Check['status'], ...lists: Record<string, unknown>[]): Check {
  return check('dnsbl', status, { lists });
}

export function network(kind: Network['kind'], name = 'Example Net'): Network {
  return { asn: 64_500, name, country: 'DE', kind };
}

export function given(matched: Match, more: Partial<Case> = {}): Case {
  return {
    bounce: bounce(),
    match: matched,
    checks: checks(),
    network: null,
    say: sayEnglish,
    ...more,
  };
}

export const founding =
  "550-5.7.1 [203.0.113.5] The IP you're using to send mail is not authorized to send email directly to our servers. Please use the SMTP relay at your service provider instead. https://support.google.com/mail/?p=NotAuthorizedError - gsmtp";
