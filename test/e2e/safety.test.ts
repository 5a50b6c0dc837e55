/** What must not happen: nothing personal leaves, nothing hostile runs, the page stays the page's. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { faultsOf } from './axe.ts';
import type { Locator, Page } from 'playwright-core';
import { gmailPage, gmailUrl } from '../fixtures/webmail/gmail.ts';
import { directMail, escape, type Mail } from '../fixtures/webmail/mail.ts';
import { outlookPage, outlookUrl } from '../fixtures/webmail/outlook.ts';
import { openLab, type Lab } from './browser.ts';
import { diagnosisOf, streamOf } from './endpoint.ts';

let lab: Lab;
let page: Page;

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

const card = (): Locator => page.locator('whybounced-card');
const check = (): Promise<void> => card().getByRole('button', { name: 'Send once' }).click();
async function state(name: string): Promise<void> {
  await expect.poll(() => card().getAttribute('data-state')).toBe(name);
}

const answer = (body: string): string =>
  streamOf(diagnosisOf((JSON.parse(body) as { text: string }).text));

const unfold = (): Promise<void> =>
  card()
    .locator('details')
    .evaluateAll((all) => {
      for (const each of all) (each as HTMLDetailsElement).open = true;
    });

/** Marks in every place of a bounce where something personal stands. */
const marked: Mail = {
  subject: 'Undelivered Mail Returned to Sender MARKTHREAD',
  name: 'Mail Delivery System',
  from: 'MAILER-DAEMON@mail.example.org',
  text: `This is the mail system at host mail.example.org.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients.

<MarkRecipient@example.com>: host mx.example.com[192.0.2.25] said: 550 5.1.1
    <MarkRecipient@example.com>: User MarkRecipient unknown (in reply to RCPT TO command)

Reporting-MTA: dns; mail.example.org
X-Postfix-Sender: rfc822; MarkSender@example.org

Final-Recipient: rfc822; MarkRecipient@example.com
Original-Recipient: rfc822;MarkOriginal@example.com
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 <MarkRecipient@example.com>: User MarkRecipient unknown

Return-Path: <MarkSender@example.org>
Received: from laptop.example.org (laptop.example.org [198.51.100.7])
    by mail.example.org (Postfix) with ESMTPSA id 4MarkQueue
    for <MarkRecipient@example.com>; Mon, 23 Nov 2026 18:21:00 +0000
From: "MarkName MarkSurname" <MarkSender@example.org>
To: MarkRecipient@example.com
Cc: MarkCopy@example.net
Subject: MarkSubject about MarkTopic
Message-ID: <MarkMessageId.1234@example.org>

Dear MarkFriend, MarkBody of the letter.
`,
};

describe('what leaves the browser', () => {
  it.each([
    ['Gmail', () => lab.open({ url: gmailUrl, html: gmailPage([marked]) })],
    ['Outlook', () => lab.open({ url: outlookUrl, html: outlookPage([marked]) })],
  ])('holds no local part, subject, own text or id (%s)', async (_name, open) => {
    lab.endpoint = (body) => ({ body: answer(body), contentType: 'text/event-stream' });
    page = await open();
    await check();
    await state('ready');
    expect(lab.sent.length).toBe(1);
    expect(lab.sent[0]?.toLowerCase()).not.toContain('mark');
    expect(lab.sent[0]).toContain('example.com');
    expect(lab.asked).toEqual([]);
    expect(await card().getAttribute('data-cause')).toBe('recipient-unknown');
    await page.close();
  });

  it('carries no cookie and no referrer', async () => {
    let seen: Record<string, string> = {};
    lab.context.on('request', (request) => {
      if (request.url().endsWith('/v1/diagnose') && request.method() === 'POST')
        seen = request.headers();
    });
    lab.endpoint = (body) => ({ body: answer(body), contentType: 'text/event-stream' });
    page = await lab.open({ url: gmailUrl, html: gmailPage([marked]) });
    await check();
    await state('ready');
    expect(seen['content-type']).toBe('application/json');
    expect(seen['cookie']).toBeUndefined();
    expect(seen['referer']).toBeUndefined();
    await page.close();
  });
});

const attack = `<img src=x onerror="window.pwned=1"><script>window.pwned=2</script><a href="javascript:window.pwned=3">x</a>`;

