/** What an author reads when a file does not fit: file, field, found, wanted; all at once. */
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { itemFileSchema } from '../../src/schemas/item.ts';
import { lessonSchema } from '../../src/schemas/lesson.ts';
import { formSchema, glossarySchema } from '../../src/schemas/programme.ts';
import { faultsOf, readAs } from '../../src/schemas/words.ts';

const told = (schema: z.ZodType, data: unknown): string =>
  faultsOf('a.yaml', schema, data).join('\n');
const write = {
  id: 'm1-4c',
  revisi: 1,
  jenis: 'tulis',
  tanya: 'Tulis.',
  contoh: 'Donat.',
  periksa: ['Ada harga?'],
};
const file = (over: object): unknown => ({ soal: [{ ...write, ...over }] });

describe('SCHEMA sentences', () => {
  it('what fits has none', () => {
    expect(told(itemFileSchema, file({}))).toBe('');
    expect(readAs('a.yaml', itemFileSchema, file({})).value?.soal[0]?.id).toBe('m1-4c');
  });

  it('wrong type', () =>
    expect(told(itemFileSchema, file({ tanya: 40, periksa: 'Ada harga?', revisi: 'satu' })))
      .toMatchInlineSnapshot(`
      "a.yaml · field soal.0.revisi (m1-4c) · ditemukan: "satu" · seharusnya: angka
      a.yaml · field soal.0.tanya (m1-4c) · ditemukan: angka 40 · seharusnya: teks (beri tanda kutip: '40')
      a.yaml · field soal.0.periksa (m1-4c) · ditemukan: "Ada harga?" · seharusnya: daftar (tiap isi diawali tanda -)"
    `));

  it('a list, a group or nothing where a text should stand', () =>
    expect(told(itemFileSchema, file({ tanya: ['a'], contoh: { a: 1 }, periksa: null })))
      .toMatchInlineSnapshot(`
      "a.yaml · field soal.0.tanya (m1-4c) · ditemukan: daftar berisi 1 · seharusnya: teks
      a.yaml · field soal.0.contoh (m1-4c) · ditemukan: kumpulan field (a) · seharusnya: teks
      a.yaml · field soal.0.periksa (m1-4c) · ditemukan: kosong · seharusnya: daftar (tiap isi diawali tanda -)"
    `));

  it('missing field', () => {
    const { tanya: _, ...rest } = write;
    expect(told(itemFileSchema, { soal: [rest] })).toMatchInlineSnapshot(
      `"a.yaml · field soal.0.tanya (m1-4c) · ditemukan: tidak diisi · seharusnya: teks"`,
    );
  });

  it('unknown field', () =>
    expect(told(itemFileSchema, file({ pertanyaan: 'x', warna: 1 }))).toMatchInlineSnapshot(
      `"a.yaml · field soal.0 (m1-4c) · ditemukan: field yang tidak dikenal: pertanyaan, warna · seharusnya: field itu dihapus, atau namanya dibetulkan"`,
    ));

  it('wrong enum', () => {
    const form = { huruf: 'C', revisi: 1, soal: Array.from({ length: 24 }, () => 'p1-1a@1') };
    expect(told(formSchema, form)).toMatchInlineSnapshot(
      `"a.yaml · field huruf · ditemukan: "C" · seharusnya: salah satu dari: A, B"`,
    );
  });

  it('too long, too short, too many, too few, not exactly', () => {
    const form = { huruf: 'A', revisi: 0, soal: ['p1-1a@1'] };
    expect(told(itemFileSchema, file({ tanya: 'a '.repeat(120), contoh: 'D', periksa: [] })))
      .toMatchInlineSnapshot(`
      "a.yaml · field soal.0.tanya (m1-4c) · ditemukan: 240 huruf "a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a …" · seharusnya: paling banyak 220 huruf
      a.yaml · field soal.0.contoh (m1-4c) · ditemukan: 1 huruf "D" · seharusnya: paling sedikit 3 huruf
      a.yaml · field soal.0.periksa (m1-4c) · ditemukan: daftar berisi 0 · seharusnya: paling sedikit 1 isi"
    `);
    expect(told(formSchema, form)).toMatchInlineSnapshot(`
      "a.yaml · field revisi · ditemukan: angka 0 · seharusnya: paling kecil 1
      a.yaml · field soal · ditemukan: daftar berisi 1 · seharusnya: tepat 24 isi"
    `);
  });

  it('wrong or missing discriminator', () => {
    expect(told(itemFileSchema, file({ jenis: 'pilhi' }))).toMatchInlineSnapshot(
      `"a.yaml · field soal.0.jenis (m1-4c) · ditemukan: "pilhi" · seharusnya: salah satu dari: pilih, benar, pilah, urut, ketuk, hitung, tandai, tulis, likert"`,
    );
    expect(told(itemFileSchema, file({ jenis: undefined }))).toMatchInlineSnapshot(
      `"a.yaml · field soal.0.jenis (m1-4c) · ditemukan: tidak diisi · seharusnya: salah satu dari: pilih, benar, pilah, urut, ketuk, hitung, tandai, tulis, likert"`,
    );
  });

  it('wrong shape of an id, with and without our own words', () => {
    const word = { id: 'Chat 1', istilah: 'chat', arti: 'Bercakap.', contoh: 'Contohnya.' };
    expect(told(itemFileSchema, file({ id: 'M1' }))).toMatchInlineSnapshot(
      `"a.yaml · field soal.0.id · ditemukan: "M1" · seharusnya: id seperti m1-4a, p1-4b atau s1-a"`,
    );
    const plain = z.object({ id: z.string().regex(/^x$/) });
    expect(told(plain, { id: 'y' })).toMatchInlineSnapshot(
      `"a.yaml · field id · ditemukan: "y" · seharusnya: bentuk /^x$/"`,
    );
    expect(told(glossarySchema, { kata: [word] })).toMatchInlineSnapshot(
      `"a.yaml · field kata.0.id · ditemukan: "Chat 1" · seharusnya: huruf kecil dan tanda -"`,
    );
  });

  it('an empty file, and a file that is only a text', () => {
    expect(told(lessonSchema, null)).toMatchInlineSnapshot(
      `"a.yaml · field (seluruh isi) · ditemukan: kosong · seharusnya: kumpulan field"`,
    );
    expect(told(lessonSchema, 'halo')).toMatchInlineSnapshot(
      `"a.yaml · field (seluruh isi) · ditemukan: "halo" · seharusnya: kumpulan field"`,
    );
  });

  it('numbers out of bounds and not whole', () => {
    const lesson = {
      id: 'm1-4',
      judul: 'Judul',
      tujuan: 'Bapak/Ibu bisa.',
      bisa: 'menulis',
      patokan: 'Apa.',
      menit: 9,
      inti: 'ya',
      memberi: ['P9-1'],
      sumber: [],
    };
    expect(told(lessonSchema, lesson)).toMatchInlineSnapshot(`
      "a.yaml · field menit · ditemukan: angka 9 · seharusnya: paling besar 5
      a.yaml · field inti · ditemukan: "ya" · seharusnya: true atau false
      a.yaml · field memberi.0 · ditemukan: "P9-1" · seharusnya: kode seperti P1-4, K1 atau S2"
    `);
    expect(told(lessonSchema, { ...lesson, menit: 1.5 })).toContain('angka bulat');
  });

  it('no English is left in any of them', () => {
    const all = [
      told(itemFileSchema, file({ tanya: 40, periksa: 'x', jenis: 'tulis', aneh: 1 })),
      told(z.union([z.string(), z.number()]), true),
      told(formSchema, {}),
    ].join('\n');
    expect(all).not.toMatch(/Invalid|expected|Too |received|Unrecognized/);
  });
});
