/** Reading aloud. Kept apart: only phones with an Indonesian voice load it. */
export const listenWords = {
  silent: 'Dengarkan',
  reading: 'Berhenti',
  read: 'Ulangi',
  mute: 'Tidak ada suara. Coba lagi',
} as const;
