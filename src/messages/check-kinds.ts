/** What the checks say that are loaded only where they stand: sorting, computing, writing. */
export const kindWords = {
  check: 'Periksa',
  keep: 'Simpan tulisan',
  number: 'Tulis angkanya',
  yours: 'Tulisan Bapak/Ibu',
  lookOver: 'Periksa sendiri:',
  stays: 'Tulisan ini tinggal di HP ini.',
  into: (box: string) => `Masuk: ${box}`,
} as const;
