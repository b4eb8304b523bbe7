/**
 * SHA-256 (FIPS 180-4), synchronous: `crypto.subtle` is missing on plain http
 * and its promises end an IndexedDB transaction.
 */

/** First 32 bits of the fractional parts of the cube roots of the first 64 primes (FIPS 180-4, 4.2.2). */
// prettier-ignore
const K = Uint32Array.of(
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
  0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
  0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
  0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
  0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
  0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
  0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
  0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
);

/** Of the square roots of the first 8 primes (FIPS 180-4, 5.3.3). */
// prettier-ignore
const START = [
  0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
] as const;

const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** Text as UTF-8 bytes; a lone surrogate becomes U+FFFD, as it does in every file. */
export const utf8 = (text: string): Uint8Array => {
  const bytes = new Uint8Array(text.length * 3);
  let filled = 0;
  for (const character of text) {
    const found = character.codePointAt(0) ?? 0;
    const point = found >= 0xd800 && found <= 0xdfff ? 0xfffd : found;
    const more = point < 0x80 ? 0 : point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
    // The first byte tells how many follow: 0xxxxxxx, 110xxxxx, 1110xxxx, 11110xxx.
    bytes[filled] = (point >> (6 * more)) | ([0, 0xc0, 0xe0, 0xf0][more] ?? 0);
    for (let next = 1; next <= more; next += 1) {
      bytes[filled + next] = 0x80 | ((point >> (6 * (more - next))) & 0x3f);
    }
    filled += more + 1;
  }
  return bytes.slice(0, filled);
};

/** The 32 bytes of the digest. */
export const sha256 = (message: Uint8Array): Uint8Array => {
  // The message, one bit 1, zeros, and its length in bits as 64 bits: a multiple of 64 bytes.
  const padded = new Uint8Array(Math.ceil((message.length + 9) / 64) * 64);
  padded.set(message);
  padded[message.length] = 0x80;
  const words = new DataView(padded.buffer);
  words.setUint32(padded.length - 8, Math.floor(message.length / 2 ** 29));
  words.setUint32(padded.length - 4, message.length * 8);

  const state = Uint32Array.from(START);
  const schedule = new Uint32Array(64);
  for (let block = 0; block < padded.length; block += 64) {
    for (let t = 0; t < 16; t += 1) schedule[t] = words.getUint32(block + t * 4);
    mix(state, schedule);
  }

  const digest = new DataView(new ArrayBuffer(32));
  state.forEach((word, index) => digest.setUint32(index * 4, word));
  return new Uint8Array(digest.buffer);
};

/** One block (FIPS 180-4, 6.2.2): the first 16 words of `w` are the block's. */
const mix = (state: Uint32Array, w: Uint32Array): void => {
  const word = (t: number): number => w[t] ?? 0;
  for (let t = 16; t < 64; t += 1) {
    const x = word(t - 15);
    const y = word(t - 2);
    const s0 = turn(x, 7) ^ turn(x, 18) ^ (x >>> 3);
    const s1 = turn(y, 17) ^ turn(y, 19) ^ (y >>> 10);
    w[t] = word(t - 16) + s0 + word(t - 7) + s1;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let t = 0; t < 64; t += 1) {
    const s1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const one = (h + s1 + ((e & f) ^ (~e & g)) + (K[t] ?? 0) + word(t)) | 0;
    const s0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
    const two = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + two) | 0;
  }
  [a, b, c, d, e, f, g, h].forEach((value, index) => {
    state[index] = (state[index] ?? 0) + value;
  });
};
