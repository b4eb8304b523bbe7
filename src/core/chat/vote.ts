/** Whether a message is a vote, and for which option. */

/** Most options of a poll: 1–5, A–E. */
export const MOST_OPTIONS = 5;

/** Longer is a story, not a vote. */
const LONGEST_VOTE = 160;

const NUMERALS: readonly (readonly string[])[] = [
  ['1', 'a', 'satu', 'pertama'],
  ['2', 'b', 'dua', 'kedua'],
  ['3', 'c', 'tiga', 'ketiga'],
  ['4', 'd', 'empat', 'keempat'],
  ['5', 'e', 'lima', 'kelima'],
];

/** Words around a vote that change nothing: "saya pilih no 2 ya Bu". */
const FILLERS = new Set(
  (
    'saya aku sy kami kita ibu bu bapak pak kak kakak mas mbak min jawab jawaban jawabannya jawabnya ' +
    'jwb jawabanku menjawab izin ijin pilih pilihan pilihannya pilihanku memilih milih vote voting ' +
    'poll polling nomor nomer no nmr angka huruf opsi option answer i choose my yang yg ke itu ini ya ' +
    'yaa yah iya deh dong aja saja kok sih lah untuk terima kasih makasih trims menurut kalau kalo ' +
    'adalah tetap ganti jadi eh maaf ralat'
  ).split(' '),
);

/** Sums, times, prices and dates: "+1", "10.30", "1/2". */
const NO_CHOICE = /[+=<>]\s*\d|\d[.,:/]\d|\d\s*[%\u00b0]/;
/** What WhatsApp adds behind a changed message: `<Pesan ini diedit>`. */
const EDITED = /<[^<>]{1,40}>$/;
/** A keycap is the digit and this; the squares A and B have no plain twin. */
const KEYCAP = /\u20e3/g;
const SQUARES: Readonly<Record<string, string>> = { '\u{1f170}': 'a', '\u{1f171}': 'b' };

const tokensOf = (text: string): string[] => text.match(/\p{L}+|\p{N}+/gu) ?? [];

/** Full width, circled and keycap digits become plain ones. */
const plain = (text: string): string =>
  text
    .replace(KEYCAP, '')
    .replace(/[\u{1f170}\u{1f171}]/gu, (square) => ` ${SQUARES[square] ?? ''} `)
    .normalize('NFKC')
    .toLowerCase();

const telling = (text: string): string[] => tokensOf(text).filter((word) => !FILLERS.has(word));

/** "2. Foto dan harga": her choice, and the option's own words behind it. */
const withLabel = (words: readonly string[], labels: readonly string[]): number | null => {
  const [first = '', ...rest] = words;
  const at = NUMERALS.findIndex((names) => names.slice(0, 2).includes(first));
  const label = new Set(tokensOf(plain(labels[at] ?? '')));
  return rest.length > 0 && rest.every((word) => label.has(word)) ? at : null;
};

/** The option's words alone, when they are those of one option. */
const byLabel = (words: readonly string[], labels: readonly string[]): number | null => {
  const said = words.join(' ');
  const fits = labels.flatMap((label, at) =>
    telling(plain(label)).join(' ') === said ? [at] : [],
  );
  return fits.length === 1 ? (fits[0] ?? null) : null;
};

/** Whether a line spells the option out: so do those who repeat the question. */
export const isLabelled = (line: string): boolean =>
  line.length <= LONGEST_VOTE && telling(plain(line)).length > 1;

/**
 * The place of the option that one line of a message votes for, or null.
 * @param labels the poll's options in order, 2–5
 */
export const choiceOf = (line: string, labels: readonly string[]): number | null => {
  if (line.length > LONGEST_VOTE) return null;
  const said = plain(line.replace(EDITED, ''));
  if (NO_CHOICE.test(said)) return null;
  const words = telling(said);
  if (words.length === 0) return null;
  const places = words.map((word) => NUMERALS.findIndex((names) => names.includes(word)));
  const [place = -1] = places;
  if (place >= 0 && place < labels.length && places.every((other) => other === place)) return place;
  return withLabel(words, labels) ?? byLabel(words, labels);
};
