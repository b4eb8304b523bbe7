import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kinship, wordFrom } from '../../../src/core/search/match.ts';
import { rootsOf } from '../../../src/core/search/roots.ts';

/** meN- and peN- as a grammar states them: the root's first letter decides, and p t s k go away. */
const nasal = (begin: 'me' | 'pe', root: string): string => {
  const [first = '', rest = ''] = [root[0], root.slice(1)];
  if ('bf'.includes(first)) return `${begin}m${root}`;
  if (first === 'p') return `${begin}m${rest}`;
  if ('cdj'.includes(first)) return `${begin}n${root}`;
  if (first === 't') return `${begin}n${rest}`;
  if (first === 's') return `${begin}ny${rest}`;
  if (first === 'k') return `${begin}ng${rest}`;
  if ('ghaiueo'.includes(first)) return `${begin}ng${root}`;
  return begin + root;
};

/** Roots of two open or closed syllables: jual, kirim, pasang. */
const syllable = fc.tuple(
  fc.constantFrom(...'bcdfghjklmnprstw'),
  fc.constantFrom(...'aiueo'),
  fc.constantFrom('', 'n', 'r', 'l', 't', 'k', 'm', 's', 'ng'),
);
const root = fc.tuple(syllable, syllable).map((parts) => parts.flat().join(''));

describe('SEARCH-2 roots', () => {
  it('of every word made by the rules of the language hold the word it was made of', () => {
    const prefix = fc.constantFrom(
      (one: string) => one,
      ...['di', 'ter', 'se', 'ke', 'per'].map((begin) => (one: string) => begin + one),
      // ber- and per- lose their r before r, and where the first syllable ends in -er.
      (one: string) => (one.startsWith('r') ? `be${one}` : `ber${one}`),
      (one: string) => nasal('me', one),
      (one: string) => nasal('pe', one),
    );
    const suffix = fc.constantFrom('', 'kan', 'an', 'i', 'in');
    const tail = fc.constantFrom('', 'nya', 'ku', 'mu', 'lah', 'kah', 'nyalah');
    fc.assert(
      fc.property(root, prefix, suffix, tail, (one, begin, end, last) => {
        expect(rootsOf(begin(one) + end + last)).toContain(one);
      }),
      { numRuns: 3000 },
    );
  });

  it('begin with the word itself, and none but it is shorter than three letters', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,16}$/), (word) => {
        const [itself, ...others] = rootsOf(word);
        expect(itself).toBe(word);
        expect(others.every(({ length }) => length >= 3)).toBe(true);
      }),
    );
    for (const word of ['membu', 'menan', 'mengi', 'dia', 'kelu', 'iku'])
      expect(rootsOf(word).every(({ length }) => length >= 3)).toBe(true);
  });

  it.each([
    ['memperbaiki', 'baik'],
    ['keberhasilan', 'hasil'],
    ['pelajaran', 'ajar'],
    ['mengecek', 'cek'],
    ['memuji', 'puji'],
    ['pengisian', 'isi'],
    ['motret', 'potret'],
    ['nyimpan', 'simpan'],
    ['ngiklan', 'iklan'],
    ['kirimin', 'kirim'],
  ])('of %s hold %s', (word, one) => expect(rootsOf(word)).toContain(one));
});

describe('SEARCH-3 words of one root meet', () => {
  const meet = (one: string, other: string) => kinship(wordFrom(one), wordFrom(other)) > 0;
  const family = ['iklan', 'mengiklankan', 'periklanan', 'iklannya', 'pengiklan', 'beriklan'];

  it('iklan and its family, each with each', () => {
    for (const one of family) for (const other of family) expect(meet(one, other)).toBe(true);
  });

  it.each([
    ['memotret', 'potretnya'],
    ['penjualan', 'menjual'],
    ['pembeli', 'membeli'],
    ['pembayaran', 'dibayar'],
    ['makanan', 'makan'],
    ['mengisi', 'pengisian'],
    ['mengecek', 'dicek'],
  ])('%s and %s', (one, other) => expect(meet(one, other)).toBe(true));

  it.each([
    ['ikan', 'iklan'],
    ['jalan', 'jalin'],
    ['makan', 'makin'],
    ['pesan', 'kesan'],
    ['modal', 'moral'],
    ['kemas', 'emas'],
    ['bahan', 'tahan'],
    ['pasar', 'dasar'],
  ])('%s and %s do not', (one, other) => expect(meet(one, other)).toBe(false));
});
