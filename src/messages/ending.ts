/** The end of a lesson: marking it as hard, and sharing it. Loaded with the last screen. */
export const markWords = {
  hard: 'Bagian ini sulit',
  clear: 'Sudah mengerti',
  marked: 'Ditandai sulit. Pendamping melihat tanda ini kalau hasil dikirim.',
  memory: 'HP ini tidak menyimpan. Tanda ini ada selama halaman ini terbuka.',
  guest: 'Belum disimpan. Mulai dulu supaya tanda ini tersimpan.',
  share: 'Bagikan pelajaran ini',
} as const;
