/** What follows when something was stored. Loaded after the first save: no tick waits for it. */
import type { Fact } from '../core/log/entry.ts';
import { REVIEW_KEY } from './kept-review.ts';
import { mirrorWhenHidden, saveMirror, saveTail } from './mirror.ts';
import { phone } from './phone.ts';

/** She answered that check, wherever: if its turn had come, it is over. Needs no network. */
export const answeredReview = (item: string): void => {
  const { now, texts } = phone();
  const [, , dueAt, check] = (texts.get(REVIEW_KEY) ?? '').split('\n');
  // As `JSON.stringify` writes it; ids need no escapes.
  if (check?.includes(`"id":"${item}"`) && Number(dueAt) <= now()) texts.remove(REVIEW_KEY);
};

/** After each answer: second copies, and no question twice. */
export const afterSaving = (fact: Fact): Promise<void> => {
  mirrorWhenHidden();
  if (fact.type === 'check-answered') answeredReview(fact.item);
  return saveTail();
};

/** After a lesson's end: a whole copy, and the question that may come back next. */
export const afterLesson = async (): Promise<void> => {
  await saveMirror();
  await import('./review.ts').then(
    ({ prepareReview }) => prepareReview(),
    () => undefined,
  );
};
