import { r6 } from './rounding.ts';

/** One person's percents (0–100) before and after. */
export type Pair = { readonly pre: number; readonly post: number };

/** Hake's three classes; below zero the word is "turun". */
export type GainLabel = 'turun' | 'rendah' | 'sedang' | 'tinggi';

/** Why there is no gain: nobody has both tests, or the pre-test left no room to rise. */
export type NoGain = 'no-pairs' | 'full-from-start';

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * Normalised gain (post − pre)/(100 − pre) of two percents, for one person or
 * for class means; null when pre is 100. Negative when the result fell.
 * Source: Hake 1998; evaluation notes, Change.
 */
export const normalisedGain = ({ pre, post }: Pair): number | null =>
  r6(100 - pre) === 0 ? null : (post - pre) / (100 - pre);

/**
 * Class gain ⟨g⟩ = (mean post − mean pre)/(100 − mean pre) over matched
 * persons: the headline; null without pairs or with a class mean of 100.
 * Source: Hake 1998; evaluation notes, Change.
 */
export const classGain = (pairs: readonly Pair[]): number | null =>
  pairs.length === 0
    ? null
    : normalisedGain({
        pre: meanOf(pairs.map((pair) => pair.pre)),
        post: meanOf(pairs.map((pair) => pair.post)),
      });

/** Why `classGain` is null for these pairs; null when it is a number. */
export const noGainReason = (pairs: readonly Pair[]): NoGain | null => {
  if (pairs.length === 0) return 'no-pairs';
  return classGain(pairs) === null ? 'full-from-start' : null;
};

const meanOfNumbers = (values: readonly (number | null)[]): number | null => {
  const numbers = values.filter((value): value is number => value !== null);
  return numbers.length === 0 ? null : meanOf(numbers);
};

/** Mean of the persons' own gains, those with pre = 100 left out; null when none is left. Exported beside ⟨g⟩. */
export const meanIndividualGain = (pairs: readonly Pair[]): number | null =>
  meanOfNumbers(pairs.map(normalisedGain));

/**
 * Normalised change c of one person: (post − pre)/(100 − pre) when it rose,
 * (post − pre)/pre when it fell, 0 when equal, but null when equal at 0 or 100.
 * Source: Marx & Cummings 2007; evaluation notes, Change.
 */
export const normalisedChange = ({ pre, post }: Pair): number | null => {
  const change = r6(post - pre);
  if (change > 0) return (post - pre) / (100 - pre);
  if (change < 0) return (post - pre) / pre;
  return r6(pre) === 0 || r6(pre) === 100 ? null : 0;
};

/** Mean of the persons' normalised changes, nulls left out; null when none is left. Appendix. */
export const meanNormalisedChange = (pairs: readonly Pair[]): number | null =>
  meanOfNumbers(pairs.map(normalisedChange));

/**
 * Class of a gain: < 0.30 rendah, 0.30–<0.70 sedang, ≥ 0.70 tinggi, and turun
 * below zero. It is judged before the rounding to two decimals: 0.697 prints
 * as 0,70 and is still sedang. Source: Hake 1998; evaluation notes, Change.
 */
export const gainLabel = (gain: number): GainLabel => {
  const guarded = r6(gain);
  if (guarded < 0) return 'turun';
  if (guarded < 0.3) return 'rendah';
  return guarded < 0.7 ? 'sedang' : 'tinggi';
};
