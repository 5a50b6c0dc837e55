/** All languages at once of the card and of the pages: apart, so that a page carries no more. */
import { web as webDe } from './de/web.ts';
import { card as cardEn } from './en/card.ts';
import { pages as pagesEn } from './en/pages.ts';
import { web as webEn, type WebKey } from './en/web.ts';
import { web as webEs } from './es/web.ts';
import { web as webFr } from './fr/web.ts';
import { web as webJa } from './ja/web.ts';
import { web as webPt } from './pt/web.ts';
import type { InAll } from './languages.ts';

/** Of the card. */
export const card: InAll<keyof typeof cardEn> = {
  en: cardEn,
  de: cardEn,
  fr: cardEn,
  es: cardEn,
  pt: cardEn,
  ja: cardEn,
};

/** Of the extension's own pages. */
export const pages: InAll<keyof typeof pagesEn> = {
  en: pagesEn,
  de: pagesEn,
  fr: pagesEn,
  es: pagesEn,
  pt: pagesEn,
  ja: pagesEn,
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
