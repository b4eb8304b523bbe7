/** Said where the page stands inside another app (Facebook, Instagram, TikTok …). */
export const inAppWords = {
  title: 'Buka di Chrome dulu',
  titleElse: 'Buka di browser dulu',
  why: 'Halaman ini tampaknya terbuka di dalam aplikasi lain.',
  risk: 'Jawaban di sini tidak terlihat di Chrome. Bisa juga hilang.',
  riskElse: 'Jawaban di sini tidak terlihat di Safari. Bisa juga hilang.',
  invitation: 'Undangan ikut terbawa.',
  chrome: 'Buka di Chrome',
  iphone: 'Ketuk menu ⋯ atau tombol Bagikan. Pilih "Buka di Safari" atau "Buka di browser".',
  notYet: 'Tidak terbuka? Salin alamatnya. Lalu tempel di Chrome.',
  notYetElse: 'Tidak ada? Salin alamatnya. Lalu tempel di Safari.',
  copy: 'Salin alamat',
  copied: 'Sudah disalin. Buka browser, lalu tempel.',
  byHand: 'Tekan lama alamat ini. Lalu pilih Salin.',
  stay: 'Lanjut di sini saja',
  mine: 'Mau pindah? Simpan file cadangan di halaman ini. Lalu buka file itu di sana.',
} as const;
