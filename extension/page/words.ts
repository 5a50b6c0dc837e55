/** `say` for the extension's own pages, in the person's language. */
import { languageNow } from '../background/settings.ts';
import { pages, web } from '../../shared/texts/page-catalogues.ts';
import type { WebKey } from '../../shared/texts/en/web.ts';
import { sayIn, type Values } from '../../shared/texts/fill.ts';

export type PageKey = keyof (typeof pages)['en'];

const inEnglish = sayIn({ ...pages.en, ...web.en });
let current = inEnglish;
let language = 'en';

/** To be waited for before the first word: which language it is stands in the browser's storage. */
export async function learnLanguage(): Promise<void> {
  const wanted = await languageNow();
  language = wanted;
  document.documentElement.lang = wanted;
  current = sayIn({ ...pages[wanted], ...web[wanted] });
}

export function say(key: PageKey | WebKey, values: Values = {}): string {
  return current(key, values);
}

/** A day, as the person's language writes it. */
export function dayOf(time: string): string {
  return new Date(time).toLocaleDateString(language);
}
