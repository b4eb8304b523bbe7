/** The backup file: out of the phone, and back in. */
import { backupText, readBackup } from '../core/log/backup.ts';
import { good, type Result } from '../core/fault.ts';
import type { LogRow } from '../core/log/row.ts';
import { readFiles } from '../device/files.ts';
import { saveFile } from '../device/save-file.ts';
import { $log, inTurn, openLog, takeOver } from './log.ts';
import { saveMirror } from './mirror.ts';
import { phone } from './phone.ts';
import { keepWho } from './preferences.ts';
import { tryAgain } from './try-again.ts';

/** Saves the whole log of the learner in use as a file. */
export const saveBackup = async (): Promise<Result<true>> => {
  const { profile } = $log.get();
  const rows = await phone().log.rowsOf(profile ?? '');
  if (!rows.ok) return rows;
  const day = new Date(phone().now()).toISOString().slice(0, 10);
  saveFile(`cadangan-kelas-lapak-${day}.txt`, backupText(rows.value));
  return good(true);
};

/**
 * Takes a backup into this phone: set union, so nothing here is lost and
 * opening the same file twice changes nothing.
 * @returns how many rows were new
 */
export const openBackup = async (file: File): Promise<Result<number>> => {
  const [read] = await readFiles([file]);
  if (!read) return good(0);
  if (!read.text.ok) return read.text;
  const rows = readBackup(read.text.value);
  if (!rows.ok) return rows;
  await openLog();
  // What waits in memory is stored first: taking over what storage says would drop it.
  const stored = $log.get().unsaved.length > 0 ? await tryAgain() : good(true);
  if (!stored.ok) return stored;
  const added = await inTurn(() => takeIn(rows.value));
  if (added.ok) {
    // A phone that lost everything has lost her kind of business too; a lesson asks for it at first paint.
    keepWho();
    await saveMirror();
  }
  phone().tell();
  return added;
};

const takeIn = async (rows: readonly LogRow[]): Promise<Result<number>> => {
  const { log } = phone();
  const before = await log.open(true);
  if (!before.ok) return before;
  const count = (heads: readonly { readonly count: number }[]) =>
    heads.reduce((sum, head) => sum + head.count, 0);
  const merged = await log.merge(rows);
  if (!merged.ok) return merged;
  const ready = await log.activate(merged.value.active ?? rows[0]?.profile ?? null);
  if (!ready.ok) return ready;
  takeOver(ready.value);
  return good(count(merged.value.heads) - count(before.value?.heads ?? []));
};
