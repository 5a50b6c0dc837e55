/** The page to paste or drop a bounce into. */
import { html } from 'hono/html';
import type { Words } from '../words.ts';
import { layout } from './layout.ts';

/** `error` is shown above the form; what was typed stays in the browser's own form memory. */
export function homePage(words: Words, error: string | null = null): string {
  const { say } = words;
  return layout(
    `${say('web.home.title')} – Whybounced`,
    html`<h1>${say('web.home.title')}</h1>
      <p class="lead">${say('web.home.lead')}</p>
      ${error === null ? '' : html`<p class="error" role="alert" lang="en">${error}</p>`}
      <form class="sheet" method="post" action="/" enctype="multipart/form-data">
        <label for="text">${say('web.home.text')}</label>
        <textarea
          id="text"
          name="text"
          spellcheck="false"
          autocomplete="off"
          placeholder="550-5.7.1 [203.0.113.5] The IP you're using to send mail is not authorized to send email directly to our servers…"
        ></textarea>
        <div class="row">
          <div>
            <label for="raw">${say('web.home.file')}</label>
            <input id="raw" name="raw" type="file" accept=".eml,.msg,message/rfc822,text/plain" />
          </div>
        </div>
        <div class="row">
          <button type="submit">${say('web.home.find')}</button>
          <span class="actor">${say('web.home.soon')}</span>
        </div>
      </form>
      <details>
        <summary>${say('web.check')}</summary>
        <form class="sheet" method="get" action="/check">
          <label>${say('web.check.ip')} <input type="text" name="ip" autocomplete="off" /></label>
          <label>
            ${say('web.check.domain')} <input type="text" name="domain" autocomplete="off" />
          </label>
          <div class="row"><button type="submit">${say('web.check.ask')}</button></div>
        </form>
      </details>
      <h2>${say('web.home.good')}</h2>
      <p>${say('web.home.good.text')}</p>`,
    words,
    '/page.js',
  );
}
