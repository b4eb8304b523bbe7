/**
 * Wakes the checks of a lesson page. A loader of our own instead of Astro's
 * island script: the checks stand on hidden screens, which `client:visible`
 * would never see one screen ahead, and the page saves 1.5 kB of HTML.
 */
import { h, render } from 'preact';
import type { PracticeItem } from '../../core/item.ts';
import { Check, placeIn, reached } from './check.island.tsx';
import { viewOf } from './views.ts';

export { placeIn, reached };

/** Puts the working check in the place of its readable twin. Does nothing the second time. */
export const mount = async (at: HTMLElement, lesson: string): Promise<void> => {
  const source = at.querySelector('script')?.textContent;
  if (!source) return;
  const item = JSON.parse(source) as PracticeItem;
  delete at.dataset['soal'];
  const View = await viewOf(item.kind);
  at.replaceChildren();
  render(h(Check, { item, lesson, View }), at);
};
