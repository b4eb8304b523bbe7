/** What the search on the phone knows: a small file with what stands about each lesson and term. */

/** Path below the site's base, place of its module, title, goal, rule of thumb, and words to find it by. */
export type LessonRow = readonly [
  path: string,
  module: number,
  title: string,
  goal: string,
  rule: string,
  ...keywords: string[],
];

export type TermRow = readonly [id: string, term: string, meaning: string];

/** Rows instead of objects: names of fields would be a fifth of the file. */
export type SearchData = {
  readonly version: 1;
  readonly modules: readonly string[];
  readonly lessons: readonly LessonRow[];
  readonly terms: readonly TermRow[];
  /** Lines of words that mean the same. */
  readonly same: readonly (readonly string[])[];
};

type Lesson = {
  readonly path: string;
  readonly judul: string;
  readonly tujuan: string;
  readonly patokan: string;
  readonly cari?: readonly string[] | undefined;
};

/** "Bapak/Ibu bisa menulis …" → "Menulis …": in a list of results the beginning says nothing. */
const goalShort = (goal: string): string =>
  goal.replace(/^Bapak\/Ibu bisa (\S)/, (_, first: string) => first.toUpperCase());

/** The file, from modules in order with their lessons. */
export const searchData = (
  modules: readonly { readonly judul: string; readonly lessons: readonly Lesson[] }[],
  terms: readonly { readonly id: string; readonly istilah: string; readonly arti: string }[],
  same: readonly (readonly string[])[],
): SearchData => ({
  version: 1,
  modules: modules.map(({ judul }) => judul),
  lessons: modules.flatMap(({ lessons }, module) =>
    lessons.map(({ path, judul, tujuan, patokan, cari = [] }): LessonRow => [
      ...([path, module, judul, goalShort(tujuan), patokan] as const),
      ...cari,
    ]),
  ),
  terms: terms.map(({ id, istilah, arti }): TermRow => [id, istilah, arti]),
  same,
});

/** Is this such a file? One of a newer version, or an error page, is not. */
export const isSearchData = (data: unknown): data is SearchData => {
  const { version, lessons } = (data ?? {}) as Partial<SearchData>;
  return version === 1 && Array.isArray(lessons);
};
