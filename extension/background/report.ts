/** The report a person copies: whole for an admin, or without anything personal for the makers. */
import { textReport } from '../../shared/diagnosis/report.ts';
import { redactBounceForSending } from '../../shared/diagnosis/redact.ts';
import type { Diagnosis } from '../../shared/diagnosis/schema.ts';
import type { Question } from '../messages.ts';
import { inputOf, judge } from './local.ts';
import type { Texts } from './texts.ts';

type ReportQuestion = Extract<Question, { ask: 'report' }>;

export function reportOf({ source, diagnosis, redacted }: ReportQuestion, texts: Texts): string {
  const known = diagnosis ?? localDiagnosis(source, texts);
  if (!redacted) return textReport(known, { say: texts.say });
  const { cause, confidence, signature } = known.verdict;
  return [
    `cause: ${cause} (${confidence})`,
    `rule: ${signature ?? 'none'}`,
    `kind: ${known.kind}`,
    `checks: ${known.checks.map((check) => `${check.id}=${check.status}`).join(' ') || 'none'}`,
    '',
    redactBounceForSending(inputOf(source)),
  ].join('\n');
}

/** The local verdict in the shape of an answer: no check was asked. */
function localDiagnosis(source: ReportQuestion['source'], { say }: Texts): Diagnosis {
  const { bounce, verdict, steps, view } = judge(source, say);
  return {
    kind: bounce.kind,
    verdict,
    bounce: view,
    checks: [],
    steps,
    dns: { queries: 0, ms: 0, skipped: [] },
    at: new Date().toISOString(),
    version: 'local',
  };
}
