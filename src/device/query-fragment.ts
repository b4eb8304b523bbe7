/** What is searched stands behind `#` of the address, so that going back brings it again. */

const MARK = '#q=';

/** The query in the address; null when something else stands there, such as the skip link's `#isi`. */
export const queryInAddress = (): string | null => {
  const { hash } = location;
  if (hash === '') return '';
  if (!hash.startsWith(MARK)) return null;
  try {
    return decodeURIComponent(hash.slice(MARK.length));
  } catch {
    return '';
  }
};

/** Writes the query into the address: in place of the one before, or as a step of its own. */
export const putQuery = (query: string, isStep: boolean): void => {
  const address = location.pathname + (query === '' ? '' : MARK + encodeURIComponent(query));
  try {
    if (isStep) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  } catch {
    // Safari allows a hundred in half a minute. The search goes on without.
  }
};

/** Hears a query that comes from the address: going back, or an opened link. */
export const onQuery = (heard: (query: string) => void): (() => void) => {
  const listener = () => {
    const query = queryInAddress();
    if (query !== null) heard(query);
  };
  addEventListener('hashchange', listener);
  return () => removeEventListener('hashchange', listener);
};
