/** The votes that the session's page counted, for the screens of the session: only read. */
import { countsFor, readKept, type PollCounts } from '../core/session/kept.ts';
import { browserDeck } from '../device/deck.ts';
import type { DeckDevice } from '../device/deck-types.ts';
import { SESSION_KEY } from './session-key.ts';

export type PollResults = {
  /** Both halves of a poll with so many options. */
  of(poll: string, options: number): PollCounts;
};

/**
 * @param heard another window counted
 */
export const openResults = (
  heard: () => void,
  device: DeckDevice = browserDeck(SESSION_KEY),
): PollResults => {
  device.listen(heard);
  return {
    of: (poll, options) => {
      const kept = readKept(device.kept(SESSION_KEY));
      const half = (moment: 'before' | 'after') =>
        kept === 'newer'
          ? Array.from({ length: options }, () => 0)
          : countsFor(kept, poll, moment, options);
      return { before: half('before'), after: half('after') };
    },
  };
};
