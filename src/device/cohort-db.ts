/**
 * The mentor's group in IndexedDB. The same rules as the learner's log
 * (`log-db.ts`, with the measurements): `strict` always, `complete` is the only
 * success, an explicit commit, 4 s at most.
 */
import { openDB, type IDBPDatabase } from 'idb';
import type { ProfileId } from '../core/ids.ts';
import {
  COHORT_STORES,
  receive,
  undoLast,
  type CohortSchema,
  type Edit,
  type Write,
} from './cohort-edits.ts';
import type { CohortAbout, CohortDb, CohortSnapshot } from './cohort-types.ts';
import { within } from './within.ts';

export const COHORT_DB = 'kelompok';
const VERSION = 1;
const STRICT = { durability: 'strict' } as const;

type Db = IDBPDatabase<CohortSchema>;

const NOBODY: CohortAbout = {
  mentor: '',
  name: '',
  seats: [],
  batches: 0,
  last: null,
  backupDay: null,
};

const aboutOf = (value: CohortAbout | number | undefined): CohortAbout => ({
  ...NOBODY,
  ...(typeof value === 'object' ? value : {}),
});

const ofProfile = (profile: ProfileId) => IDBKeyRange.bound([profile], [profile, []]);

const snapshot = async (from: Db): Promise<CohortSnapshot> => {
  const tx = from.transaction(COHORT_STORES);
  const [kept, waiting, tombstones, about] = await Promise.all([
    tx.objectStore('submissions').getAll(),
    tx.objectStore('waiting').getAll(),
    tx.objectStore('tombstones').getAll(),
    tx.objectStore('about').get('about'),
  ]);
  const deleted = tombstones.map(({ profile }) => profile);
  return { about: aboutOf(about), kept, waiting, deleted };
};

export const makeCohortDb = (): CohortDb => {
  let db: Db | null = null;

  const drop = () => {
    db?.close();
    db = null;
  };

  const connect = async (create: boolean): Promise<Db | null> => {
    let missing = false;
    drop();
    const opening = openDB<CohortSchema>(COHORT_DB, VERSION, {
      upgrade: (fresh, oldVersion, _newVersion, tx) => {
        if (oldVersion === 0 && !create) {
          missing = true;
          // Leaves nothing behind; `opening` then fails with an AbortError.
          tx.done.catch(() => undefined);
          tx.abort();
          return;
        }
        fresh.createObjectStore('submissions', { keyPath: ['profile', 'hash'] });
        fresh.createObjectStore('waiting', { keyPath: 'hash' });
        fresh.createObjectStore('tombstones', { keyPath: 'profile' });
        void fresh.createObjectStore('about').put(NOBODY, 'about');
      },
      blocking: drop,
      terminated: drop,
    });
    try {
      db = await opening;
    } catch (thrown) {
      if (!missing) throw thrown;
    }
    return db;
  };

  const connected = async (): Promise<Db> => {
    const open = db ?? (await connect(false));
    if (!open) throw new Error('there is no database');
    return open;
  };

  /** One strict transaction. A write that fails or throws takes the others with it. */
  const change = (edit: Edit) =>
    within(async () => {
      const into = await connected();
      const tx: Write = into.transaction(COHORT_STORES, 'readwrite', STRICT);
      const writes: Promise<unknown>[] = [];
      const also = (write: Promise<unknown>) => {
        write.catch(() => undefined);
        writes.push(write);
      };
      tx.done.catch(() => undefined);
      try {
        const about = tx.objectStore('about');
        also(about.put(await edit(aboutOf(await about.get('about')), tx, also), 'about'));
        // `commit` came with Chrome 76 and Safari 15.
        (tx as { commit?: () => void }).commit?.();
        await Promise.all(writes);
        await tx.done;
      } catch (thrown) {
        try {
          // What was thrown here and not by a request would otherwise commit the rest.
          tx.abort();
        } catch {
          // It has ended already.
        }
        throw thrown;
      }
      return snapshot(into);
    });

  return {
    open: async (create) => {
      const result = await within(async () => {
        const opened = await connect(create);
        return opened && snapshot(opened);
      });
      if (!result.ok) drop();
      return result;
    },
    receive: (receipt) => change(receive(receipt)),
    undoLast: () => change(undoLast),
    saveAbout: (edit) => change((about) => ({ ...about, ...edit })),

    removeOwner: (profile) =>
      change((about, tx, also) => {
        also(tx.objectStore('submissions').delete(ofProfile(profile)));
        also(tx.objectStore('tombstones').put({ profile }));
        return about;
      }),

    settle: (codes) =>
      change(async (about, tx, also) => {
        const waiting = tx.objectStore('waiting');
        const submissions = tx.objectStore('submissions');
        for (const { hash, profile } of codes) {
          const row = await waiting.get(hash);
          if (row && profile) also(submissions.put({ ...row, profile }));
          also(waiting.delete(hash));
        }
        return about;
      }),

    canary: () =>
      within(async (): Promise<true> => {
        const tx = (await connected()).transaction('about', 'readwrite', STRICT);
        const write = tx.store.put(1, 'canary');
        (tx as { commit?: () => void }).commit?.();
        await Promise.all([write, tx.done]);
        return true;
      }),
  };
};
