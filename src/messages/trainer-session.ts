/** The trainer's page of one session. */
import type { FaultCode } from '../core/fault.ts';
import type { Actor } from '../core/session/plan.ts';
import type { FaultWords } from './faults.ts';
import { pollResultWords } from './poll-results.ts';

export const actorWords: { readonly [actor in Actor]: string } = {
  narasumber: 'Narasumber',
  peserta: 'Peserta',
  pendamping: 'Pendamping',
  pemandu: 'Pemandu',
};

export const sessionWords = {
  /** What is on the page, in its order. */
  parts: {
    agenda: 'Acara',
    polls: 'Polling',
    parking: 'Tempat Parkir',
    attendance: 'Hadir',
    texts: 'Teks WhatsApp',
    sheet: 'Lembar acara',
    deck: 'Layar sesi',
  },
  nav: 'Bagian halaman ini',
  deck: 'Layar pelajaran',
  kept: '✓ Halaman ini dan semua layar siap tanpa jaringan.',
  others: 'Sesi dengan lama lain',
  minutes: (minutes: number) => `${minutes} menit`,
  range: (from: number, to: number) => `${from}–${to}`,
  noScript: 'Acara, teks, dan lembar acara bisa dibaca. Polling dan hadir perlu JavaScript.',
  notSaved:
    'Browser ini tidak mau menyimpan. Angka dan pertanyaan hanya ada selama halaman ini terbuka.',
  keeps:
    'Angka polling, Tempat Parkir, dan hadir disimpan di browser ini saja, sampai Anda menghapusnya.',
  forget: 'Hapus semua catatan sesi ini',
  forgetAsk:
    'Angka polling, Tempat Parkir, dan daftar hadir akan hilang dari browser ini. Sudah disalin?',
  forgetYes: 'Ya, hapus catatan sesi',
  cancel: 'Batal',
  forgotten: 'Catatan sesi sudah dihapus.',
} as const;

export const agendaWords = {
  start: 'Mulai sesi sekarang',
  jump: 'Mulai dari sini',
  jumpTo: (title: string) => `Mulai dari sini: ${title}`,
  now: 'Sekarang',
  left: (clock: string) => `sisa ${clock}`,
  next: (title: string) => `Berikutnya: ${title}`,
  over: 'Waktu habis. Terima kasih.',
  again: 'Mulai ulang dari awal',
  open: 'Buka layar blok ini',
  openBlock: (title: string) => `Buka layar blok ini: ${title}`,
} as const;

export const pollWords = {
  lead: 'Ketik satu huruf di chat: A, B, atau C. Angka 1, 2, 3 juga boleh.',
  choose: 'Pilih polling',
  half: 'Sebelum atau sesudah',
  more: (option: string) => `Tambah satu untuk ${option}`,
  less: (option: string) => `Kurangi satu dari ${option}`,
  chart: (title: string) => `Bagan ${title}`,
  table: 'Angka di balik bagan',
  option: 'Pilihan',
  people: pollResultWords.people,
  clear: 'Kosongkan angka ini',
  undo: 'Kembalikan angka',
  talk: 'Bahas bersama',
} as const;

export const pasteWords = {
  open: 'Hitung dari chat Zoom atau WhatsApp',
  label: 'Tempel chat di sini',
  hint: 'Jendela Zoom, chat Zoom yang disimpan, WhatsApp, Google Meet, atau daftar biasa. Nama tidak disimpan.',
  count: 'Hitung suara',
  found: (people: number) =>
    people === 0 ? 'Tidak ada suara di teks ini.' : `${people} orang memilih.`,
  repeated: (people: number) =>
    `${people} orang menjawab lebih dari sekali. Yang terakhir dihitung.`,
  use: 'Pakai angka ini',
  used: 'Angka dipakai. Teks chat sudah dibuang.',
  drop: 'Buang teks ini',
  passed: (count: number) => `${count} pesan bukan suara`,
  more: (count: number) => `dan ${count} pesan lain`,
  line: (line: number) => `baris ${line}`,
  questions: (count: number) =>
    count === 1
      ? 'Masukkan 1 pertanyaan ke Tempat Parkir'
      : `Masukkan ${count} pertanyaan ke Tempat Parkir`,
} as const;

