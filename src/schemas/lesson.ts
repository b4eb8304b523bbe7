/** Front matter of a lesson and of a module's index. The comments are the author's manual. */
import { z } from 'astro/zod';

export const lessonSchema = z.strictObject({
  /** `m1-4`: written by hand, never moves, whatever the file is called. */
  id: z.string().regex(/^[a-z]\d-\d$/, 'id seperti m1-4'),
  judul: z.string().min(3).max(48),
  /** One line: what she can do afterwards, in a whole sentence. */
  tujuan: z.string().min(10).max(90),
  /** The same as a verb phrase for "Yang sudah bisa saya lakukan": "menulis kalimat jualan". */
  bisa: z.string().min(5).max(60),
  /** Rule of thumb, at most ten words. */
  patokan: z.string().min(3).max(70),
  menit: z.int().min(1).max(5),
  /** On the core path? */
  inti: z.boolean(),
  /** Blueprint cells or indicators it feeds: P1-4, K1, S1. */
  memberi: z.array(z.string().regex(/^(P[12]-[1-8]|[KS][123])$/, 'kode seperti P1-4, K1 atau S2')),
  /** "Masih ingat?": a check of an earlier lesson. Only the first lesson of all has none. */
  ingat: z.string().optional(),
  /** Lines of the fact sheets that stand behind numbers and menus: "social 3.11", "market C6.5". */
  sumber: z.array(
    z.string().regex(/^(social|market) [\dA-Z]+(\.\d+[a-z]?)?$/, 'seperti social 3.11'),
  ),
  /**
   * Words people type who look for this lesson and that stand neither in its title nor in its goal:
   * "uang iklan", "hp penuh". Endings and beginnings of words need no entry of their own.
   */
  cari: z.array(z.string().min(2).max(32)).min(1).max(8).optional(),
});

export const moduleSchema = z.strictObject({
  id: z.string().regex(/^[a-z]\d$/, 'id seperti m1'),
  judul: z.string().min(3).max(48),
  /** One sentence for the list. */
  ringkas: z.string().min(10).max(120),
  urutan: z.int().min(0),
});

export type Lesson = z.infer<typeof lessonSchema>;
export type CourseModule = z.infer<typeof moduleSchema>;
