/** The same source in a real Firefox: a card in a mail page, and nothing sent before consent. */
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gmailPage, gmailUrl } from '../fixtures/webmail/gmail.ts';
import { directMail, ordinary, unknownUser, type Mail } from '../fixtures/webmail/mail.ts';
import { outlookPage, outlookUrl } from '../fixtures/webmail/outlook.ts';
import { chromeBuild } from './browser.ts';
import { diagnosisOf, streamOf } from './endpoint.ts';
import { ensureFirefox } from './firefox.ts';

const build = chromeBuild.replace('chrome-mv3', 'firefox-mv3');
const id = 'extension@whybounced.example';

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

async function open(url: string, html: string, within = browser): Promise<Page> {
  const page = await within.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (request.url().split('#')[0] === url.split('#')[0])
      void request.respond({ status: 200, contentType: 'text/html', body: html });
    else void request.abort();
  });
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  return page;
}

/** Waits for the card's first button, and presses it: send once. */
async function sendOnce(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    document.querySelector('whybounced-card')?.shadowRoot?.querySelector('button.main'),
  );
  await page.evaluate(() =>
    document
      .querySelector('whybounced-card')
      ?.shadowRoot?.querySelector<HTMLElement>('button.main')
      ?.click(),
  );
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
    await sendOnce(page);
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

describe('in a Firefox that has been told that mail may be sent', () => {
  it(
    'the proof comes from the endpoint, by way of the background',
    { timeout: 60_000 },
    async () => {
      const sent: string[] = [];
      const endpoint = createServer((request, response) => {
        let body = '';
        request.on('data', (chunk: Buffer) => (body += chunk.toString()));
        request.on('end', () => {
          response.setHeader('access-control-allow-origin', '*');
          response.setHeader('access-control-allow-headers', '*');
          response.setHeader('content-type', 'text/event-stream');
          if (request.method !== 'POST') return response.end();
          sent.push(body);
          const { text } = JSON.parse(body) as { text: string };
          return response.end(streamOf(diagnosisOf(text)));
        });
      });
      await new Promise<void>((resolve) => endpoint.listen(0, '127.0.0.1', resolve));
      const folder = await mkdtemp(path.join(tmpdir(), 'whybounced-allowed-'));
      const own = path.join(folder, 'profile');
      const extension = path.join(folder, 'extension');
      await cp(build, extension, { recursive: true });
      const script = path.join(extension, 'background.js');
      const { port } = endpoint.address() as AddressInfo;
      await writeFile(
        script,
        (await readFile(script, 'utf8')).replaceAll('127.0.0.1:8787', `127.0.0.1:${port}`),
      );
      // What Firefox keeps once the person has said yes to its own question.
      await mkdir(own);
      await writeFile(
        path.join(own, 'extension-preferences.json'),
        JSON.stringify({
          [id]: { permissions: [], origins: [], data_collection: ['personalCommunications'] },
        }),
      );
      const allowed = await launch({
        browser: 'firefox',
        executablePath: await ensureFirefox(),
        headless: true,
        userDataDir: own,
      });
      try {
        await allowed.installExtension(extension);
        const page = await open(gmailUrl, gmailPage([directMail]), allowed);
        await sendOnce(page);
        await page.waitForFunction(
          () =>
            document.querySelector<HTMLElement>('whybounced-card')?.dataset['state'] === 'ready',
        );
        expect(sent).toHaveLength(1);
        expect(sent[0]).toContain('203.0.113.5');
      } finally {
        await allowed.close();
        endpoint.close();
        await rm(folder, { recursive: true, force: true });
      }
    },
  );
});
