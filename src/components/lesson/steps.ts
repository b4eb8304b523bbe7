/**
 * Shows a lesson one screen at a time, keeps her place in the address, wakes a
 * check one screen before it is needed, and loads what not every lesson needs:
 * the end with its last screen, the voice where the phone has one. Every byte
 * here is in the budget of every lesson.
 */
import { mount, placeIn, reached } from '../quiz/mount.ts';

const all = (name: string) => [...document.querySelectorAll<HTMLElement>(name)];
/** `Lesson.astro` draws it. */
const part = (name: string) => all(name)[0] as HTMLElement;

const foot = part('.kaki');
const article = part('.pelajaran');
const lesson = article.dataset['pelajaran'] ?? '';
const screens = all('.layar');
const last = screens.length - 1;
let now = 0;

/** How many screens a button of the foot goes on. */
const stepOf = (way: HTMLElement) => Number(way.dataset['ke']);

/** The screen in the address, from 1; 0 when it names none. */
const asked = () => Number(location.hash.slice(1)) | 0;

const show = (to: number, isMove: boolean) => {
  now = Math.min(Math.max(to, 0), last);
  screens.forEach((screen, at) => screen.toggleAttribute('data-kini', at === now));
  all('[data-kini] [data-soal],[data-kini]+.layar [data-soal]').forEach(
    (at) => void mount(at, lesson),
  );
  part('[data-urutan]').textContent = `${now + 1} / ${last + 1}`;
  all('[data-ke]').forEach((way) => {
    way.hidden = !screens[now + stepOf(way)];
  });
  if (now + 1 >= last) void import('./ending.ts');
  if (!isMove) return;
  scrollTo(0, 0);
  const heading = part('[data-kini] h1,[data-kini] h2');
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  reached(lesson, now, last + 1);
};

// Further reading belongs to the last screen but stands in the text before it.
screens[last]?.append(...all('[data-tahu]'));
foot.hidden = false;
foot.addEventListener('click', ({ target }) => {
  const way = (target as Element).closest<HTMLElement>('[data-ke]');
  if (way) location.hash = String(now + 1 + stepOf(way));
});
addEventListener('hashchange', () => {
  // The skip link leads into the screen she is on.
  if (location.hash !== '#isi') show(asked() - 1, true);
});
article.classList.add('langkah');
show(asked() ? asked() - 1 : placeIn(lesson), false);

// The browsers inside other apps have no voices; phones know theirs late, many never.
const hearVoices = () => {
  if (speechSynthesis.getVoices().some(({ lang }) => /^i[dn]/i.test(lang)))
    void import('./listen.ts');
};
if (self.speechSynthesis) {
  speechSynthesis.onvoiceschanged = hearVoices;
  setTimeout(hearVoices);
}
