/**
 * The way through the house: read → match → check → conclude. Decides which checks a bounce needs,
 * runs together what can run together, and says what was left out.
 */
import { readBounce } from '../shared/bounce/read.ts';
import type { Bounce } from '../shared/bounce/bounce.ts';
import { causes, type VerdictId } from '../shared/catalogue/causes.ts';
import { matchBounce } from '../shared/catalogue/match.ts';
import { conclude } from '../shared/diagnosis/conclude.ts';
import {
  checkIds,
  type BounceView,
  type Check,
  type CheckAnswer,
  type Diagnosis,
  type DnsUse,
} from '../shared/diagnosis/schema.ts';
import { viewOf } from '../shared/diagnosis/bounce-view.ts';
import type { MessageKey } from '../shared/texts/say.ts';
import { runChecks, skipped, type Examined, type Subjects } from './examine.ts';
import type { Question } from './input/request.ts';
import { checksFor } from './plan.ts';
import type { Resolver } from './dns/resolver.ts';
import type { Surroundings } from './surroundings.ts';

/** Told as soon as it is known, for a streamed answer. */
export interface Listener {
  verdict: (first: Pick<Diagnosis, 'kind' | 'verdict'> & { bounce: BounceView }) => void;
  check: (check: Check) => void;
}

const silent: Listener = { verdict: () => {}, check: () => {} };

/** The diagnosis of one bounce. Never rejects for anything in the question. */
export async function diagnose(
  question: Question,
  around: Surroundings,
  listener: Listener = silent,
): Promise<Diagnosis> {
  const { say } = around;
  const bounce = withGiven(readBounce(question.bounce), question.given);
  const match = matchBounce(bounce);
  const isBounce = bounce.kind === 'failed' || bounce.kind === 'delayed';

  const skipAll = (key: MessageKey): Check[] => checkIds.map((id) => skipped(id, say(key)));
  const unasked = skipAll(isBounce ? 'plan.off' : 'plan.notABounce');
  const first = conclude({ bounce, match, checks: unasked, network: null, say });
  listener.verdict({ kind: bounce.kind, verdict: first.verdict, bounce: viewOf(bounce, null) });

  const wanted = question.dns && isBounce ? checksFor(match.cause, match.generic) : [];
  const examined: Examined =
    wanted.length === 0
      ? { checks: unasked, network: null }
      : await runChecks(
          { ...subjectsOf(bounce, question.given.domain), suggest: suggestFor(match.cause) },
          wanted,
          around,
          listener.check,
        );
  if (wanted.length === 0) {
    if (question.dns && isBounce) examined.checks = skipAll('plan.notNeeded');
    examined.checks.forEach((check) => listener.check(check));
  }

  const { verdict, steps } = conclude({ bounce, match, ...examined, say });
  return {
    kind: bounce.kind,
    verdict,
    bounce: viewOf(bounce, examined.network),
    checks: examined.checks,
    steps,
    dns: dnsUse(around.resolver),
    at: around.now().toISOString(),
    version: around.version,
  };
}

/** All checks on plain subjects, with no bounce (`GET /v1/check`). */
export async function examine(subjects: Subjects, around: Surroundings): Promise<CheckAnswer> {
  const { checks, network } = await runChecks(subjects, checkIds, around, silent.check);
  const bounce = bounceFor(subjects);
  const match = matchBounce(bounce);
  const { steps } = conclude({ bounce, match, checks, network, say: around.say });
  return { checks, steps, dns: dnsUse(around.resolver) };
}

/** What the person states outranks what the bounce says. */
function withGiven(bounce: Bounce, given: Question['given']): Bounce {
  return {
    ...bounce,
    ...(given.ip === undefined
      ? {}
      : { ip: given.ip, ptr: given.ip === bounce.ip ? bounce.ptr : null }),
    ...(given.domain === undefined ? {} : { domain: given.domain }),
    ...(given.helo === undefined ? {} : { helo: given.helo }),
    ...(given.selectors === undefined ? {} : { selectors: given.selectors, signatures: [] }),
  };
}

/** SPF is about the envelope sender (RFC 7208 §2.4); a domain that the person gave overrides it. */
function subjectsOf(bounce: Bounce, givenDomain: string | undefined): Omit<Subjects, 'suggest'> {
  const recipient = bounce.recipients[0] ?? bounce.perRecipient[0]?.recipient ?? '';
  const at = recipient.lastIndexOf('@');
  return {
    ip: bounce.ip,
    domain: bounce.domain,
    sender: givenDomain ?? bounce.envelopeFrom ?? bounce.domain,
    helo: bounce.helo,
    selectors: bounce.selectors,
    signatures: bounce.signatures,
    recipientDomain: at === -1 ? null : recipient.slice(at + 1).toLowerCase(),
    named: bounce.refusals.map((refusal) => refusal.text),
  };
}

/**
 * Letting the address into the SPF record is the cure for a missing authorisation only: it lifts no
 * block and no policy, and a forwarder's address does not belong there.
 */
function suggestFor(cause: VerdictId): Subjects['suggest'] {
  const about = cause !== 'unclassified' && cause !== 'not-a-bounce' ? causes[cause].family : null;
  return { addIp: about === 'auth' };
}

function bounceFor(subjects: Subjects): Bounce {
  return {
    kind: 'failed',
    recipients: [],
    smtp: null,
    enhanced: null,
    diagnostic: null,
    reportingMta: null,
    remoteMta: null,
    ip: subjects.ip,
    ptr: null,
    domain: subjects.domain,
    helo: subjects.helo,
    selectors: [...subjects.selectors],
    perRecipient: [],
    envelopeFrom: null,
    signatures: [...subjects.signatures],
    refusals: [],
  };
}

function dnsUse(resolver: Resolver): DnsUse {
  const { queries, ms, skipped: left } = resolver.use();
  return { queries, ms: Math.round(ms), skipped: left };
}
