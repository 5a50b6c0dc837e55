/** What the DNS of today adds to the words of a bounce. */
import type { Facts } from './facts.ts';

export interface Finding {
  /** Does the DNS of today agree with the text? */
  agrees: 'yes' | 'no' | 'silent';
  /** Sentences for the explanation. */
  said: string[];
}

export type Weigher = (facts: Facts) => Finding;

export const silent = (...said: string[]): Finding => ({ agrees: 'silent', said });
export const yes = (...said: string[]): Finding => ({ agrees: 'yes', said });
export const no = (...said: string[]): Finding => ({ agrees: 'no', said });
