/** What stands around every page. */
export const frame = {
  name: 'Kelas Lapak',
  description: 'Belajar jualan lewat HP. Gratis, tanpa akun, bisa tanpa sinyal.',
  skip: 'Langsung ke isi',
  noScript: 'Halaman ini perlu JavaScript. Pelajaran tetap bisa dibaca.',
  toLessons: 'Baca pelajaran',
  tabs: 'Menu utama',
  size: 'A+ Ganti besar huruf',
  home: 'Beranda',
  learn: 'Belajar',
  results: 'Hasil',
  me: 'Saya',
} as const;
