/**
 * One showing of a deck: where it is, what is revealed, how long it has run.
 * Every window holds the same one; whoever changes it raises `seq`, and the
 * higher one wins. Nothing in it is about a person.
 */
import type { Business } from '../ids.ts';

export type DeckBlock = {
  readonly title: string;
  readonly minutes: number;
  /** Place of its first screen, from 0. */
  readonly from: number;
};

/** What a showing needs to know of its deck. */
export type Deck = {
  readonly screens: number;
  /** Places of screens with a hidden answer. */
  readonly answers: readonly number[];
  /** In order; the first begins at 0. */
  readonly blocks: readonly DeckBlock[];
};

export type Show = {
  readonly seq: number;
  /** When it was changed last, epoch ms. */
  readonly at: number;
  /** From 0. */
  readonly screen: number;
  /** Is the answer of this screen revealed? */
  readonly isOpen: boolean;
  readonly isBlack: boolean;
  readonly business: Business;
  /** When the title screen was left; null before. */
  readonly startedAt: number | null;
  /** Ms spent in each block, without the stay that lasts. */
  readonly spent: readonly number[];
  /** When the block of this screen was entered. */
  readonly enteredAt: number;
};

/** A showing that nobody touched for so long is over: the next begins at the title. */
export const FORGOTTEN_AFTER = 12 * 3_600_000;

const KINDS: readonly Business[] = ['siap', 'kemas', 'karya', 'jasa'];

/** A showing that has not begun. Its `seq` loses against every other. */
export const newShow = (deck: Deck, now: number): Show => ({
  ...{ seq: 0, at: now, screen: 0, isOpen: false, isBlack: false, business: 'siap' },
  ...{ startedAt: null, spent: deck.blocks.map(() => 0), enteredAt: now },
});

/** The block in which a screen stands, as its place among the blocks. */
export const blockAt = ({ blocks }: Deck, screen: number): number =>
  Math.max(0, blocks.filter(({ from }) => from <= screen).length - 1);

/** A change that others have to follow. */
export const changed = (
  show: Show,
  change: Partial<Pick<Show, 'isOpen' | 'isBlack' | 'business'>>,
  now: number,
): Show => ({ ...show, ...change, seq: show.seq + 1, at: now });

/** Ms between two looks at the clock; a clock that was turned back has stood still. */
export const between = (from: number, to: number): number => Math.max(0, to - from);

/** Another screen, the nearest there is. Leaving the title starts the clock; the answer is hidden again. */
export const moved = (show: Show, deck: Deck, to: number, now: number): Show => {
  const screen = Math.min(Math.max(Math.trunc(to) || 0, 0), deck.screens - 1);
  if (screen === show.screen && !show.isBlack) return show;
  const left = blockAt(deck, show.screen);
  const isOther = left !== blockAt(deck, screen);
  const starts = show.startedAt === null && screen !== show.screen;
  const spent = show.spent.map((ms, at) =>
    at === left && isOther && !starts ? ms + between(show.enteredAt, now) : ms,
  );
  return {
    ...changed(show, { isOpen: screen === show.screen && show.isOpen, isBlack: false }, now),
    ...{ screen, spent },
    startedAt: starts ? now : show.startedAt,
    enteredAt: isOther || starts ? now : show.enteredAt,
  };
};

/** One press on the clicker: light after black, then the answer, then the next screen. */
export const advanced = (show: Show, deck: Deck, now: number): Show => {
  if (show.isBlack) return changed(show, { isBlack: false }, now);
  if (deck.answers.includes(show.screen) && !show.isOpen)
    return changed(show, { isOpen: true }, now);
  return moved(show, deck, show.screen + 1, now);
};

/** The example of the next kind of business; `by` -1 goes back. */
export const otherBusiness = (show: Show, by: 1 | -1, now: number): Show => {
  const at = (KINDS.indexOf(show.business) + by + KINDS.length) % KINDS.length;
  return changed(show, { business: KINDS[at] ?? 'siap' }, now);
};

/** The clocks begin anew, the place stays. */
export const restarted = (show: Show, now: number): Show => ({
  ...changed(show, {}, now),
  ...{ startedAt: now, enteredAt: now, spent: show.spent.map(() => 0) },
});

/** Does the first replace the second? */
export const isNewer = (one: Show, than: Show): boolean =>
  one.seq > than.seq || (one.seq === than.seq && one.at > than.at);

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0;

/** A showing as another window or the last visit wrote it; null when it is none, or over. */
export const readShow = (text: string | null, deck: Deck, now: number): Show | null => {
  let found: Partial<Show> | null;
  try {
    found = JSON.parse(text ?? 'null') as Partial<Show> | null;
  } catch {
    return null;
  }
  if (!found || !isCount(found.seq) || !isCount(found.at) || !isCount(found.screen)) return null;
  if (between(found.at, now) > FORGOTTEN_AFTER) return null;
  const { startedAt, enteredAt, business, spent } = found;
  // After an update the deck may be another one: what still fits is kept.
  const fits = Array.isArray(spent) && spent.length === deck.blocks.length && spent.every(isCount);
  return {
    ...{ seq: found.seq, at: found.at, screen: Math.min(found.screen | 0, deck.screens - 1) },
    ...{ isOpen: found.isOpen === true, isBlack: found.isBlack === true },
    business: KINDS.find((kind) => kind === business) ?? 'siap',
    startedAt: isCount(startedAt) ? startedAt : null,
    spent: fits ? spent : deck.blocks.map(() => 0),
    enteredAt: isCount(enteredAt) ? enteredAt : found.at,
  };
};
