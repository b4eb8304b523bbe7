/**
 * Names: the only free text that travels. One spelling, nothing invisible in
 * it, and short enough for a table cell and a QR code.
 */

import { utf8 } from './sha256.ts';

/** Longest name in characters (code points) and in bytes of UTF-8. WARNING: stored in the name's length field. */
export const LONGEST_NAME = { characters: 20, bytes: 24 } as const;

/** Every white space and line break: becomes one space. */
const SPACES = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/gu;

/**
 * What is not seen, turns the writing direction or has no agreed meaning:
 * controls, zero-width and bidi characters, fillers, variation selectors, tags,
 * private use, lone surrogates, non-characters.
 *
 * Written out and not `\p{…}`: Unicode classes grow with the browser's version,
 * and two phones must agree on what a clean name is for years.
 */
const UNSEEN = new RegExp(
  '[' +
    '\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f' +
    '\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u2800\\u3164\\ud800-\\udfff\\ue000-\\uf8ff' +
    '\\ufdd0-\\ufdef\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb\\ufffe\\uffff' +
    '\\u{1bca0}-\\u{1bca3}\\u{1d173}-\\u{1d17a}\\u{e0000}-\\u{e0fff}\\u{f0000}-\\u{10ffff}' +
    ']',
  'gu',
);

/** The longest start of a name that fits, whole characters only. */
const cut = (name: string): string => {
  let kept = '';
  let bytes = 0;
  let characters = 0;
  for (const character of name) {
    bytes += utf8(character).length;
    characters += 1;
    if (bytes > LONGEST_NAME.bytes || characters > LONGEST_NAME.characters) break;
    kept += character;
  }
  return kept;
};

/** Names are read from fields of a few words; a pasted book is not normalised. */
const LONGEST_RAW = 1000;

/** The name as it is kept and sent; '' when nothing visible remains. Cleaning twice changes nothing. */
export const cleanName = (raw: string): string => {
  const visible = raw.slice(0, LONGEST_RAW).replace(SPACES, ' ').replace(UNSEEN, '');
  return cut(visible.normalize('NFC').replace(SPACES, ' ').trim()).trim();
};

/** Whether a name is in its one spelling and not empty. */
export const isCleanName = (name: string): boolean => name !== '' && cleanName(name) === name;

/** The clean name of those bytes, or null: not UTF-8, or not in its one spelling. */
export const nameFromBytes = (bytes: readonly number[]): string | null => {
  const escaped = bytes.map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
  try {
    // Strict by ECMA-262: no overlong forms, no surrogates, no truncated characters.
    const name = decodeURIComponent(escaped);
    return isCleanName(name) ? name : null;
  } catch {
    return null;
  }
};
