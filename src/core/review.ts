/**
 * Spaced questions: which missed check comes back, and when. A fold over the
 * log like everything else; the clock decides about days only, never order.
 */
import type { CatalogueItem, ItemKey } from './catalogue.ts';
import type { PracticeItem } from './item.ts';
import { byOrder, type LogEntry } from './log/entry.ts';
import { judge } from './score/score.ts';

/** Lesson → `id@revision` → key: the checks in force that can stand alone. */
export type KeyTable = {
  readonly [lesson: string]: { readonly [item: string]: ItemKey };
};

/** A missed check on its way back. */
export type Review = {
  /** The lesson it is a check of. */
  readonly lesson: string;
  readonly item: string;
  readonly revision: number;
  /** Epoch ms; its turn from then on. */
  readonly dueAt: number;
};

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Days until a missed check returns, and after each right answer in time. Source: curriculum, Retrieval and spacing. */
const DAYS = [1, 3, 7] as const;

/** Who learns at seven every evening, and one day at half past six, has waited a day all the same. */
const EARLY = 4 * HOUR;

/** No check waits longer than this: what seems to was set by a clock that was ahead. */
const LONGEST = 7 * DAY;

const turnAfter = (stage: number, at: number): number | null => {
  const days = DAYS[stage];
  return days === undefined ? null : at + days * DAY - EARLY;
};

/** Also by a clock that was set back: nothing may wait for ever for a day that was never near. */
const isDue = (dueAt: number, now: number): boolean => now >= dueAt || dueAt - now > LONGEST;

const nameOf = (item: string, revision: number): string => `${item}@${revision}`;

const itemsOf = (
  keys: KeyTable,
): ReadonlyMap<string, CatalogueItem & { readonly lesson: string }> =>
  new Map(
    Object.entries(keys).flatMap(([lesson, items]) =>
      Object.entries(items).map(([name, scoring]) => {
        const [id = '', revision] = name.split('@');
        return [name, { id, revision: Number(revision), scoring, lesson }] as const;
      }),
    ),
  );

/**
 * Every missed check that is not done with, in no order. Missed is any answer
 * that is judged and not right: it returns after a day. Right when it was due
 * moves it on to three days, then seven, then out; right before that (she
 * tries again at once) changes nothing; missed again begins again.
 * @param log one profile's entries, in any order
 */
export const reviewsOf = (log: readonly LogEntry[], keys: KeyTable): Review[] => {
  const items = itemsOf(keys);
  const stages = new Map<string, { readonly stage: number; readonly dueAt: number }>();
  for (const entry of [...log].sort(byOrder)) {
    if (entry.type !== 'check-answered') continue;
    const name = nameOf(entry.item, entry.revision);
    const verdict = judge(items.get(name), entry.choice);
    const before = stages.get(name);
    if (verdict === null) continue;
    if (verdict === 'right' && !(before && isDue(before.dueAt, entry.at))) continue;
    const stage = verdict === 'right' && before ? before.stage + 1 : 0;
    const dueAt = turnAfter(stage, entry.at);
    if (dueAt === null) stages.delete(name);
    else stages.set(name, { stage, dueAt });
  }
  return [...stages].flatMap(([name, { dueAt }]) => {
    const known = items.get(name);
    return known ? [{ lesson: known.lesson, item: known.id, revision: known.revision, dueAt }] : [];
  });
};

/**
 * The one whose turn is first: due when `dueAt` is not after `now`. Of those
 * that are due it is the one that has waited longest; of equals the lower id.
 * @returns null when nothing waits. `dueAt` is at most seven days away
 */
export const nextReview = (
  log: readonly LogEntry[],
  keys: KeyTable,
  now: number,
): Review | null => {
  const [first] = reviewsOf(log, keys)
    .map((review) => ({
      ...review,
      dueAt: isDue(review.dueAt, now) ? Math.min(review.dueAt, now) : review.dueAt,
    }))
    .sort((a, b) => a.dueAt - b.dueAt || (a.item < b.item ? -1 : 1));
  return first ?? null;
};

/** Can it be asked on the first screen of another lesson: judged, and nothing drawn? */
export const canStandAlone = (item: PracticeItem): boolean => {
  switch (item.kind) {
    case 'choose':
      return item.options.every(({ picture }) => picture === undefined);
    case 'verdict':
    case 'order':
    case 'sort':
    case 'compute':
      return true;
    case 'tap':
    case 'tick':
    case 'write':
      return false;
  }
};

const isTable = (value: unknown): value is { readonly [name: string]: unknown } =>
  typeof value === 'object' && value !== null;

/** Is it a key table: what came over the network may be a sign-in page of the Wi-Fi. */
export const isKeyTable = (value: unknown): value is KeyTable =>
  isTable(value) &&
  Object.values(value).every((items) => isTable(items) && Object.values(items).every(isTable));
