/** Lessons that owners marked as hard: in a mentor's list by person, in the report by lesson. */
import type { Catalogue } from '../catalogue.ts';
import type { Submission } from '../share/submission.ts';

/** Its title; its id where a newer app knows more lessons than this one. */
const titleOf = ({ lessons }: Catalogue, id: string): string =>
  lessons.find((lesson) => lesson.id === id)?.title || id;

/** Titles of the lessons she marked, in the order of the course. */
export const hardTitles = (catalogue: Catalogue, { lessons }: Submission): string[] =>
  lessons.filter(({ hard }) => hard).map(({ lesson }) => titleOf(catalogue, lesson));

export type HardLesson = {
  readonly lesson: string;
  readonly title: string;
  /** Persons who marked it, of those who opened it. */
  readonly marked: number;
  readonly opened: number;
};

/** Lessons that somebody marked: most marks first, then by id. */
export const hardLessons = (
  catalogue: Catalogue,
  submissions: readonly Submission[],
): HardLesson[] => {
  const counts = new Map<string, { marked: number; opened: number }>();
  for (const { lesson, hard } of submissions.flatMap(({ lessons }) => lessons)) {
    const count = counts.get(lesson) ?? { marked: 0, opened: 0 };
    counts.set(lesson, { marked: count.marked + (hard ? 1 : 0), opened: count.opened + 1 });
  }
  return [...counts]
    .filter(([, { marked }]) => marked > 0)
    .map(([lesson, count]) => ({ lesson, title: titleOf(catalogue, lesson), ...count }))
    .sort((one, two) => two.marked - one.marked || (one.lesson < two.lesson ? -1 : 1));
};
