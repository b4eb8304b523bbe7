/**
 * Reads `src/content/` from disk into typed data, for tests and for tools that
 * run in Node. Pages read the same files through Astro; the schemas are the
 * same. What does not fit becomes a sentence in `faults`; the rest is still
 * read, so that one run shows every fault.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseDocument } from 'yaml';
import type { Item } from '../schemas/item.ts';
import { itemFileSchema, itemSchema } from '../schemas/item.ts';
import type { CourseModule, Lesson } from '../schemas/lesson.ts';
import { lessonSchema, moduleSchema } from '../schemas/lesson.ts';
import {
  factsSchema,
  formSchema,
  glossarySchema,
  indicatorsSchema,
  sourcesSchema,
} from '../schemas/programme.ts';
import { pathsSchema, weeksSchema } from '../schemas/path.ts';
import { authorSentence, quoted, readAs } from '../schemas/words.ts';
import type { LessonTag } from './lesson-tags.ts';
import { readLessonTags } from './lesson-tags.ts';

export type FormFile = ReturnType<typeof formSchema.parse>;
export type Indicators = ReturnType<typeof indicatorsSchema.parse>;
export type GlossaryTerm = ReturnType<typeof glossarySchema.parse>['kata'][number];
export type VolatileFact = ReturnType<typeof factsSchema.parse>['fakta'][number];
export type FactSource = ReturnType<typeof sourcesSchema.parse>['sumber'][number];
export type Paths = ReturnType<typeof pathsSchema.parse>;
export type Week = ReturnType<typeof weeksSchema.parse>['minggu'][number];
export type ItemFile = ReturnType<typeof itemFileSchema.parse>;

/** `file` is the path below the content folder, as shown to authors. */
export type PlacedItem = { readonly file: string; readonly item: Item };
export type PlacedItemFile = { readonly file: string; readonly content: ItemFile };
export type PlacedForm = { readonly file: string; readonly form: FormFile };
export type PlacedModule = {
  readonly file: string;
  /** Folder of the module; one that begins with `_` is a sample and no part of the course. */
  readonly folder: string;
  readonly module: CourseModule;
};
export type PlacedLesson = {
  readonly file: string;
  readonly folder: string;
  readonly front: Lesson;
  readonly tags: readonly LessonTag[];
  /** The body as written. */
  readonly source: string;
};
export type Picture = { readonly file: string; readonly name: string; readonly svg: string };

export type CourseContent = {
  readonly items: readonly PlacedItem[];
  readonly itemFiles: readonly PlacedItemFile[];
  readonly forms: readonly PlacedForm[];
  readonly indicators: Indicators | undefined;
  readonly glossary: readonly GlossaryTerm[];
  readonly facts: readonly VolatileFact[];
  readonly sources: readonly FactSource[];
  readonly weeks: readonly Week[];
  readonly paths: Paths | undefined;
  readonly modules: readonly PlacedModule[];
  readonly lessons: readonly PlacedLesson[];
  readonly pictures: readonly Picture[];
  /** What did not fit, one Indonesian sentence each. */
  readonly faults: readonly string[];
};

export const CONTENT_FOLDER = fileURLToPath(new URL('../content/', import.meta.url));

/** A lesson or module of the sample that shows every tag once. */
export const isSample = ({ folder }: { readonly folder: string }): boolean =>
  folder.startsWith('_');

/** YAML to data; syntax faults with their lines. */
export const readYaml = (
  file: string,
  source: string,
): { readonly data: unknown; readonly faults: readonly string[] } => {
  const document = parseDocument(source, { prettyErrors: true });
  const lines = source.split('\n');
  const faults = document.errors.map((error) => {
    const line = error.linePos?.[0].line ?? 1;
    return authorSentence(
      file,
      `baris ${line}`,
      quoted(lines[line - 1] ?? ''),
      'YAML yang utuh (periksa jarak masuk, tanda kutip, titik dua)',
    );
  });
  return { data: faults.length > 0 ? undefined : document.toJS(), faults };
};

