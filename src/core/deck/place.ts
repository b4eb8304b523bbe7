/** The screen that an address asks for: `#12` by its number, `#m1-4` by its lesson. */

/**
 * @param lessons place of the first screen of each lesson, from 0
 * @returns its place from 0; null when the address asks for none
 */
export const askedScreen = (
  hash: string,
  lessons: Readonly<Record<string, number>>,
): number | null => {
  const asked = hash.replace(/^#/, '');
  if (/^[1-9]\d{0,2}$/.test(asked)) return Number(asked) - 1;
  return Object.entries(lessons).find(([id]) => id === asked)?.[1] ?? null;
};

/** A finger that moved so far sideways, and not mostly up or down, turns the page: 1 onwards, -1 back. */
export const swiped = (x: number, y: number, width: number): 1 | -1 | 0 => {
  const isFar = Math.abs(x) > Math.max(40, width / 12) && Math.abs(x) > 2 * Math.abs(y);
  return isFar ? (x < 0 ? 1 : -1) : 0;
};
