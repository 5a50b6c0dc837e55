/** How programs ask, in English as the names they use. The forms call the API itself: no script, no third host. */
import { html } from 'hono/html';
import { english } from '../words.ts';
import { layout, type Html } from './layout.ts';

interface Try {
  path: string;
  does: string;
  fields: readonly (readonly [name: string, example: string])[];
}

const tries: readonly Try[] = [
  {
    path: '/v1/check',
    does: 'Every check on an address and a domain',
    fields: [
      ['ip', '203.0.113.5'],
      ['domain', 'example.com'],
      ['helo', 'mail.example.com'],
    ],
  },
  { path: '/v1/dnsbl', does: 'Blocklists', fields: [['ip', '203.0.113.5']] },
  { path: '/v1/ptr', does: 'Reverse DNS, forward confirmed', fields: [['ip', '203.0.113.5']] },
  {
    path: '/v1/spf',
    does: 'SPF for one address, with its trace',
    fields: [
      ['ip', '203.0.113.5'],
      ['sender', 'anna@example.com'],
    ],
  },
  { path: '/v1/dmarc', does: 'DMARC by the tree walk', fields: [['domain', 'example.com']] },
  {
    path: '/v1/dkim',
    does: 'DKIM keys',
    fields: [
      ['domain', 'example.com'],
      ['selector', 'mail'],
    ],
  },
  { path: '/v1/mx', does: 'Whether a domain takes mail', fields: [['domain', 'example.com']] },
];

export function docsPage(): string {
  return layout(
    'For programs – Whybounced',
    html`<h1>For programs</h1>
      <p class="lead">One request, one diagnosis. No key, no account, nothing stored.</p>
      <pre>
curl --data-binary @bounce.eml https://…/v1/diagnose
curl --data-binary @bounce.eml -H 'accept: text/plain' https://…/v1/diagnose</pre>
      <p>
        The body is a raw message, its HTML, its text, or one SMTP reply. As JSON:
        <code>{"text": "…", "ip": "…", "domain": "…", "dns": false}</code>. Answers are JSON; with
        <code>Accept: text/plain</code> a readable report, with
        <code>Accept: text/event-stream</code> each check as it ends. Errors are RFC 9457 problem
        documents. Everything is described in <a href="/openapi.json">openapi.json</a>.
      </p>
      <h2>Try the single checks</h2>
      ${tries.map(form)}`,
    english,
  );
}

function form({ path, does, fields }: Try): Html {
  return html`<form class="sheet" method="get" action="${path}">
    <h3><code>GET ${path}</code></h3>
    <p class="actor">${does}</p>
    ${fields.map(
      ([name, example]) =>
        html`<label>${name} <input type="text" name="${name}" value="${example}" /></label>`,
    )}
    <div class="row"><button type="submit">Ask</button></div>
  </form>`;
}
