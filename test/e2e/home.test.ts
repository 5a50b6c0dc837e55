/** The Worker's own page: with script a card, without it a form. */
import { pickLanguage } from '../../shared/texts/languages.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { demoZones } from '../../worker/local/demo-zone.ts';
import { startDohServer, type DohServer } from '../../worker/local/doh-server.ts';
import { sampleBounce } from '../../worker/local/sample.ts';
import { serveWorker, type Served } from '../../worker/local/serve.ts';
import { texts } from '../../shared/texts/catalogues.ts';
import { card, web } from '../../shared/texts/page-catalogues.ts';
import { builtWorker } from '../harness/bundle.ts';
import { faultsOf } from './axe.ts';
import { ensureChromium } from './chromium.ts';

let browser: Browser;
let dns: DohServer;
let worker: Served;

beforeAll(async () => {
  dns = await startDohServer({ zones: demoZones, port: 0 });
  worker = await serveWorker({ bundle: await builtWorker(), port: 0, vars: { DOH_URLS: dns.url } });
  browser = await chromium.launch({
    executablePath: await ensureChromium(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
});
afterAll(async () => {
  await browser.close();
  await worker.close();
  await dns.close();
});

const title = texts.en['cause.ip-policy-pbl.title'];

async function home(options: BrowserContextOptions = {}, path = '/'): Promise<Page> {
  const context = await browser.newContext({ locale: 'en-US', ...options });
  const page = await context.newPage();
  await page.goto(worker.url + path);
  return page;
}

const find = (page: Page): Promise<void> =>
  page.getByRole('button', { name: web.en['web.home.find'] }).click();

async function answered(page: Page): Promise<void> {
  const shown = page.locator('whybounced-card');
  await expect.poll(() => shown.getAttribute('data-state')).toBe('ready');
  expect(await shown.getAttribute('data-cause')).toBe('ip-policy-pbl');
  expect(await shown.getByRole('heading', { level: 2 }).textContent()).toBe(title);
}

const eml = (name: string, content: string) => ({
  name,
  mimeType: 'message/rfc822',
  buffer: Buffer.from(content, 'latin1'),
});

describe('the page, with script', () => {
  it.each([
    ['light', 1000],
    ['dark', 1000],
    ['light', 320],
    ['dark', 320],
  ] as const)('answers a paste with a card (%s, %i px)', async (colorScheme, width) => {
    const page = await home({ colorScheme, viewport: { width, height: 900 } });
    const said: string[] = [];
    page.on('console', (line) => said.push(line.text()));
    expect(await faultsOf(page, 'body')).toStrictEqual([]);
    await page.locator('textarea').fill(sampleBounce);
    await find(page);
    await answered(page);
    expect(await faultsOf(page, 'body')).toStrictEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
    expect(page.url()).toBe(`${worker.url}/`);
    expect(said).toStrictEqual([]);
    await page.context().close();
  });

  it('takes a saved message, chosen or dropped', async () => {
    const page = await home();
    await page.locator('input[type=file]').setInputFiles(eml('bounce.eml', sampleBounce));
    await find(page);
    await answered(page);
    expect(page.url()).toBe(`${worker.url}/`);
    await page.reload();
    const files = await page.evaluateHandle((text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], 'bounce.eml'));
      return data;
    }, sampleBounce);
    await page.dispatchEvent('form.sheet', 'drop', { dataTransfer: files });
    await answered(page);
    await page.context().close();
  });

  it('refuses Outlook’s .msg and tells the way out', async () => {
    const page = await home();
    const file = eml('message', '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1 more');
    await page.locator('input[type=file]').setInputFiles(file);
    await find(page);
    await page.getByText(web.en['web.home.msg']).waitFor();
    expect(await page.locator('whybounced-card').count()).toBe(0);
    await page.context().close();
  });

  it('says what is wrong when there is no answer', async () => {
    const page = await home();
    await page.route('**/v1/diagnose', (route) => route.abort());
    await page.locator('textarea').fill(sampleBounce);
    await find(page);
    const host = new URL(worker.url).host;
    await page.getByText(card.en['card.error.unreachable'].replace('{endpoint}', host)).waitFor();
    expect(await page.locator('whybounced-card').count()).toBe(0);
    await page.context().close();
  });

  it('shares a report in a link that names no person', async () => {
    const page = await home({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.locator('textarea').fill(sampleBounce);
    await find(page);
    await answered(page);
    await page.getByRole('button', { name: web.en['web.share'] }).click();
    await page.getByText(web.en['web.share.copied']).waitFor();
    const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
    await page.context().close();

    const other = await home({}, link.pathname + link.hash);
    const asked: string[] = [];
    other.on('request', (request) => asked.push(request.url()));
    await answered(other);
    const words = await other.locator('whybounced-card').textContent();
    const shown = await other
      .locator('whybounced-card')
      .evaluate((element) => element.shadowRoot?.textContent ?? '');
    for (const personal of ['anna@', 'bruno@', 'Photos from Sunday', 'a1b2c3@'])
      expect(words + shown).not.toContain(personal);
    expect(asked.filter((url) => url.includes('/v1/'))).toStrictEqual([]);
    await other.context().close();
  });

  it('is left alone by links that hold no report', async () => {
    for (const hash of ['#r=', '#r=AAAA', '#r=%%%', `#r=${btoa('{"kind":"failed"}')}`]) {
      const page = await home({}, `/${hash}`);
      await page.waitForTimeout(200);
      expect(await page.locator('whybounced-card').count()).toBe(0);
      await page.context().close();
    }
  });

  it('speaks the browser’s language, as far as it is given to people', async () => {
    const language = pickLanguage('ja-JP');
    const page = await home({ locale: 'ja-JP', viewport: { width: 320, height: 900 } });
    await page.locator('textarea').fill(sampleBounce);
    await page.getByRole('button', { name: web[language]['web.home.find'] }).click();
    await page.getByRole('button', { name: web[language]['web.share'] }).waitFor();
    const shown = page.locator('whybounced-card');
    expect(await shown.locator('article').getAttribute('lang')).toBe(language);
    expect(await shown.getByRole('heading', { level: 2 }).textContent()).toBe(
      texts[language]['cause.ip-policy-pbl.title'],
    );
    await page.context().close();
  });
});

describe('the page, without script', () => {
  it('answers the form with a page', async () => {
    const page = await home({ javaScriptEnabled: false });
    await page.locator('textarea').fill(sampleBounce);
    await find(page);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(title);
    await page.context().close();
  });

  it('checks an address and a domain', async () => {
    const page = await home({ javaScriptEnabled: false });
    await page.getByText(web.en['web.check'], { exact: true }).click();
    await page.getByLabel(web.en['web.check.ip']).fill('203.0.113.5');
    await page.getByLabel(web.en['web.check.domain']).fill('example.com');
    await page.getByRole('button', { name: web.en['web.check.ask'] }).click();
    await page.getByRole('heading', { level: 1, name: '203.0.113.5, example.com' }).waitFor();
    expect(await page.locator('.checks > li').count()).toBe(8);
    await page.goto(`${worker.url}/check?ip=nonsense`);
    await page.getByRole('alert').waitFor();
    await page.context().close();
  });
});
