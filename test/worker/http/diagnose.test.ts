import { describe, expect, it } from 'vitest';
import { checkIds, diagnosis as diagnosisSchema } from '../../../shared/diagnosis/schema.ts';
import { sampleBounce } from '../../../worker/local/sample.ts';
import { checkOf, diagnose, diagnoseJson, fetchApp, founding } from './ask.ts';

describe('the founding message', () => {
  it('is confirmed where the list says PBL, with the relay first and no SPF cure', async () => {
    const found = await diagnose(sampleBounce, 'message/rfc822');
    expect(diagnosisSchema.safeParse(found).success).toBe(true);
    expect(found.verdict).toMatchObject({
      cause: 'ip-policy-pbl',
      family: 'ip-policy',
      confidence: 'confirmed',
      permanent: true,
      provider: 'gmail',
      actors: ['sender-admin', 'isp'],
    });
    expect(found.verdict.quote).toContain('not authorized');
    expect(found.bounce).toMatchObject({
      recipients: ['bruno@gmail.com'],
      smtp: '550',
      enhanced: '5.7.1',
      reportingMta: 'mail.example.com',
      remoteMta: 'gmail-smtp-in.l.google.com',
      ip: '203.0.113.5',
      domain: 'example.com',
      selectors: ['mail'],
    });
    expect(found.bounce.network?.kind).toBe('access');
    expect(checkOf(found, 'dnsbl').status).toBe('fail');
    expect(found.steps[0]?.title.toLowerCase()).toMatch(
      /relay|provider.s (?:outgoing|mail)|log in/,
    );
    const cure = found.steps.map((step) => `${step.title} ${step.detail}`).join('\n');
    expect(cure).not.toMatch(
      /add (?:the|this|your) (?:ip|address)[^.]{0,40} to (?:your |the )?SPF/i,
    );
    expect(found.steps.some((step) => step.copy !== null)).toBe(true);
    expect(found.dns.queries).toBeGreaterThan(5);
    expect(found.dns.queries).toBeLessThanOrEqual(45);
  });

  it('is the same as bare reply, text, HTML, JSON and form', async () => {
    const line = founding('203.0.113.5');
    const form = new FormData();
    form.set('text', line);
    const formResponse = await fetchApp('/v1/diagnose', { method: 'POST', body: form });
    const all = [
      await diagnose(line),
      await diagnose(
        `<p>The response was:</p><p>${line.replaceAll('\n', '<br>')}</p>`,
        'text/html',
      ),
      await diagnoseJson({ text: line }),
      await diagnoseJson({ raw: sampleBounce }),
      await diagnose(sampleBounce, 'application/x-www-form-urlencoded'),
      await diagnose(new TextEncoder().encode(sampleBounce), null),
      await diagnose(line, 'application/octet-stream'),
      await formResponse.json<Awaited<ReturnType<typeof diagnose>>>(),
    ];
    for (const { verdict, bounce } of all) {
      expect(verdict).toMatchObject({ cause: 'ip-policy-pbl', confidence: 'confirmed' });
      expect(bounce).toMatchObject({ ip: '203.0.113.5', smtp: '550', enhanced: '5.7.1' });
    }
  });

  it('is likely where the look-up gave nothing to trust', async () => {
    // Outside its own zones the demonstration server answers REFUSED.
    const found = await diagnose(founding('198.51.100.77'));
    expect(found.verdict).toMatchObject({ cause: 'ip-policy-pbl', confidence: 'likely' });
  });
});

describe('what the person states', () => {
  it('overrides what the bounce says', async () => {
    const found = await diagnoseJson({
      text: founding('203.0.113.5'),
      ip: '192.0.2.25',
      domain: 'Example.ORG.',
      helo: 'mail.example.org',
      selectors: ['S2'],
    });
    expect(found.bounce).toMatchObject({
      ip: '192.0.2.25',
      domain: 'example.org',
      helo: 'mail.example.org',
      selectors: ['s2'],
    });
    expect(checkOf(found, 'dnsbl').subject).toBe('192.0.2.25');
    expect(checkOf(found, 'spf').details['domain']).toBe('example.org');
  });

  it('turns DNS off, in the body and on the address', async () => {
    for (const found of [
      await diagnoseJson({ text: founding('203.0.113.5'), dns: false }),
      await diagnose(founding('203.0.113.5'), 'text/plain', '/v1/diagnose?dns=false'),
    ]) {
      expect(found.dns.queries).toBe(0);
      expect(found.checks.map((check) => check.id)).toEqual([...checkIds]);
      expect(
        found.checks.every((check) => check.status === 'skipped' && check.summary !== ''),
      ).toBe(true);
      expect(found.verdict).toMatchObject({ cause: 'ip-policy-pbl', confidence: 'likely' });
    }
  });
});

describe('what is no bounce', () => {
  it('is a valid question with an honest answer', async () => {
    const found = await diagnose(
      'From: anna@example.com\nTo: bruno@example.net\nSubject: Lunch\nDate: Mon, 23 Nov 2026 10:00:00 +0000\n\nShall we?\n',
      'message/rfc822',
    );
    expect(found).toMatchObject({
      kind: 'not-a-bounce',
      verdict: { cause: 'not-a-bounce', family: 'not-a-bounce', actors: [] },
      dns: { queries: 0 },
    });
  });

  it.each([
    ['bytes of no text', Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919) % 256)],
    ['NULs', new Uint8Array(1000)],
    ['half a surrogate and controls', '\ud800\u0000\u001b[31m550'],
  ])('%s end in 200', async (_, body) => {
    for (const type of ['message/rfc822', 'text/plain', 'text/html', 'application/octet-stream']) {
      const response = await fetchApp('/v1/diagnose', {
        method: 'POST',
        body,
        headers: { 'content-type': type },
      });
      expect(response.status).toBe(200);
    }
  });
});

describe('the form of the answer', () => {
  it('is a report for a terminal when asked', async () => {
    const response = await fetchApp('/v1/diagnose', {
      method: 'POST',
      body: founding('203.0.113.5'),
      headers: { 'content-type': 'text/plain', accept: 'text/plain' },
    });
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    const report = await response.text();
    expect(report).toContain('203.0.113.5');
    expect(
      Math.max(...report.split('\n').map((line) => (line.includes('https://') ? 0 : line.length))),
    ).toBeLessThanOrEqual(80);
  });

  it('streams the verdict, each check, then the whole', async () => {
    const response = await fetchApp('/v1/diagnose', {
      method: 'POST',
      body: founding('203.0.113.5'),
      headers: { 'content-type': 'text/plain', accept: 'text/event-stream' },
    });
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    const events = (await response.text())
      .trim()
      .split('\n\n')
      .map((block) => {
        const [event = '', data = ''] = block.split('\n');
        return {
          event: event.replace('event: ', ''),
          data: JSON.parse(data.replace('data: ', '')),
        };
      });
    expect(events[0]).toMatchObject({
      event: 'verdict',
      data: { kind: 'failed', verdict: { cause: 'ip-policy-pbl', confidence: 'likely' } },
    });
    expect(events.filter(({ event }) => event === 'check')).toHaveLength(checkIds.length);
    expect(events.at(-1)).toMatchObject({
      event: 'done',
      data: { verdict: { confidence: 'confirmed' } },
    });
  });
});
