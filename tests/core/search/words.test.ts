import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedWords, isOneTypo, wordsOf } from '../../../src/core/search/words.ts';

/** Optimal string alignment, written from its definition. */
const distance = (one: string, other: string): number => {
  const at = (i: number, j: number): number => {
    if (i === 0 || j === 0) return i + j;
    const same = one[i - 1] === other[j - 1] ? 0 : 1;
    const swapped =
      i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
        ? at(i - 2, j - 2) + 1
        : Infinity;
    return Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + same, swapped);
  };
  return at(one.length, other.length);
};

const shortWord = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 5 }).map((l) => l.join(''));

describe('SEARCH-1 words', () => {
  it.each([
    ['Harga, MODAL!', ['harga', 'modal']],
    ["Jum'at", ['jumat']],
    ['Café', ['cafe']],
    ['foto-foto', ['foto']],
    ['foto2', ['foto']],
    ['Bapak/Ibu', ['bapak', 'ibu']],
    ['Rp15.000', ['rp15', '000']],
    ['?! …', []],
  ])('%s', (text, words) => expect(wordsOf(text)).toEqual(words));

  it('are the same however the text is written', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const words = wordsOf(text);
        expect(wordsOf(words.join(' '))).toEqual(words);
        expect(wordsOf(`  ${text}. `)).toEqual(words);
      }),
    );
  });

  it('fillers are passed over as long as another word is left', () => {
    expect(askedWords('bagaimana cara kirim barang?')).toEqual(['kirim', 'barang']);
    expect(askedWords('bagaimana cara')).toEqual(['bagaimana', 'cara']);
  });
});

describe('SEARCH-4 one letter wrong', () => {
  it('is a distance of one, neighbours changed round included', () => {
    fc.assert(
      fc.property(shortWord, shortWord, (one, other) => {
        expect(isOneTypo(one, other)).toBe(distance(one, other) === 1);
        expect(isOneTypo(other, one)).toBe(isOneTypo(one, other));
      }),
      { numRuns: 1000 },
    );
  });
});
