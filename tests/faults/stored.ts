/** What lies in IndexedDB, read past the application. */
import type { Page } from '@playwright/test';
import { canonical } from '../../src/core/log/checksum.ts';
import { sumOf } from '../../src/core/log/merge.ts';
import { isWhole, type LogRow } from '../../src/core/log/row.ts';
import { LOG_DB } from '../../src/device/log-db.ts';
import type { LogHead } from '../../src/device/types.ts';

export type Stored = { readonly rows: readonly LogRow[]; readonly heads: readonly LogHead[] };

export const nothingStored: Stored = { rows: [], heads: [] };

/**
 * Reads the learner's database without the site's code: an application that has started could
 * have mended it. The page must show something of the same origin that runs no script.
 * @returns null when there is no database
 */
export async function readStored(page: Page): Promise<Stored | null> {
  const read = await page.evaluate(
    (name) =>
      new Promise<Stored | null>((done, failed) => {
        const request = indexedDB.open(name);
        request.onupgradeneeded = () => request.transaction?.abort(); // there was none
        request.onerror = () => (request.error?.name === 'AbortError' ? done(null) : failed());
        request.onsuccess = () => {
          const tx = request.result.transaction(['entries', 'heads']);
          const rows = tx.objectStore('entries').getAll();
          const heads = tx.objectStore('heads').getAll();
          tx.onabort = () => failed(tx.error);
          tx.oncomplete = () => {
            request.result.close();
            done({ rows: rows.result as LogRow[], heads: heads.result as LogHead[] });
          };
        };
      }),
    LOG_DB,
  );
  return read && { ...read, rows: [...read.rows].sort((a, b) => a.counter - b.counter) };
}

/**
 * What is wrong with the log in itself, or beside what it held a life ago: one line per finding.
 * Counters run 1, 2, 3 … without a gap or a double, every row fits its checksum, the head fits the
 * rows, and what was there is there unchanged.
 */
export function flawsIn(before: Stored, now: Stored): string[] {
  const flaws: string[] = [];
  now.rows.forEach((row, at) => {
    if (row.counter !== at + 1) flaws.push(`row ${at + 1} has the counter ${row.counter}`);
    if (!isWhole(row)) flaws.push(`row ${at + 1} does not fit its checksum`);
  });
  before.rows.forEach((row, at) => {
    const after = now.rows[at];
    if (after === undefined) flaws.push(`row ${at + 1} was there and is gone: ${canonical(row)}`);
    else if (canonical(after) !== canonical(row)) flaws.push(`row ${at + 1} has changed`);
  });
  const [head] = now.heads;
  const fits =
    head?.count === now.rows.length &&
    head.head === now.rows.length &&
    head.sum === sumOf(now.rows) &&
    now.heads.length === 1;
  if (now.rows.length > 0 && !fits) flaws.push(`the head does not fit: ${canonical(now.heads)}`);
  return flaws;
}
