/** A light around the pointer on a darkened screen. From the desk its place is sent to the other windows. */
import { part } from './stage.ts';

type At = readonly [x: number, y: number] | null;

/** Puts the light there, in shares of the screen; null takes it away. */
export const lightAt = (at: At): void => {
  const light = part('.sorot');
  light.hidden = at === null;
  if (!at) return;
  const { left, top, width, height } = part('[data-kini]').getBoundingClientRect();
  light.style.setProperty('--x', `${left + at[0] * width}px`);
  light.style.setProperty('--y', `${top + at[1] * height}px`);
};

/** @param tell the place, for the other windows */
export const makeSpotlight = (tell: (at: At) => void): { turn(): void; off(): void } => {
  let isOn = false;
  let last: At = [0.5, 0.5];
  const show = (at: At) => {
    lightAt(at);
    tell(at);
  };
  addEventListener('pointermove', ({ clientX, clientY }) => {
    if (!isOn) return;
    const { left, top, width, height } = part('[data-kini]').getBoundingClientRect();
    const x = (clientX - left) / width;
    const y = (clientY - top) / height;
    if (x < 0 || x > 1 || y < 0 || y > 1) return;
    last = [x, y];
    show(last);
  });
  const turn = (to: boolean) => {
    if (isOn === to) return;
    isOn = to;
    show(isOn ? last : null);
  };
  return { turn: () => turn(!isOn), off: () => turn(false) };
};
