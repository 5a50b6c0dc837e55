/**
 * The words of an answer, in the language that was asked for. English is part of the code; the
 * others are files beside it, read when first wanted and kept as long as this Worker lives.
 */
import { web, type WebKey } from '../shared/texts/en/web.ts';
import { pickLanguage, type Language } from '../shared/texts/languages.ts';
import { placeholder, sayIn, type Values } from '../shared/texts/fill.ts';
import { en, type MessageKey } from '../shared/texts/say.ts';
import { assetUrl, type Assets } from './assets.ts';

type Key = MessageKey | WebKey;

export interface Words {
  language: Language;
  say: (key: Key, values?: Values) => string;
}

const own: Readonly<Record<Key, string>> = { ...en, ...web };
export const english: Words = { language: 'en', say: sayIn(own) };

/** Whole ones only: a promise belongs to the request that made it, and may fail. */
const kept = new Map<Language, Words>([['en', english]]);

/** English where the wanted language is none of ours or cannot be had just now. Never rejects. */
export async function wordsFor(
  acceptLanguage: string | null,
  assets: Assets | undefined,
): Promise<Words> {
  const language = pickLanguage(acceptLanguage);
  const known = kept.get(language);
  if (known !== undefined) return known;
  try {
    const response = await assets?.fetch(assetUrl(`texts/${language}.json`));
    if (response === undefined) return english;
    const words = { language, say: sayIn(complete(await response.json())) };
    kept.set(language, words);
    return words;
  } catch (error) {
    console.error(`no texts in ${language}: ${error instanceof Error ? error.name : 'unknown'}`);
    return english;
  }
}

/** `Vary` in any case: what English speakers got must not be what a cache gives to others. */
export function languageHeaders({ language }: Words): Record<string, string> {
  return { 'content-language': language, vary: 'Accept-Language' };
}

/** Throws unless every text is there and asks for no value that the English one does not give. */
function complete(texts: unknown): Record<Key, string> {
  if (typeof texts !== 'object' || texts === null) throw new TypeError('no texts');
  for (const [key, original] of Object.entries(own)) {
    const text: unknown = Reflect.get(texts, key);
    if (typeof text !== 'string') throw new TypeError(`no text ${key}`);
    for (const [hole] of text.matchAll(placeholder))
      if (!original.includes(hole)) throw new TypeError(`text ${key} wants ${hole}`);
  }
  return texts as Record<Key, string>;
}
