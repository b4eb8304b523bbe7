/** A lesson as a learner reads it. */
import { describe, expect, it } from 'vitest';
import { readLessonTags } from '../../src/build/lesson-tags.ts';
import {
  coreText,
  itemText,
  plainLines,
  stepsOf,
  textsOf,
  viewsOf,
} from '../../src/build/lesson-text.ts';
import {
  aCheck,
  aLesson,
  LESSON_BODY,
  sortCheck,
  writeCheck,
} from '../support/content/a-lesson.ts';

const lesson = aLesson();
const textOf = (name: string): string =>
  textsOf(lesson, [aCheck()]).find((text) => text.name === name)?.text ?? '';

describe('TEXT views', () => {
  it('a learner sees the example of her kind of business and no other', () => {
    const [siap, kemas] = viewsOf(lesson).map(coreText);
    expect(siap).toContain('Bu Lilis memotret donat.');
    expect(siap).not.toContain('nugget');
    expect(kemas).toContain('Bu Ani memotret nugget.');
    expect(kemas).not.toContain('donat');
  });

  it('a screen is its title, captions, paragraphs, rule of thumb; a task its safety and steps', () => {
    const screens = viewsOf(lesson)[0]?.screens.map(({ text }) => text);
    expect(screens).toEqual([
      'HP di meja jualan\nHP di meja.\nHP sudah cukup. Pembeli datang lewat chat.',
      'Contoh\nBu Lilis memotret donat.\nHP dulu, toko nanti.',
      'Belum ada yang terkirim.\nPilih satu barang.\nTulis harganya.',
    ]);
  });

  it('PROJ-19 what stands on the projector only is no part of a view, and is measured alone', () => {
    const body = LESSON_BODY.replace(
      'HP sudah cukup.',
      '<HP>\n\nKetuk di HP.\n\n</HP>\n\n<Proyektor>\n\nAngkat tangan.\n\n</Proyektor>\n\nHP sudah cukup.',
    );
    const views = viewsOf(aLesson({ body })).map(coreText);
    expect(views[0]).toContain('Ketuk di HP.');
    expect(views[0]).not.toContain('Angkat tangan.');
    const texts = textsOf(aLesson({ body }), []);
    expect(texts.find(({ name }) => name === 'Proyektor')?.text).toContain('Angkat tangan.');
    expect(texts.filter(({ text }) => text.includes('Angkat tangan.'))).toHaveLength(1);
  });

  it('notes to trainers and mentors are read by no learner; hints, goal and Tahu are', () => {
    const all = textsOf(lesson, [aCheck()])
      .map(({ text }) => text)
      .join('\n');
    expect(all).not.toMatch(/Minta peserta|Tunggu sepuluh/);
    expect(textOf('layar (siap)')).toMatch(/^HP ini etalase\nBapak\/Ibu bisa.*Boleh satu dulu\.$/s);
    expect(textOf('Tahu')).toBe('Foto sore juga bagus.');
    expect(textOf('layar (siap)')).not.toContain('Foto sore');
  });
});

describe('TEXT Markdown', () => {
  const linesOf = (inner: string): string[] => {
    const [tag] = readLessonTags(`<Tahu>\n${inner}\n</Tahu>`).tags;
    return tag ? plainLines(tag) : [];
  };
  it.each([
    ['**Tebal** dan *miring* dan `kode`', ['Tebal dan miring dan kode']],
    ['Satu\nkalimat utuh.\n\nLain.', ['Satu kalimat utuh.', 'Lain.']],
    ['- satu\n- dua\n  lanjut', ['satu', 'dua lanjut']],
    ['[Beranda](/)', ['Beranda']],
    ['## Judul', ['Judul']],
  ])('%s', (inner, lines) => expect(linesOf(inner)).toEqual(lines));

  it('steps are the numbered lines of a task, hints are not', () => {
    const task = lesson.tags.find(({ tag }) => tag === 'Coba');
    expect(task && stepsOf(task)).toEqual(['Pilih satu barang.', 'Tulis harganya.']);
  });
});

describe('TEXT items', () => {
  it('question, options and every reason', () => {
    expect(itemText(aCheck()).split('\n')).toHaveLength(8);
    expect(itemText(sortCheck).split('\n')).toHaveLength(9);
    expect(itemText(writeCheck)).toBe('Tulis satu kalimat jualan.\nDonat, 2 ribu.\nAda harga?');
    const sum = {
      id: 'm1-1d',
      revisi: 1,
      jenis: 'hitung',
      tanya: 'T?',
      satuan: 'orang',
      jawaban: 2,
      tepat: 'A',
      keliru: [{ angka: 3, penjelasan: 'B' }],
      lainnya: 'C',
      belum_tahu: 'D',
      dulu: [],
    } as const;
    expect(itemText({ ...sum, keliru: [...sum.keliru], dulu: [] })).toBe('T?\nA\nB\nC\nD');
  });
});
