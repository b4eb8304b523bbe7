/** From what was typed to the lines that answer it. */
import type { Index, Phrase } from './lines.ts';
import { completion, kinship, slip, type Word } from './match.ts';

/** One thing that was asked for: the words themselves, and others of the same meaning. */
export type Asked = readonly { readonly phrase: Phrase; readonly worth: number }[];

/** Another word for it answers a little less. */
const SAME_WORTH = 0.8;

/** Does the phrase stand in these words at this place? */
const stands = (phrase: Phrase, words: Phrase, at: number): boolean =>
  phrase.every((word, place) => {
    const typed = words[at + place];
    return typed !== undefined && kinship(typed, word) > 0;
  });

/** What was typed, word by word; words that are one thing together (ongkos kirim) stay together. */
export const askedFor = (words: Phrase, same: Index['same']): Asked[] => {
  const asked: Asked[] = [];
  for (let at = 0; at < words.length;) {
    const known = same.flatMap((line) => line.filter((phrase) => stands(phrase, words, at)));
    const length = Math.max(1, ...known.map((phrase) => phrase.length));
    const isIt = (phrase: Phrase) => phrase.length === length && stands(phrase, words, at);
    const others = same.filter((line) => line.some(isIt)).flat();
    asked.push([
      { phrase: words.slice(at, at + length), worth: 1 },
      ...others.filter((one) => !isIt(one)).map((phrase) => ({ phrase, worth: SAME_WORTH })),
    ]);
    at += length;
  }
  return asked;
};

/** Lines, and how well each answers: from 0 to 1. */
export type Answers = ReadonlyMap<number, number>;

const linesWith = (index: Index, meet: (other: Word) => number): Map<number, number> => {
  const found = new Map<number, number>();
  for (const { word, lines } of index.words) {
    const how = meet(word);
    if (how > 0) for (const at of lines) found.set(at, Math.max(how, found.get(at) ?? 0));
  }
  return found;
};

const linesOf = (index: Index, word: Word, isTyping: boolean): Answers => {
  const found = linesWith(
    index,
    (other) => kinship(word, other) || (isTyping ? completion(word, other) : 0),
  );
  return found.size > 0 ? found : linesWith(index, (other) => slip(word, other));
};

/**
 * The lines that answer one thing. A phrase must stand in a line as a whole.
 * @param typing the word that is being typed, of which the end may be missing
 */
export const answersTo = (asked: Asked, index: Index, typing: Word | undefined): Answers => {
  const best = new Map<number, number>();
  for (const { phrase, worth } of asked) {
    const [first, ...rest] = phrase.map((word) => linesOf(index, word, word === typing));
    first?.forEach((how, at) => {
      const least = Math.min(how, ...rest.map((found) => found.get(at) ?? 0)) * worth;
      if (least > (best.get(at) ?? 0)) best.set(at, least);
    });
  }
  return best;
};
