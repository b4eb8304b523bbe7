/** The small index as it is asked: lines of text, and every word with the lines it stands in. */
import type { SearchData } from './data.ts';
import { wordFrom, type Word } from './match.ts';
import { wordsOf } from './words.ts';

/** How much it says that a word stands in such a line. */
const WEIGHTS = {
  ...{ title: 10, keyword: 8, term: 7, goal: 4, rule: 4, module: 3, meaning: 2 },
} as const;

type Kind = keyof typeof WEIGHTS;

export type Line = {
  /** Lessons first, then terms, in the order of the file. */
  readonly doc: number;
  readonly kind: Kind;
  readonly weight: number;
  /** Number of words. */
  readonly length: number;
};

/** A phrase of one or more words. */
export type Phrase = readonly Word[];

export type Index = {
  readonly data: SearchData;
  readonly docs: number;
  readonly lines: readonly Line[];
  readonly words: readonly { readonly word: Word; readonly lines: readonly number[] }[];
  readonly same: readonly (readonly Phrase[])[];
};

const phraseOf = (text: string): Phrase => wordsOf(text).map(wordFrom);

/** Prepares the file for asking: once, some milliseconds on a slow phone. */
export const indexOf = (data: SearchData): Index => {
  const lines: Line[] = [];
  const places = new Map<string, number[]>();
  const put = (doc: number, kind: Kind, text: string) => {
    const words = wordsOf(text);
    for (const word of new Set(words)) {
      places.set(word, [...(places.get(word) ?? []), lines.length]);
    }
    lines.push({ doc, kind, weight: WEIGHTS[kind], length: words.length });
  };
  data.lessons.forEach(([, module, title, goal, rule, ...keywords], doc) => {
    put(doc, 'title', title);
    put(doc, 'goal', goal);
    put(doc, 'rule', rule);
    put(doc, 'module', data.modules[module] ?? '');
    for (const keyword of keywords) put(doc, 'keyword', keyword);
  });
  data.terms.forEach(([, term, meaning], at) => {
    put(data.lessons.length + at, 'term', term);
    put(data.lessons.length + at, 'meaning', meaning);
  });
  return {
    ...{ data, lines, docs: data.lessons.length + data.terms.length },
    words: [...places].map(([text, at]) => ({ word: wordFrom(text), lines: at })),
    same: data.same.map((line) => line.map(phraseOf)),
  };
};
