/** The page to paste or drop a bounce into. */
import { html } from 'hono/html';
import { layout } from './layout.ts';

/** `error` is shown above the form; what was typed stays in the browser's own form memory. */
export function homePage(error: string | null = null): string {
  return layout(
    'Why did my mail come back? – Whybounced',
    html`<h1>Why did my mail come back?</h1>
      <p class="lead">
        Paste the message that came back. You will read why, who can fix it and how, with proof from
        the DNS.
      </p>
      ${error === null ? '' : html`<p class="error" role="alert">${error}</p>`}
      <form class="sheet" method="post" action="/" enctype="multipart/form-data">
        <label for="text">The message, or only the line with the error</label>
        <textarea
          id="text"
          name="text"
          spellcheck="false"
          autocomplete="off"
          placeholder="550-5.7.1 [203.0.113.5] The IP you're using to send mail is not authorized to send email directly to our servers…"
        ></textarea>
        <div class="row">
          <div>
            <label for="raw">or the saved message (.eml)</label>
            <input id="raw" name="raw" type="file" accept=".eml,message/rfc822,text/plain" />
          </div>
        </div>
        <div class="row">
          <button type="submit">Find the cause</button>
          <span class="actor">Takes a second or two.</span>
        </div>
      </form>
      <h2>What a good paste looks like</h2>
      <p>
        Everything from “Delivery has failed” or “Undelivered Mail” down, with the technical lines
        at the end. The numbers and addresses in there are what tells one cause from another.
      </p>`,
  );
}
