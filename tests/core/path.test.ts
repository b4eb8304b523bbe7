import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readContent } from '../../src/build/content.ts';
import type { Fact } from '../../src/core/log/entry.ts';
import { foldLog } from '../../src/core/log/fold.ts';
import { lessonOfItem, pathOf, ticked, type PathRules } from '../../src/core/path.ts';
import { aLog, CREATED } from '../support/entries.ts';

const rules: PathRules = {
  order: ['p0-1', 'm1-1', 'm1-2', 'm2-1', 'm5-1', 'm5-3', 'p0-6'],
  routes: {
    item: 'p0-6b',
    options: [
      { id: 'a', skips: [], problemsFirst: false },
      { id: 'c', skips: ['m1-1'], problemsFirst: true },
    ],
  },
  shop: { items: ['m5-1a', 'p0-4c'], unfit: ['b', 'c'], skips: ['m5-3'] },
  advice: [
    { item: 'p0-6a', option: 'a', lessons: ['m2-1', 'm1-2'] },
    { item: 'p0-6a', option: 'b', lessons: ['m2-1'] },
    { item: 'p0-2c', option: 'a', lessons: ['m1-2'] },
  ],
};
const tick = (item: string, choice: string): Fact => ({
  type: 'check-answered',
  ...{ lesson: lessonOfItem(item), item, revision: 1, choice },
});
const pathAfter = (...facts: readonly Fact[]) => pathOf(rules, foldLog(aLog(CREATED, ...facts)));

test('PATH-1 without answers it is the order of the weeks, what she says about herself first', () => {
  const { route, order, skipped, advice, goods } = pathAfter();
  expect({ route, advice, goods }).toEqual({ route: null, advice: [], goods: null });
  expect(order).toEqual(['p0-1', 'p0-6', 'm1-1', 'm1-2', 'm2-1', 'm5-1', 'm5-3']);
  expect([...skipped]).toEqual([]);
});

test('PATH-2 the last answer counts, unticking all is none', () => {
  expect(pathAfter(tick('p0-6b', 'c'), tick('p0-6b', 'a')).route).toBe('a');
  expect(pathAfter(tick('p0-6b', 'c'), tick('p0-6b', '?')).route).toBeNull();
});

test('PATH-3 who has begun starts with her problems and passes over what she knows', () => {
  const { order, skipped } = pathAfter(tick('p0-6b', 'c'), tick('p0-6a', 'a'));
  expect(order).toEqual(['p0-1', 'p0-6', 'm2-1', 'm1-2', 'm1-1', 'm5-1', 'm5-3']);
  expect([...skipped]).toEqual(['m1-1']);
});

test('PATH-4 goods that do not suit a courier pass over the shop; the later question decides', () => {
  const near = tick('p0-4c', 'b');
  expect(pathAfter(near)).toMatchObject({ isShopSkipped: true, goods: 'b' });
  expect(pathAfter(near, tick('m5-1a', 'a'))).toMatchObject({ isShopSkipped: false, goods: 'a' });
  expect(pathAfter(near, tick('m5-1a', '?')).isShopSkipped).toBe(true);
  expect([...pathAfter(tick('m5-1a', 'c')).skipped]).toEqual(['m5-3']);
});

test('PATH-5 every advice says what she ticked; a lesson is advised once, her problems first', () => {
  expect(pathAfter(tick('p0-2c', 'a'), tick('p0-6a', 'ab')).advice).toEqual([
    { lesson: 'm2-1', item: 'p0-6a', option: 'a' },
    { lesson: 'm1-2', item: 'p0-6a', option: 'a' },
  ]);
  expect(pathAfter(tick('p0-2c', 'a')).advice).toEqual([
    { lesson: 'm1-2', item: 'p0-2c', option: 'a' },
  ]);
});

test('PATH-6 whatever she ticks, no lesson is lost from the path or stands in it twice', () => {
  const anyTick = fc
    .tuple(
      fc.constantFrom('p0-6a', 'p0-6b', 'p0-2c', 'p0-4c', 'm5-1a'),
      fc.constantFrom('a', 'b', 'c', 'ab', 'bc', '?'),
    )
    .map(([item, choice]) => tick(item, choice));
  fc.assert(
    fc.property(fc.array(anyTick, { maxLength: 12 }), (ticks) => {
      const { order } = pathAfter(...ticks);
      expect([...order].sort()).toEqual([...rules.order].sort());
    }),
  );
});

test('PATH-7 the authored rules name items, options and lessons that exist', () => {
  const { paths, items, lessons } = readContent();
  const options = (id: string): string[] =>
    items.flatMap(({ item }) =>
      item.id === id && item.jenis === 'tandai' ? item.pilihan.map((option) => option.id) : [],
    );
  const known = new Set(lessons.map(({ front }) => front.id));
  const { jalur, toko, saran } = paths!;
  expect(jalur.pilihan.map(({ id }) => id)).toEqual(options(jalur.soal));
  for (const soal of toko.soal) expect(options(soal)).toEqual(['a', ...toko.tidak_cocok]);
  for (const { soal, pilihan } of saran) expect(options(soal)).toContain(pilihan);
  const named = [
    ...jalur.pilihan.flatMap(({ lewati }) => lewati),
    ...toko.lewati,
    ...saran.flatMap(({ pelajaran }) => pelajaran),
  ];
  expect(named.filter((id) => !known.has(id))).toEqual([]);
  // Each of her three problems leads somewhere.
  for (const option of options('p0-6a'))
    expect(saran.some(({ soal, pilihan }) => soal === 'p0-6a' && pilihan === option)).toBe(true);
});

test('PATH-2 what was ticked is read from the lesson of its item only', () => {
  const record = foldLog(
    aLog(CREATED, { ...tick('p0-6a', 'b'), lesson: 'm1-1' } as Fact, tick('p0-6a', 'a')),
  );
  expect(ticked(record, 'p0-6a')).toBe('a');
});
