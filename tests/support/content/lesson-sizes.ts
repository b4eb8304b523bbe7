/** Words on a screen, in a lesson and in "Mau tahu lebih?", and terms linked once. */
import { coreText, plainLines, viewsOf } from '../../../src/build/lesson-text.ts';
import { wordsOf } from '../../../src/build/readability.ts';
import { BUSINESSES } from '../../../src/core/ids.ts';
import { repeated } from './author.ts';
import { eachLesson, lineOf, one, seenBy } from './lesson-shape.ts';

const SCREEN_WORDS = 40;
const LESSON_WORDS = 160;
const MORE_WORDS = 150;

/** Forty words a screen and 160 a lesson, for each of the four kinds of business alone. */
export const sizes = eachLesson((lesson, fault) => {
  const more = one(lesson, 'Tahu').map((tag) => ({
    tag,
    words: wordsOf(plainLines(tag).join('\n')).length,
  }));
  const faults = viewsOf(lesson).flatMap((view) => {
    const words = wordsOf(coreText(view)).length;
    return [
      ...view.screens
        .map((screen) => ({ ...screen, words: wordsOf(screen.text).length }))
        .filter((screen) => screen.words > SCREEN_WORDS)
        .map((screen) =>
          fault(
            `layar di baris ${screen.line} (${view.business})`,
            `${screen.words} kata`,
            `paling banyak ${SCREEN_WORDS} kata`,
          ),
        ),
      ...(words > LESSON_WORDS
        ? [
            fault(
              `pelajaran (${view.business})`,
              `${words} kata`,
              `paling banyak ${LESSON_WORDS} kata`,
            ),
          ]
        : []),
    ];
  });
  return [
    ...faults,
    ...more
      .filter(({ words }) => words > MORE_WORDS)
      .map(({ tag, words }) =>
        fault(lineOf(tag), `${words} kata di Tahu`, `paling banyak ${MORE_WORDS} kata`),
      ),
  ];
});

/** A term is a link at its first use only. */
export const termsLinkedOnce = eachLesson((lesson, fault) =>
  BUSINESSES.flatMap((business) =>
    repeated(
      lesson.tags
        .flatMap((tag) => seenBy(tag, 'Kata', business))
        .map(({ attributes }) => attributes['id'] ?? ''),
    ).map((id) => fault(`Kata ${id} (${business})`, 'dua kali', 'hanya saat pertama muncul')),
  ),
);
