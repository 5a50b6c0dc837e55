/** What the person has chosen. All of it stays in this browser. */
import { createI18n } from '@wxt-dev/i18n';
import { storage } from 'wxt/utils/storage';
import { languages, pickLanguage, type Language } from '../../shared/texts/languages.ts';
import type { ConsentMode } from '../messages.ts';

const builtIn: unknown = import.meta.env['WXT_ENDPOINT'];

/** The Worker as `npm start` serves it, unless the build names another. */
export const defaultEndpoint =
  typeof builtIn === 'string' && builtIn !== '' ? builtIn : 'http://127.0.0.1:8787';

export const endpoint = storage.defineItem<string>('local:endpoint', { fallback: defaultEndpoint });
/** Ask before each send, or send every bounce. */
export const consent = storage.defineItem<ConsentMode>('local:consent', { fallback: 'ask' });
/** Mail hosts where no card is wanted. */
export const offHosts = storage.defineItem<string[]>('local:offHosts', { fallback: [] });
/** In Gmail: read a bounce's original, which holds more than the page shows. */
export const readsOriginal = storage.defineItem<boolean>('local:readsOriginal', {
  fallback: false,
});
export const keepsHistory = storage.defineItem<boolean>('local:keepsHistory', { fallback: true });

const messages = createI18n();

/** `auto`: the language that the browser shows the extension's name in. */
export const wantedLanguage = storage.defineItem<Language | 'auto'>('local:language', {
  fallback: 'auto',
});

export async function languageNow(): Promise<Language> {
  const wanted = await wantedLanguage.getValue();
  return wanted !== 'auto' && languages.includes(wanted)
    ? wanted
    : pickLanguage(messages.t('language'));
}

/** Host and port of an endpoint, for people; the address itself when it is none. */
export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : address;
}
