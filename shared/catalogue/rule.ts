/**
 * The shape of what is known about refusals. One provider or mail server = one file under `rules/`
 * = one `RuleSet`; a new code is one row.
 */
import type { CauseId } from './causes.ts';

/**
 * Words to find, as a phrase, never as a regular expression: matching is linear by construction.
 * - compared lower-case, on the refusal's unfolded text, white space single, curly quotes straight;
 * - an edge that is a letter or digit must be a word edge in the text;
 * - ` * ` (with its spaces) skips up to 120 characters;
 * - `#` stands for one or more digits, e.g. `[tss0#]`.
 */
export type Phrase = string;

export interface Rule {
  /** Kebab-case, unique, begins with its set's id: `gmail-direct-mail-not-authorized`. Shown as `signature`. */
  id: string;
  /** Any of these decides. May be empty when `codes` alone decide. */
  words: readonly Phrase[];
  /** Query keys of the provider's help links that name this cause (`?p=NotAuthorizedError`, `c=rdns`): `p=notauthorizederror`. */
  keys?: readonly string[];
  /** Enhanced or reply codes that decide without words, only when the set's host or signature is seen: `['5.7.25']`. */
  codes?: readonly string[];
  /** The reply's class has to be this for the rule to hold (first digit of the reply or enhanced code). */
  when?: 'permanent' | 'temporary';
  /** The words are common: accept them only when the set's host or signature is seen. */
  needsHost?: true;
  cause: CauseId;
  /** Would the same mail fail again? Where absent, the cause's own answer holds. */
  permanent?: boolean;
  /** The words say little; the verdict is only `possible`. */
  generic?: true;
  /** A refusal as the server sends it (documentation names and addresses), matched by this rule and no earlier one. */
  example: string;
  /** The provider's own page on it, https; null where none could be verified. */
  link: string | null;
}

export interface RuleSet {
  /** Shown as `provider`: `gmail`, `exchange-online`, `postfix`. */
  id: string;
  /** As people write it: `Gmail`. */
  name: string;
  /** Order of trial: a receiver's own fault, then providers, named lists, mail servers, common words. */
  rank: 'receiver-fault' | 'provider' | 'list' | 'mta' | 'generic';
  /** Suffixes of the refusing host's name: `google.com`. */
  hosts: readonly string[];
  /** Phrases by which the provider is known in pasted text that names no host: `gsmtp`. */
  signatures: readonly Phrase[];
  /** Where these rows come from and when it was read: `Google's code table, 2026-02-15`. */
  source: string;
  rules: readonly Rule[];
}
