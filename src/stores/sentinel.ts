/**
 * The sentinel: a few bytes in another kind of storage that say how much the
 * log held. IndexedDB loses data in silence: one flipped bit and the whole
 * database was replaced by an empty one (9 of 9).
 */
import type { LogHead, LogSnapshot, TextStore } from '../device/types.ts';

const KEY = 'kl.sentinel';

export type Sentinel = {
  readonly birth: string;
  /** Who was learning. */
  readonly active: string | null;
  /** Count and checksum per profile. */
  readonly heads: { readonly [profile: string]: { readonly count: number; readonly sum: number } };
};

export const readSentinel = (texts: TextStore): Sentinel | null => {
  try {
    const read = JSON.parse(texts.get(KEY) ?? 'null') as Partial<Sentinel> | null;
    return read?.birth ? (read as Sentinel) : null;
  } catch {
    return null;
  }
};

const write = (texts: TextStore, sentinel: Sentinel) => texts.set(KEY, JSON.stringify(sentinel));

/** Notes the whole of what storage says. Guests leave no trace: without a profile nothing is noted. */
export const writeSentinel = (texts: TextStore, { birth, active, heads }: LogSnapshot): void => {
  if (heads.length === 0) texts.remove(KEY);
  else
    write(texts, {
      ...{ birth, active },
      heads: Object.fromEntries(heads.map(({ profile, count, sum }) => [profile, { count, sum }])),
    });
};

/** Notes one more row. Only a first one makes the sentinel: a late one must not, behind "delete everything". */
export const noteHead = (texts: TextStore, birth: string, head: LogHead): void => {
  const { profile, count, sum } = head;
  const before =
    readSentinel(texts) ?? (count === 1 ? { birth, active: profile, heads: {} } : null);
  if (!before) return;
  write(texts, { ...before, heads: { ...before.heads, [profile]: { count, sum } } });
};

/**
 * Does storage hold less than the sentinel knows of, or other rows?
 * A sentinel that lags behind is normal: localStorage reaches the disk late.
 */
export const fellShort = (sentinel: Sentinel | null, found: LogSnapshot): boolean => {
  if (!sentinel) return false;
  if (sentinel.birth !== found.birth) return true;
  const active = found.heads.find(({ profile }) => profile === found.active);
  if (active && found.rows.length < active.count) return true;
  return Object.entries(sentinel.heads).some(([profile, { count, sum }]) => {
    if (found.gone.includes(profile)) return false;
    const head = found.heads.find((candidate) => candidate.profile === profile);
    return !head || head.count < count || (head.count === count && head.sum !== sum);
  });
};
