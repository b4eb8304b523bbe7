import type { Submission } from '../share/submission.ts';

const compare = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

/** Order of every list of persons: seat, name, profile. Never a result: the list is no ranking. */
export const byPlace = (left: Submission, right: Submission): number =>
  left.seat - right.seat ||
  compare(left.who.name, right.who.name) ||
  compare(left.profile, right.profile);