describe('hostile words', () => {
  it('in a bounce are shown as text and run nothing', async () => {
    const text = directMail.text.replace('not authorized to', `not authorized ${attack} to`);
    page = await lab.open({
      url: gmailUrl,
      html: gmailPage([{ ...directMail, text: '', html: `<pre>${escape(text)}</pre>` }]),
    });
    await card().waitFor();
    await unfold();
    expect(await card().locator('img, script, a[href^="javascript"]').count()).toBe(0);
    expect(await page.evaluate(() => Reflect.get(window, 'pwned'))).toBeUndefined();
    await page.close();
  });

  it('in an answer are shown as text; only https becomes a link', async () => {
    lab.endpoint = (body) => {
      const honest = diagnosisOf((JSON.parse(body) as { text: string }).text);
      const links = [
        'javascript:window.pwned=4',
        'data:text/html,x',
        'http://example.com/',
        'https://example.com/ok',
      ].map((url) => ({ label: attack, url }));
      return {
        contentType: 'text/event-stream',
        body: streamOf({
          ...honest,
          verdict: {
            ...honest.verdict,
            title: attack,
            explanation: attack,
            quote: attack,
            cause: attack,
          },
          steps: [
            {
              actor: 'isp',
              title: attack,
              detail: attack,
              links,
              copy: { label: attack, text: attack },
            },
          ],
          checks: honest.checks.map(({ id, status, subject }) => ({
            id,
            status,
            subject,
            summary: attack,
            evidence: [
              {
                name: attack,
                type: attack,
                answer: [attack],
                resolver: attack,
                ttl: 1,
                status: attack,
              },
            ],
            details: {
              lists: [{ zone: attack, state: 'listed', meaning: attack }],
              trace: [{ depth: 1e9, term: attack, why: attack }],
            },
          })),
        }),
      };
    };
    page = await lab.open({ url: gmailUrl, html: gmailPage([directMail]) });
    await check();
    await state('ready');
    await unfold();
    expect(await card().locator('img, script').count()).toBe(0);
    expect(
      await card()
        .locator('a')
        .evaluateAll((all) => all.map((one) => one.getAttribute('href'))),
    ).toEqual(['https://example.com/ok']);
    expect(await card().getByRole('heading', { level: 2 }).innerText()).toBe(attack);
    expect(await page.evaluate(() => Reflect.get(window, 'pwned'))).toBeUndefined();
    await page.close();
  });

  it('under a policy with Trusted Types the card stands as elsewhere', async () => {
    page = await lab.open({
      url: gmailUrl,
      html: gmailPage([directMail]),
      headers: {
        'content-security-policy':
          "script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; connect-src 'self'",
      },
    });
    await card().waitFor();
    expect(
      await card()
        .locator('.card')
        .evaluate((each) => getComputedStyle(each).borderRadius),
    ).toBe('14px');
    await page.close();
  });
});

describe('the page', () => {
  it('never gets the keys pressed in the card, and gets all others', async () => {
    page = await lab.open({ url: gmailUrl, html: gmailPage([directMail]) });
    await page.evaluate(() => {
      Reflect.set(window, 'keys', []);
      for (const [target, capture] of [
        [window, true],
        [document, true],
        [document, false],
      ] as const)
        target.addEventListener(
          'keydown',
          (event) => (Reflect.get(window, 'keys') as string[]).push((event as KeyboardEvent).key),
          capture,
        );
    });
    await card().getByRole('textbox').focus();
    await page.keyboard.press('j');
    await card().getByRole('checkbox').first().focus();
    await page.keyboard.press('e');
    await page.locator('input[name=q]').focus();
    await page.keyboard.press('k');
    expect(await page.evaluate(() => Reflect.get(window, 'keys'))).toEqual(['k', 'k', 'k']);
    await page.close();
  });

  it('keeps everything but the card as it was', async () => {
    const html = gmailPage([directMail]);
    page = await lab.open({ url: gmailUrl, html });
    await card().waitFor();
    const after = await page.evaluate(() => {
      for (const each of document.querySelectorAll('whybounced-card')) each.remove();
      return document.documentElement.outerHTML;
    });
    const before = await page.evaluate(
      (source) => new DOMParser().parseFromString(source, 'text/html').documentElement.outerHTML,
      html,
    );
    expect(after).toBe(before);
    await page.close();
  });

  it('learns nothing of the extension before there is a bounce', async () => {
    page = await lab.context.newPage();
    await page.addInitScript(() => {
      Reflect.set(window, 'heard', []);
      addEventListener('message', (event) =>
        (Reflect.get(window, 'heard') as unknown[]).push(event.data),
      );
    });
    await lab.open({ url: gmailUrl, html: gmailPage([]) }, page);
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => Reflect.get(window, 'heard'))).toEqual([]);
    await page.close();
  });
});

