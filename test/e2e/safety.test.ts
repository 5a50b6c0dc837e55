/** What must not happen: nothing personal leaves, nothing hostile runs, the page stays the page's. */
import { describe, expect, it } from 'vitest';
import { diagnosisOf, streamOf } from './endpoint.ts';
import { gmailPage, gmailUrl } from '../fixtures/webmail/gmail.ts';
import { directMail, escape, marked } from '../fixtures/webmail/mail.ts';
import {
  lab,
  page,
  cards,
  open,
  inGmail,
  inOutlook,
  answering,
  agree,
  state,
  unfold,
} from './scene.ts';

describe('what leaves the browser', () => {
  it.each([
    ['Gmail', inGmail],
    ['Outlook', inOutlook],
  ])('holds no local part, subject, own text or id (%s)', async (_name, show) => {
    answering();
    await show([marked]);
    await agree();
    await state('ready');
    expect(lab.sent.length).toBe(1);
    expect(lab.sent[0]?.toLowerCase()).not.toContain('mark');
    expect(lab.sent[0]).toContain('example.com');
    expect(lab.asked).toEqual([]);
    expect(await cards().getAttribute('data-cause')).toBe('recipient-unknown');
    await page.close();
  });

  it('carries no cookie and no referrer', async () => {
    let seen: Record<string, string> = {};
    lab.context.on('request', (request) => {
      if (request.url().endsWith('/v1/diagnose') && request.method() === 'POST')
        seen = request.headers();
    });
    answering();
    await inGmail([marked]);
    await agree();
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
    await open({
      url: gmailUrl,
      html: gmailPage([{ ...directMail, text: '', html: `<pre>${escape(text)}</pre>` }]),
    });
    await cards().waitFor();
    await unfold();
    expect(await cards().locator('img, script, a[href^="javascript"]').count()).toBe(0);
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
    await inGmail([directMail]);
    await agree();
    await state('ready');
    await unfold();
    expect(await cards().locator('img, script').count()).toBe(0);
    expect(
      await cards()
        .locator('a')
        .evaluateAll((all) => all.map((one) => one.getAttribute('href'))),
    ).toEqual(['https://example.com/ok']);
    expect(await cards().getByRole('heading', { level: 2 }).innerText()).toBe(attack);
    expect(await page.evaluate(() => Reflect.get(window, 'pwned'))).toBeUndefined();
    await page.close();
  });

  it('under a policy with Trusted Types the card stands as elsewhere', async () => {
    await open({
      url: gmailUrl,
      html: gmailPage([directMail]),
      headers: {
        'content-security-policy':
          "script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; connect-src 'self'",
      },
    });
    await cards().waitFor();
    expect(
      await cards()
        .locator('.card')
        .evaluate((each) => getComputedStyle(each).borderRadius),
    ).toBe('14px');
    await page.close();
  });
});

describe('the page', () => {
  it('never gets the keys pressed in the card, and gets all others', async () => {
    await inGmail([directMail]);
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
    await cards().getByRole('textbox').focus();
    await page.keyboard.press('j');
    await cards().getByRole('checkbox').first().focus();
    await page.keyboard.press('e');
    await page.locator('input[name=q]').focus();
    await page.keyboard.press('k');
    expect(await page.evaluate(() => Reflect.get(window, 'keys'))).toEqual(['k', 'k', 'k']);
    await page.close();
  });

  it('keeps everything but the card as it was', async () => {
    const html = gmailPage([directMail]);
    await open({ url: gmailUrl, html });
    await cards().waitFor();
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
    const fresh = await lab.context.newPage();
    await fresh.addInitScript(() => {
      Reflect.set(window, 'heard', []);
      addEventListener('message', (event) =>
        (Reflect.get(window, 'heard') as unknown[]).push(event.data),
      );
    });
    await open({ url: gmailUrl, html: gmailPage([]) }, fresh);
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => Reflect.get(window, 'heard'))).toEqual([]);
    await page.close();
  });
});
