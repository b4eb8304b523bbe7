/** Fewest answered items of a four-item scale that still give a mean. */
export const LEAST_ANSWERED = 3;

/** Both numbers are null together, when too few items were answered. */
export type LikertScore = {
  readonly answered: number;
  /** Canonical percent (mean − 1)/4 × 100: 0 is "belum", 100 is "sangat". */
  readonly percent: number | null;
  /** The index usual in Indonesian journals, mean/5 × 100: 20–100. */
  readonly index: number | null;
};

/** A Likert choice `1`–`5` as a number; anything else is no answer. */
export const tapOf = (choice: string | null | undefined): number | null =>
  choice && /^[1-5]$/.test(choice) ? Number(choice) : null;

/**
 * Score of one person's scale of four items, each 1–5 or null. With three or
 * four answered their mean counts, with fewer the scale is missing.
 * Source: evaluation notes, Likert → percent.
 */
export const likertScore = (taps: readonly (number | null)[]): LikertScore => {
  const answers = taps.filter((tap): tap is number => tap !== null);
  const answered = answers.length;
  if (answered < LEAST_ANSWERED) return { answered, percent: null, index: null };
  const mean = answers.reduce((sum, tap) => sum + tap, 0) / answered;
  return { answered, percent: ((mean - 1) / 4) * 100, index: (mean / 5) * 100 };
};
