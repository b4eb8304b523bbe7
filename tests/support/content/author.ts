/** What the content checks share: the sentence for an author, and the end of a test that names every fault. */
import { expect } from 'vitest';
import type { CourseContent, PlacedLesson } from '../../../src/build/content.ts';
import { isSample } from '../../../src/build/content.ts';
import type { Item } from '../../../src/schemas/item.ts';
import { authorSentence, quoted } from '../../../src/schemas/words.ts';

/** A check reads the whole content and says what is wrong with it, one Indonesian sentence each. */
export type ContentCheck = (content: CourseContent) => string[];

export { authorSentence as say, quoted };

/** Fails with all sentences at once; an author mends them in one go. */
export const expectNone = (faults: readonly string[]): void => {
  if (faults.length > 0)
    expect.fail(`${faults.length} hal perlu dibetulkan:\n${faults.join('\n')}`);
};

/** Test items carry their indicator; everything else is a lesson check. */
export const isTestItem = (item: Item): boolean =>
  item.jenis === 'likert' ||
  (item.jenis === 'pilih' && (item.indikator !== undefined || item.sel !== undefined));

/** Lessons of the course, without the sample. */
export const courseLessons = (content: CourseContent): PlacedLesson[] =>
  content.lessons.filter((lesson) => !isSample(lesson));

/** Items written for that lesson: their ids begin with its id. */
export const checksOf = (content: CourseContent, lesson: string): Item[] =>
  content.items
    .map(({ item }) => item)
    .filter((item) => !isTestItem(item) && new RegExp(`^${lesson}[a-z]$`).test(item.id));

/** Values that occur more than once. */
export const repeated = (values: readonly string[]): string[] => [
  ...new Set(values.filter((value, place) => values.indexOf(value) !== place)),
];
