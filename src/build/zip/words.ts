/** What the trainer reads who unpacked the zip. Plain Indonesian: she is no technician. */
import type { BannerWords } from '../lan.ts';

/** The first port that is tried; the fallback without Node has no second. */
export const zipPort = 4321;

export const zipBanner: BannerWords = {
  here: 'Di laptop ini',
  nearby: 'Di HP peserta',
  print: 'QR untuk dicetak',
  alone: 'Laptop ini belum ada di jaringan. Nyalakan hotspot, lalu jalankan lagi.',
  stop: 'Biarkan jendela ini terbuka selama acara. Ctrl+C untuk berhenti.',
};

/** The server found no site beside it. */
export const noSite = 'Folder dist tidak ketemu. Buka lagi file zip, lalu keluarkan semua isinya.';

/** Without SITE links for other people lead to nowhere: said to who makes the zip. */
export const noPublicSite =
  'SITE is not set, so invitations and results made with this zip will carry links to\n' +
  'http://localhost:4321/, which open nowhere else. For a zip to give away:\n' +
  '  SITE=https://your.host/kelas-lapak/ npm run zip';

const python = (base: string): string =>
  `Node tidak ada. Memakai Python. Alamat di laptop ini: http://localhost:${zipPort}${base}`;

/**
 * `mulai.bat`. Batch files want CRLF. A node.exe laid beside it is enough: nothing is installed.
 * @param base the sub-path of the site
 */
export const startBat = (base: string): string =>
  `@echo off
chcp 65001 >nul
cd /d "%~dp0"
title Kelas Lapak
set NODE=node
if exist node.exe set NODE=.\\node.exe
%NODE% --version >nul 2>nul
if not errorlevel 1 (
  %NODE% server.mjs
  goto selesai
)
py -3 --version >nul 2>nul
if not errorlevel 1 (
  echo ${python(base)}
  py -3 -m http.server ${zipPort} --directory dist
  goto selesai
)
echo Laptop ini belum punya Node. Baca BACA-SAYA.txt, bagian "Belum ada Node".
:selesai
pause
`.replace(/\n/g, '\r\n');

/** `mulai.sh`, for everything that is not Windows. */
export const startSh = (base: string): string => `#!/bin/sh
cd "$(dirname "$0")" || exit 1
if command -v node >/dev/null 2>&1; then
  exec node server.mjs
elif command -v python3 >/dev/null 2>&1; then
  echo '${python(base)}'
  exec python3 -m http.server ${zipPort} --directory dist
fi
echo 'Laptop ini belum punya Node. Baca BACA-SAYA.txt, bagian "Belum ada Node".'
exit 1
`;

/**
 * `BACA-SAYA.txt`.
 * @param publicSite where links for other people lead; undefined when the zip was made without one
 * @param base the sub-path of the site
 */
export function readMe(publicSite: string | undefined, base: string): string {
  const links =
    publicSite === undefined
      ? 'Zip ini dibuat tanpa alamat resmi. Undangan dan tautan hasil dari zip ini\ntidak bisa dibuka di HP lain. Pakai QR atau file.'
      : `Undangan dan tautan hasil selalu memakai alamat resmi:\n${publicSite}`;
  const home =
    publicSite === undefined ? 'alamat resmi Kelas Lapak' : `${publicSite}saya/ (perlu sinyal)`;
  return `KELAS LAPAK DI LAPTOP

Satu laptop, hotspot, dan HP peserta. Tanpa internet.


MULAI

1. Keluarkan semua isi zip ke satu folder.
2. Nyalakan hotspot di laptop atau di satu HP.
   Laptop dan HP peserta masuk ke Wi-Fi yang sama.
3. Windows: klik dua kali mulai.bat
   Mac atau Linux: buka Terminal di folder ini, ketik: sh mulai.sh
4. Windows bertanya soal firewall? Pilih Izinkan (Allow access).
5. Alamat dan kode QR muncul. Peserta mengarahkan kamera HP ke kode itu.

Untuk mencetak kode QR, buka di laptop ini:
http://localhost:${zipPort}${base}cetak-qr/

Biarkan jendela hitam terbuka selama acara. Berhenti: tekan Ctrl+C.


PENTING: CATATAN PESERTA

Catatan belajar hanya ada di alamat laptop ini.
Di alamat lain, HP yang sama tidak melihatnya.
Sebelum pulang, setiap peserta:
1. Buka halaman Saya. Tekan "Simpan file cadangan".
2. Di rumah, buka ${home}
   Tekan "Buka file cadangan". Pilih file tadi.

${links}

Di alamat laptop ini pelajaran tidak bisa disimpan untuk tanpa sinyal.
Itu hanya bisa di alamat https.


BELUM ADA NODE

mulai.bat dan mulai.sh memakai Node 18 atau yang lebih baru.
Windows, tanpa memasang apa-apa: ambil node.exe dari
  https://nodejs.org/dist/latest-v24.x/win-x64/node.exe
Taruh di folder ini, di samping mulai.bat.
Lainnya: pasang dari https://nodejs.org

Punya Python saja? Bisa juga, di folder ini:
  python3 -m http.server ${zipPort} --directory dist
Peserta membuka http://ALAMAT-LAPTOP:${zipPort}${base}
Dengan Python tidak ada kode QR.
`;
}
