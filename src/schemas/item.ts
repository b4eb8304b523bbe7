/**
 * One item (soal). The comments are the author's manual.
 *
 * Ids are written by hand and never move: `m1-4a` = first check of lesson
 * m1-4, `p1-4b` = cell P1-4 on form B. Wording may change; a change of
 * meaning is a new `revisi`, and the old one goes to `dulu`.
 */
import { z } from 'astro/zod';

const id = z.string().regex(/^[a-z]\d?-?[\da-z-]*[a-z]$/, 'id seperti m1-4a, p1-4b atau s1-a');
const sentence = z.string().min(3).max(220);

/** Retired revisions: what is still needed to score old responses. */
const dulu = z
  .array(z.strictObject({ revisi: z.int().min(1), kunci: z.string().min(1) }))
  .default([]);

const common = { id, revisi: z.int().min(1), tanya: sentence, dulu };

/** Three options `a b c`; "Saya belum tahu" is added by the page. */
const option = z.strictObject({
  teks: z.string().min(1).max(80),
  /** Why this is right, or why one might think so and what is true. Lesson checks only. */
  penjelasan: sentence.optional(),
  /** Name of a drawing in content/pictures; the text stays as its label. */
  gambar: z.string().optional(),
});

const pilih = z.strictObject({
  ...common,
  jenis: z.literal('pilih'),
  pilihan: z.strictObject({ a: option, b: option, c: option.optional() }),
  kunci: z.enum(['a', 'b', 'c']),
  /** Said after "Saya belum tahu". Lesson checks only. */
  belum_tahu: sentence.optional(),
  /** Test items only. */
  indikator: z.enum(['P1', 'P2']).optional(),
  sel: z
    .string()
    .regex(/^P[12]-[1-8]$/, 'sel kisi-kisi seperti P1-4')
    .optional(),
});

const pilah = z.strictObject({
  ...common,
  jenis: z.literal('pilah'),
  kotak: z.strictObject({ a: z.string().max(24), b: z.string().max(24) }),
  /** Two to six cards; each says why for the right and for the other box. */
  kartu: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-f]$/, 'huruf a sampai f'),
        teks: z.string().min(2).max(90),
        kotak: z.enum(['a', 'b']),
        tepat: sentence,
        belum: sentence,
      }),
    )
    .min(2)
    .max(6),
});

const hitung = z.strictObject({
  ...common,
  jenis: z.literal('hitung'),
  /** Written behind the number: "orang", "rupiah". */
  satuan: z.string().max(12),
  jawaban: z.int().min(0),
  tepat: sentence,
  /** Wrong numbers people really give, each with its own reason. */
  keliru: z
    .array(z.strictObject({ angka: z.int().min(0), penjelasan: sentence }))
    .min(1)
    .max(4),
  lainnya: sentence,
  belum_tahu: sentence,
});

/** True or false, then why: a wrong idea is often right by chance, its reason seldom. */
const benar = z.strictObject({
  ...common,
  jenis: z.literal('benar'),
  /** Is what `tanya` says true? */
  kunci: z.enum(['benar', 'keliru']),
  /** Said after the right verdict; the reasons follow. */
  tepat: sentence,
  /** Said after the other verdict. */
  belum: sentence,
  /** Reasons for the right verdict; `kunci_alasan` names the true one. */
  alasan: z.strictObject({ a: option, b: option, c: option.optional() }),
  kunci_alasan: z.enum(['a', 'b', 'c']),
  belum_tahu: sentence,
});

/** Steps in their right order, `a` first; the page mixes them. Only steps that cannot change places. */
const urut = z.strictObject({
  ...common,
  jenis: z.literal('urut'),
  langkah: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-f]$/, 'huruf a sampai f'),
        teks: z.string().min(3).max(60),
        /** Why it stands here. */
        tepat: sentence,
        /** Why it cannot stand elsewhere, said when it is the first one out of place. */
        belum: sentence,
      }),
    )
    .min(3)
    .max(6),
});

/** Tap the right place on a drawn screen. The drawing is 240 × 320; places are in its units. */
const ketuk = z.strictObject({
  ...common,
  jenis: z.literal('ketuk'),
  /** Name of a drawing in content/pictures. */
  layar: z.string(),
  /** What the drawn screen shows, for those who hear the page. */
  alt: z.string().min(20).max(200),
  /** Two to six places, none over another, each at least 48 × 48. */
  tempat: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-f]$/, 'huruf a sampai f'),
        /** Read aloud and shown in the reason: "tiga titik di kanan atas". */
        nama: z.string().min(3).max(40),
        /** x, y, width, height. */
        kotak: z.tuple([z.int(), z.int(), z.int(), z.int()]),
        penjelasan: sentence,
      }),
    )
    .min(2)
    .max(6),
  kunci: z.string().regex(/^[a-f]$/, 'huruf a sampai f'),
  belum_tahu: sentence,
});

/** Tick what fits; nothing is right or wrong. The course and the mentor follow what she ticks. */
const tandai = z.strictObject({
  ...common,
  jenis: z.literal('tandai'),
  pilihan: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-h]$/, 'huruf a sampai h'),
        teks: z.string().min(2).max(60),
      }),
    )
    .min(2)
    .max(8),
  /** At most so many; 1 means choose one. */
  paling: z.int().min(1).max(8),
  /** Said after the first tick: what she can do with it. */
  sesudah: sentence,
});

const tulis = z.strictObject({
  ...common,
  jenis: z.literal('tulis'),
  /** An example she may change, so that nobody starts from an empty box. With `kotak` it is left out. */
  contoh: z.string().min(3).max(160).optional(),
  /** Several boxes of one line each instead of one text: a plan, a canvas. */
  kotak: z
    .array(z.strictObject({ nama: z.string().min(2).max(40), contoh: z.string().min(2).max(90) }))
    .min(2)
    .max(6)
    .optional(),
  /** Questions to look over her own text with. */
  periksa: z.array(z.string().min(3).max(60)).min(1).max(4),
});

const likert = z.strictObject({
  ...common,
  jenis: z.literal('likert'),
  indikator: z.enum(['S1', 'S2']),
});

export const itemSchema = z.discriminatedUnion('jenis', [
  pilih,
  benar,
  pilah,
  urut,
  ketuk,
  hitung,
  tandai,
  tulis,
  likert,
]);

/** One file of items. `skala`, `ajakan`, `ingat` only in the two Likert files. */
export const itemFileSchema = z.strictObject({
  soal: z.array(itemSchema).min(1),
  /** The question above every item of a Likert file. */
  ajakan: sentence.optional(),
  /** The extra line at the post-test. */
  ingat: sentence.optional(),
  skala: z.array(z.string().max(24)).length(5).optional(),
});

export type Item = z.infer<typeof itemSchema>;
export type ChooseItem = z.infer<typeof pilih>;
export type SortItem = z.infer<typeof pilah>;
export type ComputeItem = z.infer<typeof hitung>;
export type TrueFalseItem = z.infer<typeof benar>;
export type OrderItem = z.infer<typeof urut>;
export type TapItem = z.infer<typeof ketuk>;
export type TickItem = z.infer<typeof tandai>;
export type WriteItem = z.infer<typeof tulis>;
export type LikertItem = z.infer<typeof likert>;
