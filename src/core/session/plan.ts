/** A session as the content describes it, and which block is on. */

/** Who acts: learners themselves must act at least every ten minutes. */
export type Actor = 'narasumber' | 'peserta' | 'pendamping' | 'pemandu';

/** One of a poll's two halves. */
export type PollMoment = 'before' | 'after';

export type PlanStep = { readonly minutes: number; readonly who: Actor; readonly does: string };

/** A lesson among the screens of its block. */
export type PlanScreen = { readonly lesson: string; readonly title: string };

/** A part of the session's own page, by its place there. */
export type SessionPart = 'parkir' | 'hadir';

export type PlanBlock = {
  readonly id: string;
  readonly title: string;
  readonly minutes: number;
  /** One line for everybody. */
  readonly lead: string;
  readonly screens: readonly PlanScreen[];
  readonly steps: readonly PlanStep[];
  /** With what the block ends. */
  readonly parts: readonly SessionPart[];
  readonly polls: readonly { readonly poll: string; readonly moment: PollMoment }[];
  /** The message to send when the signal is poor. */
  readonly message: string;
};

export type PlanPoll = {
  readonly id: string;
  readonly title: string;
  readonly before: string;
  readonly after: string;
  readonly options: readonly string[];
  /** What the trainer says after the second half. */
  readonly talk: string;
};

export type SessionPlan = {
  readonly id: string;
  readonly title: string;
  /** Address of its screens; a block's or a lesson's id leads to the first of them. */
  readonly deck: string;
  /** Address of its own page. */
  readonly page: string;
  readonly blocks: readonly PlanBlock[];
  readonly polls: readonly PlanPoll[];
  /** What to do when the signal is poor. */
  readonly poorSignal: readonly string[];
  /** Five messages for afterwards. */
  readonly summary: readonly string[];
};

export type Running =
  | { readonly phase: 'before' | 'over' }
  /** `left`: whole seconds until the block ends. */
  | { readonly phase: 'on'; readonly block: number; readonly left: number };

const MINUTE = 60_000;

/** Minutes from the start to each block's start. */
export const startsOf = (blocks: readonly { readonly minutes: number }[]): number[] => {
  let sum = 0;
  return blocks.map(({ minutes }) => {
    sum += minutes;
    return sum - minutes;
  });
};

export const minutesOf = (blocks: readonly { readonly minutes: number }[]): number =>
  blocks.reduce((sum, { minutes }) => sum + minutes, 0);

/** Which block is on `elapsed` milliseconds after the start. A clock turned back is the start. */
export const runningAt = (
  blocks: readonly { readonly minutes: number }[],
  elapsed: number,
): Running => {
  const at = Math.max(0, elapsed);
  const starts = startsOf(blocks);
  const block = blocks.findIndex(
    ({ minutes }, place) => at < ((starts[place] ?? 0) + minutes) * MINUTE,
  );
  if (block < 0) return { phase: 'over' };
  const end = ((starts[block] ?? 0) + (blocks[block]?.minutes ?? 0)) * MINUTE;
  return { phase: 'on', block, left: Math.ceil((end - at) / 1000) };
};
