/** From what the lists said to one check: the status, the sentence, the proof. */
import type { Check, CheckId } from '../../shared/diagnosis/schema.ts';
import type { CheckContext } from './context.ts';
import type { Asked, ListReport } from './dnsbl-list.ts';
import { evidenceRows, skippedCheck } from './evidence.ts';

/** `asked` in the order in which the lists are to be shown. */
export function listCheck(
  id: CheckId,
  subject: string,
  asked: readonly Asked[],
  ctx: CheckContext,
): Check {
  const lists = asked.map(({ report }) => report);
  const details = { lists };
  // What lists the subject comes first: it decided.
  const proof = asked.toSorted((one, other) => Number(isListed(other)) - Number(isListed(one)));
  const evidence = evidenceRows(
    proof.flatMap(({ lookups }) => lookups),
    ctx,
  );
  if (lists.every(({ state }) => state === 'skipped')) {
    const why = lists.find((list) => list.why !== null)?.why ?? ctx.say('doubt.none');
    return { ...skippedCheck(id, subject, ctx.say('check.skipped', { why }), details), evidence };
  }
  const { status, summary } = conclusion(subject, lists, ctx);
  return { id, status, subject, summary, evidence, details };
}

const isListed = ({ report }: Asked): boolean => report.state === 'listed';

function conclusion(
  subject: string,
  lists: readonly ListReport[],
  { say }: CheckContext,
): Pick<Check, 'status' | 'summary'> {
  const inState = (state: ListReport['state']): ListReport[] =>
    lists.filter((list) => list.state === state);
  const listed = inState('listed');
  const clear = inState('clear').length;
  const unknown = inState('unknown').length;
  const names = listed.map(({ name }) => name).join(', ');
  const core = listed.filter(({ weight }) => weight === 'core');
  if (core.length > 0) {
    const meaning = [...new Set(core.map((list) => list.meaning ?? ''))].join(' ');
    return { status: 'fail', summary: say('dnsbl.listed', { subject, names, meaning }) };
  }
  if (listed.length > 0) {
    return { status: 'warn', summary: say('dnsbl.listedMinor', { subject, names }) };
  }
  if (clear > 0) {
    const summary =
      unknown === 0
        ? say('dnsbl.clear', { subject, clear })
        : say('dnsbl.clearPartly', { subject, clear, unknown });
    return { status: 'pass', summary };
  }
  return { status: 'unknown', summary: say('dnsbl.unknown', { subject, unknown }) };
}