describe('by keyboard and for everybody', () => {
  it('folds on Escape, keeps the focus, and unfolds again', async () => {
    page = await lab.open({ url: gmailUrl, html: gmailPage([directMail]) });
    await card().getByRole('textbox').focus();
    await page.keyboard.press('Escape');
    const toggle = card().getByRole('button', { name: 'Show more' });
    expect(await toggle.getAttribute('aria-expanded')).toBe('false');
    expect(
      await toggle.evaluate((each) => (each.getRootNode() as ShadowRoot).activeElement === each),
    ).toBe(true);
    expect(await card().getByRole('textbox').count()).toBe(0);
    await page.keyboard.press('Enter');
    expect(await card().getByRole('textbox').count()).toBe(1);
    await page.close();
  });

  it('copies with a confirmation', async () => {
    await lab.context.grantPermissions(['clipboard-read', 'clipboard-write'], {
      origin: 'https://mail.google.com',
    });
    page = await lab.open({ url: gmailUrl, html: gmailPage([marked]) });
    await card().getByRole('button', { name: 'This is wrong' }).click();
    await card().getByRole('button', { name: 'Report copied' }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('cause: recipient-unknown');
    expect(copied.toLowerCase()).not.toContain('mark');
    await card().getByRole('button', { name: 'Copy report' }).click();
    await card().getByRole('button', { name: 'Copied', exact: true }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
      'MarkRecipient@example.com',
    );
    await page.close();
  });

  it.each(['light', 'dark'] as const)(
    'has no fault that axe finds, in any state, %s',
    async (theme) => {
      page = await lab.open({ url: gmailUrl, html: gmailPage([directMail], { theme }) });
      await card().waitFor();
      expect(await card().getAttribute('data-theme')).toBe(theme);
      const faults: Record<string, unknown> = {};
      const look = async (name: string): Promise<void> => {
        faults[name] = await faultsOf(page, 'whybounced-card');
      };
      await look('consent');
      await check();
      await state('error');
      await look('error');
      const held = Promise.withResolvers<void>();
      lab.endpoint = async (body) => {
        await held.promise;
        return { body: answer(body), contentType: 'text/event-stream' };
      };
      await card().getByRole('button', { name: 'Try again' }).click();
      await state('loading');
      await look('loading');
      await expect.poll(() => lab.sent.length).toBe(1);
      held.resolve();
      await state('ready');
      await look('ready');
      await unfold();
      await card().getByRole('checkbox').first().check();
      await look('unfolded');
      await page.keyboard.press('Escape');
      await look('folded');
      expect(faults).toEqual({
        consent: [],
        error: [],
        loading: [],
        ready: [],
        unfolded: [],
        folded: [],
      });
      await page.close();
    },
  );

  it.each([320, 768, 1280])(
    'fits a page of %i px, in both directions, with targets of 24 px',
    async (width) => {
      for (const dir of ['ltr', 'rtl'] as const) {
        page = await lab.open({ url: outlookUrl, html: outlookPage([directMail], { dir }) });
        await page.setViewportSize({ width, height: 700 });
        await card().waitFor();
        const wide = await card().evaluate((each) => {
          const inner = each.shadowRoot?.querySelector('.card');
          return inner === null || inner === undefined ? 0 : inner.scrollWidth - inner.clientWidth;
        });
        expect(wide).toBe(0);
        const small = await card()
          .locator('button, input, summary, a, textarea')
          .evaluateAll((all) =>
            all
              .map((each) => ({ what: each.textContent, box: each.getBoundingClientRect() }))
              .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
              .map(({ what, box }) => `${what} ${box.width}×${box.height}`),
          );
        expect(small).toEqual([]);
        expect(await card().getAttribute('dir')).toBe(dir);
        await page.close();
      }
    },
  );

  it('prints without buttons, with its steps unfolded', async () => {
    page = await lab.open({ url: gmailUrl, html: gmailPage([directMail]) });
    await card().waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await card().getByRole('button').count()).toBe(0);
    expect(await card().getByRole('heading', { level: 2 }).isVisible()).toBe(true);
    expect(await card().locator('.steps details:not([open]) p').first().isVisible()).toBe(true);
    await page.close();
  });

  it('stays readable in forced colours', async () => {
    page = await lab.open({ url: gmailUrl, html: gmailPage([directMail]) });
    await page.emulateMedia({ forcedColors: 'active' });
    await card().waitFor();
    expect(
      await card()
        .locator('.card')
        .evaluate((each) => getComputedStyle(each).borderStyle),
    ).toBe('solid');
    expect(
      await card()
        .getByRole('checkbox')
        .first()
        .evaluate((each) => getComputedStyle(each).appearance),
    ).toBe('auto');
    await page.close();
  });
});
