/** The card in Gmail's and Outlook's pages, in a real Chromium with the built extension. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { gmailPage, gmailUrl, message } from '../fixtures/webmail/gmail.ts';
import {
  delay,
  directMail,
  ordinary,
  outOfOffice,
  quotesBounce,
  receipt,
  unknownUser,
  type Mail,
} from '../fixtures/webmail/mail.ts';
import { outlookPage, outlookUrl, pane } from '../fixtures/webmail/outlook.ts';
import { openLab, type Lab } from './browser.ts';
import { diagnosisOf, streamOf } from './endpoint.ts';

/** Long enough for a card that must not come to come. */
const SETTLE_MS = 400;

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

const cards = (): Locator => page.locator('whybounced-card');
const count = (): Promise<number> => cards().count();

async function inGmail(
  mails: readonly Mail[],
  options: Parameters<typeof gmailPage>[1] = {},
): Promise<void> {
  page = await lab.open({ url: gmailUrl, html: gmailPage(mails, options) });
}
async function inOutlook(
  mails: readonly Mail[],
  options: Parameters<typeof outlookPage>[1] = {},
): Promise<void> {
  page = await lab.open({ url: outlookUrl, html: outlookPage(mails, options) });
}

const answering = (): void => {
  lab.endpoint = (body) => ({
    body: streamOf(diagnosisOf((JSON.parse(body) as { text: string }).text)),
    contentType: 'text/event-stream',
  });
};

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
    for (const open of [inGmail, inOutlook]) {
      await open([mail]);
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
    const show = (html: string): Promise<void> =>
      page.evaluate((inner) => {
        const reading = document.querySelector('#pane');
        if (reading !== null) reading.innerHTML = inner;
      }, html);
    for (const [mail, expected] of [
      [directMail, 1],
      [ordinary, 0],
      [unknownUser, 1],
      [directMail, 1],
    ] as const) {
      await show(pane([mail]));
      await page.waitForTimeout(SETTLE_MS);
      expect(await count()).toBe(expected);
    }
    await page.close();
  });
});

