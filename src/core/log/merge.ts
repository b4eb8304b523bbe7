/** Union of logs. Apart from `row.ts`: a lesson page never merges. */
import { byOrder } from './entry.ts';
import type { LogRow } from './row.ts';

/**
 * Checksum of a whole log from the checksums of its rows. XOR, so it does not
 * depend on order: a merge or a restore needs no re-chaining. Rows differ in
 * their key, so no two of them cancel.
 */
export const sumOf = (rows: readonly { readonly sum: number }[]): number =>
  rows.reduce((total, row) => (total ^ row.sum) >>> 0, 0);

/**
 * Set union of two logs. Idempotent, commutative, associative.
 * @returns rows in the log's order; `forks`: keys that stand twice with other content (a copied phone)
 */
export const mergeRows = (
  one: readonly LogRow[],
  two: readonly LogRow[],
): { readonly rows: LogRow[]; readonly forks: string[] } => {
  const byKey = new Map<string, LogRow>();
  for (const row of [...one, ...two]) byKey.set(`${keyWithoutSum(row)}/${row.sum}`, row);
  const rows = [...byKey.values()].sort((a, b) => byOrder(a, b) || a.sum - b.sum);
  const seen = new Set<string>();
  const forks = new Set<string>();
  for (const row of rows) {
    const key = keyWithoutSum(row);
    if (seen.has(key)) forks.add(key);
    seen.add(key);
  }
  return { rows, forks: [...forks] };
};

const keyWithoutSum = (row: LogRow): string => `${row.profile}/${row.writer}/${row.counter}`;
