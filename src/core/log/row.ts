/** A row is an entry as it lies in storage: with the checksum of its own content. */
import { canonical, crc32 } from './checksum.ts';
import type { LogEntry } from './entry.ts';

/** Key in storage: [profile, writer, counter, sum]. The sum is part of it, so a fork keeps both sides. */
export type LogRow = LogEntry & { readonly sum: number };

export const rowOf = (entry: LogEntry): LogRow => ({ ...entry, sum: crc32(canonical(entry)) });

/** Does the row's content still fit its checksum? Works on rows of any schema. */
export const isWhole = (row: LogRow): boolean => {
  const { sum, ...content } = row;
  return crc32(canonical(content)) === sum;
};
