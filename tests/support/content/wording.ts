/** How a question, its options and its reasons are worded (item rules and feedback rules of the curriculum). */
import { wordsOf } from '../../../src/build/readability.ts';
import type { ChooseItem, Item } from '../../../src/schemas/item.ts';
import type { ContentCheck } from './author.ts';
import { isTestItem, quoted, say } from './author.ts';

const STEM_WORDS = 25;
const OPTION_WORDS = 8;
const CARD_WORDS = 12;
const REASON_WORDS = 25;
/** Options differ from their mean by three tenths at most; two letters more or less give nothing away. */
const LENGTH_SHARE = 0.3;
const LENGTH_LETTERS = 2;

const NEGATION = /(?<![\p{L}-])(tidak|bukan|kecuali|kurang tepat)(?![\p{L}-])/iu;
const ALL_OR_NONE =
  /\bsemua( jawaban)?( di atas)? (benar|salah|betul)\b|\btidak ada( jawaban)? yang (benar|tepat)\b/i;
const VERDICT = /\bSalah\b(?! satu)|\b(jawaban|pilihan)(nya| (Bapak\/Ibu|ini|itu))? salah\b/;
const NUMBER_ONLY = /^(Rp)?[\d.]+( (ribu|juta|rupiah|orang|kali|hari|jam|foto|biji|gram|kg))?$/;

