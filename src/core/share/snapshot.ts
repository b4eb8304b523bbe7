/** From a record to the submission that stands for it. */
import { formOf, itemOf, type Catalogue } from '../catalogue.ts';
import { bad, good, type Result } from '../fault.ts';
import type { ProfileId, TestMoment } from '../ids.ts';
import {
  officialAttempt,
  type Answer,
  type AttemptRecord,
  type LearnerRecord,
  type LessonRecord,
} from '../log/fold.ts';
import { judge } from '../score/score.ts';
import { CHOICES, dayOf, LESSON_CODES, minuteOf, MOST_TRIES } from './format.ts';
import type { FirstTry, SentAttempt, SentLesson, Submission } from './submission.ts';

/** Longest duration that is told apart: 18 hours. */
const MOST_SECONDS = 65_535;
const MOST_LATER = 15;

const sentChoice = (answer: Answer | undefined, revision: number): string | null =>
  answer === undefined ? null : answer.revision === revision ? answer.choice : 'x';

/**
 * The official attempt as it travels: responses in the order of the form
 * revision it was begun with. An answer to another revision of an item goes
 * as `x`: not scorable, never wrong.
 */
export const sentAttempt = (catalogue: Catalogue, attempt: AttemptRecord): SentAttempt | null => {
  const form = formOf(catalogue, attempt.form, attempt.revision);
  if (!form || attempt.submittedAt === null) return null;
  const responses = form.items.map(({ id, revision }) =>
    sentChoice(attempt.answers.get(id), revision),
  );
  const remembered = form.items
    .slice(CHOICES)
    .filter(({ id, revision }) => itemOf(catalogue, id, revision)?.indicator === 'S1')
    .map(({ id, revision }) => {
      const choice = sentChoice(attempt.remembered.get(id), revision);
      return choice === 'x' ? null : choice;
    });
  const seconds = Math.round((attempt.submittedAt - attempt.startedAt) / 1000);
  return {
    form: attempt.form,
    revision: attempt.revision,
    startedMinute: Math.max(0, minuteOf(attempt.startedAt)),
    seconds: Math.min(Math.max(seconds, 0), MOST_SECONDS),
    responses,
    remembered: attempt.test === 'post' ? remembered : [],
  };
};

const firstTry = (catalogue: Catalogue, id: string, lesson: LessonRecord): FirstTry => {
  const answer = lesson.tries.get(id)?.[0];
  if (!answer) return null;
  return judge(itemOf(catalogue, id, answer.revision), answer.choice) ?? 'other';
};

const sentLessons = (catalogue: Catalogue, record: LearnerRecord): SentLesson[] =>
  LESSON_CODES.flatMap((id) => {
    const lesson = record.lessons.get(id);
    if (!lesson) return [];
    const checks = catalogue.lessons.find((known) => known.id === id)?.checks ?? [];
    const tries = checks.slice(0, MOST_TRIES).map((check) => firstTry(catalogue, check, lesson));
    const { finished, hard, lastAt } = lesson;
    return [{ lesson: id, finished, hard, tries, day: Math.max(0, dayOf(lastAt)) }];
  });

const laterAttempts = (record: LearnerRecord, test: TestMoment): number => {
  const complete = record.attempts.filter((a) => a.test === test && a.submittedAt !== null);
  return Math.min(Math.max(complete.length - 1, 0), MOST_LATER);
};

/**
 * The submission of a record, as of now.
 * @param now epoch ms
 * @returns fault `name-missing` without a profile, `sending-not-allowed` without consent
 */
export const submissionOf = (
  catalogue: Catalogue,
  record: LearnerRecord,
  profile: ProfileId,
  now: number,
): Result<Submission> => {
  if (!record.who) return bad('name-missing');
  if (!record.consents.send) return bad('sending-not-allowed');
  const pre = officialAttempt(record, 'pre');
  const post = officialAttempt(record, 'post');
  return good({
    profile,
    counter: record.counter,
    day: Math.max(0, dayOf(now)),
    mentor: record.invitation?.mentor ?? null,
    seat: record.invitation?.seat ?? 0,
    inReport: record.consents.report === true,
    who: record.who,
    pre: pre && sentAttempt(catalogue, pre),
    post: post && sentAttempt(catalogue, post),
    later: { pre: laterAttempts(record, 'pre'), post: laterAttempts(record, 'post') },
    lessons: sentLessons(catalogue, record),
    checklists: [],
    practice: [],
    reactions: [],
    behaviour: [],
  });
};
