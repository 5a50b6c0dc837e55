import { describe, expect, it } from 'vitest';
import { fetchApp } from './ask.ts';

interface Problem {
  status: number;
  detail: string;
  field?: string;
}

async function problem(path: string, init?: RequestInit): Promise<Problem> {
  const response = await fetchApp(path, init);
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  const body: Problem = await response.json();
  expect(body.status).toBe(response.status);
  return body;
}

const post = (body: BodyInit, type: string): RequestInit => ({
  method: 'POST',
  body,
  headers: { 'content-type': type },
});
const json = (value: unknown): RequestInit => post(JSON.stringify(value), 'application/json');

describe('bad input', () => {
  it.each([
    ['an empty body', post('', 'text/plain'), 'body'],
    ['white space', post(' \r\n\t ', 'message/rfc822'), 'body'],
    ['no JSON', post('{', 'application/json'), 'body'],
    ['a JSON array', json([]), 'body'],
    ['no bounce in the JSON', json({ ip: '192.0.2.1' }), 'raw'],
    ['a number for text', json({ text: 5 }), 'text'],
    ['a string for dns', json({ text: '550 no', dns: 'no' }), 'dns'],
    ['a string for selectors', json({ text: '550 no', selectors: 's1' }), 'selectors'],
    ['a number among selectors', json({ text: '550 no', selectors: [1] }), 'selectors'],
    ['a malformed ip', json({ text: '550 no', ip: '1.2.3.400' }), 'ip'],
    ['an ip in octal', json({ text: '550 no', ip: '0177.0.0.1' }), 'ip'],
    ['an ip with a zone', json({ text: '550 no', ip: 'fe80::1%eth0' }), 'ip'],
    ['a malformed domain', json({ text: '550 no', domain: 'exa mple.com' }), 'domain'],
    ['an empty label', json({ text: '550 no', domain: 'a..example.com' }), 'domain'],
    ['an address for a domain', json({ text: '550 no', domain: '192.0.2.1' }), 'domain'],
    ['a malformed helo', json({ text: '550 no', helo: 'a b' }), 'helo'],
    ['a malformed selector', json({ text: '550 no', selectors: ['s 1'] }), 'selectors'],
    ['a form without its boundary', post('x', 'multipart/form-data'), 'body'],
  ])('%s is 400 and named', async (_, init, field) => {
    const { status, field: named, detail } = await problem('/v1/diagnose', init);
    expect({ status, named }).toEqual({ status: 400, named: field });
    expect(detail).not.toBe('');
  });

  it('a wrong dns flag on the address is 400', async () => {
    expect(await problem('/v1/diagnose?dns=perhaps', post('550 no', 'text/plain'))).toMatchObject({
      status: 400,
      field: 'dns',
    });
  });

  it('an unknown content type is 415', async () => {
    expect((await problem('/v1/diagnose', post('x', 'image/png'))).status).toBe(415);
  });

  it('over 1 MiB is 413, told and untold', async () => {
    const large = 'x'.repeat(1024 * 1024 + 1);
    expect((await problem('/v1/diagnose', post(large, 'text/plain'))).status).toBe(413);
    const stream = new Blob([large]).stream();
    const untold = { ...post(stream, 'text/plain'), duplex: 'half' } as RequestInit;
    expect((await problem('/v1/diagnose', untold)).status).toBe(413);
    const whole = await fetchApp(
      '/v1/diagnose?dns=false',
      post('x'.repeat(1024 * 1024), 'text/plain'),
    );
    expect(whole.status).toBe(200);
  });

  it('nothing there is 404, a wrong method 405 with Allow', async () => {
    expect((await problem('/v1/nothing')).status).toBe(404);
    expect((await problem('/causes/none-such')).status).toBe(404);
    expect((await problem('/v1/diagnose')).status).toBe(405);
    const wrong = await fetchApp('/v1/spf', { method: 'DELETE' });
    expect(wrong.status).toBe(405);
    expect(wrong.headers.get('allow')).toContain('GET');
  });

  it.each([
    ['/v1/check', 'ip'],
    ['/v1/check?ip=nonsense', 'ip'],
    ['/v1/spf?sender=a@example.com', 'ip'],
    ['/v1/spf?ip=192.0.2.1', 'sender'],
    ['/v1/dmarc', 'domain'],
    ['/v1/dkim?selector=s1', 'domain'],
    ['/v1/dkim?domain=example.com&selector=a%20b', 'selector'],
    ['/v1/ptr', 'ip'],
    ['/v1/dnsbl', 'ip'],
    ['/v1/dnsbl?domain=-', 'domain'],
    ['/v1/mx?domain=', 'domain'],
  ])('%s is 400 and names %s', async (path, field) => {
    expect(await problem(path)).toMatchObject({ status: 400, field });
  });
});

describe('any origin', () => {
  it('may ask, without credentials', async () => {
    const preflight = await fetchApp('/v1/diagnose', { method: 'OPTIONS' });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-origin')).toBe('*');
    expect(preflight.headers.get('access-control-allow-methods')).toContain('POST');
    const answer = await fetchApp('/v1/diagnose?dns=false', post('550 no', 'text/plain'));
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
  });
});
