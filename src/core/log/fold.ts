/** The record: a log folded into what is so now. A pure function of the entries in their order. */
import type { AttemptId, FormLetter, MentorId, TestMoment } from '../ids.ts';
import { byOrder, type ConsentKind, type LogEntry, type ProfileFields } from './entry.ts';

export type Answer = { readonly revision: number; readonly choice: string };

export type AttemptRecord = {
  readonly attempt: AttemptId;
  readonly test: TestMoment;
  readonly form: FormLetter;
  readonly revision: number;
  readonly startedAt: number;
  /** Null until she sent it in. */
  readonly submittedAt: number | null;
  /** Last answer of each item before submission; key item id. */
  readonly answers: ReadonlyMap<string, Answer>;
  /** The remembered "before" of the post-test; key item id. */
  readonly remembered: ReadonlyMap<string, Answer>;
};

export type LessonRecord = {
  readonly finished: boolean;
  readonly hard: boolean;
  /** Every try of every check, in order; key item id. */
  readonly tries: ReadonlyMap<string, readonly Answer[]>;
  readonly lastAt: number;
};

export type LearnerRecord = {
  readonly who: ProfileFields | null;
  readonly formBit: 0 | 1;
  readonly createdAt: number;
  /** Null until she was asked. */
  readonly consents: Readonly<{ [Kind in ConsentKind]: boolean | null }>;
  readonly invitation: {
    readonly mentor: MentorId;
    readonly mentorName: string;
    readonly seat: number;
  } | null;
  readonly attempts: readonly AttemptRecord[];
  readonly lessons: ReadonlyMap<string, LessonRecord>;
  readonly notes: ReadonlyMap<string, string>;
  /** Highest counter of what a submission tells of (sending itself is none of it); 0 for an empty log. */
  readonly counter: number;
  /** Highest counter that was in a submission she sent. */
  readonly sentUpTo: number;
};

type Draft<Shape> = { -readonly [Field in keyof Shape]: Shape[Field] };
type AttemptDraft = Draft<Omit<AttemptRecord, 'answers' | 'remembered'>> & {
  answers: Map<string, Answer>;
  remembered: Map<string, Answer>;
};
type LessonDraft = Draft<Omit<LessonRecord, 'tries'>> & { tries: Map<string, Answer[]> };

/** Folds one profile's entries, in any order. Unknown attempts' answers are passed over. */
export const foldLog = (log: readonly LogEntry[]): LearnerRecord => {
  const record: Draft<LearnerRecord> = {
    who: null,
    formBit: 0,
    createdAt: 0,
    consents: { keep: null, send: null, report: null },
    invitation: null,
    attempts: [],
    lessons: new Map(),
    notes: new Map(),
    counter: 0,
    sentUpTo: 0,
  };
  const attempts = new Map<AttemptId, AttemptDraft>();
  const lessons = new Map<string, LessonDraft>();
  const notes = new Map<string, string>();

  const lessonOf = (id: string, at: number): LessonDraft => {
    const lesson = lessons.get(id) ?? { finished: false, hard: false, tries: new Map(), lastAt: 0 };
    lesson.lastAt = at;
    lessons.set(id, lesson);
    return lesson;
  };

  for (const entry of [...log].sort(byOrder)) {
    if (entry.type !== 'submission-sent') {
      record.counter = Math.max(record.counter, entry.counter);
    }
    switch (entry.type) {
      case 'profile-created':
        record.formBit = entry.formBit;
        record.createdAt = entry.at;
        record.who = whoOf(entry);
        break;
      case 'profile-changed':
        record.who = whoOf(entry);
        break;
      case 'consent-set':
        record.consents = { ...record.consents, [entry.consent]: entry.given };
        break;
      case 'invitation-accepted': {
        const { mentor, mentorName, seat } = entry;
        record.invitation = { mentor, mentorName, seat };
        break;
      }
      case 'attempt-started': {
        const { attempt, test, form, revision, at } = entry;
        // Stored late and once more: what was answered in between stays.
        if (attempts.has(attempt)) break;
        attempts.set(attempt, {
          ...{ attempt, test, form, revision, startedAt: at, submittedAt: null },
          answers: new Map(),
          remembered: new Map(),
        });
        break;
      }
      case 'item-answered': {
        const attempt = attempts.get(entry.attempt);
        // A tab left open must not change what was already sent in.
        if (attempt?.submittedAt !== null) break;
        const answer = { revision: entry.revision, choice: entry.choice };
        (entry.remembered ? attempt.remembered : attempt.answers).set(entry.item, answer);
        break;
      }
      case 'attempt-submitted': {
        const attempt = attempts.get(entry.attempt);
        if (attempt?.submittedAt !== null) break;
        attempt.submittedAt = entry.at;
        // To the end: complete attempts stand in the order in which they were sent in.
        attempts.delete(entry.attempt);
        attempts.set(entry.attempt, attempt);
        break;
      }
      case 'lesson-started':
        lessonOf(entry.lesson, entry.at);
        break;
      case 'lesson-finished':
        lessonOf(entry.lesson, entry.at).finished = true;
        break;
      case 'lesson-marked':
        lessonOf(entry.lesson, entry.at).hard = entry.hard;
        break;
      case 'check-answered': {
        const { tries } = lessonOf(entry.lesson, entry.at);
        const answer = { revision: entry.revision, choice: entry.choice };
        tries.set(entry.item, [...(tries.get(entry.item) ?? []), answer]);
        break;
      }
      case 'note-written':
        notes.set(entry.item, entry.text);
        break;
      case 'submission-sent':
        record.sentUpTo = Math.max(record.sentUpTo, entry.upTo);
        break;
    }
  }
  return { ...record, attempts: [...attempts.values()], lessons, notes };
};

const whoOf = ({ name, address, business, ageGroup, town }: ProfileFields): ProfileFields => ({
  name,
  address,
  business,
  ageGroup,
  town,
});

/**
 * The official attempt of a test: the first that was sent in, and it stays so
 * when one begun earlier is sent in later. The others are practice.
 */
export const officialAttempt = (record: LearnerRecord, test: TestMoment): AttemptRecord | null =>
  record.attempts.find((attempt) => attempt.test === test && attempt.submittedAt !== null) ?? null;

/** The attempt of a test that was begun and not yet sent in. */
export const openAttempt = (record: LearnerRecord, test: TestMoment): AttemptRecord | null =>
  record.attempts.find((attempt) => attempt.test === test && attempt.submittedAt === null) ?? null;

/**
 * Which form a test takes. Once begun, a form stays; seat 1, 3, … takes A
 * then B, seat 2, 4, … B then A; without a mentor the stored random bit decides.
 */
export const formFor = (record: LearnerRecord, test: TestMoment): FormLetter => {
  const pre = officialAttempt(record, 'pre') ?? openAttempt(record, 'pre');
  const seat = record.invitation?.seat;
  const aFirst = pre
    ? pre.form === 'A'
    : seat === undefined
      ? record.formBit === 0
      : seat % 2 === 1;
  return (test === 'pre') === aFirst ? 'A' : 'B';
};
