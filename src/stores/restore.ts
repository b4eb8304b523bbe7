/** The log came back short, or not at all: complete it from the second copies. */
import { bad, good, type Result } from '../core/fault.ts';
import { isSound } from '../core/log/read.ts';
import type { LogRow } from '../core/log/row.ts';
import { mergeRows } from '../core/log/merge.ts';
import type { LogSnapshot } from '../device/types.ts';
import { readCopies } from './copies.ts';
import { phone } from './phone.ts';
import { fellShort, type Sentinel } from './sentinel.ts';

const READ_ONLY_TRIES = 3;

/**
 * Opens read-only at most three times before a new database may be made:
 * opening and writing again and again is what wiped full disks.
 */
const reopen = async (): Promise<Result<LogSnapshot>> => {
  for (let attempt = 0; attempt < READ_ONLY_TRIES; attempt++) {
    const found = await phone().log.open(false);
    if (found.ok && found.value) return good(found.value);
  }
  const fresh = await phone().log.open(true);
  if (!fresh.ok) return fresh;
  return fresh.value ? good(fresh.value) : bad('storage-broken');
};

/**
 * @returns what storage holds now and how many rows came back; -1 when rows
 * are missing and no copy brought any (then the page says that answers were lost)
 */
export const restore = async (
  sentinel: Sentinel,
): Promise<Result<{ snapshot: LogSnapshot; restored: number }>> => {
  const { log } = phone();
  const found = await reopen();
  if (!found.ok) return found;
  const rows: LogRow[] = [];
  let restored = 0;
  for (const profile of Object.keys(sentinel.heads)) {
    if (found.value.gone.includes(profile)) continue;
    const stored = await log.rowsOf(profile);
    if (!stored.ok) return stored;
    const sound = stored.value.filter(isSound);
    const all = mergeRows(sound, await readCopies(profile)).rows;
    restored += all.length - sound.length;
    rows.push(...all);
  }
  const isShort = fellShort(sentinel, found.value);
  if (restored === 0 && !isShort) return good({ snapshot: found.value, restored });
  if (rows.length === 0) return good({ snapshot: found.value, restored: -1 });

  // Also without new rows: then the heads learn how many there are.
  const merged = await log.merge(rows);
  if (!merged.ok) return merged;
  const isBack = merged.value.heads.some(({ profile }) => profile === sentinel.active);
  const ready = await log.activate(merged.value.active ?? (isBack ? sentinel.active : null));
  if (!ready.ok) return ready;
  return good({ snapshot: ready.value, restored: restored > 0 ? restored : -1 });
};
