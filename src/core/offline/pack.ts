/**
 * A pack: the files of one part of the course as one run of bytes, which then
 * travels gzipped. What stands twice is stored once, however far apart: gzip
 * looks back 32 kB, and the catalogue and the list of towns stand in several
 * pages that are longer (shell: 170 kB zipped without this, 100 with it). Which
 * files they are, and how long, the manifest says.
 *
 *   length of the steps · steps · literals
 *
 * Numbers are in groups of 7 bits, lowest first. A step is (literals to take,
 * bytes to copy, how far back they begin); the rest of the literals comes last.
 */

export type PackedFile = {
  /** Below the site's base, as in the build: `belajar/index.html`. */
  readonly path: string;
  readonly body: Uint8Array;
};

/** Path and length of each file, in the order in which they are packed. */
export type FileList = readonly (readonly [path: string, length: number])[];

/** More than any pack of ours: refused before anything is allotted. */
export const MOST_BYTES = 8_000_000;

/** Letters, digits and `. _ -`; no part begins with a dot or two underscores: nothing above the course, none of our notes. */
const PATH = /^(?!__)[\w-][\w.-]*(?:\/(?!__)[\w-][\w.-]*)*$/;

export const isPackPath = (path: string): boolean => path.length <= 200 && PATH.test(path);

/** Shorter repetitions are left to gzip. */
const LEAST_COPY = 72;
/** Bytes of which each place's fingerprint is made. */
const WINDOW = 32;
const BASE = 0x01000193;

const putNumber = (out: number[], value: number): void => {
  let rest = value;
  for (; rest > 127; rest = Math.floor(rest / 128)) out.push((rest % 128) | 128);
  out.push(rest);
};

/** The fingerprint of every window, each from the one before. */
const fingerprints = (bytes: Uint8Array): Int32Array => {
  const prints = new Int32Array(Math.max(0, bytes.length - WINDOW + 1));
  let oldest = 1;
  for (let at = 0; at < WINDOW; at++) oldest = Math.imul(oldest, BASE);
  let print = 0;
  for (let at = 0; at < bytes.length; at++) {
    print = (Math.imul(print, BASE) + (bytes[at] ?? 0)) | 0;
    if (at >= WINDOW) print = (print - Math.imul(bytes[at - WINDOW] ?? 0, oldest)) | 0;
    if (at >= WINDOW - 1) prints[at - WINDOW + 1] = print;
  }
  return prints;
};

const joined = (parts: readonly ArrayLike<number>[]): Uint8Array => {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
};

/** The same files in the same order give the same bytes. */
export const packFiles = (files: readonly PackedFile[]): Uint8Array => {
  const odd = files.find(({ path }) => !isPackPath(path));
  if (odd) throw new Error(`${odd.path} cannot stand in a pack`);
  const bytes = joined(files.map(({ body }) => body));
  const prints = fingerprints(bytes);
  const seen = new Map<number, number>();
  const steps: number[] = [];
  const literals: Uint8Array[] = [];
  let begin = 0;
  let known = 0;
  for (let at = 0; at < prints.length;) {
    for (; known < at; known++) seen.set(prints[known] ?? 0, known);
    let from = seen.get(prints[at] ?? 0) ?? at;
    let start = at;
    let end = at;
    if (from < at) while (end < bytes.length && bytes[from + end - at] === bytes[end]) end++;
    // It may have begun before the window that was recognised.
    while (from > 0 && start > begin && end > at && bytes[from - 1] === bytes[start - 1]) {
      from--;
      start--;
    }
    if (end - start < LEAST_COPY) {
      at++;
      continue;
    }
    literals.push(bytes.subarray(begin, start));
    for (const number of [start - begin, end - start, start - from]) putNumber(steps, number);
    begin = at = end;
  }
  const length: number[] = [];
  putNumber(length, steps.length);
  return joined([length, steps, ...literals, bytes.subarray(begin)]);
};

/** Reads numbers one after another; -1 where there is none, or none that could be. */
const numbersIn = (bytes: Uint8Array) => {
  let at = 0;
  const next = (): number => {
    let value = 0;
    for (let scale = 1; scale <= 128 ** 3; scale *= 128) {
      const byte = bytes[at++];
      if (byte === undefined) return -1;
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
    return -1;
  };
  return { next, place: () => at };
};

/** Literals and copies together again; null where they do not make `length` bytes. */
const putTogether = (
  steps: Uint8Array,
  literals: Uint8Array,
  length: number,
): Uint8Array | null => {
  const whole = new Uint8Array(length);
  const numbers = numbersIn(steps);
  let at = 0;
  let used = 0;
  while (numbers.place() < steps.length) {
    const [take, copy, back] = [numbers.next(), numbers.next(), numbers.next()];
    if (take < 0 || copy < 0 || back < 1) return null;
    if (used + take > literals.length || at + take + copy > length || back > at + take) return null;
    whole.set(literals.subarray(used, used + take), at);
    used += take;
    at += take;
    // One by one: a copy may reach into what it is making.
    for (const end = at + copy; at < end; at++) whole[at] = whole[at - back] ?? 0;
  }
  if (literals.length - used !== length - at) return null;
  whole.set(literals.subarray(used), at);
  return whole;
};

/** The files of a pack; null when these bytes are not exactly theirs. Never throws. */
export const unpackFiles = (bytes: Uint8Array, files: FileList): readonly PackedFile[] | null => {
  const length = files.reduce((sum, [, size]) => sum + size, 0);
  const isPossible = files.every(
    ([path, size]) => isPackPath(path) && Number.isInteger(size) && size >= 0,
  );
  const isTwice = new Set(files.map(([path]) => path)).size < files.length;
  if (!isPossible || isTwice || length > MOST_BYTES) return null;
  const numbers = numbersIn(bytes);
  const stepsLength = numbers.next();
  const stepsAt = numbers.place();
  if (stepsLength < 0 || stepsAt + stepsLength > bytes.length) return null;
  const literalsAt = stepsAt + stepsLength;
  const whole = putTogether(
    bytes.subarray(stepsAt, literalsAt),
    bytes.subarray(literalsAt),
    length,
  );
  if (!whole) return null;
  let at = 0;
  return files.map(([path, size]) => ({ path, body: whole.subarray(at, (at += size)) }));
};
