/** What an adapter finds in a webmail page: one open message, and by which way each part was found. */

export interface OpenMessage {
  /** The mail app's own id of the message, where the page tells. */
  id: string | null;
  /** The element that holds the message's text. The card goes before it. */
  body: HTMLElement;
  /** As `Name <address>`, or whichever of the two the page shows; empty when unknown. */
  sender: string;
  /** The conversation's subject, which need not be this message's own; empty when unknown. */
  subject: string;
  /** A `message/delivery-status` part is attached (RFC 3464 §2). */
  hasReport: boolean;
  /** Which strategy found what: for diagnostics, never with any content. */
  matched: { body: string; sender: string; subject: string };
}

export interface Adapter {
  name: 'gmail' | 'outlook';
  /** An added element that is or holds one of these may bring a message. Cheap to test. */
  hint: string;
  /** Pure: reads the document, changes nothing. */
  find(document: Document): OpenMessage[];
  /** The whole message as text, where the webmail gives it to its own pages; null where not. */
  original?(message: OpenMessage, signal: AbortSignal): Promise<string | null>;
}

/** One way to an element; the first of a list that answers counts. */
export interface Strategy {
  name: string;
  selector: string;
}

/** What is being written is no message: reply boxes quote bounces (`contenteditable`, Gmail's `g_editable`). */
const EDITORS =
  '[contenteditable=""], [contenteditable="true"], [g_editable="true"], [role="textbox"]';

export function isBeingWritten(element: Element): boolean {
  return element.closest(EDITORS) !== null;
}

export interface Hit {
  element: HTMLElement;
  by: string;
}

/** First element that any strategy finds and `accept` takes. */
export function first(
  scope: ParentNode,
  strategies: readonly Strategy[],
  accept: (element: HTMLElement) => boolean = () => true,
): Hit | null {
  for (const { name, selector } of strategies) {
    for (const element of scope.querySelectorAll<HTMLElement>(selector))
      if (accept(element)) return { element, by: name };
  }
  return null;
}

/** All elements of the first strategy that finds any. Those inside another one are left out. */
export function outermost(
  scope: ParentNode,
  strategies: readonly Strategy[],
  accept: (element: HTMLElement) => boolean,
): Hit[] {
  for (const { name, selector } of strategies) {
    const found: HTMLElement[] = [];
    for (const element of scope.querySelectorAll<HTMLElement>(selector)) {
      const last = found.at(-1);
      if (last?.contains(element) !== true && accept(element)) found.push(element);
    }
    if (found.length > 0) return found.map((element) => ({ element, by: name }));
  }
  return [];
}

/** Text on one line, as far as a header can be long. */
export function line(element: Element | undefined | null): string {
  return (element?.textContent ?? '').slice(0, 2000).replace(/\s+/g, ' ').trim().slice(0, 500);
}
