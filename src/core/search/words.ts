/** How text becomes words that can be compared: the same for the course and for what is typed. */

/** Too common to tell lessons apart; passed over as long as another word is left. */
const FILLERS = new Set(
  (
    'di ke dari yang dan atau untuk buat dengan pakai itu ini apa apakah bagaimana gimana cara ' +
    'kalau kalo agar supaya biar saya kita aku mau ingin bisa boleh harus sih ya kok dong pada ' +
    'bapak ibu kenapa mengapa berapa'
  ).split(' '),
);

/**
 * Words in lower case, without accents and signs. What is written twice (foto-foto, foto2) is one
 * word: in Indonesian that is the plural.
 */
export const wordsOf = (text: string): string[] => {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}|['’`]/gu, '')
    .toLowerCase();
  const words = plain.split(/[^a-z\d]+/).map((word) => word.replace(/^([a-z]{3,})2/, '$1'));
  return words.filter((word, at) => word !== '' && word !== words[at - 1]);
};

/** What was asked for, without fillers unless there is nothing else. */
export const askedWords = (query: string): string[] => {
  const words = wordsOf(query);
  const telling = words.filter((word) => !FILLERS.has(word));
  return telling.length > 0 ? telling : words;
};

/** One letter more, less, other, or two neighbours changed round? Equal words are no typo. */
export const isOneTypo = (one: string, other: string): boolean => {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1 || one === other) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  const rest = (word: string, from: number) => word.slice(start + from);
  if (long.length > short.length) return rest(short, 0) === rest(long, 1);
  const isSwapped = short[start] === long[start + 1] && short[start + 1] === long[start];
  return rest(short, 1) === rest(long, 1) || (isSwapped && rest(short, 2) === rest(long, 2));
};
