/** The words of a diagnosis and its card, in the person's language. */
import type { CardTexts } from '../../shared/card/view.ts';
import { texts } from '../../shared/texts/catalogues.ts';
import { card } from '../../shared/texts/page-catalogues.ts';
import type { Language } from '../../shared/texts/languages.ts';
import { sayIn } from '../../shared/texts/fill.ts';
import type { Say } from '../../shared/texts/say.ts';
import { languageNow } from './settings.ts';

export interface Texts {
  language: Language;
  card: CardTexts;
  say: Say;
}

export async function textsNow(): Promise<Texts> {
  const language = await languageNow();
  return {
    language,
    card: card[language],
    say: sayIn(texts[language]),
  };
}
