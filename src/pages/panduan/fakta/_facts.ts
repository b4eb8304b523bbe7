/** Facts, sources and the lessons that rest on them. */
import { getEntry } from 'astro:content';
import type { LessonRef } from '../../../components/facts/lesson-ref.ts';
import { lessonsOf } from '../../../components/lesson/course.ts';
import { citedSources, factsShown, reviewFacts } from '../../../core/facts.ts';

const factLines = async () => (await getEntry('facts', 'facts'))?.data.fakta ?? [];
const sourceLines = async () => (await getEntry('sources', 'sources'))?.data.sumber ?? [];

/** The course's lessons; the authors' sample uses facts to show that it can. */
const lessonRefs = async (base: string): Promise<LessonRef[]> =>
  (await lessonsOf())
    .filter(({ module }) => !module.id.startsWith('_'))
    .map(({ entry, path }) => ({
      ...{ id: entry.data.id, title: entry.data.judul, href: base + path },
      ...{ facts: factsShown(entry.body ?? ''), sources: entry.data.sumber },
    }));

/** @param today year and month of the build */
export const reviewedFacts = async (base: string, today: string) =>
  reviewFacts(await factLines(), await sourceLines(), await lessonRefs(base), today);

/** The two fact sheets: `social` and `market`, by the first word of a source's id. */
export type Sheet = 'social' | 'market';

export const sheetOf = (source: string): Sheet =>
  source.startsWith('social ') ? 'social' : 'market';

/** Where each sheet is listed, below `panduan/fakta/`. */
export const SHEET_PATHS: Readonly<Record<Sheet, string>> = { social: 'aplikasi', market: 'toko' };

export const sourcesOf = async (base: string, sheet: Sheet) =>
  citedSources(await sourceLines(), await lessonRefs(base), await factLines()).filter(
    ({ source }) => sheetOf(source.id) === sheet,
  );
