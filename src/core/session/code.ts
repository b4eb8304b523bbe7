/**
 * What travels between a trainer and whoever was there: the session's own code
 * (`KS`, in the QR at the end) and what comes back (`KH`: present, and five
 * taps). No profile, no telephone number, no time of day.
 *
 * WARNING: codes made with these numbers lie in chats. What must change becomes
 * version 2 beside this one; `tests/vectors/session-v1.json` holds this one.
 */
import { bad, good, type Result } from '../fault.ts';
import { bitReader, bitWriter, type BitReader } from '../share/bits.ts';
import { readId, readList, readName, writeId, writeList, writeName } from '../share/fields.ts';
import { TAP, TAPS, WIDTH } from '../share/format.ts';
import type { DayNumber } from '../share/submission.ts';
import { armour, unarmourAs } from '../share/text.ts';

export const SESSION_VERSION = 1;
export const ATTENDANCE_VERSION = 1;

/** How often one page can make its code anew: [bits of a group, most groups]. */
const TURN = [3, 3] as const;

export type SessionInvite = {
  /** 8 lower-case hex digits: 4 random bytes. */
  readonly session: string;
  readonly day: DayNumber;
  /** What the session is called, clean. */
  readonly name: string;
};

export type Attendance = {
  readonly session: string;
  /** 8 lower-case hex digits, drawn by the page and kept nowhere: one filling in. */
  readonly person: string;
  /** 1, and one more for each time the same page made another code: the highest counts. */
  readonly turn: number;
  /** Clean, or '' for nobody named. */
  readonly name: string;
  /** 1–5 or null, exactly five, in the order of `FEEDBACK`. */
  readonly taps: readonly (number | null)[];
};

/** The five questions. WARNING: a tap travels as its place in this list. */
export const FEEDBACK = ['clear', 'useful', 'pace', 'try', 'overall'] as const;
export type FeedbackQuestion = (typeof FEEDBACK)[number];

/** Fault `code-impossible`: no id, a day that does not travel, a name not clean. */
export const sessionCode = ({ session, day, name }: SessionInvite): Result<string> => {
  const to = bitWriter();
  to.write(SESSION_VERSION, 8);
  writeId(to, session, 8);
  to.write(day, WIDTH.day);
  writeName(to, name);
  const failure = to.failure();
  return failure ? bad(failure) : good(armour('session', to.bytes()));
};

/** Reads all of a body or says why not. */
const whole = <Value>(from: BitReader, value: Value): Result<Value> => {
  from.finish();
  const failure = from.failure();
  return failure ? bad(failure) : good(value);
};

/** Faults: `text-too-long`, `code-damaged`, `code-other-kind`, `code-newer`, `code-impossible`. */
export const readSession = (code: string): Result<SessionInvite> => {
  const opened = unarmourAs('session', SESSION_VERSION, code);
  if (!opened.ok) return opened;
  const from = bitReader(opened.value.body);
  const session = readId(from, 8);
  const day = from.read(WIDTH.day);
  return whole(from, { session, day, name: readName(from) });
};

/** Fault `code-impossible`: no ids, turn 0, a name not clean, not five taps of 1–5. */
export const attendanceCode = (attendance: Attendance): Result<string> => {
  const { session, person, turn, name, taps } = attendance;
  const to = bitWriter();
  to.write(ATTENDANCE_VERSION, 8);
  writeId(to, session, 8);
  writeId(to, person, 8);
  to.demand(turn >= 1);
  to.writeGroups(turn, ...TURN);
  to.write(name === '' ? 0 : 1, 1);
  if (name !== '') writeName(to, name);
  writeList(to, TAP, taps, TAPS);
  const failure = to.failure();
  return failure ? bad(failure) : good(armour('attendance', to.bytes()));
};

/** Faults: as `readSession`. */
export const readAttendance = (code: string): Result<Attendance> => {
  const opened = unarmourAs('attendance', ATTENDANCE_VERSION, code);
  if (!opened.ok) return opened;
  const from = bitReader(opened.value.body);
  const session = readId(from, 8);
  const person = readId(from, 8);
  const turn = from.readGroups(...TURN);
  from.demand(turn >= 1);
  const name = from.read(1) === 1 ? readName(from) : '';
  return whole(from, { session, person, turn, name, taps: readList(from, TAP, TAPS) });
};
