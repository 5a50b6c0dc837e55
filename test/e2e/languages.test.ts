/** The card and the pages in the browser's language, or in the one that was chosen. */
import { afterEach, describe, expect, it } from 'vitest';
import { gmailPage, gmailUrl } from '../fixtures/webmail/gmail.ts';
import { directMail } from '../fixtures/webmail/mail.ts';
import { texts } from '../../shared/texts/catalogues.ts';
import { languages, type Language } from '../../shared/texts/languages.ts';
import { card, pages, web } from '../../shared/texts/page-catalogues.ts';
import { openLab, type Lab } from './browser.ts';
import { faultsOf } from './axe.ts';
import { diagnosisOf, streamOf } from './endpoint.ts';

let lab: Lab;
afterEach(() => lab.close());

/** Any but the first, as far as there is one. */
const another: Language = languages.at(-1) ?? 'en';

const title = (language: Language): string => texts[language]['cause.ip-policy-pbl.title'];

async function open(browserLanguage: string): Promise<void> {
  lab = await openLab(undefined, { language: browserLanguage });
  lab.endpoint = (body) => ({
    body: streamOf(diagnosisOf((JSON.parse(body) as { text: string }).text)),
    contentType: 'text/event-stream',
  });
}

const bounceIn = (width: number) =>
  lab.open({ url: gmailUrl, html: gmailPage([directMail]) }).then(async (page) => {
    await page.setViewportSize({ width, height: 900 });
    await page.locator('whybounced-card').waitFor();
    return page;
  });

describe.each([
  ['en-GB', 'en'],
  ['de', 'de'],
  ['ja', 'ja'],
  ['pt-BR', 'pt'],
] as const)('in a browser that speaks %s', (browserLanguage, spoken) => {
  /** English where the language is not given to people yet. */
  const language: Language = languages.includes(spoken) ? spoken : 'en';

  it('the card does, from the first word to the request for more', async () => {
    await open(browserLanguage);
    const asked: (string | undefined)[] = [];
    lab.context.on('request', (request) => {
      if (request.method() === 'POST') asked.push(request.headers()['accept-language']);
    });
    const page = await bounceIn(720);
    const shown = page.locator('whybounced-card');
    expect(await shown.getByRole('heading', { level: 2 }).textContent()).toBe(title(language));
    expect(await shown.locator('article').getAttribute('lang')).toBe(language);
    await shown.getByRole('button', { name: card[language]['card.consent.once'] }).click();
    await shown.getByRole('button', { name: card[language]['card.again'] }).waitFor();
    expect(asked).toStrictEqual([language]);
    expect(await faultsOf(page, 'whybounced-card')).toStrictEqual([]);
  });

  it('the pages do, too', async () => {
    await open(browserLanguage);
    const page = await lab.context.newPage();
    await page.goto(`${lab.origin}options.html`);
    await page.getByRole('heading', { name: pages[language]['options.history'] }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(await faultsOf(page, 'main')).toStrictEqual([]);
  });
});

describe('another language than the browser’s', () => {
  it('can be chosen in the settings, and holds at once for pages and cards', async () => {
    await open('en-GB');
    const page = await lab.context.newPage();
    await page.goto(`${lab.origin}options.html`);
    const choice = page.getByLabel(web.en['web.language']);
    expect(await choice.locator('option').allTextContents()).toHaveLength(languages.length + 1);
    await choice.selectOption(another);
    await page
      .getByRole('heading', { name: pages[another]['options.privacy'], exact: true })
      .waitFor();
    const mail = await bounceIn(720);
    expect(
      await mail.locator('whybounced-card').getByRole('heading', { level: 2 }).textContent(),
    ).toBe(title(another));
    await page.getByLabel(web[another]['web.language']).selectOption('auto');
    await page.getByRole('heading', { name: pages.en['options.privacy'], exact: true }).waitFor();
  });
});

describe('the longest words', () => {
  it('stay within a narrow card', async () => {
    await open('en');
    for (const language of languages) {
      await lab.worker.evaluate(
        (wanted) => chrome.storage.local.set({ language: wanted }),
        language,
      );
      const page = await bounceIn(320);
      const shown = page.locator('whybounced-card');
      await expect
        .poll(() => shown.getByRole('heading', { level: 2 }).textContent())
        .toBe(title(language));
      const over = await shown.evaluate((element) =>
        [...(element.shadowRoot?.querySelectorAll('button, h2, h3, p, li, summary, label') ?? [])]
          .filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 1)
          .map((one) => `${one.tagName} ${one.textContent}`),
      );
      expect(over).toStrictEqual([]);
      await page.close();
    }
  });
});
