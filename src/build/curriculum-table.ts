/** The curriculum in numbers, a row a module: how much there is to read, and how hard it is. */
import { lessonCode } from '../core/facts.ts';
import type { CourseContent, PlacedLesson } from './content.ts';
import { isSample } from './content.ts';
import { coreText, textsOf, viewsOf } from './lesson-text.ts';
import type { TableCells } from './markdown-table.ts';
import { measure, wordsOf } from './readability.ts';

type Counted = {
  readonly lessons: number;
  readonly core: number;
  readonly words: number;
  readonly longest: { readonly id: string; readonly words: number };
  readonly wordsPerSentence: number;
  readonly kr: number;
};

/** Of the four views the one with most words: the limit of a lesson must hold for it. */
const wordsIn = (lesson: PlacedLesson): number =>
  Math.max(...viewsOf(lesson).map((view) => wordsOf(coreText(view)).length));

/** All lessons joined, once for each kind of business: of four readers the one who has it hardest. */
const count = (lessons: readonly PlacedLesson[]): Counted => {
  const views = new Map<string, string[]>();
  for (const lesson of lessons)
    for (const { name, text } of textsOf(lesson, []))
      if (name.startsWith('layar')) views.set(name, [...(views.get(name) ?? []), text]);
  const measured = [...views.values()].map((texts) => measure(texts.join('\n')));
  const sizes = lessons.map((lesson) => ({ id: lesson.front.id, words: wordsIn(lesson) }));
  return {
    lessons: lessons.length,
    core: lessons.filter(({ front }) => front.inti).length,
    words: sizes.reduce((sum, { words }) => sum + words, 0),
    longest: sizes.reduce((most, next) => (next.words > most.words ? next : most), {
      ...{ id: '', words: 0 },
    }),
    wordsPerSentence: Math.max(0, ...measured.map((found) => found.wordsPerSentence)),
    kr: Math.max(...measured.map(({ kr }) => kr)),
  };
};

const cellsOf = (name: string, found: Counted): string[] => [
  name,
  `${found.lessons} (${found.core})`,
  String(found.words),
  `${found.longest.words} (${lessonCode(found.longest.id)})`,
  found.wordsPerSentence.toFixed(1),
  found.kr.toFixed(1),
];

/** One row for each module that has lessons, and one for the course. */
export const curriculumTable = (content: CourseContent): TableCells => {
  const lessons = content.lessons.filter((lesson) => !isSample(lesson));
  const modules = content.modules
    .filter((placed) => !isSample(placed))
    .map(({ folder, module }) => ({
      module,
      own: lessons.filter((lesson) => lesson.folder === folder),
    }))
    .filter(({ own }) => own.length > 0)
    .sort((a, b) => a.module.urutan - b.module.urutan);
  return {
    head: ['module', 'lessons (core)', 'words', 'longest lesson', 'words a sentence', 'KR'],
    rows: [
      ...modules.map(({ module, own }) =>
        cellsOf(`${module.id.toUpperCase()} ${module.judul}`, count(own)),
      ),
      ...(lessons.length > 0 ? [cellsOf('**the course**', count(lessons))] : []),
    ],
    numbersFrom: 1,
  };
};
