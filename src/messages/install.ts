/** "Simpan di layar HP". Names in a menu are careful: every browser and version has its own. */
export const installWords = {
  title: 'Simpan di layar HP',
  what: [
    'Nanti ada ikon Kelas Lapak di layar HP.',
    'Ketuk ikonnya, lalu belajar. Tidak perlu mengetik alamat.',
    'Hampir tidak makan kuota. Bisa dihapus lagi.',
  ],
  icon: 'Gambar layar HP dengan ikon Kelas Lapak',
  save: 'Simpan di layar HP',
  ways: {
    chrome: [
      'Ketuk ⋮ di pojok atas.',
      'Pilih "Tambahkan ke layar utama" atau "Instal aplikasi".',
      'Ketuk Tambahkan atau Instal.',
    ],
    samsung: [
      'Ketuk ☰ di bawah.',
      'Pilih "Tambahkan halaman ke".',
      'Pilih "Layar depan" atau "Layar Awal".',
    ],
    firefox: [
      'Ketuk ⋮ di pojok.',
      'Pilih "Tambahkan ke layar utama" atau "Pasang".',
      'Ketuk Tambahkan.',
    ],
    iphone: [
      'Ketuk Bagikan: kotak dengan panah ke atas.',
      'Pilih "Tambah ke Layar Utama".',
      'Ketuk Tambah.',
    ],
    other: ['Buka menu browser.', 'Cari "Instal" atau "Buat pintasan".'],
  },
  hedge: 'Kata di HP ini bisa sedikit beda.',
  notSecure: 'Di alamat ini belum bisa. Buka alamat yang memakai https.',
  refuse: 'Tidak perlu',
  refused: 'Baik. Kalau berubah pikiran, buka halaman Saya.',
  done: '✓ Ikon Kelas Lapak ada di layar HP.',
} as const;
