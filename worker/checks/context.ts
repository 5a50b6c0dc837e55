/** What every check is given. A check never throws: what could not be learnt is `unknown` with its reason. */
import type { Resolve } from '../dns/lookup.ts';
import type { Say } from '../../shared/texts/say.ts';

export interface CheckContext {
  resolve: Resolve;
  say: Say;
  /** Keyed list access; masked wherever a name is shown. */
  keys: { spamhaus: string | null; abusix: string | null };
}
