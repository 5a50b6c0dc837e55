/** The SPF check (RFC 7208): may this address send for this domain, why, and what would have to change. */
import { doubtText, evidenceRows, skippedCheck } from '../evidence.ts';
import { plain } from '../../../shared/diagnosis/plain.ts';
import type { CheckContext } from '../context.ts';
import type { Check, CheckStatus } from '../../../shared/diagnosis/schema.ts';
import type { Say } from '../../../shared/texts/say.ts';
import { parseClient } from './address.ts';
import { checkHost } from './evaluate.ts';
import { identify } from './identity.ts';
import { createLookups } from './lookups.ts';
import {
  createSession,
  outcomeOf,
  type Outcome,
  type Reason,
  type Session,
  type SpfResult,
  type TraceRow,
} from './session.ts';
import { findService } from './service.ts';
import { countStatic, type StaticCount } from './static.ts';
import { needsSender, suggestRecord, type SuggestOptions } from './suggest.ts';
import { findWarnings } from './warnings.ts';

export interface SpfQuestion {
  ip: string;
  /** An address or a bare domain; `''`, `<>` or null is the null sender, checked by `helo`. */
  sender: string | null;
  helo: string | null;
  /** What a suggested record may do; the client is let in unless that is ruled out. */
  suggest?: SuggestOptions;
}

const statuses: Readonly<Record<SpfResult, CheckStatus>> = {
  pass: 'pass',
  softfail: 'warn',
  neutral: 'warn',
  none: 'warn',
  fail: 'fail',
  permerror: 'fail',
  temperror: 'unknown',
};

/** Rows shown; a record may hold thousands of terms that match nothing. */
const MAX_TRACE = 200;
/** A domain with more records than this needs no closer look at each. */
const MAX_COUNTED = 3;

/** Never rejects. `details` as the API promises, with `warnings`, `records`, `identity` and the suggestion's notes besides. */
export async function checkSpf(question: SpfQuestion, ctx: CheckContext): Promise<Check> {
  const { say } = ctx;
  const client = parseClient(question.ip);
  const identity = identify(question.sender, question.helo);
  const { domain } = identity;
  if (client === null) {
    return skippedCheck('spf', domain, say('spf.summary.badIp', { ip: question.ip }));
  }
  const lookups = createLookups(ctx.resolve);
  const now = Math.floor(Date.now() / 1000);
  const session = createSession(client, identity, question.helo, lookups, now);
  const outcome = identity.usable ? await checkHost(session, domain) : unusable(domain);
  const texts = await textsAt(session, identity.usable ? domain : null);
  const [record = null] = outcome.records;
  const counts = await Promise.all(
    outcome.records.slice(0, MAX_COUNTED).map((one) => countStatic(session, one, domain)),
  );
  // Several records are no tree: their terms are never evaluated, only merged.
  const count = outcome.records.length === 1 ? (counts[0] ?? null) : null;
  const warnings = findWarnings(session, outcome, texts, count);
  const options = await suggestOptions(question.suggest ?? {}, session, outcome, count);
  const missing = counts.flatMap((one) => one.missing);
  const suggestion = suggestRecord(domain, client, outcome, texts, missing, options);
  return {
    id: 'spf',
    status: statuses[outcome.result],
    subject: domain,
    summary: summarize(outcome, client.text, domain, say),
    evidence: evidenceRows(lookups.used(), ctx),
    details: {
      result: outcome.result,
      domain,
      identity: identity.kind,
      ip: client.text,
      record: record?.text ?? null,
      records: outcome.records.map((one) => one.text),
      matched: outcome.matched?.text ?? null,
      explanation: outcome.explanation,
      terms: session.terms,
      voids: session.voids,
      staticTerms: count?.complete === true ? count.terms : null,
      staticAtLeast: count?.terms ?? null,
      trace: session.trace.slice(0, MAX_TRACE).map((row) => spoken(row, say)),
      warnings: warnings.map((warning) => sayReason(warning, say)),
      findings: warnings.map(({ id }) => ({ id })),
      suggestion: suggestion?.text ?? null,
      suggestionNotes: suggestion?.notes.map((note) => sayReason(note, say)) ?? [],
      suggestionStrings: suggestion?.strings ?? [],
    },
  };
}

/** A service is looked for where the client is to be let in, and nobody named one. */
async function suggestOptions(
  options: SuggestOptions,
  session: Session,
  outcome: Outcome,
  count: StaticCount | null,
): Promise<SuggestOptions> {
  const named = options.include !== undefined && options.include !== null;
  if (named || options.addIp === false || !needsSender(outcome)) return options;
  return { ...options, include: await findService(session, count) };
}

/** RFC 7208 §4.3: a domain that cannot be asked has no policy. */
const unusable = (domain: string): Outcome =>
  outcomeOf('none', { key: 'spf.why.badDomain', values: { domain } });

async function textsAt(session: Session, domain: string | null): Promise<readonly string[]> {
  if (domain === null) return [];
  const answer = await session.lookups.peek(domain);
  return answer.state === 'found' ? answer.records : [];
}

function summarize(outcome: Outcome, ip: string, domain: string, say: Say): string {
  const why = sayReason(outcome.why, say);
  switch (outcome.result) {
    case 'fail':
      return say(outcome.matched?.kind === 'all' ? 'spf.summary.fail' : 'spf.summary.failNamed', {
        ip,
        domain,
        term: plain(outcome.matched?.text ?? ''),
      });
    case 'pass':
    case 'softfail':
      return say(`spf.summary.${outcome.result}`, {
        ip,
        domain,
        term: plain(outcome.matched?.text ?? ''),
      });
    case 'neutral':
      return say('spf.summary.neutral', { ip, domain });
    case 'permerror':
      return say('spf.summary.permerror', { domain, why });
    case 'temperror':
      return say('spf.summary.temperror', { ip, domain, why });
    case 'none':
      return outcome.why.key === 'spf.why.noRecord' ? say('spf.summary.none', { domain }) : why;
    default:
      return outcome.result satisfies never;
  }
}

const spoken = ({ depth, domain, term, outcome, why }: TraceRow, say: Say) => ({
  depth,
  domain,
  term: plain(term),
  outcome,
  why: sayReason(why, say),
});

function sayReason(reason: Reason, say: Say): string {
  const values: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(reason.values)) {
    values[name] =
      typeof value === 'object'
        ? doubtText(value, say)
        : typeof value === 'string'
          ? plain(value)
          : value;
  }
  return say(reason.key, values);
}
