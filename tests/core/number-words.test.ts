import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberWords, TOO_LARGE, writtenNumberWords } from '../../src/core/number-words.ts';

const ONES = [
  ...['nol', 'satu', 'dua', 'tiga', 'empat', 'lima'],
  ...['enam', 'tujuh', 'delapan', 'sembilan'],
];
const SIZES: Readonly<Record<string, number>> = {
  ...{ puluh: 10, ratus: 100, ribu: 1000, juta: 1e6, miliar: 1e9 },
};
const WHOLE: Readonly<Record<string, string>> = {
  ...{ sepuluh: 'satu puluh', sebelas: 'satu belas', seratus: 'satu ratus', seribu: 'satu ribu' },
};

/** Back from words, by rules of its own: units gather up to "ribu", "juta", "miliar". */
const numberOf = (words: string): number => {
  let sum = 0;
  let group = 0;
  let one = 0;
  for (const word of words.split(' ').flatMap((said) => (WHOLE[said] ?? said).split(' '))) {
    const size = SIZES[word] ?? 0;
    if (word === 'belas') {
      group += 10 + one;
      one = 0;
    } else if (size >= 1000) {
      sum += (group + one) * size;
      group = one = 0;
    } else if (size > 0) {
      group += one * size;
      one = 0;
    } else one = ONES.indexOf(word);
  }
  return sum + group + one;
};

test.each<[number, string]>([
  [0, 'nol'],
  [10, 'sepuluh'],
  [11, 'sebelas'],
  [19, 'sembilan belas'],
  [20, 'dua puluh'],
  [100, 'seratus'],
  [101, 'seratus satu'],
  [111, 'seratus sebelas'],
  [200, 'dua ratus'],
  [1000, 'seribu'],
  [1100, 'seribu seratus'],
  [2026, 'dua ribu dua puluh enam'],
  [11_000, 'sebelas ribu'],
  [15_000, 'lima belas ribu'],
  [100_000, 'seratus ribu'],
  [101_000, 'seratus satu ribu'],
  [1_000_000, 'satu juta'],
  [1_001_000, 'satu juta seribu'],
  [1_250_000, 'satu juta dua ratus lima puluh ribu'],
  [1_000_000_000, 'satu miliar'],
  [
    999_999_999_999,
    `sembilan ratus sembilan puluh sembilan miliar ${'sembilan ratus sembilan puluh sembilan juta '}sembilan ratus sembilan puluh sembilan ribu sembilan ratus sembilan puluh sembilan`,
  ],
])('SPEECH-2 %i is "%s"', (n, words) => {
  expect(numberWords(n)).toBe(words);
});

test('SPEECH-2 every number has words of its own, from which it can be told', () => {
  for (let n = 0; n < 12_000; n++) expect(numberOf(numberWords(n))).toBe(n);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: TOO_LARGE - 1 }), (n) => {
      expect(numberOf(numberWords(n))).toBe(n);
      // "satu ratus" and "satu ribu" are nobody's words.
      expect(numberWords(n)).not.toMatch(/\bsatu (puluh|belas|ratus)\b|^satu ribu|  |^ | $/);
    }),
  );
});

test.each<[string, string]>([
  ['15.000', 'lima belas ribu'],
  ['1.250.000', 'satu juta dua ratus lima puluh ribu'],
  ['1,5', 'satu koma lima'],
  ['0,25', 'nol koma dua lima'],
  ['2026', 'dua ribu dua puluh enam'],
  ['0', 'nol'],
  ['081234', 'nol delapan satu dua tiga empat'],
  ['12345678', 'satu dua tiga empat lima enam tujuh delapan'],
  ['12.345.678', 'dua belas juta tiga ratus empat puluh lima ribu enam ratus tujuh puluh delapan'],
  ['1.000.000.000.000', 'satu nol nol nol nol nol nol nol nol nol nol nol nol'],
])('SPEECH-2 "%s" is read "%s"', (written, words) => {
  expect(writtenNumberWords(written)).toBe(words);
});
