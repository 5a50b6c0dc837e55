/** A real Chromium with the built extension, and mail pages served at their true addresses. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type BrowserContext, type Page, type Worker } from 'playwright-core';
import { ensureChromium } from './chromium.ts';

const root = path.resolve(import.meta.dirname, '../..');
export const chromeBuild = path.join(root, 'extension/.output/chrome-mv3');

const mailHosts =
  /^https:\/\/(?:mail\.google\.com|outlook\.(?:live\.com|office\.com|office365\.com|cloud\.microsoft))\//;

interface Served {
  /** Address the page is opened at; whatever follows `#` is only the app's business. */
  url: string;
  html: string;
  headers?: Readonly<Record<string, string>>;
}

interface Reply {
  status?: number;
  headers?: Record<string, string>;
  contentType?: string;
  body: string;
}

/** Where the built extension asks, as long as nobody set another endpoint. */
const endpointUrl = 'http://127.0.0.1:8787';

export interface Lab {
  context: BrowserContext;
  worker: Worker;
  /** `chrome-extension://<id>/` */
  origin: string;
  /** What the endpoint was asked, as JSON bodies; and how it answers. Unreachable until this is set. */
  sent: string[];
  endpoint: ((body: string) => Reply | Promise<Reply>) | null;
  /** Everything that was asked for outside the mail pages, in order. */
  asked: string[];
  open(served: Served, page?: Page): Promise<Page>;
  close(): Promise<void>;
}

export async function openLab(
  extension = chromeBuild,
  mode: { headless?: boolean; language?: string } = {},
): Promise<Lab> {
  const profile = await mkdtemp(path.join(tmpdir(), 'whybounced-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await ensureChromium(),
    headless: mode.headless ?? true,
    locale: mode.language ?? 'en-US',
    // Chromium's own language: on Linux it goes by the environment.
    env: { ...process.env, LANGUAGE: mode.language ?? 'en' },
    args: [
      '--no-sandbox',
      `--lang=${mode.language ?? 'en'}`,
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
  const pages = new Map<string, Served>();
  const asked: string[] = [];
  const sent: string[] = [];
  await context.route(/^https?:/, async (route) => {
    const url = route.request().url();
    const page = pages.get(bare(url));
    if (page !== undefined)
      return route.fulfill({
        body: page.html,
        contentType: 'text/html',
        headers: { ...page.headers },
      });
    if (url === `${endpointUrl}/v1/diagnose` && lab.endpoint !== null) {
      if (route.request().method() === 'OPTIONS')
        return route.fulfill({ status: 204, headers: cors });
      const body = route.request().postData() ?? '';
      sent.push(body);
      const { headers, ...reply } = await lab.endpoint(body);
      return route.fulfill({
        contentType: 'application/json',
        ...reply,
        headers: { ...cors, ...headers },
      });
    }
    if (!mailHosts.test(url)) asked.push(`${route.request().method()} ${url}`);
    return route.abort();
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const lab: Lab = {
    context,
    worker,
    origin: new URL('/', worker.url()).href,
    sent,
    endpoint: null,
    asked,
    async open(served, given) {
      pages.set(bare(served.url), served);
      const page = given ?? (await context.newPage());
      await page.goto(served.url, { waitUntil: 'domcontentloaded' });
      return page;
    },
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
  return lab;
}

const cors = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'content-type, accept, accept-language',
  'access-control-expose-headers': 'retry-after',
};

function bare(url: string): string {
  return url.split('#')[0] ?? url;
}
