/** What both content scripts do: keep cards for their adapter until the extension goes. */
import { browser } from 'wxt/browser';
import { HEALTH_QUESTION, type Health } from '../messages.ts';
import type { Adapter } from '../webmail/open-message.ts';
import { ask } from './ask.ts';
import { keepCards, type Cards } from './cards.ts';
import { keepKeys } from './keys.ts';

/** A browser puts an idle background to sleep after 30 s; this often it is woken ahead of need. */
const AWAKE_MS = 20_000;

export function start({ signal }: { signal: AbortSignal }, adapter: Adapter): void {
  keepKeys(document, signal);

  let cards: Cards | null = null;
  const begin = (): void => {
    if (!signal.aborted) cards = keepCards({ document, adapter, signal });
  };

  let woken = 0;
  const wake = (): void => {
    if (document.hidden || Date.now() - woken < AWAKE_MS) return;
    woken = Date.now();
    // Updated under this page: the next card says so.
    ask({ ask: 'wake' }).catch(() => {});
  };
  wake();
  // A click may open a message; by the time it is there, the background is awake.
  document.addEventListener('pointerdown', wake, { signal, capture: true, passive: true });

  if (document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', begin, { signal, once: true });
  else begin();

  const onMessage = (
    message: unknown,
    _sender: unknown,
    answer: (health: Health | null) => void,
  ): void => {
    if (message === HEALTH_QUESTION) answer(cards?.health() ?? null);
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onMessage));
}
