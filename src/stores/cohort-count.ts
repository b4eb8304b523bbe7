/**
 * How many codes this phone kept, in localStorage: one flipped bit can make the
 * browser replace a whole database by an empty one without a word (measured).
 */
import type { TextStore } from '../device/types.ts';

const KEY = 'kl.kelompok';

export const readKeptCount = (texts: TextStore): number => Number(texts.get(KEY) ?? '0') || 0;

export const writeKeptCount = (texts: TextStore, count: number): void => {
  texts.set(KEY, String(count));
};
