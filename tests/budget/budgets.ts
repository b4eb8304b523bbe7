import type { PageKind } from '../../src/build/page-kinds.ts';

/*
 * How much a page may weigh, kind by kind: bytes of brotli-11 bodies, 1 kB = 1,000 bytes.
 * `paint`: HTML with its styles, one request. `ready`: the same and every script until the page
 * works. Each limit stands a little above what was built: another budget is a decision about
 * people's data packages, so change it with a reason beside the number.
 *
 * A new kind of page has its line in `src/build/page-kinds.ts`; without one here nothing compiles.
 */

export type Budget = { readonly paint: number; readonly ready: number };

const only = (paint: number): Budget => ({ paint, ready: paint });

export const budgets: Readonly<Record<PageKind, Budget>> = {
  // 7.0 and 16.0 are the aims; 14.6 kB would arrive in the connection's first trip.
  lesson: { paint: 6_000, ready: 16_000 },
  module: { paint: 6_000, ready: 20_000 },
  'list, weeks': { paint: 9_000, ready: 27_000 },
  home: { paint: 9_000, ready: 35_000 },
  // 24 items with their reasons for both forms stand in the page: it works without a second request.
  test: { paint: 9_500, ready: 34_000 },
  // What fits in the first congestion window needs one round trip less: 0.4 s on a slow line.
  results: { paint: 10_500, ready: 45_000 },
  'me, notes': { paint: 8_500, ready: 36_000 },
  'begin, invitation': { paint: 5_500, ready: 32_500 },
  search: { paint: 7_000, ready: 22_500 },
  'glossary, texts': only(6_000),
  // 514 towns among it: places are shown by name.
  mentor: { paint: 11_500, ready: 49_000 },
  'guide, facts': only(12_500),
  // Fetched once on a trainer's laptop; 1/15 of a reveal.js deck of the same text, scripts and all.
  deck: { paint: 20_000, ready: 31_000 },
  // Eleven lessons in one showing: their text is nearly all of it.
  "session's deck": { paint: 28_500, ready: 40_500 },
  "trainer's list, session": { paint: 12_500, ready: 50_000 },
  attendance: { paint: 5_500, ready: 26_000 },
  'unknown address': only(2_500),
  'not saved': { paint: 5_200, ready: 20_000 },
  // Also what nobody has given a kind yet.
  'any other': only(14_600),
};
