import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { wordsFor as read } from '../../worker/words.ts';
import { texts } from '../../shared/texts/catalogues.ts';
import { web } from '../../shared/texts/page-catalogues.ts';

const whole = { ...texts.de, ...web.de };
const title = 'web.home.title';
const german = web.de[title];
const english = web.en[title];

/** Every test has a Worker that has read nothing yet. */
let wordsFor: typeof read;
beforeEach(async () => {
  vi.resetModules();
  vi.spyOn(console, 'error').mockImplementation(() => {});
  ({ wordsFor } = await import('../../worker/words.ts'));
});

function store(answer: () => Response | Promise<Response>) {
  const asked: string[] = [];
  const fetch = async (url: string): Promise<Response> => {
    asked.push(new URL(url).pathname);
    return answer();
  };
  return { asked, files: { fetch } };
}

describe('the words of an answer', () => {
  it('are read once, then kept', async () => {
    const { asked, files } = store(() => Response.json(whole));
    expect((await wordsFor('de-CH', files)).say(title)).toBe(german);
    expect((await wordsFor('de', files)).language).toBe('de');
    expect(asked).toStrictEqual(['/texts/de.json']);
  });

  it('are English without asking where English is wanted, or nothing that we have', async () => {
    const { asked, files } = store(() => Response.json(whole));
    expect((await wordsFor(null, files)).say(title)).toBe(english);
    expect((await wordsFor('nl', files)).language).toBe('en');
    expect(asked).toStrictEqual([]);
  });

  it('are English where there are no files', async () => {
    expect((await wordsFor('de', undefined)).language).toBe('en');
  });

  const { [title]: _, ...lacking } = whole;
  it.each([
    ['fails', () => Promise.reject(new TypeError('gone'))],
    ['is not found', () => new Response('not found', { status: 404 })],
    ['is no JSON', () => new Response('<!doctype html>')],
    ['is no catalogue', () => Response.json(null)],
    ['lacks a text', () => Response.json(lacking)],
    ['has a text that is none', () => Response.json({ ...whole, [title]: 7 })],
    ['wants a value that nobody gives', () => Response.json({ ...whole, [title]: '{nobody}' })],
  ])('are English where the file %s, and asked for again the next time', async (_name, answer) => {
    const broken = store(answer);
    const words = await wordsFor('de', broken.files);
    expect(words.language).toBe('en');
    expect(words.say(title)).toBe(english);
    const mended = store(() => Response.json(whole));
    expect((await wordsFor('de', mended.files)).language).toBe('de');
  });
});
