/**
 * A small course without a fault: one lesson with its checks, both forms, the
 * blueprint, one term, two drawings. A test of a check spoils one thing in it.
 *
 *   aCourse()                                       whole and clean
 *   withBody('<Patokan />', '')                     its lesson spoiled
 *   withItem(aCourse(), 'm1-1a', { tanya: '…' })    one item spoiled
 */
import type {
  CourseContent,
  FormFile,
  Indicators,
  PlacedLesson,
} from '../../../src/build/content.ts';
import { LESSON_CODES } from '../../../src/core/share/format.ts';
import type { ChooseItem, Item, LikertItem } from '../../../src/schemas/item.ts';
import type { Lesson } from '../../../src/schemas/lesson.ts';
import { aCheck, aLesson, LESSON_BODY, sortCheck, writeCheck } from './a-lesson.ts';

const LETTERS = ['a', 'b', 'c'] as const;
const NAMES = ['Rini', 'Tono', 'Wati', 'Amir', 'Yuni', 'Dedi', 'Lina', 'Rudi'];

const testItem = (code: 'P1' | 'P2', n: number, form: 'a' | 'b'): ChooseItem => {
  const teks = ['Langkah satu', 'Langkah enam', 'Langkah lima'];
  return {
    id: `${code.toLowerCase()}-${n}${form}`,
    revisi: 1,
    jenis: 'pilih',
    indikator: code,
    sel: `${code}-${n}`,
    tanya: `Kios ${NAMES[n - 1] ?? ''} ${form} ramai pagi. Langkah ${code} mana yang cocok?`,
    pilihan: { a: { teks: teks[0] ?? '' }, b: { teks: teks[1] ?? '' }, c: { teks: teks[2] ?? '' } },
    kunci: LETTERS[(n - 1) % 3] ?? 'a',
    dulu: [],
  };
};

const likert = (code: 'S1' | 'S2', letter: string): LikertItem => ({
  id: `${code.toLowerCase()}-${letter}`,
  revisi: 1,
  jenis: 'likert',
  indikator: code,
  tanya: `Memasang foto ${code} ${letter}.`,
  dulu: [],
});

const EIGHT = [1, 2, 3, 4, 5, 6, 7, 8];
const CODES = ['P1', 'P2'] as const;
const ATTITUDES = (['S1', 'S2'] as const).flatMap((code) =>
  ['a', 'b', 'c', 'd'].map((letter) => likert(code, letter)),
);

const knowledge = (form: 'a' | 'b'): ChooseItem[] =>
  CODES.flatMap((code) => EIGHT.map((n) => testItem(code, n, form)));

const form = (huruf: 'A' | 'B', items: readonly Item[]): FormFile => ({
  huruf,
  revisi: 1,
  soal: [...items, ...ATTITUDES].map(({ id }) => `${id}@1`),
  dulu: [],
});

const indicators = (): Indicators => ({
  indikator: [],
  kisi_kisi: CODES.flatMap((code) =>
    EIGHT.map((n) => ({
      sel: `${code}-${n}`,
      isi: 'isi',
      bisa: 'tahu caranya',
      pelajaran: [code === 'P1' && n === 1 ? 'm1-1' : 'm1-2'],
    })),
  ),
});

const svg = (box: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}"><rect width="9" height="9" class="kertas"/></svg>\n`;

/** A whole course without a fault. */
export const aCourse = (
  over: Partial<CourseContent> & { lesson?: PlacedLesson } = {},
): CourseContent => {
  const { lesson = aLesson(), ...rest } = over;
  return {
    items: [
      ...[aCheck(), sortCheck, writeCheck].map((item) => ({ file: 'items/m1-1.yaml', item })),
      ...[...knowledge('a'), ...knowledge('b')].map((item) => ({ file: 'items/p.yaml', item })),
      ...ATTITUDES.map((item) => ({ file: 'items/s.yaml', item })),
    ],
    itemFiles: [
      {
        file: 'items/s.yaml',
        content: { soal: ATTITUDES, ajakan: 'Seberapa yakin?', skala: ['1', '2', '3', '4', '5'] },
      },
    ],
    forms: [
      { file: 'forms/a.yaml', form: form('A', knowledge('a')) },
      { file: 'forms/b.yaml', form: form('B', knowledge('b')) },
    ],
    indicators: indicators(),
    glossary: [
      {
        id: 'chat',
        istilah: 'chat',
        arti: 'Bercakap lewat pesan.',
        contoh: 'Bu Lilis membalas chat.',
      },
    ],
    facts: [
      {
        ...{ id: 'biaya', hal: 'Biaya pesanan', nilai: 'Rp1.250', per: '2025-07' },
        ...{ cek: 'Pusat bantuan toko', cek_di: 'aplikasi', sumber: 'market A5.3', yakin: 'pasti' },
      },
    ],
    sources: [{ id: 'market A5.3', isi: 'Ada biaya tiap pesanan.', dari: 'Pusat bantuan' }],
    weeks: [{ nomor: 1, judul: 'Pelatihan', pelajaran: [...LESSON_CODES] }],
    paths: undefined,
    modules: [
      {
        file: 'modules/02-dasar/index.mdx',
        folder: '02-dasar',
        module: { id: 'm1', judul: 'Dasar', ringkas: 'Jualan lewat HP.', urutan: 2 },
      },
    ],
    lessons: [lesson],
    pictures: [{ file: 'pictures/hp.svg', name: 'hp', svg: svg('0 0 320 180') }],
    faults: [],
    ...rest,
  };
};

/** The course with one item changed; `over` may hold fields of any kind of item. */
export const withItem = (course: CourseContent, id: string, over: object): CourseContent => ({
  ...course,
  items: course.items.map((placed) =>
    placed.item.id === id ? { ...placed, item: { ...placed.item, ...over } as Item } : placed,
  ),
});

/** The course with its lesson's body changed by one replacement, which must hit. */
export const withBody = (
  from: string | RegExp,
  to: string,
  front: Partial<Lesson> = {},
): CourseContent => {
  const body = LESSON_BODY.replace(from, to);
  if (body === LESSON_BODY && Object.keys(front).length === 0)
    throw new Error(`not found: ${String(from)}`);
  return aCourse({ lesson: aLesson({ body, front }) });
};
