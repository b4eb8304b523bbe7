/** A session of training: `content/sessions/*.yaml`. The comments are the author's manual. */
import { z } from 'astro/zod';

const lesson = z.string().regex(/^[a-z]\d-\d$/, 'id pelajaran seperti m1-4');
const id = z.string().regex(/^[a-z\d-]{2,40}$/, 'huruf kecil, angka dan tanda -');
const saat = z.enum(['sebelum', 'sesudah']);

/** Another length: copy the file, change the minutes; the sums are checked. */
export const sessionSchema = z.strictObject({
  judul: z.string().min(5).max(60),
  /** One line below the title. */
  ringkas: z.string().min(10).max(120),
  /** The sum of its blocks. */
  menit: z.int().min(20).max(240),
  /** The first one stands at `/proyektor/sesi/`, the others below it under their file's name. */
  urutan: z.int().min(1),
  blok: z
    .array(
      z.strictObject({
        id,
        judul: z.string().min(3).max(60),
        menit: z.int().min(1).max(60),
        /** One line that everybody reads on the screen. */
        isi: z.string().min(10).max(110),
        /** Lessons shown in this block, in their order. */
        layar: z.array(lesson).default([]),
        polling: z.array(z.strictObject({ soal: id, saat })).default([]),
        /** Parts of the session's own page with which this block ends: parking lot, attendance. */
        bagian: z
          .array(z.enum(['parkir', 'hadir']))
          .max(2)
          .default([]),
        /** Who does what; the minutes add up to the block's. Nobody talks for more than ten in a row. */
        langkah: z
          .array(
            z.strictObject({
              menit: z.int().min(1).max(20),
              siapa: z.enum(['narasumber', 'peserta', 'pendamping', 'pemandu']),
              kerja: z.string().min(10).max(160),
            }),
          )
          .min(1),
        /** The WhatsApp text for a poor signal: exactly three sentences. */
        wa: z.string().min(30).max(320),
      }),
    )
    .min(3),
  /** Neither test items nor lesson checks. Both halves have the same options; the stories differ. */
  polling: z.array(
    z.strictObject({
      id,
      judul: z.string().min(5).max(60),
      sebelum: z.string().min(10).max(140),
      sesudah: z.string().min(10).max(140),
      pilihan: z.array(z.string().min(3).max(50)).min(2).max(5),
      /** What the trainer says when both charts stand side by side. */
      bahas: z.string().min(10).max(220),
    }),
  ),
  /** What to do when the signal is poor. */
  sinyal_lemah: z.array(z.string().min(10).max(160)).min(3),
  /** Five messages for afterwards, sent one by one. */
  ringkasan: z.array(z.string().min(30).max(400)).length(5),
});

export type Session = z.infer<typeof sessionSchema>;
