/** The screens of one sitting of a test: its items in order, then at the post-test the remembered "before". */
import type { TestForm } from './catalogue.ts';
import type { TestMoment } from './ids.ts';
import type { TestItem } from './item.ts';
import type { AttemptRecord } from './log/fold.ts';

export type TestScreen = { readonly item: TestItem; readonly remembered: boolean };

/**
 * One screen per item of the form. At the post-test the four S1 items are
 * asked once more, as remembered, right after S1.
 */
export const screensOf = (
  form: TestForm,
  items: readonly TestItem[],
  test: TestMoment,
): TestScreen[] => {
  const known = new Map(items.map((item) => [item.id, item]));
  const asked = form.items.flatMap(({ id }) => known.get(id) ?? []);
  const once = asked.map((item) => ({ item, remembered: false }));
  if (test === 'pre') return once;
  const again = asked
    .filter(({ indicator }) => indicator === 'S1')
    .map((item) => ({ item, remembered: true }));
  const end = once.reduce((last, { item }, at) => (item.indicator === 'S1' ? at + 1 : last), 0);
  return [...once.slice(0, end), ...again, ...once.slice(end)];
};

/** What she chose on a screen; null when it is still open. */
export const choiceOn = (attempt: AttemptRecord, { item, remembered }: TestScreen): string | null =>
  (remembered ? attempt.remembered : attempt.answers).get(item.id)?.choice ?? null;

/** The first screen without an answer; the count of screens when all have one. */
export const firstOpen = (attempt: AttemptRecord, screens: readonly TestScreen[]): number => {
  const open = screens.findIndex((screen) => choiceOn(attempt, screen) === null);
  return open < 0 ? screens.length : open;
};
