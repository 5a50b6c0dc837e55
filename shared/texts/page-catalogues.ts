/** All languages at once of the card and of the pages: apart, so that a page carries no more. */
import { card as cardDe } from './de/card.ts';
import { pages as pagesDe } from './de/pages.ts';
import { web as webDe } from './de/web.ts';
import { card as cardEn } from './en/card.ts';
import { pages as pagesEn } from './en/pages.ts';
import { web as webEn, type WebKey } from './en/web.ts';
import { card as cardEs } from './es/card.ts';
import { pages as pagesEs } from './es/pages.ts';
import { web as webEs } from './es/web.ts';
import { card as cardFr } from './fr/card.ts';
import { pages as pagesFr } from './fr/pages.ts';
import { web as webFr } from './fr/web.ts';
import { card as cardJa } from './ja/card.ts';
import { pages as pagesJa } from './ja/pages.ts';
import { web as webJa } from './ja/web.ts';
import { card as cardPt } from './pt/card.ts';
import { pages as pagesPt } from './pt/pages.ts';
import { web as webPt } from './pt/web.ts';
import type { InAll } from './languages.ts';

/** Of the card. */
export const card: InAll<keyof typeof cardEn> = {
  en: cardEn,
  de: cardDe,
  fr: cardFr,
  es: cardEs,
  pt: cardPt,
  ja: cardJa,
};

/** Of the extension's own pages. */
export const pages: InAll<keyof typeof pagesEn> = {
  en: pagesEn,
  de: pagesDe,
  fr: pagesFr,
  es: pagesEs,
  pt: pagesPt,
  ja: pagesJa,
};

/** Of the Worker's pages, and of the choice of a language. */
export const web: InAll<WebKey> = {
  en: webEn,
  de: webDe,
  fr: webFr,
  es: webEs,
  pt: webPt,
  ja: webJa,
};
