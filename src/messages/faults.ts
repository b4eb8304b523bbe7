/** What a person reads when something expected went wrong: what happened, what is safe, what to do. */
import type { Fault, FaultCode } from '../core/fault.ts';

export type FaultWords = {
  readonly happened: string;
  readonly safe: string;
  readonly todo: string;
};

/** `{about}`: what the fault names (a file, a number); `''` is replaced by "ini". */
export const faults: { readonly [code in FaultCode]: FaultWords } = {
  'storage-refused': {
    happened: 'Browser ini tidak mau menyimpan.',
    safe: 'Jawaban aman selama halaman ini terbuka.',
    todo: 'Kirim hasil sebelum menutup halaman. Lain kali buka lewat Chrome.',
  },
  'storage-full': {
    happened: 'Memori HP penuh.',
    safe: 'Jawaban aman selama halaman ini terbuka.',
    todo: 'Kirim hasil dulu. Lalu hapus foto yang tidak perlu.',
  },
  'storage-slow': {
    happened: 'HP terlalu lama menyimpan.',
    safe: 'Jawaban aman selama halaman ini terbuka.',
    todo: 'Tunggu sebentar. Lalu coba simpan lagi.',
  },
  'storage-broken': {
    happened: 'HP berhenti menyimpan.',
    safe: 'Jawaban aman selama halaman ini terbuka.',
    todo: 'Kirim hasil dulu. Lalu coba simpan lagi.',
  },
  'storage-newer': {
    happened: 'Catatan di HP ini dari Kelas Lapak yang lebih baru.',
    safe: 'Catatan itu aman. Tidak ada yang berubah.',
    todo: 'Tutup semua halaman Kelas Lapak. Lalu buka lagi dengan sinyal.',
  },
  'text-empty': {
    happened: 'Belum ada teks di sini.',
    safe: 'Tidak ada yang berubah.',
    todo: 'Tempel pesan dari WhatsApp.',
  },
  'text-too-long': {
    happened: 'Teks ini terlalu panjang.',
    safe: 'Tidak ada yang berubah.',
    todo: 'Tempel sebagian dulu. Atau pilih sebagai file.',
  },
  'text-without-code': {
    happened: 'Tidak ada kode Kelas Lapak di sini.',
    safe: 'Tidak ada yang berubah.',
    todo: 'Salin seluruh pesan dari WhatsApp. Lalu tempel lagi.',
  },
  'photo-without-code': {
    happened: 'Tidak ada kode QR di foto ini.',
    safe: 'Tidak ada yang berubah.',
    todo: 'Foto lagi dari dekat, sampai seluruh kode terlihat. Atau tempel tautannya.',
  },
  'code-damaged': {
    happened: 'Kode ini terpotong atau berubah.',
    safe: 'Tidak ada yang berubah.',
    todo: 'Buka lagi tautan dari WhatsApp. Atau minta dikirim ulang.',
  },
  'code-newer': {
    happened: 'Kode ini dari Kelas Lapak yang lebih baru.',
    safe: 'Kode ini tidak hilang.',
    todo: 'Buka lagi halaman ini dengan sinyal.',
  },
  'code-impossible': {
    happened: 'Isi kode ini tidak masuk akal.',
    safe: 'Tidak ada yang berubah.',
    todo: 'Minta dikirim ulang dari HP asal.',
  },
  'code-other-kind': {
    happened: 'Tautan ini untuk halaman lain.',
    safe: 'Tidak ada yang berubah.',
    todo: 'Buka tautan itu langsung dari WhatsApp.',
  },
  'invitation-missing': {
    happened: 'Undangan tidak ada di tautan ini.',
    safe: 'Tidak ada yang berubah.',
    todo: 'Buka lagi tautan dari WhatsApp pendamping.',
  },
  'invitation-second': {
    happened: 'HP ini sudah punya undangan lain.',
    safe: 'Undangan yang lama masih berlaku.',
    todo: 'Tanya pendamping, mana yang dipakai.',
  },
  'file-too-large': {
    happened: 'File {about} terlalu besar.',
    safe: 'File lain tetap terbaca.',
    todo: 'Pilih file yang lebih kecil dari 2 MB.',
  },
  'file-unreadable': {
    happened: 'File {about} tidak bisa dibuka.',
    safe: 'Tidak ada yang berubah.',
    todo: 'Pilih lagi file itu. Atau minta dikirim ulang.',
  },
  'backup-damaged': {
    happened: 'File cadangan ini rusak.',
    safe: 'Catatan di HP ini tidak berubah.',
    todo: 'Coba file cadangan yang lain.',
  },
  'backup-newer': {
    happened: 'Cadangan ini dari Kelas Lapak yang lebih baru.',
    safe: 'Catatan di HP ini tidak berubah.',
    todo: 'Buka lagi halaman ini dengan sinyal. Lalu coba lagi.',
  },
  'backup-other-kind': {
    happened: 'File ini bukan cadangan Kelas Lapak.',
    safe: 'Catatan di HP ini tidak berubah.',
    todo: 'Pilih file cadangan yang benar.',
  },
  'camera-refused': {
    happened: 'Kamera belum boleh dipakai.',
    safe: 'Tidak ada yang berubah.',
    todo: 'Beri izin kamera di browser. Atau tempel tautannya.',
  },
  'camera-missing': {
    happened: 'Kamera tidak bisa dipakai di sini.',
    safe: 'Tidak ada yang berubah.',
    todo: 'Pilih foto kode itu. Atau tempel tautannya.',
  },
  'share-closed': {
    happened: 'Belum dikirim. Menu berbagi ditutup.',
    safe: 'Jawaban aman di HP ini.',
    todo: 'Coba lagi nanti.',
  },
  'copy-refused': {
    happened: 'Teks belum tersalin.',
    safe: 'Teksnya masih ada di layar.',
    todo: 'Tekan lama teks itu. Lalu pilih Salin.',
  },
  'sending-not-allowed': {
    happened: 'Izin kirim hasil belum ada.',
    safe: 'Hasil tetap di HP ini.',
    todo: 'Izin bisa diubah di halaman Saya.',
  },
  'name-missing': {
    happened: 'Nama belum diisi.',
    safe: 'Isian lain tidak hilang.',
    todo: 'Tulis nama panggilan dulu.',
  },
  'nothing-to-send': {
    happened: 'Belum ada hasil untuk dikirim.',
    safe: 'Semua catatan aman di HP ini.',
    todo: 'Kerjakan tes awal dulu.',
  },
};

/** The words of a fault; `instead` has those of another reader (`mentorFaults`). */
export const faultWords = (
  { code, about }: Fault,
  instead: { readonly [code in FaultCode]?: FaultWords } = {},
): FaultWords => {
  const words = instead[code] ?? faults[code];
  const named = (text: string) => text.replace('{about}', about ?? 'ini');
  return { happened: named(words.happened), safe: named(words.safe), todo: named(words.todo) };
};
