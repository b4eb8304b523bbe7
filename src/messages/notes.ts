/** `/saya/tulisan/`: what she ticked and wrote in lessons. */
export const noteWords = {
  title: 'Tulisan saya',
  lead: 'Semua yang Bapak/Ibu tulis dan pilih di pelajaran.',
  stays: 'Tulisan ini tinggal di HP ini. Orang lain hanya melihat yang Bapak/Ibu bagikan.',
  open: 'Lihat tulisan saya',
  nobody: 'Belum ada yang belajar di HP ini.',
  begin: 'Mulai belajar',
  empty: 'Belum ada tulisan. Tidak apa-apa.',
  emptyHint: 'Nanti yang ditulis di pelajaran muncul di sini. Boleh mulai dari yang pendek.',
  toLessons: 'Buka daftar pelajaran',
  other: 'Dari pelajaran lama',
  ticked: 'Pilihan saya:',
  changed: (day: string) => `Terakhir diubah ${day}.`,
  change: 'Ubah',
  share: 'Bagikan',
  copy: 'Salin',
  copied: 'Sudah disalin. Tempel di chat.',
  selected: 'Teks sudah dipilih. Tekan lama, lalu Salin.',
  /** Read aloud behind a button's word: which note it is for. */
  which: (word: string, what: string) => `${word}: ${what}`,
  print: 'Cetak',
  me: 'Kembali ke Saya',
} as const;
