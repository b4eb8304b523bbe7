/** Spoiled ids, references and forms. */
import { aCourse, withBody, withItem } from './a-course.ts';
import { aCheck, aLesson, sortCheck } from './a-lesson.ts';
import type { Spoiled } from './spoiled.ts';
import { spoiled } from './spoiled.ts';

const course = aCourse();
const more = { file: 'items/m1-1.yaml' };
const [formA, formB] = course.forms;
const swapped = (soal: readonly string[], one: number, other: number): string[] =>
  soal.map(
    (entry, place) => (place === one ? soal[other] : place === other ? soal[one] : entry) ?? '',
  );
const withFormA = (soal: string[]) => ({
  ...course,
  forms: [formA, formB].flatMap((placed, place) =>
    placed ? [place === 0 ? { ...placed, form: { ...placed.form, soal } } : placed] : [],
  ),
});
const entries = formA?.form.soal ?? [];
const cells = course.indicators?.kisi_kisi ?? [];
const withCells = (kisi_kisi: typeof cells) => ({
  ...course,
  indicators: { indikator: [], kisi_kisi },
});
const options = (a: string, b: string, c: string) => ({
  pilihan: { a: { teks: a }, b: { teks: b }, c: { teks: c } },
});
const sixChecks = (over: () => object) => ({
  ...course,
  items: [
    ...course.items.filter(({ item }) => item.id !== 'm1-1a'),
    ...[1, 2, 3, 4, 5, 6].map((n) => ({
      ...more,
      item: { ...aCheck({ id: `m1-${n}a` }), ...over() },
    })),
  ],
});

const references: Spoiled[] = [
  spoiled('every id once', 'id m1-1a', {
    ...course,
    items: [...course.items, { ...more, item: aCheck() }],
  }),
  spoiled('every id once', 'id chat', {
    ...course,
    glossary: [...course.glossary, { ...course.glossary[0]!, istilah: 'obrolan' }],
  }),
  spoiled('every id once', 'id m1-1', {
    ...course,
    lessons: [...course.lessons, aLesson({ file: 'lain.mdx' })],
  }),
  spoiled(
    'parts of an item fit together',
    'kunci c',
    withItem(course, 'm1-1a', { kunci: 'c', pilihan: { a: { teks: 'x' }, b: { teks: 'y' } } }),
  ),
  spoiled(
    'parts of an item fit together',
    'kotak b tanpa kartu',
    withItem(course, 'm1-1b', {
      kartu:
        sortCheck.jenis === 'pilah' ? sortCheck.kartu.map((card) => ({ ...card, kotak: 'a' })) : [],
    }),
  ),
  spoiled(
    'parts of an item fit together',
    'angka 6 dua kali',
    withItem(course, 'm1-1b', {
      jenis: 'hitung',
      jawaban: 6,
      keliru: [{ angka: 6, penjelasan: 'x' }],
    }),
  ),
  spoiled('what a lesson names exists', 'soal m1-1z', withBody('soal="m1-1a"', 'soal="m1-1z"')),
  spoiled('what a lesson names exists', 'soal p1-1a', withBody('soal="m1-1a"', 'soal="p1-1a"')),
  spoiled('what a lesson names exists', 'm1-1a dua kali', withBody('soal="m1-1b"', 'soal="m1-1a"')),
  spoiled(
    'what a lesson names exists',
    'm1-1b tidak dipakai',
    withBody('<Cek soal="m1-1b" />', ''),
  ),
  spoiled(
    'what a lesson names exists',
    'soal jenis tulis',
    withBody('soal="m1-1c"', 'soal="m1-1a"'),
  ),
  spoiled('what a lesson names exists', 'gambar lain', withBody('nama="hp"', 'nama="lain"')),
  spoiled('what a lesson names exists', 'kata obrolan', withBody('id="chat"', 'id="obrolan"')),
  spoiled(
    '"Masih ingat?" is a check of an earlier lesson',
    'm1-1a',
    aCourse({ lesson: aLesson({ front: { ingat: 'm1-1a' } }) }),
  ),
  spoiled('"Masih ingat?" is a check of an earlier lesson', 'tidak diisi', {
    ...course,
    lessons: [
      ...course.lessons,
      aLesson({ file: 'modules/02-dasar/02-x.mdx', front: { id: 'm1-2' } }),
    ],
  }),
  spoiled('"Masih ingat?" is a check of an earlier lesson', 'm1-1c (tulis)', {
    ...course,
    lessons: [
      ...course.lessons,
      aLesson({ file: 'modules/02-dasar/02-x.mdx', front: { id: 'm1-2', ingat: 'm1-1c' } }),
    ],
  }),
  spoiled(
    'lessons have their published ids',
    'm1-9',
    aCourse({ lesson: aLesson({ front: { id: 'm1-9' } }) }),
  ),
  spoiled(
    'lessons have their published ids',
    'pelajaran modul m1',
    aCourse({ lesson: aLesson({ front: { id: 'm2-1' } }) }),
  ),
  spoiled('nothing lies idle', 'tidak dipakai', {
    ...course,
    pictures: [...course.pictures, { file: 'pictures/x.svg', name: 'x', svg: '' }],
  }),
  spoiled(
    'nothing lies idle',
    'gambar tiada',
    withItem(course, 'm1-1a', {
      pilihan: { ...aCheck().pilihan, a: { teks: 'x', gambar: 'tiada' } },
    }),
  ),
  spoiled('nothing lies idle', 'soal m1-2a', {
    ...course,
    items: [...course.items, { ...more, item: aCheck({ id: 'm1-2a' }) }],
  }),
];