describe('the original, where the person opted in', () => {
  const original = `From: MAILER-DAEMON@mail.example.org
Subject: Undelivered Mail Returned to Sender
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain

Not delivered.

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.example.org

Final-Recipient: rfc822; full@example.net
Action: failed
Status: 5.2.2
Diagnostic-Code: smtp; 552 5.2.2 <full@example.net>: mailbox full

--b--
`;
  const vague: Mail = {
    ...directMail,
    text: 'Your message could not be delivered to full@example.net. A report is attached.',
  };
  const address = `https://mail.google.com/mail/u/0/?ik=abc123&view=om&permmsgid=msg-f:${BigInt('0x19a0000000000001')}`;
  const serve = async (): Promise<void> => {
    await lab.context.route(address, (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<pre id="raw_message_text">${original.replaceAll('<', '&lt;')}</pre>`,
      }),
    );
  };
  const head =
    '<script>var GLOBALS=[null, null, null, null, "gmail", null, null, null, null, "abc123", "me@example.com"];</script>';

  it('is read from Gmail itself and makes the verdict better', async () => {
    await serve();
    await lab.worker.evaluate(() => chrome.storage.local.set({ readsOriginal: true }));
    await inGmail([vague], { head });
    await expect.poll(() => cards().getAttribute('data-cause')).toBe('mailbox-full');
    expect(await cards().getByRole('textbox').inputValue()).toContain('552 5.2.2');
    expect(lab.sent).toEqual([]);
    await page.close();
  });

  it('is waited for before anything is sent, and left alone where nobody opted in', async () => {
    await serve();
    answering();
    await lab.worker.evaluate(() =>
      chrome.storage.local.set({ readsOriginal: true, consent: 'always' }),
    );
    await inGmail([vague], { head });
    await expect.poll(() => cards().getAttribute('data-state')).toBe('ready');
    expect(lab.sent.length).toBe(1);
    expect(lab.sent[0]).toContain('552 5.2.2');
    expect(lab.sent[0]).not.toContain('full@');
    await page.close();
    await lab.worker.evaluate(() => chrome.storage.local.clear());
    let fetched = 0;
    await lab.context.route(address, (route) => {
      fetched++;
      return route.abort();
    });
    await inGmail([vague], { head });
    await cards().waitFor();
    await page.waitForTimeout(SETTLE_MS);
    expect(fetched).toBe(0);
    await page.close();
  });
});

describe('from consent to proof', () => {
  it('sends nothing before the person agrees, then exactly the text that was shown', async () => {
    answering();
    await inGmail([directMail]);
    const box = cards().getByRole('textbox');
    const shown = await box.inputValue();
    await page.waitForTimeout(SETTLE_MS);
    expect(lab.sent).toEqual([]);
    await cards().getByRole('button', { name: 'Send once' }).click();
    await expect.poll(() => cards().getAttribute('data-state')).toBe('ready');
    expect(lab.sent).toEqual([JSON.stringify({ text: shown })]);
    expect(await cards().getAttribute('data-confidence')).toBe('confirmed');
    expect(lab.asked).toEqual([]);
    await page.close();
  });

  it('sends the text as the person changed it', async () => {
    answering();
    await inGmail([directMail]);
    await cards().getByRole('textbox').fill('550 5.1.1 unknown user');
    await cards().getByRole('button', { name: 'Send once' }).click();
    await expect.poll(() => lab.sent).toEqual([JSON.stringify({ text: '550 5.1.1 unknown user' })]);
    await page.close();
  });

  it('asks again for the next bounce after one consent, never again after a lasting one', async () => {
    answering();
    await inGmail([directMail]);
    await cards().getByRole('button', { name: 'Send once' }).click();
    await expect.poll(() => cards().getAttribute('data-state')).toBe('ready');
    await page.close();
    await inGmail([unknownUser]);
    await cards().waitFor();
    expect(await cards().getAttribute('data-state')).toBe('consent');
    await cards().getByRole('button', { name: 'Always send' }).click();
    await expect.poll(() => lab.sent.length).toBe(2);
    await page.close();
    await inOutlook([delay]);
    await expect.poll(() => cards().getAttribute('data-state')).toBe('ready');
    expect(lab.sent.length).toBe(3);
    await page.close();
  });

  it('can be declined and asked for later', async () => {
    await inGmail([directMail]);
    await cards().getByRole('button', { name: 'Not now' }).click();
    expect(await cards().getByRole('textbox').count()).toBe(0);
    await cards().getByRole('button', { name: 'Check against live DNS' }).click();
    expect(await cards().getByRole('textbox').count()).toBe(1);
    expect(lab.sent).toEqual([]);
    await page.close();
  });

  it('keeps the local verdict and says what is missing when the endpoint cannot be reached', async () => {
    await inGmail([directMail]);
    await cards().getByRole('button', { name: 'Send once' }).click();
    await expect.poll(() => cards().getAttribute('data-state')).toBe('error');
    expect(await cards().getAttribute('data-cause')).toBe('ip-policy-pbl');
    const alert = cards().getByRole('alert');
    expect(await alert.innerText()).toContain('Live evidence is missing');
    expect(await alert.innerText()).toContain('127.0.0.1:8787');
    answering();
    await alert.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => cards().getAttribute('data-state')).toBe('ready');
    await page.close();
  });

  it.each([
    [
      'too many questions',
      { status: 429, headers: { 'retry-after': '7' }, body: '{}' },
      '7 seconds',
    ],
    ['a text too big', { status: 413, body: '{}' }, 'too big'],
    ['a fault of the server', { status: 500, body: 'oops' }, 'status 500'],
    [
      'an answer that is none',
      { body: '<html>hello</html>', contentType: 'text/html' },
      'cannot be read',
    ],
    ['an answer of another shape', { body: '{"kind":"failed","verdict":3}' }, 'cannot be read'],
    [
      'a stream that breaks off',
      { body: 'event: verdict\ndata: {"kind":', contentType: 'text/event-stream' },
      'cannot be read',
    ],
  ])('explains %s', async (_name, reply, words) => {
    lab.endpoint = () => reply;
    await inGmail([directMail]);
    await cards().getByRole('button', { name: 'Send once' }).click();
    await expect.poll(() => cards().getAttribute('data-state')).toBe('error');
    expect(await cards().getByRole('alert').innerText()).toContain(words);
    await page.close();
  });

  it('reads a plain JSON answer too', async () => {
    lab.endpoint = (body) => ({
      body: JSON.stringify(diagnosisOf((JSON.parse(body) as { text: string }).text)),
    });
    await inGmail([directMail]);
    await cards().getByRole('button', { name: 'Send once' }).click();
    await expect.poll(() => cards().getAttribute('data-state')).toBe('ready');
    await page.close();
  });

  it('shows evidence: the lists, the raw answers, the SPF trace, and the whole addresses', async () => {
    answering();
    await inGmail([directMail]);
    await cards().getByRole('button', { name: 'Send once' }).click();
    await expect.poll(() => cards().getAttribute('data-state')).toBe('ready');
    for (const summary of await cards().locator('summary').all())
      if (!(await summary.evaluate((each) => each.parentElement?.hasAttribute('open'))))
        await summary.click();
    const text = await cards().evaluate(
      (card) => card.shadowRoot?.querySelector<HTMLElement>('.card')?.innerText ?? '',
    );
    for (const words of [
      '5.113.0.203.zen.spamhaus.org',
      '127.0.0.11',
      'Spamhaus ZEN',
      'include:_spf.example.org',
      'marker-local-recipient@example.com',
      'Access Example, AS64500',
    ])
      expect(text).toContain(words);
    expect(text).not.toContain('p1@example.com');
    await page.close();
  });

  it('notes what misled it, by ids only, when told that it is no bounce', async () => {
    await inGmail([directMail]);
    await cards().getByRole('button', { name: 'Not a bounce' }).click();
    await expect.poll(count).toBe(0);
    await expect
      .poll(() => lab.worker.evaluate(() => chrome.storage.local.get('misfires')))
      .toMatchObject({ misfires: [{ cause: 'ip-policy-pbl' }] });
    await page.close();
  });

  it('hides for good, one message at a time', async () => {
    await inGmail([directMail]);
    await cards().getByRole('button', { name: 'Hide here' }).click();
    await expect.poll(count).toBe(0);
    await page.close();
    await inGmail([directMail, unknownUser]);
    await expect.poll(count).toBe(1);
    await page.waitForTimeout(SETTLE_MS);
    expect(await cards().getAttribute('data-cause')).toBe('recipient-unknown');
    await page.close();
  });
});
