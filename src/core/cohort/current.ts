/** Which of a person's submissions counts, and what looks odd among those that are kept. */
import type { ProfileId } from '../ids.ts';
import type { SentAttempt, Submission } from '../share/submission.ts';

/** A submission as the mentor's phone keeps it; `hash` is 16 hex digits: SHA-256 of its bytes cut to 8 bytes. */
export type StoredSubmission = { readonly submission: Submission; readonly hash: string };

/**
 * `fork`: one counter, two contents: the profile was used on two phones at once.
 * `pre-changed`, `post-changed`: "riwayat lama berubah", an official test whose
 * answers differ between kept submissions, or which a later one no longer has.
 */
export type HistoryFlag = 'fork' | 'pre-changed' | 'post-changed';

export type CurrentSubmission = StoredSubmission & {
  /** The others of this person, newest first. Kept, never counted. */
  readonly older: readonly StoredSubmission[];
  readonly flags: readonly HistoryFlag[];
};

const byNewest = (left: StoredSubmission, right: StoredSubmission): number =>
  right.submission.counter - left.submission.counter ||
  (left.hash < right.hash ? -1 : left.hash > right.hash ? 1 : 0);

/** The same log sent on two days differs in `day` alone: that is no fork. */
const differsInDayOnly = (left: Submission, right: Submission): boolean =>
  left.day !== right.day &&
  JSON.stringify({ ...left, day: 0 }) === JSON.stringify({ ...right, day: 0 });

const hasFork = (newestFirst: readonly StoredSubmission[]): boolean =>
  newestFirst.some((one, place) =>
    newestFirst
      .slice(place + 1)
      .some(
        (other) =>
          other.submission.counter === one.submission.counter &&
          !differsInDayOnly(one.submission, other.submission),
      ),
  );

const answersOf = (attempt: SentAttempt): string =>
  [attempt.form, attempt.revision, ...attempt.responses, '/', ...attempt.remembered].join(' ');

const hasChanged = (newestFirst: readonly StoredSubmission[], test: 'pre' | 'post'): boolean => {
  const spellings = new Set<string>();
  /** Counter of the newest submission without the test. */
  let without = -1;
  for (const { submission } of newestFirst) {
    const attempt = submission[test];
    if (attempt) spellings.add(answersOf(attempt));
    else without = Math.max(without, submission.counter);
    if (attempt && without > submission.counter) return true;
  }
  return spellings.size > 1;
};

const choose = (submissions: readonly StoredSubmission[]): CurrentSubmission | undefined => {
  const [current, ...older] = [...submissions].sort(byNewest);
  if (!current) return undefined;
  if (older.length === 0) return { ...current, older, flags: [] };
  const all = [current, ...older];
  const flags: HistoryFlag[] = [];
  if (hasFork(all)) flags.push('fork');
  if (hasChanged(all, 'pre')) flags.push('pre-changed');
  if (hasChanged(all, 'post')) flags.push('post-changed');
  return { ...current, older, flags };
};

/**
 * One submission per person, in the order of their profile ids: the highest
 * counter counts; of two with an equal counter the one with the lower hash. A
 * submission received twice is one. The answer does not depend on the order in
 * which they arrived. Source: reliability notes, 3.6 and 3.7.
 */
export const currentOf = (stored: readonly StoredSubmission[]): CurrentSubmission[] => {
  const persons = new Map<ProfileId, Map<string, StoredSubmission>>();
  for (const one of stored) {
    const kept = persons.get(one.submission.profile) ?? new Map<string, StoredSubmission>();
    kept.set(one.hash, one);
    persons.set(one.submission.profile, kept);
  }
  return [...persons.keys()]
    .sort()
    .map((profile) => choose([...(persons.get(profile)?.values() ?? [])]))
    .filter((current): current is CurrentSubmission => current !== undefined);
};
