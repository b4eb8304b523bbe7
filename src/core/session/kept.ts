/**
 * What a trainer's browser keeps of a session: numbers of polls, the parking
 * lot, and the codes that came in. Kept until she deletes it. Names stand in
 * the parking lot ("asked by") and in the codes of those who wrote theirs.
 */
import type { PollMoment } from './plan.ts';
import { cleanLine, isParked, MOST_PARKED, type ParkedQuestion } from './parking.ts';

export const KEPT_VERSION = 1;

export type PollCounts = Readonly<{ [moment in PollMoment]: readonly number[] }>;

export type KeptSession = {
  /** Id of the session for its QR, '' before the first attendance is asked for. */
  readonly session: string;
  readonly name: string;
  readonly day: number;
  /** Which plan runs, and since when. */
  readonly start: { readonly plan: string; readonly at: number } | null;
  readonly polls: Readonly<{ [poll: string]: PollCounts }>;
  readonly parked: readonly ParkedQuestion[];
  /** Attendance as it was received, in its order. */
  readonly codes: readonly string[];
};

export const NOTHING_KEPT: KeptSession = {
  ...{ session: '', name: '', day: 0, start: null, polls: {}, parked: [], codes: [] },
};

/** Most people of one Zoom room that a session counts. */
export const MOST_PEOPLE = 500;
const MOST_POLLS = 50;

type Fields = Readonly<{ [field: string]: unknown }>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const isCount = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= MOST_PEOPLE;

const isDay = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) < 65_536;

const countsOf = (value: unknown): number[] => listOf(value).slice(0, 5).filter(isCount);

const pollsOf = (value: unknown): KeptSession['polls'] =>
  Object.fromEntries(
    Object.entries(isFields(value) ? value : {})
      .slice(0, MOST_POLLS)
      .flatMap(([poll, halves]) =>
        isFields(halves) && /^[a-z\d-]{1,40}$/.test(poll)
          ? [[poll, { before: countsOf(halves['before']), after: countsOf(halves['after']) }]]
          : [],
      ),
  );

const startOf = (value: unknown): KeptSession['start'] =>
  isFields(value) && isText(value['plan']) && Number.isFinite(value['at'])
    ? { plan: value['plan'], at: value['at'] as number }
    : null;

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/**
 * What was kept; what does not fit is left out. 'newer': written by a newer
 * version, and not to be written over.
 */
export const readKept = (text: string | null): KeptSession | 'newer' => {
  const kept = parse(text ?? '');
  if (!isFields(kept)) return NOTHING_KEPT;
  if (typeof kept['v'] === 'number' && kept['v'] > KEPT_VERSION) return 'newer';
  const { session, name, day } = kept;
  return {
    session: isText(session) && /^[0-9a-f]{8}$/.test(session) ? session : '',
    name: isText(name) ? cleanLine(name, 20) : '',
    day: isDay(day) ? day : 0,
    start: startOf(kept['start']),
    polls: pollsOf(kept['polls']),
    parked: listOf(kept['parked']).filter(isParked).slice(0, MOST_PARKED),
    codes: listOf(kept['codes'])
      .filter((code): code is string => isText(code) && /^KH[A-Z2-7]{10,200}$/.test(code))
      .slice(0, MOST_PEOPLE),
  };
};

export const writeKept = (kept: KeptSession): string =>
  JSON.stringify({ v: KEPT_VERSION, ...kept });

/** Numbers of one half, as many as the poll has options. */
export const countsFor = (
  kept: KeptSession,
  poll: string,
  moment: PollMoment,
  options: number,
): number[] => {
  const counts = kept.polls[poll]?.[moment] ?? [];
  return Array.from({ length: options }, (_, at) => counts[at] ?? 0);
};

/** Numbers typed, tapped or counted from a chat, each 0 to 500. */
export const withCounts = (
  kept: KeptSession,
  poll: string,
  moment: PollMoment,
  counts: readonly number[],
): KeptSession => {
  const whole = counts.map((count) => Math.min(MOST_PEOPLE, Math.max(0, Math.trunc(count) || 0)));
  const halves = kept.polls[poll] ?? { before: [], after: [] };
  return { ...kept, polls: { ...kept.polls, [poll]: { ...halves, [moment]: whole } } };
};

/** The plan starts so that block `startsAt` (minutes) begins now. */
export const startedAt = (
  kept: KeptSession,
  plan: string,
  startsAt: number,
  now: number,
): KeptSession => ({ ...kept, start: { plan, at: now - startsAt * 60_000 } });
