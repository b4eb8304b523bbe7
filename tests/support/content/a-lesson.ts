/** A lesson without a fault, and the three checks that go with it. */
import type { PlacedLesson } from '../../../src/build/content.ts';
import { readLessonTags } from '../../../src/build/lesson-tags.ts';
import type { ChooseItem, Item } from '../../../src/schemas/item.ts';
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

/** Two cards, a box each. */
export const sortCheck: Item = {
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

/** The text she writes in the task. */
export const writeCheck: Item = {
  id: 'm1-1c',
  revisi: 1,
  jenis: 'tulis',
  tanya: 'Tulis satu kalimat jualan.',
  contoh: 'Donat, 2 ribu.',
  periksa: ['Ada harga?'],
  dulu: [],
};
