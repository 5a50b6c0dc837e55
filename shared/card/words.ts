/** The card's own `say`, over a catalogue that comes in as data, so that no catalogue is bundled with it. */
import type { CardKey, CardTexts } from './view.ts';

export type CardSay = (key: CardKey, values?: Readonly<Record<string, string | number>>) => string;

export function wordsOf(texts: CardTexts): CardSay {
  return (key, values = {}) =>
    texts[key].replace(/\{([a-zA-Z]{1,40})\}/g, (_, name: string) => String(values[name] ?? ''));
}
