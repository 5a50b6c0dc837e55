/** One page per cause, and their index, from the same data as the diagnosis. */
import { html } from 'hono/html';
import { causes, type CauseId } from '../../shared/catalogue/causes.ts';
import type { Words } from '../words.ts';
import type { Example } from './examples.ts';
import { layout, type Html } from './layout.ts';

const ids = Object.keys(causes) as CauseId[];

/** Null where there is no such cause. */
export function causeOf(id: string): CauseId | null {
  return ids.find((known) => known === id) ?? null;
}

export function causePage(cause: CauseId, rows: readonly Example[], words: Words): string {
  const { say } = words;
  const title = say(`cause.${cause}.title`);
  return layout(
    `${title} – Whybounced`,
    html`<p class="tag">${cause}</p>
      <h1>${title}</h1>
      <p class="lead">${say(`cause.${cause}.text`)}</p>
      <p class="who">${say(`cause.${cause}.who`)}</p>
      ${examples(rows, words)}
      <p><a href="/">${say('web.cause.paste')}</a></p>
      <p><a href="/causes">${say('web.causes.all')}</a></p>`,
    words,
  );
}

function examples(rows: readonly Example[], { say }: Words): Html | string {
  if (rows.length === 0) return '';
  return html`<h2>${say('web.cause.examples')}</h2>
    ${rows.map(
      (row) =>
        html`<p class="actor">
            ${row.provider}${
              row.link === null
                ? ''
                : html` · <a href="${row.link}" rel="noreferrer">${say('web.cause.page')}</a>`
            }
          </p>
          <blockquote lang="en">${row.example}</blockquote>`,
    )}`;
}

export function causesPage(words: Words): string {
  const { say } = words;
  const families = [...new Set(ids.map((id) => causes[id].family))];
  return layout(
    `${say('web.causes.title')} – Whybounced`,
    html`<h1>${say('web.causes.title')}</h1>
      <p class="lead">${say('web.causes.lead')}</p>
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
    words,
  );
}
