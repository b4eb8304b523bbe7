import type { LogRow } from '../core/log/row.ts';
import { dropCopies, writeCopies } from './copies.ts';
import { $log } from './log.ts';
import { phone } from './phone.ts';

/** Rows that came since the last whole copy: more, and the whole is copied anew. */
const LONGEST_TAIL = 30;

/** Whose log was last copied whole on this page, and up to which counter. */
let copied = { profile: '', upTo: 0 };
/** Copies are written one after another: a tail must not outrun its whole. */
let queue: Promise<void> = Promise.resolve();

/**
 * Rows as they are stored, not entries as they are read: a migrated entry
 * would come back as a fork. Null where storage holds less than this page
 * knows: a good copy is not written over, and a deleted log not copied again.
 */
const storedRows = async (profile: string): Promise<readonly LogRow[] | null> => {
  const rows = await phone().log.rowsOf(profile);
  const known = Math.max(1, $log.get().entries.length);
  return rows.ok && rows.value.length >= known ? (rows.value as readonly LogRow[]) : null;
};

const copy = async (whole: boolean): Promise<void> => {
  const { profile, phase } = $log.get();
  if (phase !== 'ready' || !profile) return;
  const rows = await storedRows(profile);
  if (!rows) return;
  const tail = rows.filter(({ counter }) => counter > copied.upTo);
  if (!whole && copied.profile === profile && tail.length <= LONGEST_TAIL) {
    return writeCopies(profile, 'tail', tail);
  }
  await writeCopies(profile, 'all', rows);
  copied = { profile, upTo: rows.reduce((most, { counter }) => Math.max(most, counter), 0) };
};

/** A copy that fails costs nothing that is stored, so nobody is told. */
const inTurn = (whole: boolean): Promise<void> =>
  (queue = queue.then(() => copy(whole)).catch(() => undefined));

/** Copies the stored log of the learner in use: at the end of a test or lesson, and when the page is hidden. */
export const saveMirror = (): Promise<void> => inTurn(true);

/**
 * After each answer, copies what came since the last whole copy. Once in about
 * 200 kills Chromium met a database it took for damaged and replaced it by an
 * empty one; then these few rows are all that is left of the last minutes.
 */
export const saveTail = (): Promise<void> => inTurn(false);

let isWatching = false;

/** Deleted, perhaps in another tab while a copy was under way: the copy goes too. */
const forgetDeleted = (): void => {
  const { profile } = copied;
  if ($log.get().phase !== 'guest' || profile === '') return;
  copied = { profile: '', upTo: 0 };
  queue = queue.then(() => dropCopies(profile)).catch(() => undefined);
};

/** From now on also whenever the page is left or covered. */
export const mirrorWhenHidden = (): void => {
  if (isWatching) return;
  phone().whenHidden(() => void saveMirror());
  $log.listen(forgetDeleted);
  isWatching = true;
};
