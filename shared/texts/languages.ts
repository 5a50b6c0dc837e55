/** The languages there are, and which of them somebody wants. */

/**
 * BCP 47 primary subtags; the first is the one everything falls back to. Each has every catalogue,
 * written whole: half an answer in another language, under one label, would be a false label.
 */
export const languages = ['en', 'de', 'fr', 'es', 'pt', 'ja'] as const;
export type Language = (typeof languages)[number];

/** A catalogue for each. */
export type InAll<Key extends string> = Readonly<Record<Language, Readonly<Record<Key, string>>>>;

/** Each in its own words, as a list to choose from shows them. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  pt: 'Português',
  ja: '日本語',
};

/** Browsers send a dozen ranges at most; what is longer is read to here. */
const MOST_HEADER = 1000;
const MOST_RANGES = 40;
/** RFC 4647 §2.1, and the weight of RFC 9110 §12.4.2. */
const rangePattern = /^(\*|[a-z]{1,8})(?:-(?:[a-z0-9]{1,8}|\*)){0,10}$/;
const weightPattern = /^q=(0(?:\.[0-9]{0,3})?|1(?:\.0{0,3})?)$/;

interface Range {
  /** A primary subtag or `*`: the catalogues know no regions. */
  primary: string;
  /** False for `de-AT`: to refuse a region is not to refuse the language. */
  bare: boolean;
  weight: number;
}

/**
 * The language that an `Accept-Language` header asks for, by look-up (RFC 9110 §12.5.4, RFC 4647
 * §3.4): the best-liked range that one of ours answers, regions dropped; English where none does.
 */
export function pickLanguage(acceptLanguage: string | null): Language {
  const ranges = rangesIn(acceptLanguage ?? '');
  const refused = new Set(
    ranges.flatMap(({ primary, bare, weight }) => (weight === 0 && bare ? [primary] : [])),
  );
  const wanted = ranges
    .filter(({ weight }) => weight > 0)
    .toSorted((one, other) => other.weight - one.weight);
  const named = new Set(wanted.map(({ primary }) => primary));
  for (const { primary } of wanted) {
    // `*` is any language that no other range names.
    const found = languages.find((language) =>
      primary === '*'
        ? !refused.has(language) && !named.has(language)
        : language === primary && !refused.has(language),
    );
    if (found !== undefined) return found;
  }
  return languages[0];
}

/** Ranges that are none are left out, the others count (RFC 9110 §12.5.4 asks no more of a server). */
function rangesIn(header: string): Range[] {
  return header
    .slice(0, MOST_HEADER)
    .toLowerCase()
    .split(',', MOST_RANGES)
    .flatMap((element) => {
      const [range = '', ...parameters] = element.split(';').map((part) => part.trim());
      const primary = rangePattern.exec(range)?.[1];
      if (primary === undefined || parameters.length > 1) return [];
      const weight = weightOf(parameters[0]);
      return weight === null ? [] : [{ primary, bare: !range.includes('-'), weight }];
    });
}

function weightOf(parameter: string | undefined): number | null {
  if (parameter === undefined) return 1;
  const value = weightPattern.exec(parameter.replaceAll(/\s/g, ''))?.[1];
  return value === undefined ? null : Number(value);
}
