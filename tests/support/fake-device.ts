/**
 * A phone for walks through the stores: the real `makeLogDb` over a fake
 * IndexedDB, texts and mirror in memory, a clock, and switches for what goes
 * wrong in the field.
 *
 *   const phone = aPhone();
 *   const tab = await phone.openTab();      every store, freshly loaded
 *   phone.faults.write = 'QuotaExceededError';
 *   const later = await phone.restart();    every page killed, one opened
 *
 * One phone at a time: `indexedDB` is a global.
 */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import { sumOf } from '../../src/core/log/merge.ts';
import { isSound } from '../../src/core/log/read.ts';
import { LOG_DB, makeLogDb } from '../../src/device/log-db.ts';
import type { Device, LogDb, LogHead } from '../../src/device/types.ts';

export type Faults = {
  /** `hangs`: no answer at all; otherwise the name of the error. */
  open: 'works' | 'hangs' | 'UnknownError' | 'VersionError';
  /** The same for a write; `late` is complete after the limit, `InvalidStateError` is "the connection is closing". */
  write: 'works' | 'hangs' | 'late' | 'QuotaExceededError' | 'UnknownError' | 'InvalidStateError';
  /** Writes that still work before `write` happens. */
  writesLeft: number;
  texts: 'works' | 'refused';
  mirror: 'works' | 'refused';
};

const NONE: Faults = {
  open: 'works',
  write: 'works',
  writesLeft: 0,
  texts: 'works',
  mirror: 'works',
};

/** 2 March 2026. */
export const START = Date.UTC(2026, 2, 2, 8);

/** What fake-indexeddb's transactions can do and the platform's cannot be asked to. */
type Breakable = IDBTransaction & { _abort(name: string): void };

let held: { faults: Faults; writes: number } | null = null;
const begin = IDBDatabase.prototype.transaction;

/** A transaction of which nobody hears again. */
const SILENT = {
  objectStore: () => ({ get: () => ({}), add: () => ({}), put: () => ({}) }),
  addEventListener: () => undefined,
} as unknown as IDBTransaction;

IDBDatabase.prototype.transaction = function (this: IDBDatabase, stores, mode, options) {
  const real = () => begin.call(this, stores, mode, options);
  if (!held || mode !== 'readwrite') return real();
  const { faults } = held;
  if (faults.write === 'works' || faults.writesLeft-- > 0) {
    held.writes++;
    return real();
  }
  const fault = faults.write;
  if (fault === 'hangs') return SILENT;
  if (fault === 'InvalidStateError') throw new DOMException('connection is closing', fault);
  const tx = real() as Breakable;
  if (fault === 'late') {
    Object.defineProperty(tx, 'oncomplete', { set: () => undefined });
    return tx;
  }
  tx.commit = () => tx._abort(fault);
  return tx;
};

const stores = async () => ({
  ...(await import('../../src/stores/log.ts')),
  ...(await import('../../src/stores/try-again.ts')),
  ...(await import('../../src/stores/record.ts')),
  ...(await import('../../src/stores/profile.ts')),
  ...(await import('../../src/stores/attempt.ts')),
  ...(await import('../../src/stores/checks.ts')),
  ...(await import('../../src/stores/kept-review.ts')),
  ...(await import('../../src/stores/review.ts')),
  ...(await import('../../src/stores/afterwards.ts')),
  ...(await import('../../src/stores/marking.ts')),
  ...(await import('../../src/stores/invitation.ts')),
  ...(await import('../../src/stores/keeping.ts')),
  ...(await import('../../src/stores/preferences.ts')),
  ...(await import('../../src/stores/sending.ts')),
  ...(await import('../../src/stores/mirror.ts')),
});

/** One open page: every store, loaded for it alone. */
export type Tab = Awaited<ReturnType<typeof stores>> & { readonly log: LogDb };

const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

