/*
 * How much a page may weigh: bytes of the brotli-11 body, 1 kB = 1,000 bytes. Another budget is a
 * decision about people's data packages: change it with a reason beside the number.
 */

export type Budget = {
  /** Which pages, by their path in the build. The first budget that fits a page holds. */
  readonly kind: string;
  readonly pages: RegExp;
  /** HTML with its styles: all that is needed before the first paint. */
  readonly paint: number;
  /** The same and all JavaScript of a first visit until the first "Tersimpan". */
  readonly saved?: number;
  /** The build must contain such a page, or the budget guards nothing. */
  readonly isRequired?: true;
};

/** Chunks loaded on demand before the first answer is kept, by file name. */
export const wakes = /check|mount/i;

export const budgets: readonly Budget[] = [
  {
    kind: 'lesson',
    pages: /^belajar\/[^/]+\/[^/]+\/index\.html$/,
    paint: 7_000,
    // 14.6 kB would arrive in the first trip of the connection (its first congestion window).
    saved: 16_000,
    isRequired: true,
  },
  {
    kind: 'deck',
    pages: /^proyektor\/(?!sesi\/)[^/]+\/index\.html$/,
    // Fetched once on a trainer's laptop; 1/15 of a reveal.js deck of the same text, scripts and all.
    paint: 20_000,
    saved: 31_000,
    isRequired: true,
  },
  {
    kind: 'any other page',
    pages: /\.html$/,
    // What fits in the first congestion window needs one round trip less: 0.4 s on a slow line.
    paint: 14_600,
  },
];
