/** Which lists a refusal names: they are asked first, and a dead or private one is said to be so. */
import { deadLists, privateLists, type DeadList, type PrivateList } from './blocklists-unasked.ts';
import { domainBlocklists, ipBlocklists } from './blocklists.ts';
import type { Blocklist } from './blocklists-model.ts';

/** A refusal is some lines long; more is somebody trying how long we search. */
const MAX_TEXT = 20_000;

export interface NamedLists {
  lists: Blocklist[];
  dead: DeadList[];
  private: PrivateList[];
}

/** The lists that any of `texts` (refusals, as the servers wrote them, or bare zone names) mentions. */
export function namedLists(texts: readonly string[]): NamedLists {
  const text = texts.join('\n').slice(0, MAX_TEXT).toLowerCase();
  const names = (words: readonly string[]): boolean => words.some((word) => mentions(text, word));
  return {
    lists: [...ipBlocklists, ...domainBlocklists].filter(({ zone, named }) =>
      names([zone, ...named]),
    ),
    dead: deadLists.filter(({ zones }) => names(zones)),
    private: privateLists.filter(({ named }) => names(named)),
  };
}

/** Is `word` in `text` by itself, or as the end of a longer host name? */
function mentions(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (!isNameCharacter(text[at - 1]) && !isNameCharacter(text[at + word.length])) return true;
  }
  return false;
}

const isNameCharacter = (character: string | undefined): boolean =>
  character !== undefined && /[a-z0-9-]/.test(character);
