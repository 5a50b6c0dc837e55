/** All languages at once, for those who carry them along: the extension and the build of the Worker. */
import { card } from './en/card.ts';
import { pages } from './en/pages.ts';
import { web, type WebKey } from './en/web.ts';
import type { Language } from './languages.ts';
import { en, type MessageKey } from './say.ts';
import { web as webDe } from './de/web.ts';
import { web as webEs } from './es/web.ts';
import { web as webFr } from './fr/web.ts';
import { web as webJa } from './ja/web.ts';
import { web as webPt } from './pt/web.ts';

export interface Catalogue {
  /** Of the diagnosis, wherever it is read. */
  texts: Readonly<Record<MessageKey, string>>;
  card: Readonly<Record<keyof typeof card, string>>;
  /** Of the extension's own pages. */
  pages: Readonly<Record<keyof typeof pages, string>>;
  /** Of the Worker's pages. */
  web: Readonly<Record<WebKey, string>>;
}

const english: Catalogue = { texts: en, card, pages, web };

export const catalogues: Readonly<Record<Language, Catalogue>> = {
  en: english,
  de: { ...english, web: webDe },
  fr: { ...english, web: webFr },
  es: { ...english, web: webEs },
  pt: { ...english, web: webPt },
  ja: { ...english, web: webJa },
};
