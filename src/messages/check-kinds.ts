/** What the checks say that are loaded only where they stand: sorting, computing, writing. */
export const kindWords = {
  check: 'Periksa',
  keep: 'Simpan tulisan',
  number: 'Tulis angkanya',
  yours: 'Tulisan Bapak/Ibu',
  lookOver: 'Periksa sendiri:',
  stays: 'Tulisan ini tinggal di HP ini.',
  right: 'Benar',
  wrong: 'Keliru',
  why: 'Mengapa?',
  order: 'Ketuk langkah satu per satu, mulai dari yang pertama.',
  step: (place: number, text: string) => `Langkah ${place}: ${text}`,
  stands: (count: number) => `Langkah 1 sampai ${count} sudah pas.`,
  standsOne: 'Langkah 1 sudah pas.',
  practice: 'LATIHAN',
  tapThere: 'Ketuk satu tempat di gambar layar ini.',
  most: (most: number, all: number) =>
    most === 1
      ? 'Pilih satu.'
      : most < all
        ? `Pilih paling banyak ${most}.`
        : 'Boleh pilih lebih dari satu.',
  full: (most: number) => `Sudah ${most}. Lepas satu dulu, lalu pilih yang lain.`,
  into: (box: string) => `Masuk: ${box}`,
} as const;
