/** Gmail's original of a bounce: read only where the person opted in. */
import { describe, expect, it } from 'vitest';
import { directMail, type Mail } from '../fixtures/webmail/mail.ts';
import { SETTLE_MS, lab, page, cards, inGmail, answering } from './scene.ts';

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
