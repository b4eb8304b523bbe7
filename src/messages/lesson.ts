import { monthWords } from './dates.ts';

/** What stands around a lesson's own text. */
export const lessonWords = {
  businesses: {
    siap: 'makanan siap saji',
    kemas: 'makanan kemasan',
    karya: 'pakaian dan kerajinan',
    jasa: 'jasa',
  },
  example: (business: string) => `Contoh ${business}`,
  goal: 'Tujuan',
  remember: 'Masih ingat?',
  rule: 'Patokan',
  task: 'Coba di HP sendiri',
  help: 'Minta bantuan',
  more: 'Mau tahu lebih?',
  check: 'Cek',
  forExample: 'Contoh:',
  reasons: 'Lihat jawaban dan alasannya',
  done: 'Selesai',
  canNow: 'Sekarang Bapak/Ibu bisa:',
  finish: 'Selesai, simpan',
  next: 'Pelajaran berikut:',
  nextLesson: 'Lanjut ke pelajaran berikut',
  noNext: 'Modul ini sudah selesai.',
  allLessons: 'Kembali ke daftar pelajaran',
  onwards: 'Lanjut',
  back: 'Kembali',
  moves: 'Pindah layar',
  list: 'Daftar pelajaran',
  size: (minutes: number) => `${minutes} menit`,
  /** `2025-07` → "per Juli 2025, cek di aplikasi". */
  asOf: (month: string, where: string) => `per ${monthWords(month)}, cek di ${where}`,
  progress: (now: number, all: number) => `Layar ${now} dari ${all}`,
} as const;
