/** What receiving and undoing write, within one transaction of the mentor's database. */
import type { DBSchema, IDBPTransaction } from 'idb';
import type { ProfileId } from '../core/ids.ts';
import type { CohortAbout, KeptCode, Receipt, Seat, WaitingCode } from './cohort-types.ts';

/** WARNING: names, keys and key paths are stored on phones. A new version only adds stores. */
export interface CohortSchema extends DBSchema {
  submissions: { key: [string, string]; value: KeptCode };
  waiting: { key: string; value: WaitingCode };
  tombstones: { key: string; value: { readonly profile: ProfileId } };
  about: { key: 'about' | 'canary'; value: CohortAbout | number };
}

export const COHORT_STORES = ['submissions', 'waiting', 'tombstones', 'about'] as const;

export type Write = IDBPTransaction<CohortSchema, typeof COHORT_STORES, 'readwrite'>;

/** Seats by number; what this phone already noted wins over the backup's note. */
const joinSeats = (here: readonly Seat[], more: readonly Seat[]): Seat[] => {
  const notes = new Map(more.map(({ seat, note }) => [seat, note]));
  for (const { seat, note } of here) notes.set(seat, note || (notes.get(seat) ?? ''));
  return [...notes].map(([seat, note]) => ({ seat, note })).sort((a, b) => a.seat - b.seat);
};

/** What an edit asks for: the new `about`, and writes that must all succeed. */
export type Edit = (
  about: CohortAbout,
  tx: Write,
  also: (write: Promise<unknown>) => void,
) => CohortAbout | Promise<CohortAbout>;

export const receive =
  ({ at, codes, waiting, revived, about: taken = {}, deleted = [] }: Receipt): Edit =>
  async (about, tx, also) => {
    const submissions = tx.objectStore('submissions');
    const quarantine = tx.objectStore('waiting');
    const tombstones = tx.objectStore('tombstones');
    const batch = about.batches + 1;
    const isKept = new Set((await submissions.getAllKeys()).map(([, hash]) => hash));
    const isWaiting = new Set(await quarantine.getAllKeys());
    for (const { profile, hash, code } of codes) {
      if (!isKept.has(hash)) also(submissions.add({ profile, hash, code, receivedAt: at, batch }));
      isKept.add(hash);
    }
    for (const { hash, code } of waiting) {
      if (!isWaiting.has(hash)) also(quarantine.add({ hash, code, receivedAt: at, batch }));
      isWaiting.add(hash);
    }
    for (const profile of deleted) also(tombstones.put({ profile }));
    for (const profile of revived) also(tombstones.delete(profile));
    return {
      ...about,
      mentor: about.mentor || (taken.mentor ?? ''),
      name: about.name || (taken.name ?? ''),
      seats: joinSeats(about.seats, taken.seats ?? []),
      batches: batch,
      last: { batch, at, revived },
    };
  };

export const undoLast: Edit = async (about, tx, also) => {
  if (!about.last) return about;
  const { batch, revived } = about.last;
  for (const row of await tx.objectStore('submissions').getAll()) {
    if (row.batch === batch) also(tx.objectStore('submissions').delete([row.profile, row.hash]));
  }
  for (const row of await tx.objectStore('waiting').getAll()) {
    if (row.batch === batch) also(tx.objectStore('waiting').delete(row.hash));
  }
  for (const profile of revived) also(tx.objectStore('tombstones').put({ profile }));
  return { ...about, last: null };
};
