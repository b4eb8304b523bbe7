import { r6 } from './rounding.ts';

/**
 * Most non-zero pairs for which the distribution is counted out. The work grows
 * with the cube: 25 ms at 500 pairs, 200 ms at 1,000, minutes at 10,000. Beyond,
 * the normal curve was within 0.0001 of the count where p is under 0.05, and
 * within 0.002 elsewhere.
 */
export const EXACT_UP_TO = 500;

/** Fewest non-zero pairs a report calls tested: five, all up, cannot reach p < 0.05. */
export const FEWEST_TESTED = 6;

/** What a report may say: nothing moved; too few pairs to test; tested. */
export type Verdict = 'no-change' | 'too-few' | 'tested';

export type SignedRankTest = {
  /** Non-zero differences. */
  readonly m: number;
  /** Two-sided, 0–1. */
  readonly p: number;
  /** Rank-biserial correlation (W⁺ − W⁻)/(W⁺ + W⁻), −1 to 1; 0 when nothing moved. */
  readonly r: number;
  readonly verdict: Verdict;
  readonly method: 'exact' | 'normal';
};

/** Doubled mid-ranks of sorted sizes: whole numbers in spite of ties. */
const doubledMidRanks = (sorted: Float64Array): Float64Array => {
  const ranks = new Float64Array(sorted.length);
  let first = 0;
  while (first < sorted.length) {
    let next = first + 1;
    while (next < sorted.length && sorted[next] === sorted[first]) next += 1;
    // Places first + 1 … next, counted from one: twice their mean is the sum of the ends.
    ranks.fill(first + 1 + next, first, next);
    first = next;
  }
  return ranks;
};

/** P(W ≤ low) by dynamic programming over the doubled ranks, each plus or minus with one half. */
const lowerTail = (ranks: Float64Array, low: number): number => {
  const chance = new Float64Array(low + 1);
  chance[0] = 1;
  let reach = 0;
  for (const rank of ranks) {
    reach = Math.min(low, reach + rank);
    for (let sum = reach; sum >= 0; sum -= 1) {
      const before = sum >= rank ? (chance[sum - rank] ?? 0) : 0;
      chance[sum] = ((chance[sum] ?? 0) + before) / 2;
    }
  }
  return chance.reduce((total, part) => total + part, 0);
};

/** Complementary error function for x ≥ 0, relative error under 1.2·10⁻⁷. Source: Press et al., Numerical Recipes, erfcc. */
const erfc = (x: number): number => {
  const t = 1 / (1 + x / 2);
  const series = [
    -1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398,
    1.48851587, -0.82215223, 0.17087277,
  ].reduceRight((sum, factor) => sum * t + factor, 0);
  return t * Math.exp(-x * x + series);
};

/** Normal approximation with correction for ties (through the ranks' squares) and for continuity. */
const normalTail = (ranks: Float64Array, low: number, total: number): number => {
  const deviation = Math.sqrt(ranks.reduce((sum, rank) => sum + rank * rank, 0)) / 2;
  return erfc(Math.max(0, total / 2 - low - 1) / deviation / Math.SQRT2);
};

/**
 * Wilcoxon signed-rank test, two-sided, of persons' differences (points).
 * Differences are rounded to six decimals, zeros dropped, ties share mid-ranks.
 * Exact up to `exactUpTo` non-zero pairs. With none p = 1 and r = 0.
 * Sources: Wilcoxon 1945; Kerby 2014 for r; evaluation notes, Statistics.
 */
export const wilcoxon = (
  differences: readonly number[],
  exactUpTo: number = EXACT_UP_TO,
): SignedRankTest => {
  const moved = differences.map(r6).filter((difference) => difference !== 0);
  const m = moved.length;
  if (m === 0) return { m, p: 1, r: 0, verdict: 'no-change', method: 'exact' };

  const sizes = Float64Array.from(moved, Math.abs).sort();
  const ranks = doubledMidRanks(sizes);
  const rankOf = new Map<number, number>();
  sizes.forEach((size, place) => rankOf.set(size, ranks[place] ?? 0));
  const total = m * (m + 1);
  // A negative difference is no key of the map: only the ranks of rises are summed.
  const plus = moved.reduce((sum, value) => sum + (rankOf.get(value) ?? 0), 0);
  const low = Math.min(plus, total - plus);
  const isExact = m <= exactUpTo;
  return {
    m,
    p: Math.min(1, isExact ? 2 * lowerTail(ranks, low) : normalTail(ranks, low, total)),
    r: (2 * plus - total) / total,
    verdict: m < FEWEST_TESTED ? 'too-few' : 'tested',
    method: isExact ? 'exact' : 'normal',
  };
};
