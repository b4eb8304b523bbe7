/** The page on which anybody says that she was there, and what she thinks of the session. */
import type { FaultCode } from '../core/fault.ts';
import type { FeedbackQuestion } from '../core/session/code.ts';
import type { FaultWords } from './faults.ts';

/** Each question with its five answers in words, from 1 to 5. */
export const feedbackWords: {
  readonly [question in FeedbackQuestion]: {
    readonly short: string;
    readonly ask: string;
    readonly answers: readonly [string, string, string, string, string];
  };
} = {
  clear: {
    short: 'Jelas',
    ask: 'Apakah penjelasan tadi mudah dipahami?',
    answers: ['Belum mudah', 'Sedikit mudah', 'Cukup mudah', 'Mudah', 'Sangat mudah'],
  },
  useful: {
    short: 'Berguna',
    ask: 'Apakah isinya berguna untuk usaha Bapak/Ibu?',
    answers: ['Belum berguna', 'Sedikit berguna', 'Cukup berguna', 'Berguna', 'Sangat berguna'],
  },
  pace: {
    short: 'Kecepatan pas',
    ask: 'Apakah kecepatannya pas?',
    answers: ['Belum pas', 'Sedikit pas', 'Cukup pas', 'Pas', 'Sangat pas'],
  },
  try: {
    short: 'Mau mencoba',
    ask: 'Seberapa mau mencoba satu hal minggu ini?',
    answers: ['Belum mau', 'Sedikit mau', 'Cukup mau', 'Mau', 'Sangat mau'],
  },
  overall: {
    short: 'Puas',
    ask: 'Seberapa puas dengan sesi ini?',
    answers: ['Belum puas', 'Sedikit puas', 'Cukup puas', 'Puas', 'Sangat puas'],
  },
};

export const attendWords = {
  opening: 'Membuka tautan…',
  hello: (name: string) => `Sesi ${name}`,
  lead: 'Beri tahu narasumber bahwa Bapak/Ibu hadir. Lalu ketuk lima jawaban.',
  keeps: 'Tidak ada yang disimpan di HP ini. Narasumber baru tahu kalau Bapak/Ibu mengirim.',
  name: 'Nama panggilan (boleh kosong)',
  nameHint: 'Tanpa nama juga boleh. Nama lengkap tidak perlu.',
  begin: 'Ya, saya hadir',
  not: 'Tidak, lihat pelajaran saja',
  place: (at: number, all: number) => `Pertanyaan ${at} dari ${all}`,
  next: 'Lanjut',
  pass: 'Lewati',
  back: 'Kembali',
  previewTitle: 'Ini yang dikirim',
  present: 'Hadir',
  yes: 'ya',
  nameOf: 'Nama',
  noName: 'tidak ditulis',
  noTap: 'dilewati',
  notSent: 'Belum dikirim. Kirim dulu sebelum menutup halaman ini.',
  send: 'Kirim lewat WhatsApp',
  copy: 'Salin untuk chat Zoom',
  copied: 'Tersalin. Tempel di chat Zoom, lalu kirim.',
  qr: 'Tampilkan kode QR',
  qrHint: 'Kode QR hadir dan kesan. Biarkan narasumber memindainya.',
  selected: 'Teks untuk disalin',
  change: 'Ubah jawaban',
  /** What goes into the chat. */
  message: (session: string, name: string, link: string) =>
    `${name === '' ? 'Saya' : name} hadir di sesi ${session}. Ini kesan saya: ${link}`,
} as const;

const unchanged = 'Tidak ada yang berubah.';

/** Where the words for learners speak of something else. */
export const attendFaults: { readonly [code in FaultCode]?: FaultWords } = {
  'invitation-missing': {
    happened: 'Tautan ini belum lengkap.',
    safe: unchanged,
    todo: 'Buka lagi tautan hadir dari chat.',
  },
  'code-damaged': {
    happened: 'Tautan ini terpotong.',
    safe: unchanged,
    todo: 'Buka lagi tautan hadir dari chat.',
  },
  'share-closed': {
    happened: 'Belum dikirim. Menu berbagi ditutup.',
    safe: 'Jawaban masih ada selama halaman ini terbuka.',
    todo: 'Coba lagi, atau salin untuk chat.',
  },
};
