/** At most this much is fetched for the first look into every lesson; `tests/budget` holds the build to it. */
export const FULL_TEXT_KB = 150;

/** What the search page says. */
export const searchWords = {
  title: 'Cari pelajaran',
  label: 'Cari apa?',
  noScript: 'Mencari perlu JavaScript. Semua pelajaran ada di daftar ini.',
  frequent: 'Sering dicari',
  opening: 'Sedang mencari…',
  found: (count: number) => `${count} hasil`,
  none: 'Belum ketemu',
  noneLead: 'Coba kata lain yang lebih pendek.',
  toCourse: 'Lihat daftar pelajaran',
  toGlossary: 'Buka kamus',
  glossary: 'Kamus',
  failed: 'Pencarian belum bisa dibuka. Mungkin tidak ada sinyal. Catatan belajar aman.',
  again: 'Coba lagi',
  all: 'Cari di seluruh isi pelajaran',
  allCost: `Perlu paling banyak ${FULL_TEXT_KB} KB. Cukup sekali.`,
  allTitle: 'Di seluruh isi pelajaran',
  allNone: 'Tidak ada lagi di isi pelajaran. Coba kata lain.',
  allFailed: 'Isi pelajaran belum bisa dicari. Mungkin tidak ada sinyal. Hasil tadi tetap ada.',
} as const;
