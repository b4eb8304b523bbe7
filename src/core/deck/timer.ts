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

const two = (number: number): string => String(number).padStart(2, '0');

/** `4:05`, `1:04:05`; what has run over as `+0:20`. A second that has begun counts as left. */
export const clockText = (ms: number): string => {
  const isOver = ms < 0;
  const seconds = isOver ? Math.floor(-ms / 1000) : Math.ceil(ms / 1000);
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  const text = hours > 0 ? `${hours}:${two(minutes)}` : String(minutes);
  return `${isOver ? '+' : ''}${text}:${two(seconds % 60)}`;
};

/** Time that has passed: whole seconds only. */
export const passedText = (ms: number): string => clockText(Math.floor(ms / 1000) * 1000);

/** `08:05`, as clocks in Indonesia are read: `08.05`. */
export const hourText = (hours: number, minutes: number): string => `${two(hours)}.${two(minutes)}`;
