/** By keyboard, by screen reader, in any colours, at any width, on paper. */
import { describe, expect, it } from 'vitest';
import { directMail, marked } from '../fixtures/webmail/mail.ts';
import { lab, page, cards, inGmail, inOutlook, answer, agree, state, unfold } from './scene.ts';
import { faultsOf } from './axe.ts';

describe('by keyboard and for everybody', () => {
  it('folds on Escape, keeps the focus, and unfolds again', async () => {
    await inGmail([directMail]);
    await cards().getByRole('textbox').focus();
    await page.keyboard.press('Escape');
    const toggle = cards().getByRole('button', { name: 'Show more' });
    expect(await toggle.getAttribute('aria-expanded')).toBe('false');
    expect(
      await toggle.evaluate((each) => (each.getRootNode() as ShadowRoot).activeElement === each),
    ).toBe(true);
    expect(await cards().getByRole('textbox').count()).toBe(0);
    await page.keyboard.press('Enter');
    expect(await cards().getByRole('textbox').count()).toBe(1);
    await page.close();
  });

  it('copies with a confirmation', async () => {
    await lab.context.grantPermissions(['clipboard-read', 'clipboard-write'], {
      origin: 'https://mail.google.com',
    });
    await inGmail([marked]);
    await cards().getByRole('button', { name: 'This is wrong' }).click();
    await cards().getByRole('button', { name: 'Report copied' }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('cause: recipient-unknown');
    expect(copied.toLowerCase()).not.toContain('mark');
    await cards().getByRole('button', { name: 'Copy report' }).click();
    await cards().getByRole('button', { name: 'Copied', exact: true }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
      'MarkRecipient@example.com',
    );
    await page.close();
  });

  it.each(['light', 'dark'] as const)(
    'has no fault that axe finds, in any state, %s',
    async (theme) => {
      await inGmail([directMail], { theme });
      await cards().waitFor();
      expect(await cards().getAttribute('data-theme')).toBe(theme);
      const faults: Record<string, unknown> = {};
      const look = async (name: string): Promise<void> => {
        faults[name] = await faultsOf(page, 'whybounced-card');
      };
      await look('consent');
      await agree();
      await state('error');
      await look('error');
      const held = Promise.withResolvers<void>();
      lab.endpoint = async (body) => {
        await held.promise;
        return { body: answer(body), contentType: 'text/event-stream' };
      };
      await cards().getByRole('button', { name: 'Try again' }).click();
      await state('loading');
      await look('loading');
      await expect.poll(() => lab.sent.length).toBe(1);
      held.resolve();
      await state('ready');
      await look('ready');
      await unfold();
      await cards().getByRole('checkbox').first().check();
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
        await inOutlook([directMail], { dir });
        await page.setViewportSize({ width, height: 700 });
        await cards().waitFor();
        const wide = await cards().evaluate((each) => {
          const inner = each.shadowRoot?.querySelector('.card');
          return inner === null || inner === undefined ? 0 : inner.scrollWidth - inner.clientWidth;
        });
        expect(wide).toBe(0);
        const small = await cards()
          .locator('button, input, summary, a, textarea')
          .evaluateAll((all) =>
            all
              .map((each) => ({ what: each.textContent, box: each.getBoundingClientRect() }))
              .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
              .map(({ what, box }) => `${what} ${box.width}×${box.height}`),
          );
        expect(small).toEqual([]);
        expect(await cards().getAttribute('dir')).toBe(dir);
        await page.close();
      }
    },
  );

  it('prints without buttons, with its steps unfolded', async () => {
    await inGmail([directMail]);
    await cards().waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await cards().getByRole('button').count()).toBe(0);
    expect(await cards().getByRole('heading', { level: 2 }).isVisible()).toBe(true);
    expect(await cards().locator('.steps details:not([open]) p').first().isVisible()).toBe(true);
    await page.close();
  });

  it('stays readable in forced colours', async () => {
    await inGmail([directMail]);
    await page.emulateMedia({ forcedColors: 'active' });
    await cards().waitFor();
    expect(
      await cards()
        .locator('.card')
        .evaluate((each) => getComputedStyle(each).borderStyle),
    ).toBe('solid');
    expect(
      await cards()
        .getByRole('checkbox')
        .first()
        .evaluate((each) => getComputedStyle(each).appearance),
    ).toBe('auto');
    await page.close();
  });
});
