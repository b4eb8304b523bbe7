/** Weeks of the programme and the paths through the course. The comments are the author's manual. */
import { z } from 'astro/zod';

const lesson = z.string().regex(/^[a-z]\d-\d$/, 'id pelajaran seperti m1-4');
const item = z.string().regex(/^[a-z]\d-\d[a-z]$/, 'id soal tandai seperti p0-6a');
const letter = z.string().regex(/^[a-h]$/, 'huruf pilihan a sampai h');

/** The weeks of the programme (Tabel 2). Each lesson once; their order is the order of learning. */
export const weeksSchema = z.strictObject({
  minggu: z
    .array(
      z.strictObject({
        nomor: z.int().min(0).max(4),
        judul: z.string().min(5).max(60),
        pelajaran: z.array(lesson).min(1),
        /** The test of that week: before its lessons, or after them. */
        tes: z.enum(['awal', 'akhir']).optional(),
      }),
    )
    .length(5),
});

/** Where she begins, what she may skip, what is suggested. Nothing is ever closed. */
export const pathsSchema = z.strictObject({
  jalur: z.strictObject({
    /** A tandai item with one choice; its options are the routes. */
    soal: item,
    pilihan: z
      .array(
        z.strictObject({
          id: letter,
          nama: z.string().min(3).max(30),
          ringkas: z.string().min(5).max(60),
          /** "Lanjutkan" passes over these. */
          lewati: z.array(lesson),
          /** Are the suggested lessons of the core path the first ones? */
          masalah_dulu: z.boolean(),
        }),
      )
      .length(3),
  }),
  /** Goods that do not suit a courier: which answers say so, and the lessons passed over then. */
  toko: z.strictObject({
    soal: z.array(item).min(1),
    tidak_cocok: z.array(letter).min(1),
    lewati: z.array(lesson).min(1),
  }),
  /** First the lines of her three problems, then the others; the page shows the first three unfinished. */
  saran: z
    .array(z.strictObject({ soal: item, pilihan: letter, pelajaran: z.array(lesson).min(1) }))
    .min(1),
});
