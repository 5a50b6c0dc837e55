import { describe, expect, it } from 'vitest';
import type { Check, Diagnosis } from '../../../shared/diagnosis/schema.ts';
import { texts } from '../../../shared/texts/catalogues.ts';
import { web } from '../../../shared/texts/page-catalogues.ts';
import { languages, type Language } from '../../../shared/texts/languages.ts';
import { fetchApp, founding } from './ask.ts';

/** Any but the first, as far as there is one. */
const another: Language = languages.at(-1) ?? 'en';

const ask = (language: string | null, accept = 'application/json', path = '/v1/diagnose') =>
  fetchApp(path, {
    method: 'POST',
    body: founding('203.0.113.5'),
    headers: {
      'content-type': 'text/plain',
      accept,
      ...(language === null ? {} : { 'accept-language': language }),
    },
  });

const titleIn = (language: Language): string => texts[language]['cause.ip-policy-pbl.title'];

const reverse = async (language: string): Promise<Check> =>
  (await fetchApp('/v1/ptr?ip=203.0.113.5', { headers: { 'accept-language': language } })).json();

const page = async (path: string, language: string, init: RequestInit = {}) => {
  const response = await fetchApp(path, { ...init, headers: { 'accept-language': language } });
  return { language: response.headers.get('content-language'), html: await response.text() };
};

describe('an answer in the language that was asked for', () => {
  it.each(languages)('as JSON in %s', async (language) => {
    const response = await ask(`${language}-XX, nl;q=0.1`);
    expect(response.headers.get('content-language')).toBe(language);
    expect(response.headers.get('vary')).toBe('Accept-Language');
    const { verdict, checks } = await response.json<Diagnosis>();
    expect(verdict.title).toBe(titleIn(language));
    expect(verdict.cause).toBe('ip-policy-pbl');
    expect(checks).toHaveLength(8);
  });

  it.each(languages)('as a report in %s', async (language) => {
    const response = await ask(language, 'text/plain');
    expect(response.headers.get('content-language')).toBe(language);
    const words = (await response.text()).replaceAll(/\s+/g, '');
    expect(words).toContain(titleIn(language).replaceAll(/\s+/g, ''));
    expect(words).not.toMatch(/[{}]/);
  });

  it('as a stream', async () => {
    const response = await ask(another, 'text/event-stream');
    expect(response.headers.get('content-language')).toBe(another);
    const events = (await response.text()).split('\n\n').filter((event) => event !== '');
    expect(events[0]).toContain(JSON.stringify(titleIn(another)));
    expect(events.at(-1)).toContain(JSON.stringify(titleIn(another)));
  });

  it('as a single check', async () => {
    const [english, other] = await Promise.all([reverse('en'), reverse(another)]);
    expect(other.status).toBe(english.status);
    // Facts are the same in any language; the one sentence among them is said in it.
    const genericReason = texts[another]['ptr.why.address'];
    expect(other.details).toStrictEqual({ ...english.details, genericReason });
  });

  it.each([null, 'nl', 'tlh, *', 'de;q=0', '\u00e4\u00f6'])(
    'is English for “%s”, and says so',
    async (language) => {
      const response = await ask(language);
      expect(response.headers.get('content-language')).toBe('en');
      expect(response.headers.get('vary')).toBe('Accept-Language');
      expect((await response.json<Diagnosis>()).verdict.title).toBe(titleIn('en'));
    },
  );
});

describe('a page in the language of the browser', () => {
  it.each(languages)('the form and the causes, in %s', async (language) => {
    const home = await page('/', language);
    expect(home.language).toBe(language);
    expect(home.html).toContain(`<html lang="${language}">`);
    expect(home.html).toContain(web[language]['web.home.lead']);
    const causes = await page('/causes', language);
    expect(causes.html).toContain(web[language]['web.causes.lead']);
    const cause = await page('/causes/mailbox-full', language);
    expect(cause.html).toContain(
      `<h1>${texts[language]['cause.mailbox-full.title'].replaceAll("'", '&#39;')}</h1>`,
    );
    expect(cause.html).toContain(web[language]['web.cause.examples']);
    expect(cause.html).toMatch(/<blockquote lang="en">[^<]{20}/);
  });

  it('the result of the form', async () => {
    const body = new FormData();
    body.set('text', founding('203.0.113.5'));
    const { html, language } = await page('/', another, { method: 'POST', body });
    expect(language).toBe(another);
    expect(html).toContain(`<html lang="${another}">`);
    expect(html).toContain(titleIn(another));
    expect(html).toContain(web[another]['web.result.quote']);
  });

  it('the form again where nothing was given', async () => {
    const { html } = await page('/', another, { method: 'POST', body: new FormData() });
    expect(html).toContain(`<html lang="${another}">`);
    expect(html).toContain('role="alert" lang="en"');
  });
});
