import { readdirSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';

/** Where the build lies that is served. */
export const dist = process.env['DIST'] ?? resolve(import.meta.dirname, '../../../dist');

/** Every page of the build, also those that no list names: `''`, `belajar/`, …, `404.html`. */
export const builtPages = (): string[] =>
  readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.split(sep).join('/'))
    .map((file) => (file === 'index.html' ? '' : file.replace(/\/index\.html$/, '/')))
    .sort();

const isLesson = (page: string): boolean => /^belajar\/[^/]+\/[^/]+\/$/.test(page);

export const lessonPages = (): string[] => builtPages().filter(isLesson);

export const otherPages = (): string[] => builtPages().filter((page) => !isLesson(page));

/** A file of test data next to the tests. */
export const vectorFile = (name: string): string =>
  join(import.meta.dirname, '../../vectors', name);