/** Front matter and body of an .mdx file; `firstLine` is the body's first line in the file. */
export const splitFrontMatter = (
  source: string,
): { readonly yaml: string; readonly body: string; readonly firstLine: number } | undefined => {
  const found = /^---\r?\n([\s\S]*?)\r?\n---[^\S\n]*(?:\r?\n|$)/.exec(source);
  if (!found) return undefined;
  const [head, yaml = ''] = found;
  return { yaml, body: source.slice(head.length), firstLine: head.split('\n').length };
};

const filesIn = (folder: string, ending: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

/**
 * The whole of a content folder.
 * @param folder defaults to `src/content/`
 */
export const readContent = (folder: string = CONTENT_FOLDER): CourseContent => {
  const faults: string[] = [];
  const sourceOf = (path: string): { file: string; source: string } => ({
    file: relative(folder, path).split(sep).join('/'),
    source: readFileSync(path, 'utf8'),
  });
  const yamlOf = (path: string): { file: string; data: unknown } => {
    const { file, source } = sourceOf(path);
    const read = readYaml(file, source);
    faults.push(...read.faults);
    return { file, data: read.data };
  };
  const fit = <Schema extends Parameters<typeof readAs>[1]>(
    file: string,
    schema: Schema,
    data: unknown,
  ) => {
    const read = readAs(file, schema, data);
    if (data !== undefined) faults.push(...read.faults);
    return read.value;
  };

  const items: PlacedItem[] = [];
  const itemFiles: PlacedItemFile[] = [];
  for (const { file, data } of filesIn(join(folder, 'items'), '.yaml').map(yamlOf)) {
    const content = fit(file, itemFileSchema, data);
    if (content) {
      itemFiles.push({ file, content });
      items.push(...content.soal.map((item) => ({ file, item })));
    } else if (typeof data === 'object' && data !== null && 'soal' in data) {
      // One bad item must not make every reference to its neighbours a fault.
      for (const one of Array.isArray(data.soal) ? data.soal : []) {
        const { value } = readAs(file, itemSchema, one);
        if (value) items.push({ file, item: value });
      }
    }
  }

  const forms = filesIn(join(folder, 'forms'), '.yaml').flatMap((path): PlacedForm[] => {
    const { file, data } = yamlOf(path);
    const form = fit(file, formSchema, data);
    return form ? [{ file, form }] : [];
  });
  const single = <Schema extends Parameters<typeof readAs>[1]>(name: string, schema: Schema) => {
    const { file, data } = yamlOf(join(folder, name));
    return fit(file, schema, data);
  };

  const modules: PlacedModule[] = [];
  const lessons: PlacedLesson[] = [];
  for (const path of filesIn(join(folder, 'modules'), '.mdx')) {
    const { file, source } = sourceOf(path);
    const parts = splitFrontMatter(source);
    if (!parts) {
      faults.push(
        authorSentence(file, 'baris 1', 'tanpa kepala', 'kepala di antara dua baris ---'),
      );
      continue;
    }
    const { data, faults: yamlFaults } = readYaml(file, parts.yaml);
    faults.push(...yamlFaults);
    const inModule = { file, folder: file.split('/')[1] ?? '' };
    if (basename(path) === 'index.mdx') {
      const courseModule = fit(file, moduleSchema, data);
      if (courseModule) modules.push({ ...inModule, module: courseModule });
      continue;
    }
    const front = fit(file, lessonSchema, data);
    const body = readLessonTags(parts.body, parts.firstLine);
    for (const { where, found, wanted } of body.faults)
      faults.push(authorSentence(file, where, found, wanted));
    if (front) lessons.push({ ...inModule, front, tags: body.tags, source: parts.body });
  }

  const pictures = filesIn(join(folder, 'pictures'), '.svg').map((path) => {
    const { file, source } = sourceOf(path);
    return { file, name: basename(path, '.svg'), svg: source };
  });
  const indicators = single('indicators.yaml', indicatorsSchema);
  const facts = single('facts.yaml', factsSchema)?.fakta ?? [];
  const sources = single('sources.yaml', sourcesSchema)?.sumber ?? [];
  const weeks = single('weeks.yaml', weeksSchema)?.minggu ?? [];
  const paths = single('paths.yaml', pathsSchema);
  const glossary = single('glossary.yaml', glossarySchema)?.kata ?? [];
  return {
    ...{ items, itemFiles, forms, indicators, glossary, facts, sources, weeks, paths },
    ...{ modules, lessons, pictures, faults },
  };
};
