/** What stands around every page. */
export const frame = {
  name: 'Kelas Lapak',
  fullName: 'Kelas Lapak: belajar jualan lewat HP',
  description: 'Belajar jualan lewat HP. Gratis, tanpa akun, bisa tanpa sinyal.',
  skip: 'Langsung ke isi',
  noScript:
    'Halaman ini perlu JavaScript dan browser yang cukup baru. Kalau bisa, perbarui Chrome. Pelajaran tetap bisa dibaca.',
  toLessons: 'Baca pelajaran',
  tabs: 'Menu utama',
  size: 'A+ Ganti besar huruf',
  home: 'Beranda',
  learn: 'Belajar',
  results: 'Hasil',
  me: 'Saya',
} as const;
