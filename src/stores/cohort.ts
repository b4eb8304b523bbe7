/** The mentor's group: who sent what, as this phone keeps it. Everything computed from it is in `cohort-tables.ts`. */
import { atom } from 'nanostores';
import type { StoredSubmission } from '../core/cohort/current.ts';
import { bad, type Fault, type Result } from '../core/fault.ts';
import type { ProfileId } from '../core/ids.ts';
import { readSubmission, type ReceivedSubmission } from '../core/share/decode.ts';
import type { CohortAbout, CohortSnapshot, Receipt } from '../device/cohort-types.ts';
import { readKeptCount, writeKeptCount } from './cohort-count.ts';
import { cohortDb } from './mentor-phone.ts';
import { phone } from './phone.ts';

export type CohortState = {
  /**
   * `opening`: not read yet. `empty`: this browser keeps no group; there is no
   * database. `ready`: read and writable. `stopped`: storage failed, nothing
   * more is written until `tryCohortAgain`; what was read stays on screen.
   */
  readonly phase: 'opening' | 'empty' | 'ready' | 'stopped';
  readonly about: CohortAbout;
  readonly kept: readonly (StoredSubmission & { readonly code: string; readonly batch: number })[];
  /** Sound codes of a newer version. */
  readonly waiting: readonly string[];
  /** Codes that were kept and can no longer be read. */
  readonly unreadable: readonly string[];
  readonly deleted: readonly ProfileId[];
  readonly fault: Fault | null;
  /** Fewer came back than this phone remembers having kept. */
  readonly isShort: boolean;
};

const CLOSED: CohortState = {
  phase: 'opening',
  about: { mentor: '', name: '', seats: [], batches: 0, last: null, backupDay: null },
  kept: [],
  waiting: [],
  unreadable: [],
  deleted: [],
  fault: null,
  isShort: false,
};

export const $cohort = atom<CohortState>(CLOSED);

/** Reading a code takes a tenth of a millisecond; a thousand of them after each tap would be felt. */
const readBefore = new Map<string, ReceivedSubmission>();

const readOnce = (code: string): ReceivedSubmission | null => {
  const before = readBefore.get(code);
  if (before) return before;
  const read = readSubmission(code);
  if (read.ok) readBefore.set(code, read.value);
  return read.ok ? read.value : null;
};

/** Takes over what storage says. */
const takeOver = (snapshot: CohortSnapshot, isShort = false): void => {
  const kept: CohortState['kept'][number][] = [];
  const unreadable: string[] = [];
  for (const { code, batch } of snapshot.kept) {
    const read = readOnce(code);
    if (read) kept.push({ ...read, batch });
    else unreadable.push(code);
  }
  if (!isShort) writeKeptCount(phone().texts, snapshot.kept.length);
  $cohort.set({
    phase: 'ready',
    about: snapshot.about,
    kept,
    waiting: snapshot.waiting.map(({ code }) => code),
    unreadable,
    deleted: snapshot.deleted,
    fault: null,
    isShort,
  });
};

const stop = (fault: Fault): void => $cohort.set({ ...$cohort.get(), phase: 'stopped', fault });

/**
 * Codes from quarantine that this app can read now move to the others. A
 * deleted owner's go away: the deletion meant those too.
 */
const settleWaiting = async (snapshot: CohortSnapshot): Promise<CohortSnapshot> => {
  const readable = snapshot.waiting.flatMap(({ hash, code }) => {
    const profile = readOnce(code)?.submission.profile;
    if (profile === undefined) return [];
    return [{ hash, profile: snapshot.deleted.includes(profile) ? null : profile }];
  });
  const settled = readable.length > 0 ? await cohortDb().settle(readable) : null;
  return settled?.ok ? settled.value : snapshot;
};

const read = async (): Promise<void> => {
  const before = readKeptCount(phone().texts);
  const found = await cohortDb().open(false);
  if (!found.ok) return stop(found.fault);
  if (!found.value) return $cohort.set({ ...CLOSED, phase: 'empty', isShort: before > 0 });
  const snapshot = await settleWaiting(found.value);
  takeOver(snapshot, snapshot.kept.length < before);
};

let opened: Promise<void> | null = null;

/** Opens and reads the group, once a page. Whatever happens, `$cohort` leaves `opening`. */
export const openCohort = (): Promise<void> =>
  (opened ??= read().then(() =>
    // Another tab stored something.
    phone().listen(() => void ($cohort.get().phase === 'stopped' || read())),
  ));

/** The one door for writing; the first write makes the database. */
const write = async (
  work: () => Promise<Result<CohortSnapshot>>,
): Promise<Result<CohortSnapshot>> => {
  await openCohort();
  const { phase, fault } = $cohort.get();
  // After the first failed write we stop: on a full disk, going on wiped what was stored.
  if (phase === 'stopped') return bad(fault?.code ?? 'storage-broken');
  const made = phase === 'empty' ? await cohortDb().open(true) : null;
  const written = made && !made.ok ? made : await work();
  if (written.ok) {
    takeOver(written.value);
    phone().keepStorage();
    phone().tell();
  } else stop(written.fault);
  return written;
};

export const storeReceipt = (receipt: Receipt): Promise<Result<CohortSnapshot>> =>
  write(() => cohortDb().receive(receipt));

/** Takes the last receipt back. */
export const undoLast = (): Promise<Result<CohortSnapshot>> => write(() => cohortDb().undoLast());

/** Deletes all a person sent and remembers it: an old link asks before it brings her back. */
export const removeOwner = (profile: ProfileId): Promise<Result<CohortSnapshot>> =>
  write(() => cohortDb().removeOwner(profile));

export const saveAbout = (
  change: Partial<Pick<CohortAbout, 'mentor' | 'name' | 'seats' | 'backupDay'>>,
): Promise<Result<CohortSnapshot>> => write(() => cohortDb().saveAbout(change));

/** She made room: opens at most three times, and writes again only after a write that worked. */
export const tryCohortAgain = async (): Promise<void> => {
  let last: Result<CohortSnapshot | null> = bad('storage-broken');
  for (let attempt = 0; attempt < 3 && !last.ok; attempt++) last = await cohortDb().open(false);
  if (!last.ok) return stop(last.fault);
  const proof = last.value ? await cohortDb().canary() : null;
  if (proof && !proof.ok) return stop(proof.fault);
  await read();
};

/** Forgets what this page knows, for tests that open the app a second time. */
export const closeCohort = (): void => {
  opened = null;
  $cohort.set(CLOSED);
};
