/** The search index on its way to the phone. Neither call throws; null is "did not come". */
import { isSearchData, type SearchData } from '../core/search/data.ts';

/** On a slow line the index (8 kB) may take this long; then she is told, and can try again. */
const LIMIT_MS = 15_000;

/** The small index of this build. */
export const loadSearchData = async (base: string): Promise<SearchData | null> => {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), LIMIT_MS);
  try {
    const answer = await fetch(`${base}cari/indeks.json`, { signal: stop.signal });
    const data: unknown = answer.ok ? await answer.json() : null;
    return isSearchData(data) ? data : null;
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
};
