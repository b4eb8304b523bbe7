/**
 * The envelope of everything that travels as text: two letters of kind, then
 * base32 of `[version][body][first 8 bytes of SHA-256]`. Upper-case letters and
 * digits only, so that a QR code takes them in its dense alphanumeric mode.
 *
 * WARNING: the envelope is fixed for ever. Every version, older or newer, has
 * its version byte first and its hash last: only so can damage be told from a
 * newer version.
 */
import { bad, good, type Result } from '../fault.ts';
import { sha256 } from './sha256.ts';

/** What a code stands for, and the two letters it starts with. */
const PREFIXES = { submission: 'KL', invitation: 'KU', session: 'KS', attendance: 'KH' } as const;
export type CodeKind = keyof typeof PREFIXES;
const KINDS = ['submission', 'invitation', 'session', 'attendance'] as const;

/** Longest code looked at, in characters. The largest submission has under 900. */
export const LONGEST_CODE = 8192;

/** RFC 4648, section 6. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const HASH_BYTES = 8;

/** Base32 by RFC 4648, section 6, without padding characters. */
export const toBase32 = (bytes: Uint8Array): string => {
  let text = '';
  let buffer = 0;
  let held = 0;
  for (const byte of bytes) {
    buffer = ((buffer << 8) | byte) & 0xfff;
    held += 8;
    for (; held >= 5; held -= 5) text += ALPHABET.charAt((buffer >> (held - 5)) & 31);
  }
  return held > 0 ? text + ALPHABET.charAt((buffer << (5 - held)) & 31) : text;
};

/**
 * The bytes, or null: a character outside the alphabet (lower case too), a
 * length no number of bytes has, or padding bits that are not zero.
 */
export const fromBase32 = (text: string): Uint8Array | null => {
  const bytes = new Uint8Array(Math.floor((text.length * 5) / 8));
  let filled = 0;
  let buffer = 0;
  let held = 0;
  for (const character of text) {
    const value = ALPHABET.indexOf(character);
    if (value < 0) return null;
    buffer = ((buffer << 5) | value) & 0xfff;
    held += 5;
    if (held >= 8) {
      held -= 8;
      bytes[filled] = buffer >> held;
      filled += 1;
    }
  }
  // Five bits or more left over: the last character would hold no bit of a byte.
  if (held >= 5 || (buffer & (2 ** held - 1)) !== 0) return null;
  return bytes;
};

/** The prefix is hashed too: a code of one kind cannot be turned into the other. */
const hashOf = (kind: CodeKind, bytes: Uint8Array): Uint8Array => {
  const prefix = PREFIXES[kind];
  const hashed = new Uint8Array(prefix.length + bytes.length);
  hashed.set([...prefix].map((letter) => letter.charCodeAt(0)));
  hashed.set(bytes, prefix.length);
  return sha256(hashed).subarray(0, HASH_BYTES);
};

/** The code of `[version][body]`. */
export const armour = (kind: CodeKind, bytes: Uint8Array): string => {
  const sealed = new Uint8Array(bytes.length + HASH_BYTES);
  sealed.set(bytes);
  sealed.set(hashOf(kind, bytes), bytes.length);
  return PREFIXES[kind] + toBase32(sealed);
};

export type Unarmoured = {
  readonly kind: CodeKind;
  readonly version: number;
  readonly body: Uint8Array;
  /** The 8 bytes of the hash as 16 hex digits: the code's own name. */
  readonly hash: string;
};

const kindOf = (text: string): CodeKind | undefined =>
  KINDS.find((kind) => text.startsWith(PREFIXES[kind]));

const toHex = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * Opens a code, cheapest check first: length → prefix → alphabet and padding →
 * hash. Whether kind and version are the wanted ones is judged after that
 * (`unarmourAs`), so that damage is never reported as a newer version.
 * Faults: `text-too-long`, `code-damaged`.
 */
export const unarmour = (code: string): Result<Unarmoured> => {
  if (code.length > LONGEST_CODE) return bad('text-too-long');
  const kind = kindOf(code);
  if (kind === undefined) return bad('code-damaged');
  const sealed = fromBase32(code.slice(PREFIXES[kind].length));
  if (sealed === null || sealed.length <= HASH_BYTES) return bad('code-damaged');
  const bytes = sealed.subarray(0, -HASH_BYTES);
  const hash = toHex(sealed.subarray(-HASH_BYTES));
  if (toHex(hashOf(kind, bytes)) !== hash) return bad('code-damaged');
  return good({ kind, version: bytes[0] ?? 0, body: bytes.subarray(1), hash });
};

/**
 * Opens a code of one kind and one version. Faults: those of `unarmour`, then
 * `code-other-kind`, then `code-newer`; `code-impossible` for version 0.
 */
export const unarmourAs = (kind: CodeKind, newest: number, code: string): Result<Unarmoured> => {
  const opened = unarmour(code);
  if (!opened.ok) return opened;
  if (opened.value.kind !== kind) return bad('code-other-kind');
  if (opened.value.version > newest) return bad('code-newer');
  return opened.value.version < 1 ? bad('code-impossible') : opened;
};
