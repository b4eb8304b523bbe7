/** Sharing a lesson: nothing of the learner is in it. Loaded when she asks for it. */
export const lessonShareWords = {
  what: 'Yang dikirim hanya judul dan alamat pelajaran ini.',
  send: 'Kirim lewat WhatsApp',
  copy: 'Salin teks',
  copied: 'Sudah disalin. Tempel di chat.',
  qr: 'Tampilkan kode QR',
  qrOf: (title: string) => `Kode QR pelajaran ${title}`,
  qrHint: 'Arahkan kamera HP lain ke kode ini. Atau tulis alamat ini:',
  selected: 'Teks sudah dipilih. Tekan lama, lalu Salin.',
  text: (title: string, link: string) =>
    `${title}\nPelajaran gratis di Kelas Lapak. Tanpa akun.\n${link}`,
} as const;
