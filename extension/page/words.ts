/** `say` for the extension's own pages. */
import { pages } from '../../shared/texts/en/pages.ts';

export type PageKey = keyof typeof pages;

export function say(key: PageKey, values: Readonly<Record<string, string | number>> = {}): string {
  return pages[key].replace(/\{([a-zA-Z]{1,40})\}/g, (_, name: string) =>
    String(values[name] ?? ''),
  );
}
