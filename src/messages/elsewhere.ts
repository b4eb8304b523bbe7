/** Said before the first question, at an address that is not the public one. */
export const elsewhereWords = {
  begin:
    'Catatan hanya ada di alamat ini. Mau dibawa pulang? Simpan file cadangan di halaman Saya.',
} as const;
