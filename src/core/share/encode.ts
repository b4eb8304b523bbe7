/** A submission becomes its one code. The mirror of `decode.ts`, line by line. */
import { bad, good, type Result } from '../fault.ts';
import { bitWriter, type BitWriter } from './bits.ts';
import { dayWriter, writeId, writeList, writeName, writeTown, writeValue } from './fields.ts';
import {
  ADDRESS,
  AGE_GROUP,
  BEHAVIOUR_PLACES,
  BUSINESS,
  CHECKLIST_PLACES,
  CHOICE,
  CHOICES,
  COUNTS,
  FIRST_TRY,
  FORM,
  GROUPS,
  LESSON_CODES,
  LIKERT,
  LIKERTS,
  MOST_PRACTICE,
  MOST_SEATS,
  MOST_TRIES,
  REACTION_PLACES,
  REMEMBERED,
  REMEMBEREDS,
  STEP,
  STEPS,
  SUBMISSION_VERSION,
  TAP,
  TAPS,
  WIDTH,
} from './format.ts';
import type { SentAttempt, SentChecklist, SentLesson, Submission } from './submission.ts';
import { armour } from './text.ts';

const writeAttempt = (to: BitWriter, attempt: SentAttempt | null, remembereds: number): void => {
  to.write(attempt ? 1 : 0, 1);
  if (!attempt) return;
  writeValue(to, FORM, attempt.form);
  to.demand(attempt.revision >= 1);
  to.writeGroups(attempt.revision, ...GROUPS.revision);
  to.write(attempt.startedMinute, WIDTH.minute);
  to.write(attempt.seconds, WIDTH.seconds);
  writeList(to, CHOICE, attempt.responses.slice(0, CHOICES), CHOICES);
  writeList(to, LIKERT, attempt.responses.slice(CHOICES), LIKERTS);
  writeList(to, REMEMBERED, attempt.remembered, remembereds);
};

/** Puts each item at its place, so that the order of the list does not matter; refuses two at one place. */
const placed = <Item>(
  to: BitWriter,
  items: readonly Item[],
  places: number,
  placeOf: (item: Item) => number,
): (Item | undefined)[] => {
  const slots: (Item | undefined)[] = new Array<Item | undefined>(places).fill(undefined);
  for (const item of items) {
    const place = placeOf(item);
    const isFree = Number.isInteger(place) && place >= 0 && place < places && !slots[place];
    to.demand(isFree);
    if (isFree) slots[place] = item;
  }
  return slots;
};

const writePlaces = <Item>(
  to: BitWriter,
  slots: readonly (Item | undefined)[],
  write: (item: Item) => void,
): void =>
  slots.forEach((item) => {
    to.write(item === undefined ? 0 : 1, 1);
    if (item !== undefined) write(item);
  });

/** Places up to the last one taken, their number first: a list that grows stays short and readable. */
const writeRun = <Item>(
  to: BitWriter,
  slots: readonly (Item | undefined)[],
  write: (item: Item) => void,
): void => {
  const run = slots.reduce<number>((last, item, at) => (item === undefined ? last : at + 1), 0);
  to.write(run, WIDTH.places);
  writePlaces(to, slots.slice(0, run), write);
};

const writeLesson = (to: BitWriter, lesson: SentLesson, writeDay: (day: number) => void): void => {
  to.write(lesson.finished ? 1 : 0, 1);
  to.write(lesson.hard ? 1 : 0, 1);
  to.demand(lesson.tries.length <= MOST_TRIES);
  to.write(lesson.tries.length, WIDTH.tries);
  writeList(to, FIRST_TRY, lesson.tries, lesson.tries.length);
  writeDay(lesson.day);
};

const writeSteps = (to: BitWriter, steps: SentChecklist['steps']): void => {
  const digits = steps.map((step) => STEP.indexOf(step));
  to.demand(digits.length === STEPS && digits.every((digit) => digit >= 0));
  to.write(
    digits.slice(0, STEPS).reduce((number, digit) => number * STEP.length + digit, 0),
    WIDTH.steps,
  );
};

/**
 * The bytes `[version][body]`, without the hash. Lists may come in any order.
 * Fault `code-impossible`: whatever the decoder would refuse.
 */
export const encodeSubmission = (submission: Submission): Result<Uint8Array> => {
  const to = bitWriter();
  const { who } = submission;
  to.write(SUBMISSION_VERSION, 8);
  writeId(to, submission.profile, 16);
  to.demand(submission.counter >= 1);
  to.writeGroups(submission.counter, ...GROUPS.counter);
  to.write(submission.day, WIDTH.day);
  to.write(submission.mentor === null ? 0 : 1, 1);
  if (submission.mentor !== null) writeId(to, submission.mentor, 8);
  to.demand((submission.mentor === null) === (submission.seat === 0));
  to.demand(submission.seat <= MOST_SEATS);
  to.write(submission.seat, WIDTH.seat);
  to.write(submission.inReport ? 1 : 0, 1);
  writeValue(to, ADDRESS, who.address);
  writeValue(to, BUSINESS, who.business);
  writeValue(to, AGE_GROUP, who.ageGroup);
  writeTown(to, who.town);
  writeName(to, who.name);
  writeAttempt(to, submission.pre, 0);
  writeAttempt(to, submission.post, REMEMBEREDS);
  to.write(submission.later.pre, WIDTH.later);
  to.write(submission.later.post, WIDTH.later);
  const writeDay = dayWriter(to, submission.day);
  writeRun(
    to,
    placed(to, submission.lessons, LESSON_CODES.length, ({ lesson }) =>
      LESSON_CODES.indexOf(lesson),
    ),
    (lesson) => writeLesson(to, lesson, writeDay),
  );
  writePlaces(
    to,
    placed(to, submission.checklists, CHECKLIST_PLACES.length, (list) =>
      CHECKLIST_PLACES.findIndex(
        ({ skill, moment, source }) =>
          skill === list.skill && moment === list.moment && source === list.source,
      ),
    ),
    (list) => {
      writeDay(list.day);
      writeSteps(to, list.steps);
    },
  );
  writeRun(
    to,
    placed(to, submission.practice, MOST_PRACTICE, ({ code }) => code),
    ({ level }) => to.write(level, 2),
  );
  writePlaces(
    to,
    placed(to, submission.reactions, REACTION_PLACES.length, ({ moment }) =>
      REACTION_PLACES.indexOf(moment),
    ),
    ({ taps }) => writeList(to, TAP, taps, TAPS),
  );
  writePlaces(
    to,
    placed(to, submission.behaviour, BEHAVIOUR_PLACES.length, ({ week }) =>
      BEHAVIOUR_PLACES.indexOf(week),
    ),
    ({ counts }) => {
      to.demand(counts.length === COUNTS);
      counts.slice(0, COUNTS).forEach((count) => to.write(count, WIDTH.count));
    },
  );
  const failure = to.failure();
  return failure ? bad(failure) : good(to.bytes());
};

/** The code that travels by link, QR, text or file. Fault: `code-impossible`. */
export const submissionCode = (submission: Submission): Result<string> => {
  const bytes = encodeSubmission(submission);
  return bytes.ok ? good(armour('submission', bytes.value)) : bytes;
};
