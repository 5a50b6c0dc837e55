/** The catalogues of the extension, by language. */
import type { CardTexts } from '../../shared/card/view.ts';
import { card } from '../../shared/texts/en/card.ts';
import { sayEnglish, type Say } from '../../shared/texts/say.ts';

export interface Texts {
  /** BCP 47. */
  language: string;
  card: CardTexts;
  say: Say;
}

export async function textsNow(): Promise<Texts> {
  return { language: 'en', card, say: sayEnglish };
}
