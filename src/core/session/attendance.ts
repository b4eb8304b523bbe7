/** Attendance that came in: read, counted once each, and the table of the five taps. */
import type { Fault } from '../fault.ts';
import { findCodes } from '../share/find.ts';
import { FEEDBACK, readAttendance, type Attendance, type FeedbackQuestion } from './code.ts';
import { MOST_PEOPLE, type KeptSession } from './kept.ts';

/** Groups under five are not broken down. */
export const FEWEST = 5;

/** A day of a group's chat. */
const LONGEST_PASTE = 1024 * 1024;
const BEGINS = /(^|[^A-Za-z0-9])(KH[A-Za-z0-9]*)/g;

export type IncomingAttendance = {
  /** Codes to keep, in their order, each once. */
  readonly fresh: readonly string[];
  /** Kept already. */
  readonly known: number;
  /** Of other sessions: not kept. */
  readonly others: number;
  /** The session they belong to: this one, or that of the first code where there is none yet. */
  readonly session: string;
  /** `place`: which code of the text, from 1; 0 for the text as a whole. */
  readonly faults: readonly { readonly fault: Fault; readonly place: number }[];
};

/** Reads a link, a QR code's text, a message or a whole chat. Stores nothing. */
export const readIncomingAttendance = (
  text: string,
  { session: mine, codes: kept }: Pick<KeptSession, 'session' | 'codes'>,
): IncomingAttendance => {
  const found = findCodes(text, LONGEST_PASTE, BEGINS);
  if (!found.ok) {
    return {
      fresh: [],
      known: 0,
      others: 0,
      session: mine,
      faults: [{ fault: found.fault, place: 0 }],
    };
  }
  const here = new Set(kept);
  const fresh: string[] = [];
  const faults: { fault: Fault; place: number }[] = [];
  let session = mine;
  let known = 0;
  let others = 0;
  found.value.forEach((code, at) => {
    const read = readAttendance(code);
    if (!read.ok) {
      faults.push({ fault: read.fault, place: at + 1 });
      return;
    }
    if (session === '') session = read.value.session;
    if (read.value.session !== session) others += 1;
    else if (here.has(code)) known += 1;
    else if (here.size + fresh.length < MOST_PEOPLE) fresh.push(code);
  });
  return { fresh, known, others, session, faults };
};

/** One attendance for each filling in: the highest turn, of equal ones the lower code. In the order of arrival. */
export const attendanceOf = (codes: readonly string[]): Attendance[] => {
  const best = new Map<string, { attendance: Attendance; code: string }>();
  for (const code of codes) {
    const read = readAttendance(code);
    if (!read.ok) continue;
    const before = best.get(read.value.person);
    const turns = read.value.turn - (before?.attendance.turn ?? 0);
    if (!before || turns > 0 || (turns === 0 && code < before.code))
      best.set(read.value.person, { attendance: read.value, code });
  }
  return [...best.values()].map(({ attendance }) => attendance);
};

export type FeedbackRow = {
  readonly question: FeedbackQuestion;
  /** People who tapped it. */
  readonly n: number;
  /** Null under five people. */
  readonly mean: number | null;
  /** How many chose 1, 2 … 5; null under five people. */
  readonly spread: readonly number[] | null;
};

/** n, mean and spread of each question; under five answers its n alone. */
export const feedbackOf = (attendances: readonly Attendance[]): FeedbackRow[] =>
  FEEDBACK.map((question, at) => {
    const taps = attendances.flatMap(({ taps: five }) => five[at] ?? []);
    const n = taps.length;
    if (n < FEWEST) return { question, n, mean: null, spread: null };
    const spread = [1, 2, 3, 4, 5].map((tap) => taps.filter((one) => one === tap).length);
    return { question, n, mean: taps.reduce((sum, tap) => sum + tap, 0) / n, spread };
  });

/** The names people wrote, in the order of arrival. */
export const namesOf = (attendances: readonly Attendance[]): string[] =>
  attendances.flatMap(({ name }) => (name === '' ? [] : [name]));
