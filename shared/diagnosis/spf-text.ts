/** Reads SPF records as text, to compare two of them (RFC 7208 §4.6.1: terms are split by spaces). */

function terms(record: string): string[] {
  return record
    .toLowerCase()
    .split(/ +/)
    .slice(1)
    .filter((term) => term !== '');
}

const isAll = (term: string): boolean => /^[+?~-]?all$/.test(term);
const bare = (term: string): string => term.replace(/^\+/, '');

/** Does every mechanism and modifier of `before` stand in `after`? Only `all` may change its qualifier. */
export function keepsAllMechanisms(before: string, after: string): boolean {
  const kept = new Set(terms(after).map(bare));
  return terms(before).every((term) => isAll(term) || kept.has(bare(term)));
}

/** `all` without a qualifier is `+all` (RFC 7208 §4.6.2). */
export function letsEverybodySend(record: string): boolean {
  return terms(record).some((term) => bare(term) === 'all');
}
