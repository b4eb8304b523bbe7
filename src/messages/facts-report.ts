/** The maintainers' list of facts that change often, and of every source. */
export const factsWords = {
  title: 'Fakta yang sering berubah',
  lead: 'Untuk perawat kursus. Harga, potongan, dan aturan di pelajaran berasal dari daftar ini.',
  count: (all: number, due: number) => `${all} fakta. ${due} perlu dilihat lagi.`,
  asOf: (month: string) => `Umur dihitung sampai ${month}.`,
  order: 'Yang perlu dilihat lagi ada di atas, mulai dari yang paling tua dan paling belum pasti.',
  howTitle: 'Cara memperbarui',
  how: [
    'Buka tempat di baris "Cek di". Bandingkan dengan nilai di sini.',
    'Ubah nilai, per, dan yakin di src/content/facts.yaml. Tulis sumber baru di sources.yaml.',
    'Jalankan npm test -- --only=unit, lalu terbitkan situs lagi.',
  ],
  terminal: 'Daftar yang sama di terminal: node src/build/facts-report.ts',
  due: 'Lihat lagi.',
  old: (months: number) => `Sudah lebih dari ${months} bulan.`,
  open: 'Belum ada yang memastikan.',
  seen: 'Terakhir benar',
  age: (months: number) => (months === 0 ? 'bulan ini' : `${months} bulan lalu`),
  check: 'Cek di',
  sure: 'Kepastian',
  sureness: {
    pasti: 'pasti: dari pihak resmi atau dari dua sumber',
    mungkin: 'mungkin: dari satu sumber yang baik',
    belum: 'belum: belum ada yang memastikan',
  },
  source: 'Sumber',
  noSource: 'belum ada di sources.yaml',
  used: 'Dipakai di',
  unused: 'Belum dipakai di pelajaran.',
  alsoFacts: 'Dasar fakta',
  sheets: {
    social: {
      title: 'Sumber: aplikasi dan iklan',
      lead: 'Dasar angka dan menu tentang WhatsApp, Instagram, foto, dan iklan.',
    },
    market: {
      title: 'Sumber: toko online dan aturan',
      lead: 'Dasar angka tentang toko online, uang, pajak, dan izin usaha.',
    },
  },
  lists: 'Daftar fakta dan sumber',
} as const;
