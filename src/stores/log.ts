/**
 * The one door for writing. Holds the log of the learner in use, and what
 * became of the last attempt to store something.
 */
import { atom } from 'nanostores';
import { bad, good, type Fault, type Result } from '../core/fault.ts';
import { SCHEMA, type Draft, type Fact, type LogEntry } from '../core/log/entry.ts';
import { readRows } from '../core/log/read.ts';
import type { LogSnapshot } from '../device/types.ts';
import { phone } from './phone.ts';
import { fellShort, noteHead, readSentinel, writeSentinel, type Sentinel } from './sentinel.ts';

export type LogState = {
  /**
   * `opening`: not read yet, nothing may be written. `guest`: nobody is
   * learning here, nothing is stored. `ready`: stored. `memory`: storage
   * failed, answers live as long as this page.
   */
  readonly phase: 'opening' | 'guest' | 'ready' | 'memory';
  readonly profile: string | null;
  readonly entries: readonly LogEntry[];
  /** Entries that are in memory only. */
  readonly unsaved: readonly LogEntry[];
  readonly fault: Fault | null;
  /** The log came back short and was completed from a second copy: how many rows; -1: no copy was found. */
  readonly restored: number;
  /** Rows that could not be read, and rows of a newer version. */
  readonly damaged: number;
  readonly newer: number;
};

const CLOSED: LogState = {
  phase: 'opening',
  profile: null,
  entries: [],
  unsaved: [],
  fault: null,
  restored: 0,
  damaged: 0,
  newer: 0,
};

export const $log = atom<LogState>(CLOSED);

/** New at every install and restore; what this page writes under. */
let writer = '';
/** Of the database this page opened. */
let birth = '';
let opened: Promise<void> | null = null;
let asked = false;
let queue: Promise<unknown> = Promise.resolve();

/**
 * Work on the log runs one after another, so that memory and storage agree on
 * their order. Such work must not wait for more of it (`append`): that would wait for itself.
 */
export const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
  const next = queue.then(work);
  queue = next.catch(() => undefined);
  return next;
};

/** Changes a part of the state. For the stores that mend the log only. */
export const show = (change: Partial<LogState>) => $log.set({ ...$log.get(), ...change });

/** Takes over what storage says; `own` where this page stays with a learner who is not in use any more. */
export const takeOver = (
  snapshot: LogSnapshot,
  restored = 0,
  own: Pick<LogSnapshot, 'active' | 'rows'> = snapshot,
): void => {
  const { entries, damaged, newer } = readRows(own.rows);
  ({ writer, birth } = snapshot);
  writeSentinel(phone().texts, snapshot);
  show({
    phase: own.active ? 'ready' : 'guest',
    profile: own.active,
    entries,
    unsaved: [],
    fault: null,
    restored,
    damaged: damaged.length,
    newer,
  });
};

/** Nobody has begun on this phone: nothing is stored, and nothing is wrong. */
const beGuest = () => show({ ...CLOSED, phase: 'guest' });

/** Rare: the database vanished, lost rows or has damaged ones. The code for it is loaded only then. */
const mend = async (sentinel: Sentinel): Promise<void> => {
  const back = await import('./restore.ts').then(
    ({ restore }) => restore(sentinel),
    () => bad('storage-broken'), // offline, and never loaded before
  );
  if (back.ok) takeOver(back.value.snapshot, back.value.restored);
  else fallBack(back.fault);
};

const openOnce = async (): Promise<void> => {
  const { log, texts, listen } = phone();
  const sentinel = readSentinel(texts);
  const found = await log.open(false);
  if (found.ok && found.value && !fellShort(sentinel, found.value)) {
    takeOver(found.value);
    if (sentinel && $log.get().damaged > 0) await mend(sentinel);
  } else if (found.ok && !found.value && !sentinel) {
    beGuest();
  } else if (!found.ok && (!sentinel || found.fault.code !== 'storage-broken')) {
    const isKnown = sentinel || found.fault.code === 'storage-newer';
    fallBack(isKnown ? found.fault : { code: 'storage-refused' });
  } else if (sentinel) {
    await mend(sentinel);
  }
  listen(() => void refresh());
};

/** Opens and reads the log, once a page. Whatever happens, `$log` leaves `opening`. */
export const openLog = (): Promise<void> => (opened ??= openOnce());

const refreshNow = async (): Promise<void> => {
  const { phase, profile: mine, restored } = $log.get();
  if (phase !== 'ready' && phase !== 'guest') return;
  const { log } = phone();
  const found = await log.open(false);
  if (found.ok && !found.value) beGuest();
  if (!found.ok || !found.value) return;
  const { active, gone } = found.value;
  if (!mine || mine === active || gone.includes(mine)) return takeOver(found.value, restored);
  // Somebody else began in another tab: this page stays with its own learner.
  const own = await log.rowsOf(mine);
  if (own.ok) takeOver(found.value, restored, { active: mine, rows: own.value });
};

/** Reads again what another tab may have written. */
export const refresh = (): Promise<void> => inTurn(refreshNow);

/** Somebody begins where storage refuses: she lives in this page's memory. */
export const beginAs = (profile: string, fault: Fault | null): void =>
  show({ ...CLOSED, phase: 'memory', profile, fault: fault ?? $log.get().fault });

/** Storage failed: no more writing until `tryAgain`. What was known stays in memory. */
export const fallBack = (fault: Fault): void => show({ phase: 'memory', fault });

const highest = (entries: readonly LogEntry[]) =>
  entries.reduce((most, entry) => Math.max(most, entry.counter), 0);

/** Where it stays as long as this page. Its counter is provisional. */
export const keepInMemory = (draft: Draft): LogEntry => {
  const { entries, unsaved } = $log.get();
  const entry: LogEntry = { ...draft, counter: highest(entries) + 1 };
  show({ entries: [...entries, entry], unsaved: [...unsaved, entry] });
  return entry;
};

const appendNow = async (fact: Fact): Promise<Result<{ entry: LogEntry; saved: boolean }>> => {
  await openLog();
  const { now, mono, log, texts, tell, keepStorage } = phone();
  const { phase, profile } = $log.get();
  const draft: Draft = {
    ...fact,
    schema: SCHEMA,
    profile: profile ?? '',
    writer,
    at: now(),
    mono: mono(),
  };
  // After the first failed write we stop: on a full disk, going on wiped
  // everything older (0 of 10 survived; with the stop 10 of 10).
  if (phase !== 'ready') return good({ entry: keepInMemory(draft), saved: false });

  const written = await log.append(draft);
  if (!written.ok) {
    fallBack(written.fault);
    return good({ entry: keepInMemory(draft), saved: false });
  }
  const { entry, head } = written.value;
  const { entries } = $log.get();
  noteHead(texts, birth, head);
  show({ entries: [...entries, entry] });
  // Asked at the first save of every page until granted: Chrome decides in silence.
  if (!asked) keepStorage();
  asked = true;
  tell();
  return good({ entry, saved: true });
};

/**
 * Records a fact. `saved` is true only when the phone's storage said
 * `complete`; otherwise the fact is in memory and in `$log.unsaved`.
 */
export const append = (fact: Fact): Promise<Result<{ entry: LogEntry; saved: boolean }>> =>
  inTurn(() => appendNow(fact));

/** Forgets what this page knows, for tests that open the app a second time. */
export const closeLog = (): void => {
  opened = null;
  queue = Promise.resolve();
  $log.set(CLOSED);
};
