/** Lessons that she finds hard: a mark that travels to her mentor, and can be taken back. */
import { record, type Kept } from './checks.ts';
import { openLog } from './log.ts';
import { $record } from './record.ts';

/** Is the lesson marked as hard? The last mark counts. */
export const isHard = async (lesson: string): Promise<boolean> => {
  await openLog();
  return $record.get().lessons.get(lesson)?.hard ?? false;
};

export const markHard = (lesson: string, hard: boolean): Promise<Kept> =>
  record({ type: 'lesson-marked', lesson, hard });