const forms: Spoiled[] = [
  spoiled('one item per cell, in order', 'soal untuk P1-1', withFormA(swapped(entries, 0, 1))),
  spoiled('one item per cell, in order', 'soal untuk S1', withFormA(swapped(entries, 16, 23))),
  spoiled('one item per cell, in order', 'p1-1a@…', withFormA(['p1-1b@1', ...entries.slice(1)])),
  spoiled('one item per cell, in order', 'tiada@1', withFormA(['tiada@1', ...entries.slice(1)])),
  spoiled(
    'one item per cell, in order',
    'p1-1a@2, lalu revisi paket naik',
    withItem(course, 'p1-1a', { revisi: 2 }),
  ),
  spoiled('one item per cell, in order', 'paket A dan paket B', {
    ...course,
    forms: formA ? [formA] : [],
  }),
  spoiled('one item per cell, in order', 'berbeda di A dan B', withFormA(swapped(entries, 16, 17))),
  spoiled(
    'every test item stands in a form',
    'soal p1-1a',
    withFormA(['p1-1b@1', ...entries.slice(1)]),
  ),
  spoiled(
    'cells and lessons agree',
    'berisi P1-1',
    aCourse({ lesson: aLesson({ front: { memberi: [] } }) }),
  ),
  spoiled(
    'cells and lessons agree',
    'pelajaran m9-9',
    withCells(cells.map((cell) => ({ ...cell, pelajaran: ['m9-9'] }))),
  ),
  spoiled(
    'cells and lessons agree',
    'sel P1-1',
    withCells(cells.map((cell) => ({ ...cell, sel: 'P1-1', pelajaran: ['m1-2'] }))),
  ),
  spoiled('keys spread in forms', 'kunci c 1 kali', withItem(course, 'p1-3a', { kunci: 'a' })),
  spoiled(
    'keys spread in modules',
    'kunci b 6 kali dari 6',
    sixChecks(() => ({})),
  ),
  spoiled(
    'key not the longest too often',
    'paling panjang di 6 dari 6',
    sixChecks(() => options('Satu', 'Satu dua tiga', 'Dua')),
  ),
  spoiled(
    'test items not reused in lessons',
    'pertanyaannya sama dengan soal tes p1-1a',
    withItem(course, 'm1-1a', { tanya: 'KIOS Rini A ramai pagi! langkah p1 mana yang cocok' }),
  ),
  spoiled(
    'test items not reused in lessons',
    'hampir sama',
    withItem(course, 'm1-1a', {
      tanya: 'Tiap hari kios Rini ramai pagi. Langkah P1 mana yang paling cocok?',
    }),
  ),
  spoiled(
    'test items not reused in lessons',
    'angka dan jawabannya sama',
    withItem(
      withItem(course, 'm1-1a', {
        tanya: 'Foto tas dilihat 40 orang. 8 bertanya, 2 jadi.',
        ...options('40', '2', '8'),
      }),
      'p1-1a',
      { tanya: 'Status: 8 tanya, 2 beli, 40 lihat. Terjual berapa?', ...options('2', '40', '8') },
    ),
  ),
];

export const SPOILED_IDS_AND_FORMS: readonly Spoiled[] = [...references, ...forms];
