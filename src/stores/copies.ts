/**
 * The black box: the whole log of a profile as backup text, in Cache Storage
 * (two slots in turn, so that a torn write leaves the other) and in
 * localStorage. It cures a damaged or vanished database; not "Hapus data
 * situs", which takes the whole origin: only a sent or saved file helps there.
 */
import { backupText, readBackup } from '../core/log/backup.ts';
import type { LogRow } from '../core/log/row.ts';
import { mergeRows } from '../core/log/merge.ts';
import { phone } from './phone.ts';

const KEY = 'kl.mirror.';
const SLOTS = ['a', 'b'] as const;

/** Writes both copies of a profile's log. */
export const writeCopies = async (profile: string, rows: readonly unknown[]): Promise<void> => {
  const { texts, mirror } = phone();
  const text = backupText(rows);
  // localStorage first: it is synchronous, and a hidden page may be frozen at once.
  texts.set(KEY + profile, text);
  // By the number of rows: a counter would begin anew on every page.
  await mirror.write(`${profile}-${SLOTS[rows.length % 2] ?? 'a'}`, text);
};

/** All rows that any copy of the profile still holds. */
export const readCopies = async (profile: string): Promise<LogRow[]> => {
  const { texts, mirror } = phone();
  const inCache = await Promise.all(SLOTS.map((slot) => mirror.read(`${profile}-${slot}`)));
  return [texts.get(KEY + profile), ...inCache].reduce<LogRow[]>((rows, text) => {
    const read = text === null ? null : readBackup(text);
    return read?.ok ? mergeRows(rows, read.value).rows : rows;
  }, []);
};

/** Deletes the copies of a profile. Cache slots are written over with nothing. */
export const dropCopies = async (profile: string): Promise<void> => {
  const { texts, mirror } = phone();
  texts.remove(KEY + profile);
  await Promise.all(SLOTS.map((slot) => mirror.write(`${profile}-${slot}`, '')));
};
