/**
 * The one way to words: every text a person reads has a key in a message catalogue.
 * `say(key, values)` fills `{name}` placeholders; a missing value throws, because a sentence with a
 * hole in it is a programming error.
 */
export type Values = Readonly<Record<string, string | number>>;

/** `{name}`: what `say` fills in. */
export const placeholder = /\{([a-zA-Z0-9]{1,40})\}/g;

/** A `Say` over one language's catalogue, or over a larger one that holds it. */
export function sayIn<Key extends string>(
  texts: Readonly<Record<Key, string>>,
): (key: Key, values?: Values) => string {
  return (key, values = {}) =>
    texts[key].replace(placeholder, (_, name: string) => {
      const value = values[name];
      if (value === undefined) throw new Error(`text ${key} lacks a value for {${name}}`);
      return String(value);
    });
}
