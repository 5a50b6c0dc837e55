/** What every browser test of the card begins with: one Chromium per file, clean settings per test. */
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { gmailPage, gmailUrl } from '../fixtures/webmail/gmail.ts';
import type { Mail } from '../fixtures/webmail/mail.ts';
import { outlookPage, outlookUrl } from '../fixtures/webmail/outlook.ts';
import { openLab, type Lab } from './browser.ts';
import { diagnosisOf, streamOf } from './endpoint.ts';

/** Long enough for a card that must not come to come. */
export const SETTLE_MS = 400;

/** Live: they are the lab and the page of the running test. */
export let lab: Lab;
export let page: Page;

beforeAll(async () => {
  lab = await openLab();
});
afterAll(async () => {
  await lab.close();
});
beforeEach(async () => {
  lab.endpoint = null;
  lab.sent.length = 0;
  lab.asked.length = 0;
  await lab.worker.evaluate(() => chrome.storage.local.clear());
});

export const cards = (): Locator => page.locator('whybounced-card');
export const count = (): Promise<number> => cards().count();

export async function open(...served: Parameters<Lab['open']>): Promise<void> {
  page = await lab.open(...served);
}
export async function inGmail(
  mails: readonly Mail[],
  options: Parameters<typeof gmailPage>[1] = {},
): Promise<void> {
  await open({ url: gmailUrl, html: gmailPage(mails, options) });
}
export async function inOutlook(
  mails: readonly Mail[],
  options: Parameters<typeof outlookPage>[1] = {},
): Promise<void> {
  await open({ url: outlookUrl, html: outlookPage(mails, options) });
}

export const answer = (body: string): string =>
  streamOf(diagnosisOf((JSON.parse(body) as { text: string }).text));

/** From now on the endpoint answers, as a stream. */
export function answering(): void {
  lab.endpoint = (body) => ({ body: answer(body), contentType: 'text/event-stream' });
}

export const agree = (): Promise<void> =>
  cards().getByRole('button', { name: 'Send once' }).click();

export async function state(name: string): Promise<void> {
  await expect.poll(() => cards().getAttribute('data-state')).toBe(name);
}

export const unfold = (): Promise<void> =>
  cards()
    .locator('details')
    .evaluateAll((all) => {
      for (const each of all) (each as HTMLDetailsElement).open = true;
    });
