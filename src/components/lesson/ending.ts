/** Puts what may be done at the end on the last screen of a lesson. Loaded one screen before (`steps.ts`). */
import { h, render } from 'preact';
import { Ending } from './ending.island.tsx';

const article = document.querySelector<HTMLElement>('[data-pelajaran]');
const screens = article?.querySelectorAll('.layar');
const last = screens?.[screens.length - 1];

if (article && last) {
  const at = document.createElement('div');
  last.insertBefore(at, last.querySelector('[data-tahu]'));
  render(
    h(Ending, {
      lesson: article.dataset['pelajaran'] ?? '',
      title: article.querySelector('h1')?.textContent ?? '',
      // The build's own address: the one she is at may be a copy that only this room reaches.
      link: new URL(article.dataset['di'] ?? '', import.meta.env.SITE).href,
      loadSharing: async () => (await import('../share/lesson-share.island.tsx')).LessonShare,
    }),
    at,
  );
}
