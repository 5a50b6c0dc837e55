/** What both content scripts do: keep cards for their adapter until the extension goes. */
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { browser } from 'wxt/browser';
import { HEALTH_QUESTION } from '../messages.ts';
import type { Adapter } from '../webmail/open-message.ts';
import { keepCards } from './cards.ts';

export function start(ctx: ContentScriptContext, adapter: Adapter): void {
  const cards = keepCards({ document, adapter, signal: ctx.signal });
  const onMessage = (
    message: unknown,
    _sender: unknown,
    answer: (health: unknown) => void,
  ): void => {
    if (message === HEALTH_QUESTION) answer(cards.health());
  };
  browser.runtime.onMessage.addListener(onMessage);
  ctx.onInvalidated(() => browser.runtime.onMessage.removeListener(onMessage));
}
