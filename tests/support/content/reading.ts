/**
 * The readability gates of the curriculum. Each of the four views of a lesson
 * must pass alone: a mean over the views would let one business read the hard
 * text. The checks of a lesson and "Mau tahu lebih?" pass the same limits as
 * texts of their own. KR is judged where there are words enough for it.
 */
import type { CourseContent } from '../../../src/build/content.ts';
import { isSample } from '../../../src/build/content.ts';
import { itemText, textsOf } from '../../../src/build/lesson-text.ts';
import type { Readability } from '../../../src/build/readability.ts';
import { measure } from '../../../src/build/readability.ts';
import type { ContentCheck } from './author.ts';
import { checksOf, courseLessons, isTestItem, quoted, say } from './author.ts';

const WORDS_PER_SENTENCE = 10;
const LONGEST_SENTENCE = 18;
const SYLLABLES_PER_WORD = 2.65;
const SHARE_OF_LONG_WORDS = 0.2;
export const KR = { learner: 4, consent: 6, staff: 10 };
const ENOUGH_WORDS = 300;
const GLOSSARY = { terms: 60, meaning: 12, example: 14 };

const shown = (value: number): string => value.toFixed(1).replace('.', ',');
const termsOf = ({ glossary }: CourseContent): string[] => glossary.map(({ istilah }) => istilah);

/** The limits of one text, whatever its length. */
export const limitsOf = (file: string, where: string, found: Readability): string[] => [
  ...(found.wordsPerSentence > WORDS_PER_SENTENCE
    ? [
        say(
          file,
          where,
          `rata-rata ${shown(found.wordsPerSentence)} kata per kalimat`,
          `paling banyak ${WORDS_PER_SENTENCE}`,
        ),
      ]
    : []),
  ...(found.longestSentence.words > LONGEST_SENTENCE
    ? [
        say(
          file,
          where,
          `kalimat ${found.longestSentence.words} kata: ${quoted(found.longestSentence.text)}`,
          `paling banyak ${LONGEST_SENTENCE} kata`,
        ),
      ]
    : []),
  ...(found.syllablesPerWord > SYLLABLES_PER_WORD
    ? [
        say(
          file,
          where,
          `rata-rata ${found.syllablesPerWord.toFixed(2)} suku kata per kata`,
          `paling banyak ${SYLLABLES_PER_WORD}`,
        ),
      ]
    : []),
  ...(found.shareOfLongWords > SHARE_OF_LONG_WORDS
    ? [
        say(
          file,
          where,
          `${Math.round(found.shareOfLongWords * 100)} dari 100 kata panjang (${[...new Set(found.longWords)].join(', ')})`,
          `paling banyak ${SHARE_OF_LONG_WORDS * 100} dari 100`,
        ),
      ]
    : []),
];

/** The KR gate of one joined text; short texts are not judged. */
export const krGate = (
  file: string,
  where: string,
  text: string,
  terms: readonly string[],
  limit = KR.learner,
): string[] => {
  const { kr, words } = measure(text, terms);
  return words < ENOUGH_WORDS || kr <= limit
    ? []
    : [say(file, where, `KR ${shown(kr)} dari ${words} kata`, `paling tinggi ${limit}`)];
};

export const lessonLimits: ContentCheck = (content) =>
  courseLessons(content).flatMap((lesson) =>
    textsOf(lesson, checksOf(content, lesson.front.id)).flatMap(({ name, text }) =>
      limitsOf(lesson.file, name, measure(text, termsOf(content))),
    ),
  );

/** All lessons of a module joined, once for each kind of business; its checks joined. */
export const moduleGate: ContentCheck = (content) =>
  content.modules
    .filter((placed) => !isSample(placed))
    .flatMap(({ file, folder }) => {
      const lessons = courseLessons(content).filter((lesson) => lesson.folder === folder);
      const texts = new Map<string, string[]>();
      for (const lesson of lessons)
        for (const { name, text } of textsOf(lesson, checksOf(content, lesson.front.id)))
          texts.set(name, [...(texts.get(name) ?? []), text]);
      return [...texts].flatMap(([name, all]) =>
        krGate(file, `modul · ${name}`, all.join('\n'), termsOf(content)),
      );
    });

/** The questions of both forms, joined for each indicator. */
export const testGate: ContentCheck = (content) =>
  (['P1', 'P2'] as const).flatMap((code) => {
    const items = content.items
      .map(({ item }) => item)
      .filter((item) => isTestItem(item) && item.jenis === 'pilih' && item.indikator === code);
    const text = items.map(itemText).join('\n');
    const file = `items/${code.toLowerCase()}.yaml`;
    return [
      ...krGate(file, 'semua soal', text, termsOf(content)),
      ...limitsOf(file, 'semua soal', measure(text, termsOf(content))),
    ];
  });

/** Few terms, each meant in few words and shown at a stall. */
export const glossaryGate: ContentCheck = (content) => {
  const file = 'glossary.yaml';
  const { glossary } = content;
  const tooLong = (where: string, text: string, most: number): string[] => {
    const { words } = measure(text);
    return words > most ? [say(file, where, `${words} kata`, `paling banyak ${most} kata`)] : [];
  };
  const text = glossary.map(({ arti, contoh }) => `${arti}\n${contoh}`).join('\n');
  return [
    ...(glossary.length > GLOSSARY.terms
      ? [say(file, 'kata', `${glossary.length} istilah`, `paling banyak ${GLOSSARY.terms}`)]
      : []),
    ...glossary.flatMap(({ id, arti, contoh }) => [
      ...tooLong(`kata ${id} · arti`, arti, GLOSSARY.meaning),
      ...tooLong(`kata ${id} · contoh`, contoh, GLOSSARY.example),
    ]),
    ...krGate(file, 'semua istilah', text, termsOf(content)),
  ];
};

/**
 * Sentences of the interface, joined. Labels of a word or two would water the
 * measure down, so whole sentences are judged once more without them.
 * @param limit learner 4, consent 6, staff 10
 */
export const messageGate = (
  file: string,
  sentences: readonly string[],
  limit = KR.learner,
): string[] => {
  const whole = sentences.filter((text) => /[.!?]["”]?$/.test(text.trim()));
  return [
    ...krGate(file, 'semua tulisan', sentences.join('\n'), [], limit),
    ...krGate(file, 'kalimat utuh', whole.join('\n'), [], limit),
  ];
};
