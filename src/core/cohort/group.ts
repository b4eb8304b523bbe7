/** Persons become a group: means, medians and the average of the printed table. */
import type { Band } from '../score/band.ts';
import { bandOf } from '../score/band.ts';
import { r6, roundTo, wholePercent } from '../score/rounding.ts';

/** Mean; null of nothing. */
export const meanOf = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Median, of an even number the mean of the middle two; null of nothing. */
export const medianOf = (values: readonly number[]): number | null => {
  const sorted = Float64Array.from(values).sort();
  const low = sorted[Math.floor((sorted.length - 1) / 2)];
  const high = sorted[Math.floor(sorted.length / 2)];
  return low === undefined || high === undefined ? null : (low + high) / 2;
};

/** A group's percent on one indicator. All null together when n is 0. */
export type GroupPercent = {
  readonly n: number;
  /** Mean of the persons' percents at full precision. */
  readonly mean: number | null;
  /** The mean as printed: whole. */
  readonly percent: number | null;
  readonly band: Band | null;
};

/** Group percent of persons' percents (0–100). Source: evaluation notes, Person → group. */
export const groupPercent = (percents: readonly number[]): GroupPercent => {
  const mean = meanOf(percents);
  return {
    n: percents.length,
    mean,
    percent: mean === null ? null : wholePercent(mean),
    band: mean === null ? null : bandOf(mean),
  };
};

/** Indicators of a whole Tabel 3. */
const ALL_INDICATORS = 7;

export type TableAverage = {
  /** Mean of the printed whole percents, to six decimals; null without any indicator. */
  readonly mean: number | null;
  /** The same at two decimals: the number the table prints. */
  readonly percent: number | null;
  /** Mean of the unrounded group percents, exported beside it. */
  readonly rawMean: number | null;
  readonly band: Band | null;
  /** Indicators in it. */
  readonly indicators: number;
  /** Fewer than seven: "Rata-rata sementara dari N indikator". */
  readonly isProvisional: boolean;
};

/**
 * The table's average: the mean of the printed whole percents, never of the
 * domain means. `rawMeans`: unrounded group percents of the indicators that
 * have one. Source: evaluation notes, Rounding.
 */
export const tableAverage = (rawMeans: readonly number[]): TableAverage => {
  const mean = meanOf(rawMeans.map(wholePercent));
  return {
    mean: mean === null ? null : r6(mean),
    percent: mean === null ? null : roundTo(mean, 2),
    rawMean: meanOf(rawMeans),
    band: mean === null ? null : bandOf(mean),
    indicators: rawMeans.length,
    isProvisional: rawMeans.length < ALL_INDICATORS,
  };
};
