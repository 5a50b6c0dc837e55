/**
 * Light or dark as the page around the card is. A webmail's theme is its own, not the system's, so
 * the nearest opaque background decides; the system only where there is none.
 */
type Theme = 'light' | 'dark';

/** Below this a background counts as dark (relative luminance of a middle grey). */
const DARK = 0.2;

export function themeOf(element: Element): Theme {
  for (let at = parentOf(element); at !== null; at = parentOf(at)) {
    const shade = luminance(getComputedStyle(at).backgroundColor);
    if (shade !== null) return shade < DARK ? 'dark' : 'light';
  }
  return matchMedia('(prefers-color-scheme: dark)').matches && darkCanvas(element)
    ? 'dark'
    : 'light';
}

function parentOf(element: Element): Element | null {
  if (element.parentElement !== null) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** Without a background of its own a page is white unless it opts into the system's scheme. */
function darkCanvas(element: Element): boolean {
  return getComputedStyle(element.ownerDocument.documentElement).colorScheme.includes('dark');
}

/** WCAG 2 relative luminance of `rgb(…)`; null where it is see-through. */
function luminance(color: string): number | null {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
  if (alpha < 0.5 || !color.startsWith('rgb')) return null;
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
