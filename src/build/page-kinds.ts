/** The kinds of pages: what budgets, benches and the README's table tell apart. */

/** Which pages, by their path in the build. The first kind that fits a page is its kind. */
const patterns = {
  lesson: /^belajar\/(?!minggu\/)[^/]+\/[^/]+\/index\.html$/,
  module: /^belajar\/(?!minggu\/)[^/]+\/index\.html$/,
  'list, weeks': /^belajar\/(minggu\/)?index\.html$/,
  home: /^index\.html$/,
  test: /^tes\//,
  results: /^hasil\//,
  'me, notes': /^saya\//,
  'begin, invitation': /^(mulai|undangan)\//,
  search: /^cari\//,
  'glossary, texts': /^(kamus|privasi)\//,
  mentor: /^pendamping\//,
  'guide, facts': /^panduan\//,
  deck: /^proyektor\/(?!sesi\/)[^/]+\/index\.html$/,
  "session's deck": /^proyektor\/sesi\/[^/]+\/layar\//,
  "trainer's list, session": /^proyektor\//,
  attendance: /^sesi\//,
  'unknown address': /^404\.html$/,
  'not saved': /^tanpa-sinyal\//,
  'any other': /\.html$/,
} as const;

export type PageKind = keyof typeof patterns;

export const pageKinds = Object.keys(patterns) as readonly PageKind[];

/** @param page path below `dist/`, such as `belajar/m1/l1/index.html` */
export const kindOf = (page: string): PageKind =>
  pageKinds.find((kind) => patterns[kind].test(page)) ?? 'any other';

/** Chunks that a lesson loads on demand before its first answer is kept, by file name. */
export const wakes = /check|mount/i;
