/** What comes next for a learner: one thing, never a menu. */
import type { Catalogue, CatalogueLesson } from './catalogue.ts';
import type { LearningPath } from './path.ts';
import { officialAttempt, openAttempt, type LearnerRecord } from './log/fold.ts';

export type NextStep =
  | { readonly kind: 'begin' }
  | { readonly kind: 'test'; readonly test: 'pre' | 'post'; readonly running: boolean }
  | { readonly kind: 'lesson'; readonly lesson: CatalogueLesson; readonly begun: boolean }
  | { readonly kind: 'results' };

/**
 * A test she has begun, else the pre-test while nothing was learned yet, else
 * the first unfinished lesson of the core path, then the post-test, then her
 * results. Lessons off the core path, and those her path passes over, never
 * stand in the way.
 */
export const nextStep = (
  record: LearnerRecord,
  lessons: Catalogue['lessons'],
  path: Pick<LearningPath, 'order' | 'skipped'>,
): NextStep => {
  if (!record.who) return { kind: 'begin' };
  for (const test of ['pre', 'post'] as const) {
    if (openAttempt(record, test) && !officialAttempt(record, test)) {
      return { kind: 'test', test, running: true };
    }
  }
  const finished = (lesson: CatalogueLesson) => record.lessons.get(lesson.id)?.finished === true;
  const preDone = officialAttempt(record, 'pre') !== null;
  if (!preDone && !lessons.some(finished)) return { kind: 'test', test: 'pre', running: false };
  const open = path.order
    .flatMap((id) => lessons.find((lesson) => lesson.id === id) ?? [])
    .find((lesson) => lesson.core && !finished(lesson) && !path.skipped.has(lesson.id));
  if (open) return { kind: 'lesson', lesson: open, begun: record.lessons.has(open.id) };
  if (!officialAttempt(record, 'post')) return { kind: 'test', test: 'post', running: false };
  return { kind: 'results' };
};
