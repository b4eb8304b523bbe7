/** Codes in what a mentor pastes: a link, a bare code, a message, a whole exported chat. */
import { bad, good, type Result } from '../fault.ts';
import { unarmour } from './text.ts';

/** Longest pasted text looked at, in characters; a file may have more and says so. */
export const LONGEST_PASTE = 256 * 1024;

/** A bare run shorter than this is a word, not a code: the shortest whole code has 28 characters. */
const SHORTEST_BARE = 20;

/** Joining lines may read this many characters in all: a chat of 250 wrapped codes, and a bomb for a moment. */
const MOST_TRIED = 1_000_000;

/** What chat apps put in unseen: soft hyphen, zero-width and bidi characters, byte order mark. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/**
 * Whether a run outside a link, whose hash does not fit, was meant as a code:
 * long, mostly of the alphabet, with a digit. "KULINERENAKKEDIRIMURAH" was not.
 */
const looksLikeCode = (run: string): boolean =>
  run.length >= SHORTEST_BARE &&
  /\d/.test(run) &&
  run.replace(/[A-Z2-7]/g, '').length * 4 <= run.length;

/**
 * All candidates in order of appearance, each once, whole or damaged: reading
 * them is the caller's, so that a damaged one gets its own sentence.
 *
 * A code ends at the first character that is neither letter nor digit. After
 * `/#` (a link) everything that starts like a code is a candidate; elsewhere
 * only what looks like one. Lines are joined only where the hash then fits.
 *
 * `begins`: another kind than submissions and invitations is looked for.
 * Faults: `text-too-long`, `text-empty`, `text-without-code`.
 */
export const findCodes = (
  pasted: string,
  limit: number = LONGEST_PASTE,
  begins: RegExp = /(^|[^A-Za-z0-9])(K[LU][A-Za-z0-9]*)/g,
): Result<string[]> => {
  if (pasted.length > limit) return bad('text-too-long');
  const seen = pasted.replace(UNSEEN, '').replace(/(?:%2F)?%23/gi, '/#');
  if (seen.trim() === '') return bad('text-empty');

  const found = new Set<string>();
  const starts = new RegExp(begins, 'g');
  let allowance = MOST_TRIED;

  /** The run with the lines that follow it and are nothing but code, if together they are whole. */
  const unwrapped = (run: string, end: number): { code: string; end: number } | null => {
    const next = /\r?\n([A-Z2-7]+)(?![A-Za-z0-9])/y;
    next.lastIndex = end;
    let code = run;
    for (let more = next.exec(seen); more; more = next.exec(seen)) {
      code += more[1] ?? '';
      allowance -= code.length;
      if (allowance < 0) return null;
      if (unarmour(code).ok) return { code, end: next.lastIndex };
    }
    return null;
  };

  for (let match = starts.exec(seen); match; match = starts.exec(seen)) {
    const run = match[2] ?? '';
    const start = starts.lastIndex - run.length;
    const isWhole = unarmour(run).ok;
    const isInLink = seen.slice(Math.max(0, start - 2), start) === '/#';
    const joined = isWhole ? null : unwrapped(run, starts.lastIndex);
    if (joined) {
      found.add(joined.code);
      starts.lastIndex = joined.end;
    } else if (isWhole || isInLink || looksLikeCode(run)) {
      found.add(run);
    }
  }
  return found.size > 0 ? good([...found]) : bad('text-without-code');
};
