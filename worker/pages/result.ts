/** A diagnosis, or checks alone, as a page: for browsers without script. */
import { html } from 'hono/html';
import type { Check, CheckAnswer, Diagnosis, Step } from '../../shared/diagnosis/schema.ts';
import type { Words } from '../words.ts';
import { layout, type Html } from './layout.ts';

type Say = Words['say'];

export function resultPage(diagnosis: Diagnosis, words: Words): string {
  const { say } = words;
  const { verdict, steps, checks, dns, at } = diagnosis;
  return layout(
    `${verdict.title} – Whybounced`,
    html`<h1>${verdict.title}</h1>
      <p class="lead">${verdict.explanation}</p>
      ${
        verdict.quote === null
          ? ''
          : html`<p>${say('web.result.quote')}</p>
              <blockquote dir="auto">${verdict.quote}</blockquote>`
      }
      ${stepList(steps, say)}
      <h2>${say('web.result.checks')}</h2>
      ${checkList(checks, say)}
      <p class="actor">
        ${say('web.result.use', {
          queries: dns.queries,
          ms: dns.ms,
          at,
          sure: say(`report.confidence.${verdict.confidence}`),
        })}
      </p>
      <p><a href="/">${say('web.result.another')}</a></p>`,
    words,
  );
}

/** The checks on an address or a domain, with no bounce. */
export function checkPage({ checks, steps }: CheckAnswer, subject: string, words: Words): string {
  const { say } = words;
  const title = say('web.check.title', { subject });
  return layout(
    `${title} – Whybounced`,
    html`<h1>${title}</h1>
      ${checkList(checks, say)} ${stepList(steps, say)}
      <p><a href="/">${say('web.result.another')}</a></p>`,
    words,
  );
}

function stepList(steps: readonly Step[], say: Say): Html | string {
  if (steps.length === 0) return '';
  return html`<h2>${say('web.result.steps')}</h2>
    <ol class="steps">
      ${steps.map((step) => stepItem(step, say))}
    </ol>`;
}

function checkList(checks: readonly Check[], say: Say): Html {
  return html`<ul class="checks">
    ${checks.map((check) => checkItem(check, say))}
  </ul>`;
}

function stepItem(step: Step, say: Say): Html {
  return html`<li>
    <h3>${step.title}</h3>
    <div class="actor">${say(`actor.${step.actor}`)}</div>
    <div>${step.detail}</div>
    ${step.links.map(
      (link) => html`<div><a href="${link.url}" rel="noreferrer">${link.label}</a></div>`,
    )}
    ${
      step.copy === null
        ? ''
        : html`<details>
            <summary>${step.copy.label}</summary>
            <pre>${step.copy.text}</pre>
          </details>`
    }
  </li>`;
}

function checkItem(check: Check, say: Say): Html {
  return html`<li>
    <div class="status ${check.status}">
      ${say(`report.check.${check.id}`)}<br />${say(`report.status.${check.status}`)}
    </div>
    <div>
      ${check.summary}
      ${
        check.evidence.length === 0
          ? ''
          : html`<details>
              <summary>${say('web.result.answers')}</summary>
              <pre>
${check.evidence
                  .map(
                    (row) =>
                      `${row.name} ${row.type} → ${row.answer.length === 0 ? row.status : row.answer.join(', ')}`,
                  )
                  .join('\n')}</pre>
            </details>`
      }
    </div>
  </li>`;
}
