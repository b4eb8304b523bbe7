/** The list of lessons and her path through it. */
export const courseWords = {
  title: 'Daftar pelajaran',
  notOpened: 'HP ini belum bisa menyimpan. Belajar tetap bisa.',
  done: 'Selesai',
  begun: 'Sedang dipelajari',
  test: { pre: 'Tes awal', post: 'Tes akhir' },
  testLead: { pre: 'Sebelum mulai. 24 soal.', post: 'Setelah belajar. 24 soal.' },
  note: (minutes: number, isCore: boolean, isSkipped: boolean) =>
    `${minutes} menit${isSkipped ? ' · boleh dilewati' : isCore ? '' : ' · tambahan'}`,
  byModule: 'Urut modul',
  byWeek: 'Urut minggu',
  week: (number: number, title: string) =>
    number === 0 ? `Persiapan` : `Minggu ${number}: ${title}`,
} as const;

export const pathWords = {
  title: 'Jalur belajar saya',
  none: 'Jawab dulu pelajaran "Tiga hal yang mau saya perbaiki". Lalu jalurnya muncul di sini.',
  advice: 'Saran untuk Bapak/Ibu',
  because: (ticked: string) => `Karena: ${ticked}`,
  shopSkipped: 'Pelajaran buka toko online boleh dilewati. Jalan lain lebih cocok untuk usaha ini.',
  change: 'Ubah jalur',
  close: 'Tutup',
  ask: 'Sudah pernah jualan lewat HP?',
  askShop: 'Bagaimana barang sampai ke pembeli?',
  stillOpen: 'Semua pelajaran tetap terbuka. Pilihan ini bisa diganti kapan saja.',
} as const;
