import type { FaultCode } from '../core/fault.ts';
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
