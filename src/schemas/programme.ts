/** Forms, indicators and the glossary. The comments are the author's manual. */
import { z } from 'astro/zod';

/** A published form never changes: a change is a new `revisi`, the old list goes to `dulu`. */
export const formSchema = z.strictObject({
  huruf: z.enum(['A', 'B']),
  revisi: z.int().min(1),
  /** Ids in the order in which they are asked, each with the revision of the item. */
  soal: z.array(z.string().regex(/^[a-z\d-]+@\d+$/, 'id@revisi seperti p1-4a@1')).length(24),
  dulu: z
    .array(z.strictObject({ revisi: z.int().min(1), soal: z.array(z.string()).length(24) }))
    .default([]),
});

export const indicatorsSchema = z.strictObject({
  indikator: z
    .array(
      z.strictObject({
        kode: z.enum(['P1', 'P2', 'K1', 'K2', 'K3', 'S1', 'S2']),
        ranah: z.enum(['Pengetahuan', 'Keterampilan', 'Sikap']),
        /** The study's wording, printed in Tabel 3. */
        nama: z.string().min(5),
        /** What the learner reads: "tentang jualan lewat HP". */
        untuk_mitra: z.string().min(5),
      }),
    )
    .length(7),
  /** Blueprint: what each cell asks, and the lessons that teach it. */
  kisi_kisi: z
    .array(
      z.strictObject({
        sel: z.string().regex(/^P[12]-[1-8]$/, 'sel kisi-kisi seperti P1-4'),
        isi: z.string().min(3),
        /** "Yang sudah bisa": what she knows when this cell is right. */
        bisa: z.string().min(5).max(80),
        pelajaran: z.array(z.string().regex(/^[a-z]\d-\d$/, 'id pelajaran seperti m1-4')).min(1),
      }),
    )
    .length(16),
});

/** At most 60 terms; the meaning at most 12 words, with an example from a stall. */
export const glossarySchema = z.strictObject({
  kata: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z-]+$/, 'huruf kecil dan tanda -'),
        istilah: z.string().min(2).max(32),
        arti: z.string().min(5).max(110),
        contoh: z.string().min(5).max(120),
      }),
    )
    .min(1)
    .max(60),
});

/**
 * Facts that change often: fees, limits, rules. Lessons show them with
 * `<Fakta id="…" />`, which adds "cek di aplikasi"; no key depends on one.
 */
export const factsSchema = z.strictObject({
  fakta: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z\d-]+$/, 'huruf kecil, angka dan tanda -'),
        /** What it is: "Biaya proses pesanan Shopee". */
        hal: z.string().min(5).max(90),
        /** As it stands in a lesson, within a sentence: "Rp1.250 tiap pesanan". */
        nilai: z.string().min(1).max(80),
        /** Year and month in which it was last seen true. */
        per: z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/, 'tahun-bulan seperti 2025-07'),
        /** Where she sees today's value, behind "cek di": the app, or a site she can type. */
        cek_di: z.string().min(4).max(40).default('aplikasi'),
        /** Where a maintainer looks again: a site or a place in the app. */
        cek: z.string().min(5).max(120),
        /** Line of the fact sheets: "market A5.3". */
        sumber: z.string().regex(/^(social|market) [\dA-Z]+(\.\d+[a-z]?)?$/, 'seperti market A5.3'),
        /** pasti: official or two sources; mungkin: one decent source; belum: nobody has confirmed it. */
        yakin: z.enum(['pasti', 'mungkin', 'belum']),
      }),
    )
    .min(1),
});

/** What a gigabyte costs, for the estimate on the page Saya. */
export const dataPriceSchema = z.strictObject({
  rupiah_per_gb: z.int().min(100).max(1_000_000),
  /** Year and month in which it was last seen true. */
  per: z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/, 'tahun-bulan seperti 2025-07'),
  /** Line of the fact sheets. */
  sumber: z.string().regex(/^(social|market) [\dA-Z]+(\.\d+[a-z]?)?$/, 'seperti social 1.9'),
  dari: z.string().min(3).max(120),
  url: z.url(),
});

/** Where numbers and menu paths of the lessons come from; ids as in a lesson's `sumber`. */
export const sourcesSchema = z.strictObject({
  sumber: z
    .array(
      z.strictObject({
        id: z.string().regex(/^(social|market) [\dA-Z]+(\.\d+[a-z]?)?$/, 'seperti social 3.11'),
        /** The claim, in our words. */
        isi: z.string().min(10).max(200),
        /** Publisher or page. */
        dari: z.string().min(3).max(120),
        url: z.url().optional(),
        /** Date of the page, as far as known. */
        per: z.string().optional(),
      }),
    )
    .min(1),
});
