/** Takes the pictures in extension/docs: `node --experimental-strip-types test/e2e/shots.ts`. */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { gmailPage, gmailUrl } from '../fixtures/webmail/gmail.ts';
import { delay, directMail } from '../fixtures/webmail/mail.ts';
import { outlookPage, outlookUrl } from '../fixtures/webmail/outlook.ts';
import { openLab } from './browser.ts';
import { diagnosisOf, streamOf } from './endpoint.ts';

const folder = path.resolve(import.meta.dirname, '../../extension/docs');
await mkdir(folder, { recursive: true });
const lab = await openLab();

async function picture(page: Page, name: string, fullPage = false): Promise<void> {
  await page.mouse.move(0, 0);
  await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage });
}

async function states(theme: 'light' | 'dark'): Promise<void> {
  const page = await lab.open({ url: gmailUrl, html: gmailPage([directMail], { theme }) });
  await page.setViewportSize({ width: 800, height: 860 });
  const card = page.locator('whybounced-card');
  await card.waitFor();
  await picture(page, `consent-${theme}`);
  lab.endpoint = null;
  await card.getByRole('button', { name: 'Send once' }).click();
  await card.getByRole('alert').waitFor();
  await picture(page, `error-${theme}`);
  const held = Promise.withResolvers<void>();
  lab.endpoint = async (body) => {
    await held.promise;
    const { text } = JSON.parse(body) as { text: string };
    return { body: streamOf(diagnosisOf(text)), contentType: 'text/event-stream' };
  };
  await card.getByRole('button', { name: 'Try again' }).click();
  await card.getByText('Asking the DNS').last().waitFor();
  await picture(page, `loading-${theme}`);
  held.resolve();
  await card.getByRole('button', { name: 'Check again' }).waitFor();
  await page.setViewportSize({ width: 800, height: 1500 });
  await card.locator('.evidence summary').first().click();
  await card.getByRole('checkbox').first().focus();
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await picture(page, `ready-${theme}`);
  await page.close();
}

try {
  await states('light');
  await states('dark');
  const outlook = await lab.open({ url: outlookUrl, html: outlookPage([delay]) });
  await outlook.setViewportSize({ width: 375, height: 812 });
  await outlook.locator('whybounced-card').waitFor();
  await picture(outlook, 'outlook-narrow');
  const popup = await lab.context.newPage();
  await popup.setViewportSize({ width: 400, height: 520 });
  await popup.goto(`${lab.origin}popup.html`);
  await popup.getByRole('heading', { level: 1 }).waitFor();
  await picture(popup, 'popup');
} finally {
  await lab.close();
}
