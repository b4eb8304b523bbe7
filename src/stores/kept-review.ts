/** The missed check that takes the place of "Masih ingat?" when its turn comes. May be lost. */
import { phone } from './phone.ts';
import { readSentinel } from './sentinel.ts';

/**
 * WARNING: lesson pages draw what lies here, also after an update: when items
 * change their shape (`core/item.ts`) this is a new key.
 */
export const REVIEW_KEY = 'kl.ulang';

/**
 * The item as JSON, if it is hers who learns, its turn has come and it is no
 * check of this very lesson. Known at once: nothing on the first screen jumps.
 */
export const keptReview = (lesson: string): string | false | undefined => {
  const { now, texts } = phone();
  const [profile, home, dueAt, item] = (texts.get(REVIEW_KEY) ?? '').split('\n');
  return (
    profile === readSentinel(texts)?.active && home !== lesson && Number(dueAt) <= now() && item
  );
};
