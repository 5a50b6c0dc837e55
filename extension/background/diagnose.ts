/** Live evidence: what the person agreed to goes to the endpoint, what comes back goes to the card. */
import type { Browser } from 'wxt/browser';
import { diagnose } from '../../shared/client.ts';
import { redactBounce } from '../../shared/diagnosis/redact.ts';
import type { BounceView, Diagnosis, Verdict } from '../../shared/diagnosis/schema.ts';
import type { DiagnoseEvent, DiagnoseQuestion } from '../messages.ts';
import { maySend } from './data-consent.ts';
import { remember } from './history.ts';
import { inputOf, judge, type Judgement } from './local.ts';
import { consent, endpoint } from './settings.ts';
import { textsNow } from './texts.ts';

/** Serves one card's port: one question, then events until the end. */
export function serve(port: Browser.runtime.Port): void {
  const stop = new AbortController();
  port.onDisconnect.addListener(() => stop.abort());
  port.onMessage.addListener((question: DiagnoseQuestion) => {
    void answer(question, stop.signal, (event) => {
      if (!stop.signal.aborted) port.postMessage(event);
    });
  });
}

async function answer(
  question: DiagnoseQuestion,
  signal: AbortSignal,
  tell: (event: DiagnoseEvent) => void,
): Promise<void> {
  if (!(await maySend())) return tell({ event: 'problem', problem: { reason: 'permission' } });
  if (question.always) await consent.setValue('always');
  const texts = await textsNow();
  const local = judge(question.source, texts.say);
  const { restore } = redactBounce(inputOf(question.source));
  const outcome = await diagnose(
    { text: question.outgoing },
    {
      endpoint: await endpoint.getValue(),
      signal,
      language: texts.language,
      onVerdict: ({ verdict, bounce }) =>
        tell({
          event: 'verdict',
          kind: local.bounce.kind,
          verdict: decided(local, restored(verdict, restore)),
          bounce: mapBack(local, restored(bounce, restore)),
        }),
      onCheck: (check) => tell({ event: 'check', check: restored(check, restore) }),
    },
  );
  if (!outcome.ok) return tell({ event: 'problem', problem: outcome.failure });
  const diagnosis = home(local, restored(outcome.diagnosis, restore));
  const { cause, title, confidence } = diagnosis.verdict;
  await remember({ at: diagnosis.at, place: question.place, cause, title, confidence });
  tell({ event: 'done', diagnosis });
}

/** The same data with `restore` applied to every text in it: addresses are whole again. */
function restored<T>(value: T, restore: (text: string) => string): T {
  return walk(value, restore) as T;
}

function walk(value: unknown, restore: (text: string) => string): unknown {
  if (typeof value === 'string') return restore(value);
  if (Array.isArray(value)) return value.map((one) => walk(one, restore));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, walk(one, restore)]));
}

/** The endpoint saw less than this browser: where that cost it the cause, the local one stands. */
function decided({ verdict: mine }: Judgement, theirs: Verdict): Verdict {
  return knowsLess(mine, theirs) ? mine : theirs;
}

const vague = new Set([
  'not-a-bounce',
  'unclassified',
  'see-remote-text',
  'policy-unspecified',
  'delay-notice',
]);

function knowsLess(mine: Verdict, theirs: Verdict): boolean {
  return vague.has(theirs.cause) && !vague.has(mine.cause);
}

/** What only this browser knows of the bounce stays on the card. */
function mapBack({ view }: Judgement, theirs: BounceView): BounceView {
  return {
    ...theirs,
    recipients: view.recipients,
    perRecipient: view.perRecipient,
    diagnostic: view.diagnostic,
    ip: theirs.ip ?? view.ip,
    domain: theirs.domain ?? view.domain,
    remoteMta: theirs.remoteMta ?? view.remoteMta,
    reportingMta: theirs.reportingMta ?? view.reportingMta,
  };
}

function home(local: Judgement, diagnosis: Diagnosis): Diagnosis {
  const less = knowsLess(local.verdict, diagnosis.verdict);
  return {
    ...diagnosis,
    kind: less ? local.bounce.kind : diagnosis.kind,
    verdict: less
      ? local.verdict
      : { ...diagnosis.verdict, quote: local.verdict.quote ?? diagnosis.verdict.quote },
    steps: less ? local.steps : diagnosis.steps,
    bounce: mapBack(local, diagnosis.bounce),
  };
}
