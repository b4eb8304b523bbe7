import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Result } from '../../src/core/fault.ts';
import { sumOf } from '../../src/core/log/merge.ts';
import type { Draft, Fact } from '../../src/core/log/entry.ts';
import { rowOf, type LogRow } from '../../src/core/log/row.ts';
import { LOG_DB, makeLogDb } from '../../src/device/log-db.ts';
import type { LogDb } from '../../src/device/types.ts';
import { anEntry, CREATED, PROFILE, submitted, WRITER } from '../support/entries.ts';

let drawn = 0;
const randomHex = (bytes: number) => String(++drawn).padStart(bytes * 2, '0');
const page = new EventTarget();
const aDb = () => makeLogDb(randomHex, page);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  drawn = 0;
});
afterEach(() => vi.restoreAllMocks());

const valueOf = <Value>(result: Result<Value>): Value => {
  if (!result.ok) throw new Error(result.fault.code);
  return result.value;
};
const draft = (fact: Fact, profile = PROFILE): Draft => {
  const { counter: _counter, ...rest } = anEntry(1, fact, { profile });
  return rest;
};
const opened = async (): Promise<LogDb> => {
  const db = aDb();
  await db.open(true);
  await db.activate(PROFILE);
  return db;
};
const rowsOf = async (db: LogDb, profile = PROFILE) =>
  valueOf(await db.rowsOf(profile)) as readonly LogRow[];

describe('opening', () => {
  it('STORE-1 without being asked to it makes no database', async () => {
    const db = aDb();
    expect(await db.open(false)).toEqual({ ok: true, value: null });
    expect(await db.append(draft(CREATED))).toMatchObject({ fault: { code: 'storage-broken' } });
    expect(await db.rowsOf(PROFILE)).toMatchObject({ ok: false });
    expect(await indexedDB.databases()).toEqual([]);
  });

  it('STORE-1 asked to, it makes one that knows itself, and finds it again', async () => {
    const fresh = valueOf(await aDb().open(true));
    expect(fresh).toEqual({
      ...{ birth: '00000001', writer: '00000002', active: null, gone: [], heads: [], rows: [] },
    });
    expect(valueOf(await aDb().open(false))).toEqual(fresh);
  });

  it('STORE-8 a newer database is not touched', async () => {
    await new Promise((resolve) => {
      const request = indexedDB.open(LOG_DB, 9);
      request.onsuccess = () => resolve(request.result.close());
    });
    expect(await aDb().open(true)).toEqual({ ok: false, fault: { code: 'storage-newer' } });
  });

  it('STORE-13 opened many times at once it leaves no connection that would block deleting', async () => {
    const db = await opened();
    await Promise.all([
      ...[db.open(false), db.append(draft(CREATED)), db.open(false), db.open(false)],
      ...[db.append(draft(CREATED)), db.rowsOf(PROFILE), db.open(false)],
    ]);
    expect(await aDb().removeAll()).toEqual({ ok: true, value: true });
    expect(await indexedDB.databases()).toEqual([]);
  });
});

