/** The frame of every page. Pages work without script and load nothing from elsewhere. */
import { html } from 'hono/html';
import type { Words } from '../words.ts';

export type Html = ReturnType<typeof html>;

/** The whole page as text; everything put into it is escaped by `html`. */
export function layout(
  title: string,
  main: Html,
  { language, say }: Words,
  script: string | null = null,
): string {
  const page = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/style.css" />
        ${script === null ? '' : html`<script type="module" src="${script}"></script>`}
      </head>
      <body>
        <header class="top">
          <a class="brand" href="/">Whybounced</a>
          <nav aria-label="${say('web.brand.pages')}">
            <a href="/causes">${say('web.nav.causes')}</a>
            <a href="/docs">${say('web.nav.docs')}</a>
          </nav>
        </header>
        <main>${main}</main>
        <footer>
          <p>${say('web.private')}</p>
        </footer>
      </body>
    </html>`;
  if (page instanceof Promise) throw new TypeError('a page waits for nothing');
  return page.toString();
}
