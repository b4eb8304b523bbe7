/** The page on which a mentor receives. */
import type { Standing } from '../core/cohort/incoming.ts';
import type { RowFlag } from '../core/cohort/table.ts';

export const flagWords: { readonly [flag in RowFlag]: string } = {
  fork: 'Profil ini dipakai di dua HP. Hasilnya berbeda.',
  'pre-changed': 'Riwayat lama berubah: tes awal berbeda dari kiriman lain.',
  'post-changed': 'Riwayat lama berubah: tes akhir berbeda dari kiriman lain.',
  'day-early': 'Tanggal kiriman terlalu lama. Mungkin jam HP salah.',
  'day-future': 'Tanggal kiriman di masa depan. Mungkin jam HP salah.',
  'pre-early': 'Tanggal tes awal terlalu lama. Mungkin jam HP salah.',
  'pre-future': 'Tanggal tes awal di masa depan. Mungkin jam HP salah.',
  'pre-too-quick': 'Tes awal sangat cepat. Tanyakan dengan ramah.',
  'pre-too-long': 'Tes awal lebih dari 18 jam. Mungkin sempat ditinggal.',
  'post-early': 'Tanggal tes akhir terlalu lama. Mungkin jam HP salah.',
  'post-future': 'Tanggal tes akhir di masa depan. Mungkin jam HP salah.',
  'post-too-quick': 'Tes akhir sangat cepat. Tanyakan dengan ramah.',
  'post-too-long': 'Tes akhir lebih dari 18 jam. Mungkin sempat ditinggal.',
  'post-before-pre': 'Tes akhir dimulai sebelum tes awal selesai.',
  'same-form': 'Tes awal dan tes akhir memakai paket soal yang sama.',
  'lesson-date': 'Ada tanggal pelajaran yang aneh. Mungkin jam HP salah.',
  'checklist-date': 'Ada tanggal pengamatan yang aneh. Mungkin jam HP salah.',
  'not-scorable': 'Sebagian jawaban belum bisa dinilai di sini. Perbarui Kelas Lapak.',
};

export const standingWords: { readonly [standing in Standing]: string } = {
  new: 'Baru',
  newer: 'Lebih baru',
  older: 'Lebih lama',
  duplicate: 'Sudah ada',
};

export const standingMeaning: { readonly [standing in Standing]: string } = {
  new: 'Mitra ini belum ada di kelompok.',
  newer: 'Hasil ini menggantikan yang lama di tabel.',
  older: 'Hasil ini disimpan, tetapi yang dihitung tetap yang terbaru.',
  duplicate: 'Hasil yang sama sudah disimpan. Tidak disimpan dua kali.',
};

export const receiveWords = {
  title: 'Terima hasil mitra',
  lead: 'Buka tautan dari mitra, tempel pesannya, pilih file, atau pindai kode QR. Semua diperiksa dulu sebelum disimpan.',
  back: 'Kembali ke kelompok',
  pasteTitle: 'Tempel pesan',
  paste: 'Tempel tautan, pesan, atau seluruh chat di sini',
  read: 'Periksa teks ini',
  fileTitle: 'Pilih file',
  fileHint: 'Boleh beberapa file .txt sekaligus, juga file cadangan.',
  file: 'Pilih file hasil atau cadangan',
  dropHint: 'Di komputer, file juga bisa diseret ke sini.',
  cameraTitle: 'Pindai kode QR',
  camera: 'Nyalakan kamera',
  cameraOff: 'Matikan kamera',
  cameraView: 'Gambar dari kamera',
  cameraHint: 'Arahkan kamera ke kode QR di HP mitra.',
  cameraPlain:
    'Kamera hanya bisa dipakai di alamat https. Di sini pilih foto kode QR, atau tempel tautannya.',
  photo: 'Pilih foto kode QR',
  reading: 'Memeriksa…',
  previewTitle: 'Periksa sebelum disimpan',
  count: (found: number) => (found === 1 ? '1 hasil ditemukan.' : `${found} hasil ditemukan.`),
  nothing: 'Tidak ada hasil baru untuk disimpan.',
  tests: {
    none: 'belum tes',
    'pre-only': 'tes awal',
    'post-only': 'tes akhir',
    both: 'tes awal dan tes akhir',
  },
  sent: (day: string) => `dibuat ${day}`,
  lessons: (count: number) => `${count} pelajaran selesai`,
  forOther: 'Hasil ini ditujukan ke pendamping lain. Tetap bisa disimpan di sini.',
  namesake: 'Ada dua orang dengan nama ini. Keduanya tetap terpisah.',
  notInReport: 'Mitra ini belum mengizinkan masuk laporan. Ia tampil di daftar saja.',
  deletedAsk: (name: string) => `Anda pernah menghapus ${name} dari HP ini. Masukkan lagi?`,
  deletedYes: (name: string) => `Ya, masukkan lagi ${name}`,
  backupOf: (name: string) =>
    name === '' ? 'File ini cadangan kelompok.' : `File ini cadangan kelompok ${name}.`,
  backupMine: 'Nama pendamping dan daftar undangan ikut dipulihkan.',
  backupOther: 'Cadangan ini milik pendamping lain. Hanya hasil mitranya yang ditambahkan.',
  faultsTitle: 'Yang tidak bisa dibaca',
  faultAt: (about: string, place: number) =>
    [about, place > 0 ? `kode ke-${place}` : ''].filter((part) => part !== '').join(', '),
  store: (count: number) => (count === 1 ? 'Simpan 1 hasil' : `Simpan ${count} hasil`),
  storeWaiting: 'Simpan untuk dibaca nanti',
  storeBackup: 'Pulihkan cadangan',
  drop: 'Jangan simpan',
  stored: (count: number) =>
    count === 1 ? '1 hasil tersimpan di HP ini.' : `${count} hasil tersimpan di HP ini.`,
  storedWaiting: 'Hasil ini disimpan. Ia terbaca sendiri setelah Kelas Lapak diperbarui.',
  storedBackup: 'Cadangan sudah dipulihkan.',
  undo: 'Batalkan penerimaan ini',
  undone: 'Penerimaan dibatalkan. Kelompok kembali seperti tadi.',
  see: 'Lihat kelompok',
  more: 'Terima hasil lain',
} as const;
