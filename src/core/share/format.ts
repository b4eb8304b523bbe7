/**
 * Version 1 of what travels: lists, widths and lengths, shared by the encoder
 * and the decoder. SPEC.md, section SHARE, draws the whole layout.
 *
 * WARNING: codes made with these numbers lie in chats, in files and on paper.
 * A changed number makes them unreadable or, worse, read wrongly. What must
 * change becomes a new version beside this one; `tests/vectors/share-v1.json`
 * and `format.test.ts` hold this one.
 */
import { ADDRESSES, AGE_GROUPS, BUSINESSES, FORMS, SKILLS, TESTS } from '../ids.ts';
import type { FirstTry, SentBehaviour, SentChecklist, SentReaction } from './submission.ts';

export const SUBMISSION_VERSION = 1;
export const INVITATION_VERSION = 1;

/** Day 0 and minute 0 of everything that travels: 2025-01-01T00:00Z, in epoch ms. */
export const EPOCH = Date.UTC(2025, 0, 1);

const MOST_DAYS = 2 ** 16;

/** Days or minutes since then; a phone whose clock is wrong gets the nearest that travels, and the reader flags it. */
const since = (at: number, unit: number, most: number): number =>
  Math.min(most - 1, Math.max(0, Math.floor((at - EPOCH) / unit)));

/** The day (UTC) of a wall-clock time in epoch ms, within 0–65535. */
export const dayOf = (at: number): number => since(at, 86_400_000, MOST_DAYS);
/** The minute (UTC) of a wall-clock time in epoch ms, within 26 bits. */
export const minuteOf = (at: number): number => since(at, 60_000, 2 ** 26);

/**
 * The lessons in the order in which they were published. WARNING: a lesson
 * travels as its place in this list. Only ever add at the end, also when the
 * curriculum puts the new lesson elsewhere, and never take one out.
 */
// prettier-ignore
export const LESSON_CODES: readonly string[] = [
  'p0-1', 'p0-2', 'p0-3', 'p0-4', 'p0-5', 'p0-6',
  'm1-1', 'm1-2', 'm1-3', 'm1-4', 'm1-5', 'm1-6', 'm1-7',
  'm2-1', 'm2-2', 'm2-3', 'm2-4', 'm2-5', 'm2-6', 'm2-7',
  'm3-1', 'm3-2', 'm3-3', 'm3-4', 'm3-5', 'm3-6',
  't1-1', 't1-2', 't1-3', 't1-4', 't1-5',
  'm4-1', 'm4-2', 'm4-3', 'm4-4', 'm4-5', 'm4-6',
  'm5-1', 'm5-2', 'm5-3', 'm5-4', 'm5-5', 'm5-6', 'm5-7',
  't2-1', 't2-2', 't2-3', 't2-4', 't2-5',
  't3-1', 't3-2', 't3-3', 't3-4',
];

/** Values of one field; what travels is the place in the list. */
export type Values<Value> = readonly [Value, ...Value[]];

/** A list with the bits its field has. `mayGrow`: a place past its end was written by a newer app. */
export type Field<Value> = {
  readonly values: Values<Value>;
  readonly width: number;
  readonly mayGrow?: true;
};

export const ADDRESS = { values: ADDRESSES, width: 3, mayGrow: true } as const;
export const BUSINESS = { values: BUSINESSES, width: 3, mayGrow: true } as const;
export const AGE_GROUP = { values: AGE_GROUPS, width: 3, mayGrow: true } as const;
export const FORM = { values: FORMS, width: 1 } as const;

/** A response to an item of three options. */
export const CHOICE: Field<string | null> = { values: [null, 'a', 'b', 'c', '?', 'x'], width: 3 };
/** A response to a Likert item. */
export const LIKERT: Field<string | null> = {
  values: [null, '1', '2', '3', '4', '5', 'x'],
  width: 3,
};
/** A remembered "before". */
export const REMEMBERED: Field<string | null> = {
  values: [null, '1', '2', '3', '4', '5'],
  width: 3,
};
export const TAP: Field<number | null> = { values: [null, 1, 2, 3, 4, 5], width: 3 };
export const FIRST_TRY: Field<FirstTry> = {
  values: [null, 'right', 'other', 'unknown'],
  width: 2,
};

/** A form has 16 items of three options, then 8 Likert items; the post-test remembers 4. */
export const CHOICES = 16;
export const LIKERTS = 8;
export const REMEMBEREDS = 4;

/** Digits of a checklist's number in base 6, lowest place last: 6^8 fits in 21 bits. */
export const STEP: Values<SentChecklist['steps'][number]> = [null, 0, 1, 2, 3, 'na'];
export const STEPS = 8;

export const MOST_TRIES = 4;
export const TAPS = 5;
export const COUNTS = 4;
export const MOST_SEATS = 99;
/** Practice scenarios have numbers 0–63. */
export const MOST_PRACTICE = 64;

const SOURCES: Values<SentChecklist['source']> = ['observed', 'simulated'];

/** The twelve places of checklists: skill, then moment, then source. */
export const CHECKLIST_PLACES = SKILLS.flatMap((skill) =>
  TESTS.flatMap((moment) => SOURCES.map((source) => ({ skill, moment, source }))),
);
/** Two reactions: after a session, at the end. */
export const REACTION_PLACES: readonly SentReaction['moment'][] = [1, 2];
/** Weeks in which the last seven days are counted. */
export const BEHAVIOUR_PLACES: readonly SentBehaviour['week'][] = [0, 2, 4, 8, 12];

/** Bits of plain numbers. */
export const WIDTH = {
  half: 32, // half a profile id, a whole mentor id
  seat: 7,
  day: 16,
  town: 14,
  nameLength: 5,
  minute: 26,
  seconds: 16,
  later: 4,
  places: 7, // how many lessons or practices follow
  tries: 3,
  steps: 21,
  count: 6,
} as const;

/** Numbers in groups: [bits of a group, most groups]. */
export const GROUPS = {
  counter: [7, 4],
  revision: [3, 5],
  /** Zig-zag of the difference of two days, −65535 to 65535: 0, −1, 1, −2 … become 0, 1, 2, 3 … */
  dayStep: [3, 6],
} as const;