export const aPhone = (seed = 1) => {
  const faults: Faults = { ...NONE };
  const state = { faults, writes: 0 };
  const clock = { now: START, mono: 0 };
  const texts = new Map<string, string>();
  const cache = new Map<string, string>();
  const calls = { open: 0, append: 0, canary: 0, keepStorage: 0 };
  let connections: IDBDatabase[] = [];
  let tabs: { tab: Tab; heard: (() => void) | null; hidden: (() => void) | null }[] = [];
  let telling = 0;
  let factory = new IDBFactory();
  let random = seed;

  /** mulberry32: the same seed, the same ids. */
  const randomByte = (): number => {
    random = (random + 0x6d2b79f5) | 0;
    let mixed = Math.imul(random ^ (random >>> 15), 1 | random);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) & 255;
  };
  const randomHex = (bytes: number): string =>
    Array.from({ length: bytes }, () => randomByte().toString(16).padStart(2, '0')).join('');

  const take = () => {
    held = state;
    const gate = {
      open: (name: string, version?: number) => {
        if (faults.open === 'hangs') return {};
        if (faults.open === 'works') {
          const request = factory.open(name, version);
          request.addEventListener('success', () => connections.push(request.result));
          return request;
        }
        throw new DOMException('cannot be opened', faults.open);
      },
      deleteDatabase: (name: string) => factory.deleteDatabase(name),
    };
    globalThis.indexedDB = gate as unknown as globalThis.IDBFactory;
    // Node's own one would join all tests of the machine in one channel.
    vi.stubGlobal('BroadcastChannel', undefined);
    // What an earlier page loads late meets the browser's own device for a moment.
    vi.stubGlobal('document', { addEventListener: () => undefined, getElementById: () => null });
  };

  /** Reads and edits behind the app's back; null when there is no database. */
  const raw = async <Value>(
    work: (tx: IDBTransaction) => IDBRequest<Value>,
  ): Promise<Value | null> => {
    const known = await factory.databases();
    if (!known.some(({ name }) => name === LOG_DB)) return null;
    return new Promise((resolve, reject) => {
      const request = factory.open(LOG_DB);
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        const db = request.result;
        const tx = begin.call(db, ['entries', 'heads', 'about'], 'readwrite');
        const done = work(tx);
        tx.oncomplete = () => {
          db.close();
          resolve(done.result);
        };
        tx.onabort = () => reject(tx.error);
      };
    });
  };

  const rows = async () => raw((tx) => tx.objectStore('entries').getAll() as IDBRequest<unknown[]>);
  const put = (store: string, value: unknown) => raw((tx) => tx.objectStore(store).put(value));

  const phone = {
    faults,
    clock,
    texts,
    cache,
    calls,
    /** Write transactions that were begun. */
    writes: () => state.writes,
    /** Every stored row, unread; null without a database. */
    rows,
    heads: () => raw((tx) => tx.objectStore('heads').getAll() as IDBRequest<LogHead[]>),
    putRow: (row: unknown) => put('entries', row),

    /** Changes a row's content and leaves its key and checksum. */
    damage: async (at: number, change: { readonly [field: string]: unknown }) => {
      const row = (await rows())?.[at];
      if (typeof row !== 'object') throw new Error('there is no such row');
      await put('entries', { ...row, ...change });
    },

    /** Takes away a profile's last rows; its head stands as it was then, or as it is now. */
    lose: async (count: number, heads: 'then' | 'now' = 'then') => {
      const all = ((await rows()) ?? [])
        .filter(isSound)
        .sort((one, two) => one.counter - two.counter);
      const lost = all.slice(-count);
      const kept = all.slice(0, -count);
      await raw((tx) => {
        const entries = tx.objectStore('entries');
        for (const { profile, writer, counter, sum } of lost)
          entries.delete([profile, writer, counter, sum]);
        return entries.count();
      });
      const [last] = lost;
      if (heads === 'then' && last)
        await put('heads', {
          profile: last.profile,
          count: kept.length,
          head: kept.length,
          sum: sumOf(kept),
        });
    },

    /** The database is gone, as after one flipped bit: no error, no rows. */
    vanish: () => {
      factory = new IDBFactory();
    },

    /** Is there a database? */
    hasDatabase: async () => (await factory.databases()).length > 0,

    openTab: async (): Promise<Tab> => {
      take();
      vi.resetModules();
      const real = makeLogDb(randomHex, new EventTarget());
      const log: LogDb = {
        ...real,
        open: (create) => {
          calls.open++;
          return real.open(create);
        },
        append: (draft) => {
          calls.append++;
          return real.append(draft);
        },
        canary: () => {
          calls.canary++;
          return real.canary();
        },
      };
      const tab: Tab = { ...(await stores()), log };
      const place: (typeof tabs)[number] = { tab, heard: null, hidden: null };
      const device: Device = {
        now: () => clock.now,
        mono: () => clock.mono,
        randomHex,
        log,
        texts: {
          get: (key) => (faults.texts === 'works' ? (texts.get(key) ?? null) : null),
          set: (key, value) => faults.texts === 'works' && Boolean(texts.set(key, value)),
          remove: (key) => void (faults.texts === 'works' && texts.delete(key)),
          keys: () => (faults.texts === 'works' ? [...texts.keys()] : []),
        },
        mirror: async () => ({
          read: async (name) => (faults.mirror === 'works' ? (cache.get(name) ?? null) : null),
          write: async (name, text) => faults.mirror === 'works' && Boolean(cache.set(name, text)),
          remove: async (name) => void cache.delete(name),
          removeAll: async () => cache.clear(),
        }),
        tell: () => {
          for (const other of tabs.filter((one) => one !== place && one.heard)) {
            telling++;
            setImmediate(() => {
              telling--;
              if (tabs.includes(other)) other.heard?.();
            });
          }
        },
        listen: (heard) => {
          place.heard = heard;
        },
        whenHidden: (act) => {
          place.hidden = act;
        },
        keepStorage: () => void calls.keepStorage++,
      };
      (await import('../../src/stores/phone.ts')).usePhone(device);
      tabs.push(place);
      return tab;
    },

    /** Every page is left or covered. */
    hide: () => tabs.forEach(({ hidden }) => hidden?.()),

    /** Waits until every tab has heard what the others told. */
    quiet: async () => {
      do {
        await turn();
        await Promise.all(tabs.map(({ tab }) => tab.inTurn(async () => undefined)));
      } while (telling > 0);
    },

    /** Kills every page; what a transaction had completed stays. */
    kill: () => {
      for (const db of connections) db.close();
      connections = [];
      tabs = [];
    },

    /** Kills every page and opens one. */
    restart: async (): Promise<Tab> => {
      phone.kill();
      const tab = await phone.openTab();
      await tab.openLog();
      return tab;
    },

    /** Everything works again. */
    heal: () => Object.assign(faults, NONE),
  };
  return phone;
};

export type Phone = ReturnType<typeof aPhone>;

/** Runs storage work whose 4 s limit must pass: no waiting in a test. */
export const pastLimit = async <Value>(work: () => Promise<Value>): Promise<Value> => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    let isDone = false;
    const done = work().finally(() => {
      isDone = true;
    });
    while (!isDone) {
      await turn();
      await vi.advanceTimersByTimeAsync(500);
    }
    return await done;
  } finally {
    vi.useRealTimers();
  }
};