export const parkingWords = {
  lead: 'Awali dengan TANYA, lalu titik dua. Dijawab di akhir sesi.',
  none: 'Belum ada pertanyaan.',
  by: (name: string) => `dari ${name}`,
  owner: 'Dijawab oleh',
  ownerOf: (question: string) => `Dijawab oleh siapa: ${question}`,
  answered: 'Sudah dijawab',
  answeredOf: (question: string) => `Sudah dijawab: ${question}`,
  remove: 'Hapus',
  removeOf: (question: string) => `Hapus pertanyaan: ${question}`,
  write: 'Tulis pertanyaan',
  question: 'Pertanyaan',
  asker: 'Dari siapa (boleh kosong)',
  add: 'Parkir pertanyaan ini',
  paste: 'Ambil dari chat',
  pasteLabel: 'Tempel chat yang berisi TANYA:',
  take: 'Ambil pertanyaannya',
  taken: (count: number) =>
    count === 0 ? 'Tidak ada pertanyaan baru di teks ini.' : `${count} pertanyaan diparkir.`,
  copy: 'Salin daftar pertanyaan',
  save: 'Simpan daftar sebagai file',
  file: 'tempat-parkir.txt',
  copied: 'Daftar tersalin.',
  listTitle: 'Tempat Parkir',
  done: 'sudah dijawab',
  open: 'belum dijawab',
  who: (name: string) => `dijawab oleh ${name}`,
} as const;

export const presentWords = {
  lead: 'Pindai kode ini, atau buka tautan di chat. Ketuk lima jawaban, lalu kirim.',
  name: 'Nama sesi (dibaca peserta)',
  usual: 'Kelas Lapak',
  make: 'Buat tautan hadir',
  qr: 'Kode QR hadir dan kesan',
  copy: 'Salin tautan untuk chat Zoom',
  copied: 'Tautan tersalin. Tempel di chat Zoom.',
  link: 'Tautan hadir',
  message: (session: string, link: string) =>
    `Hadir di sesi ${session}? Buka tautan ini dan ketuk lima jawaban: ${link}`,
  receive: 'Terima hadir dari teks',
  scan: 'Terima hadir dengan kamera',
  results: 'Daftar hadir dan kesan',
  pasteLabel: 'Tempel tautan, pesan, atau seluruh chat',
  read: 'Terima dari teks ini',
  taken: (count: number) => (count === 0 ? 'Tidak ada yang baru.' : `${count} orang diterima.`),
  known: (count: number) => `${count} sudah ada.`,
  others: (count: number) => `${count} dari sesi lain, tidak dipakai.`,
  faultAt: (place: number) => (place > 0 ? `kode ke-${place}` : ''),
  count: (count: number) => (count === 0 ? 'Belum ada yang masuk.' : `${count} orang hadir.`),
  names: (names: string) => `Menulis nama: ${names}.`,
  table: 'Kesan peserta, 1 paling rendah dan 5 paling tinggi',
  question: 'Pertanyaan',
  n: 'n',
  mean: 'Rata-rata',
  spread: '1 · 2 · 3 · 4 · 5',
  few: 'mulai 5 orang',
} as const;

export const textWords = {
  lead: 'Satu teks tiap blok, untuk yang sinyalnya lemah. Kirim saat bloknya mulai.',
  summary: 'Lima pesan sesudah sesi',
  copy: 'Salin',
  copyOf: (title: string) => `Salin teks: ${title}`,
  copied: 'Tersalin.',
  message: (at: number) => `Pesan ${at}`,
} as const;

export const sheetWords = {
  lead: 'Cetak lembar ini. Kalau layar atau sinyal bermasalah, sesi tetap jalan.',
  print: 'Cetak lembar acara',
  time: 'Menit',
  block: 'Blok',
  who: 'Siapa mengerjakan apa',
  poor: 'Kalau sinyal lemah',
  polls: 'Polling',
  screens: (lessons: string) => `Layar: ${lessons}`,
  poll: (titles: string) => `Polling: ${titles}`,
  notes: 'Catatan',
} as const;

/** Where the words for learners would not be true for the trainer. */
export const trainerFaults: { readonly [code in FaultCode]?: FaultWords } = {
  'text-too-long': {
    happened: 'Teks ini terlalu panjang.',
    safe: 'Tidak ada angka yang berubah.',
    todo: 'Tempel bagian sesi hari ini saja.',
  },
  'text-empty': {
    happened: 'Belum ada teks di sini.',
    safe: 'Tidak ada angka yang berubah.',
    todo: 'Salin dari chat Zoom atau WhatsApp, lalu tempel.',
  },
  'text-without-code': {
    happened: 'Tidak ada tautan hadir di teks ini.',
    safe: 'Tidak ada yang berubah.',
    todo: 'Salin seluruh pesan peserta, lalu tempel lagi.',
  },
  'code-damaged': {
    happened: 'Kode ini terpotong atau berubah.',
    safe: 'Yang lain tetap diterima.',
    todo: 'Minta peserta mengirim lagi.',
  },
  'code-newer': {
    happened: 'Kode ini dari Kelas Lapak yang lebih baru.',
    safe: 'Yang lain tetap diterima.',
    todo: 'Buka lagi halaman ini dengan sinyal, lalu tempel lagi.',
  },
};
