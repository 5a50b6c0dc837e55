/** The same source in a real Firefox: a card in a mail page, and nothing sent before consent. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gmailPage, gmailUrl } from '../fixtures/webmail/gmail.ts';
import { directMail, ordinary, unknownUser, type Mail } from '../fixtures/webmail/mail.ts';
import { outlookPage, outlookUrl } from '../fixtures/webmail/outlook.ts';
import { chromeBuild } from './browser.ts';
import { ensureFirefox } from './firefox.ts';

const build = chromeBuild.replace('chrome-mv3', 'firefox-mv3');

let browser: Browser;
let profile: string;

beforeAll(async () => {
  profile = await mkdtemp(path.join(tmpdir(), 'whybounced-firefox-'));
  browser = await launch({
    browser: 'firefox',
    executablePath: await ensureFirefox(),
    headless: true,
    userDataDir: profile,
  });
  await browser.installExtension(build);
});
afterAll(async () => {
  await browser.close();
  await rm(profile, { recursive: true, force: true });
});

async function open(url: string, html: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (request.url().split('#')[0] === url.split('#')[0])
      void request.respond({ status: 200, contentType: 'text/html', body: html });
    else void request.abort();
  });
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  return page;
}

const cause = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.querySelector<HTMLElement>('whybounced-card')?.dataset['cause']);

describe('in Firefox', () => {
  it.each<[string, string, Mail, (mails: Mail[]) => string, string | undefined]>([
    ['Gmail', gmailUrl, directMail, gmailPage, 'ip-policy-pbl'],
    ['Outlook', outlookUrl, unknownUser, outlookPage, 'recipient-unknown'],
  ])('a card stands in %s', async (_name, url, mail, shown, expected) => {
    const page = await open(url, shown([mail]));
    await page.waitForFunction(() =>
      document.querySelector('whybounced-card')?.shadowRoot?.querySelector('article'),
    );
    expect(await cause(page)).toBe(expected);
    const styled = await page.evaluate(() => {
      const card = document.querySelector('whybounced-card')?.shadowRoot?.querySelector('.card');
      return card === null || card === undefined ? '' : getComputedStyle(card).borderTopLeftRadius;
    });
    expect(styled).toBe('14px');
    await page.close();
  });

  it('none stands on ordinary mail', async () => {
    const page = await open(gmailUrl, gmailPage([ordinary]));
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await cause(page)).toBeUndefined();
    await page.close();
  });

  it('nothing is sent before Firefox itself was asked; the local verdict stays', async () => {
    const page = await open(gmailUrl, gmailPage([directMail]));
    await page.waitForFunction(() =>
      document.querySelector('whybounced-card')?.shadowRoot?.querySelector('button.main'),
    );
    await page.evaluate(() =>
      document
        .querySelector('whybounced-card')
        ?.shadowRoot?.querySelector<HTMLElement>('button.main')
        ?.click(),
    );
    await page.waitForFunction(
      () => document.querySelector<HTMLElement>('whybounced-card')?.dataset['state'] === 'error',
    );
    const words = await page.evaluate(
      () =>
        document.querySelector('whybounced-card')?.shadowRoot?.querySelector('[role=alert]')
          ?.textContent,
    );
    expect(words).toContain('Allow it in the settings');
    expect(await cause(page)).toBe('ip-policy-pbl');
    await page.close();
  });
});
