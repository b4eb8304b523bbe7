/** The questions behind her notes, as the lessons ask them. */
import { lessonsOf } from '../../../components/lesson/course.ts';
import { itemById, practiceItem } from '../../../components/lesson/items.ts';
import type { NoteLesson, NoteQuestion } from '../../../core/notes.ts';

const SCREENS = /<(?:Layar|Coba|Cek)\b[^>]*>/g;
const ITEM = /\ssoal="([^"]+)"/;

/** Items of a lesson with the screen on which each stands; the first screen is the title. */
const placed = (body: string): { item: string; screen: number }[] =>
  [...body.matchAll(SCREENS)].flatMap(([tag], place) => {
    const item = ITEM.exec(tag)?.[1];
    return item === undefined ? [] : [{ item, screen: place + 2 }];
  });

const questionOf = async (id: string, screen: number): Promise<NoteQuestion[]> => {
  const item = practiceItem(await itemById(id));
  const common = { id, revision: item.revision, stem: item.stem, screen };
  if (item.kind === 'tick') return [{ ...common, kind: item.kind, options: item.options }];
  if (item.kind !== 'write') return [];
  return [{ ...common, kind: item.kind, boxes: item.boxes.map(({ name }) => name) }];
};

/** Lessons in the course's order with what they let her tick or write; those without are left out. */
export const noteLessons = async (): Promise<NoteLesson[]> => {
  const lessons = await Promise.all(
    (await lessonsOf()).map(async ({ entry, path }) => {
      const found = placed(entry.body ?? '').map(({ item, screen }) => questionOf(item, screen));
      return { title: entry.data.judul, path, questions: (await Promise.all(found)).flat() };
    }),
  );
  return lessons.filter(({ questions }) => questions.length > 0);
};
