import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { links } from '../../../shared/catalogue/links.ts';
import { sayEnglish } from '../../../shared/texts/say.ts';

type LinkId = keyof typeof links;
const ids = Object.keys(links).filter((id): id is LinkId => id in links);

describe('the official pages', () => {
  it.each(ids.map((id) => [id]))('%s is https, on its operator’s own host, and dated', (id) => {
    const { url, host, verified, provider } = links[id];
    const { protocol, hostname, username } = new URL(url);
    expect(protocol).toBe('https:');
    expect(username).toBe('');
    expect(hostname === host || hostname.endsWith(`.${host}`)).toBe(true);
    expect(verified).toMatch(/^20\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/);
    expect(Date.parse(verified)).toBeLessThanOrEqual(Date.now());
    expect(provider.length).toBeGreaterThan(2);
    expect(sayEnglish(`link.${id}`).length).toBeGreaterThan(5);
  });

  it('are all different', () => {
    const urls = ids.map((id) => links[id].url);
    expect(new Set(urls).size).toBe(urls.length);
  });

  it('are the only links of the steps', () => {
    const folder = new URL('../../../shared/diagnosis/', import.meta.url);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    );
    const written = files.filter((name) =>
      /https?:\/\/[a-z0-9]/i.test(readFileSync(new URL(name, folder), 'utf8')),
    );
    expect(written).toEqual([]);
  });

  it('are all used by a step', () => {
    const folder = new URL('../../../shared/diagnosis/steps/', import.meta.url);
    const source = readdirSync(folder)
      .map((name) => readFileSync(new URL(name, folder), 'utf8'))
      .join('\n');
    const unused = ids.filter((id) => !new RegExp(`['.]${id}\\b`).test(source));
    expect(unused).toEqual([]);
  });
});
