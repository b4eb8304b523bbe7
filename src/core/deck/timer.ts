/** The clocks on the trainer's desk. */
import { between, blockAt, type Deck, type Show } from './show.ts';

const MINUTE = 60_000;

/** Ms since the title screen was left; null before. */
export const elapsed = ({ startedAt }: Show, now: number): number | null =>
  startedAt === null ? null : between(startedAt, now);

export type BlockTime = {
  readonly title: string;
  /** Ms left; below zero the block has run over. */
  readonly left: number;
};

/** The block of this screen, and what is left of it. Every stay counts, also after going back. */
export const blockTime = (show: Show, deck: Deck, now: number): BlockTime | null => {
  const at = blockAt(deck, show.screen);
  const block = deck.blocks[at];
  if (!block) return null;
  const stay = show.startedAt === null ? 0 : between(show.enteredAt, now);
  return { title: block.title, left: block.minutes * MINUTE - (show.spent[at] ?? 0) - stay };
};
