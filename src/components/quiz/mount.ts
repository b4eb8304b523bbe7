/**
 * Wakes the checks of a lesson page. A loader of our own instead of Astro's
 * island script: the checks stand on hidden screens, which `client:visible`
 * would never see one screen ahead, and the page saves 1.5 kB of HTML.
 */
import { h, render } from 'preact';
import type { PracticeItem } from '../../core/item.ts';
import { Check, keptReview, lastAnswer, placeIn, reached } from './check.island.tsx';
import { viewOf } from './views.ts';

export { placeIn, reached };

/** Puts the working check in the place of its readable twin. Does nothing the second time. */
export const mount = async (at: HTMLElement, lesson: string): Promise<void> => {
  const source = at.querySelector('script')?.textContent;
  if (!source) return;
  // A missed check whose turn has come takes the place of "Masih ingat?" (`Lesson.astro` names it).
  const tapped = [...at.querySelectorAll('.pilihan')].findIndex(
    ({ parentElement }) => (parentElement as HTMLDetailsElement).open,
  );
  const returned = tapped < 0 && at.dataset['soal'] && keptReview(lesson);
  const shown = [...at.querySelectorAll('h2,li,summary,p,dt,dd')].map(
    ({ textContent }) => textContent,
  );
  const item = JSON.parse(returned || source, (_, value) =>
    value[0] === '~' ? shown[value.slice(1)] : value,
  ) as PracticeItem;
  delete at.dataset['soal'];
  const { kind } = item;
  const View = await viewOf(kind);
  const before = kind === 'tick' || kind === 'write' ? await lastAnswer(item) : null;
  at.textContent = '';
  render(h(Check, { item, lesson, before, View }), at);
  // Tapped before the page woke: it is her answer.
  at.querySelectorAll<HTMLElement>('.pilihan')[tapped]?.click();
  void import('../lesson/keep.island.ts');
};
