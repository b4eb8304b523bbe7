/** What a check says besides the author's own sentences. Kept apart: it travels with every lesson page. */
export const checkWords = {
  unknown: 'Saya belum tahu',
  saved: '✓ Tersimpan di HP ini',
  memory: 'HP ini tidak menyimpan. Jawaban aman selama halaman ini terbuka.',
  tryAgain: 'Coba simpan lagi',
  guest: 'Belum disimpan. Mulai dulu supaya jawaban tersimpan.',
  begin: 'Mulai belajar',
} as const;
