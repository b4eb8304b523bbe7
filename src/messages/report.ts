/** The report: Tabel 3, the comparison, and the words printed under them. */
import type { GainLabel } from '../core/score/gain.ts';

export const reportWords = {
  title: 'Laporan kelompok',
  printed: (day: string) => `Dicetak ${day}`,
  persons: (persons: number, both: number, preOnly: number, postOnly: number) =>
    `Dalam laporan: ${persons} mitra. Tes awal dan akhir: ${both}. Belum tes akhir: ${preOnly}. Tes akhir tanpa tes awal: ${postOnly}.`,
  nobody:
    'Belum ada mitra dalam laporan. Tabel terisi setelah ada hasil dari mitra yang mengizinkan laporan.',
  table: 'Tabel 3. Hasil tes akhir dan pengamatan',
  indicator: 'Indikator',
  domain: 'Ranah',
  n: 'n',
  percent: 'Persen',
  band: 'Kategori',
  average: 'Rata-rata',
  provisional: (indicators: number) => `Rata-rata sementara dari ${indicators} indikator`,
  notObserved: 'belum diamati',
  noPost: 'belum ada tes akhir',
  noPostSkill: 'belum diamati lagi',
  nothing: '–',
  sources: (observed: number, simulated: number) => `diamati ${observed}, simulasi ${simulated}`,
  comparison: 'Perbandingan awal dan akhir',
  pre: 'Awal',
  post: 'Akhir',
  difference: 'Selisih',
  median: 'Median selisih',
  direction: 'Naik, tetap, turun',
  counts: (up: number, same: number, down: number) => `${up} naik, ${same} tetap, ${down} turun`,
  gain: '⟨g⟩',
  gainOf: (value: string, label: GainLabel) => `${value} (${label})`,
  fullFromStart: 'sudah penuh sejak awal',
  noPairs: 'belum ada pasangan',
  sourcesDiffer: 'sumber berbeda',
  tooFew: 'terlalu sedikit untuk diuji',
  noChange: 'tidak ada perubahan',
  tested: (p: string, holm: string, r: string) => `${p}; Holm ${holm}; r = ${r}`,
  cautious: 'Batas hati-hati',
  cautiousWhy: 'Bila yang belum tes akhir dianggap tidak berubah:',
  cautiousN: 'n (diisi)',
  filled: (n: number, filled: number) => `${n} (${filled})`,
  chart: 'Awal → akhir tiap indikator',
  chartKey: { pre: 'awal', post: 'akhir', edges: 'garis tegak: batas kategori 40, 60, 80' },
  chartRow: (name: string, pre: string, post: string) => `${name}: awal ${pre}, akhir ${post}.`,
  unknown: (indicator: string, share: string) => `${indicator} ${share}`,
  unknownShare: (shares: string) => `Jawaban “Saya belum tahu” pada tes akhir: ${shares}.`,
  likertIndex: (shares: string) => `Indeks jurnal (rata-rata/5 × 100) pada tes akhir: ${shares}.`,
  rawMean: (percent: string) => `Rata-rata sebelum pembulatan: ${percent}.`,
  formulas: [
    'Persen orang: P = jawaban benar ÷ soal yang dinilai × 100. S = (rata-rata skala − 1) ÷ 4 × 100. K = jumlah poin ÷ (3 × langkah yang berlaku) × 100.',
    'Persen kelompok = rata-rata persen orang pada tes akhir, dibulatkan ke persen utuh. n = orang dengan nilai akhir.',
    'Rata-rata = rata-rata persen utuh yang tercetak.',
    'Kategori: 0–40 rendah, 41–60 sedang, 61–80 baik, 81–100 sangat baik. Untuk kelompok saja, bukan untuk satu orang.',
  ],
  comparisonFormulas: [
    'Hanya orang yang punya nilai awal dan akhir; n di tabel ini bisa berbeda dari Tabel 3.',
    'Selisih = akhir − awal, dalam poin. Median selisih dihitung dari selisih setiap orang.',
    '⟨g⟩ = (rata-rata akhir − rata-rata awal) ÷ (100 − rata-rata awal), untuk pengetahuan saja (Hake, 1998): di bawah 0,30 rendah, 0,30 sampai di bawah 0,70 sedang, mulai 0,70 tinggi.',
    'Uji: peringkat bertanda Wilcoxon dua sisi, selisih nol tidak dihitung, koreksi Holm untuk tujuh indikator. Dengan satu sampai lima selisih bukan nol tidak diuji.',
  ],
  cautiousFormula:
    'n = orang dengan nilai awal; dalam kurung, berapa yang nilai akhirnya diisi dengan nilai awalnya sendiri.',
  caution:
    'Tanpa kelompok pembanding, kenaikan ini belum dapat disebut sebagai akibat pelatihan saja.',
  scroll: 'Tabel perbandingan, bisa digeser ke samping',
} as const;

export const appendixWords = {
  title: 'Lampiran',
  tests: 'Uji Wilcoxon awal dan akhir',
  resultOf: (result: string, nonZero: number) => `${result} (${nonZero})`,
  result: 'Hasil (selisih bukan nol)',
  forms: 'Tes awal menurut paket soal',
  form: 'Paket',
  mean: 'Rata-rata',
  gains: (indicator: string, gain: string, change: string) =>
    `${indicator}: rata-rata gain setiap orang ${gain}; rata-rata perubahan ternormalisasi c ${change} (Marx dan Cummings, 2007).`,
  remembered: (n: number, before: string, after: string) =>
    `S1 “kalau diingat lagi, sebelum pelatihan”: ${before}; akhir orang yang sama: ${after} (n = ${n}). Tidak masuk Tabel 3.`,
} as const;
