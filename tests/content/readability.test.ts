/** The counting rules of the curriculum, "Readability, automatically", one by one, and the arithmetic of KR. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  khadijahRohani,
  measure,
  sentencesOf,
  syllablesOf,
  wordsOf,
} from '../../src/build/readability.ts';

describe('READ sentences', () => {
  it.each([
    ['Satu. Dua! Tiga? Empat: lima; enam', 6],
    ['Satu baris\nDua baris', 2],
    ['Harga Rp15.000 jam 16.00 di wa.me/toko saja', 1],
    ['Ia menulis: "Donat enak." Lalu pergi.', 3],
    ['Benar?! Ya…', 2],
    ['✓ · –', 0],
    ['', 0],
  ])('%s', (text, count) => expect(sentencesOf(text)).toHaveLength(count));
});

describe('READ words', () => {
  it.each([
    ['Harga 50.000 saja.', ['Harga', '50.000', 'saja']],
    ['teman-teman “Bu Ani”', ['teman-teman', 'Bu', 'Ani']],
    ['Bapak/Ibu, ya', ['Bapak', 'Ibu', 'ya']],
    ['wa.me/toko 2/3', ['wa.me/toko', '2/3']],
    ['satu — dua – tiga', ['satu', 'dua', 'tiga']],
    ['✓ Tersimpan', ['Tersimpan']],
  ])('%s', (text, words) => expect(wordsOf(text)).toEqual(words));
});

describe('READ syllables', () => {
  it.each([
    ['pantai', 2],
    ['pulau', 2],
    ['amboi', 2],
    ['survei', 2],
    ['laut', 2],
    ['baik', 2],
    ['kain', 2],
    ['pembeli', 3],
    ['mengunggah', 3],
    ['teman-teman', 4],
    ['pulau-pulau', 4],
    ['50.000', 2],
    ['Rp15.000', 2],
    ['8', 2],
    ['OTP', 3],
    ['WA', 2],
    ['UMKM', 4],
    ['HP', 2],
    ['QR', 2],
    ['PIN', 1],
    ['APK', 3],
    ['QRIS', 1],
    ['RT', 2],
    ['hm', 1],
  ])('%s has %i', (word, count) => expect(syllablesOf(word)).toBe(count));
});

describe('READ Khadijah Rohani', () => {
  it('is −13.988 + 0.3793·(words per sentence) + 0.0207·(syllables per 300 words)', () => {
    expect(khadijahRohani(0, 0)).toBe(-13.988);
    // 7 words a sentence and 2.4 syllables a word, the aim of the curriculum: 3.5711
    expect(khadijahRohani(7, 2.4 * 300)).toBeCloseTo(-13.988 + 2.6551 + 14.904, 10);
    // the study's paragraph in "Pelaksanaan": grade 11.6
    expect(khadijahRohani(22, 2.77 * 300)).toBeCloseTo(11.6, 1);
  });

  it('measures a text by hand: 2 sentences, 6 words, 13 syllables', () => {
    const found = measure('Bu Ani jual nugget. Harganya terjangkau.');
    // 1 + 2 + 2 + 2 + 3 + 3
    expect(found).toMatchObject({ words: 6, sentences: 2, wordsPerSentence: 3 });
    expect(found.syllablesPerWord).toBeCloseTo(13 / 6, 10);
    expect(found.kr).toBeCloseTo(-13.988 + 0.3793 * 3 + 0.0207 * 650, 10);
    // "Harganya" and "terjangkau" have more than six letters
    expect(found.lix).toBeCloseTo(3 + 100 * (2 / 6), 10);
    // of two words one has seven letters, one six
    expect(measure('Pembeli datang.').lix).toBeCloseTo(2 + 50, 10);
    expect(found.longestSentence).toEqual({ words: 4, text: 'Bu Ani jual nugget' });
  });
});

describe('READ long words', () => {
  it('have four syllables or more', () => {
    const found = measure('Ia memperbaiki pembelian.');
    expect(found.longWords).toEqual(['memperbaiki', 'pembelian']);
    expect(found.shareOfLongWords).toBeCloseTo(2 / 3, 10);
  });

  it('are neither proper names, nor terms of the glossary, nor doubled short words', () => {
    expect(measure('Ia ke Tokopedia.').longWords).toEqual([]);
    expect(measure('UMKM ramai.').longWords).toEqual([]);
    expect(measure('Buka pemasaran digital.', ['Pemasaran digital']).longWords).toEqual([]);
    expect(measure('Pemasaran digital.', ['pemasaran digital']).longWords).toEqual([]);
    expect(measure('Ajak teman-teman.').longWords).toEqual([]);
    expect(measure('Perlahan-lahan saja. Perencanaan.').longWords).toEqual(['Perencanaan']);
  });
});

describe('READ any text', () => {
  it('nothing counts as nothing', () => {
    expect(measure(' \n … ')).toMatchObject({ words: 0, sentences: 0, kr: 0, lix: 0 });
  });

  it('said twice on two lines has the same means', () => {
    const word = fc.constantFrom('donat', 'pembeli', '8', 'Bu', 'pulau-pulau', 'WA');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (words) => {
        const text = words.join(' ');
        const once = measure(text);
        const twice = measure(`${text}.\n${text}`);
        expect(twice.words).toBe(2 * once.words);
        expect(twice.kr).toBeCloseTo(once.kr, 9);
        expect(twice.shareOfLongWords).toBeCloseTo(once.shareOfLongWords, 9);
      }),
      { numRuns: 100 },
    );
  });
});
