/** The skip link's `#isi` is a place in the page, not something that came by link. */
const isPlace = (): boolean => document.getElementById(location.hash.slice(1)) !== null;

/**
 * Takes what stands behind `#` out of the address bar, so that it stays in no
 * screenshot, history entry or shared address. '' when nothing stands there.
 */
export const takeFragment = (): string => {
  const fragment = isPlace() ? '' : location.hash;
  if (fragment) history.replaceState(null, '', location.pathname + location.search);
  return fragment.slice(1);
};

/** Hears a link that is opened while its page is already there. */
export const onFragment = (heard: () => void): (() => void) => {
  const listener = () => {
    if (!isPlace()) heard();
  };
  addEventListener('hashchange', listener);
  return () => removeEventListener('hashchange', listener);
};
