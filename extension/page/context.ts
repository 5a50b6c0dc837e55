/**
 * Stands in for WXT's content script context (see wxt.config.ts), whose timers and watchers nothing
 * here uses: they were a fifteenth of what every mail page has to load.
 */
import { browser } from 'wxt/browser';

export class ContentScriptContext {
  readonly #stop = new AbortController();

  constructor(name: string) {
    // Firefox starts a new script in open pages when the extension is updated: the older one ends.
    const started = `${browser.runtime.id}:${name}`;
    document.dispatchEvent(new CustomEvent(started));
    document.addEventListener(started, () => this.#stop.abort(), { once: true });
  }

  get signal(): AbortSignal {
    return this.#stop.signal;
  }
}
