/** The trainer's desk: notes of this screen, the next screen as a small copy, the clocks. */
import type { Deck, Show } from '../../core/deck/show.ts';
import { clockText, hourText, passedText } from '../../core/deck/clock.ts';
import { blockTime, elapsed } from '../../core/deck/timer.ts';
import { all, part, type Stage } from './stage.ts';

/** A copy of a drawn piece that neither keyboard nor links can reach. */
const copyOf = (screen: HTMLElement): HTMLElement => {
  const copy = screen.cloneNode(true) as HTMLElement;
  all('[id], .ke, .catatan', copy).forEach((one) =>
    one.matches('.ke, .catatan') ? one.remove() : one.removeAttribute('id'),
  );
  all('button, summary, a', copy).forEach((one) => (one.tabIndex = -1));
  copy.removeAttribute('id');
  copy.setAttribute('data-kini', '');
  return copy;
};

/** The nearest article at or before this one that has a length of its own: the block it belongs to. */
const blockOf = (article: Element | null): Element | null => {
  let at = article;
  while (at && !at.hasAttribute('data-menit')) at = at.previousElementSibling;
  return at;
};

/** Notes of the screen itself, what the trainer does in this lesson, who does what in its block, its background. */
const notesOf = (screen: HTMLElement): HTMLElement[] => {
  const lesson = screen.closest('article');
  const block = blockOf(lesson);
  const wide = [lesson, ...(block === lesson ? [] : [block])].flatMap((article) =>
    [...(article?.children ?? [])].filter((child) => child.matches('.catatan')),
  ) as HTMLElement[];
  const isTrainers = (note: Element) => note.matches('.narasumber');
  return [
    ...all('.catatan', screen),
    ...wide.filter(isTrainers),
    ...wide.filter((note) => !isTrainers(note)),
  ];
};

export const drawDesk = ({ screens }: Stage, show: Show): void => {
  const [screen, next] = screens.slice(show.screen);
  if (!screen) return;
  const at = part('[data-catatan]');
  at.textContent = '';
  at.append(...notesOf(screen).map((note) => note.cloneNode(true)));
  if (!at.firstChild) at.textContent = part('[data-kosong]').dataset['kosong'] ?? '';
  const preview = part('[data-berikut]');
  preview.textContent = '';
  preview.append(next ? copyOf(next) : (preview.dataset['berikut'] ?? ''));
};

export const drawClocks = (deck: Deck, show: Show, now: number): void => {
  const date = new Date(now);
  part('[data-jam]').textContent = hourText(date.getHours(), date.getMinutes());
  const passed = elapsed(show, now);
  const running = part('[data-berjalan]');
  running.textContent = passed === null ? (running.dataset['berjalan'] ?? '') : passedText(passed);
  const block = blockTime(show, deck, now);
  const left = part('[data-sisa]');
  const isOver = (block?.left ?? 0) < 0;
  const late = part('[data-lewat]');
  left.textContent = block ? clockText(block.left) : '';
  late.classList.toggle('lewat', isOver);
  part('[data-blok]').textContent =
    (isOver ? `${late.dataset['lewat'] ?? ''}. ` : '') + (block?.title ?? '');
};

/** The clocks begin anew only after a second press: the first one asks. */
export const askBeforeRestart = (restart: () => void): void => {
  const button = part<HTMLButtonElement>('[data-ulang]');
  const ask = button.textContent;
  const sure = button.dataset['ulang'] ?? '';
  button.onclick = () => {
    const isSure = button.textContent === sure;
    button.textContent = isSure ? ask : sure;
    if (isSure) restart();
  };
  button.onblur = () => (button.textContent = ask);
};
