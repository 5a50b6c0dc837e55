/**
 * The card's element: `<whybounced-card>` with an open shadow root, attributes that tell its state
 * to the outside, and walls that keep the page's shortcuts out.
 */
import { render } from 'preact';
import { Card } from './card.tsx';
import { themeOf } from './theme.ts';
import type { CardActions, CardView } from './view.ts';

export const CARD = 'whybounced-card';

/** Webmail listens to keys and pointers everywhere; what happens in the card is not meant for it. */
const kept = [
  'keydown',
  'keyup',
  'keypress',
  'input',
  'copy',
  'cut',
  'paste',
  'click',
  'dblclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
] as const;

export interface CardElement {
  element: HTMLElement;
  show(view: CardView, actions: CardActions): void;
  /** To be called once the element stands in the page: takes the page's light or dark, and its direction. */
  settle(): void;
  remove(): void;
}

/**
 * @param css the card's stylesheet, which goes into the shadow root: as text in an extension, made
 * by script where the page's policy allows no other.
 */
export function createCard(document: Document, css: string | CSSStyleSheet): CardElement {
  const element = document.createElement(CARD);
  const shadow = element.attachShadow({ mode: 'open' });
  const root = document.createElement('div');
  if (typeof css === 'string') {
    const style = document.createElement('style');
    style.textContent = css;
    shadow.append(style);
  } else shadow.adoptedStyleSheets = [css];
  shadow.append(root);
  for (const type of kept)
    element.addEventListener(type, (event) => event.stopPropagation(), { passive: true });

  return {
    element,
    show(view, actions) {
      element.dataset['state'] = view.state;
      element.dataset['cause'] = view.verdict.cause;
      element.dataset['confidence'] = view.verdict.confidence;
      render(<Card view={view} actions={actions} />, root);
    },
    settle() {
      element.dataset['theme'] = themeOf(element);
      const around = element.parentElement;
      if (around !== null) element.dir = getComputedStyle(around).direction;
    },
    remove() {
      render(null, root);
      element.remove();
    },
  };
}
