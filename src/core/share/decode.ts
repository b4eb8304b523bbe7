/** A code becomes its submission, or a fault. The mirror of `encode.ts`, line by line. */
import { bad, good, type Result } from '../fault.ts';
import { bitReader, type BitReader } from './bits.ts';
import { dayReader, readId, readList, readName, readTimes, readTown, readValue } from './fields.ts';
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
import type {
  SentAttempt,
  SentChecklist,
  SentLesson,
  SentPractice,
  Submission,
} from './submission.ts';
import { unarmourAs } from './text.ts';

const readAttempt = (from: BitReader, remembereds: number): SentAttempt | null => {
  if (from.read(1) === 0) return null;
  const form = readValue(from, FORM);
  const revision = from.readGroups(...GROUPS.revision);
  from.demand(revision >= 1);
  return {
    form,
    revision,
    startedMinute: from.read(WIDTH.minute),
    seconds: from.read(WIDTH.seconds),
    responses: [...readList(from, CHOICE, CHOICES), ...readList(from, LIKERT, LIKERTS)],
    remembered: readList(from, REMEMBERED, remembereds),
  };
};

/** One bit for each place, and what stands there behind a 1. */
const readPlaces = <Place, Item>(
  from: BitReader,
  places: readonly Place[],
  read: (place: Place) => Item,
): Item[] => places.flatMap((place) => (from.read(1) === 1 ? [read(place)] : []));

/** How many places follow; the last of them is taken, or the list would have two spellings. */
const readRun = <Place, Item>(
  from: BitReader,
  places: readonly Place[],
  tooMany: 'code-newer' | 'code-impossible',
  read: (place: Place) => Item,
): Item[] => {
  const run = from.read(WIDTH.places);
  from.demand(run <= places.length, tooMany);
  if (from.failure()) return [];
  let isLastTaken = true;
  const items = places.slice(0, run).flatMap((place) => {
    isLastTaken = from.read(1) === 1;
    return isLastTaken ? [read(place)] : [];
  });
  from.demand(isLastTaken);
  return items;
};

const readLesson = (from: BitReader, lesson: string, readDay: () => number): SentLesson => {
  const finished = from.read(1) === 1;
  const hard = from.read(1) === 1;
  const tries = from.read(WIDTH.tries);
  from.demand(tries <= MOST_TRIES);
  return {
    lesson,
    finished,
    hard,
    tries: readList(from, FIRST_TRY, tries),
    day: readDay(),
  };
};

const readSteps = (from: BitReader): SentChecklist['steps'] => {
  const number = from.read(WIDTH.steps);
  from.demand(number < STEP.length ** STEPS);
  const digits = number.toString(STEP.length).padStart(STEPS, '0');
  return [...digits].slice(0, STEPS).map((digit) => STEP[Number(digit)] ?? null);
};

const PRACTICE_PLACES = Array.from({ length: MOST_PRACTICE }, (_, code) => code);

const readBody = (from: BitReader): Submission => {
  const profile = readId(from, 16);
  const counter = from.readGroups(...GROUPS.counter);
  from.demand(counter >= 1);
  const day = from.read(WIDTH.day);
  const mentor = from.read(1) === 1 ? readId(from, 8) : null;
  const seat = from.read(WIDTH.seat);
  from.demand((mentor === null) === (seat === 0) && seat <= MOST_SEATS);
  const inReport = from.read(1) === 1;
  const address = readValue(from, ADDRESS);
  const business = readValue(from, BUSINESS);
  const ageGroup = readValue(from, AGE_GROUP);
  const town = readTown(from);
  const name = readName(from);
  const readDay = dayReader(from, day);
  return {
    profile,
    counter,
    day,
    mentor,
    seat,
    inReport,
    who: { name, address, business, ageGroup, town },
    pre: readAttempt(from, 0),
    post: readAttempt(from, REMEMBEREDS),
    later: { pre: from.read(WIDTH.later), post: from.read(WIDTH.later) },
    lessons: readRun(from, LESSON_CODES, 'code-newer', (lesson) =>
      readLesson(from, lesson, readDay),
    ),
    checklists: readPlaces(from, CHECKLIST_PLACES, (place) => ({
      ...place,
      day: readDay(),
      steps: readSteps(from),
    })),
    practice: readRun(from, PRACTICE_PLACES, 'code-impossible', (code) => ({
      code,
      level: from.read(2) as SentPractice['level'],
    })),
    reactions: readPlaces(from, REACTION_PLACES, (moment) => ({
      moment,
      taps: readList(from, TAP, TAPS),
    })),
    behaviour: readPlaces(from, BEHAVIOUR_PLACES, (week) => ({
      week,
      counts: readTimes(COUNTS, () => from.read(WIDTH.count)),
    })),
  };
};

/** A submission as it was received: `hash` (16 hex digits) with the profile is its key at the mentor. */
export type ReceivedSubmission = {
  readonly submission: Submission;
  readonly hash: string;
  readonly code: string;
};

/**
 * Reads a code without what may stand around it (`findCodes`, `codeInFragment`).
 * Faults: `text-too-long`, `code-damaged`, `code-other-kind`, `code-newer`, `code-impossible`.
 */
export const readSubmission = (code: string): Result<ReceivedSubmission> => {
  const opened = unarmourAs('submission', SUBMISSION_VERSION, code);
  if (!opened.ok) return opened;
  const from = bitReader(opened.value.body);
  const submission = readBody(from);
  from.finish();
  const failure = from.failure();
  return failure ? bad(failure) : good({ submission, hash: opened.value.hash, code });
};
