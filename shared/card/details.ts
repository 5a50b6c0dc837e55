/** A check's `details` are free-form data of an answer from elsewhere: read with care, bounded. */
import type { Check } from '../diagnosis/schema.ts';

/** An answer that lists thousands would freeze the page it is shown in. */
const MOST_ROWS = 200;
const MOST_CHARS = 600;
const MOST_DEPTH = 12;

const states = ['listed', 'clear', 'unknown', 'skipped'] as const;

export interface ListRow {
  zone: string;
  name: string;
  state: (typeof states)[number];
  meaning: string;
}

export interface TraceLine {
  /** How many includes and redirects deep. */
  depth: number;
  text: string;
}

type Fields = Readonly<Record<string, unknown>>;

function rowsOf(value: unknown): Fields[] {
  if (!Array.isArray(value)) return [];
  return value
    .slice(0, MOST_ROWS)
    .filter((row): row is Fields => typeof row === 'object' && row !== null);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, MOST_CHARS) : '';
}

export function listRows(check: Check): ListRow[] {
  if (check.id !== 'dnsbl' && check.id !== 'domain-dnsbl') return [];
  return rowsOf(check.details['lists']).flatMap((row) => {
    const state = states.find((known) => known === row['state']);
    const zone = textOf(row['zone']);
    if (state === undefined || zone === '') return [];
    return [{ zone, name: textOf(row['name']) || zone, state, meaning: textOf(row['meaning']) }];
  });
}

/** What is noteworthy about the record that was read, in sentences; not what the summary says already. */
export function noteLines({ id, details, summary }: Check): string[] {
  const key = id === 'spf' ? 'warnings' : id === 'dmarc' ? 'problems' : null;
  const notes = key === null ? [] : details[key];
  if (!Array.isArray(notes)) return [];
  return notes
    .slice(0, MOST_ROWS)
    .map(textOf)
    .filter((text) => text !== '' && !summary.includes(text));
}

export function traceLines(check: Check): TraceLine[] {
  if (check.id !== 'spf') return [];
  return rowsOf(check.details['trace']).map((row) => {
    const depth = typeof row['depth'] === 'number' ? Math.trunc(row['depth']) : 0;
    return {
      depth: Math.max(0, Math.min(MOST_DEPTH, depth)),
      text: [textOf(row['term']), textOf(row['why'])].filter((part) => part !== '').join('  '),
    };
  });
}
