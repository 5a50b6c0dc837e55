/** The look-ups of one SPF check: asked once each, and kept as evidence in the order they were used. */
import type { Lookup, Resolve, RRType } from '../../dns/lookup.ts';

export interface Lookups {
  /** Asks, and notes the answer as used. */
  ask: Resolve;
  /** Starts a look-up whose answer may be wanted soon; nothing is noted until `ask`. Null if it was begun before. */
  prefetch: <T extends RRType>(name: string, type: T) => Promise<Lookup<T>> | null;
  /** The TXT answer for what is only counted, not evaluated: no evidence. */
  peek: (name: string) => Promise<Lookup<'TXT'>>;
  used: () => Lookup[];
}

export function createLookups(resolve: Resolve): Lookups {
  const asked = new Map<string, Promise<Lookup>>();
  const used = new Map<string, Lookup>();
  const once = (name: string, type: RRType): Promise<Lookup> => {
    const key = `${type} ${name}`;
    let answer = asked.get(key);
    if (answer === undefined) {
      answer = resolve(name, type);
      asked.set(key, answer);
    }
    return answer;
  };
  return {
    ask: async <T extends RRType>(name: string, type: T) => {
      const lookup = await once(name, type);
      used.set(`${type} ${name}`, lookup);
      return lookup as Lookup<T>;
    },
    prefetch: <T extends RRType>(name: string, type: T) =>
      asked.has(`${type} ${name}`) ? null : (once(name, type) as Promise<Lookup<T>>),
    peek: async (name) => (await once(name, 'TXT')) as Lookup<'TXT'>,
    used: () => [...used.values()],
  };
}
