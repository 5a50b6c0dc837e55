/** The extension's own pages and its right-click, on any site. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { directMail, ordinary } from '../fixtures/webmail/mail.ts';
import { gmailPage, gmailUrl } from '../fixtures/webmail/gmail.ts';
import { faultsOf } from './axe.ts';
import { openLab, type Lab } from './browser.ts';
import { diagnosisOf, streamOf } from './endpoint.ts';

let lab: Lab;

beforeAll(async () => {
  lab = await openLab();
});
afterAll(async () => {
  await lab.close();
});
beforeEach(async () => {
  lab.endpoint = (body) => ({
    body: streamOf(diagnosisOf((JSON.parse(body) as { text: string }).text)),
    contentType: 'text/event-stream',
  });
  lab.sent.length = 0;
  lab.asked.length = 0;
  await lab.worker.evaluate(async () => {
    await chrome.storage.local.clear();
    await chrome.storage.session.clear();
  });
});

async function ownPage(name: string): Promise<Page> {
  const page = await lab.context.newPage();
  await page.goto(`${lab.origin}${name}.html`);
  return page;
}

/** What the browser does when the menu is clicked; the menu itself is no part of a headless browser. */
async function rightClick(page: Page, selectionText: string): Promise<Page> {
  await page.bringToFront();
  const opened = lab.context.waitForEvent('page');
  await lab.worker.evaluate(async (text) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const event = chrome.contextMenus.onClicked as unknown as {
      dispatch(info: object, tab: object | undefined): void;
    };
    event.dispatch({ menuItemId: 'diagnose', selectionText: text, frameId: 0 }, tab);
  }, selectionText);
  const panel = await opened;
  await panel.waitForLoadState();
  return panel;
}

const line = `550-5.7.1 [203.0.113.5] The IP you're using to send mail is not authorized to send email directly to our servers. p=NotAuthorizedError - gsmtp`;

describe('right-click on another site', () => {
  it('answers for selected text, in a tab where no side panel can open', async () => {
    const page = await lab.context.newPage();
    await page.goto(`${lab.origin}options.html`);
    const panel = await rightClick(page, line);
    expect(panel.url()).toBe(`${lab.origin}sidepanel.html`);
    const card = panel.locator('whybounced-card');
    await card.waitFor();
    expect(await card.getAttribute('data-cause')).toBe('ip-policy-pbl');
    expect(lab.sent).toEqual([]);
    await card.getByRole('button', { name: 'Send once' }).click();
    await expect.poll(() => card.getAttribute('data-state')).toBe('ready');
    expect(lab.sent.length).toBe(1);
    await panel.close();
    await page.close();
  });

  it('says so when what was selected is no bounce, and offers a box', async () => {
    const page = await lab.context.newPage();
    await page.goto(`${lab.origin}options.html`);
    const panel = await rightClick(page, ordinary.text);
    await panel.getByText('does not look like a bounce').waitFor();
    await panel.getByRole('button', { name: 'Diagnose another' }).click();
    await panel.getByRole('textbox').fill(line);
    await panel.getByRole('button', { name: 'Find the cause' }).click();
    const card = panel.locator('whybounced-card');
    await card.waitFor();
    expect(await card.getAttribute('data-cause')).toBe('ip-policy-pbl');
    await panel.close();
    await page.close();
  });
});

describe('the popup', () => {
  it('diagnoses what is pasted', async () => {
    const popup = await ownPage('popup');
    await popup.getByRole('textbox').fill(directMail.text);
    await popup.getByRole('button', { name: 'Find the cause' }).click();
    const card = popup.locator('whybounced-card');
    await card.waitFor();
    expect(await card.getAttribute('data-cause')).toBe('ip-policy-pbl');
    await popup.close();
  });

  it('refuses Outlook’s .msg and tells the way out', async () => {
    const popup = await ownPage('popup');
    await popup.locator('input[type=file]').setInputFiles({
      name: 'bounce.msg',
      mimeType: 'application/vnd.ms-outlook',
      buffer: Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    });
    await popup.getByText('A .msg file cannot be read here').waitFor();
    expect(await popup.locator('whybounced-card').count()).toBe(0);
    await popup.close();
  });

  it('diagnoses a saved message, whatever its charset', async () => {
    const popup = await ownPage('popup');
    const raw = `From: MAILER-DAEMON@mail.example.org\r\nSubject: Undelivered Mail Returned to Sender\r\nAuto-Submitted: auto-replied\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=iso-8859-1\r\n\r\nUnzustellbar f\u00fcr <gone@example.net>:\r\n550 5.1.1 <gone@example.net>: Recipient address rejected: User unknown\r\n`;
    await popup.locator('input[type=file]').setInputFiles({
      name: 'bounce.eml',
      mimeType: 'message/rfc822',
      buffer: Buffer.from(raw, 'latin1'),
    });
    const card = popup.locator('whybounced-card');
    await card.waitFor();
    expect(await card.getAttribute('data-cause')).toBe('recipient-unknown');
    await popup.close();
  });

  it('keeps the last diagnoses, cause and time only', async () => {
    const first = await ownPage('popup');
    await first.getByRole('textbox').fill(directMail.text);
    await first.getByRole('button', { name: 'Find the cause' }).click();
    await first.getByRole('button', { name: 'Send once' }).click();
    await expect
      .poll(() => first.locator('whybounced-card').getAttribute('data-state'))
      .toBe('ready');
    await first.close();
    const kept = await lab.worker.evaluate(() => chrome.storage.local.get());
    expect(JSON.stringify(kept)).toContain('ip-policy-pbl');
    expect(JSON.stringify(kept)).not.toMatch(/example|203\.0\.113|@/);
    const again = await ownPage('popup');
    await again.getByText('Sent from a line that may not deliver mail directly').waitFor();
    await again.close();
  });

  it('copies diagnostics that hold nothing of any mail', async () => {
    await lab.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const mail = await lab.open({ url: gmailUrl, html: gmailPage([directMail]) });
    await mail.locator('whybounced-card').waitFor();
    const health = await lab.worker.evaluate(async () => {
      const tabs = await chrome.tabs.query({});
      const answers = await Promise.all(
        tabs.map((tab) =>
          chrome.tabs.sendMessage(tab.id ?? 0, 'whybounced-health').catch(() => null),
        ),
      );
      return answers.find((answer) => answer !== null && answer !== undefined) as unknown;
    });
    expect(health).toEqual({ host: 'mail.google.com', open: 1, cards: 1, matched: ['a3s gD hP'] });
    await mail.close();
  });

  it('has no fault that axe finds', async () => {
    for (const name of ['popup', 'sidepanel', 'options'])
      for (const colorScheme of ['light', 'dark'] as const) {
        const page = await ownPage(name);
        await page.emulateMedia({ colorScheme });
        await page.getByRole('button').first().waitFor();
        expect(await faultsOf(page, 'body')).toEqual([]);
        await page.close();
      }
  });
});

