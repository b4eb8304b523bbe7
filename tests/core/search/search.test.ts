import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSearchData, searchData } from '../../../src/core/search/data.ts';
import { indexOf } from '../../../src/core/search/lines.ts';
import { search } from '../../../src/core/search/search.ts';

const lesson = (path: string, judul: string, tujuan = '', patokan = '', cari?: string[]) => ({
  ...{ path, judul, tujuan, patokan },
  ...(cari ? { cari } : {}),
});

const data = searchData(
  [
    {
      judul: 'Dasar',
      lessons: [
        lesson('a', 'Pilih satu saluran', 'Bapak/Ibu bisa memakai donat.'),
        lesson('b', 'Donat kentang', '', 'Goreng dulu.'),
        lesson('c', 'Latar foto', '', 'Tempel donat di meja.'),
        lesson('d', 'Bungkus', '', '', ['donat', 'nugget beku']),
      ],
    },
    { judul: 'Iklan', lessons: [lesson('e', 'Pengeras suara'), lesson('f', 'Batas uang iklan')] },
  ],
  [{ id: 'donat', istilah: 'donat', arti: 'Kue bulat.' }],
  [
    ['ongkir', 'ongkos kirim'],
    ['kue', 'roti'],
    ['bungkus', 'kemas rapi'],
  ],
);
const index = indexOf(data);
const found = (query: string) =>
  search(index, query).map((hit) => (hit.kind === 'lesson' ? hit.path : `#${hit.id}`));

describe('SEARCH-5 rank', () => {
  it('title before keyword before term before goal and rule', () => {
    const titles = searchData(
      [
        {
          judul: 'M',
          lessons: [
            lesson('rule', 'Satu', '', 'Kata donat lain.'),
            lesson('goal', 'Dua', 'Bisa donat lain.'),
            lesson('keyword', 'Tiga', '', '', ['kata donat lain']),
            lesson('title', 'Kata donat lain'),
          ],
        },
      ],
      [{ id: 'term', istilah: 'kata donat lain', arti: 'x' }],
      [],
    );
    const order = search(indexOf(titles), 'donat').map((hit) =>
      hit.kind === 'lesson' ? hit.path : hit.id,
    );
    expect(order).toEqual(['title', 'keyword', 'term', 'rule', 'goal']);
  });

  it('a line that says nothing else comes first', () => {
    expect(found('donat ')[0]).toBe('d');
    expect(found('donat kentang')[0]).toBe('b');
  });

  it('who answers all words comes before who answers one better', () => {
    const two = searchData(
      [
        {
          judul: 'M',
          lessons: [lesson('one', 'Paket'), lesson('both', 'Satu', 'Kirim cepat.', 'Paket aman.')],
        },
      ],
      [],
      [],
    );
    const order = search(indexOf(two), 'kirim paket ').map(
      (hit) => hit.kind === 'lesson' && hit.path,
    );
    expect(order).toEqual(['both', 'one']);
  });

  it('a word that stands in many places says less', () => {
    const lessons = ['Foto satu', 'Foto dua', 'Lampu', 'Foto tiga'].map((one) => lesson(one, one));
    const many = indexOf(searchData([{ judul: 'M', lessons }], [], []));
    expect(search(many, 'foto lampu ')[0]?.title).toBe('Lampu');
  });

  it('the name of a module finds all its lessons', () => {
    expect(found('iklan ')).toEqual(['f', 'e']);
  });

  it('shows the rule of thumb where that one answers, else the goal without its beginning', () => {
    const lineOf = (query: string) => search(index, query)[0]?.line;
    expect(lineOf('goreng')).toBe('Goreng dulu.');
    expect(lineOf('saluran')).toBe('Memakai donat.');
  });
});

describe('SEARCH-6 while typing', () => {
  it('every beginning of two letters finds the word', () => {
    for (let letters = 2; letters <= 7; letters += 1)
      expect(found('saluran'.slice(0, letters))).toContain('a');
    expect(found('s')).not.toContain('a');
  });

  it('a word with a space behind it is whole', () => {
    expect(found('salur')).toContain('a');
    expect(found('sal ')).toEqual([]);
  });

  it('does not go blank between prefix and root', () => {
    for (const typed of ['mengikl', 'mengikla', 'mengiklan', 'mengiklank'])
      expect(found(typed)).toContain('f');
    for (const typed of ['menyalu', 'penyalu', 'disalu']) expect(found(typed)).toContain('a');
  });

  it('one wrong letter is forgiven in words of five letters and more, if nothing else answers', () => {
    expect(found('salurna ')).toEqual(['a']);
    expect(found('sluran ')).toEqual(['a']);
    expect(found('fato ')).toEqual([]);
    expect(found('dont ')).toEqual([]);
    expect(found('donad ')).toContain('b');
  });
});

describe('SEARCH-7 words of one meaning', () => {
  const twins = searchData(
    [{ judul: 'M', lessons: [lesson('x', 'Ongkir'), lesson('y', 'Ongkos kirim')] }],
    [],
    [['ongkir', 'ongkos kirim']],
  );
  const paths = (query: string) =>
    search(indexOf(twins), query).map((hit) => (hit.kind === 'lesson' ? hit.path : hit.id));

  it('find each other, the one typed first', () => {
    expect(paths('ongkir')).toEqual(['x', 'y']);
    expect(paths('ongkos kirim')).toEqual(['y', 'x']);
  });

  it('a phrase must be typed, and stand, as a whole', () => {
    expect(paths('ongkos ')).toEqual(['y']);
    expect(found('bungkus ')).toEqual(['d']);
  });
});

describe('SEARCH-6 whatever is typed', () => {
  it('is answered without a throw, the same in capitals, at most twelve, each once', () => {
    const letters = fc.array(fc.constantFrom(...'adgiklmnou -.?é'), { maxLength: 14 });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          letters.map((all) => all.join('')),
        ),
        (query) => {
          const all = found(query);
          expect(all.length).toBeLessThanOrEqual(12);
          expect(new Set(all).size).toBe(all.length);
        },
      ),
    );
    const lessons = Array.from({ length: 20 }, (_, at) => lesson(`${at}`, 'Donat'));
    const many = indexOf(searchData([{ judul: 'M', lessons }], [], []));
    expect(search(many, 'donat')).toHaveLength(12);
    for (const query of ['donat', 'Batas Iklan', 'x', ''])
      expect(found(query.toUpperCase())).toEqual(found(query));
    expect(found(' ')).toEqual([]);
  });
});

it('SEARCH-9 a file of another version, or none of ours, is no index', () => {
  expect(isSearchData(JSON.parse(JSON.stringify(data)))).toBe(true);
  for (const other of [null, 'x', {}, { ...data, version: 2 }, { version: 1 }])
    expect(isSearchData(other)).toBe(false);
});
