/** One page per cause, and their index, from the same data as the diagnosis. */
import { html } from 'hono/html';
import { causes, type CauseId } from '../../shared/catalogue/causes.ts';
import { ruleSets } from '../../shared/catalogue/rules/index.ts';
import { sayEnglish as say } from '../../shared/texts/say.ts';
import { layout, type Html } from './layout.ts';

const ids = Object.keys(causes) as CauseId[];
const maxExamples = 8;

/** Null where there is no such cause. */
export function causePage(id: string): string | null {
  const cause = ids.find((known) => known === id);
  if (cause === undefined) return null;
  const title = say(`cause.${cause}.title`);
  return layout(
    `${title} – Whybounced`,
    html`<p class="tag">${cause}</p>
      <h1>${title}</h1>
      <p class="lead">${say(`cause.${cause}.text`)}</p>
      <p class="who">${say(`cause.${cause}.who`)}</p>
      ${examples(cause)}
      <p>
        Have such a message? <a href="/">Paste it</a> and read what to do in your case, with proof
        from the DNS.
      </p>
      <p><a href="/causes">All causes</a></p>`,
  );
}

function examples(cause: CauseId): Html | string {
  const rows = ruleSets.flatMap((set) =>
    set.rules
      .filter((rule) => rule.cause === cause)
      .map((rule) => ({ provider: set.name, example: rule.example, link: rule.link })),
  );
  if (rows.length === 0) return '';
  return html`<h2>How servers say it</h2>
    ${rows.slice(0, maxExamples).map(
      (row) =>
        html`<p class="actor">
            ${row.provider}${
              row.link === null
                ? ''
                : html` · <a href="${row.link}" rel="noreferrer">its own page</a>`
            }
          </p>
          <blockquote>${row.example}</blockquote>`,
    )}`;
}

export function causesPage(): string {
  const families = [...new Set(ids.map((id) => causes[id].family))];
  return layout(
    'Why mail comes back – Whybounced',
    html`<h1>Why mail comes back</h1>
      <p class="lead">Every cause Whybounced tells apart.</p>
      <div class="families">
        ${families.map(
          (family) =>
            html`<section>
              <ul>
                ${ids
                  .filter((id) => causes[id].family === family)
                  .map(
                    (id) => html`<li><a href="/causes/${id}">${say(`cause.${id}.title`)}</a></li>`,
                  )}
              </ul>
            </section>`,
        )}
      </div>`,
  );
}
