/**
 * How hard a text is to read, in numbers. No formula is validated for
 * Indonesian adults, so the gate is Khadijah Rohani's regression for Malay, the
 * closest language: a ruler, not the truth. The counting rules are fixed here
 * and held by tests/content/readability.test.ts, since every limit of the
 * course was set with them.
 */

/** What was counted in one text. Shares run from 0 to 1. */
export type Readability = {
  readonly words: number;
  readonly sentences: number;
  readonly wordsPerSentence: number;
  readonly syllablesPerWord: number;
  /** Words of four or more syllables; glossary terms and proper names are not counted as long. */
  readonly shareOfLongWords: number;
  readonly longWords: readonly string[];
  readonly longestSentence: { readonly words: number; readonly text: string };
  readonly kr: number;
  readonly lix: number;
};

/** From how many syllables a word is long. */
export const LONG_WORD_SYLLABLES = 4;

/** A number is one word of two syllables, however it is written: "8", "50.000", "Rp15.000". */
export const SYLLABLES_OF_A_NUMBER = 2;

/** Said letter by letter, or spelled otherwise than said: counted as an Indonesian stall owner says them. */
const SAID: Readonly<Record<string, number>> = {
  apk: 3,
  bpom: 2,
  cod: 3,
  dll: 3,
  dm: 2,
  facebook: 2,
  fb: 2,
  gb: 2,
  google: 2,
  hp: 2,
  ig: 2,
  kb: 2,
  ktp: 3,
  mb: 2,
  nib: 1,
  online: 2,
  otp: 3,
  pdf: 3,
  pin: 1,
  pirt: 4,
  qr: 2,
  qris: 1,
  rp: 2,
  shopee: 2,
  sms: 3,
  tv: 2,
  umkm: 4,
  wa: 2,
  youtube: 2,
  zoom: 1,
};

/** Dots and colons inside "50.000", "16.00", "wa.me" end nothing: an end is followed by space, quote or the line's end. */
const SENTENCE_END = /[.!?:;]+["'”’)\]]*(?=\s|$)/u;

/** Sentences: they end at `. ! ? : ;` or a line break. Pieces without a word are dropped. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(/\n+/)
    .flatMap((line) => line.split(new RegExp(SENTENCE_END, 'gu')))
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsOf(sentence).length > 0);

/**
 * Words: what stands between spaces and holds a letter or digit. "50.000" and
 * "teman-teman" are one word each; "Bapak/Ibu" is read as two.
 */
export const wordsOf = (text: string): string[] =>
  text
    .split(/[\s—–]+/u)
    .flatMap((token) => (/[\d.]/.test(token.slice(0, -1)) ? [token] : token.split('/')))
    .map((token) => token.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((token) => token !== '');

const partSyllables = (part: string): number => {
  const lower = part.toLowerCase();
  const said = SAID[lower];
  if (said !== undefined) return said;
  if (/^[A-Z]{2,5}$/.test(part) && !/[AIUEO]/.test(part)) return part.length;
  const vowels = lower.normalize('NFD').match(/[aiueo]/g)?.length ?? 0;
  return Math.max(1, /(ai|au|oi|ei)$/.test(lower) ? vowels - 1 : vowels);
};

const partsOf = (word: string): string[] => word.split('-').filter((part) => part !== '');

/**
 * Syllables of one word: its vowels a i u e o, a final ai/au/oi/ei counting
 * once (pan-tai, pu-lau; but la-ut, ba-ik); reduplication by parts; numbers 2.
 */
export const syllablesOf = (word: string): number =>
  /\d/.test(word)
    ? SYLLABLES_OF_A_NUMBER
    : partsOf(word).reduce((sum, part) => sum + partSyllables(part), 0);

/** Long is judged by the longest part: "teman-teman" has four syllables, and nobody stumbles over it. */
const isLong = (word: string): boolean =>
  !/\d/.test(word) && Math.max(0, ...partsOf(word).map(partSyllables)) >= LONG_WORD_SYLLABLES;

/** A capital inside a sentence, or capitals throughout. */
const isProperName = (word: string, place: number): boolean =>
  /^[A-Z\d]{2,}$/.test(word) || (place > 0 && /^\p{Lu}/u.test(word));

/**
 * Khadijah Rohani's regression for Malay school texts (1982), as implemented
 * in ReadabilityLola without SPIKE's later term for difficult words.
 * @param syllablesPer300 syllables per 300 words
 * @returns a school grade, 4 = fourth year
 */
export const khadijahRohani = (wordsPerSentence: number, syllablesPer300: number): number =>
  -13.988 + 0.3793 * wordsPerSentence + 0.0207 * syllablesPer300;

/**
 * Measures a text. An empty text counts as nothing at all: zeros.
 * @param exempt glossary terms; a term of several words exempts each of them
 */
export const measure = (text: string, exempt: readonly string[] = []): Readability => {
  const free = new Set(exempt.flatMap(wordsOf).map((word) => word.toLowerCase()));
  const sentences = sentencesOf(text).map((sentence) => ({ sentence, words: wordsOf(sentence) }));
  const all = sentences.flatMap(({ words }) => words);
  if (all.length === 0) {
    const longestSentence = { words: 0, text: '' };
    const none = { words: 0, sentences: 0, wordsPerSentence: 0, syllablesPerWord: 0 };
    return { ...none, shareOfLongWords: 0, longWords: [], longestSentence, kr: 0, lix: 0 };
  }
  const wordsPerSentence = all.length / sentences.length;
  const syllablesPerWord = all.reduce((sum, word) => sum + syllablesOf(word), 0) / all.length;
  const longWords = sentences.flatMap(({ words }) =>
    words.filter(
      (word, place) => isLong(word) && !isProperName(word, place) && !free.has(word.toLowerCase()),
    ),
  );
  const longest = sentences.reduce((best, next) =>
    next.words.length > best.words.length ? next : best,
  );
  const overSixLetters = all.filter((word) => (word.match(/\p{L}/gu)?.length ?? 0) > 6).length;
  return {
    words: all.length,
    sentences: sentences.length,
    wordsPerSentence,
    syllablesPerWord,
    shareOfLongWords: longWords.length / all.length,
    longWords,
    longestSentence: { words: longest.words.length, text: longest.sentence },
    kr: khadijahRohani(wordsPerSentence, syllablesPerWord * 300),
    // Björnsson 1968: words per sentence plus the percentage of words over six letters.
    lix: wordsPerSentence + (100 * overSixLetters) / all.length,
  };
};
