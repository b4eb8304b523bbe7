/** The address that opens a page in Chrome, from inside another app on Android. */

const SCHEME = /^(https?):\/\//;

/**
 * An `intent:` address. What stands behind `#` of the page stays there, in
 * front of `#Intent;`: Android's `Intent.parseUri` parts at the last `#`, in
 * every version. A query instead would show an invitation to the host.
 * Where Chrome is missing the page opens where it is, with its fragment.
 */
export const chromeLink = (address: string): string => {
  const scheme = SCHEME.exec(address)?.[1] ?? 'https';
  const fallback = encodeURIComponent(address);
  return (
    `intent://${address.replace(SCHEME, '')}#Intent;scheme=${scheme};` +
    `package=com.android.chrome;S.browser_fallback_url=${fallback};end`
  );
};
