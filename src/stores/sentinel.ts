/**
 * The sentinel: a few bytes in another kind of storage that say how much the
 * log held. IndexedDB loses data in silence: one flipped bit and the whole
 * database was replaced by an empty one (9 of 9).
 */
import type { LogHead, LogSnapshot, TextStore } from '../device/types.ts';

const KEY = 'kl.sentinel';

export type Sentinel = {
  readonly birth: string;
  /** Count and checksum per profile. */
  readonly heads: { readonly [profile: string]: { readonly count: number; readonly sum: number } };
};

export const readSentinel = (texts: TextStore): Sentinel | null => {
  try {
    const read: unknown = JSON.parse(texts.get(KEY) ?? 'null');
    if (typeof read !== 'object' || read === null || !('birth' in read)) return null;
    return read as Sentinel;
  } catch {
    return null;
  }
};

const write = (texts: TextStore, sentinel: Sentinel) => texts.set(KEY, JSON.stringify(sentinel));

/** Notes the whole of what storage says. Guests leave no trace: without a profile nothing is noted. */
export const writeSentinel = (texts: TextStore, { birth, heads }: LogSnapshot): void => {
  if (heads.length === 0) texts.remove(KEY);
  else
    write(texts, { birth, heads: Object.fromEntries(heads.map((head) => [head.profile, head])) });
};

/** Notes one more row. */
export const noteHead = (texts: TextStore, head: LogHead): void => {
  const sentinel = readSentinel(texts);
  if (!sentinel) return;
  const { count, sum } = head;
  write(texts, { ...sentinel, heads: { ...sentinel.heads, [head.profile]: { count, sum } } });
};

/**
 * Does storage hold less than the sentinel knows of, or other rows?
 * A sentinel that lags behind is normal: localStorage reaches the disk late.
 */
export const fellShort = (sentinel: Sentinel | null, found: LogSnapshot): boolean => {
  if (!sentinel) return false;
  if (sentinel.birth !== found.birth) return true;
  return Object.entries(sentinel.heads).some(([profile, { count, sum }]) => {
    if (found.gone.includes(profile)) return false;
    const head = found.heads.find((candidate) => candidate.profile === profile);
    return !head || head.count < count || (head.count === count && head.sum !== sum);
  });
};
