/**
 * What is newer than the floor and may be used all the same: what happens
 * without it. Written as the test reports it; a line that is no longer needed
 * fails the test, too.
 */

/** The oldest Chrome in which the pages look and work as they should. */
export const FLOOR = 80;

export type Allowed = Readonly<Record<string, string>>;

const OWN = 'a field of ours';

/** Scripts of ours, and those of packages that are bundled with them. */
export const inScripts: Allowed = {
  trustedTypes: 'asked for first: without it any address of ours may be a worker',
  'createPolicy()': 'of trustedTypes',
  'createScriptURL()': 'of trustedTypes',
  scheduler: 'the QR reader asks for it first, and else waits with setTimeout',
  yield: 'of scheduler',
  'yield()': 'of scheduler',
  month: OWN,
  pad: "an option of the QR drawing's own",
};

/** Astro's own, which stands in the pages. */
export const inPages: Allowed = {
  'hasOwn()': 'of islands whose export has a dot in its name: ours have none',
};

/** Loaded only where WebAssembly has references, which came with Chrome 96 (`device/full-text.ts`). */
export const inPagefind: Allowed = Object.fromEntries(
  ['FinalizationRegistry', 'Segmenter', 'segment', 'segment()', 'grow()'].map((name) => [
    name,
    'Pagefind runs from Chrome 97 on',
  ]),
);

export const inStyles: Allowed = {
  ':focus-visible': "the browser's own ring stays, after a tap, too",
  'accent-color': "boxes to tick have the browser's own colour",
  'text-underline-offset': 'underlines lie closer',
  'text-wrap': 'a heading breaks where the line is full',
  'text-wrap balance': 'a heading breaks where the line is full',
};
