/** The catalogue of the pages that compute: scores, tables, submissions. */
import { getCollection } from 'astro:content';
import { lessonsOf } from '../components/lesson/course.ts';
import { allItems, attitudeScales, catalogueItems, testItem } from '../components/lesson/items.ts';
import type { ResultTexts } from '../components/scores/results.view.tsx';
import type { Catalogue, CatalogueItem, TestForm } from '../core/catalogue.ts';
import type { AttitudeScale, TestItem } from '../core/item.ts';

const parsed = (soal: readonly string[]): TestForm['items'] =>
  soal.map((reference) => {
    const [id = '', revision = '1'] = reference.split('@');
    return { id, revision: Number(revision) };
  });

export const buildCatalogue = async (): Promise<Catalogue> => {
  const lessons = await lessonsOf();
  const lessonOf = new Map(
    lessons.flatMap(({ entry, checks }) => checks.map((check) => [check, entry.data.id] as const)),
  );
  const items: Record<string, CatalogueItem> = {};
  for (const authored of await allItems()) {
    for (const item of catalogueItems(authored, lessonOf.get(authored.id))) {
      items[`${item.id}@${item.revision}`] = item;
    }
  }
  const forms = (await getCollection('forms')).flatMap(({ data }) => [
    { letter: data.huruf, revision: data.revisi, items: parsed(data.soal) },
    ...data.dulu.map(({ revisi, soal }) => ({
      ...{ letter: data.huruf, revision: revisi, items: parsed(soal) },
    })),
  ]);
  return {
    items,
    forms,
    lessons: lessons.map(({ entry, path, checks }) => ({
      ...{ id: entry.data.id, title: entry.data.judul, path, checks },
      ...{ core: entry.data.inti, outcome: entry.data.bisa },
    })),
  };
};

export type TestTexts = {
  readonly items: readonly TestItem[];
  readonly scales: Readonly<Record<string, AttitudeScale>>;
};

/** What the test's screens say: the items of both forms, without keys. */
export const testTexts = async (): Promise<TestTexts> => ({
  items: (await allItems()).filter((item) => 'indikator' in item && item.indikator).map(testItem),
  scales: await attitudeScales(),
});

/**
 * The catalogue of the page on which tests are taken: without the keys of test
 * items, and without the words of lessons, which nothing there shows (0.9 kB).
 */
export const forTests = (catalogue: Catalogue): Catalogue => ({
  ...catalogue,
  items: Object.fromEntries(
    Object.entries(catalogue.items)
      .filter(([, { scoring, indicator }]) =>
        indicator ? scoring.kind === 'likert' : 'key' in scoring,
      )
      .map(([reference, { lesson: _, ...item }]) => [reference, item]),
  ),
  lessons: catalogue.lessons.map(({ id, core, checks }) => ({
    ...{ id, core, checks },
    ...{ title: '', path: '', outcome: '' },
  })),
});

/** What the results page says for each indicator, cell and lesson. */
export const resultTexts = async (): Promise<ResultTexts> => {
  const [indicators] = await getCollection('indicators');
  if (!indicators) throw new Error('src/content/indicators.yaml tidak ada.');
  const words = new Map(indicators.data.indikator.map((one) => [one.kode, one.untuk_mitra]));
  const { lessons } = await buildCatalogue();
  return {
    indicators: { P1: words.get('P1') ?? '', P2: words.get('P2') ?? '' },
    cells: Object.fromEntries(indicators.data.kisi_kisi.map(({ sel, bisa }) => [sel, bisa])),
    outcomes: Object.fromEntries(lessons.map(({ id, outcome }) => [id, outcome])),
  };
};
