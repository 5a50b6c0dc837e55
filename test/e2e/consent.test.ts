/** From the local verdict to the proof: what is asked, what is sent, what comes back. */
import { describe, expect, it } from 'vitest';
import { diagnosisOf } from './endpoint.ts';
import { delay, directMail, unknownUser } from '../fixtures/webmail/mail.ts';
import { SETTLE_MS, lab, page, cards, count, inGmail, inOutlook, answering } from './scene.ts';

describe('from consent to proof', () => {
  it('sends nothing before the person agrees, then exactly the text that was shown', async () => {
    answering();
    await inGmail([directMail]);
    const box = cards().getByRole('textbox');
    const shown = await box.inputValue();
    // What the report says is in view, not the form around it.
    await expect.poll(() => box.evaluate((area) => area.scrollTop > 0)).toBe(true);
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
