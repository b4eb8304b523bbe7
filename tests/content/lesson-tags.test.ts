/** The reader of lesson bodies: what is no tag of the course is a fault with its line. */
import { describe, expect, it } from 'vitest';
import { readLessonTags, tagsNamed } from '../../src/build/lesson-tags.ts';
import { LESSON_BODY } from '../support/content/a-lesson.ts';

const faultsOf = (body: string): string[] =>
  readLessonTags(body).faults.map(({ where, found, wanted }) => `${where}: ${found} → ${wanted}`);
const screen = (inner: string): string => `<Layar judul="x">\n${inner}\n</Layar>`;

describe('TAGS tree', () => {
  it('a clean lesson has no fault and keeps its order, lines and attributes', () => {
    const { tags, faults } = readLessonTags(LESSON_BODY, 10);
    expect(faults).toEqual([]);
    expect(tags.map(({ tag }) => tag).join(' ')).toBe(
      'Layar Layar Coba Cek Cek Tahu Narasumber Pendamping',
    );
    expect(tags[0]).toMatchObject({ line: 11, attributes: { judul: 'HP di meja jualan' } });
    expect(tagsNamed(tags, 'Contoh').map(({ attributes }) => attributes['usaha'])).toEqual([
      'siap',
      'kemas',
      'karya',
      'jasa',
    ]);
  });

  it('attributes may stand on lines of their own and hold > and quotes', () => {
    const { tags, faults } = readLessonTags(
      screen('<Gambar\n  nama="a"\n  alt="dua > satu &quot;ya&quot;"\n  keterangan="k"\n/>'),
    );
    expect(faults).toEqual([]);
    expect(tagsNamed(tags, 'Gambar')[0]?.attributes).toEqual({
      nama: 'a',
      alt: 'dua > satu "ya"',
      keterangan: 'k',
    });
  });
});

describe('TAGS faults', () => {
  it.each([
    ['import line', 'import X from \'./x.astro\';\n\n<Cek soal="a" />', 'tanpa baris import'],
    ['raw HTML', screen('<div>hai</div>'), 'baris 2: <div>'],
    ['unknown tag', screen('<Kotak />'), '<Kotak>'],
    ['expression', screen('Harga {harga}'), 'baris 2: {'],
    ['a lone <', screen('2 < 3'), 'baris 2: <'],
    ['unclosed', '<Layar judul="x">\nhai', '<Layar> tidak ditutup'],
    ['closed crosswise', screen('<Kata id="a">b</Layar>'), '</Layar> → </Kata>'],
    ['closed without opening', '</Layar>', 'tag pembuka'],
    ['text outside', 'Halo.\n<Cek soal="a" />', '"Halo." di luar tag'],
    ['missing attribute', '<Cek />', '<Cek> tanpa soal'],
    ['empty attribute', '<Cek soal="" />', '<Cek> tanpa soal'],
    ['unknown attribute', '<Cek soal="a" warna="x" />', '<Cek warna>'],
    ['expression as attribute', '<Cek soal={a} />', 'tanda kutip'],
    ['wrong place', '<Kata id="a">b</Kata>', '<Kata> di dalam badan pelajaran'],
    ['hints without a task', '<Bantuan>\n- a\n</Bantuan>', '<Bantuan> di dalam badan pelajaran'],
    ['wrong parent', screen('<Cek soal="a" />'), '<Cek> di dalam <Layar>'],
  ])('%s', (_, body, says) => expect(faultsOf(body).join('\n')).toContain(says));

  it('all at once, and the rest is still read', () => {
    const { tags, faults } = readLessonTags(
      '<b>x</b>\n<Cek soal="a" />\n<Layar judul="x">\nhai {x}',
    );
    expect(faults.length).toBeGreaterThanOrEqual(3);
    expect(tags.map(({ tag }) => tag)).toEqual(['Cek', 'Layar']);
  });
});

describe('TAGS for the projector', () => {
  it.each([
    ['<Proyektor judul="Bersama">\nHai.\n</Proyektor>', ''],
    [screen('<Proyektor>Hai.</Proyektor><HP>Hai.</HP>'), ''],
    ['<Proyektor>\nHai.\n</Proyektor>', '<Proyektor> tanpa judul'],
    [screen('<Proyektor judul="x">Hai.</Proyektor>'), 'tanpa judul: ini bagian dari layar'],
    ['<HP>Hai.</HP>', '<HP> di dalam badan pelajaran'],
    [screen('<Proyektor><Patokan /></Proyektor>'), '<Patokan> di dalam <Proyektor>'],
  ])('PROJ-19 %s', (body, says) => {
    const faults = faultsOf(body).join('\n');
    if (says === '') expect(faults).toBe('');
    else expect(faults).toContain(says);
  });
});
