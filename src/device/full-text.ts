/**
 * Pagefind: every word of every lesson, in pieces that are fetched as needed. It
 * is loaded when somebody asks for it, since its program alone is 80 kB.
 */

import { sentenceAt } from '../core/search/sentence.ts';

/** One lesson or term that holds the words, and where it says so. */
export type FullTextHit = { readonly href: string; readonly title: string; readonly line: string };

type Found = {
  readonly url: string;
  readonly meta: { readonly title?: string };
  readonly content: string;
  /** Places of the words that were found, counted in words. */
  readonly locations: readonly number[];
  readonly sub_results: readonly { readonly url: string; readonly locations: readonly number[] }[];
};

type Pagefind = {
  createInstance(settings: object): {
    search(
      words: string,
    ): Promise<{ readonly results: readonly { data(): Promise<Found> }[] } | null>;
  };
};

type FullText = ReturnType<Pagefind['createInstance']>;

/** An empty WebAssembly module with a table of externref. */
const PROBE = [0, 97, 115, 109, 1, 0, 0, 0, 4, 4, 1, 111, 0, 0];

/**
 * Can this browser run Pagefind's program? It needs reference types (Chrome 96, Safari 15) and a
 * browser that knows 'wasm-unsafe-eval' in a content policy (Chrome 97, Safari 16). Asking by doing
 * answers both.
 */
export const canReadFullText = (): boolean => {
  try {
    new WebAssembly.Module(new Uint8Array(PROBE));
    return true;
  } catch {
    return false;
  }
};

let opened: Promise<FullText> | undefined;
let openings = 0;

const open = async (base: string): Promise<FullText> => {
  // Firefox and Safari remember by its address that a module did not come (whatwg/html 6768): the
  // next try needs another one.
  openings += 1;
  const address = `${base}pagefind/pagefind.js${openings > 1 ? `#${openings}` : ''}`;
  const { createInstance } = (await import(/* @vite-ignore */ address)) as Pagefind;
  return createInstance({
    basePath: `${base}pagefind/`,
    // Its worker is made from a string, which Trusted Types refuse; 60 pages need none.
    noWorker: true,
    // Otherwise the clock, so that no cache would ever hold the entry file.
    metaCacheTag: '1',
  });
};

const MOST = 8;
const LIMIT_MS = 30_000;

const hitOf = ({ url, meta, content, locations, sub_results }: Found): FullTextHit => {
  // The screen of the lesson that says most about it.
  const [part] = [...sub_results].sort((a, b) => b.locations.length - a.locations.length);
  return {
    ...{ href: part?.url ?? url, title: meta.title ?? '' },
    line: sentenceAt(content, part?.locations ?? locations),
  };
};

/** Looks into all lessons and the glossary; null when something did not come. */
export const searchFullText = async (
  base: string,
  query: string,
): Promise<readonly FullTextHit[] | null> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('late')), LIMIT_MS);
  });
  const look = async () => {
    opened ??= open(base);
    const answer = await (await opened).search(query);
    const best = (answer?.results ?? []).slice(0, MOST);
    return (await Promise.all(best.map((one) => one.data()))).map(hitOf);
  };
  try {
    return await Promise.race([look(), late]);
  } catch {
    opened = undefined;
    return null;
  } finally {
    clearTimeout(timer);
  }
};
