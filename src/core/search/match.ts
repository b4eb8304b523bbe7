/** How well two words meet, from 0 (not at all) to 1 (the same). */
import { rootsOf } from './roots.ts';
import { isOneTypo } from './words.ts';

/** A word with the roots it may have, computed once. */
export type Word = { readonly text: string; readonly roots: readonly string[] };

export const wordFrom = (text: string): Word => ({ text, roots: rootsOf(text) });

const areRelated = (one: Word, other: Word): boolean =>
  one.roots.some((root) => other.roots.indexOf(root) >= 0);

/** The same word, or one of the same root: iklan and mengiklankan. */
export const kinship = (one: Word, other: Word): number =>
  one.text === other.text ? 1 : areRelated(one, other) ? 0.85 : 0;

/**
 * A word of which only the beginning was typed. Also by its roots, so that the list does not go
 * blank between "meng" and "mengiklankan".
 */
export const completion = (typed: Word, other: Word): number => {
  if (typed.text.length < 2) return 0;
  if (other.text.startsWith(typed.text))
    return 0.55 + 0.25 * (typed.text.length / other.text.length);
  const isBegun = typed.roots.some(
    (root) => root.length >= 3 && other.roots.some((form) => form.startsWith(root)),
  );
  return isBegun ? 0.5 : 0;
};

/** From five letters on: in shorter words one letter makes another word (foto, kota). */
const TYPO_LETTERS = 5;

/** One letter wrong. Asked only when nothing else was found. */
export const slip = (typed: Word, other: Word): number => {
  if (typed.text.length < TYPO_LETTERS) return 0;
  const isSlip = typed.roots.some(
    (root) =>
      root.length >= TYPO_LETTERS - 1 &&
      other.roots.some((form) => form.length >= TYPO_LETTERS && isOneTypo(root, form)),
  );
  return isSlip ? 0.45 : 0;
};
