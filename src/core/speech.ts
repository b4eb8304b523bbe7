/**
 * What a voice says in place of what is written, cut into sentences short
 * enough that no voice falls silent in the middle: Google's stop after 14 s.
 */
import { digitWords, numberWords, writtenNumberWords } from './number-words.ts';

/** What the platform tells of a voice. */
export type Voice = { readonly lang: string; readonly localService: boolean };

/** `id`, `id-ID`, `id_ID`, the old Android `in_ID`, and the three letters of some phones. */
const INDONESIAN = /^(id|in|ind)([-_]|$)/i;

/** An Indonesian voice, rather one that needs no network. None: nothing is read at all. */
export const chooseVoice = <Kind extends Voice>(voices: readonly Kind[]): Kind | null => {
  const fit = voices.filter(({ lang }) => INDONESIAN.test(lang));
  return fit.find(({ localService }) => localService) ?? fit[0] ?? null;
};

type Pairs = readonly (readonly [from: RegExp, to: string])[];

const replaced = (text: string, pairs: Pairs): string =>
  pairs.reduce((said, [from, to]) => said.replace(from, to), text);

/** Before the numbers are said. */
const SHORT_FORMS: Pairs = [
  [/\b(Bapak|Pak)\/(Ibu|Bu)\b/g, '$1 $2'],
  // At the end of a sentence its dot stays.
  [/\bdll(?:\.(?! [A-Z])|\b)/gi, 'dan lain-lain'],
  [/\bdsb(?:\.(?! [A-Z])|\b)/gi, 'dan sebagainya'],
  [/\bdst(?:\.(?! [A-Z])|\b)/gi, 'dan seterusnya'],
  [/\bJl\./g, 'Jalan'],
  [/\bno\. ?(?=\d)/gi, 'nomor '],
  [/(\d),-/g, '$1'],
  [/\b1\/2\b/g, 'setengah'],
  [/(\d) ?\/ ?(?=\w)/g, '$1 per '],
  [/([a-z])-(?=\d)/gi, '$1 '],
  [/#(?=[a-z])/gi, 'tagar '],
  [/@(?=[a-z])/gi, 'et '],
  [/ ?[&] ?/g, ' dan '],
  [/ ?→ ?/g, ', lalu '],
  [/ ?= ?/g, ' sama dengan '],
  [/ ?÷ ?/g, ' dibagi '],
  [/ ?\+ ?/g, ' tambah '],
  [/ ?−(?= ?(?:\d|Rp))/g, ' kurang '],
  [/ ?%/g, ' persen '],
];

/** After them: "500gr" has become "lima ratus gr". */
const UNITS: Pairs = [
  [/\bkg\b/gi, 'kilo'],
  [/\bgr\b/gi, 'gram'],
  [/\bml\b/gi, 'mili'],
  [/\bcm\b/gi, 'senti'],
  [/\bkm\b/gi, 'kilometer'],
  [/\brb\b/gi, 'ribu'],
  [/\bjt\b/gi, 'juta'],
  [/\bRp\b/g, 'rupiah'],
  [/×|\bx\b/gi, ' kali '],
];

const NUMBER = String.raw`\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?`;
const PLAIN = new RegExp(NUMBER, 'g');
const MONEY = new RegExp(`Rp ?(${NUMBER})(?: (ribu|rb|juta|jt|miliar)\\b)?`, 'g');
const TIME = /(\b(?:jam|pukul) )?\b([01]?\d|2[0-4])[.:]([0-5]\d)(?![.,:]?\d)/gi;
/** A dash between two numbers; in a sum it takes away. */
const DASH = /(\d|ribu|juta|persen) ?[–-] ?(?=\d|Rp ?\d)/g;
/** "0812 3456 7890": one number, not three. */
const TELEPHONE = /\b0\d{2,}(?:[ -]\d{3,})+/g;

const timeWords = (_all: string, jam: string | undefined, hour: string, minute: string): string =>
  (jam ?? 'jam ') +
  numberWords(Number(hour)) +
  (minute === '00' ? '' : ` lewat ${numberWords(Number(minute))} menit`);

const moneyWords = (_all: string, number: string, size: string | undefined): string =>
  [writtenNumberWords(number), size, 'rupiah'].filter(Boolean).join(' ');

const numbersSaid = (text: string): string =>
  text
    .replace(TELEPHONE, (digits) => digitWords(digits.replace(/\D/g, '')))
    .replace(DASH, text.includes('sama dengan') ? '$1 kurang ' : '$1 sampai ')
    .replace(TIME, timeWords)
    .replace(MONEY, moneyWords)
    .replace(PLAIN, (number) => ` ${writtenNumberWords(number)} `)
    // "M1.5", and what else stands between two numbers.
    .replace(/ \. (?=[a-z])/g, ' titik ');

const LETTERS: Readonly<Record<string, string>> = {
  ...{ A: 'a', B: 'be', C: 'ce', D: 'de', E: 'e', F: 'ef', G: 'ge', H: 'ha', I: 'i' },
  ...{ J: 'je', K: 'ka', L: 'el', M: 'em', N: 'en', O: 'o', P: 'pe', Q: 'kiu', R: 'er' },
  ...{ S: 'es', T: 'te', U: 'u', V: 've', W: 'we', X: 'eks', Y: 'ye', Z: 'zet' },
};

const spelled = (capitals: string): string =>
  [...capitals].map((letter) => LETTERS[letter] ?? letter).join(' ');

/** Capitals that are said otherwise than their letters or their sounds. */
const CAPITALS: Pairs = [
  [/\bQRIS\b/g, 'kris'],
  [/\bBPOM\b/g, 'be pom'],
  [/\bP-?IRT\b/g, 'pe i er te'],
];

/** Said letter by letter though they have a vowel; without one there is no other way. */
const SPELLED = /\b(?:WA|OTP|COD|IG|APK|UMKM|OJK|ATM|URL|ID|AI|[B-DF-HJ-NP-TV-Z]{2,5})\b/g;

/** The text as it is said: numbers, money, times, short forms and signs in words. */
export const spoken = (text: string): string =>
  replaced(replaced(numbersSaid(replaced(text.normalize('NFC'), SHORT_FORMS)), UNITS), CAPITALS)
    .replace(SPELLED, spelled)
    // Some voices spell every word in capitals.
    .replace(/\b[A-Z]{3,}\b/g, (capitals) => capitals.toLowerCase())
    // A dot inside an address is no end.
    .replace(/([a-z])\.(?=[a-z])/gi, '$1 titik ')
    .replace(/([a-z])\/(?=[a-z])/gi, '$1 atau ')
    .replace(/\s*[()[\]–—…]+\s*|\s-\s/g, ', ')
    // What is left has no sound: quotation marks, ticks, pictures.
    .replace(/[^\p{L}\p{M}\s.,:;!?'’-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,:;!?])/g, '')
    .replace(/[,:;]+(?=[.,:;!?]|\s*$)/g, '')
    .replace(/^[\s.,:;!?'’-]+/, '')
    .trim();

/** At 0.9 of the usual speed eighteen words take about nine seconds. */
export const MOST_WORDS = 18;

/** A sentence in pieces that are short enough: behind the last comma that fits, else anywhere. */
const pieces = (sentence: string): string[] => {
  const words = sentence.split(' ');
  if (words.length <= MOST_WORDS) return [sentence];
  const comma = words
    .slice(0, MOST_WORDS)
    .map((word) => /[,:;]$/.test(word))
    .lastIndexOf(true);
  const cut = comma < 0 ? MOST_WORDS : comma + 1;
  return [words.slice(0, cut).join(' '), ...pieces(words.slice(cut).join(' '))];
};

/** What is said, sentence by sentence: each is one utterance. */
export const sentencesOf = (text: string): string[] =>
  spoken(text)
    .replace(/([.!?]+['’]?) /g, '$1\n')
    .split('\n')
    .filter((sentence) => /\p{L}/u.test(sentence))
    .flatMap(pieces);
