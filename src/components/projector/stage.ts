/** The screens of the page: reading them once, and showing one of them. */
import type { Deck, Show } from '../../core/deck/show.ts';
import { deckScriptWords as say } from '../../messages/projector-script.ts';

export const all = <Kind extends HTMLElement = HTMLElement>(
  name: string,
  within: ParentNode = document,
) => [...within.querySelectorAll<Kind>(name)];

/** `layouts/Projector.astro` draws it. */
export const part = <Kind extends HTMLElement = HTMLElement>(name: string): Kind =>
  document.querySelector<Kind>(name) as Kind;

export type Stage = {
  readonly screens: readonly HTMLElement[];
  /** First screen of each lesson and of each block of a session, from 0. */
  readonly lessons: Readonly<Record<string, number>>;
  readonly deck: Deck;
};

export const titleOf = (screen: HTMLElement): string =>
  screen.querySelector('h1,h2')?.textContent ?? '';

/** Reads the deck out of the page. */
export const readStage = (): Stage => {
  const screens = all('.bingkai');
  // With script one screen is in sight: nothing to scroll to.
  screens.forEach((screen) => screen.removeAttribute('id'));
  const articles = all('[data-pelajaran],[data-acara]').map((article) => ({
    id: article.dataset['pelajaran'] ?? article.dataset['acara'] ?? '',
    title: article.getAttribute('aria-label') ?? '',
    // None: a lesson of a session, where the block before it has a length.
    minutes: Number(article.dataset['menit'] ?? 0),
    from: screens.indexOf(article.querySelector('.bingkai') as HTMLElement),
  }));
  return {
    screens,
    lessons: Object.fromEntries(articles.map(({ id, from }) => [id, from])),
    deck: {
      screens: screens.length,
      answers: screens.flatMap((screen, at) => (screen.querySelector('.jawaban') ? [at] : [])),
      // What stands before the first lesson is part of its block.
      blocks: articles
        .filter(({ minutes }) => minutes > 0)
        .map((block, at) => (at === 0 ? { ...block, from: 0 } : block)),
    },
  };
};

let shown = -1;

/** Shows the screen of the showing, and says its number to those who hear the page. */
export const drawStage = ({ screens }: Stage, show: Show): void => {
  const root = document.documentElement;
  part('.panggung').dataset['siap'] = '';
  screens.forEach((screen, at) => {
    const isNow = at === show.screen;
    screen.toggleAttribute('data-kini', isNow);
    screen.toggleAttribute('data-terbuka', isNow && show.isOpen);
    const fold = screen.querySelector<HTMLDetailsElement>('.jawaban');
    if (fold) fold.open = isNow && show.isOpen;
  });
  root.dataset['usaha'] = show.business;
  root.toggleAttribute('data-gelap', show.isBlack);
  all('[data-usaha][aria-pressed], .usaha [data-usaha]').forEach((button) =>
    button.setAttribute('aria-pressed', String(button.dataset['usaha'] === show.business)),
  );
  const screen = screens[show.screen];
  if (shown === show.screen || !screen) return;
  shown = show.screen;
  part('[data-kabar]').textContent = say.screen(shown + 1, screens.length, titleOf(screen));
  history.replaceState(null, '', `#${shown + 1}`);
};

/** All screens at once, each a link to itself. */
export const turnGrid = ({ screens }: Stage, isOn: boolean): void => {
  document.documentElement.toggleAttribute('data-ikhtisar', isOn);
  screens.forEach((screen, at) => {
    const known = screen.querySelector<HTMLElement>('.ke');
    if (known) return;
    const link = document.createElement('a');
    link.className = 'ke';
    link.href = `#${at + 1}`;
    link.setAttribute('aria-label', say.screen(at + 1, screens.length, titleOf(screen)));
    screen.append(link);
  });
  if (!isOn) return scrollTo(0, 0);
  const now = screens[shown]?.querySelector<HTMLElement>('.ke');
  now?.focus({ preventScroll: true });
  screens[shown]?.scrollIntoView({ block: 'center' });
};

/** In the grid the arrows move from one picture to the next. */
export const moveInGrid = ({ screens }: Stage, by: number): void => {
  const at = screens.findIndex((screen) => screen.contains(document.activeElement));
  screens[Math.min(Math.max(at + by, 0), screens.length - 1)]
    ?.querySelector<HTMLElement>('.ke')
    ?.focus();
};
