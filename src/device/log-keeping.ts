/** The learner's database: merging, switching and deleting profiles. */
import { deleteDB, wrap, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import type { ProfileId } from '../core/ids.ts';
import { sumOf } from '../core/log/merge.ts';
import type { LogRow } from '../core/log/row.ts';
import { mergeRows } from '../core/log/merge.ts';
import type { About, Hot } from './log-halves.ts';
import type { LogHead, LogSnapshot } from './types.ts';

interface Schema extends DBSchema {
  entries: { key: [string, string, number, number]; value: LogRow };
  heads: { key: string; value: LogHead };
  about: { key: string; value: About | number };
}
const ALL: ('entries' | 'heads' | 'about')[] = ['entries', 'heads', 'about'];
type Write = IDBPTransaction<Schema, typeof ALL, 'readwrite'>;

/** Whether it worked is told by its transaction: on a full disk nobody waits for the request alone. */
const leave = (request: Promise<unknown>): void => void request.catch(() => undefined);

/** `hot`: what the other half lends; importing it back would tear that half into a chunk of its own. */
export const keepingOf = (plain: IDBDatabase, hot: Hot) => {
  const { randomHex, commit, ofProfile, snapshotOf, strict } = hot;
  const db = wrap(plain) as unknown as IDBPDatabase<Schema>;

  /** Resolves on `complete`. */
  const finish = async (tx: { readonly done: Promise<void> }): Promise<void> => {
    commit(tx as unknown as IDBTransaction);
    await tx.done;
  };

  const change = async (
    edit: (about: About, tx: Write) => About | Promise<About>,
  ): Promise<LogSnapshot> => {
    const tx = db.transaction(ALL, 'readwrite', strict);
    try {
      const about = await tx.objectStore('about').get('about');
      if (typeof about !== 'object') throw new Error('the database does not know itself');
      leave(tx.objectStore('about').put(await edit(about, tx), 'about'));
    } catch (thrown) {
      // Without this, what was written before the fault would be committed.
      tx.done.catch(() => undefined);
      tx.abort();
      throw thrown;
    }
    await finish(tx);
    return snapshotOf(plain);
  };

  const mergeProfile = async (tx: Write, profile: ProfileId, rows: readonly LogRow[]) => {
    const entries = tx.objectStore('entries');
    const union = mergeRows(await entries.getAll(ofProfile(profile)), rows).rows;
    // `put` is safe here: a row's own checksum is part of its key.
    for (const row of union) leave(entries.put(row));
    const head = union.reduce((highest, row) => Math.max(highest, row.counter), 0);
    await tx.objectStore('heads').put({ profile, count: union.length, head, sum: sumOf(union) });
  };

  return {
    rowsOf: (profile: ProfileId) => db.getAll('entries', ofProfile(profile)),

    merge: (rows: readonly LogRow[]) =>
      change(async (about, tx) => {
        const profiles = [...new Set(rows.map((row) => row.profile))];
        for (const profile of profiles) {
          const own = rows.filter((row) => row.profile === profile);
          await mergeProfile(tx, profile, own);
        }
        const gone = about.gone.filter((id) => !profiles.includes(id));
        return { ...about, gone, writer: randomHex(4) };
      }),

    activate: (active: ProfileId | null) => change((about) => ({ ...about, active })),

    canary: async (): Promise<true> => {
      const tx = db.transaction('about', 'readwrite', strict);
      leave(tx.store.put(1, 'canary'));
      await finish(tx);
      return true;
    },

    removeProfile: (profile: ProfileId) =>
      change(async (about, tx) => {
        await tx.objectStore('entries').delete(ofProfile(profile));
        await tx.objectStore('heads').delete(profile);
        const active = about.active === profile ? null : about.active;
        return { ...about, active, gone: [...new Set([...about.gone, profile])] };
      }),
  };
};

export type Keeping = ReturnType<typeof keepingOf>;

/** Deletes the whole database; other tabs step aside at `versionchange`. */
export const removeDatabase = async (name: string): Promise<true> => {
  await deleteDB(name);
  return true;
};