/** What somebody in the question says or writes may be negative. */
const withoutQuotes = (text: string): string => text.replace(/["“][^"”]*["”]/g, ' ');

const optionsOf = (
  written: ChooseItem['pilihan'],
): { letter: string; text: string; reason: string | undefined }[] =>
  Object.entries(written).flatMap(([letter, option]) =>
    option ? [{ letter, text: option.teks, reason: option.penjelasan }] : [],
  );

/** Stems: short, no negation outside a quotation, a real question. */
export const stems: ContentCheck = ({ items }) =>
  items.flatMap(({ file, item }) => {
    const at = `soal ${item.id} · tanya`;
    const count = wordsOf(item.tanya).length;
    const negation = NEGATION.exec(withoutQuotes(item.tanya));
    const asks =
      item.jenis === 'tandai' ||
      item.jenis === 'ketuk' ||
      item.jenis === 'tulis' ||
      item.jenis === 'likert' ||
      item.tanya.includes('?');
    return [
      ...(count > STEM_WORDS
        ? [say(file, at, `${count} kata`, `paling banyak ${STEM_WORDS} kata`)]
        : []),
      ...(negation && item.jenis !== 'tulis'
        ? [say(file, at, `kata "${negation[0]}"`, 'pertanyaan tanpa tidak, bukan, kecuali')]
        : []),
      ...(asks ? [] : [say(file, at, quoted(item.tanya), 'pertanyaan utuh dengan tanda tanya')]),
    ];
  });

/** Options and cards: three of them, few words, no "semua benar". */
export const options: ContentCheck = ({ items }) =>
  items.flatMap(({ file, item }) => {
    const texts =
      item.jenis === 'pilih'
        ? optionsOf(item.pilihan).map(({ text }) => ({ text, most: OPTION_WORDS }))
        : item.jenis === 'pilah'
          ? item.kartu.map(({ teks }) => ({ text: teks, most: CARD_WORDS }))
          : item.jenis === 'benar'
            ? optionsOf(item.alasan).map(({ text }) => ({ text, most: OPTION_WORDS }))
            : item.jenis === 'urut'
              ? item.langkah.map(({ teks }) => ({ text: teks, most: OPTION_WORDS }))
              : item.jenis === 'tandai'
                ? item.pilihan.map(({ teks }) => ({ text: teks, most: OPTION_WORDS }))
                : [];
    return [
      ...(item.jenis === 'pilih' && texts.length !== 3
        ? [say(file, `soal ${item.id}`, `${texts.length} pilihan`, 'tiga pilihan: a, b, c')]
        : []),
      ...texts.flatMap(({ text, most }) => {
        const count = wordsOf(text).length;
        return [
          ...(count > most
            ? [
                say(
                  file,
                  `soal ${item.id}`,
                  `${count} kata: ${quoted(text)}`,
                  `paling banyak ${most} kata`,
                ),
              ]
            : []),
          ...(ALL_OR_NONE.test(text)
            ? [say(file, `soal ${item.id}`, quoted(text), 'pilihan yang berdiri sendiri')]
            : []),
        ];
      }),
    ];
  });

/** Options of one item are alike in length, so that none stands out. Plain numbers may differ. */
export const optionsAlike: ContentCheck = ({ items }) =>
  items.flatMap(({ file, item }) => {
    if (item.jenis !== 'pilih' && item.jenis !== 'benar') return [];
    const all = optionsOf(item.jenis === 'pilih' ? item.pilihan : item.alasan);
    if (all.every(({ text }) => NUMBER_ONLY.test(text))) return [];
    const mean = all.reduce((sum, { text }) => sum + text.length, 0) / all.length;
    const most = Math.max(LENGTH_LETTERS, LENGTH_SHARE * mean);
    return all
      .filter(({ text }) => Math.abs(text.length - mean) > most)
      .map(({ letter, text }) =>
        say(
          file,
          `soal ${item.id} · pilihan ${letter}`,
          `${text.length} huruf`,
          `${Math.ceil(mean - most)}–${Math.floor(mean + most)} huruf (rata-rata ${Math.round(mean)}, beda paling banyak 3 dari 10)`,
        ),
      );
  });

type Reason = { readonly where: string; readonly text: string | undefined; readonly opens: RegExp };

const RIGHT = /^Benar\b/;
const NOT_YET = /^Belum tepat\b/;
const UNKNOWN = /^Tidak apa-apa\b/;

/** Every reason an item gives, with the words it opens with. */
export const reasonsOf = (item: Item): Reason[] => {
  switch (item.jenis) {
    case 'pilih':
      return [
        ...optionsOf(item.pilihan).map(({ letter, reason }) => ({
          where: `pilihan ${letter}`,
          text: reason,
          opens: letter === item.kunci ? RIGHT : NOT_YET,
        })),
        { where: 'belum_tahu', text: item.belum_tahu, opens: UNKNOWN },
      ];
    case 'benar':
      return [
        { where: 'tepat', text: item.tepat, opens: RIGHT },
        { where: 'belum', text: item.belum, opens: NOT_YET },
        ...optionsOf(item.alasan).map(({ letter, reason }) => ({
          where: `alasan ${letter}`,
          text: reason,
          opens: letter === item.kunci_alasan ? RIGHT : NOT_YET,
        })),
        { where: 'belum_tahu', text: item.belum_tahu, opens: UNKNOWN },
      ];
    case 'urut':
      return item.langkah.flatMap(({ id, tepat, belum }) => [
        { where: `langkah ${id} · tepat`, text: tepat, opens: RIGHT },
        { where: `langkah ${id} · belum`, text: belum, opens: NOT_YET },
      ]);
    case 'ketuk':
      return [
        ...item.tempat.map(({ id, penjelasan }) => ({
          where: `tempat ${id}`,
          text: penjelasan,
          opens: id === item.kunci ? RIGHT : NOT_YET,
        })),
        { where: 'belum_tahu', text: item.belum_tahu, opens: UNKNOWN },
      ];
    case 'pilah':
      return item.kartu.flatMap(({ id, tepat, belum }) => [
        { where: `kartu ${id} · tepat`, text: tepat, opens: RIGHT },
        { where: `kartu ${id} · belum`, text: belum, opens: NOT_YET },
      ]);
    case 'hitung':
      return [
        { where: 'tepat', text: item.tepat, opens: RIGHT },
        ...item.keliru.map(({ angka, penjelasan }) => ({
          where: `keliru ${angka}`,
          text: penjelasan,
          opens: NOT_YET,
        })),
        { where: 'lainnya', text: item.lainnya, opens: NOT_YET },
        { where: 'belum_tahu', text: item.belum_tahu, opens: UNKNOWN },
      ];
    default:
      return [];
  }
};

const OPENINGS = new Map([
  [RIGHT, 'diawali "Benar."'],
  [NOT_YET, 'diawali "Belum tepat."'],
  [UNKNOWN, 'diawali "Tidak apa-apa."'],
]);

/** Lesson checks: a kind reason everywhere. Test items: none, so that form B stays clean. */
export const feedback: ContentCheck = ({ items }) =>
  items.flatMap(({ file, item }) =>
    reasonsOf(item).flatMap(({ where, text, opens }) => {
      const at = `soal ${item.id} · ${where}`;
      if (isTestItem(item))
        return text === undefined ? [] : [say(file, at, quoted(text), 'soal tes tanpa penjelasan')];
      if (text === undefined)
        return [say(file, at, 'tidak diisi', 'penjelasan untuk tiap jawaban')];
      const count = wordsOf(text).length;
      const verdict = VERDICT.exec(text);
      return [
        ...(count > REASON_WORDS
          ? [say(file, at, `${count} kata`, `paling banyak ${REASON_WORDS} kata`)]
          : []),
        ...(verdict ? [say(file, at, `"${verdict[0]}"`, '"Belum tepat." dan alasannya')] : []),
        ...(opens.test(text) ? [] : [say(file, at, quoted(text), OPENINGS.get(opens) ?? '')]),
      ];
    }),
  );
