/** Identifier alignment (RFC 9989 §4.4, §4.10.2) of the domains that SPF and DKIM speak for. */
import type { Resolve } from '../../dns/lookup.ts';
import { isHostUnder } from './names.ts';
import { organisationalDomain, treeWalk } from './walk.ts';

/** A mail with a hundred signatures must not make a hundred walks. */
const MAX_WALKS = 4;

export interface Author {
  domain: string;
  /** Null where the walk failed. */
  organisation: string | null;
}
/** True, false, or null where a failed look-up leaves it open. */
export type Alignment = boolean | null;

export interface Aligner {
  aligns: (domain: string, strict: boolean) => Promise<Alignment>;
}

export function createAligner(author: Author, resolve: Resolve): Aligner {
  const walks = new Map<string, Promise<string | null>>();
  const organisationOf = (domain: string): Promise<string | null> => {
    let walk = walks.get(domain);
    if (walk === undefined) {
      if (walks.size >= MAX_WALKS) return Promise.resolve(null);
      walk = treeWalk(domain, resolve).then(organisationalDomain);
      walks.set(domain, walk);
    }
    return walk;
  };
  return {
    aligns: async (domain, strict) => {
      if (domain === author.domain) return true;
      if (strict) return false;
      if (author.organisation === null) {
        // Two names without a common ending share no organisation, whatever the look-up would have said.
        return domain.split('.').at(-1) === author.domain.split('.').at(-1) ? null : false;
      }
      // An organisational domain is the name itself or one above it, so others need no walk.
      if (!isHostUnder(domain, author.organisation)) return false;
      const organisation = await organisationOf(domain);
      return organisation === null ? null : organisation === author.organisation;
    },
  };
}
