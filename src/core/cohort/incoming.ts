/** What a mentor is shown before she stores anything: who, new or known, odd, and what could not be read. */
import type { Fault, Result } from '../fault.ts';
import type { MentorId, ProfileId } from '../ids.ts';
import { readSubmission, type ReceivedSubmission } from '../share/decode.ts';
import { findCodes, LONGEST_PASTE } from '../share/find.ts';
import type { DayNumber } from '../share/submission.ts';
import { unarmour } from '../share/text.ts';
import { currentOf, type CurrentSubmission, type StoredSubmission } from './current.ts';
import { isGroupBackup, readGroupBackup, type GroupBackup } from './group-backup.ts';
import { odditiesOf } from './oddities.ts';
import type { RowFlag } from './table.ts';

/** One text that arrived: a link, a paste, a file. `about` is the file's name, else ''. */
export type IncomingText = { readonly about: string; readonly text: Result<string> };

/** `newer`: of a known person, and it will count. `older`: kept, but another one counts. */
export type Standing = 'new' | 'newer' | 'older' | 'duplicate';

export type FoundSubmission = ReceivedSubmission & {
  readonly standing: Standing;
  /** What looks odd in it, or beside what is already kept. Nothing is refused for that. */
  readonly flags: readonly RowFlag[];
  /** The mentor deleted this person: she is asked before it comes back. */
  readonly isDeleted: boolean;
  /** It was made for another mentor. */
  readonly isForOther: boolean;
  /** Another person of the same name is kept or found: they stay two. */
  readonly hasNamesake: boolean;
};

export type IncomingFault = {
  readonly fault: Fault;
  /** The file's name, or ''. */
  readonly about: string;
  /** Which code of the text, from 1; 0 for the text as a whole. */
  readonly place: number;
};

export type Incoming = {
  /** In the order in which they were found, each once. */
  readonly found: readonly FoundSubmission[];
  /** Sound, but of a newer version: kept until this app can read them. */
  readonly waiting: readonly { readonly hash: string; readonly code: string }[];
  readonly faults: readonly IncomingFault[];
  /** The mentor's own backup, when one of the texts is one. */
  readonly backup: GroupBackup | null;
};

/** What is kept at the moment. */
export type Known = {
  readonly kept: readonly StoredSubmission[];
  readonly deleted: readonly ProfileId[];
  readonly mentor: MentorId | '';
  readonly today: DayNumber;
};

type Reading = {
  readonly received: Map<string, ReceivedSubmission>;
  readonly waiting: Map<string, string>;
  readonly faults: IncomingFault[];
  backup: GroupBackup | null;
};

const readCode = (reading: Reading, code: string, about: string, place: number): void => {
  const read = readSubmission(code);
  if (read.ok) {
    if (!reading.received.has(read.value.hash)) reading.received.set(read.value.hash, read.value);
    return;
  }
  reading.faults.push({ fault: read.fault, about, place });
  const opened = read.fault.code === 'code-newer' ? unarmour(code) : null;
  if (opened?.ok) reading.waiting.set(opened.value.hash, code);
};

const readText = (reading: Reading, { about, text }: IncomingText, limit: number): void => {
  if (!text.ok) {
    reading.faults.push({ fault: text.fault, about, place: 0 });
    return;
  }
  const isBackup = isGroupBackup(text.value);
  if (isBackup) {
    const backup = readGroupBackup(text.value);
    if (backup.ok) reading.backup ??= backup.value;
    // Its codes are looked for all the same: each has its own checksum.
    else reading.faults.push({ fault: backup.fault, about, place: 0 });
  }
  const codes = findCodes(text.value, limit);
  if (codes.ok) codes.value.forEach((code, at) => readCode(reading, code, about, at + 1));
  // A backup made before anybody sent holds no code, and nothing is wrong with it.
  else if (!isBackup) reading.faults.push({ fault: codes.fault, about, place: 0 });
};

const standingOf = (
  { hash, submission }: ReceivedSubmission,
  kept: ReadonlySet<string>,
  isKnown: boolean,
  current: CurrentSubmission | undefined,
): Standing => {
  if (kept.has(`${submission.profile}/${hash}`)) return 'duplicate';
  if (current?.hash !== hash) return 'older';
  return isKnown ? 'newer' : 'new';
};

/**
 * Reads everything that arrived. Neither the order of the texts nor that of the
 * codes in them changes what would be stored, and a bad one hides no other.
 * `limit`: most characters of one text. Source: reliability notes, 3.3, 3.6, 3.11.
 */
export const readIncoming = (
  texts: readonly IncomingText[],
  { kept, deleted, mentor, today }: Known,
  limit: number = LONGEST_PASTE,
): Incoming => {
  const reading: Reading = { received: new Map(), waiting: new Map(), faults: [], backup: null };
  for (const text of texts) readText(reading, text, limit);

  const received = [...reading.received.values()];
  const keys = new Set(kept.map(({ submission, hash }) => `${submission.profile}/${hash}`));
  const known = new Set(kept.map(({ submission }) => submission.profile));
  const current = new Map(
    currentOf([...kept, ...received]).map((one) => [one.submission.profile, one]),
  );
  const profilesOf = new Map<string, number>();
  for (const { submission } of current.values()) {
    profilesOf.set(submission.who.name, (profilesOf.get(submission.who.name) ?? 0) + 1);
  }
  const found = received.map((one): FoundSubmission => {
    const { submission } = one;
    const counting = current.get(submission.profile);
    return {
      ...one,
      standing: standingOf(one, keys, known.has(submission.profile), counting),
      flags: [...(counting?.flags ?? []), ...odditiesOf(submission, today)],
      isDeleted: deleted.includes(submission.profile),
      isForOther: mentor !== '' && submission.mentor !== null && submission.mentor !== mentor,
      hasNamesake: (profilesOf.get(counting?.submission.who.name ?? '') ?? 0) > 1,
    };
  });
  const waiting = [...reading.waiting].map(([hash, code]) => ({ hash, code }));
  return { found, waiting, faults: reading.faults, backup: reading.backup };
};
