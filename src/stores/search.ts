/** What is being searched, and what was found. The small index comes first; the full text when asked. */
import { atom } from 'nanostores';
import { indexOf, type Index } from '../core/search/lines.ts';
import { search, type Hit } from '../core/search/search.ts';
import { canReadFullText, searchFullText, type FullTextHit } from '../device/full-text.ts';
import { onQuery, putQuery, queryInAddress } from '../device/query-fragment.ts';
import { loadSearchData } from '../device/search-files.ts';

export type { FullTextHit, Hit };

type FullText =
  /** `missing`: this browser cannot; nothing is said about it. */
  | { readonly phase: 'missing' | 'offered' | 'looking' | 'failed' }
  | { readonly phase: 'found'; readonly hits: readonly FullTextHit[] };

export type Search = {
  readonly query: string;
  /** `idle` until something is typed. */
  readonly phase: 'idle' | 'opening' | 'ready' | 'failed';
  readonly hits: readonly Hit[];
  readonly full: FullText;
};

export const $search = atom<Search>({
  ...{ query: '', phase: 'idle', hits: [], full: { phase: 'missing' } },
});

let base = '/';
let index: Index | undefined;
let isOpening = false;
let canFullText: boolean | undefined;

const change = (news: Partial<Search>) => $search.set({ ...$search.get(), ...news });

const answer = (query: string) => {
  if (!index) return;
  canFullText ??= canReadFullText();
  change({
    ...{ phase: 'ready', hits: search(index, query) },
    full: { phase: canFullText ? 'offered' : 'missing' },
  });
};

/** Fetches the index unless it is here or on its way, and answers what is asked by then. */
export const openIndex = async (): Promise<void> => {
  if (isOpening || index) return;
  isOpening = true;
  change({ phase: 'opening' });
  const data = await loadSearchData(base);
  isOpening = false;
  if (!data) return change({ phase: 'failed' });
  index = indexOf(data);
  answer($search.get().query);
};

const ask = (query: string) => {
  if (query === $search.get().query) return;
  change({ query });
  if (index) answer(query);
  else if (query.trim() !== '') void openIndex();
};

/** She types: nothing is fetched before the first letter. */
export const typed = (query: string): void => {
  ask(query);
  putQuery(query.trim(), false);
};

/** She taps a ready query: going back leads to where she was. */
export const chosen = (query: string): void => {
  putQuery(query, true);
  ask(query);
};

/** Looks into every lesson for what was asked last. */
export const searchAll = async (): Promise<void> => {
  const { query } = $search.get();
  change({ full: { phase: 'looking' } });
  const hits = await searchFullText(base, query);
  // Something else was typed meanwhile.
  if ($search.get().query !== query) return;
  change({ full: hits ? { phase: 'found', hits } : { phase: 'failed' } });
};

/**
 * Begins with the query in the address and follows it.
 * @param siteBase the sub-path of the site
 * @param early what was typed before the page woke
 * @param show puts a query of the address into the field; what she types is there already
 * @returns what ends it
 */
export const openSearch = (
  siteBase: string,
  early: string,
  show: (query: string) => void,
): (() => void) => {
  base = siteBase;
  const follow = (query: string) => {
    show(query);
    ask(query);
  };
  const first = queryInAddress();
  if (first) follow(first);
  else ask(early);
  return onQuery(follow);
};
