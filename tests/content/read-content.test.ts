/** Reading a content folder: faults become sentences, the rest is still read. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import {
  CONTENT_FOLDER,
  readContent,
  readYaml,
  splitFrontMatter,
} from '../../src/build/content.ts';

const folder = mkdtempSync(join(tmpdir(), 'content-'));
cpSync(CONTENT_FOLDER, folder, { recursive: true });
afterAll(() => rmSync(folder, { recursive: true }));

const LESSON = 'modules/02-dasar-pemasaran-digital/04-kalimat-jualan.mdx';
const ITEMS = 'items/m1-4.yaml';

/** Content with one file changed, read, and the file put back. */
const readWith = (file: string, change: (source: string) => string) => {
  const path = join(folder, file);
  const source = readFileSync(path, 'utf8');
  writeFileSync(path, change(source));
  const content = readContent(folder);
  writeFileSync(path, source);
  return content;
};

describe('CONTENT reading', () => {
  it('types items, lessons, modules, words, forms and drawings', () => {
    const content = readContent(folder);
    expect(content.items.find(({ item }) => item.id === 'm1-4a')).toMatchObject({ file: ITEMS });
    expect(content.lessons.find(({ front }) => front.id === 'm1-4')).toMatchObject({
      file: LESSON,
    });
    expect(content.forms.map(({ form }) => form.huruf)).toEqual(['A', 'B']);
    expect(content.pictures.map(({ name }) => name)).toContain('kalimat-jualan');
    expect(content.glossary.map(({ id }) => id)).toContain('chat');
  });

  it('a bad item is a sentence, its neighbours are read', () => {
    const content = readWith(ITEMS, (source) => source.replace('kunci: b', 'kunci: d'));
    expect(content.faults).toEqual([
      `${ITEMS} · field soal.0.kunci (m1-4a) · ditemukan: "d" · seharusnya: salah satu dari: a, b, c`,
    ]);
    expect(content.items.map(({ item }) => item.id)).toContain('m1-4b');
    expect(content.items.map(({ item }) => item.id)).not.toContain('m1-4a');
  });

  it('broken YAML names its line', () => {
    const content = readWith(ITEMS, (source) => source.replace('jenis: pilih', 'jenis: pilih: x'));
    expect(content.faults[0]).toContain(`${ITEMS} · baris 4 · ditemukan: "jenis: pilih: x"`);
  });

  it('front matter and body of a lesson are both checked', () => {
    const content = readWith(LESSON, (source) =>
      source.replace('menit: 4', 'menit: 9').replace('<Patokan />', '<Patokan warna="x" />'),
    );
    expect(content.faults).toHaveLength(2);
    expect(content.faults[0]).toContain('field menit · ditemukan: angka 9');
    expect(content.faults[1]).toMatch(/baris 6\d · ditemukan: <Patokan warna>/);
  });

  it('a file without front matter is a sentence', () => {
    expect(readWith(LESSON, () => 'Halo.').faults[0]).toContain('tanpa kepala');
    expect(splitFrontMatter('Halo.')).toBeUndefined();
    expect(splitFrontMatter('---\na: 1\n---\nBody')).toEqual({
      yaml: 'a: 1',
      body: 'Body',
      firstLine: 4,
    });
  });

  it('sound YAML has data and no fault', () => {
    expect(readYaml('x', 'a: [1, dua]')).toEqual({ data: { a: [1, 'dua'] }, faults: [] });
  });
});
