/** A row is an entry as it lies in storage: with the checksum of its own content. */
import { canonical, crc32 } from './checksum.ts';
import { byOrder, type LogEntry } from './entry.ts';

/** Key in storage: [profile, writer, counter, sum]. The sum is part of it, so a fork keeps both sides. */
export type LogRow = LogEntry & { readonly sum: number };

export const rowOf = (entry: LogEntry): LogRow => ({ ...entry, sum: crc32(canonical(entry)) });

/** Does the row's content still fit its checksum? Works on rows of any schema. */
export const isWhole = (row: LogRow): boolean => {
  const { sum, ...content } = row;
  return crc32(canonical(content)) === sum;
};

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
