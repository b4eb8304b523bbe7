/** What the phone does for us, behind one typed interface: tests put a fake one in its place. */
import type { Draft, LogEntry } from '../core/log/entry.ts';
import type { LogRow } from '../core/log/row.ts';
import type { ProfileId, WriterId } from '../core/ids.ts';
import type { Result } from '../core/fault.ts';

/** Count and checksum of one profile's log as the last complete transaction left it. */
export type LogHead = {
  readonly profile: ProfileId;
  readonly count: number;
  /** Highest counter. */
  readonly head: number;
  /** `sumOf` of all rows. */
  readonly sum: number;
};

/** What the database says of itself and of the profile in use. */
export type LogSnapshot = {
  /** Random, made with the database: another one means that the old database vanished. */
  readonly birth: string;
  readonly writer: WriterId;
  readonly active: ProfileId | null;
  readonly heads: readonly LogHead[];
  /** Profiles deleted on this phone: their mirrors must not bring them back. */
  readonly gone: readonly ProfileId[];
  /** Rows of the active profile as they are stored, unread. */
  readonly rows: readonly unknown[];
};

/** The learner's database `kursus`. Every call ends within 4 s, in a value or a fault; none throws. */
export type LogDb = {
  /**
   * Opens (or re-opens) and reads; null when there is no database. Without
   * `create` none is made: nothing is stored before she agrees, and on a full
   * disk Chromium replaces a database it cannot open by a new empty one.
   */
  open(create: boolean): Promise<Result<LogSnapshot | null>>;
  /** One strict transaction: allots the counter, adds the row, moves the head. Resolved on `complete` only. */
  append(draft: Draft): Promise<Result<{ entry: LogEntry; head: LogHead }>>;
  /** Set union into the store in one transaction, under a new writer id. */
  merge(rows: readonly LogRow[]): Promise<Result<LogSnapshot>>;
  rowsOf(profile: ProfileId): Promise<Result<readonly unknown[]>>;
  activate(profile: ProfileId | null): Promise<Result<LogSnapshot>>;
  /** A write that proves storage works again after a fault. */
  canary(): Promise<Result<true>>;
  removeProfile(profile: ProfileId): Promise<Result<LogSnapshot>>;
  /** Deletes the whole database. */
  removeAll(): Promise<Result<true>>;
};

/** Small texts that may be lost: preferences, sentinel, second copies. Never throws; a failed write is false. */
export type TextStore = {
  get(key: string): string | null;
  set(key: string, value: string): boolean;
  remove(key: string): void;
  keys(): string[];
};

/** The copy in another kind of storage (Cache Storage). Missing on plain http: then every call answers nothing. */
export type MirrorStore = {
  read(name: string): Promise<string | null>;
  write(name: string, text: string): Promise<boolean>;
  remove(name: string): Promise<void>;
  removeAll(): Promise<void>;
};

export type Device = {
  /** Wall clock, epoch ms. */
  now(): number;
  /** Ms since the page began, never turned back. */
  mono(): number;
  /** Random bytes as lower-case hex. */
  randomHex(bytes: number): string;
  readonly log: LogDb;
  readonly texts: TextStore;
  /** Loaded on use: no lesson page needs it before the first tick. */
  mirror(): Promise<MirrorStore>;
  /** Tells other tabs that the log grew; `listen` hears the others. */
  tell(): void;
  listen(heard: () => void): void;
  /** Calls whenever the page is left or covered: the last sure moment on a phone. */
  whenHidden(act: () => void): void;
  /** Asks the browser once not to evict what is stored. */
  keepStorage(): void;
};
