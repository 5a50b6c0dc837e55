/** A diagnosis as a page, for browsers without script. */
import { html } from 'hono/html';
import type { Check, Diagnosis, Step } from '../../shared/diagnosis/schema.ts';
import type { Say } from '../../shared/texts/say.ts';
import { layout, type Html } from './layout.ts';

export function resultPage(diagnosis: Diagnosis, say: Say): string {
  const { verdict, steps, checks, dns, at } = diagnosis;
  return layout(
    `${verdict.title} – Whybounced`,
    html`<h1>${verdict.title}</h1>
      <p class="lead">${verdict.explanation}</p>
      ${
        verdict.quote === null
          ? ''
          : html`<p>These words of the message decided it:</p>
              <blockquote dir="auto">${verdict.quote}</blockquote>`
      }
      ${
        steps.length === 0
          ? ''
          : html`<h2>What to do</h2>
              <ol class="steps">
                ${steps.map((step) => stepItem(step, say))}
              </ol>`
      }
      <h2>What the DNS says</h2>
      <ul class="checks">
        ${checks.map((check) => checkItem(check, say))}
      </ul>
      <p class="actor">
        ${String(dns.queries)} look-ups in ${String(dns.ms)} ms, ${at}. How sure:
        ${say(`report.confidence.${verdict.confidence}`)}
      </p>
      <p><a href="/">Diagnose another message</a></p>`,
  );
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
              <summary>The answers themselves</summary>
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
