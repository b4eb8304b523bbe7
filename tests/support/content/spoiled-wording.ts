/** Spoiled questions, options and reasons. */
import { aCourse, withItem } from './a-course.ts';
import { aCheck } from './a-lesson.ts';
import type { Spoiled } from './spoiled.ts';
import { spoiled } from './spoiled.ts';

const course = aCourse();
const options = (a: string, b: string, c: string) => ({
  pilihan: { a: { teks: a }, b: { teks: b }, c: { teks: c } },
});
const reasons = (b: string) => {
  const { pilihan } = aCheck();
  return { pilihan: { ...pilihan, b: { teks: 'HP sendiri', penjelasan: b } } };
};
const words = (count: number): string => Array.from({ length: count }, () => 'kata').join(' ');

export const SPOILED_WORDING: readonly Spoiled[] = [
  spoiled('stems', '26 kata', withItem(course, 'm1-1a', { tanya: `${words(26)}?` })),
  ...['tidak', 'Bukan', 'kecuali', 'kurang tepat'].map((negation) =>
    spoiled(
      'stems',
      negation,
      withItem(course, 'p1-1a', { tanya: `Mana yang ${negation} cocok?` }),
    ),
  ),
  spoiled('stems', 'tanda tanya', withItem(course, 'm1-1a', { tanya: 'Bu Sari jual keripik.' })),
  spoiled('options', '9 kata', withItem(course, 'm1-1a', options(words(9), 'x', 'y'))),
  spoiled(
    'options',
    '2 pilihan',
    withItem(course, 'm1-1a', { pilihan: { a: { teks: 'x' }, b: { teks: 'y' } } }),
  ),
  spoiled(
    'options',
    '"Semua benar"',
    withItem(course, 'm1-1a', options('Satu', 'Dua', 'Semua benar')),
  ),
  spoiled(
    'options',
    'Tidak ada yang benar',
    withItem(course, 'm1-1a', options('Satu', 'Dua', 'Tidak ada yang benar')),
  ),
  spoiled(
    'options',
    '13 kata',
    withItem(course, 'm1-1b', {
      kartu: [{ id: 'a', teks: words(13), kotak: 'a', tepat: 'x', belum: 'y' }],
    }),
  ),
  spoiled(
    'options of like length',
    'pilihan c',
    withItem(course, 'm1-1a', options('Sepuluh ya', 'Sepuluh ya', 'Dua puluh lima huruf ya ya')),
  ),
  spoiled(
    'options of like length',
    'pilihan a',
    withItem(course, 'p1-1a', options('Dua', 'Sebelas ya', 'Sebelas ya')),
  ),
  spoiled(
    'feedback',
    'soal tes tanpa penjelasan',
    withItem(course, 'p1-1a', { belum_tahu: 'Tidak apa-apa.' }),
  ),
  spoiled(
    'feedback',
    'pilihan b · ditemukan: tidak diisi',
    withItem(course, 'm1-1a', { pilihan: { ...aCheck().pilihan, b: { teks: 'HP sendiri' } } }),
  ),
  spoiled(
    'feedback',
    'belum_tahu · ditemukan: tidak diisi',
    withItem(course, 'm1-1a', { belum_tahu: undefined }),
  ),
  spoiled('feedback', '26 kata', withItem(course, 'm1-1a', reasons(`Benar. ${words(25)}`))),
  spoiled('feedback', '"Salah"', withItem(course, 'm1-1a', reasons('Benar. Salah kalau laptop.'))),
  spoiled('feedback', 'diawali "Benar."', withItem(course, 'm1-1a', reasons('Bagus sekali.'))),
  spoiled(
    'feedback',
    'diawali "Belum tepat."',
    withItem(course, 'm1-1a', {
      kunci: 'a',
      pilihan: { ...aCheck().pilihan, a: { teks: 'x', penjelasan: 'Benar. Ya.' } },
    }),
  ),
  spoiled(
    'feedback',
    'diawali "Tidak apa-apa."',
    withItem(course, 'm1-1a', { belum_tahu: 'Jawabannya HP.' }),
  ),
];
