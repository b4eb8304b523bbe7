/** The small search index of the content on disk, as the build makes it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  CONTENT_FOLDER,
  isSample,
  readYaml,
  type CourseContent,
} from '../../../src/build/content.ts';
import { searchData, type SearchData } from '../../../src/core/search/data.ts';
import { synonymsSchema } from '../../../src/schemas/search.ts';
import { readAs } from '../../../src/schemas/words.ts';

const FILE = 'synonyms.yaml';

/** `src/content/synonyms.yaml`, with what is wrong with it. */
export const readSynonyms = () => {
  const { data, faults } = readYaml(FILE, readFileSync(join(CONTENT_FOLDER, FILE), 'utf8'));
  const read = readAs(FILE, synonymsSchema, data);
  return {
    ...{ same: read.value?.sama ?? [], frequent: read.value?.sering ?? [] },
    faults: [...faults, ...read.faults],
  };
};

/** Lessons stand under their ids instead of their addresses. */
export const searchDataFrom = ({ modules, lessons, glossary }: CourseContent): SearchData =>
  searchData(
    modules
      .filter((one) => !isSample(one))
      .sort((a, b) => a.module.urutan - b.module.urutan)
      .map(({ folder, module }) => ({
        judul: module.judul,
        lessons: lessons
          .filter((lesson) => lesson.folder === folder)
          .map(({ front }) => ({ ...front, path: front.id })),
      })),
    glossary,
    readSynonyms().same,
  );
