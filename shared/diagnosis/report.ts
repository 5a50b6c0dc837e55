/**
 * A diagnosis as text for a terminal: all that the JSON has and a person needs, at 80 columns. Words
 * of the mail and of the DNS are stripped of control characters first, so that no bounce can drive
 * the terminal of whoever reads about it.
 */
import { joinSentences, plain, plainLines } from './plain.ts';
import { checkBody, checkHead } from './report-checks.ts';
import { pageOf, type Page, type ReportOptions } from './report-page.ts';
import type { BounceView, Check, CheckAnswer, Diagnosis, DnsUse, Step } from './schema.ts';
import { pad, widthOf, wrap } from './wrap.ts';

/** The whole diagnosis; ends with a line feed. Never throws. */
export function textReport(diagnosis: Diagnosis, options: ReportOptions): string {
  const page = pageOf(options, false);
  const { verdict, steps, checks } = diagnosis;
  return joined([
    summary(diagnosis, page),
    verdict.cause === 'not-a-bounce' ? [] : mail(diagnosis, page),
    stepList(steps, page),
    ...checkSections(checks, page),
    [
      ...dnsLine(diagnosis.dns, isAnswered(checks), page),
      ...wrap(
        page.say('report.made', { at: plain(diagnosis.at), version: plain(diagnosis.version) }),
        { columns: page.columns },
      ),
    ],
  ]);
}

/** One check by itself. */
export function checkReport(check: Check, options: ReportOptions): string {
  const page = pageOf(options, true);
  return joined([[...checkHead(check, page), ...checkBody(check, page)]]);
}

/** Checks with no bounce. */
export function checkAnswerReport(answer: CheckAnswer, options: ReportOptions): string {
  const page = pageOf(options, true);
  return joined([
    ...checkSections(answer.checks, page),
    answer.steps.length === 0 ? [] : stepList(answer.steps, page),
    dnsLine(answer.dns, isAnswered(answer.checks), page),
  ]);
}

function summary({ kind, verdict }: Diagnosis, page: Page): string[] {
  const { say, columns, paint } = page;
  const lines = [
    ...wrap(plain(verdict.title, MAX_TEXT), { columns }).map((line) => paint('strong', line)),
    '',
    ...wrap(plain(verdict.explanation, MAX_TEXT), { columns }),
  ];
  if (verdict.cause === 'not-a-bounce') return lines;
  const state = [
    say(`report.confidence.${verdict.confidence}`),
    kind === 'failed' || kind === 'delayed' ? say(`report.kind.${kind}`) : '',
    say(verdict.permanent ? 'report.again.yes' : 'report.again.no'),
  ];
  lines.push('', ...wrap(joinSentences(state), { columns }));
  const rows: [string, string][] = [];
  if (verdict.actors.length > 0) {
    rows.push([say('report.who'), verdict.actors.map((actor) => say(`actor.${actor}`)).join('; ')]);
  }
  if (verdict.quote !== null) rows.push([say('report.words'), `“${verdict.quote}”`]);
  rows.push([say('report.cause'), `${verdict.cause} (${verdict.signature ?? verdict.family})`]);
  return [...lines, '', ...table(rows, page)];
}

/** Longest text of one paragraph; explanations have some hundred characters. */
const MAX_TEXT = 4_000;

function mail({ bounce }: Diagnosis, page: Page): string[] {
  const { say } = page;
  const { network, recipients } = bounce;
  const rows: [string, string | null][] = [
    [say('report.recipient'), recipientText(recipients, page)],
    [say('report.code'), [bounce.smtp, bounce.enhanced].filter((code) => code !== null).join(' ')],
    [say('report.refusedBy'), bounce.remoteMta],
    [say('report.reportedBy'), bounce.reportingMta],
    [say('report.ip'), bounce.ip],
    [say('report.ptr'), bounce.ptr],
    [say('report.helo'), bounce.helo],
    [say('report.domain'), bounce.domain],
    [say('report.selectors'), bounce.selectors.join(', ')],
  ];
  if (network !== null) {
    const parts = [
      network.name,
      network.asn === null ? null : `AS${network.asn}`,
      network.country,
      say(`report.network.${network.kind}`),
    ];
    rows.push([say('report.network'), parts.filter((part) => part !== null).join(', ')]);
  }
  for (const { recipient, action, smtp, enhanced } of othersOf(bounce)) {
    const parts = [action, smtp, enhanced].filter((part) => part !== null).join(' ');
    rows.push([say('report.also'), parts === '' ? recipient : `${recipient}: ${parts}`]);
  }
  const known = rows.flatMap(([name, value]): [string, string][] =>
    value === null || value === '' ? [] : [[name, value]],
  );
  return known.length === 0 ? [] : [heading(say('report.bounce'), page), ...table(known, page)];
}

