/** Test items never come back in lesson checks: whoever did the lesson would know the answer by heart. */
import type { Item } from '../../../src/schemas/item.ts';
import type { ContentCheck } from './author.ts';
import { isTestItem, say } from './author.ts';

/** Share of the shorter stem's words that the other has too. */
const SAME_WORDS = 0.8;
const ENOUGH_WORDS = 4;
const ENOUGH_NUMBERS = 3;

/** Words that carry no situation. */
const EMPTY = new Set(
  'bu pak ia yang di ke dari dan atau itu ini apa mana siapa berapa ada untuk pada mau'.split(' '),
);

const tokens = (text: string): string[] =>
  text.toLowerCase().match(/[\p{L}\d]+(?:[.-][\p{L}\d]+)*/gu) ?? [];

const telling = (text: string): Set<string> =>
  new Set(tokens(text).filter((token) => !EMPTY.has(token)));

/** How much of the shorter stem the longer one repeats, 0–1. */
export const overlap = (one: string, other: string): number => {
  const [short, long] = [telling(one), telling(other)].sort((a, b) => a.size - b.size);
  if (!short || !long || short.size < ENOUGH_WORDS) return 0;
  return [...short].filter((token) => long.has(token)).length / short.size;
};

const numbersOf = (text: string): string[] => (text.match(/\d[\d.]*\d|\d/g) ?? []).sort();

const keyText = (item: Item): string | undefined =>
  item.jenis === 'pilih'
    ? numbersOf(item.pilihan[item.kunci]?.teks ?? '').join(' ')
    : item.jenis === 'hitung'
      ? String(item.jawaban)
      : undefined;

const sameSum = (one: Item, other: Item): boolean => {
  const numbers = numbersOf(one.tanya);
  return (
    numbers.length >= ENOUGH_NUMBERS &&
    numbers.join(' ') === numbersOf(other.tanya).join(' ') &&
    keyText(one) !== '' &&
    keyText(one) === keyText(other)
  );
};

const sameness = (check: Item, test: Item): string | undefined => {
  if (tokens(check.tanya).join(' ') === tokens(test.tanya).join(' ')) return 'pertanyaannya sama';
  if (overlap(check.tanya, test.tanya) >= SAME_WORDS) return 'kata-katanya hampir sama';
  if (sameSum(check, test)) return 'angka dan jawabannya sama';
  return undefined;
};

export const testItemsNotReused: ContentCheck = ({ items }) => {
  const tests = items.filter(({ item }) => isTestItem(item) && item.jenis === 'pilih');
  return items
    .filter(({ item }) => !isTestItem(item))
    .flatMap(({ file, item }) =>
      tests.flatMap(({ item: test }) => {
        const same = sameness(item, test);
        return same === undefined
          ? []
          : [
              say(
                file,
                `soal ${item.id}`,
                `${same} dengan soal tes ${test.id}`,
                'cerita dan angka lain',
              ),
            ];
      }),
    );
};
