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
