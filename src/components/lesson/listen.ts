/**
 * Puts the button that reads aloud beside the ways on, where a thumb is.
 * Loaded only on phones with an Indonesian voice (`steps.ts`).
 */
import { h, render } from 'preact';
import { Listen, startAfresh } from './listen.island.tsx';
import { seenTexts } from './seen-texts.ts';

/** From fewer letters a line on, not even two of the three buttons stand beside one another. */
const MOST_LETTERS = 12;

const foot = document.querySelector<HTMLElement>('.kaki');

if (foot) {
  const texts = () => {
    const screen = document.querySelector('[data-kini]');
    return screen ? seenTexts(screen) : [];
  };
  const at = document.createElement('div');
  at.style.margin = '0 4px';
  /** With letters so large that the foot would cover half the screen it stands above, and is scrolled to. */
  const place = () => {
    const letters = parseFloat(getComputedStyle(document.documentElement).fontSize);
    const isLarge = letters * MOST_LETTERS > innerWidth;
    if (isLarge === (at.parentElement !== foot) && at.isConnected) return;
    if (isLarge) foot.before(at);
    else foot.prepend(at);
  };
  place();
  addEventListener('resize', place);
  // The button A+ has changed them by then.
  addEventListener('click', place);
  // Three beside one another on a small phone; with large letters in two rows.
  foot.style.flexWrap = 'wrap';
  foot.querySelectorAll<HTMLElement>('[data-ke]').forEach((way) => {
    way.style.padding = '0.5em 0.3em';
  });
  render(h(Listen, { texts }), at);
  addEventListener('hashchange', startAfresh);
  // Chrome reads on after the page was left.
  addEventListener('pagehide', startAfresh);
  document.addEventListener('visibilitychange', () => document.hidden && startAfresh());
}
