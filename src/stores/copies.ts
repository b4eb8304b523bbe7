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

/** The whole log, and what came since: each in two slots in turn. */
export type Part = 'all' | 'tail';
const PARTS = ['all', 'tail'] as const;
const SLOTS = ['a', 'b'] as const;

const ENDS = { all: '', tail: '-tail' } as const;
const keyOf = (profile: string, part: Part) => KEY + profile + ENDS[part];
const slotOf = (profile: string, part: Part, slot: string) => `${profile}${ENDS[part]}-${slot}`;

/** Writes both copies of a part of a profile's log. */
export const writeCopies = async (
  profile: string,
  part: Part,
  rows: readonly unknown[],
): Promise<void> => {
  const { texts, mirror } = phone();
  const text = backupText(rows);
  // localStorage first: it is synchronous, and a hidden page may be frozen at once.
  texts.set(keyOf(profile, part), text);
  // By the number of rows: a counter would begin anew on every page.
  await (await mirror()).write(slotOf(profile, part, SLOTS[rows.length % 2] ?? 'a'), text);
};

/** All rows that any copy of the profile still holds. */
export const readCopies = async (profile: string): Promise<LogRow[]> => {
  const { texts } = phone();
  const mirror = await phone().mirror();
  const kept = PARTS.map((part) => texts.get(keyOf(profile, part)));
  const cached = await Promise.all(
    PARTS.flatMap((part) => SLOTS.map((slot) => mirror.read(slotOf(profile, part, slot)))),
  );
  return [...kept, ...cached].reduce<LogRow[]>((rows, text) => {
    const read = text === null ? null : readBackup(text);
    return read?.ok ? mergeRows(rows, read.value).rows : rows;
  }, []);
};

/** Deletes the copies of a profile. */
export const dropCopies = async (profile: string): Promise<void> => {
  const { texts } = phone();
  for (const part of PARTS) texts.remove(keyOf(profile, part));
  const mirror = await phone().mirror();
  await Promise.all(
    PARTS.flatMap((part) => SLOTS.map((slot) => mirror.remove(slotOf(profile, part, slot)))),
  );
};
