import { writeCopies } from './copies.ts';
import { $log } from './log.ts';
import { phone } from './phone.ts';

// Stored rows, not read entries: a migrated entry would come back as a fork.
const copyLog = async (): Promise<void> => {
  const { profile, phase, entries } = $log.get();
  if (phase !== 'ready' || !profile) return;
  const rows = await phone().log.rowsOf(profile);
  // A good copy is not written over where storage holds less than this page knows.
  if (!rows.ok || rows.value.length < Math.max(1, entries.length)) return;
  await writeCopies(profile, rows.value);
};

/**
 * Copies the stored log of the learner in use: at the end of a test or lesson,
 * and when the page is hidden. A copy that fails costs nothing that is stored, so nobody is told.
 */
export const saveMirror = (): Promise<void> => copyLog().catch(() => undefined);

let isWatching = false;

/** From now on also whenever the page is left or covered. */
export const mirrorWhenHidden = (): void => {
  if (!isWatching) phone().whenHidden(() => void saveMirror());
  isWatching = true;
};