/** With several recipients each may have met another fate; one alone has been said already. */
function othersOf({ perRecipient }: BounceView): BounceView['perRecipient'] {
  return perRecipient.length > 1 ? perRecipient.slice(0, MAX_RECIPIENTS) : [];
}

const MAX_RECIPIENTS = 5;

function recipientText(recipients: readonly string[], { say }: Page): string {
  const shown = recipients.slice(0, MAX_RECIPIENTS).join(', ');
  const more = recipients.length - MAX_RECIPIENTS;
  return more > 0 ? `${shown}; ${say('report.others', { number: more })}` : shown;
}

function stepList(steps: readonly Step[], page: Page): string[] {
  const { say, columns } = page;
  const head = heading(say('report.todo'), page);
  if (steps.length === 0) return [head, ...wrap(say('report.noSteps'), { columns })];
  return [head, ...steps.flatMap((step, index) => [...stepLines(step, index + 1, page), ''])].slice(
    0,
    -1,
  );
}

function stepLines(step: Step, number: number, page: Page): string[] {
  const { say, columns, paint } = page;
  const mark = `${number}. `;
  const rest = ' '.repeat(mark.length);
  const lines = wrap(plain(step.title, MAX_TEXT), { columns, first: mark, rest }).map((line) =>
    paint('strong', line),
  );
  lines.push(
    ...wrap(`(${say(`actor.${step.actor}`)})`, { columns, first: rest }).map((line) =>
      paint('dim', line),
    ),
    ...wrap(plain(step.detail, MAX_TEXT), { columns, first: rest }),
  );
  for (const { label, url } of step.links) {
    lines.push(
      ...wrap(`${plain(label)}:`, { columns, first: rest }),
      `${rest}${plain(url, 2_000)}`,
    );
  }
  if (step.copy !== null) {
    lines.push(...copyLines(step.copy, page));
  }
  return lines;
}

/** Flush left between two rules, so that it can be marked and copied as it stands. */
function copyLines(copy: NonNullable<Step['copy']>, { say, columns, paint }: Page): string[] {
  const title = `-- ${plain(say('report.copyBegin', { label: copy.label }))} `;
  const rule = '-'.repeat(Math.max(2, columns - widthOf(title)));
  const body = plainLines(copy.text)
    .split('\n')
    .flatMap((line) => wrap(line, { columns, first: /^ */.exec(line)?.[0] ?? '' }));
  return [
    ...wrap(title + rule, { columns }).map((line) => paint('dim', line)),
    ...body,
    paint('dim', '-'.repeat(columns)),
  ];
}

function checkSections(checks: readonly Check[], page: Page): string[][] {
  const { say, columns } = page;
  const asked = checks.filter(({ status }) => status !== 'skipped');
  const skipped = checks.filter(({ status }) => status === 'skipped');
  const evidence: string[] = [];
  for (const check of asked) {
    evidence.push(...checkHead(check, page), ...checkBody(check, page), '');
  }
  const reasons = new Map<string, string[]>();
  for (const { id, summary: reason } of skipped) {
    const name = say(`report.check.${id}`);
    const names = reasons.get(reason);
    if (names === undefined) reasons.set(reason, [name]);
    else names.push(name);
  }
  return [
    evidence.length === 0 ? [] : [heading(say('report.evidence'), page), ...evidence.slice(0, -1)],
    skipped.length === 0
      ? []
      : [
          heading(say('report.unchecked'), page),
          ...[...reasons].flatMap(([reason, names]) =>
            wrap(`${names.join(', ')}: ${plain(reason, MAX_TEXT)}`, {
              columns,
              first: '',
              rest: '  ',
            }),
          ),
        ],
  ];
}

const isAnswered = (checks: readonly Check[]): boolean =>
  checks.some(({ evidence }) => evidence.length > 0);

/** @param answered some check has an answer, be it one that was kept. */
function dnsLine(
  { queries, ms, skipped }: DnsUse,
  answered: boolean,
  { say, columns }: Page,
): string[] {
  const lines = wrap(
    queries === 0 && !answered ? say('report.dnsNone') : say('report.dns', { queries, ms }),
    { columns },
  );
  if (skipped.length > 0) {
    const left = plain(skipped.join(', '), MAX_TEXT);
    lines.push(...wrap(say('report.left', { left }), { columns }));
  }
  return lines;
}

function table(rows: readonly [string, string][], { columns }: Page): string[] {
  const width = Math.max(...rows.map(([name]) => widthOf(name))) + 2;
  return rows.flatMap(([name, value]) =>
    wrap(plain(value, MAX_TEXT), {
      columns,
      first: pad(name, width),
      rest: ' '.repeat(width),
    }),
  );
}

function heading(text: string, { paint }: Page): string {
  return paint('heading', text);
}

function joined(sections: readonly (readonly string[])[]): string {
  return `${sections
    .filter((section) => section.length > 0)
    .map((section) => section.join('\n'))
    .join('\n\n')}\n`;
}
