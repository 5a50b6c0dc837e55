/** One measured figure, with its limit where there is one. */
export interface Figure {
  name: string;
  value: string;
  /** In words: `at most 300 KB`; null where it is only told. */
  limit: string | null;
  holds: boolean;
}

export const told = (name: string, value: string): Figure => ({
  name,
  value,
  limit: null,
  holds: true,
});

export const atMost = (name: string, value: number, limit: number, unit: string): Figure => ({
  name,
  value: `${round(value)} ${unit}`,
  limit: `at most ${limit} ${unit}`,
  holds: value <= limit,
});

export const atLeast = (name: string, value: number, limit: number, unit: string): Figure => ({
  name,
  value: `${round(value)} ${unit}`,
  limit: `at least ${limit} ${unit}`,
  holds: value >= limit,
});

const round = (value: number): string =>
  value >= 100 ? String(Math.round(value)) : value.toFixed(2);

/** `part` from 0 to 1 of the sorted values. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN;
}
