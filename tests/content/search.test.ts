/** What people type must lead to the lesson they mean, within the first three results. */
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/build/content.ts';
import { indexOf } from '../../src/core/search/lines.ts';
import { search } from '../../src/core/search/search.ts';
import { expectNone } from '../support/content/author.ts';
import { readSynonyms, searchDataFrom } from '../support/content/course-search.ts';

const content = readContent();
const index = indexOf(searchDataFrom(content));
const { frequent, faults } = readSynonyms();

/** Query → lessons, one of which must be among the first three. */
const EXPECTED: readonly (readonly [query: string, ...lessons: string[]])[] = [
  ['mengiklankan', 'm4-1'],
  ['foto gelap', 'm3-1', 'm3-4'],
  ['ongkir', 'm5-5'],
  ['kode OTP', 'm1-7', 'm2-1'],
  ['harga modal', 'm5-2'],
  ['uang iklan', 'm4-3'],
  ['iklan berhenti', 'm4-3', 'm4-6'],
  ['pasang iklan fb', 'm4-5', 'm4-1'],
  ['hp penuh', 'm2-1'],
  ['nomor rekening', 'm5-3', 'm1-7'],
  ['halal', 'm5-3', 'm5-4'],
  ['nib', 'm5-3'],
  ['pirt', 'm5-4'],
  ['foto buram', 'm3-1', 'm3-4'],
  ['motret', 'm3-1', 'm3-2'],
  ['latar foto', 'm3-2'],
  ['filter', 'm3-3'],
  ['edit foto', 'm3-4', 'm3-3'],
  ['bikin vidio', 'm3-5'],
  ['harga jual', 'm5-2'],
  ['untung rugi', 'm5-2'],
  ['biaya admin shopee', 'm5-2'],
  ['retur', 'm5-7'],
  ['pembeli marah', 'm5-7'],
  ['bungkus paket', 'm5-5'],
  ['daftar shopee', 'm5-3'],
  ['buka toko di tokopedia', 'm5-3', 'm5-1'],
  ['wa bisnis', 'm2-1'],
  ['status wa', 'm2-3', 'm2-4', 'm2-5'],
  ['balas cepat', 'm2-6'],
  ['katalog', 'm2-7'],
  ['alamat toko', 'm2-2'],
  ['ig', 't1-1', 't1-2', 't1-3'],
  ['hashtag', 't1-4'],
  ['caption', 't1-4'],
  ['bio', 't1-2'],
  ['lupa password', 't1-1', 'm1-7'],
  ['penipu', 'm1-7'],
  ['tf palsu', 'm1-7'],
  ['takut salah', 't2-1'],
  ['sepi', 't2-3'],
  ['jadwal posting', 't3-3', 'm2-5'],
  ['rencana', 't3-4', 't3-2', 't3-1'],
  ['kelompok', 't3-4'],
  ['pembeli', 'm1-2'],
  ['cara pesan', 'm1-4'],
  ['makanan basah', 'm5-1'],
  ['hapus data', 'p0-1'],
];

describe('SEARCH-8 what people type', () => {
  it.each(EXPECTED)('%s', (query, ...lessons) => {
    const first = search(index, query).slice(0, 3);
    const told = first.map((hit) => (hit.kind === 'lesson' ? hit.path : `kamus ${hit.id}`));
    expect(
      told.some((id) => lessons.includes(id)),
      `found: ${told.join(', ') || 'nothing'}`,
    ).toBe(true);
  });

  it.each(frequent.map((query) => [query]))('offered as frequent: %s', (query) => {
    expect(search(index, query).some(({ kind }) => kind === 'lesson')).toBe(true);
  });

  it('every title finds its own lesson first', () => {
    const missed = index.data.lessons.filter(([path, , title]) => {
      const [best] = search(index, `${title} `);
      return best?.kind !== 'lesson' || best.path !== path;
    });
    expectNone(missed.map(([path, , title]) => `${path}: ${title}`));
  });
});

it('CONTENT synonyms.yaml fits its schema', () => expectNone(faults));
