import type { ModulePlace } from '../components/lesson/course.ts';

/** A module as the list of lessons shows it. */
export const courseRows = ({ entry, lessons }: ModulePlace, base: string) => ({
  ...{ id: entry.data.id, title: entry.data.judul },
  lessons: lessons.map((lesson) => ({
    ...{ id: lesson.entry.data.id, title: lesson.entry.data.judul, href: base + lesson.path },
    ...{ minutes: lesson.entry.data.menit, isCore: lesson.entry.data.inti },
  })),
});