describe('the settings', () => {
  it('take no endpoint that would send mail in the clear', async () => {
    const options = await ownPage('options');
    for (const address of [
      'http://example.com/',
      'ftp://example.com',
      'nonsense',
      'https://user:pass@example.com/',
    ]) {
      await options.getByRole('textbox').fill(address);
      await options.getByRole('textbox').press('Enter');
      if (address !== 'nonsense')
        await options.getByText('This is no address of a server').waitFor();
      expect(await lab.worker.evaluate(() => chrome.storage.local.get('endpoint'))).toEqual({});
    }
    await options.close();
  });

  it('test the endpoint and nothing else', async () => {
    const options = await ownPage('options');
    await options.getByRole('button', { name: 'Test' }).click();
    await options.getByText('No answer from there').waitFor();
    expect(lab.asked).toEqual(['GET http://127.0.0.1:8787/healthz']);
    await options.close();
  });

  it('switch hosts off and erase what is kept', async () => {
    const options = await ownPage('options');
    await options.getByLabel('mail.google.com').uncheck();
    await options.getByLabel('Always send, without asking').check();
    await expect
      .poll(() => lab.worker.evaluate(() => chrome.storage.local.get()))
      .toEqual({ offHosts: ['mail.google.com'], consent: 'always' });
    await lab.worker.evaluate(() =>
      chrome.storage.local.set({
        past: [{ at: 'x', place: 'popup', cause: 'x', title: 'x', confidence: 'x' }],
        hidden: ['x'],
      }),
    );
    await options.getByRole('button', { name: 'Erase everything' }).click();
    await options.getByText('Erased.').waitFor();
    expect(await lab.worker.evaluate(() => chrome.storage.local.get(['past', 'hidden']))).toEqual(
      {},
    );
    await options.close();
  });
});

describe('watching', () => {
  it('asks again when its time has come, and tells when what failed is mended', async () => {
    const popup = await ownPage('popup');
    await popup.getByRole('textbox').fill(directMail.text);
    await popup.getByRole('button', { name: 'Find the cause' }).click();
    await popup.getByRole('button', { name: 'Send once' }).click();
    await popup.getByRole('button', { name: 'Watch this' }).click();
    await popup.getByRole('button', { name: 'Watched: you will be told' }).waitFor();
    await popup.getByRole('button', { name: /^Stop watching/ }).waitFor();

    const [first] = lab.sent;
    const due = (): Promise<void> =>
      lab.worker.evaluate(async () => {
        const { watches } = (await chrome.storage.local.get('watches')) as {
          watches: { nextAt: number }[];
        };
        for (const each of watches) each.nextAt = 0;
        await chrome.storage.local.set({ watches });
        await chrome.alarms.create('watch', { when: Date.now() });
      });
    const kept = (): Promise<number> =>
      lab.worker.evaluate(async () => {
        const { watches = [] } = (await chrome.storage.local.get('watches')) as {
          watches?: unknown[];
        };
        return watches.length;
      });

    // Still listed: the next time is later, nobody is disturbed.
    await due();
    await expect.poll(() => lab.sent.length, { timeout: 40_000 }).toBe(2);
    expect(lab.sent[1]).toBe(first);
    await expect.poll(() => lab.worker.evaluate(() => chrome.alarms.get('watch'))).toBeDefined();
    expect(await kept()).toBe(1);

    // No answer to be trusted is no good news either.
    const answerWith = (status: 'unknown' | 'pass'): void => {
      lab.endpoint = (body) => {
        const diagnosis = diagnosisOf((JSON.parse(body) as { text: string }).text);
        for (const check of diagnosis.checks) if (check.status === 'fail') check.status = status;
        return { body: JSON.stringify(diagnosis) };
      };
    };
    answerWith('unknown');
    await due();
    await expect.poll(() => lab.sent.length, { timeout: 40_000 }).toBe(3);
    expect(await kept()).toBe(1);

    answerWith('pass');
    await due();
    await expect.poll(kept, { timeout: 40_000 }).toBe(0);
    const told = await lab.worker.evaluate(() => chrome.notifications.getAll());
    expect(Object.keys(told).length).toBe(1);
    await popup.close();
  });
});
