/** Numbers as Indonesian words: voices read "15.000" in their own ways, words in one. */

const ONES = [
  ...['nol', 'satu', 'dua', 'tiga', 'empat', 'lima'],
  ...['enam', 'tujuh', 'delapan', 'sembilan', 'sepuluh', 'sebelas'],
];

/** Below a hundred. */
const tensWords = (n: number): string => {
  if (n < 12) return ONES[n] ?? '';
  if (n < 20) return `${ONES[n - 10] ?? ''} belas`;
  return joined(`${ONES[Math.floor(n / 10)] ?? ''} puluh`, n % 10);
};

const joined = (high: string, rest: number): string =>
  rest === 0 ? high : `${high} ${numberWords(rest)}`;

/** Largest first. One of them is "seribu", but "satu juta". */
const STEPS: readonly (readonly [size: number, name: string, one: string])[] = [
  [1_000_000_000, 'miliar', 'satu miliar'],
  [1_000_000, 'juta', 'satu juta'],
  [1000, 'ribu', 'seribu'],
  [100, 'ratus', 'seratus'],
];

/** What has no name of ours is read digit by digit. */
export const TOO_LARGE = 1_000_000_000_000;

/** Each digit by itself, as one tells a telephone number. */
export const digitWords = (digits: string): string =>
  [...digits].map((digit) => ONES[Number(digit)] ?? '').join(' ');

/** A whole number from 0 up to (not with) a thousand milliard. */
export const numberWords = (n: number): string => {
  if (n >= TOO_LARGE) return digitWords(String(n));
  const step = STEPS.find(([size]) => n >= size);
  if (!step) return tensWords(n);
  const [size, name, one] = step;
  const times = Math.floor(n / size);
  return joined(times === 1 ? one : `${numberWords(times)} ${name}`, n % size);
};

/** From so many digits without dots it is a telephone or account number. */
const CALLED = 8;

/**
 * A number as Indonesians write it: dots between thousands, a decimal comma.
 * What begins with 0, or has eight digits without a dot, is called digit by digit.
 */
export const writtenNumberWords = (written: string): string => {
  const [whole = '', part] = written.split(',');
  const digits = whole.replace(/\./g, '');
  const isCalled = part === undefined && digits === whole && digits.length > 1;
  if (isCalled && (digits.startsWith('0') || digits.length >= CALLED)) return digitWords(digits);
  const words = numberWords(Number(digits));
  return part === undefined ? words : `${words} koma ${digitWords(part)}`;
};
