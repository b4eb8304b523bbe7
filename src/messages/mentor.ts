/** The mentor's screens. Read by students and lecturers. */
import type { RowFlag } from '../core/cohort/table.ts';
import type { FaultCode } from '../core/fault.ts';
import type { Standing } from '../core/cohort/incoming.ts';
import type { FaultWords } from './faults.ts';

/** Where the learner's words would not be true for her mentor. */
export const mentorFaults: { readonly [code in FaultCode]?: FaultWords } = {
  'storage-refused': {
    happened: 'Browser ini tidak mau menyimpan.',
    safe: 'Hasil mitra masih ada di WhatsApp.',
    todo: 'Buka halaman ini lewat Chrome biasa, bukan mode samaran.',
  },
  'storage-full': {
    happened: 'Memori HP penuh. Hasil ini belum disimpan.',
    safe: 'Yang sudah disimpan tetap ada. Hasil baru masih ada di WhatsApp.',
    todo: 'Hapus foto atau video yang tidak perlu. Lalu ketuk “Coba simpan lagi”.',
  },
  'storage-slow': {
    happened: 'HP terlalu lama menyimpan. Hasil ini belum disimpan.',
    safe: 'Yang sudah disimpan tetap ada. Hasil baru masih ada di WhatsApp.',
    todo: 'Tunggu sebentar. Lalu ketuk “Coba simpan lagi”.',
  },
  'storage-broken': {
    happened: 'HP berhenti menyimpan. Hasil ini belum disimpan.',
    safe: 'Hasil baru masih ada di WhatsApp.',
    todo: 'Ketuk “Coba simpan lagi”. Bila tetap begitu, tutup lalu buka lagi halaman ini.',
  },
  'storage-newer': {
    happened: 'Catatan di HP ini dari Kelas Lapak yang lebih baru.',
    safe: 'Catatan itu aman. Tidak ada yang berubah.',
    todo: 'Tutup semua halaman Kelas Lapak. Lalu buka lagi dengan sinyal.',
  },
  'code-damaged': {
    happened: 'Kode ini terpotong atau berubah.',
    safe: 'Tidak ada yang berubah. Hasil asli masih ada di HP mitra.',
    todo: 'Salin ulang seluruh pesannya. Atau minta mitra mengirim lagi.',
  },
  'code-newer': {
    happened: 'Hasil ini dari Kelas Lapak yang lebih baru.',
    safe: 'Hasil ini bisa disimpan dulu. Nanti dibaca sendiri.',
    todo: 'Buka lagi halaman ini dengan sinyal, supaya Kelas Lapak diperbarui.',
  },
  'code-other-kind': {
    happened: 'Ini tautan undangan, bukan hasil mitra.',
    safe: 'Tidak ada yang berubah.',
    todo: 'Kirim undangan itu ke mitra. Di sini tempel tautan hasilnya.',
  },
  'name-missing': {
    happened: 'Nama pendamping belum diisi.',
    safe: 'Isian lain tidak hilang.',
    todo: 'Tulis nama yang dikenal mitra.',
  },
};

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

