/** Before and after of the persons who have both: the comparison table and its appendix. */
import type { IndicatorCode } from '../ids.ts';
import {
  classGain,
  gainLabel,
  meanIndividualGain,
  meanNormalisedChange,
  noGainReason,
} from '../score/gain.ts';
import type { GainLabel, NoGain, Pair } from '../score/gain.ts';
import { r6 } from '../score/rounding.ts';
import { wilcoxon } from '../score/wilcoxon.ts';
import type { SignedRankTest } from '../score/wilcoxon.ts';
import { meanOf, medianOf } from './group.ts';
import type { PersonMeasures } from './measures.ts';

export type Gain = {
  /** Class gain ⟨g⟩; null with its reason. */
  readonly classGain: number | null;
  readonly label: GainLabel | null;
  readonly reason: NoGain | null;
  /** Mean of the persons' own gains, and of their normalised changes c. */
  readonly meanIndividual: number | null;
  readonly meanChange: number | null;
};

export type ComparisonRow = {
  readonly indicator: IndicatorCode;
  /** Matched persons: valid before and after, from the same source. */
  readonly n: number;
  /** Means of the matched persons, percent; difference and median in points. Null when n is 0. */
  readonly pre: number | null;
  readonly post: number | null;
  readonly difference: number | null;
  readonly median: number | null;
  readonly up: number;
  readonly same: number;
  readonly down: number;
  /** Persons left out because before and after come from different sources. Skills only. */
  readonly sourcesDiffer: number;
  /** Why the row is empty. */
  readonly missing: 'no-pairs' | 'different-sources' | null;
  /** Knowledge only. */
  readonly gain: Gain | null;
  /** Null when n is 0. */
  readonly test: SignedRankTest | null;
};

const gainOf = (pairs: readonly Pair[]): Gain => {
  const gain = classGain(pairs);
  return {
    classGain: gain,
    label: gain === null ? null : gainLabel(gain),
    reason: noGainReason(pairs),
    meanIndividual: meanIndividualGain(pairs),
    meanChange: meanNormalisedChange(pairs),
  };
};

const missingReason = (n: number, sourcesDiffer: number): ComparisonRow['missing'] => {
  if (n > 0) return null;
  return sourcesDiffer > 0 ? 'different-sources' : 'no-pairs';
};

/**
 * One row of the comparison table. The difference of means is at full
 * precision: it may differ by 0.1 from the difference of the printed means.
 * Source: evaluation notes, Person → group, Change, Statistics.
 */
export const comparisonRow = (
  indicator: IndicatorCode,
  persons: readonly PersonMeasures[],
): ComparisonRow => {
  const pairs: Pair[] = [];
  let sourcesDiffer = 0;
  for (const person of persons) {
    const pre = person.pre[indicator];
    const post = person.post[indicator];
    if (!pre || !post) continue;
    if (pre.source === post.source) pairs.push({ pre: pre.percent, post: post.percent });
    else sourcesDiffer += 1;
  }
  const differences = pairs.map((pair) => r6(pair.post - pair.pre));
  const pre = meanOf(pairs.map((pair) => pair.pre));
  const post = meanOf(pairs.map((pair) => pair.post));
  return {
    indicator,
    n: pairs.length,
    pre,
    post,
    difference: pre === null || post === null ? null : r6(post - pre),
    median: medianOf(differences),
    up: differences.filter((difference) => difference > 0).length,
    same: differences.filter((difference) => difference === 0).length,
    down: differences.filter((difference) => difference < 0).length,
    sourcesDiffer,
    missing: missingReason(pairs.length, sourcesDiffer),
    gain: indicator === 'P1' || indicator === 'P2' ? gainOf(pairs) : null,
    test: pairs.length === 0 ? null : wilcoxon(differences),
  };
};
