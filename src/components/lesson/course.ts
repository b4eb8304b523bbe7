/** The course in order: modules by `urutan`, lessons by id. */
import { getCollection, type CollectionEntry } from 'astro:content';

export type LessonPlace = {
  readonly entry: CollectionEntry<'lessons'>;
  readonly module: CollectionEntry<'modules'>;
  /** Slug parts of the address. */
  readonly moduleSlug: string;
  readonly lessonSlug: string;
  /** Below the site's base, without leading slash. */
  readonly path: string;
  /** Ids of its checks in the lesson's order, without the spaced question. */
  readonly checks: readonly string[];
};

export type ModulePlace = {
  readonly entry: CollectionEntry<'modules'>;
  readonly slug: string;
  readonly path: string;
  readonly lessons: readonly LessonPlace[];
};

/** `02-dasar-pemasaran` → `dasar-pemasaran`: the number only sorts the folder. */
const slugOf = (name: string) => name.replace(/^\d+-/, '');

const CHECKS = /<(?:Cek|Coba)\b[^>]*\bsoal="([^"]+)"/g;

/** Authors' example of every tag: built for the tests only, never listed. */
const isKitchenSink = (id: string) => id.startsWith('_');

export const modulesOf = async (): Promise<ModulePlace[]> => {
  const withSink = process.env['KITCHEN_SINK'] !== undefined;
  const modules = (await getCollection('modules')).filter(
    ({ id }) => withSink || !isKitchenSink(id),
  );
  const lessons = await getCollection('lessons');
  return modules
    .sort((a, b) => a.data.urutan - b.data.urutan)
    .map((entry) => {
      const folder = entry.id.split('/')[0] ?? '';
      const slug = slugOf(folder);
      const inside = lessons
        .filter(({ id }) => id.startsWith(`${folder}/`))
        .sort((a, b) => (a.data.id < b.data.id ? -1 : 1))
        .map((lesson): LessonPlace => {
          const lessonSlug = slugOf(lesson.id.split('/')[1] ?? '');
          return {
            ...{ entry: lesson, module: entry, moduleSlug: slug, lessonSlug },
            path: `belajar/${slug}/${lessonSlug}/`,
            checks: [...(lesson.body ?? '').matchAll(CHECKS)].map((found) => found[1] ?? ''),
          };
        });
      return { entry, slug, path: `belajar/${slug}/`, lessons: inside };
    });
};

/** Every lesson in the order of the course. */
export const lessonsOf = async (): Promise<LessonPlace[]> =>
  (await modulesOf()).flatMap(({ lessons }) => lessons);
