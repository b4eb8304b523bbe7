/** What the search page and its index are made of. */
import { getCollection } from 'astro:content';
import { modulesOf } from '../../components/lesson/course.ts';
import { searchData, type SearchData } from '../../core/search/data.ts';

const synonyms = async () => {
  const [file] = await getCollection('synonyms');
  if (!file) throw new Error('src/content/synonyms.yaml tidak ada.');
  return file.data;
};

/** Modules with their lessons, without the authors' sample. */
export const searchedModules = async () =>
  (await modulesOf()).filter(({ entry }) => !entry.id.startsWith('_'));

/** The searches that are offered before anything was typed. */
export const frequentSearches = async (): Promise<readonly string[]> => (await synonyms()).sering;

/** The small index. */
export const buildSearchData = async (): Promise<SearchData> => {
  const modules = (await searchedModules()).map(({ entry, lessons }) => ({
    judul: entry.data.judul,
    lessons: lessons.map((lesson) => ({ ...lesson.entry.data, path: lesson.path })),
  }));
  const terms = (await getCollection('glossary')).flatMap(({ data }) => data.kata);
  return searchData(modules, terms, (await synonyms()).sama);
};
