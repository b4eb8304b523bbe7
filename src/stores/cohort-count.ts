/**
 * How many codes this phone kept, in localStorage: one flipped bit can make the
 * browser replace a whole database by an empty one without a word (measured).
 */
import type { TextStore } from '../device/types.ts';

/** The mentor's own key: deleting learners leaves it. */
export const COHORT_COUNT = 'kl.kelompok';

export const readKeptCount = (texts: TextStore): number =>
  Number(texts.get(COHORT_COUNT) ?? '0') || 0;

export const writeKeptCount = (texts: TextStore, count: number): void => {
  texts.set(COHORT_COUNT, String(count));
};
