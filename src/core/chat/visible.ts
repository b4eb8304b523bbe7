/** What of a pasted chat can be seen. */

/**
 * What chat apps and jokers put in unseen: controls (not the tab), soft hyphen,
 * zero-width and bidi characters, fillers, variation selectors, byte order mark.
 * Written out, so that it does not grow with the browser's version.
 */
const UNSEEN = new RegExp(
  '[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u0084\\u0086-\\u009f\\u00ad\\u034f' +
    '\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u202a-\\u202e' +
    '\\u2060-\\u206f\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]',
  'g',
);

/** Spaces that are no plain one: WhatsApp writes U+202F before AM, U+00A0 behind `~`. */
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;

/** The text without what is not seen, with plain spaces. Line breaks and tabs stay. */
export const visible = (text: string): string => text.replace(UNSEEN, '').replace(SPACES, ' ');

/** Its lines, whatever ends them. */
export const linesOf = (text: string): string[] => text.split(/\r\n|[\n\r\u0085\u2028\u2029]/);
