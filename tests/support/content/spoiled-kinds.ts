/** Spoiled verdicts, orders, drawn screens, ticks; and facts, sources and weeks. */
import type { CourseContent } from '../../../src/build/content.ts';
import { LESSON_CODES } from '../../../src/core/share/format.ts';
import type { Item } from '../../../src/schemas/item.ts';
import { aCourse, withBody, withItem } from './a-course.ts';
import { anOrder, aTap, aTick, aVerdict } from './a-kind.ts';
import { spoiled, type Spoiled } from './spoiled.ts';

const course = aCourse();
const having = (item: Item): CourseContent => ({
  ...course,
  items: [...course.items, { file: 'items/m1-1.yaml', item }],
});
const parts = (says: string, item: Item): Spoiled =>
  spoiled('parts of an item fit together', says, having(item));
const [first, second] = aTap().tempat;
const moved = (kotak: [number, number, number, number]): Item =>
  aTap({ tempat: first && second ? [first, { ...second, kotak }] : [] });
const { a } = aVerdict().alasan;
const steps = anOrder().langkah;
const fact = course.facts[0];
const withFacts = (over: object): CourseContent => ({
  ...course,
  facts: fact ? [{ ...fact, ...over }] : [],
});
const week = course.weeks[0];
const withLessons = (pelajaran: string[]): CourseContent => ({
  ...course,
  weeks: week ? [{ ...week, pelajaran }] : [],
});
const nine = Array.from({ length: 9 }, () => 'kata').join(' ');

const KINDS: readonly Spoiled[] = [
  parts('kunci_alasan c', aVerdict({ kunci_alasan: 'c' })),
  parts('langkah c', anOrder({ langkah: [...steps].reverse() })),
  parts('pilihan a dua kali', aTick({ pilihan: [...aTick().pilihan, { id: 'a', teks: 'x' }] })),
  parts('kunci f', aTap({ kunci: 'f' })),
  parts('keluar dari layar', moved([200, 0, 60, 60])),
  parts('lebih kecil dari 48', moved([60, 0, 60, 40])),
  parts('menutupi tempat b', moved([40, 40, 60, 60])),
  spoiled(
    'parts of an item fit together',
    'contoh dan kotak',
    withItem(course, 'm1-1c', { contoh: undefined }),
  ),
  spoiled('options', '9 kata', having(aVerdict({ alasan: { a: { teks: nine }, b: a } }))),
  spoiled(
    'options',
    '9 kata',
    having(anOrder({ langkah: steps.map((one) => ({ ...one, teks: nine })) })),
  ),
  spoiled('options', '9 kata', having(aTick({ pilihan: [{ id: 'a', teks: nine }] }))),
  spoiled(
    'options of like length',
    'pilihan b',
    having(aVerdict({ alasan: { a, b: { teks: 'Ya' } } })),
  ),
  spoiled('feedback', 'diawali "Benar."', having(aVerdict({ tepat: 'Bagus sekali.' }))),
  spoiled('feedback', 'diawali "Belum tepat."', having(aVerdict({ belum: 'Bagus sekali.' }))),
  spoiled(
    'feedback',
    'langkah a · belum',
    having(anOrder({ langkah: steps.map((one) => ({ ...one, belum: 'Hmm begitu.' })) })),
  ),
  spoiled('feedback', 'tempat a', having(aTap({ kunci: 'b' }))),
  spoiled('nothing lies idle', 'gambar layar-kamera', having(aTap())),
  spoiled('drawing rules', '0 0 240 320', {
    ...having(aTap({ layar: 'hp' })),
    lessons: [],
  }),
  spoiled('"Masih ingat?" is a check of an earlier lesson', 'm1-1d (tandai)', {
    ...having(aTick()),
    lessons: [
      ...course.lessons,
      ...withBody('HP sudah', 'HP sudah', { id: 'm1-2', ingat: 'm1-1d' }).lessons.map((lesson) => ({
        ...lesson,
        file: 'modules/02-dasar/02-dua.mdx',
      })),
    ],
  }),
];

const FACTS: readonly Spoiled[] = [
  spoiled('sources known', 'market Z9', withFacts({ sumber: 'market Z9' })),
  spoiled('sources known', 'id social 9.9', {
    ...course,
    sources: [...course.sources, { id: 'social 9.9', isi: 'Tak ada yang memakai.', dari: 'kami' }],
  }),
  spoiled(
    'what a lesson names exists',
    'fakta tidak-ada',
    withBody('HP sudah', '<Fakta id="tidak-ada" /> HP sudah'),
  ),
  spoiled('claims traced', 'market A5.3', withBody('HP sudah', '<Fakta id="biaya" /> HP sudah')),
  spoiled('claims traced', '"Pengaturan"', withBody('HP sudah', 'Ketuk Pengaturan. HP sudah')),
  spoiled('claims traced', '"24 jam"', withBody('HP sudah', 'Hilang dalam 24 jam. HP sudah')),
  spoiled('no volatile key', 'fakta biaya', withFacts({ nilai: 'HP sendiri' })),
  spoiled('no volatile key', 'fakta biaya', {
    ...having(aVerdict()),
    facts: fact ? [{ ...fact, nilai: 'bisa memotret' }] : [],
  }),
  spoiled('weeks hold every lesson', 'dua kali', withLessons([...LESSON_CODES, 'm1-1'])),
  spoiled('weeks hold every lesson', 'tidak dikenal', withLessons([...LESSON_CODES, 'm9-9'])),
  spoiled('weeks hold every lesson', 'tidak ada', withLessons(LESSON_CODES.slice(1))),
];

export const SPOILED_KINDS_AND_FACTS: readonly Spoiled[] = [...KINDS, ...FACTS];
