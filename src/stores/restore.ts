/** The log came back short, or not at all: complete it from the second copies. */
import { bad, good, type Result } from '../core/fault.ts';
import { mergeRows, type LogRow } from '../core/log/row.ts';
import type { LogSnapshot } from '../device/types.ts';
import { readCopies } from './copies.ts';
import { phone } from './phone.ts';
import type { Sentinel } from './sentinel.ts';

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

const countOf = ({ heads }: LogSnapshot) => heads.reduce((sum, head) => sum + head.count, 0);

/**
 * @returns what storage holds now and how many rows came back; -1 when no
 * copy brought any (then the page says that answers were lost)
 */
export const restore = async (
  sentinel: Sentinel,
): Promise<Result<{ snapshot: LogSnapshot; restored: number }>> => {
  const found = await reopen();
  if (!found.ok) return found;
  const profiles = Object.keys(sentinel.heads).filter((id) => !found.value.gone.includes(id));
  let rows: LogRow[] = [];
  for (const profile of profiles) rows = mergeRows(rows, await readCopies(profile)).rows;
  if (rows.length === 0) return good({ snapshot: found.value, restored: -1 });

  const merged = await phone().log.merge(rows);
  if (!merged.ok) return merged;
  const back = countOf(merged.value) - countOf(found.value);
  const active = found.value.active ?? rows[0]?.profile ?? null;
  const ready = await phone().log.activate(active);
  if (!ready.ok) return ready;
  return good({ snapshot: ready.value, restored: back > 0 ? back : -1 });
};
