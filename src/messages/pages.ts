/** Titles and texts of pages that are mostly text. */
export const pageWords = {
  course: { title: 'Daftar pelajaran' },
  begin: { title: 'Mulai belajar' },
  invitation: { title: 'Undangan belajar' },
  test: { pre: 'Tes awal', post: 'Tes akhir' },
  results: { title: 'Hasil saya' },
  me: { title: 'Saya' },
  glossary: { title: 'Kamus', example: 'Contoh:' },
  missing: {
    title: 'Halaman ini tidak ketemu',
    lead: 'Alamatnya mungkin terpotong. Tidak ada yang hilang.',
    home: 'Kembali ke Beranda',
  },
  privacy: {
    title: 'Apa yang disimpan?',
    blocks: [
      {
        title: 'Di HP ini',
        lines: [
          'Nama panggilan, jenis usaha, umur, dan kota.',
          'Jawaban tes, jawaban latihan, dan tulisan sendiri.',
          'Semua tinggal di HP ini. Tidak ada akun.',
          'Di mode samaran atau privat, semua hilang saat jendela ditutup.',
          'Pelajaran yang dibaca ikut tersimpan, supaya bisa dibuka tanpa sinyal.',
        ],
      },
      {
        title: 'Yang dikirim',
        lines: [
          'Hanya kalau Bapak/Ibu menekan kirim.',
          'Isinya terlihat dulu sebelum dikirim.',
          'Tulisan sendiri tidak ikut dikirim.',
          'Nomor HP tidak pernah ditanya.',
        ],
      },
      {
        title: 'Di laptop narasumber',
        lines: [
          'Angka polling, Tempat Parkir, dan daftar hadir. Hanya di browser itu.',
          'Nama ada di sana kalau orangnya menulis nama.',
          'Teks chat yang ditempel tidak disimpan.',
          'Layar ingat nomor layar dan waktunya saja.',
          'Semua itu hilang dengan satu tombol di halaman sesi: Hapus semua catatan sesi ini.',
        ],
      },
      {
        title: 'Menghapus',
        lines: [
          'Buka halaman Saya. Pilih Hapus data saya.',
          'Pendamping juga bisa diminta menghapus.',
          'Pesan di chat tidak ikut terhapus. Hapus di sana juga.',
        ],
      },
      {
        title: 'Kunci jawaban',
        lines: [
          'Kursus ini terbuka. Kunci jawaban bisa dicari orang yang paham komputer.',
          'Maka hasil tes dipakai untuk belajar, bukan untuk lomba.',
        ],
      },
    ],
    sources: 'Daftar kota: idn-area-data, lisensi Open Database.',
    facts: 'Dari mana angka di pelajaran?',
  },
} as const;
