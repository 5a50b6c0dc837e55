/**
 * The one way to words: every text a person reads has a key in a message catalogue.
 * `say(key, values)` fills `{name}` placeholders; a missing value throws, because a sentence with a
 * hole in it is a programming error.
 */
import { causes } from './en/causes.ts';
import { dmarcTexts } from './en/checks-dmarc.ts';
import { spfTexts } from './en/checks-spf.ts';
import { checks } from './en/checks.ts';
import { letters } from './en/letters.ts';
import { linkLabels } from './en/links.ts';
import { plan } from './en/plan.ts';
import { report } from './en/report.ts';
import { steps } from './en/steps.ts';
import { weighing } from './en/weigh.ts';

export const en = {
  ...causes,
  ...checks,
  ...spfTexts,
  ...dmarcTexts,
  ...steps,
  ...weighing,
  ...letters,
  ...linkLabels,
  ...report,
  ...plan,
} as const;

export type MessageKey = keyof typeof en;
export type Values = Readonly<Record<string, string | number>>;
export type Say = (key: MessageKey, values?: Values) => string;

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

export const sayEnglish = sayIn(en);
