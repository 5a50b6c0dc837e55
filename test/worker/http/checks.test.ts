import { describe, expect, it } from 'vitest';
import { check as checkSchema, checkIds, type Check } from '../../../shared/diagnosis/schema.ts';
import { fetchApp } from './ask.ts';

const get = async <T>(path: string): Promise<T> => {
  const response = await fetchApp(path);
  expect(response.status).toBe(200);
  return response.json();
};

describe('the single checks', () => {
  it.each([
    ['/v1/spf?ip=192.0.2.25&sender=anna@example.org', 'spf', 'pass'],
    ['/v1/spf?ip=192.0.2.25&sender=anna@example.com', 'spf', 'warn'],
    ['/v1/spf?ip=203.0.113.5&sender=anna@example.org', 'spf', 'fail'],
    ['/v1/dmarc?domain=example.com', 'dmarc', 'warn'],
    ['/v1/dkim?domain=example.com&selector=mail', 'dkim', 'pass'],
    ['/v1/dkim?domain=example.com&selector=none-such', 'dkim', 'fail'],
    ['/v1/ptr?ip=192.0.2.25', 'ptr', 'pass'],
    ['/v1/ptr?ip=203.0.113.5', 'ptr', 'warn'],
    ['/v1/dnsbl?ip=203.0.113.5', 'dnsbl', 'fail'],
    ['/v1/dnsbl?domain=example.com', 'domain-dnsbl', 'pass'],
    ['/v1/mx?domain=example.com', 'mx', 'pass'],
    // The demonstration server answers REFUSED outside its zones: never a pass, never a fail.
    ['/v1/mx?domain=somewhere.invalid', 'mx', 'unknown'],
    ['/v1/ptr?ip=8.8.8.8', 'ptr', 'unknown'],
    ['/v1/spf?ip=192.0.2.25&sender=x@somewhere.invalid', 'spf', 'unknown'],
    ['/v1/dmarc?domain=somewhere.invalid', 'dmarc', 'unknown'],
    ['/v1/dkim?domain=somewhere.invalid&selector=s1', 'dkim', 'unknown'],
  ])('%s', async (path, id, status) => {
    const found = await get<Check>(path);
    expect(checkSchema.safeParse(found).success).toBe(true);
    expect(found.id).toBe(id);
    expect(found.status).toBe(status);
    expect(found.summary).not.toBe('');
  });

  it('answer as a report too', async () => {
    const response = await fetchApp('/v1/ptr?ip=203.0.113.5', {
      headers: { accept: 'text/plain' },
    });
    expect(await response.text()).toContain('203.0.113.5');
  });
});

describe('/v1/check', () => {
  it('makes all checks on what it is given', async () => {
    const { checks } = await get<{ checks: Check[] }>(
      '/v1/check?ip=203.0.113.5&domain=example.com&helo=mail.example.com&selector=mail',
    );
    expect(checks.map((check) => check.id)).toEqual([...checkIds]);
    expect(checks.filter((check) => check.status === 'skipped')).toEqual([]);
  });

  it('says why the others were not made', async () => {
    const { checks } = await get<{ checks: Check[] }>('/v1/check?ip=203.0.113.5');
    for (const check of checks.filter(({ status }) => status === 'skipped'))
      expect(check.summary).toMatch(/not asked/i);
  });
});

describe('pages', () => {
  it.each([
    ['/', 'Why did my mail come back'],
    ['/docs', 'For programs'],
    ['/causes', 'Why mail comes back'],
    ['/causes/ip-policy-pbl', 'ip-policy-pbl'],
  ])('%s', async (path, words) => {
    const response = await fetchApp(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    const html = await response.text();
    expect(html).toContain(words);
    const own = html.replace('<script type="module" src="/page.js"></script>', '');
    expect(own).not.toMatch(/<script|\son[a-z]+=|javascript:/i);
    expect(response.headers.get('content-security-policy')).toContain("script-src 'self';");
  });

  it('show a diagnosis without script, and escape what the mail says', async () => {
    const form = new FormData();
    form.set('text', '550 5.1.1 <img src=x onerror=alert(1)@example.com>: user unknown');
    const response = await fetchApp('/', { method: 'POST', body: form });
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(html).not.toContain('<img');
  });

  it('describe the API', async () => {
    const api = await get<{ openapi: string; paths: object }>('/openapi.json');
    expect(api.openapi).toBe('3.1.0');
    expect(Object.keys(api.paths)).toContain('/v1/diagnose');
    expect(await get('/healthz')).toEqual({ status: 'ok' });
  });
});
