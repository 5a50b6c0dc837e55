/** Where a card stands in Gmail's and Outlook's pages, and that it stays one while they change. */
import { describe, expect, it } from 'vitest';
import { pane } from '../fixtures/webmail/outlook.ts';
import { message } from '../fixtures/webmail/gmail.ts';
import {
  delay,
  directMail,
  ordinary,
  outOfOffice,
  quotesBounce,
  receipt,
  unknownUser,
} from '../fixtures/webmail/mail.ts';
import { SETTLE_MS, lab, page, cards, count, inGmail, inOutlook } from './scene.ts';

/** The app puts something else into its reading pane. */
const read = (html: string): Promise<void> =>
  page.evaluate((inner) => {
    const reading = document.querySelector('#pane');
    if (reading !== null) reading.innerHTML = inner;
  }, html);

describe('where a card appears', () => {
  it('stands directly before the body of a bounce in Gmail, with its cause', async () => {
    await inGmail([directMail]);
    await cards().waitFor();
    expect(await count()).toBe(1);
    expect(
      await cards().evaluate((card) => card.nextElementSibling?.classList.contains('a3s')),
    ).toBe(true);
    expect(await cards().getAttribute('data-cause')).toBe('ip-policy-pbl');
    expect(await cards().getAttribute('data-confidence')).toBe('likely');
    expect(await cards().getAttribute('data-state')).toBe('consent');
    await page.close();
  });

  it.each(['body', 'parent'] as const)(
    'stands before the body in Outlook, with the role on the %s',
    async (role) => {
      await inOutlook([unknownUser], { role });
      await cards().waitFor();
      expect(await cards().evaluate((card) => card.nextElementSibling?.id)).toBe(
        'UniqueMessageBody_1',
      );
      expect(await cards().getAttribute('data-cause')).toBe('recipient-unknown');
      await page.close();
    },
  );

  it('stands in a message that has a window of its own, and on a delay notice', async () => {
    await inOutlook([delay], { pane: 'item' });
    await cards().waitFor();
    expect(await cards().getAttribute('data-cause')).toBe('greylisted');
    await page.close();
  });

  it('stands once for each bounce of a conversation, and not on the mail between them', async () => {
    await inGmail([directMail, ordinary, unknownUser]);
    await expect.poll(count).toBe(2);
    await page.waitForTimeout(SETTLE_MS);
    expect(await count()).toBe(2);
    await page.close();
  });

  it.each([
    ['ordinary mail', ordinary],
    ['a reply that quotes a bounce', quotesBounce],
    ['an out-of-office reply', outOfOffice],
    ['a read receipt', receipt],
  ])('is absent from %s', async (_name, mail) => {
    for (const show of [inGmail, inOutlook]) {
      await show([mail]);
      await page.waitForTimeout(SETTLE_MS);
      expect(await count()).toBe(0);
      await page.close();
    }
  });

  it('is absent from a reply box that quotes a bounce', async () => {
    await inGmail([ordinary], {
      after: `<div g_editable="true" role="textbox" contenteditable="true"><div class="a3s"><div class="gmail_quote">${directMail.text}</div></div></div>`,
    });
    await page.waitForTimeout(SETTLE_MS);
    expect(await count()).toBe(0);
    await page.close();
  });

  it('is absent where the person switched the host off', async () => {
    await lab.worker.evaluate(() => chrome.storage.local.set({ offHosts: ['mail.google.com'] }));
    await inGmail([directMail]);
    await page.waitForTimeout(SETTLE_MS);
    expect(await count()).toBe(0);
    await page.close();
  });
});

describe('a page that changes', () => {
  it('keeps one card when the app throws it out, clones the message or redraws around it', async () => {
    await inOutlook([directMail]);
    await cards().waitFor();
    await page.evaluate(() => document.querySelector('whybounced-card')?.remove());
    await expect.poll(count).toBe(1);
    await page.evaluate(() => {
      const old = document.querySelector('.wide-content-host');
      old?.replaceWith(old.cloneNode(true));
    });
    await page.waitForTimeout(SETTLE_MS);
    expect(await count()).toBe(1);
    expect(await cards().evaluate((card) => card.shadowRoot !== null)).toBe(true);
    await page.close();
  });

  it('keeps what was ticked when the message is drawn anew', async () => {
    await inGmail([directMail]);
    await cards().getByRole('checkbox').first().check();
    await page.evaluate(() => {
      const body = document.querySelector('.ii.gt');
      const copy = body?.cloneNode(true) as Element;
      for (const card of copy.querySelectorAll('whybounced-card')) card.remove();
      body?.replaceWith(copy);
    });
    await expect.poll(count).toBe(1);
    expect(await cards().getByRole('checkbox').first().isChecked()).toBe(true);
    await page.close();
  });

  it('shows a card when a collapsed message opens', async () => {
    await inGmail([directMail, ordinary], { collapsed: [0] });
    await page.waitForTimeout(SETTLE_MS);
    expect(await count()).toBe(0);
    await page.evaluate(
      (html) => {
        const first = document.querySelector('[role=listitem]');
        if (first !== null) first.outerHTML = html;
      },
      message(directMail, 0),
    );
    await expect.poll(count).toBe(1);
    await page.close();
  });

  it('takes the card away when the same node comes to hold another message', async () => {
    await inOutlook([directMail]);
    await cards().waitFor();
    await page.evaluate(
      ({ from, subject, text }) => {
        document.querySelector('.PlainText')?.replaceChildren(text);
        document.querySelector('#MSG_1_FROM')?.replaceChildren(from);
        document.querySelector('[id^=CONV_]')?.replaceChildren(subject);
      },
      { from: 'Ines Holm<ines@example.org>', subject: ordinary.subject, text: ordinary.text },
    );
    await expect.poll(count).toBe(0);
    await page.close();
  });

  it('follows the app from message to message, with a pane that comes late', async () => {
    await inOutlook([], { pane: 'empty' });
    for (const [mail, expected] of [
      [directMail, 1],
      [ordinary, 0],
      [unknownUser, 1],
      [directMail, 1],
    ] as const) {
      await read(pane([mail]));
      await page.waitForTimeout(SETTLE_MS);
      expect(await count()).toBe(expected);
    }
    await page.close();
  });
});
