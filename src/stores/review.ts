/** Puts the next missed check in readiness for the lesson pages. Loaded on use; fails in silence. */
import { nextReview } from '../core/review.ts';
import { loadCheck, loadKeys } from '../device/review-files.ts';
import { REVIEW_KEY } from './kept-review.ts';
import { $log, openLog } from './log.ts';
import { phone } from './phone.ts';
import { readSentinel } from './sentinel.ts';

/** Is the log hers, stored, and nobody else's turn on this phone by now? In a second tab it may be. */
const learner = (): string | null => {
  const { phase, profile } = $log.get();
  return phase === 'ready' && profile === readSentinel(phone().texts)?.active ? profile : null;
};

const prepare = async (): Promise<void> => {
  await openLog();
  const profile = learner();
  if (!profile) return;
  const { entries } = $log.get();
  // Most have missed nothing yet, or nothing at all: they fetch nothing.
  if (!entries.some(({ type }) => type === 'check-answered')) return;
  const keys = await loadKeys();
  if (!keys) return;
  const next = nextReview(entries, keys, phone().now());
  const check = next && (await loadCheck(next.lesson, next.item, next.revision));
  // What was answered meanwhile counts at the next end of a lesson.
  if (learner() !== profile || $log.get().entries !== entries) return;
  const { texts } = phone();
  if (!next) texts.remove(REVIEW_KEY);
  else if (check)
    texts.set(REVIEW_KEY, [profile, next.lesson, next.dueAt, JSON.stringify(check)].join('\n'));
};

let queue: Promise<void> = Promise.resolve();

/**
 * After a lesson and on the front page: keeps the check whose turn is next,
 * also when it is days away: then she may be without a network. When none
 * waits, nothing is kept.
 */
export const prepareReview = (): Promise<void> =>
  (queue = queue.then(prepare).catch(() => undefined));
