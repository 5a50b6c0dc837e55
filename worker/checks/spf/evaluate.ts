/**
 * check_host() of RFC 7208 §4, with a trace: every term that was looked at, what came of it, and why.
 * Reasons are keys with values: this file decides, another one speaks.
 */
import { explain } from './explain.ts';
import { evaluateMechanism, type Verdict } from './mechanisms.ts';
import {
  isSpfRecord,
  parseRecord,
  type Directive,
  type Qualifier,
  type Redirect,
  type SpfRecord,
} from './parse.ts';
import { prefetchFor } from './prefetch.ts';
import {
  countTerm,
  permanent,
  outcomeOf,
  temporary,
  type Outcome,
  type Session,
  type SpfResult,
  type Stop,
  type TraceRow,
} from './session.ts';
import { targetName } from './target.ts';

const results: Readonly<Record<Qualifier, SpfResult>> = {
  '+': 'pass',
  '-': 'fail',
  '~': 'softfail',
  '?': 'neutral',
};

/** Where a record is read: `explains` is false within an include (RFC 7208 §6.2). */
interface Place {
  depth: number;
  explains: boolean;
}

/** `domain` must be a name that can be asked. Never rejects. */
export async function checkHost(
  session: Session,
  domain: string,
  place: Place = { depth: 0, explains: true },
): Promise<Outcome> {
  const answer = await session.lookups.ask(domain, 'TXT');
  if (answer.state === 'unknown') return stopped(temporary(answer));
  if (answer.state === 'nxdomain')
    return outcomeOf('none', { key: 'spf.why.noDomain', values: { domain } });
  const texts = answer.state === 'found' ? answer.records.filter(isSpfRecord) : [];
  const records = texts.map(parseRecord);
  const [record] = records;
  if (record === undefined)
    return outcomeOf('none', { key: 'spf.why.noRecord', values: { domain } });
  if (records.length > 1) {
    const stop = permanent('spf.why.records', { domain, count: records.length });
    return { ...stopped(stop), records };
  }
  const [fault] = record.faults;
  if (fault !== undefined) {
    const { text: term, at } = fault;
    const stop = permanent('spf.why.syntax', { domain, term, position: at + 1 });
    return { ...stopped(stop), records, decidedBy: fault };
  }
  await prefetchFor(session, record, domain);
  return { ...(await evaluateRecord(session, record, domain, place)), records };
}

async function evaluateRecord(
  session: Session,
  record: SpfRecord,
  domain: string,
  place: Place,
): Promise<Outcome> {
  for (const directive of record.directives) {
    const row = openRow(session, place, domain, directive.text);
    const step =
      directive.kind === 'include'
        ? await evaluateInclude(session, directive, domain, place)
        : await evaluateMechanism(session, directive, domain);
    closeRow(row, step);
    if (step.is === 'stop') return { ...stopped(step.stop), decidedBy: directive };
    if (step.is === 'no-match') continue;
    const result = results[directive.qualifier];
    const exp = result === 'fail' && place.explains ? record.exp : null;
    return {
      ...outcomeOf(result, step.why),
      matched: directive,
      decidedBy: directive,
      explanation: exp === null ? null : await explain(session, exp.target, domain),
    };
  }
  if (record.redirect !== null && !record.directives.some((term) => term.kind === 'all')) {
    return evaluateRedirect(session, record.redirect, domain, place);
  }
  return outcomeOf('neutral', { key: 'spf.why.nothing', values: { domain } });
}

/** RFC 7208 §5.2. */
async function evaluateInclude(
  session: Session,
  directive: Directive & { kind: 'include' },
  domain: string,
  place: Place,
): Promise<Verdict> {
  const over = countTerm(session);
  if (over !== null) return { is: 'stop', stop: over };
  const name = await targetName(session, directive.target, domain);
  // check_host() of a name that cannot be asked is none (§4.3), and none within an include is permerror.
  if (name === null) return noRecordThere(directive.target.text);
  const inner = await checkHost(session, name, { depth: place.depth + 1, explains: false });
  switch (inner.result) {
    case 'pass':
      return { is: 'match', why: { key: 'spf.why.include', values: { name } } };
    case 'fail':
    case 'softfail':
    case 'neutral':
      return {
        is: 'no-match',
        why: { key: 'spf.why.notInclude', values: { name, result: inner.result } },
      };
    case 'none':
      return noRecordThere(name);
    case 'permerror':
    case 'temperror':
      return inner.stop === null ? noRecordThere(name) : { is: 'stop', stop: inner.stop };
    default:
      return inner.result satisfies never;
  }
}

const noRecordThere = (name: string): Verdict & { is: 'stop' } => ({
  is: 'stop',
  stop: permanent('spf.why.includeNone', { name }),
});

/** RFC 7208 §6.1: as if the other domain's record stood here, its own exp included. */
async function evaluateRedirect(
  session: Session,
  redirect: Redirect,
  domain: string,
  place: Place,
): Promise<Outcome> {
  const row = openRow(session, place, domain, redirect.text);
  const halt = (stop: Stop): Outcome => {
    closeRow(row, { is: 'stop', stop });
    return { ...stopped(stop), decidedBy: redirect };
  };
  const over = countTerm(session);
  if (over !== null) return halt(over);
  const name = await targetName(session, redirect.target, domain);
  if (name === null) return halt(permanent('spf.why.redirectNone', { name: redirect.target.text }));
  const inner = await checkHost(session, name, { ...place, depth: place.depth + 1 });
  if (inner.result === 'none') return halt(permanent('spf.why.redirectNone', { name }));
  if (inner.stop !== null) return halt(inner.stop);
  row.outcome = 'followed';
  row.why = { key: 'spf.why.redirect', values: { name, result: inner.result } };
  return { ...inner, decidedBy: redirect };
}

function openRow(session: Session, { depth }: Place, domain: string, term: string): TraceRow {
  const row: TraceRow = {
    depth,
    domain,
    term,
    outcome: 'no-match',
    why: { key: 'spf.why.all', values: {} },
  };
  session.trace.push(row);
  return row;
}

function closeRow(row: TraceRow, step: Verdict): void {
  row.outcome = step.is === 'stop' ? step.stop.result : step.is;
  row.why = step.is === 'stop' ? step.stop.why : step.why;
}

const stopped = (stop: Stop): Outcome => ({ ...outcomeOf(stop.result, stop.why), stop });
