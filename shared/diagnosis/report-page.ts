/** How a report is set: language, width, colour. */
import type { Say } from '../texts/say.ts';

export interface ReportOptions {
  say: Say;
  /** ANSI colours; off unless asked for. */
  colour?: boolean;
  /** Width of the terminal; 80 unless given, never below 40. */
  columns?: number;
}

/** What setting a report needs. */
export interface Page {
  say: Say;
  columns: number;
  paint: (style: Style, text: string) => string;
  /** Records that a check proposes; in a diagnosis they stand in the steps, where they are a cure. */
  proposals: boolean;
}
type Style = 'heading' | 'strong' | 'dim' | 'pass' | 'warn' | 'fail' | 'unknown' | 'skipped';

const MIN_COLUMNS = 40;

/** SGR sequences (ECMA-48 §8.3.117). */
const sgr: Readonly<Record<Style, string>> = {
  heading: '1;4',
  strong: '1',
  dim: '2',
  pass: '32',
  warn: '33',
  fail: '31',
  unknown: '35',
  skipped: '2',
};

export function pageOf(
  { say, colour = false, columns = 80 }: ReportOptions,
  proposals: boolean,
): Page {
  return {
    say,
    proposals,
    columns: Math.max(MIN_COLUMNS, Math.floor(columns)),
    paint: (style, text) => (colour ? `\u001b[${sgr[style]}m${text}\u001b[0m` : text),
  };
}
