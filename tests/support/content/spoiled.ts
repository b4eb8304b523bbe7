/** One course, one thing spoiled in it, and what the author must be told. */
import type { CourseContent } from '../../../src/build/content.ts';

export type Spoiled = {
  /** Name of the check in `all-checks.ts`. */
  readonly check: string;
  readonly course: CourseContent;
  /** What the one sentence must hold. */
  readonly says: string;
};

export const spoiled = (check: string, says: string, course: CourseContent): Spoiled => ({
  check,
  says,
  course,
});
