/**
 * Keys pressed in a card are the card's. Webmail catches its shortcuts anywhere, even on the way
 * down; this script runs before the page's own, so its listener is the first of all.
 */
import { CARD } from '../../shared/card/mount.tsx';

export function keepKeys(document: Document, signal: AbortSignal): void {
  for (const type of ['keydown', 'keypress', 'keyup'] as const)
    document.defaultView?.addEventListener(
      type,
      (event) => {
        const { target } = event;
        if (!(target instanceof Element) || target.localName !== CARD) return;
        // What the browser does by itself (typing, Tab, Space on a button) still happens.
        event.stopImmediatePropagation();
        const { shadowRoot } = target;
        const { key, shiftKey } = event;
        // The same key once more, for the card alone.
        shadowRoot?.activeElement?.dispatchEvent(
          new KeyboardEvent(type, { key, shiftKey, bubbles: true }),
        );
      },
      { capture: true, signal },
    );
}