export const cohortWords = {
  title: 'Kelompok saya',
  lead: 'Halaman untuk pendamping: mengundang mitra, menerima hasil, melihat tabel.',
  opening: 'Membuka catatan kelompok…',
  noScript:
    'Halaman ini bekerja dengan JavaScript. Nyalakan JavaScript di browser, lalu buka lagi.',
  mentor: (name: string) => `Pendamping: ${name}`,
  inviteLink: 'Undang mitra',
  receiveLink: 'Terima hasil mitra',
  emptyTitle: 'Belum ada hasil di browser ini',
  emptyWhere:
    'Catatan kelompok hanya ada di browser tempat Anda menyimpannya. Bila pernah menyimpan, coba buka di browser atau HP yang dulu.',
  emptySteps: [
    'Buat undangan. Setiap mitra mendapat tautan sendiri.',
    'Mitra mengerjakan tes awal, belajar, lalu tes akhir di HP-nya.',
    'Mitra mengirim hasil lewat WhatsApp. Buka tautannya di HP ini.',
  ],
  emptyRestore: 'Punya file cadangan? Buka lewat “Terima hasil mitra”.',
  shortTitle: 'Sebagian catatan hilang',
  short:
    'Dulu browser ini menyimpan lebih banyak hasil. Pulihkan dari file cadangan, atau minta mitra mengirim lagi. Hasil asli masih ada di HP mitra.',
  stoppedTitle: 'Penyimpanan berhenti',
  again: 'Coba simpan lagi',
  waiting: (count: number) =>
    `${count} hasil dari Kelas Lapak yang lebih baru disimpan dan belum bisa dibaca. Buka lagi dengan sinyal.`,
  unreadable: (count: number) =>
    `${count} hasil yang tersimpan tidak bisa dibaca lagi. Kodenya tetap ada di file cadangan.`,
  rowsTitle: 'Mitra',
  rowsCaption: 'Hasil setiap mitra. Angka persen dari 8 soal tiap indikator.',
  columns: {
    name: 'Nama',
    seat: 'Kursi',
    pre: 'awal',
    post: 'akhir',
    difference: 'selisih',
    unknown: 'Belum tahu',
    lessons: 'Pelajaran inti',
    remarks: 'Keterangan',
    actions: 'Tindakan',
  },
  knowledge: { P1: 'P1 digital marketing', P2: 'P2 media sosial' },
  short2: { P1: 'P1', P2: 'P2' },
  seat: (seat: number) => (seat === 0 ? 'tanpa undangan' : `kursi ${seat}`),
  namesake: (profile: string) => `kode ${profile.slice(0, 4)}`,
  noTests: 'Belum tes awal',
  preOnly: 'Belum tes akhir',
  postOnly: 'Tanpa tes awal',
  notInReport: 'Tidak ikut laporan',
  help: (indicator: string, wrong: number, of: number) =>
    `Perlu dibantu: ${indicator}, ${wrong} dari ${of} belum tepat.`,
  weakest: (indicator: string) => `Paling lemah: ${indicator}.`,
  lastDay: (day: string) => `Hasil tanggal ${day}.`,
  lessonsDone: (done: number, all: number) => `${done} dari ${all}`,
  remove: 'Hapus',
  removeOf: (name: string) => `Hapus hasil ${name}`,
  removeAsk: (name: string) =>
    `Hapus semua hasil ${name} dari HP ini? Catatan di HP mitra tidak ikut terhapus. Tautan lama akan ditanyakan dulu sebelum masuk lagi.`,
  removeYes: (name: string) => `Ya, hapus hasil ${name}`,
  cancel: 'Batal',
  removed: (name: string) => `Hasil ${name} sudah dihapus dari HP ini.`,
  silent: (seats: string) => `Belum ada hasil dari: ${seats}.`,
  toolsTitle: 'Simpan dan cadangkan',
  backupWhy:
    'Catatan kelompok hanya ada di browser ini. Simpan cadangan di tempat lain, misalnya kirim ke WhatsApp sendiri.',
  backupLast: (day: string) => `Cadangan terakhir: ${day}.`,
  backupNever: 'Belum pernah dicadangkan.',
  backup: 'Simpan cadangan',
  restore: 'Pulihkan dari cadangan',
  undo: 'Batalkan penerimaan terakhir',
  undoAsk: 'Hasil dari penerimaan terakhir akan keluar lagi dari kelompok.',
  undoYes: 'Ya, batalkan penerimaan',
  undone: 'Penerimaan terakhir sudah dibatalkan.',
  print: 'Cetak laporan',
  csvPeople: 'Unduh tabel mitra (CSV)',
  csvAnswers: 'Unduh jawaban (CSV)',
  csvNote:
    'File CSV berisi mitra yang mengizinkan laporan saja. Di dalamnya ada nilai sikap setiap orang: simpan baik-baik.',
  files: {
    backup: 'kelas-lapak-kelompok',
    people: 'kelas-lapak-mitra',
    answers: 'kelas-lapak-jawaban',
  },
} as const;

export const inviteWords = {
  title: 'Undang mitra',
  lead: 'Setiap mitra mendapat tautan sendiri. Nama Anda tampil di HP mitra sebelum ia mulai.',
  back: 'Kembali ke kelompok',
  name: 'Nama Anda, seperti dikenal mitra',
  nameHint: 'Paling banyak 20 huruf. Contoh: Rina atau Mas Bayu.',
  count: 'Berapa mitra?',
  fewer: 'Kurangi satu',
  more: 'Tambah satu',
  make: 'Buat undangan',
  change: 'Simpan perubahan',
  seatsTitle: 'Undangan',
  seatsWhy:
    'Kursi ganjil mulai dengan paket soal A, kursi genap mulai dengan paket B. Saat tes akhir ditukar. Dengan begitu tes awal dan tes akhir bisa dibandingkan dengan adil.',
  oneEach: 'Satu tautan untuk satu orang. Jangan kirim tautan yang sama ke dua orang.',
  seat: (seat: number) => `Kursi ${seat}`,
  form: (seat: number) => (seat % 2 === 1 ? 'mulai paket A' : 'mulai paket B'),
  note: 'Catatan: untuk siapa? (hanya di HP ini)',
  noteSave: 'Simpan catatan',
  share: 'Kirim lewat WhatsApp',
  copy: 'Salin tautan',
  copied: 'Tautan tersalin.',
  showQr: 'Tampilkan kode QR',
  qrOf: (seat: number) => `Kode QR undangan kursi ${seat}`,
  qrHint: 'Mitra membuka kamera HP-nya, lalu mengarahkan ke kode ini.',
  link: (seat: number) => `Tautan kursi ${seat}`,
  copyByHand: 'Tekan lama tautan ini, lalu pilih Salin.',
  saved: 'Undangan tersimpan di HP ini.',
  message: (mentor: string, link: string) =>
    `Halo, saya ${mentor}. Ini undangan belajar jualan lewat HP di Kelas Lapak. Gratis dan bisa tanpa sinyal. Buka tautan ini di Chrome:\n${link}`,
} as const;

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
  storedBackup: 'Cadangan sudah dipulihkan.',
  undo: 'Batalkan penerimaan ini',
  undone: 'Penerimaan dibatalkan. Kelompok kembali seperti tadi.',
  see: 'Lihat kelompok',
  more: 'Terima hasil lain',
} as const;
