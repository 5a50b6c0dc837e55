import type { browser } from 'wxt/browser';

declare global {
  /** What a function evaluated in the extension's service worker sees. */
  const chrome: typeof browser;
}
