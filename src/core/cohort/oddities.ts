/** What looks impossible in one submission. Shown, never refused, never an accusation. */
import type { DayNumber, SentAttempt, Submission } from '../share/submission.ts';

export type Oddity =
  | 'day-early'
  | 'day-future'
  | 'pre-early'
  | 'pre-future'
  | 'pre-too-quick'
  | 'pre-too-long'
  | 'post-early'
  | 'post-future'
  | 'post-too-quick'
  | 'post-too-long'
  | 'post-before-pre'
  | 'same-form'
  | 'lesson-date'
  | 'checklist-date';

/** 1 June 2025: nobody can have used the course before. */
export const FIRST_DAY: DayNumber = 151;

/** `SentAttempt.seconds` stops here, so this much means "at least 18 hours". */
const LONGEST_SECONDS = 65535;

const dayOfMinute = (minute: number): DayNumber => Math.floor(minute / 1440);

const ofAttempt = (
  test: 'pre' | 'post',
  attempt: SentAttempt | null,
  today: DayNumber,
): Oddity[] => {
  if (!attempt) return [];
  const day = dayOfMinute(attempt.startedMinute);
  const odd: Oddity[] = [];
  if (day < FIRST_DAY) odd.push(`${test}-early`);
  if (day > today) odd.push(`${test}-future`);
  // Faster than one screen a second nobody reads; nought counts here too.
  if (attempt.seconds < Math.max(1, attempt.responses.length)) odd.push(`${test}-too-quick`);
  if (attempt.seconds >= LONGEST_SECONDS) odd.push(`${test}-too-long`);
  return odd;
};

/** True only when it is certain in spite of whole minutes: the post-test's minute ended before the pre-test did. */
const startedBeforeEnd = (pre: SentAttempt, post: SentAttempt): boolean =>
  (post.startedMinute + 1) * 60 <= pre.startedMinute * 60 + pre.seconds;

/**
 * Codes of what is odd in a submission, in a fixed order; [] when nothing is.
 * `today` is the reader's day (days since 2025-01-01 UTC); without it no date
 * counts as future. Source: design notes, rule 6; reliability notes, 3.7 (e).
 */
export const odditiesOf = (
  submission: Submission,
  today: DayNumber = Number.POSITIVE_INFINITY,
): Oddity[] => {
  const isOdd = (day: DayNumber): boolean => day < FIRST_DAY || day > today;
  const { day, pre, post } = submission;
  const odd: Oddity[] = [];
  if (day < FIRST_DAY) odd.push('day-early');
  if (day > today) odd.push('day-future');
  odd.push(...ofAttempt('pre', pre, today), ...ofAttempt('post', post, today));
  if (pre && post && startedBeforeEnd(pre, post)) odd.push('post-before-pre');
  if (pre && post && pre.form === post.form) odd.push('same-form');
  if (submission.lessons.some((lesson) => isOdd(lesson.day))) odd.push('lesson-date');
  if (submission.checklists.some((list) => isOdd(list.day))) odd.push('checklist-date');
  return odd;
};
