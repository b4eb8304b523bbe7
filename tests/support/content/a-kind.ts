/** One faultless item of each of the newer kinds; a test spoils one thing in it. */
import type { OrderItem, TapItem, TickItem, TrueFalseItem } from '../../../src/schemas/item.ts';

const common = { revisi: 1, dulu: [] };

export const aVerdict = (over: Partial<TrueFalseItem> = {}): TrueFalseItem => ({
  ...common,
  id: 'm1-1d',
  jenis: 'benar',
  tanya: 'Kata Pak Danu, "HP saja cukup." Benar atau keliru?',
  kunci: 'benar',
  tepat: 'Benar. HP sudah cukup.',
  belum: 'Belum tepat. Laptop memang besar. Coba lagi.',
  alasan: {
    a: { teks: 'HP bisa memotret', penjelasan: 'Benar. Foto dari HP cukup.' },
    b: { teks: 'HP paling mahal', penjelasan: 'Belum tepat. Mahal tak perlu. Coba lagi.' },
  },
  kunci_alasan: 'a',
  belum_tahu: 'Tidak apa-apa. Jawabannya benar. Nanti kita ulang.',
  ...over,
});

const step = (id: string) => ({
  id,
  teks: `Ketuk ${id}`,
  tepat: 'Benar. Ini dulu.',
  belum: 'Belum tepat. Tunggu dulu. Coba lagi.',
});

export const anOrder = (over: Partial<OrderItem> = {}): OrderItem => ({
  ...common,
  id: 'm1-1d',
  jenis: 'urut',
  tanya: 'Bu Ani memasang foto. Mana urutannya?',
  langkah: ['a', 'b', 'c'].map(step),
  ...over,
});

export const aTap = (over: Partial<TapItem> = {}): TapItem => ({
  ...common,
  id: 'm1-1d',
  jenis: 'ketuk',
  tanya: 'Bu Ani mau memotret. Ketuk tempatnya.',
  layar: 'layar-kamera',
  alt: 'Layar kamera dengan tombol bulat.',
  tempat: [
    { id: 'a', nama: 'tombol bulat', kotak: [0, 0, 60, 60], penjelasan: 'Benar. Itu tombolnya.' },
    {
      ...{ id: 'b', nama: 'gambar gir', kotak: [60, 0, 60, 60] },
      penjelasan: 'Belum tepat. Gir untuk mengatur. Coba lagi.',
    },
  ],
  kunci: 'a',
  belum_tahu: 'Tidak apa-apa. Jawabannya tombol bulat. Nanti kita ulang.',
  ...over,
});

export const aTick = (over: Partial<TickItem> = {}): TickItem => ({
  ...common,
  id: 'm1-1d',
  jenis: 'tandai',
  tanya: 'Apa yang kuat dari usaha ini?',
  pilihan: [
    { id: 'a', teks: 'Rasanya enak' },
    { id: 'b', teks: 'Dekat pembeli' },
  ],
  paling: 1,
  sesudah: 'Simpan. Ini modal kita.',
  ...over,
});
