/**
 * A small course without a fault: one lesson with its checks, both forms, the
 * blueprint, one term, two drawings. A test of a check spoils one thing in it.
 *
 *   aCourse()                                       whole and clean
 *   aCourse({ lesson: aLesson({ body: … }) })       another lesson
 *   withItem(aCourse(), 'm1-1a', { tanya: '…' })    one item spoiled
 */
import type {
  CourseContent,
  FormFile,
  Indicators,
  PlacedLesson,
} from '../../../src/build/content.ts';
import { readLessonTags } from '../../../src/build/lesson-tags.ts';
import type { ChooseItem, Item, LikertItem } from '../../../src/schemas/item.ts';
import type { Lesson } from '../../../src/schemas/lesson.ts';

/** Body of a lesson without a fault. Tests replace pieces of it. */
export const LESSON_BODY = `
<Layar judul="HP di meja jualan">
<Gambar nama="hp" alt="Sebuah HP di atas meja dagangan." keterangan="HP di meja." />
HP sudah cukup. Pembeli datang lewat <Kata id="chat">chat</Kata>.
</Layar>

<Layar judul="Contoh">
<Contoh usaha="siap">
Bu Lilis memotret donat.
</Contoh>
<Contoh usaha="kemas">
Bu Ani memotret nugget.
</Contoh>
<Contoh usaha="karya">
Pak Wira memotret tas.
</Contoh>
<Contoh usaha="jasa">
Pak Joko memotret toko.
</Contoh>
<Patokan />
</Layar>

<Coba aman="Belum ada yang terkirim." soal="m1-1c">

1. Pilih satu barang.
2. Tulis harganya.

<Bantuan>

- Mulai dari yang laku.
- Boleh satu dulu.

</Bantuan>
</Coba>

<Cek soal="m1-1a" />

<Cek soal="m1-1b" />

<Tahu>
Foto sore juga bagus.
</Tahu>

<Narasumber>
Minta peserta menunjukkan satu foto dari HP.
</Narasumber>

<Pendamping>
Tunggu sepuluh detik sebelum menolong mitra itu.
</Pendamping>
`;

const FRONT: Lesson = {
  id: 'm1-1',
  judul: 'HP ini etalase',
  tujuan: 'Bapak/Ibu bisa memakai HP untuk jualan.',
  bisa: 'memakai HP untuk jualan',
  patokan: 'HP dulu, toko nanti.',
  menit: 3,
  inti: true,
  memberi: ['P1-1'],
  sumber: [],
};

/** A lesson read from that body; `front` overrides single fields. */
export const aLesson = (
  options: { body?: string; front?: Partial<Lesson>; file?: string; folder?: string } = {},
): PlacedLesson => {
  const source = options.body ?? LESSON_BODY;
  const folder = options.folder ?? '02-dasar';
  const file = options.file ?? `modules/${folder}/01-hp.mdx`;
  const { tags } = readLessonTags(source);
  return { file, folder, source, tags, front: { ...FRONT, ...options.front } };
};

/** A lesson check with a reason for every option; the key is b. */
export const aCheck = (over: Partial<ChooseItem> = {}): ChooseItem => ({
  id: 'm1-1a',
  revisi: 1,
  jenis: 'pilih',
  tanya: 'Bu Sari jual keripik. Alat apa yang ia pakai dulu?',
  pilihan: {
    a: { teks: 'Laptop baru', penjelasan: 'Belum tepat. Laptop mahal. Coba pilih lagi.' },
    b: { teks: 'HP sendiri', penjelasan: 'Benar. HP sudah cukup.' },
    c: { teks: 'Toko besar', penjelasan: 'Belum tepat. Toko butuh modal. Coba pilih lagi.' },
  },
  kunci: 'b',
  belum_tahu: 'Tidak apa-apa. Jawabannya HP sendiri. Nanti kita ulang.',
  dulu: [],
  ...over,
});

const sortCheck: Item = {
  id: 'm1-1b',
  revisi: 1,
  jenis: 'pilah',
  tanya: 'Dua orang jualan. Siapa memakai HP?',
  kotak: { a: 'Pakai HP', b: 'Belum' },
  kartu: [
    {
      id: 'a',
      teks: 'Bu Ani kirim foto.',
      kotak: 'a',
      tepat: 'Benar. Foto.',
      belum: 'Belum tepat. Ada foto.',
    },
    {
      id: 'b',
      teks: 'Pak Joko diam saja.',
      kotak: 'b',
      tepat: 'Benar. Diam.',
      belum: 'Belum tepat. Ia diam.',
    },
  ],
  dulu: [],
};

const writeCheck: Item = {
  id: 'm1-1c',
  revisi: 1,
  jenis: 'tulis',
  tanya: 'Tulis satu kalimat jualan.',
  contoh: 'Donat, 2 ribu.',
  periksa: ['Ada harga?'],
  dulu: [],
};

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
