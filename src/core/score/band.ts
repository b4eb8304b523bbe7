import { wholePercent } from './rounding.ts';

/** The study's labels, lowest first. For groups only: one person's eight items are too few for a label. */
export const BANDS = ['rendah', 'sedang', 'baik', 'sangat baik'] as const;
export type Band = (typeof BANDS)[number];

/**
 * Label of a group percent (0–100): 0–40 rendah, 41–60 sedang, 61–80 baik,
 * 81–100 sangat baik, read off the rounded whole percent, so that there is
 * neither a hole nor an overlap. Source: evaluation notes, Bands.
 */
export const bandOf = (percent: number): Band => {
  const whole = wholePercent(percent);
  if (whole <= 40) return 'rendah';
  if (whole <= 60) return 'sedang';
  return whole <= 80 ? 'baik' : 'sangat baik';
};
