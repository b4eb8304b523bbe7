/**
 * Shows a lesson one screen at a time, keeps her place in the address, and
 * wakes a check one screen before it is needed.
 */
import { mount, placeIn, reached } from '../quiz/mount.ts';

const article = document.querySelector<HTMLElement>('[data-pelajaran]');

if (article) {
  const lesson = article.dataset['pelajaran'] ?? '';
  const screens = [...article.querySelectorAll<HTMLElement>('.layar')];
  const foot = article.querySelector<HTMLElement>('.kaki');
  const count = article.querySelector('[data-urutan]');
  const more = article.querySelector('[data-tahu]');
  let now = 0;

  const prepare = (screen: HTMLElement | undefined) => {
    screen?.querySelectorAll<HTMLElement>('[data-soal]').forEach((at) => void mount(at, lesson));
  };

  const show = (to: number, move: boolean) => {
    now = Math.min(Math.max(to, 0), screens.length - 1);
    screens.forEach((screen, at) => screen.toggleAttribute('data-kini', at === now));
    if (count) count.textContent = `${now + 1} / ${screens.length}`;
    foot?.querySelector('[data-ke="-1"]')?.toggleAttribute('hidden', now === 0);
    foot?.querySelector('[data-ke="1"]')?.toggleAttribute('hidden', now === screens.length - 1);
    prepare(screens[now]);
    prepare(screens[now + 1]);
    if (!move) return;
    scrollTo(0, 0);
    const heading = screens[now]?.querySelector<HTMLElement>('h1,h2');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
    reached(lesson, now, screens.length);
  };

  const fromAddress = (): number | null => {
    const asked = /^#(\d+)$/.exec(location.hash);
    return asked && Number(asked[1]) - 1;
  };

  // Further reading belongs to the last screen but stands in the text before it.
  if (more) screens[screens.length - 1]?.append(more);
  foot?.removeAttribute('hidden');
  foot?.addEventListener('click', ({ target }) => {
    const by = Number((target as Element).closest<HTMLElement>('[data-ke]')?.dataset['ke'] ?? 0);
    if (by) location.hash = `#${now + 1 + by}`;
  });
  addEventListener('hashchange', () => {
    // The skip link leads into the screen she is on.
    if (location.hash !== '#isi') show(fromAddress() ?? 0, true);
  });
  article.classList.add('langkah');
  show(fromAddress() ?? placeIn(lesson), false);
}
