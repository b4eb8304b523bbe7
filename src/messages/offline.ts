/** What is said about learning without signal. */
import { monthWords } from './dates.ts';

/** `20 KB`: always rounded up, a download never costs more than it says. */
export const kilobytes = (bytes: number): string => `${Math.ceil(bytes / 1000)} KB`;

/** A photo as WhatsApp sends it has about this much or more. */
const PHOTO_BYTES = 100_000;

const TITLES: Readonly<Record<string, string>> = {
  inti: 'Beranda, daftar pelajaran, dan tes',
  saya: 'Mulai, hasil, kirim, dan dengarkan',
  cari: 'Cari, kamus, dan tulisan saya',
  pencarian: 'Cari semua kata',
  pendamping: 'Halaman pendamping',
  panduan: 'Sumber angka',
};

export const packTitle = (name: string, title: string): string => TITLES[name] ?? title;

export const offlineWords = {
  title: 'Belajar tanpa sinyal',
  lead: 'Simpan di HP ini. Cukup sekali, lalu bisa dibuka tanpa sinyal.',
  photo: (bytes: number): string =>
    bytes <= PHOTO_BYTES ? 'Lebih kecil dari satu foto WhatsApp.' : '',
  /** `rupiah`: of the bytes, rounded up. */
  cost: (bytes: number, rupiah: number): string =>
    `${kilobytes(bytes)}, ${rupiah <= 1 ? 'kurang dari Rp1' : `sekitar Rp${rupiah}`}`,
  price: (rupiah: string, month: string): string =>
    `Hitungan: Rp${rupiah} tiap GB, ${monthWords(month)}. Paket harian bisa lebih mahal.`,
  save: (title: string): string => `Simpan ${title}`,
  saveShort: 'Simpan',
  saveAll: (bytes: number): string => `Simpan semua (${kilobytes(bytes)})`,
  saving: (done: number, all: number): string =>
    `Menyimpan ${kilobytes(done)} dari ${kilobytes(all)}`,
  cancel: 'Berhenti menyimpan',
  saved: '✓ Siap tanpa sinyal',
  savedAll: '✓ Semua siap tanpa sinyal',
  remove: (title: string): string => `Hapus ${title} dari HP ini`,
  removeShort: 'Hapus',
  removeAll: 'Hapus semua pelajaran yang tersimpan',
  recordsStay: 'Jawaban dan catatan tidak ikut terhapus.',
  savesData: 'HP ini sedang hemat data. Tidak ada yang diambil sebelum tombol ditekan.',
  notSecure: 'Di alamat ini pelajaran tidak bisa disimpan. Buka alamat yang memakai https.',
  missing: 'Browser ini tidak bisa menyimpan pelajaran. Coba buka di Chrome yang baru.',
  none: 'Daftarnya belum bisa diambil. Coba lagi kalau ada sinyal.',
  faults: {
    offline: 'Sinyal putus. Yang sudah tersimpan aman. Coba lagi nanti.',
    'odd-answer': 'Yang datang bukan pelajaran. Mungkin WiFi minta masuk dulu. Lalu coba lagi.',
    changed: 'Pelajaran ini sudah diperbaiki. Perbarui dulu di Beranda.',
    full: 'Memori HP penuh. Hapus foto atau video dulu, lalu coba lagi. Jawaban aman.',
    cancelled: 'Berhenti. Boleh disimpan lagi nanti.',
  },
  afterLesson: (bytes: number): string =>
    `✓ Siap tanpa sinyal. Modul ini dan tes tersimpan di HP ini: ${kilobytes(bytes)}.`,
  keepResultsLead: 'Hasil bisa dilihat tanpa sinyal kalau disimpan dulu.',
  keepResults: (bytes: number): string => `Simpan halaman Hasil dan Kirim (${kilobytes(bytes)})`,
  savingShort: 'Menyimpan…',
  resultsKept: '✓ Hasil dan kirim siap tanpa sinyal',
  keepModule: (bytes: number): string => `Simpan modul ini (${kilobytes(bytes)})`,
  chip: 'Tanpa sinyal: tetap bisa belajar.',
  newer: 'Ada perbaikan pelajaran. Perbarui sekarang?',
  newerSafe: 'Jawaban dan catatan tetap aman.',
  use: 'Perbarui sekarang',
  later: 'Nanti saja',
  busy: 'Masih ada tes atau latihan yang terbuka. Selesaikan atau tutup dulu.',
  notFetched: 'Perbaikan belum lengkap. Coba lagi kalau ada sinyal.',
  changing: 'Sedang memperbarui…',
  notSaved: {
    title: 'Belum tersimpan di HP ini',
    lead: 'Sekarang tidak ada sinyal. Halaman ini belum disimpan. Tidak ada yang hilang.',
    list: 'Yang bisa dibuka sekarang:',
    course: 'Daftar pelajaran',
    again: 'Coba lagi',
    home: 'Ke Beranda',
  },
} as const;