describe('a row', () => {
  it('STORE-3 is asked for as strict, committed at once, added and never written over', async () => {
    const db = await opened();
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const commit = vi.spyOn(IDBTransaction.prototype, 'commit');
    const add = vi.spyOn(IDBObjectStore.prototype, 'add');
    await db.append(draft(CREATED));
    expect(transaction.mock.calls).toEqual([
      [['entries', 'heads', 'about'], 'readwrite', { durability: 'strict' }],
    ]);
    expect([commit.mock.calls.length, add.mock.calls.length]).toEqual([1, 1]);
  });

  it('STORE-3 is answered for on complete, not before', async () => {
    const db = await opened();
    const heard: string[] = [];
    const begin = IDBDatabase.prototype.transaction;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
      this: IDBDatabase,
      ...args
    ) {
      const tx = begin.apply(this, args);
      tx.addEventListener('complete', () => heard.push('complete'));
      return tx;
    });
    await db.append(draft(CREATED)).then(() => heard.push('answer'));
    expect(heard).toEqual(['complete', 'answer']);
  });

  it('STORE-3 gets the next counter of its profile, and the head tells of all rows', async () => {
    const db = await opened();
    const other = '00000000000000bb';
    const counters = [];
    for (const profile of [PROFILE, other, PROFILE]) {
      counters.push(valueOf(await db.append(draft(CREATED, profile))).entry.counter);
    }
    expect(counters).toEqual([1, 1, 2]);
    const rows = await rowsOf(db);
    const { heads } = valueOf(await db.open(false)) ?? {};
    expect(heads).toContainEqual({ profile: PROFILE, count: 2, head: 2, sum: sumOf(rows) });
    expect(heads).toHaveLength(2);
  });

  it('STORE-3 whose transaction fails half way leaves neither row nor head', async () => {
    const db = await opened();
    await db.append(draft(CREATED));
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new DOMException('full', 'UnknownError');
    });
    expect((await db.append(draft(CREATED))).ok).toBe(false);
    expect(await rowsOf(db)).toHaveLength(1);
    expect(valueOf(await db.append(draft(CREATED))).entry.counter).toBe(2);
  });

  it('STORE-22 whose page is put aside before its commit holds nothing up, and is added when it is shown again', async () => {
    const db = await opened();
    const abort = vi.spyOn(IDBTransaction.prototype, 'abort');
    const begin = IDBDatabase.prototype.transaction;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(function (
      this: IDBDatabase,
      ...args
    ) {
      queueMicrotask(() => page.dispatchEvent(new Event('pagehide')));
      return begin.apply(this, args);
    });
    expect(valueOf(await db.append(draft(CREATED))).entry.counter).toBe(1);
    expect(abort).toHaveBeenCalledOnce();
    expect(await rowsOf(db)).toHaveLength(1);
  });

  it('STORE-22 that is committed is left alone, whatever becomes of its page', async () => {
    const db = await opened();
    const abort = vi.spyOn(IDBTransaction.prototype, 'abort');
    const commit = IDBTransaction.prototype.commit;
    vi.spyOn(IDBTransaction.prototype, 'commit').mockImplementation(function (
      this: IDBTransaction,
    ) {
      commit.call(this);
      page.dispatchEvent(new Event('pagehide'));
    });
    expect((await db.append(draft(CREATED))).ok).toBe(true);
    page.dispatchEvent(new Event('pagehide'));
    expect(abort).not.toHaveBeenCalled();
    expect(await rowsOf(db)).toHaveLength(1);
  });
});

describe('merging', () => {
  const rows = [anEntry(1, CREATED), anEntry(2, submitted('aaaaaaaa'))].map(rowOf);

  it('STORE-17 is a set union under a new writer, and counters go on above', async () => {
    const db = await opened();
    const { writer } = valueOf(await db.open(false)) ?? {};
    const once = valueOf(await db.merge(rows));
    const twice = valueOf(await db.merge([...rows].reverse()));
    expect([once.rows, twice.rows]).toEqual([rows, rows]);
    expect(new Set([writer, once.writer, twice.writer, WRITER]).size).toBe(4);
    expect(twice.heads).toEqual([{ profile: PROFILE, count: 2, head: 2, sum: sumOf(rows) }]);
    expect(valueOf(await db.append(draft(CREATED))).entry.counter).toBe(3);
  });

  it('STORE-17 keeps both sides of a fork, and each profile’s rows apart', async () => {
    const db = await opened();
    const fork = rowOf(anEntry(2, submitted('bbbbbbbb')));
    const other = rowOf(anEntry(7, CREATED, { profile: '00000000000000bb' }));
    await db.merge([...rows, other]);
    const { heads } = valueOf(await db.merge([fork]));
    expect(await rowsOf(db)).toHaveLength(3);
    expect(heads).toContainEqual({
      ...{ profile: PROFILE, count: 3, head: 2 },
      sum: sumOf([...rows, fork]),
    });
    expect(heads).toContainEqual({
      ...{ profile: other.profile, count: 1, head: 7 },
      sum: other.sum,
    });
  });
});

describe('deleting', () => {
  it('STORE-11 one profile: her rows and head go, and a late row is refused', async () => {
    const db = await opened();
    await db.append(draft(CREATED));
    await db.append(draft(CREATED, '00000000000000bb'));
    const left = valueOf(await db.removeProfile(PROFILE));
    expect(left).toMatchObject({ active: null, gone: [PROFILE], rows: [] });
    expect(left.heads.map(({ profile }) => profile)).toEqual(['00000000000000bb']);
    expect((await db.append(draft(CREATED))).ok).toBe(false);
    expect(await rowsOf(db)).toEqual([]);
    expect(valueOf(await db.removeProfile(PROFILE)).gone).toEqual([PROFILE]);
    const back = valueOf(await db.merge([rowOf(anEntry(1, CREATED))]));
    expect([back.gone, back.heads.length]).toEqual([[], 2]);
  });

  it('STORE-12 everything, while another page holds it open: that page steps aside', async () => {
    const page = await opened();
    await page.append(draft(CREATED));
    const other = aDb();
    await other.open(false);
    expect(await other.removeAll()).toEqual({ ok: true, value: true });
    expect(await indexedDB.databases()).toEqual([]);
    expect((await page.append(draft(CREATED))).ok).toBe(false);
    expect(await indexedDB.databases()).toEqual([]);
  });
});
