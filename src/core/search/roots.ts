/**
 * The roots a word may come from: mengiklankan, periklanan, iklannya → iklan.
 *
 * The order (particle, possessive, suffix, then at most two prefixes) is that of Tala, "A Study of
 * Stemming Effects on Information Retrieval in Bahasa Indonesia" (2003); the letters that a nasal
 * prefix swallows (menulis → tulis) are put back as in Nazief and Adriani, "Confix-stripping:
 * Approach to Stemming Algorithm for Bahasa Indonesia" (1996; described in Adriani et al. 2007).
 * Both decide for one root, one by lengths, the other by a dictionary of 30,000. Here every root
 * that is possible is kept, and two words meet when they share one: nothing to download, and
 * neither makan nor makanan is cut too short.
 */

const VOWEL = /^[aiueo]/;

/** Words without any of these. */
const PARTICLES = /(lah|kah|tah|pun)$/;
const POSSESSIVES = /(nya|ku|mu)$/;
/** -in is how people talk: kirimin. */
const SUFFIXES = [/kan$/, /an$/, /i$/, /in$/] as const;

/** Beginnings, the letter they may have swallowed, and what may follow where nothing was. */
const NASALS: readonly (readonly [begin: RegExp, swallowed: string, follows: RegExp])[] = [
  [/^[mp]em/, 'p', /^[bfvp]/],
  [/^[mp]eny/, 's', /^$/],
  [/^[mp]eng/, 'k', /^[aiueoghkqx]/],
  [/^[mp]en/, 't', /^[cdjzst]/],
  // How people talk: ngirim, nyimpan, nulis, motret.
  [/^ng(?=.{4})/, 'k', /^[aiueogh]/],
  [/^ny(?=.{4})/, 's', /^$/],
  [/^n(?=.{4})/, 't', /^$/],
  [/^m(?=.{4})/, 'p', /^$/],
];

/** Beginnings that swallow nothing, each with the fewest letters that must be left. */
const PLAIN: readonly (readonly [begin: RegExp, least: number])[] = [
  [/^di/, 3],
  [/^(?:[mp]e)?nge(?=[^aiueo])/, 3],
  [/^me(?=[lmnrwy])/, 4],
  [/^(?:p|b|t)er/, 4],
  // r falls away before r, and before -er- (bekerja).
  [/^(?:se|ke|be|pe|te)/, 4],
  [/^[pb]el(?=ajar)/, 4],
];

const withoutPrefix = (word: string): string[] => {
  const found: string[] = [];
  for (const [begin, swallowed, follows] of NASALS) {
    if (!begin.test(word)) continue;
    const rest = word.replace(begin, '');
    // Two letters are no root: me-n-an.
    if (rest.length < 3) continue;
    if (VOWEL.test(rest)) found.push(swallowed + rest);
    if (follows.test(rest)) found.push(rest);
  }
  for (const [begin, least] of PLAIN) {
    const rest = word.replace(begin, '');
    if (rest !== word && rest.length >= least) found.push(rest);
  }
  return found;
};

/** Three letters are a root where a vowel begins it (isi, uji); jal-an and mak-an are none. */
const withoutEnd = (word: string, end: RegExp): string[] => {
  const rest = word.replace(end, '');
  return rest !== word && rest.length >= (VOWEL.test(rest) ? 3 : 4) ? [rest] : [];
};

/** The word itself first, then every root it may have. */
export const rootsOf = (word: string): readonly string[] => {
  const known = new Set([word]);
  const grow = (step: (form: string) => readonly string[]) => {
    for (const form of [...known]) for (const found of step(form)) known.add(found);
  };
  grow((form) => withoutEnd(form, PARTICLES));
  grow((form) => withoutEnd(form, POSSESSIVES));
  const whole = [...known];
  for (const end of SUFFIXES) {
    for (const form of whole) for (const rest of withoutEnd(form, end)) known.add(rest);
  }
  grow(withoutPrefix);
  grow(withoutPrefix);
  return [...known];
};
